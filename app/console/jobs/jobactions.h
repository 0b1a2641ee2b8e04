// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/jobs/bulkpanel.h"
#include "app/console/jobs/jobedits.h"
#include "app/console/page.h"

#include <functional>

namespace crontopus {
class JobTreeModel;
class JobTreeView;
class JobWriter;
class NamespaceList;

/// What can be done to the jobs that are selected in the tree. One job is changed at once, to be undone or
/// committed later; several are handed to the bulk panel, which shows what comes of it first.
class JobActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobActions)

public:
    JobActions(Workspace &workspace, JobTreeModel &model, JobWriter &writer, NamespaceList &namespaces,
               QObject *parent);

    void setTree(JobTreeView &tree);
    [[nodiscard]] const QList<QAction *> &all() const { return m_all; }
    [[nodiscard]] QAction *newJob() const { return m_new; }
    [[nodiscard]] QAction *importJobs() const { return m_import; }
    /// What the bar offers when several jobs are selected.
    [[nodiscard]] QList<QAction *> forSeveral() const
    {
        return {m_pause, m_resume, m_bulk, m_move, m_delete};
    }
    [[nodiscard]] QAction *assign() const { return m_assign; }
    [[nodiscard]] QAction *undo() const { return m_undo; }
    /// Enables what fits the selected `jobs`. `listShown`: nothing can be done while an editor covers the
    /// list.
    void update(bool listShown, const std::vector<JobRowPtr> &jobs);

Q_SIGNALS:
    void newRequested();
    void importRequested();
    void pasteRequested(const QString &text);
    void editRequested();
    void runRequested();
    void bulkRequested(const std::vector<crontopus::JobRowPtr> &jobs,
                       crontopus::BulkPanel::Operation operation, const QString &target);
    void namespacesChanged();
    /// What comes next must be seen.
    void filterInTheWay();
    void linkActivated(const crontopus::ConsoleLink &link);
    void message(const QString &text);
    void failed(const crontopus::Error &error);

private:
    using Operation = BulkPanel::Operation;

    QAction *make(const QString &name, const QString &text, const QString &icon, const QKeySequence &keys,
                  const std::function<void()> &slot);
    void showMenu(const QPoint &position);
    void apply(Operation operation);
    void move(const std::vector<JobRowPtr> &jobs, const QString &ns);
    void write(const Result<FileEdits> &edits, const QString &what);
    void duplicate();
    void rename(const QString &path, const QString &ns, const QString &name);
    void renameNamespace(const QString &from, const QString &to);
    void makeNamespace();
    void deleteSelected();
    [[nodiscard]] std::vector<JobRowPtr> jobsOf(const QString &ns) const;

    Workspace &m_workspace;
    JobTreeModel &m_model;
    JobWriter &m_writer;
    NamespaceList &m_namespaces;
    JobTreeView *m_tree = nullptr;
    QList<QAction *> m_all;
    QAction *m_new = nullptr, *m_import = nullptr, *m_paste = nullptr, *m_edit = nullptr, *m_run = nullptr,
            *m_enable = nullptr, *m_disable = nullptr, *m_pause = nullptr, *m_resume = nullptr,
            *m_bulk = nullptr, *m_move = nullptr, *m_assign = nullptr, *m_duplicate = nullptr,
            *m_rename = nullptr, *m_copyName = nullptr, *m_delete = nullptr, *m_newNamespace = nullptr,
            *m_showHistory = nullptr, *m_undo = nullptr, *m_refresh = nullptr;
};
} // namespace crontopus
