// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/alerts/alert.h"
#include "app/console/page.h"
#include "shared/store/runrecord.h"

#include <QMenu>
#include <QObject>
#include <QPointer>
#include <QSystemTrayIcon>
#include <QTimer>

namespace crontopus {
class MainWindow;
class Workspace;

/// The console in the system tray: state, count, menu, notifications. Where there is no tray it does nothing
/// and isShown() is false.
class Tray final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Tray)

public:
    /// Watches the workspaces that are open in `window`, which must live longer.
    explicit Tray(MainWindow &window, QObject *parent = nullptr);
    ~Tray() override;

    [[nodiscard]] bool isShown() const;
    /// After a change of the settings.
    void applySettings();
    /// The window was closed into the tray: told the first time.
    void tellAboutClosing();
    [[nodiscard]] QMenu *menu() { return &m_menu; }

Q_SIGNALS:
    void openRequested();
    void linkActivated(const crontopus::ConsoleLink &link);
    void quitRequested();
    /// The desktop has no tray any more: who is hidden in it must come out.
    void lost();
    /// What was shown as a notification, also where there is no tray to show it.
    void notified(const QString &title, const QString &text);

private:
    void watch();
    void collect(const QList<Alert> &alerts);
    void notify();
    void update();
    void askFailures();
    void fillMenu();
    void fillPause(QMenu *menu);
    void fillRunNow(QMenu *menu);
    void pauseUntil(const QDateTime &until);
    void runNow(const QString &job);
    [[nodiscard]] QString stateLine(const QList<Alert> &open) const;
    [[nodiscard]] QList<Alert> openAlerts() const;

    MainWindow &m_window;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
    QTimer m_update, m_group, m_look;
    QList<Alert> m_collected;
    QList<RunRecord> m_failures;
    QPointer<Workspace> m_failuresOf;
    ConsoleLink m_link; ///< of the notification shown last
};
} // namespace crontopus
