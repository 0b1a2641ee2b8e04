// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/window/workspaceview.h"

#include "app/console/window/pages.h"
#include "app/console/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
WorkspaceView::WorkspaceView(std::unique_ptr<Workspace> workspace, QWidget *parent)
    : QStackedWidget(parent)
    , m_workspace(std::move(workspace))
    , m_pages(makePages(*m_workspace, this))
    , m_badges(m_pages.size())
{
    for (int i = 0; i < m_pages.size(); ++i) {
        Page *page = m_pages.at(i);
        addWidget(page);
        connect(page, &Page::badgeChanged, this, [this, i](int count, bool alarming) {
            m_badges[i] = {count, alarming};
            Q_EMIT badgeChanged(i);
        });
        connect(page, &Page::linkActivated, this, [this](const ConsoleLink &link) { open(link); });
        connect(page, &Page::message, this, &WorkspaceView::message);
    }
    connect(this, &QStackedWidget::currentChanged, this, &WorkspaceView::pageShown);
}

WorkspaceView::~WorkspaceView()
{
    // Pages use the workspace, so they go first.
    qDeleteAll(m_pages);
}

Page *WorkspaceView::currentPage() const
{
    return m_pages.value(currentIndex());
}

void WorkspaceView::showPage(int page)
{
    if (page >= 0 && page < m_pages.size())
        setCurrentIndex(page);
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
