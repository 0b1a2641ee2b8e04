// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/window/topbar.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
QToolButton *makeButton(QWidget *parent, const QString &name)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}
} // namespace

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_workspace(makeButton(this, u"workspaceButton"_s))
    , m_search(new QPushButton(this))
    , m_git(makeButton(this, u"gitButton"_s))
    , m_agent(makeButton(this, u"agentButton"_s))
{
    setObjectName(u"topBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_workspace->setPopupMode(QToolButton::InstantPopup);
    m_workspace->setIcon(Theme::icon(u"workspace"_s, Theme::Role::Accent));
    m_workspace->setToolTip(tr("Switch, add or remove a workspace"));
    m_workspace->setFont(Theme::font(Theme::Type::Strong));

    m_search->setObjectName(u"searchButton"_s);
    m_search->setIcon(Theme::icon(u"search"_s, Theme::Role::MutedText));
    m_search->setText(tr("Search or command   Ctrl+K"));
    m_search->setAccessibleName(tr("Search or command"));
    m_search->setMinimumWidth(200);
    m_search->setMaximumWidth(420);
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_search->setAutoDefault(false);
    m_search->setFocusPolicy(Qt::TabFocus);
    m_git->hide();
    m_agent->hide();

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::grid, 6, Theme::grid, 6);
    layout->setSpacing(Theme::grid);
    layout->addWidget(m_workspace);
    layout->addStretch(1);
    layout->addWidget(m_search, 2);
    layout->addStretch(1);
    layout->addWidget(m_git);
    layout->addWidget(m_agent);

    connect(m_search, &QPushButton::clicked, this, &TopBar::searchRequested);
    connect(m_git, &QToolButton::clicked, this, &TopBar::gitRequested);
    connect(m_agent, &QToolButton::clicked, this, &TopBar::agentRequested);
    setWorkspaceName({});
}

void TopBar::setWorkspaceMenu(QMenu *menu)
{
    m_workspace->setMenu(menu);
}

void TopBar::setWorkspaceName(const QString &name)
{
    const QString shown = name.isEmpty() ? tr("No workspace") : name;
    m_workspace->setText(fontMetrics().elidedText(shown, Qt::ElideMiddle, 240) + u" ▾"_s);
    m_workspace->setAccessibleName(tr("Workspace %1").arg(shown));
}

void TopBar::setBranch(const GitBranchState &branch)
{
    m_git->setVisible(!branch.branch.isEmpty() || !branch.headId.isEmpty());
    m_git->setIcon(Theme::icon(u"changes"_s));
    QString text = branch.branch.isEmpty() ? branch.headId.left(8) : branch.branch;
    text = fontMetrics().elidedText(text, Qt::ElideMiddle, 160);
    if (!branch.upstream.isEmpty())
        text += u"  ↑%1 ↓%2"_s.arg(branch.ahead).arg(branch.behind);
    if (branch.dirty)
        text += u"  •"_s;
    m_git->setText(text);

    QStringList tip;
    tip.append(branch.upstream.isEmpty() ? tr("Branch %1, which has no upstream").arg(branch.branch)
                                         : tr("Branch %1, %2 commits ahead of %3 and %4 behind")
                                               .arg(branch.branch, QString::number(branch.ahead),
                                                    branch.upstream, QString::number(branch.behind)));
    if (!branch.remoteUrl.isEmpty())
        tip.append(branch.remoteUrl);
    if (branch.dirty)
        tip.append(tr("There are edits that are not committed yet."));
    m_git->setToolTip(tip.join(u'\n'));
    m_git->setAccessibleName(tip.first());
}

void TopBar::setAgent(const StatusLook &look, const QString &details)
{
    m_agent->setVisible(true);
    m_agent->setIcon(Theme::icon(look.icon, look.role));
    m_agent->setText(look.word);
    m_agent->setToolTip(details);
    m_agent->setAccessibleName(tr("Agent: %1").arg(look.word));
}

void TopBar::clearAgent()
{
    m_agent->hide();
}
} // namespace crontopus
