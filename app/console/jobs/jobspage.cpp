// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/jobs/jobspage.h"

#include "app/console/editor/editorpanel.h"
#include "app/console/jobs/bulkpanel.h"
#include "app/console/jobs/importpanel.h"
#include "app/console/jobs/jobactions.h"
#include "app/console/jobs/jobcatalog.h"
#include "app/console/jobs/jobdetail.h"
#include "app/console/jobs/jobtreeview.h"
#include "app/console/jobs/jobwriter.h"
#include "app/console/jobs/newjobpanel.h"
#include "app/console/jobs/selectionbar.h"
#include "app/console/settings/settings.h"
#include "app/console/theme/theme.h"
#include "app/console/widgets/actionbutton.h"
#include "app/console/widgets/banner.h"
#include "app/console/widgets/emptystate.h"
#include "app/console/widgets/filteredit.h"
#include "app/console/workspace.h"
#include "shared/base/async.h"

#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
const QString filterTextKey = u"jobs/filterText"_s;
const QString filterStatesKey = u"jobs/filterStates"_s;
} // namespace

JobsPage::JobsPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_filterModel(m_model)
    , m_namespaces(workspace.name())
    , m_catalog(&workspace.catalog())
    , m_writer(new JobWriter(workspace.jobs(), this))
    , m_actions(new JobActions(workspace, m_model, *m_writer, m_namespaces, this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"jobsPage"_s);
    m_stack->addWidget(makeList());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connectActions();
    connect(m_catalog, &JobCatalog::changed, this, &JobsPage::takeRows);
    connect(&workspace.jobs(), &JobStore::failed, m_banner, qOverload<const Error &>(&Banner::show));
    connect(m_detail, &JobDetail::linkActivated, this, &Page::linkActivated);

    Settings settings;
    m_filter->setText(settings.value(filterTextKey).toString());
    const auto states = JobFilter::States::fromInt(settings.value(filterStatesKey).toInt());
    for (const auto &[state, chip] : m_chips)
        chip->setChecked(states.testFlag(state));
    updateFilter();
    takeRows();
}

JobsPage::~JobsPage() = default;

QList<QAction *> JobsPage::commands() const
{
    return m_actions->all();
}

void JobsPage::connectActions()
{
    m_actions->setTree(*m_tree);
    m_detail->setAssignAction(m_actions->assign());
    connect(m_actions, &JobActions::newRequested, this, &JobsPage::newJob);
    connect(m_actions, &JobActions::importRequested, this, &JobsPage::startImport);
    connect(m_actions, &JobActions::pasteRequested, this, [this](const QString &text) {
        startImport();
        importPanel()->addText(text);
    });
    connect(m_actions, &JobActions::editRequested, this, &JobsPage::editSelected);
    connect(m_actions, &JobActions::runRequested, this, &JobsPage::runSelected);
    connect(m_actions, &JobActions::bulkRequested, this, &JobsPage::changeTogether);
    connect(m_actions, &JobActions::namespacesChanged, this, &JobsPage::takeRows);
    connect(m_actions, &JobActions::filterInTheWay, this, &JobsPage::clearFilter);
    connect(m_actions, &JobActions::linkActivated, this, &Page::linkActivated);
    connect(m_actions, &JobActions::message, this, [this](const QString &text) { Q_EMIT message(text); });
    connect(m_actions, &JobActions::failed, m_banner, qOverload<const Error &>(&Banner::show));
    connect(m_writer, &JobWriter::failed, m_banner, qOverload<const Error &>(&Banner::show));
    connect(m_writer, &JobWriter::stateChanged, this, &JobsPage::updateCommands);
    connect(m_writer, &JobWriter::done, this, [this](const QString &what, bool canUndo) {
        m_banner->clear();
        Q_EMIT message(what, canUndo ? m_actions->undo() : nullptr);
    });
}

NewJobPanel *JobsPage::newJobPanel()
{
    if (m_newJob)
        return m_newJob;
    m_newJob = new NewJobPanel(workspace().jobs(), m_stack);
    m_stack->addWidget(m_newJob);
    connect(m_newJob, &NewJobPanel::closed, this, &JobsPage::showList);
    connect(m_newJob, &NewJobPanel::created, this, [this](const QString &path, const QByteArray &text) {
        showList();
        m_writer->remember(tr("Created %1").arg(path), {{path, std::nullopt, text}});
        m_tree->selectWhenThere(path);
        const auto jobs = workspace().jobs().jobs();
        const auto made = std::find_if(jobs->cbegin(), jobs->cend(), [&path](const JobEntry &entry) {
            return entry.manifest.path() == path;
        });
        if (made != jobs->cend()) {
            m_stack->setCurrentWidget(editor());
            m_editor->edit(*made);
            updateCommands();
        }
        takeRows();
    });
    return m_newJob;
}

EditorPanel *JobsPage::editor()
{
    if (m_editor)
        return m_editor;
    m_editor = new EditorPanel(workspace().jobs(), m_stack);
    m_stack->addWidget(m_editor);
    connect(m_editor, &EditorPanel::closed, this, &JobsPage::showList);
    connect(m_editor, &EditorPanel::kept, this,
            [this](const QString &path, const QByteArray &before, const QByteArray &after) {
                m_writer->remember(tr("Saved %1").arg(path), {{path, before, after}});
            });
    connect(m_editor, &EditorPanel::commitRequested, this, [this] {
        Q_EMIT linkActivated({ConsoleLink::Kind::Changes, {}});
    });
    return m_editor;
}

BulkPanel *JobsPage::bulkPanel()
{
    if (m_bulk)
        return m_bulk;
    m_bulk = new BulkPanel(workspace(), *m_writer, m_stack);
    m_stack->addWidget(m_bulk);
    connect(m_bulk, &BulkPanel::closed, this, &JobsPage::showList);
    return m_bulk;
}

ImportPanel *JobsPage::importPanel()
{
    if (m_import)
        return m_import;
    m_import = new ImportPanel(workspace(), *m_writer, m_stack);
    m_stack->addWidget(m_import);
    connect(m_import, &ImportPanel::closed, this, &JobsPage::showList);
    return m_import;
}

void JobsPage::showList()
{
    m_stack->setCurrentIndex(0);
    m_tree->setFocus();
    updateCommands();
}

QWidget *JobsPage::makeList()
{
    auto *page = new QWidget(m_stack);
    auto *header = new QWidget(page);
    header->setObjectName(u"pageHeader"_s);
    auto *head = new QHBoxLayout(header);
    head->setContentsMargins(2 * Theme::grid, Theme::grid, 2 * Theme::grid, Theme::grid);
    head->setSpacing(Theme::grid);
    auto *titleLabel = new QLabel(title(), header);
    titleLabel->setFont(Theme::font(Theme::Type::Heading));
    head->addWidget(titleLabel);
    head->addSpacing(Theme::grid);
    const std::pair<JobFilter::State, QString> chips[] = {
        {JobFilter::Active, tr("Enabled")},        {JobFilter::Paused, tr("Paused")},
        {JobFilter::Disabled, tr("Disabled")},     {JobFilter::Failing, tr("Failing")},
        {JobFilter::OutOfSync, tr("Out of sync")}, {JobFilter::Invalid, tr("Broken")},
        {JobFilter::Changed, tr("Changed")},
    };
    for (const auto &[state, text] : chips) {
        auto *chip = new QToolButton(header);
        chip->setCheckable(true);
        chip->setProperty("chipText", text);
        chip->setObjectName(u"chip%1"_s.arg(int(state)));
        connect(chip, &QToolButton::toggled, this, &JobsPage::updateFilter);
        head->addWidget(chip);
        m_chips[state] = chip;
    }
    head->addStretch(1);
    m_filter = new FilterEdit(tr("Filter by name, command, label…"), header);
    m_filter->setObjectName(u"jobFilter"_s);
    m_filter->setMaximumWidth(320);
    head->addWidget(m_filter, 2);
    auto *import = new QToolButton(header);
    import->setDefaultAction(m_actions->importJobs());
    import->setToolButtonStyle(Qt::ToolButtonIconOnly);
    head->addWidget(import);
    head->addWidget(new ActionButton(m_actions->newJob(), ActionButton::Kind::Primary, header));
    connect(m_filter, &FilterEdit::filterChanged, this, &JobsPage::updateFilter);

    m_listStack = new QStackedWidget(page);
    auto *splitter = new QSplitter(Qt::Vertical, m_listStack);
    m_tree = new JobTreeView(m_filterModel, splitter);
    m_detail = new JobDetail(workspace(), splitter);
    m_banner = new Banner(page);
    m_filter->setTarget(m_tree);
    splitter->addWidget(m_tree);
    splitter->addWidget(m_detail);
    m_several = new SelectionBar(m_actions->forSeveral(), page);
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({430, 270});
    auto *empty = new EmptyState(u"jobs"_s, tr("No jobs yet"),
                                 tr("A job is one YAML file: what to run, when, and where."), m_listStack);
    empty->addStep(m_actions->newJob());
    empty->addStep(m_actions->importJobs());
    m_listStack->addWidget(splitter);
    m_listStack->addWidget(empty);

    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(m_banner);
    layout->addWidget(m_listStack, 1);
    layout->addWidget(m_several);

    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &JobsPage::showSelection);
    connect(m_tree, &JobTreeView::ticked, this,
            [this] { m_model.advance(QDateTime::currentSecsSinceEpoch()); });
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (m_filterModel.jobAt(index))
            editSelected();
        else
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
    });
    return page;
}

void JobsPage::takeRows()
{
    m_model.setRows(m_catalog->rows(), m_namespaces.names());
    int failing = 0;
    int broken = 0;
    std::map<JobFilter::State, int> counts;
    for (const JobRowPtr &row : m_catalog->rows()) {
        const JobFilter::States states = statesOf(*row);
        for (const auto &[state, chip] : m_chips)
            counts[state] += states.testFlag(state) ? 1 : 0;
        failing += row->health == Health::Failing ? 1 : 0;
        broken += row->health == Health::Broken ? 1 : 0;
    }
    for (const auto &[state, chip] : m_chips) {
        chip->setText(
            u"%1 %2"_s.arg(chip->property("chipText").toString(), QLocale().toString(counts[state])));
        chip->setVisible(counts[state] > 0 || chip->isChecked());
    }
    m_listStack->setCurrentIndex(m_model.rowCount() == 0 ? 1 : 0);
    // The jobs that need a person, or how many there are when none does.
    const int alarming = failing + broken;
    Q_EMIT badgeChanged(alarming > 0 ? alarming : m_model.jobCount(), alarming > 0);
    m_tree->selectAwaited();
    showSelection();
}

void JobsPage::updateFilter()
{
    JobFilter filter;
    filter.text = m_filter->text();
    for (const auto &[state, chip] : m_chips)
        filter.states.setFlag(state, chip->isChecked());
    m_filterModel.setFilter(filter);
    m_tree->restoreExpansion();
    Settings settings;
    settings.setValue(filterTextKey, filter.text);
    settings.setValue(filterStatesKey, filter.states.toInt());
}

void JobsPage::showSelection()
{
    // Of thousands it takes a while: once a change.
    m_selected = m_tree->selectedJobs();
    const JobRowPtr one = m_selected.size() == 1 ? m_selected.front() : nullptr;
    m_detail->show(one, one ? m_catalog->entryOf(*one) : nullptr);
    m_detail->setVisible(one != nullptr);
    m_several->setCount(int(m_selected.size()));
    updateCommands();
}

void JobsPage::updateCommands()
{
    m_actions->update(m_stack->currentIndex() == 0, m_selected);
}

void JobsPage::clearFilter()
{
    m_filter->clear();
    for (const auto &[state, chip] : m_chips)
        chip->setChecked(false);
    updateFilter();
}

void JobsPage::changeTogether(const std::vector<JobRowPtr> &jobs, BulkPanel::Operation operation,
                              const QString &target)
{
    if (jobs.empty())
        return;
    m_stack->setCurrentWidget(bulkPanel());
    m_bulk->start(jobs, m_model.rows(), m_model.namespaces(), operation, target);
    updateCommands();
}

void JobsPage::editSelected()
{
    const auto jobs = m_tree->selectedJobs();
    if (jobs.size() != 1)
        return;
    m_stack->setCurrentWidget(editor());
    m_editor->edit(jobs.front()->entry);
    updateCommands();
}

void JobsPage::newJob()
{
    const QModelIndex current = m_tree->currentIndex();
    m_stack->setCurrentWidget(newJobPanel());
    m_newJob->start(m_model.namespaceAt(m_filterModel.mapToSource(current)));
    updateCommands();
}

void JobsPage::startImport()
{
    const QModelIndex current = m_filterModel.mapToSource(m_tree->currentIndex());
    m_stack->setCurrentWidget(importPanel());
    m_import->start(m_model.rows(), m_model.namespaces(), m_model.namespaceAt(current));
    updateCommands();
}

bool JobsPage::importFiles(const QStringList &paths)
{
    if (workspace().jobs().capabilities().readOnly) {
        Q_EMIT message(workspace().jobs().readOnlyReason());
        return true;
    }
    if (!mayClose()) // the editor asks what to do with its edits first
        return true;
    if (m_stack->currentWidget() != m_import)
        startImport();
    m_import->addFiles(paths);
    return true;
}

void JobsPage::runSelected()
{
    QStringList names;
    for (const JobRowPtr &row : m_tree->selectedJobs()) {
        if (row->job())
            names.append(row->entry.qualifiedName());
    }
    if (!names.isEmpty())
        Q_EMIT runRequested(names, {});
}

bool JobsPage::open(const ConsoleLink &link)
{
    if (link.kind == ConsoleLink::Kind::Jobs)
        return true;
    if (link.kind == ConsoleLink::Kind::NewJob) {
        if (m_actions->newJob()->isEnabled())
            newJob();
        return true;
    }
    if (link.kind != ConsoleLink::Kind::Job)
        return false;
    const auto jobs = workspace().jobs().jobs();
    const auto job = std::find_if(jobs->cbegin(), jobs->cend(), [&link](const JobEntry &entry) {
        return entry.qualifiedName() == link.target;
    });
    if (job == jobs->cend())
        return false;
    if (!m_editor || !m_editor->isModified())
        m_stack->setCurrentIndex(0);
    if (!m_filterModel.mapFromSource(m_model.indexOfName(link.target))
             .isValid()) // the link wins over the filter
        clearFilter();
    m_tree->selectWhenThere(job->manifest.path()); // the list may be a moment behind
    if (m_stack->currentIndex() == 0)
        m_tree->setFocus(Qt::OtherFocusReason);
    updateCommands();
    return true;
}

bool JobsPage::mayClose()
{
    if (m_stack->currentWidget() != m_editor || !m_editor->isModified())
        return true;
    m_editor->leave();
    return false;
}

void JobsPage::focusFilter()
{
    if (m_stack->currentWidget() == m_editor)
        m_editor->startFind();
    else if (m_stack->currentIndex() == 0)
        m_filter->setFocus();
}
} // namespace crontopus
