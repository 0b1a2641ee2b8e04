// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/theme/statuslook.h"
#include "shared/git/repository.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QToolButton;

namespace crontopus {
/// The strip at the top: which workspace, search, the state of Git and of the agent.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    void setWorkspaceMenu(QMenu *menu);
    void setWorkspaceName(const QString &name);
    /// Nothing is shown without a branch.
    void setBranch(const GitBranchState &branch);
    void setAgent(const StatusLook &look, const QString &details);
    void clearAgent();

Q_SIGNALS:
    void searchRequested();
    void gitRequested();
    void agentRequested();

private:
    QToolButton *m_workspace = nullptr;
    QPushButton *m_search = nullptr;
    QToolButton *m_git = nullptr;
    QToolButton *m_agent = nullptr;
};
} // namespace crontopus
