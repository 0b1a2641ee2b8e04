// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/jobs/jobedits.h"
#include "app/console/jobs/jobfiltermodel.h"
#include "app/console/jobs/jobtreemodel.h"
#include "app/console/page.h"

#include <map>

class QStackedWidget;
class QToolButton;

namespace crontopus {
class Banner;
class EditorPanel;
class EmptyState;
class FilterEdit;
class JobCatalog;
class JobDetail;
class JobTreeView;
class NewJobPanel;

/// All jobs of the workspace, and the editor of one of them.
class JobsPage final : public Page
{
    Q_OBJECT

public:
    explicit JobsPage(Workspace &workspace, QWidget *parent = nullptr);
    ~JobsPage() override;

    [[nodiscard]] QString title() const override { return tr("Jobs"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("jobs"); }
    [[nodiscard]] QList<QAction *> commands() const override { return m_commands; }
    bool open(const ConsoleLink &link) override;
    bool mayClose() override;
    void focusFilter() override;

private:
    void makeCommands();
    QWidget *makeList();
    void takeRows();
    void showSelection();
    void updateCommands();
    void updateFilter();
    void editSelected();
    void newJob();
    void runSelected();
    /// Writes edits and offers to take them back. `what` is for people: "Paused 3 jobs".
    void write(const Result<FileEdits> &edits, const QString &what);
    void undo();
    void remember(const QString &what, const FileEdits &edits);

    JobTreeModel m_model;
    JobFilterModel m_filterModel;
    JobCatalog *m_catalog = nullptr;
    EditHistory m_history;
    QStackedWidget *m_stack = nullptr;     ///< list, new job, editor
    QStackedWidget *m_listStack = nullptr; ///< jobs, no jobs
    FilterEdit *m_filter = nullptr;
    std::map<JobFilter::State, QToolButton *> m_chips;
    JobTreeView *m_tree = nullptr;
    JobDetail *m_detail = nullptr;
    NewJobPanel *m_newJob = nullptr;
    EditorPanel *m_editor = nullptr;
    Banner *m_banner = nullptr;
    QAction *m_new = nullptr, *m_edit = nullptr, *m_run = nullptr, *m_enable = nullptr, *m_disable = nullptr,
            *m_pause = nullptr, *m_resume = nullptr, *m_duplicate = nullptr, *m_copyName = nullptr,
            *m_delete = nullptr, *m_undo = nullptr, *m_showHistory = nullptr, *m_refresh = nullptr;
    QList<QAction *> m_commands;
    QString m_selectWhenThere; ///< path of a job that was just made
};
} // namespace crontopus
