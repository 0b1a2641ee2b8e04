// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/endpoint/endpointpage.h"

#include "app/console/endpoint/commitages.h"
#include "app/console/endpoint/endpointheader.h"
#include "app/console/endpoint/endpointsync.h"
#include "app/console/endpoint/fleetlist.h"
#include "app/console/endpoint/foundpanel.h"
#include "app/console/endpoint/instancespanel.h"
#include "app/console/endpoint/machinepanel.h"
#include "app/console/theme/theme.h"
#include "app/console/widgets/actionbutton.h"
#include "app/console/widgets/banner.h"
#include "app/console/widgets/busybar.h"
#include "app/console/widgets/emptystate.h"
#include "app/console/workspace.h"
#include "shared/base/async.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

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
} // namespace

EndpointPage::EndpointPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_isFleet(workspace.endpoints().capabilities().fleet)
    , m_ages(new CommitAges(workspace.jobs(), this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"endpointPage"_s);
    makeActions();
    auto *splitter = new QSplitter(Qt::Vertical, m_stack);
    m_fleet = new FleetList(*m_ages, m_deploy, splitter);
    splitter->addWidget(m_fleet);
    splitter->addWidget(makeDetail(splitter));
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({300, 460});
    m_stack->addWidget(splitter);
    m_stack->addWidget(makeEmptyState());
    bareLayout(this)->addWidget(m_stack);

    connect(m_fleet, &FleetList::selected, this, [this](const QString &id) {
        const QList<AgentStatus> endpoints = this->workspace().endpoints().endpoints();
        if (const AgentStatus *endpoint = findEndpoint(endpoints, id); endpoint && !id.isEmpty())
            showEndpoint(*endpoint);
    });
    connect(&workspace.endpoints(), &EndpointStore::changed, this, &EndpointPage::reload);
    connect(&workspace.endpoints(), &EndpointStore::failed, this,
            [this](const Error &error) { m_failure->show(error); });
    connect(m_ages, &CommitAges::changed, this, &EndpointPage::reload);
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, m_header, &EndpointHeader::updateTimes);
    m_tick.start();
    reload();
}

void EndpointPage::makeActions()
{
    m_sync = new QAction(Theme::icon(u"sync"_s), tr("Sync now"), this);
    m_sync->setObjectName(u"syncNow"_s);
    m_refresh = new QAction(Theme::icon(u"refresh"_s),
                            m_isFleet ? tr("Read the machines anew") : tr("Read the scheduler anew"), this);
    m_refresh->setShortcut(QKeySequence(Qt::Key_F5));
    m_confirmPrune = new QAction(Theme::icon(u"trash"_s), tr("Remove these jobs"), this);
    m_confirmPrune->setObjectName(u"confirmPrune"_s);
    connect(m_sync, &QAction::triggered, this, &EndpointPage::sync);
    connect(m_refresh, &QAction::triggered, this, &EndpointPage::refresh);
    connect(m_confirmPrune, &QAction::triggered, this, &EndpointPage::confirmPrune);
    if (!m_isFleet)
        return;
    m_deploy = new QAction(Theme::icon(u"deploy"_s), tr("Deploy an agent"), this);
    m_deploy->setObjectName(u"fleetDeploy"_s);
    connect(m_deploy, &QAction::triggered, this, [this] {
        Q_EMIT linkActivated({ConsoleLink::Kind::Deploy, {}});
    });
}

QList<QAction *> EndpointPage::commands() const
{
    QList<QAction *> commands{m_sync, m_instances->runAction(), m_refresh};
    if (m_isFleet)
        commands += {m_machine->revokeAction(), m_deploy};
    return commands;
}

QString EndpointPage::title(const Workspace &workspace)
{
    return workspace.endpoints().capabilities().fleet ? tr("Endpoints") : tr("Endpoint");
}

QWidget *EndpointPage::makeDetail(QWidget *parent)
{
    auto *detail = new QWidget(parent);
    m_tabs = new QTabWidget(detail);
    m_busyBar = new BusyBar(detail);
    m_errors = new Banner(detail);
    m_prune = new Banner(detail);
    m_failure = new Banner(detail);
    m_header = new EndpointHeader(m_isFleet, *m_ages, detail);
    connect(m_header, &EndpointHeader::commitActivated, this, [this](const QString &commit) {
        Q_EMIT linkActivated({ConsoleLink::Kind::Commit, commit});
    });
    m_instances = new InstancesPanel(workspace(), m_tabs);
    connect(m_instances, &InstancesPanel::linkActivated, this, &Page::linkActivated);
    connect(m_instances, &InstancesPanel::runRequested, this, &Page::runRequested);
    m_found = new FoundPanel(workspace(), m_tabs);
    connect(m_found, &FoundPanel::linkActivated, this, &Page::linkActivated);
    connect(m_found, &FoundPanel::message, this, [this](const QString &text) { Q_EMIT message(text); });
    m_header->row()->addWidget(
        new ActionButton(m_instances->runAction(), ActionButton::Kind::Normal, m_header));
    m_header->row()->addWidget(new ActionButton(m_sync, ActionButton::Kind::Normal, m_header));

    m_errors->setClosable(false);
    m_errors->setObjectName(u"endpointErrors"_s);
    m_prune->setClosable(false);
    m_prune->setObjectName(u"pruneBanner"_s);
    m_failure->setObjectName(u"endpointFailure"_s);
    m_tabs->setObjectName(u"endpointTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_instances, {});
    m_tabs->addTab(m_found, {});
    if (m_isFleet) {
        m_machine = new MachinePanel(workspace().endpoints(), m_tabs);
        connect(m_machine, &MachinePanel::message, this,
                [this](const QString &text) { Q_EMIT message(text); });
        connect(m_machine->revokeAction(), &QAction::triggered, this,
                [this] { m_tabs->setCurrentWidget(m_machine); });
        m_tabs->addTab(m_machine, tr("Machine"));
    }
    auto *layout = bareLayout(detail);
    layout->addWidget(m_header);
    layout->addWidget(m_busyBar);
    for (Banner *banner : {m_failure, m_errors, m_prune})
        layout->addWidget(banner);
    layout->addWidget(m_tabs, 1);
    return detail;
}

EmptyState *EndpointPage::makeEmptyState()
{
    if (!m_isFleet)
        return new EmptyState(iconName(), tr("No agent here yet"),
                              tr("The agent on this machine puts the jobs into its scheduler. Once it "
                                 "runs, its state and every entry appear here."),
                              this);
    auto *empty = new EmptyState(iconName(), tr("No machine yet"),
                                 tr("An agent on each machine puts the jobs into its scheduler and tells how "
                                    "they do. Each machine that you enroll appears here."),
                                 this);
    empty->addStep(m_deploy);
    return empty;
}

bool EndpointPage::open(const ConsoleLink &link)
{
    if (link.kind != ConsoleLink::Kind::Endpoint)
        return false;
    const QList<AgentStatus> endpoints = workspace().endpoints().endpoints();
    const AgentStatus *endpoint = findEndpoint(endpoints, link.target);
    if (endpoint)
        m_fleet->select(endpoint->id);
    return endpoint || link.target.isEmpty();
}

void EndpointPage::focusFilter()
{
    m_fleet->focusFilter();
}

void EndpointPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_header->updateTimes();
}

void EndpointPage::reload()
{
    const QList<AgentStatus> endpoints = workspace().endpoints().endpoints();
    m_stack->setCurrentIndex(endpoints.isEmpty() ? 1 : 0);
    m_fleet->setVisible(m_isFleet || endpoints.size() > 1);
    m_fleet->setEndpoints(endpoints);
    countTroubles(endpoints);
    if (endpoints.isEmpty()) {
        m_status = {};
    } else {
        const AgentStatus *same = findEndpoint(endpoints, m_fleet->currentId());
        if (m_fleet->currentId().isEmpty() || !same)
            same = &endpoints.first();
        showEndpoint(*same);
        if (m_fleet->currentId() != same->id)
            m_fleet->select(same->id);
    }
    updateActions();
}

void EndpointPage::countTroubles(const QList<AgentStatus> &endpoints)
{
    int troubles = 0;
    bool alarming = false;
    for (const AgentStatus &endpoint : endpoints) {
        const bool synced = syncOf(endpoint, *m_ages).state != SyncState::OutOfSync;
        const bool alarms = !endpoint.errors.isEmpty() || endpoint.pruneWaiting;
        troubles += alarms || !synced || errorsOf(endpoint) > 0 ? 1 : 0;
        alarming = alarming || alarms;
    }
    Q_EMIT badgeChanged(troubles, alarming);
}

void EndpointPage::showEndpoint(const AgentStatus &status)
{
    if (status.id != m_status.id)
        m_failure->clear();
    m_status = status;
    m_header->setEndpoint(status);
    m_instances->setEndpoint(status);
    m_found->setEndpoint(status);
    if (m_machine)
        m_machine->setEndpoint(status);
    updateTabs();
    showProblems();
    updateActions();
}

void EndpointPage::updateTabs()
{
    m_tabs->setTabText(m_tabs->indexOf(m_instances), tr("Jobs  %1").arg(m_instances->count()));
    m_tabs->setTabText(m_tabs->indexOf(m_found), tr("Found on this machine  %1").arg(m_found->count()));
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
        return;
    }
    m_prune->show(
        Banner::Kind::Warning,
        m_status.pruneCount > 0
            ? tr("A sync would remove %1 jobs from the scheduler, most of those that are here. The "
                 "agent waits until you say that this is meant.")
                  .arg(m_status.pruneCount)
            : tr("A sync would remove most of the jobs from the scheduler. The agent waits until you "
                 "say that this is meant."));
    m_prune->addButton(m_confirmPrune);
}

void EndpointPage::updateActions()
{
    const EndpointStore::Capabilities able = workspace().endpoints().capabilities();
    const auto allow = [](QAction *action, const QString &why, const QString &tip) {
        action->setEnabled(why.isEmpty());
        action->setToolTip(why.isEmpty() ? tip : why);
    };
    allow(m_sync, able.noSyncing, tr("Have the agent bring its scheduler to the repository's state now"));
    if (m_status.id.isEmpty() || m_syncing)
        m_sync->setEnabled(false);
    allow(m_confirmPrune, able.noSyncing, m_confirmPrune->text());
    if (m_deploy)
        allow(m_deploy, able.noManaging, tr("How one more machine is enrolled"));
}

void EndpointPage::refresh()
{
    m_busyBar->watch(workspace().endpoints().refresh(), tr("Reading"));
}

void EndpointPage::sync()
{
    auto future = workspace().endpoints().syncNow(m_status.id);
    m_busyBar->watch(future, tr("Syncing"));
    m_syncing = true;
    m_failure->clear();
    updateActions();
    const auto over = [this] {
        m_syncing = false;
        updateActions();
    };
    onResult(
        future, this,
        [this, over, name = m_status.endpointName](const Result<EndpointCommand> &told) {
            over();
            if (!told)
                m_failure->show(told.error());
            else if (told->id == 0)
                Q_EMIT message(tr("Synced."));
            else if (told->online)
                Q_EMIT message(tr("%1 is told to sync.").arg(name));
            else
                Q_EMIT message(tr("%1 is offline. It syncs when it is back.").arg(name));
        },
        over);
}

void EndpointPage::confirmPrune()
{
    auto future = workspace().endpoints().confirmPrune(m_status.id);
    m_busyBar->watch(future, tr("Removing"));
    onResult(future, this, [this](const Result<void> &done) {
        if (done)
            Q_EMIT message(tr("Confirmed: the agent removes the jobs with its next sync."));
        else
            m_failure->show(done.error());
    });
}
} // namespace crontopus
