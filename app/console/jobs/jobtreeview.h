// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/jobs/jobrow.h"

#include <QSet>
#include <QTimer>
#include <QTreeView>

#include <vector>

namespace crontopus {
class JobFilterModel;

/// The tree of jobs: remembers what is folded, counts down the next runs that are in sight.
class JobTreeView final : public QTreeView
{
    Q_OBJECT

public:
    explicit JobTreeView(JobFilterModel &model, QWidget *parent = nullptr);

    /// The selected jobs, a selected namespace standing for all of its jobs that are shown.
    [[nodiscard]] std::vector<JobRowPtr> selectedJobs() const;
    void selectPath(const QString &path);
    /// Now, or when the job has come.
    void selectWhenThere(const QString &path);
    /// The namespace that alone is selected; empty: none, or jobs too.
    [[nodiscard]] QString selectedNamespace() const;
    /// Selects the namespace and lets its name be typed.
    void editNamespace(const QString &name);
    /// After the rows are new.
    void selectAwaited();
    /// Namespaces that were open stay so through a filter that hid them.
    void restoreExpansion();

Q_SIGNALS:
    /// Once a second while the view is seen.
    void ticked();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void rememberFolded(const QModelIndex &index, bool folded);

    JobFilterModel &m_model;
    QTimer m_tick;
    QSet<QString> m_folded;
    QString m_awaited; ///< path of a job that was just made
};
} // namespace crontopus
