// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/window/workspaceview.h"

#include "app/console/runnow/runnowpanel.h"
#include "app/console/workspace.h"
#include "app/console/workspaces/agentbanner.h"
#include "app/console/workspaces/syncbanner.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace crontopus {
WorkspaceView::WorkspaceView(WorkspaceInfo info, std::unique_ptr<Workspace> workspace, QWidget *parent)
    : QWidget(parent)
    , m_info(std::move(info))
    , m_workspace(std::move(workspace))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_stack(new QStackedWidget(m_splitter))
{
    auto *banner = new AgentBanner(m_info, *m_workspace, this);
    connect(banner, &AgentBanner::setUpDone, this, &WorkspaceView::agentSetUp);
    connect(banner, &AgentBanner::deployRequested, this, [this] { open({ConsoleLink::Kind::Deploy, {}}); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(banner);
    auto *sync = new SyncBanner(m_workspace->jobs(), this);
    connect(sync, &SyncBanner::settleRequested, this, [this] {
        open({ConsoleLink::Kind::Changes, settleTarget});
    });
    connect(sync, &SyncBanner::changesRequested, this, [this] { open({ConsoleLink::Kind::Changes, {}}); });
    layout->addWidget(sync);
    m_splitter->addWidget(m_stack);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    layout->addWidget(m_splitter, 1);

    for (const PageEntry &entry : pageEntries(*m_workspace))
        m_places.append({entry, nullptr, {}});
    askForMorePages(*m_workspace, this, [this](const PageEntry &entry) {
        m_places.append({entry, nullptr, {}});
        Q_EMIT pageAdded();
        m_idle.start();
    });
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &WorkspaceView::makeNextPage);
    m_idle.start();
}

WorkspaceView::~WorkspaceView()
{
    // Everything inside uses the workspace, so it goes first.
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
}

void WorkspaceView::rename(const QString &name)
{
    m_info.name = name;
    m_workspace->setName(name);
}

Page *WorkspaceView::page(int i)
{
    if (Page *made = m_places.at(i).page)
        return made;
    Page *page = m_places.at(i).entry.make(m_stack);
    m_places[i].page = page;
    m_stack->addWidget(page);
    connect(page, &Page::badgeChanged, this, [this, i](int count, bool alarming) {
        m_places[i].badge = {count, alarming};
        Q_EMIT badgeChanged(i);
    });
    connect(page, &Page::linkActivated, this, [this](const ConsoleLink &link) { open(link); });
    connect(page, &Page::message, this, &WorkspaceView::message);
    connect(page, &Page::runRequested, this, &WorkspaceView::runNow);
    return page;
}

/// All are wanted in the end, for their badges and their commands in the palette.
void WorkspaceView::makeNextPage()
{
    const auto next = std::find_if(m_places.cbegin(), m_places.cend(),
                                   [](const Place &place) { return place.page == nullptr; });
    if (next == m_places.cend())
        return;
    page(int(next - m_places.cbegin()));
    m_idle.start();
}

QList<Page *> WorkspaceView::pages()
{
    QList<Page *> pages;
    for (int i = 0; i < pageCount(); ++i)
        pages.append(page(i));
    return pages;
}

void WorkspaceView::showPage(int i)
{
    if (i < 0 || i >= pageCount() || i == m_current)
        return;
    Page *shown = page(i);
    const bool wasHere = shown->focusWidget() != nullptr;
    m_stack->setCurrentWidget(shown);
    // The stack gives the focus to whatever comes first; who never was here is to begin with the list.
    if (QWidget *first = shown->focusWidget(); first && !wasHere)
        first->clearFocus();
    m_current = i;
    Q_EMIT pageShown(i);
}

bool WorkspaceView::open(const ConsoleLink &link)
{
    for (int i = 0; i < pageCount(); ++i) {
        if (page(i)->open(link)) {
            showPage(i);
            return true;
        }
    }
    return false;
}

void WorkspaceView::runNow(const QStringList &jobs, const QString &endpoint)
{
    if (!m_runNow) {
        m_runNow = new RunNowPanel(*m_workspace, m_splitter);
        connect(m_runNow, &RunNowPanel::linkActivated, this, [this](const ConsoleLink &link) { open(link); });
        m_splitter->addWidget(m_runNow);
        m_splitter->setSizes({500, 260});
    }
    m_runNow->start(jobs, endpoint);
}

bool WorkspaceView::mayClose()
{
    for (int i = 0; i < pageCount(); ++i) {
        if (Page *made = m_places.at(i).page; made && !made->mayClose()) {
            showPage(i);
            return false;
        }
    }
    return true;
}
} // namespace crontopus
