// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/jobs/bulkedits.h"

#include <QList>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;

namespace crontopus {
class AssignmentEdit;
class ChangePreview;
class JobWriter;
class PairsEdit;
class Workspace;

/// Does one thing to several jobs as one commit: what to do on the left, beside it what comes of it.
class BulkPanel final : public QWidget
{
    Q_OBJECT

public:
    enum class Operation { Pause, Resume, Enable, Disable, Timezone, Timeout, Labels, Assign, Move, Delete };

    BulkPanel(Workspace &workspace, JobWriter &writer, QWidget *parent = nullptr);

    /// `all`: the workspace's jobs; `namespaces`: to choose from. `target`: of Move, empty to choose.
    void start(std::vector<JobRowPtr> jobs, std::vector<JobRowPtr> all, const QStringList &namespaces,
               Operation operation, const QString &target = {});
    [[nodiscard]] Operation operation() const;

Q_SIGNALS:
    void closed();

private:
    void makeFields(QSplitter *splitter);
    /// For one operation; `make` returns what stands on it, one below the other.
    void addPage(const std::function<QList<QWidget *>(QWidget *page)> &make);
    void addNote(const QString &text);
    void operationChanged();
    void preview();
    void commit();
    void leave();
    [[nodiscard]] QString problem() const;
    /// "Paused %1".
    [[nodiscard]] QString deed() const;
    /// "Pause %1", for the commit.
    [[nodiscard]] QString summary() const;

    Workspace &m_workspace;
    JobWriter &m_writer;
    std::vector<JobRowPtr> m_jobs, m_all;
    QLabel *m_title = nullptr, *m_problem = nullptr;
    QComboBox *m_operation = nullptr;
    QStackedWidget *m_pages = nullptr;
    QComboBox *m_timezone = nullptr, *m_namespace = nullptr;
    QLineEdit *m_timeout = nullptr, *m_removeLabels = nullptr;
    PairsEdit *m_labels = nullptr;
    AssignmentEdit *m_assignment = nullptr;
    ChangePreview *m_preview = nullptr;
    QTimer m_delay;
    bool m_committing = false;
};
} // namespace crontopus
