// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/workspaces/workspaceregistry.h"
#include "shared/base/error.h"

#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace crontopus {
class Banner;
class BusyBar;
class ClonePanel;
class ConnectPanel;
class Demo;

/// What stands there before a workspace is open, and for adding another: open a checkout, clone one, start
/// the demo, or one of those that were open before.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(WorkspaceRegistry &registry, QWidget *parent = nullptr);

    void showError(const Error &error);
    void openCheckout();
    void startDemo();
    /// True when this workspace needs the demo to run and it does not: then it is started, and chosen()
    /// follows.
    bool startDemoFor(const WorkspaceInfo &workspace);

Q_SIGNALS:
    /// Of the demo, while it runs.
    void demoFailed(const crontopus::Error &error);
    /// A new one, or one of the registry.
    void chosen(const crontopus::WorkspaceInfo &workspace);

private:
    QWidget *makeWelcome();
    void addChoice(QVBoxLayout *layout, const QString &name, const QString &icon, const QString &title,
                   const QString &text, void (StartPage::*run)());
    void showClone();
    void showConnect();
    void fillRecent();

    WorkspaceRegistry &m_registry;
    QStackedWidget *m_stack = nullptr;
    ClonePanel *m_clone = nullptr;
    ConnectPanel *m_connect = nullptr;
    Banner *m_banner = nullptr;
    QVBoxLayout *m_recent = nullptr;
    BusyBar *m_busy = nullptr;
    Demo *m_demo = nullptr;
    WorkspaceInfo m_wanted; ///< of the demo's; no name: the one it shows first
};
} // namespace crontopus
