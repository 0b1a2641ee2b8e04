// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/tray/tray.h"

#include "app/console/alerts/alertengine.h"
#include "app/console/runs/runtext.h"
#include "app/console/settings/settings.h"
#include "app/console/theme/timetext.h"
#include "app/console/tray/notification.h"
#include "app/console/tray/trayicon.h"
#include "app/console/tray/traysettings.h"
#include "app/console/window/mainwindow.h"
#include "app/console/workspace.h"
#include "shared/base/async.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr int updateMs = 250, groupMs = 2000, lookMs = 30'000;
constexpr int showMs = 10'000;
constexpr int failuresShown = 3, jobsShown = 15, recentJobs = 5;
constexpr qint64 pauseSeconds = 3600;
constexpr auto recentKey = "tray/recentJobs"_L1;
} // namespace

Tray::Tray(MainWindow &window, QObject *parent) : QObject(parent), m_window(window)
{
    m_menu.setObjectName(u"trayMenu"_s);
    for (QTimer *timer : {&m_update, &m_group})
        timer->setSingleShot(true);
    m_update.setInterval(updateMs);
    m_group.setInterval(groupMs);
    m_look.setInterval(lookMs);
    connect(&m_update, &QTimer::timeout, this, &Tray::update);
    connect(&m_group, &QTimer::timeout, this, &Tray::notify);
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (m_icon.isVisible() && !QSystemTrayIcon::isSystemTrayAvailable())
            Q_EMIT lost();
        m_update.start(); // a pause may have ended
    });
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openRequested();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT linkActivated(m_link); });
    connect(&window, &MainWindow::workspacesChanged, this, &Tray::watch);
    m_icon.setContextMenu(&m_menu);
    m_look.start();
    watch();
    update();
    applySettings();
}

Tray::~Tray() = default;

bool Tray::isShown() const
{
    return m_icon.isVisible() && QSystemTrayIcon::isSystemTrayAvailable();
}

void Tray::applySettings()
{
    m_icon.setVisible(traysettings::showsIcon());
    m_update.start();
}

void Tray::watch()
{
    for (Workspace *workspace : m_window.workspaces()) {
        AlertEngine *engine = &workspace->alerts();
        connect(engine, &AlertEngine::raised, this, &Tray::collect, Qt::UniqueConnection);
        connect(engine, &AlertEngine::changed, &m_update, qOverload<>(&QTimer::start), Qt::UniqueConnection);
    }
    m_update.start();
}

QList<Alert> Tray::openAlerts() const
{
    QList<Alert> open;
    for (Workspace *workspace : m_window.workspaces())
        open += workspace->alerts().openAlerts();
    std::sort(open.begin(), open.end(), isMoreUrgent);
    return open;
}

void Tray::collect(const QList<Alert> &alerts)
{
    m_collected += alerts;
    if (!m_group.isActive())
        m_group.start();
}

void Tray::notify()
{
    const QList<Alert> alerts = std::exchange(m_collected, {});
    if (alerts.isEmpty() || !traysettings::notifies() ||
        traysettings::pausedUntil() > QDateTime::currentDateTimeUtc())
        return;
    const Notification notification = notificationFor(alerts);
    m_link = notification.link;
    m_icon.showMessage(notification.title, notification.text, QSystemTrayIcon::Warning, showMs);
    Q_EMIT notified(notification.title, notification.text);
}

void Tray::tellAboutClosing()
{
    if (traysettings::toldAboutClosing())
        return;
    traysettings::setToldAboutClosing();
    m_link = {ConsoleLink::Kind::Alert, {}};
    m_icon.showMessage(tr("Crontopus is still here"),
                       tr("It stays in the tray and tells when something goes wrong. The settings can "
                          "change that."),
                       QSystemTrayIcon::Information, showMs);
}

QString Tray::stateLine(const QList<Alert> &open) const
{
    QString state = tr("All is well");
    if (open.size() == 1)
        state = tr("1 alert");
    else if (!open.isEmpty())
        state = tr("%n alerts", nullptr, int(open.size()));
    const Workspace *workspace = m_window.currentWorkspace();
    return workspace ? u"%1 – %2"_s.arg(workspace->name(), state) : state;
}

void Tray::update()
{
    const QList<Alert> open = openAlerts();
    StatusLook look = statusLook(Health::Healthy);
    if (!open.isEmpty()) {
        look = statusLook(open.first().kind);
        for (const Alert &alert : open) { // red outdoes every other colour
            if (alert.kind == Alert::Kind::Failure)
                look = statusLook(alert.kind);
        }
    }
    m_icon.setIcon(trayIcon(look, int(open.size())));
    m_icon.setToolTip(u"Crontopus\n"_s + stateLine(open));
    fillMenu();
    askFailures();
}

void Tray::askFailures()
{
    Workspace *workspace = m_window.currentWorkspace();
    if (workspace != m_failuresOf) {
        m_failures.clear();
        m_failuresOf = workspace;
    }
    if (!workspace)
        return;
    RunFilter filter;
    filter.outcomes = {Outcome::Failure, Outcome::Timeout};
    onResult(workspace->runs().page(filter, 0, failuresShown), this,
             [this, of = QPointer(workspace)](const Result<QList<RunRecord>> &runs) {
                 if (!runs || of != m_failuresOf)
                     return;
                 m_failures = *runs;
                 fillMenu();
             });
}

void Tray::fillMenu()
{
    if (m_menu.isVisible())
        return; // not under the user's hand; the next change comes
    // clear() leaves submenus behind.
    qDeleteAll(m_menu.findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    m_menu.clear();
    m_menu.addAction(stateLine(openAlerts()))->setEnabled(false);
    for (const RunRecord &run : std::as_const(m_failures)) {
        const QString text =
            u"✗ %1, %2"_s.arg(qualifiedName(run).replace(u"&"_s, u"&&"_s), relativeTime(run.startedAt));
        m_menu.addAction(text, this, [this, id = run.id] {
            Q_EMIT linkActivated({ConsoleLink::Kind::Run, QString::number(id)});
        });
    }
    m_menu.addSeparator();
    fillRunNow(m_menu.addMenu(tr("Run now")));
    fillPause(m_menu.addMenu(tr("Pause notifications")));
    m_menu.addSeparator();
    m_menu.addAction(tr("Open Crontopus"), this, &Tray::openRequested)->setObjectName(u"trayOpen"_s);
    m_menu.addAction(tr("Quit"), this, &Tray::quitRequested)->setObjectName(u"trayQuit"_s);
}

void Tray::fillRunNow(QMenu *menu)
{
    menu->setObjectName(u"trayRunNow"_s);
    const Workspace *workspace = m_window.currentWorkspace();
    QStringList names;
    if (workspace && !workspace->endpoints().endpoints().isEmpty() &&
        workspace->endpoints().capabilities().noRunning.isEmpty()) {
        const auto jobs = workspace->jobs().jobs();
        for (const JobEntry &entry : *jobs) {
            if (entry.manifest.job() && entry.manifest.job()->enabled)
                names.append(entry.qualifiedName());
        }
    }
    QStringList shown = Settings().value(recentKey).toStringList();
    shown.removeIf([&names](const QString &name) { return !names.contains(name); });
    for (const QString &name : std::as_const(names)) {
        if (shown.size() >= jobsShown)
            break;
        if (!shown.contains(name))
            shown.append(name);
    }
    for (const QString &name : std::as_const(shown))
        menu->addAction(name, this, [this, name] { runNow(name); });
    menu->setEnabled(!shown.isEmpty());
}

void Tray::runNow(const QString &job)
{
    Workspace *workspace = m_window.currentWorkspace();
    if (!workspace || workspace->endpoints().endpoints().isEmpty())
        return;
    Settings settings;
    QStringList recent = settings.value(recentKey).toStringList();
    recent.removeAll(job);
    recent.prepend(job);
    settings.setValue(recentKey, QStringList(recent.first(std::min<qsizetype>(recentJobs, recent.size()))));
    Q_EMIT openRequested(); // where it may have to be asked, and what comes of it is told
    m_window.runNow(job);
}

void Tray::fillPause(QMenu *menu)
{
    menu->setObjectName(u"trayPause"_s);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    menu->addAction(tr("For 1 h"), this,
                    [this] { pauseUntil(QDateTime::currentDateTimeUtc().addSecs(pauseSeconds)); });
    menu->addAction(tr("Until tomorrow"), this,
                    [this] { pauseUntil(tomorrowMorning(QDateTime::currentDateTimeUtc())); });
    if (const QDateTime until = traysettings::pausedUntil(); until > now) {
        menu->setTitle(tr("Notifications paused until %1").arg(exactTime(until)));
        menu->addAction(tr("Resume"), this, [this] { pauseUntil({}); });
    }
}

void Tray::pauseUntil(const QDateTime &until)
{
    traysettings::setPausedUntil(until);
    m_update.start();
}
} // namespace crontopus
