// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/endpoint/endpointpage.h"

#include "app/console/endpoint/adoptpanel.h"
#include "app/console/endpoint/entriesmodel.h"
#include "app/console/theme/timetext.h"
#include "app/console/widgets/actionbutton.h"
#include "app/console/widgets/banner.h"
#include "app/console/widgets/busybar.h"
#include "app/console/widgets/diffview.h"
#include "app/console/widgets/emptystate.h"
#include "app/console/widgets/factgrid.h"
#include "app/console/widgets/filteredit.h"
#include "app/console/widgets/linkdelegate.h"
#include "app/console/widgets/linklabel.h"
#include "app/console/widgets/recordtable.h"
#include "app/console/widgets/statusdelegate.h"
#include "app/console/widgets/viewsetup.h"
#include "app/console/workspace.h"
#include "shared/base/async.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
QVBoxLayout *bareLayout(QWidget *parent)
{
    auto *layout = new QVBoxLayout(parent);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    return layout;
}

QByteArray joined(const QStringList &lines)
{
    return lines.isEmpty() ? QByteArray() : (lines.join(u'\n') + u'\n').toUtf8();
}

int unsynced(const AgentStatus &status)
{
    return int(std::count_if(status.entries.cbegin(), status.entries.cend(), [](const ManagedEntry &entry) {
        return entry.state == SyncState::OutOfSync || entry.state == SyncState::Missing;
    }));
}

SyncState syncOf(const AgentStatus &status)
{
    if (!status.lastSyncAt.isValid())
        return SyncState::Unknown;
    return unsynced(status) > 0 ? SyncState::OutOfSync : SyncState::Synced;
}
} // namespace

EndpointPage::EndpointPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_entries(new EntriesModel(this))
    , m_foreign(new ForeignModel(this))
    , m_busyBar(new BusyBar(this))
    , m_errors(new Banner(this))
    , m_prune(new Banner(this))
    , m_failure(new Banner(this))
    , m_tabs(new QTabWidget(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"endpointPage"_s);
    m_sync = new QAction(Theme::icon(u"sync"_s), tr("Sync now"), this);
    m_sync->setObjectName(u"syncNow"_s);
    m_refresh = new QAction(Theme::icon(u"refresh"_s), tr("Read the scheduler anew"), this);
    m_refresh->setShortcut(QKeySequence(Qt::Key_F5));
    m_confirmPrune = new QAction(Theme::icon(u"trash"_s), tr("Remove these jobs"), this);
    m_confirmPrune->setObjectName(u"confirmPrune"_s);
    connect(m_sync, &QAction::triggered, this, &EndpointPage::sync);
    connect(m_refresh, &QAction::triggered, this, [this] {
        auto future = this->workspace().endpoints().refresh();
        m_busyBar->watch(future, tr("Reading the scheduler"));
    });
    connect(m_confirmPrune, &QAction::triggered, this, &EndpointPage::confirmPrune);

    auto *content = new QWidget(this);
    auto *layout = bareLayout(content);
    layout->addWidget(makeHeader());
    layout->addWidget(m_busyBar);
    m_errors->setClosable(false);
    m_errors->setObjectName(u"endpointErrors"_s);
    m_prune->setClosable(false);
    m_prune->setObjectName(u"pruneBanner"_s);
    for (Banner *banner : {m_failure, m_errors, m_prune})
        layout->addWidget(banner);
    m_tabs->setObjectName(u"endpointTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeEntries(), tr("Managed"));
    m_tabs->addTab(makeForeign(), tr("Found on this machine"));
    layout->addWidget(m_tabs, 1);

    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(makeFleet());
    splitter->addWidget(content);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    m_stack->addWidget(splitter);
    m_stack->addWidget(
        new EmptyState(iconName(), tr("No agent here yet"),
                       tr("The agent on this machine puts the jobs into its scheduler. Once it "
                          "runs, its state and every entry appear here."),
                       this));
    auto *outer = bareLayout(this);
    outer->addWidget(m_stack);

    connect(&workspace.endpoints(), &EndpointStore::changed, this, &EndpointPage::reload);
    connect(&workspace.endpoints(), &EndpointStore::failed, this,
            [this](const Error &error) { m_failure->show(error); });
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &EndpointPage::showTimes);
    m_tick.start();
    reload();
}

QString EndpointPage::title() const
{
    return workspace().account() ? tr("Endpoints") : tr("Endpoint");
}

QWidget *EndpointPage::makeFleet()
{
    m_fleet = new QWidget(this);
    m_fleet->setObjectName(u"fleet"_s);
    m_filter = new FilterEdit(tr("Filter endpoints"), m_fleet);
    m_machines = new RecordTable({tr("Name"), tr("State"), tr("Sync"), tr("Last sync"), tr("Commit"),
                                  tr("Jobs"), tr("Errors"), tr("Platform"), tr("Version")},
                                 {220, 110, 120, 100, 90, 70, 70, 180, 100}, u"endpoints"_s, m_fleet);
    m_machines->setObjectName(u"machines"_s);
    m_machines->setAccessibleName(tr("Endpoints"));
    m_filter->setFixedWidth(240);
    m_filter->setTarget(m_machines);
    connect(m_filter, &FilterEdit::filterChanged, m_machines, &RecordTable::setFilter);
    connect(m_machines, &RecordTable::selected, this, [this](const QString &name) {
        const QList<AgentStatus> endpoints = this->workspace().endpoints().endpoints();
        for (const AgentStatus &endpoint : endpoints) {
            if (endpoint.endpointName == name)
                showEndpoint(endpoint);
        }
    });
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(2 * Theme::grid, Theme::grid, Theme::grid, Theme::grid);
    bar->addWidget(m_filter);
    bar->addStretch(1);
    auto *layout = bareLayout(m_fleet);
    layout->addLayout(bar);
    layout->addWidget(m_machines, 1);
    return m_fleet;
}

QWidget *EndpointPage::makeHeader()
{
    auto *header = new QWidget(this);
    header->setObjectName(u"pageHeader"_s);
    header->setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins(2 * Theme::grid, Theme::grid, Theme::grid, Theme::grid);
    layout->setSpacing(Theme::grid);
    m_name = new QLabel(header);
    m_name->setFont(Theme::font(Theme::Type::Heading));
    m_state = new StatusLabel(header);
    auto *top = new QHBoxLayout;
    top->setSpacing(2 * Theme::grid);
    top->addWidget(m_name);
    top->addWidget(m_state);
    top->addStretch(1);
    top->addWidget(new ActionButton(m_sync, ActionButton::Kind::Normal, header));
    layout->addLayout(top);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::grid);
    grid->setVerticalSpacing(Theme::grid / 2);
    const auto label = [header] {
        auto *result = new QLabel(header);
        result->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return result;
    };
    m_lastSync = label();
    m_nextSync = label();
    m_since = label();
    m_version = label();
    m_scheduler = label();
    m_branch = label();
    m_repository = label();
    m_commit = new LinkLabel({}, header);
    m_commit->setObjectName(u"appliedCommit"_s);
    connect(m_commit, &LinkLabel::activated, this, [this] {
        Q_EMIT linkActivated({ConsoleLink::Kind::Commit, m_status.commit});
    });
    addFact(grid, tr("Last sync"), m_lastSync);
    addFact(grid, tr("Next sync"), m_nextSync);
    addFact(grid, tr("Commit"), m_commit);
    addFact(grid, tr("Scheduler"), m_scheduler);
    addFact(grid, tr("Up"), m_since);
    addFact(grid, tr("Version"), m_version);
    addFact(grid, tr("Branch"), m_branch);
    addFact(grid, tr("Repository"), m_repository);
    grid->setColumnStretch(2 * 4, 1);
    layout->addLayout(grid);
    return header;
}

QWidget *EndpointPage::makeEntries()
{
    m_entriesView = new QTableView(this);
    m_entriesView->setObjectName(u"managedEntries"_s);
    m_entriesView->setModel(m_entries);
    QHeaderView *columns = m_entriesView->horizontalHeader();
    static constexpr std::array<int, EntriesModel::ColumnCount> widths{240, 120, 360, 360};
    for (int column = 0; column < EntriesModel::ColumnCount; ++column)
        giveColumnWidth(columns, column, widths[std::size_t(column)]);
    setUpView(m_entriesView, u"entries"_s);
    m_entriesView->setSortingEnabled(false);
    columns->setStretchLastSection(true);
    m_entriesView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_entriesView->setMouseTracking(true);
    m_entriesView->setItemDelegateForColumn(EntriesModel::StateColumn, new StatusDelegate(m_entriesView));
    auto *links = new LinkDelegate(m_entriesView);
    m_entriesView->setItemDelegateForColumn(EntriesModel::JobColumn, links);
    const auto follow = [this](const QModelIndex &index) {
        if (const ManagedEntry *entry = m_entries->entryAt(index.row()))
            Q_EMIT linkActivated({ConsoleLink::Kind::Job, entry->ns + u'/' + entry->name});
    };
    connect(links, &LinkDelegate::activated, this, follow);
    connect(m_entriesView, &QTableView::activated, this, follow);
    connect(m_entriesView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &EndpointPage::entryChanged);
    connect(m_entries, &QAbstractItemModel::dataChanged, this, &EndpointPage::entryChanged);
    connect(m_entries, &QAbstractItemModel::modelReset, this, &EndpointPage::entryChanged);

    auto *detail = new QWidget(this);
    auto *detailLayout = bareLayout(detail);
    m_entryNote = new QLabel(detail);
    m_entryNote->setObjectName(u"entryNote"_s);
    m_entryNote->setWordWrap(true);
    m_entryNote->setTextFormat(Qt::PlainText);
    m_entryNote->setAlignment(Qt::AlignTop);
    m_entryNote->setContentsMargins(2 * Theme::grid, Theme::grid, 2 * Theme::grid, Theme::grid);
    m_entryDiff = new DiffView(detail);
    m_entryDiff->setObjectName(u"entryDiff"_s);
    detailLayout->addWidget(m_entryNote);
    detailLayout->addWidget(m_entryDiff, 1);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_entriesView);
    splitter->addWidget(detail);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

QWidget *EndpointPage::makeForeign()
{
    m_foreignView = new QTableView(this);
    m_foreignView->setObjectName(u"foreignEntries"_s);
    m_foreignView->setModel(m_foreign);
    QHeaderView *columns = m_foreignView->horizontalHeader();
    static constexpr std::array<int, ForeignModel::ColumnCount> widths{360, 120, 220, 240, 80};
    for (int column = 0; column < ForeignModel::ColumnCount; ++column)
        giveColumnWidth(columns, column, widths[std::size_t(column)]);
    setUpView(m_foreignView, u"foreign"_s);
    m_foreignView->setSortingEnabled(false);
    columns->setStretchLastSection(true);
    m_foreignView->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_foreignView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &EndpointPage::foreignChanged);
    connect(m_foreign, &QAbstractItemModel::modelReset, this, &EndpointPage::foreignChanged);
    m_adopt = new AdoptPanel(workspace(), this);
    m_adopt->hide();
    connect(m_adopt, &AdoptPanel::linkActivated, this, &Page::linkActivated);
    connect(m_adopt, &AdoptPanel::message, this, [this](const QString &text) { Q_EMIT message(text); });
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_foreignView);
    splitter->addWidget(m_adopt);
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

bool EndpointPage::open(const ConsoleLink &link)
{
    if (link.kind != ConsoleLink::Kind::Endpoint)
        return false;
    const QList<AgentStatus> endpoints = workspace().endpoints().endpoints();
    const bool known =
        std::any_of(endpoints.cbegin(), endpoints.cend(),
                    [&link](const AgentStatus &endpoint) { return endpoint.endpointName == link.target; });
    if (known) {
        m_filter->clear();
        m_machines->setFilter({});
        m_machines->select(link.target);
    }
    return known || link.target.isEmpty();
}

void EndpointPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void EndpointPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    showTimes();
}

void EndpointPage::reload()
{
    const QList<AgentStatus> endpoints = workspace().endpoints().endpoints();
    m_stack->setCurrentIndex(endpoints.isEmpty() ? 1 : 0);
    m_sync->setEnabled(!endpoints.isEmpty());
    if (endpoints.isEmpty()) {
        Q_EMIT badgeChanged(0, false);
        return;
    }
    listFleet(endpoints);
    const auto same = std::find_if(endpoints.cbegin(), endpoints.cend(), [this](const AgentStatus &endpoint) {
        return endpoint.endpointName == m_status.endpointName;
    });
    showEndpoint(same == endpoints.cend() ? endpoints.first() : *same);
    if (m_machines->currentKey().isEmpty())
        m_machines->select(m_status.endpointName);
}

void EndpointPage::listFleet(const QList<AgentStatus> &endpoints)
{
    m_fleet->setVisible(endpoints.size() > 1);
    QList<Record> records;
    qsizetype troubles = 0;
    bool alarming = false;
    for (const AgentStatus &endpoint : endpoints) {
        troubles += unsynced(endpoint) + endpoint.errors.size() + (endpoint.pruneWaiting ? 1 : 0);
        alarming = alarming || !endpoint.errors.isEmpty() || endpoint.pruneWaiting;
        records.append(
            {endpoint.endpointName,
             {{endpoint.endpointName, endpoint.hostname},
              RecordCell::status(statusLook(endpoint.pid != 0 ? Health::Healthy : Health::Offline)),
              RecordCell::status(statusLook(syncOf(endpoint))),
              RecordCell::time(endpoint.lastSyncAt, tr("never")),
              {endpoint.commit.left(8), endpoint.commit},
              RecordCell::number(endpoint.entries.size()),
              RecordCell::number(endpoint.errors.size()),
              {endpoint.platform},
              {endpoint.version}}});
    }
    m_machines->setRecords(records);
    Q_EMIT badgeChanged(int(troubles), alarming);
}

void EndpointPage::showEndpoint(const AgentStatus &status)
{
    m_status = status;
    const bool running = m_status.pid != 0;
    m_name->setText(m_status.endpointName);
    m_name->setToolTip(m_status.hostname);
    if (running)
        m_state->setLook(statusLook(Health::Healthy), m_status.pid > 0
                                                          ? tr("Agent running, process %1").arg(m_status.pid)
                                                          : tr("Agent online"));
    else
        m_state->setLook(statusLook(Health::Offline), tr("Agent stopped"));
    m_version->setText(u"%1 (%2)"_s.arg(m_status.version, m_status.platform));
    m_scheduler->setText(m_status.scheduler);
    m_branch->setText(m_status.branch);
    m_repository->setText(m_status.repositoryUrl.isEmpty() ? m_status.localPath
                                                           : withoutUserInfo(m_status.repositoryUrl));
    m_repository->setToolTip(m_status.localPath);
    m_commit->setText(m_status.commit.left(8));
    m_commit->setToolTip(m_status.commit);
    m_entries->setEntries(m_status.entries);
    m_foreign->setEntries(m_status.foreign);
    m_tabs->setTabText(0, tr("Managed  %1").arg(m_status.entries.size()));
    m_tabs->setTabText(1, tr("Found on this machine  %1").arg(m_status.foreign.size()));
    showTimes();
    showProblems();
}

void EndpointPage::showTimes()
{
    if (!isVisible())
        return;
    const bool running = m_status.pid != 0;
    m_lastSync->setText(m_status.lastSyncAt.isValid() ? relativeTime(m_status.lastSyncAt) : tr("never"));
    m_lastSync->setToolTip(exactTime(m_status.lastSyncAt));
    // The agent spreads its cycles by ±10 %, so the exact second is not known.
    const QDateTime next = m_status.lastAttemptAt.addSecs(m_status.syncIntervalSeconds);
    m_nextSync->setText(!running || !m_status.lastAttemptAt.isValid() ? tr("when the agent runs")
                        : next <= QDateTime::currentDateTimeUtc()     ? tr("any moment")
                                                                      : relativeTime(next));
    m_since->setText(running && m_status.startedAt.isValid()
                         ? durationText(m_status.startedAt.secsTo(QDateTime::currentDateTimeUtc()) * 1000)
                         : u"–"_s);
    m_since->setToolTip(exactTime(m_status.startedAt));
}

void EndpointPage::showProblems()
{
    QStringList lines;
    for (const Error &error : std::as_const(m_status.errors))
        lines.append(error.text());
    const QString text = lines.join(u'\n');
    if (lines.isEmpty())
        m_errors->clear();
    else if (m_errors->text() != text)
        m_errors->show(Banner::Kind::Error, text);

    if (!m_status.pruneWaiting) {
        m_prune->clear();
    } else {
        m_prune->show(Banner::Kind::Warning,
                      tr("A sync would remove %1 jobs from the scheduler, most of those that are here. The "
                         "agent waits until you say that this is meant.")
                          .arg(m_status.pruneCount));
        m_prune->addButton(m_confirmPrune);
    }
}

void EndpointPage::entryChanged()
{
    const ManagedEntry *entry = m_entries->entryAt(m_entriesView->currentIndex().row());
    m_entryDiff->setVisible(entry && entry->wanted != entry->actual);
    if (!entry) {
        m_entryNote->setText(tr("Select a job to see what the scheduler should hold, and what it holds."));
        m_entryDiff->setDiff({});
        return;
    }
    QStringList notes;
    if (!entry->problem.isEmpty())
        notes.append(entry->problem);
    switch (entry->state) {
    case SyncState::Synced:
        notes.append(tr("The scheduler holds exactly what is wanted."));
        break;
    case SyncState::OutOfSync:
        notes.append(tr("The scheduler holds something else. The next sync puts it right:"));
        break;
    case SyncState::Missing:
        notes.append(tr("The scheduler does not hold this job. The next sync adds it:"));
        break;
    case SyncState::Unknown:
        break;
    }
    if (entry->guarded)
        notes.append(
            tr("The entry fires more often than wanted; the runner lets only the right times through."));
    notes.append(entry->notes);
    m_entryNote->setText(notes.join(u'\n'));
    if (entry->wanted == entry->actual)
        m_entryDiff->setDiff({});
    else
        m_entryDiff->setDiff({diffTexts(joined(entry->actual), joined(entry->wanted), m_status.scheduler)});
}

void EndpointPage::foreignChanged()
{
    const ForeignEntry *entry = m_foreign->entryAt(m_foreignView->currentIndex().row());
    m_adopt->setVisible(entry);
    if (entry)
        m_adopt->setEntry(*entry);
}

void EndpointPage::sync()
{
    auto future = workspace().endpoints().syncNow(m_status.endpointName);
    m_busyBar->watch(future, tr("Syncing"));
    m_sync->setEnabled(false);
    m_failure->clear();
    onResult(
        future, this,
        [this](const Result<void> &done) {
            m_sync->setEnabled(true);
            if (done)
                Q_EMIT message(tr("Synced."));
            else
                m_failure->show(done.error());
        },
        [this] { m_sync->setEnabled(true); });
}

void EndpointPage::confirmPrune()
{
    auto future = workspace().endpoints().confirmPrune(m_status.endpointName);
    m_busyBar->watch(future, tr("Removing"));
    onResult(future, this, [this](const Result<void> &done) {
        if (done)
            Q_EMIT message(tr("Confirmed: the agent removes the jobs with its next sync."));
        else
            m_failure->show(done.error());
    });
}
} // namespace crontopus
