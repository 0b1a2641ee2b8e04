// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/jobs/bulkpanel.h"
#include "app/console/jobs/jobfiltermodel.h"
#include "app/console/jobs/jobtreemodel.h"
#include "app/console/jobs/namespacelist.h"
#include "app/console/page.h"

#include <map>

class QStackedWidget;
class QToolButton;

namespace crontopus {
class Banner;
class EditorPanel;
class EmptyState;
class FilterEdit;
class ImportPanel;
class JobActions;
class JobCatalog;
class JobDetail;
class JobTreeView;
class JobWriter;
class NewJobPanel;
class SelectionBar;

/// All jobs of the workspace, and the editor of one of them.
class JobsPage final : public Page
{
    Q_OBJECT

public:
    explicit JobsPage(Workspace &workspace, QWidget *parent = nullptr);
    ~JobsPage() override;

    [[nodiscard]] static QString title() { return tr("Jobs"); }
    [[nodiscard]] static QString iconName() { return QStringLiteral("jobs"); }
    [[nodiscard]] QList<QAction *> commands() const override;
    bool open(const ConsoleLink &link) override;
    bool mayClose() override;
    bool importFiles(const QStringList &paths) override;
    void focusFilter() override;

private:
    QWidget *makeList();
    // The panels over the list are made when they are first wanted.
    NewJobPanel *newJobPanel();
    EditorPanel *editor();
    BulkPanel *bulkPanel();
    ImportPanel *importPanel();
    void connectActions();
    void takeRows();
    void showList();
    void showSelection();
    void updateCommands();
    void updateFilter();
    void clearFilter();
    void editSelected();
    void newJob();
    void runSelected();
    void startImport();
    void changeTogether(const std::vector<JobRowPtr> &jobs, BulkPanel::Operation operation,
                        const QString &target);

    JobTreeModel m_model;
    JobFilterModel m_filterModel;
    NamespaceList m_namespaces;
    JobCatalog *m_catalog = nullptr;
    JobWriter *m_writer = nullptr;
    JobActions *m_actions = nullptr;
    QStackedWidget *m_stack = nullptr;     ///< list, or a panel over it
    QStackedWidget *m_listStack = nullptr; ///< jobs, no jobs
    FilterEdit *m_filter = nullptr;
    std::map<JobFilter::State, QToolButton *> m_chips;
    JobTreeView *m_tree = nullptr;
    JobDetail *m_detail = nullptr;
    SelectionBar *m_several = nullptr;
    NewJobPanel *m_newJob = nullptr;
    EditorPanel *m_editor = nullptr;
    BulkPanel *m_bulk = nullptr;
    ImportPanel *m_import = nullptr;
    Banner *m_banner = nullptr;
    std::vector<JobRowPtr> m_selected;
};
} // namespace crontopus
