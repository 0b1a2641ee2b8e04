// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/jobs/jobspage.h"

#include "app/console/editor/editorpanel.h"
#include "app/console/jobs/jobcatalog.h"
#include "app/console/jobs/jobdetail.h"
#include "app/console/jobs/jobtreeview.h"
#include "app/console/jobs/newjobpanel.h"
#include "app/console/theme/theme.h"
#include "app/console/widgets/actionbutton.h"
#include "app/console/widgets/banner.h"
#include "app/console/widgets/emptystate.h"
#include "app/console/widgets/filteredit.h"
#include "app/console/workspace.h"
#include "shared/base/async.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSettings>
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
    , m_catalog(&workspace.catalog())
    , m_stack(new QStackedWidget(this))
    , m_newJob(new NewJobPanel(workspace.jobs(), this))
    , m_editor(new EditorPanel(workspace.jobs(), this))
{
    setObjectName(u"jobsPage"_s);
    makeCommands();
    m_stack->addWidget(makeList());
    m_stack->addWidget(m_newJob);
    m_stack->addWidget(m_editor);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    const auto showList = [this] {
        m_stack->setCurrentIndex(0);
        m_tree->setFocus();
        updateCommands();
    };
    connect(m_catalog, &JobCatalog::changed, this, &JobsPage::takeRows);
    connect(&workspace.jobs(), &JobStore::failed, m_banner, qOverload<const Error &>(&Banner::show));
    connect(m_newJob, &NewJobPanel::closed, this, showList);
    connect(m_newJob, &NewJobPanel::created, this,
            [this, showList](const QString &path, const QByteArray &text) {
                showList();
                remember(tr("Created %1").arg(path), {{path, std::nullopt, text}});
                m_selectWhenThere = path;
                if (const auto jobs = this->workspace().jobs().jobs()) {
                    for (const JobEntry &entry : *jobs) {
                        if (entry.manifest.path() == path) {
                            m_stack->setCurrentWidget(m_editor);
                            m_editor->edit(entry);
                            updateCommands();
                            break;
                        }
                    }
                }
                takeRows();
            });
    connect(m_editor, &EditorPanel::closed, this, showList);
    connect(m_editor, &EditorPanel::kept, this,
            [this](const QString &path, const QByteArray &before, const QByteArray &after) {
                remember(tr("Saved %1").arg(path), {{path, before, after}});
            });
    connect(m_editor, &EditorPanel::commitRequested, this, [this] {
        Q_EMIT linkActivated({ConsoleLink::Kind::Changes, {}});
    });
    connect(m_detail, &JobDetail::linkActivated, this, &Page::linkActivated);

    QSettings settings;
    m_filter->setText(settings.value(filterTextKey).toString());
    const auto states = JobFilter::States::fromInt(settings.value(filterStatesKey).toInt());
    for (const auto &[state, chip] : m_chips)
        chip->setChecked(states.testFlag(state));
    updateFilter();
    takeRows();
}

JobsPage::~JobsPage() = default;

void JobsPage::makeCommands()
{
    const auto make = [this](const QString &text, const QString &icon, const QKeySequence &keys, auto slot) {
        auto *action = new QAction(icon.isEmpty() ? QIcon() : Theme::icon(icon), text, this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, slot);
        m_commands.append(action);
        return action;
    };
    const auto selected = [this] { return m_tree->selectedJobs(); };
    m_new = make(tr("New job"), u"add"_s, Qt::Key_N, [this] { newJob(); });
    m_edit = make(tr("Edit"), u"edit"_s, Qt::Key_E, [this] { editSelected(); });
    m_run = make(tr("Run now"), u"play"_s, Qt::Key_R, [this] { runSelected(); });
    m_enable = make(tr("Enable"), u"success"_s, {},
                    [this, selected] { write(crontopus::setEnabled(selected(), true), tr("Enabled %1")); });
    m_disable = make(tr("Disable"), u"disabled"_s, {}, [this, selected] {
        write(crontopus::setEnabled(selected(), false), tr("Disabled %1"));
    });
    m_pause = make(tr("Pause"), u"pause"_s, Qt::Key_P,
                   [this, selected] { write(setPaused(selected(), true), tr("Paused %1")); });
    m_resume = make(tr("Resume"), u"play"_s, QKeySequence(Qt::SHIFT | Qt::Key_P),
                    [this, selected] { write(setPaused(selected(), false), tr("Resumed %1")); });
    m_duplicate = make(tr("Duplicate"), u"copy"_s, QKeySequence(Qt::CTRL | Qt::Key_D), [this, selected] {
        write(duplicateJobs(selected(), m_model.rows()), tr("Duplicated %1"));
    });
    m_copyName = make(tr("Copy name"), u"copy"_s, QKeySequence::Copy, [selected] {
        QStringList names;
        for (const JobRowPtr &job : selected())
            names << job->entry.qualifiedName();
        QGuiApplication::clipboard()->setText(names.join(u'\n'));
    });
    m_delete = make(tr("Delete"), u"trash"_s, QKeySequence::Delete,
                    [this, selected] { write(deleteJobs(selected()), tr("Deleted %1")); });
    m_showHistory = make(tr("History"), u"history"_s, {}, [this, selected] {
        if (const auto jobs = selected(); jobs.size() == 1)
            Q_EMIT linkActivated({ConsoleLink::Kind::JobHistory, jobs.front()->entry.qualifiedName()});
    });
    m_undo = make(tr("Undo"), u"undo"_s, QKeySequence::Undo, [this] { undo(); });
    m_refresh = make(tr("Refresh"), u"refresh"_s, QKeySequence::Refresh, [this] {
        workspace().jobs().refresh();
        workspace().endpoints().refresh();
    });
    m_run->setObjectName(u"runJobs"_s);
    m_pause->setObjectName(u"pauseJobs"_s);
    m_undo->setObjectName(u"undoJobs"_s);
    m_new->setObjectName(u"newJobAction"_s);
    m_edit->setObjectName(u"editJob"_s);
    m_delete->setObjectName(u"deleteJobs"_s);
}

QWidget *JobsPage::makeList()
{
    m_filter = new FilterEdit(tr("Filter by name, command, label…"), this);
    m_filter->setObjectName(u"jobFilter"_s);
    m_filter->setMaximumWidth(320);
    m_tree = new JobTreeView(m_filterModel, this);
    m_detail = new JobDetail(workspace(), this);
    m_banner = new Banner(this);
    m_filter->setTarget(m_tree);

    auto *page = new QWidget(this);
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
    head->addWidget(m_filter, 2);
    head->addWidget(new ActionButton(m_new, ActionButton::Kind::Primary, header));
    connect(m_filter, &FilterEdit::filterChanged, this, &JobsPage::updateFilter);

    auto *splitter = new QSplitter(Qt::Vertical, page);
    splitter->addWidget(m_tree);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({430, 270});
    auto *empty = new EmptyState(u"jobs"_s, tr("No jobs yet"),
                                 tr("A job is one YAML file: what to run, when, and where."), page);
    empty->addStep(m_new);
    m_listStack = new QStackedWidget(page);
    m_listStack->addWidget(splitter);
    m_listStack->addWidget(empty);

    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(m_banner);
    layout->addWidget(m_listStack, 1);

    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &JobsPage::showSelection);
    connect(m_tree, &JobTreeView::ticked, this,
            [this] { m_model.advance(QDateTime::currentSecsSinceEpoch()); });
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (m_filterModel.jobAt(index))
            editSelected();
        else
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
    });
    connect(m_tree, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        auto *menu = new QMenu(m_tree);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions({m_edit, m_run});
        menu->addSeparator();
        menu->addActions({m_pause, m_resume, m_enable, m_disable});
        menu->addSeparator();
        menu->addActions({m_showHistory, m_duplicate, m_copyName, m_delete});
        menu->popup(m_tree->viewport()->mapToGlobal(position));
    });
    return page;
}

void JobsPage::takeRows()
{
    m_model.setRows(m_catalog->rows());
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
    m_listStack->setCurrentIndex(m_model.jobCount() == 0 ? 1 : 0);
    // The jobs that need a person, or how many there are when none does.
    const int alarming = failing + broken;
    Q_EMIT badgeChanged(alarming > 0 ? alarming : m_model.jobCount(), alarming > 0);
    if (!m_selectWhenThere.isEmpty() && m_model.indexOfPath(m_selectWhenThere).isValid())
        m_tree->selectPath(std::exchange(m_selectWhenThere, {}));
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
    QSettings settings;
    settings.setValue(filterTextKey, filter.text);
    settings.setValue(filterStatesKey, filter.states.toInt());
}

void JobsPage::showSelection()
{
    const auto jobs = m_tree->selectedJobs();
    const JobRowPtr one = jobs.size() == 1 ? jobs.front() : nullptr;
    m_detail->show(one, one ? m_catalog->entryOf(*one) : nullptr);
    m_detail->setVisible(one != nullptr);
    updateCommands();
}

void JobsPage::updateCommands()
{
    const auto jobs = m_tree->selectedJobs();
    const bool list = m_stack->currentIndex() == 0;
    const bool writable = !workspace().jobs().capabilities().readOnly;
    const auto any = [&](auto test) {
        return list && std::any_of(jobs.begin(), jobs.end(), [&](const JobRowPtr &r) { return test(*r); });
    };
    const auto anyJob = [&](auto test) {
        return writable && any([&](const JobRow &r) { return r.job() && test(*r.job()); });
    };
    m_new->setEnabled(list && writable);
    m_edit->setEnabled(list && jobs.size() == 1);
    m_run->setEnabled(any([](const JobRow &r) { return r.job() != nullptr; }));
    m_enable->setEnabled(anyJob([](const Job &job) { return !job.enabled; }));
    m_disable->setEnabled(anyJob([](const Job &job) { return job.enabled; }));
    m_pause->setEnabled(anyJob([](const Job &job) { return !job.paused; }));
    m_resume->setEnabled(anyJob([](const Job &job) { return job.paused; }));
    m_duplicate->setEnabled(list && writable && !jobs.empty());
    m_delete->setEnabled(list && writable && !jobs.empty());
    m_copyName->setEnabled(list && !jobs.empty());
    m_showHistory->setEnabled(list && jobs.size() == 1 && workspace().jobs().capabilities().history);
    m_undo->setEnabled(list && writable && !m_history.isEmpty());
    m_refresh->setEnabled(list);
}

void JobsPage::editSelected()
{
    const auto jobs = m_tree->selectedJobs();
    if (jobs.size() != 1)
        return;
    m_stack->setCurrentWidget(m_editor);
    m_editor->edit(jobs.front()->entry);
    updateCommands();
}

void JobsPage::newJob()
{
    const QModelIndex current = m_tree->currentIndex();
    m_stack->setCurrentWidget(m_newJob);
    m_newJob->start(m_model.namespaceAt(m_filterModel.mapToSource(current)));
    updateCommands();
}

void JobsPage::runSelected()
{
    const QList<AgentStatus> endpoints = workspace().endpoints().endpoints();
    for (const JobRowPtr &row : m_tree->selectedJobs()) {
        const QString name = row->entry.qualifiedName();
        for (const AgentStatus &endpoint : endpoints) {
            onResult(workspace().endpoints().runNow(endpoint.endpointName, name), this,
                     [this, name, where = endpoint.endpointName](const Result<void> &result) {
                         if (result)
                             Q_EMIT message(tr("%1 starts on %2 within a minute.").arg(name, where));
                         else
                             m_banner->show(result.error());
                     });
        }
    }
}

void JobsPage::write(const Result<FileEdits> &edits, const QString &what)
{
    if (!edits) {
        m_banner->show(edits.error());
        return;
    }
    if (edits->isEmpty())
        return;
    const QString subject =
        edits->size() == 1 ? edits->first().path : tr("%n jobs", nullptr, int(edits->size()));
    onResult(workspace().jobs().write(toChanges(*edits)), this,
             [this, step = *edits, text = what.arg(subject)](const Result<void> &result) {
                 if (!result) {
                     m_banner->show(result.error());
                     return;
                 }
                 remember(text, step);
                 Q_EMIT message(text, m_undo);
             });
}

void JobsPage::remember(const QString &what, const FileEdits &edits)
{
    m_history.push({what, edits});
    updateCommands();
}

void JobsPage::undo()
{
    const auto jobs = workspace().jobs().jobs();
    const auto step = m_history.takeUndo(jobs ? *jobs : QList<JobEntry>());
    updateCommands();
    if (!step) {
        m_banner->show(step.error());
        return;
    }
    onResult(workspace().jobs().write(toChanges(step->edits)), this,
             [this, what = step->what](const Result<void> &r) {
                 if (r)
                     Q_EMIT message(tr("Undone: %1").arg(what));
                 else
                     m_banner->show(r.error());
             });
}

bool JobsPage::open(const ConsoleLink &link)
{
    if (link.kind == ConsoleLink::Kind::Jobs)
        return true;
    if (link.kind == ConsoleLink::Kind::NewJob) {
        if (m_new->isEnabled())
            newJob();
        return true;
    }
    if (link.kind != ConsoleLink::Kind::Job)
        return false;
    const QModelIndex index = m_model.indexOfName(link.target);
    const JobRowPtr row = m_model.jobAt(index);
    if (!row)
        return false;
    if (!m_editor->isModified())
        m_stack->setCurrentIndex(0);
    if (!m_filterModel.mapFromSource(index).isValid()) { // the link wins over the filter
        m_filter->clear();
        for (const auto &[state, chip] : m_chips)
            chip->setChecked(false);
        updateFilter();
    }
    m_tree->selectPath(row->path());
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
