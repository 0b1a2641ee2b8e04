// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/jobs/importmodel.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QTreeView;

namespace crontopus {
class BusyBar;
class ChangePreview;
class JobWriter;
class Workspace;

/// Makes jobs of a crontab or of manifests from elsewhere: files, dropped or chosen, or pasted text. Shows
/// what was found, lets lines and names be chosen, and commits once.
class ImportPanel final : public QWidget
{
    Q_OBJECT

public:
    ImportPanel(Workspace &workspace, JobWriter &writer, QWidget *parent = nullptr);

    /// Empty, to begin with.
    void start(std::vector<JobRowPtr> all, const QStringList &namespaces, const QString &ns);
    /// Reads them in another thread. Directories: the manifests in them.
    void addFiles(const QStringList &paths);
    void addText(const QString &text);

Q_SIGNALS:
    void closed();

private:
    QWidget *makeStart();
    QWidget *makeFound();
    void chooseFiles();
    void take(const QList<ImportSource> &sources);
    void read();
    void showFound(const QList<ImportItem> &items);
    void nameAll();
    void preview();
    void commit();
    void leave();
    [[nodiscard]] QString proposedMessage() const;

    Workspace &m_workspace;
    JobWriter &m_writer;
    std::vector<JobRowPtr> m_all;
    QList<ImportSource> m_sources;
    ImportModel m_model;
    QStackedWidget *m_stack = nullptr; ///< nothing yet, what was found
    QPlainTextEdit *m_paste = nullptr;
    QAction *m_choose = nullptr, *m_readPasted = nullptr, *m_takeAll = nullptr, *m_takeNone = nullptr;
    QTreeView *m_table = nullptr;
    QComboBox *m_namespace = nullptr, *m_timezone = nullptr;
    QCheckBox *m_userColumn = nullptr, *m_replace = nullptr;
    QLabel *m_count = nullptr, *m_warning = nullptr, *m_problem = nullptr;
    ChangePreview *m_preview = nullptr;
    BusyBar *m_bar = nullptr;
    QTimer m_delay;
    bool m_columnAsked = false; ///< the user has said whether there is a user column
    bool m_committing = false;
    quint64 m_request = 0;
};
} // namespace crontopus
