// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/window/workspaceview.h"

#include "app/console/runnow/runnowpanel.h"
#include "app/console/window/pages.h"
#include "app/console/workspace.h"
#include "app/console/workspaces/agentbanner.h"
#include "app/console/workspaces/syncbanner.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace crontopus {
WorkspaceView::WorkspaceView(WorkspaceInfo info, std::unique_ptr<Workspace> workspace, QWidget *parent)
    : QWidget(parent)
    , m_info(std::move(info))
    , m_workspace(std::move(workspace))
    , m_stack(new QStackedWidget(this))
{
    auto *banner = new AgentBanner(m_info, *m_workspace, this);
    connect(banner, &AgentBanner::setUpDone, this, &WorkspaceView::agentSetUp);
    connect(banner, &AgentBanner::deployRequested, this, [this] { open({ConsoleLink::Kind::Deploy, {}}); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(banner);
    auto *sync = new SyncBanner(m_workspace->jobs(), this);
    connect(sync, &SyncBanner::settleRequested, this,
            [this] { open({ConsoleLink::Kind::Changes, settleTarget}); });
    connect(sync, &SyncBanner::changesRequested, this, [this] { open({ConsoleLink::Kind::Changes, {}}); });
    layout->addWidget(sync);
    m_runNow = new RunNowPanel(*m_workspace, this);
    connect(m_runNow, &RunNowPanel::linkActivated, this, [this](const ConsoleLink &link) { open(link); });
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_stack);
    splitter->addWidget(m_runNow);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({500, 260});
    splitter->setChildrenCollapsible(false);
    layout->addWidget(splitter, 1);

    const QList<Page *> pages = makePages(*m_workspace, m_stack);
    for (Page *page : pages)
        addPage(page);
    makeLaterPages(*m_workspace, m_stack, [this](Page *page) {
        addPage(page);
        Q_EMIT pageAdded();
    });
    connect(m_stack, &QStackedWidget::currentChanged, this, &WorkspaceView::pageShown);
}

void WorkspaceView::addPage(Page *page)
{
    const auto i = int(m_pages.size());
    m_pages.append(page);
    m_badges.append(Badge());
    m_stack->addWidget(page);
    connect(page, &Page::badgeChanged, this, [this, i](int count, bool alarming) {
        m_badges[i] = {count, alarming};
        Q_EMIT badgeChanged(i);
    });
    connect(page, &Page::linkActivated, this, [this](const ConsoleLink &link) { open(link); });
    connect(page, &Page::message, this, &WorkspaceView::message);
    connect(page, &Page::runRequested, this, &WorkspaceView::runNow);
}

WorkspaceView::~WorkspaceView()
{
    // Everything inside uses the workspace, so it goes first.
    m_stack->disconnect(this);
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
}

void WorkspaceView::rename(const QString &name)
{
    m_info.name = name;
    m_workspace->setName(name);
}

int WorkspaceView::currentIndex() const
{
    return m_stack->currentIndex();
}

void WorkspaceView::showPage(int page)
{
    if (page >= 0 && page < m_pages.size())
        m_stack->setCurrentIndex(page);
}

bool WorkspaceView::open(const ConsoleLink &link)
{
    for (int i = 0; i < m_pages.size(); ++i) {
        if (m_pages.at(i)->open(link)) {
            showPage(i);
            return true;
        }
    }
    return false;
}

void WorkspaceView::runNow(const QStringList &jobs, const QString &endpoint)
{
    m_runNow->start(jobs, endpoint);
}

bool WorkspaceView::mayClose()
{
    for (int i = 0; i < m_pages.size(); ++i) {
        if (!m_pages.at(i)->mayClose()) {
            showPage(i);
            return false;
        }
    }
    return true;
}
} // namespace crontopus
