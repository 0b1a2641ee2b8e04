// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/instance/singleinstance.h"
#include "app/console/theme/theme.h"
#include "app/console/tray/tray.h"
#include "app/console/tray/traysettings.h"
#include "app/console/window/language.h"
#include "app/console/window/logfile.h"
#include "app/console/window/mainwindow.h"
#include "app/console/window/settingspage.h"
#include "app/console/window/watchdog.h"
#include "shared/base/files.h"
#include "shared/base/statewriter.h"
#ifdef Q_OS_UNIX
#include "shared/base/unixsignals.h"
#endif

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QIcon>
#include <QSettings>
#include <QStandardPaths>
#include <QSystemTrayIcon>
#include <QTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;

namespace {
constexpr int trayWaitMs = 15'000; // after signing in the panel may come later than we do

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::main)
};

QIcon applicationIcon()
{
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256})
        icon.addFile(u":/app/crontopus-%1.png"_s.arg(size));
    return icon;
}

/// Where --config-dir wants the settings, which say the language of all words, those of --help too.
QString settingsDirectory(const QStringList &arguments)
{
    const QCommandLineOption option(u"config-dir"_s, {}, u"directory"_s);
    QCommandLineParser parser;
    parser.addOption(option);
    parser.parse(arguments);
    return parser.isSet(option) ? QDir::current().absoluteFilePath(parser.value(option)) : QString();
}

struct Start
{
    QString workspace;
    QStringList links;
    bool demo = false;
};

/// What is handed to a console that runs already; paths are absolute, it may be in another directory.
QStringList toArguments(const Start &start)
{
    QStringList arguments;
    if (start.demo)
        arguments << u"--demo"_s;
    if (!start.workspace.isEmpty())
        arguments << u"--workspace"_s << start.workspace;
    return arguments << u"--"_s << start.links;
}

Start fromArguments(const QStringList &arguments)
{
    Start start;
    const qsizetype end = arguments.indexOf(u"--"_s);
    const QStringList options = arguments.first(std::max<qsizetype>(0, end));
    start.demo = options.contains(u"--demo"_s);
    start.workspace = options.value(options.indexOf(u"--workspace"_s) + 1);
    if (!options.contains(u"--workspace"_s))
        start.workspace.clear();
    start.links = arguments.mid(end + 1);
    return start;
}

void raise(MainWindow &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

/// True when something was opened.
bool follow(MainWindow &window, const WorkspaceRegistry &registry, const Start &start)
{
    if (start.demo) {
        window.startDemo();
    } else if (!start.workspace.isEmpty()) {
        const WorkspaceInfo *known = registry.find(start.workspace);
        window.openWorkspace(known ? *known : WorkspaceInfo{{}, start.workspace, {}, {}});
    } else {
        return false;
    }
    return true;
}

/// Closing hides where there is a tray to come back from; no window is ever hidden without one.
void connectTray(MainWindow &window, Tray &tray)
{
    window.setHidesOnClose([&tray] { return tray.isShown() && traysettings::closesToTray(); });
    const auto show = [&window] { raise(window); };
    const auto showIfLost = [&window, &tray] {
        if (!tray.isShown() && !window.isVisible())
            raise(window);
    };
    QObject::connect(&window, &MainWindow::hiddenByClose, &tray, &Tray::tellAboutClosing);
    QObject::connect(&window, &MainWindow::desktopSettingsChanged, &tray, &Tray::applySettings);
    QObject::connect(&window, &MainWindow::closedForGood, qApp, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    QObject::connect(&tray, &Tray::openRequested, &window, show);
    QObject::connect(&tray, &Tray::lost, &window, showIfLost);
    QObject::connect(&tray, &Tray::quitRequested, &window, &MainWindow::quit);
    QObject::connect(&tray, &Tray::linkActivated, &window, [&window](const ConsoleLink &link) {
        raise(window);
        window.open(link);
    });
}
} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setOrganizationName(u"crontopus"_s);
    QApplication::setApplicationName(u"crontopus-console"_s);
    QApplication::setApplicationDisplayName(u"Crontopus"_s);
    QApplication::setApplicationVersion(QStringLiteral(CRONTOPUS_VERSION));
    QApplication::setDesktopFileName(u"com.crontopus.console"_s);
    QApplication::setWindowIcon(applicationIcon());
    QSettings::setDefaultFormat(QSettings::IniFormat);
    const QString configDirectory = settingsDirectory(QApplication::arguments());
    if (!configDirectory.isEmpty())
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, configDirectory);
    language::install(app);

    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("The desktop console of Crontopus."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption workspaceOption(u"workspace"_s,
                                             Words::tr("Open this workspace, or the checkout at this path."),
                                             Words::tr("name or path"));
    const QCommandLineOption demoOption(u"demo"_s, Words::tr("Open the demo, making it if need be."));
    const QCommandLineOption hiddenOption(u"hidden"_s,
                                          Words::tr("Start in the system tray, without a window."));
    const QCommandLineOption configOption(
        u"config-dir"_s, Words::tr("Keep settings and the log in this directory."), Words::tr("directory"));
    parser.addOptions({workspaceOption, demoOption, hiddenOption, configOption});
    parser.addPositionalArgument(u"link"_s, Words::tr("Show what this crontopus: link leads to."),
                                 u"[link…]"_s);
    parser.process(app);

    QString dataDirectory = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    if (!configDirectory.isEmpty())
        dataDirectory = configDirectory;
    WorkspaceRegistry registry;
    Start start{parser.value(workspaceOption), parser.positionalArguments(), parser.isSet(demoOption)};
    if (!start.workspace.isEmpty() && !registry.find(start.workspace))
        start.workspace = QDir::current().absoluteFilePath(start.workspace);

    if (const auto made = makePrivateDirectory(dataDirectory); !made)
        qWarning("%s", qUtf8Printable(made.error().text()));
    SingleInstance instance(dataDirectory);
    if (!instance.start(toArguments(start))) {
        QObject::connect(&instance, &SingleInstance::handedOver, &app, &QCoreApplication::quit);
        QObject::connect(&instance, &SingleInstance::failed, &app, [] {
            qCritical("%s", qUtf8Printable(Words::tr("Crontopus runs already, but does not answer.")));
            QCoreApplication::exit(1);
        });
        return QApplication::exec();
    }
    startLogFile(dataDirectory);

    Theme theme;
    SettingsPage::applyKept(theme);
    StateWriter files;
    MainWindow window(theme, registry,
                      [&files](const WorkspaceInfo &info) { return openWorkspace(info, files); });
    window.setDataDirectory(dataDirectory);
    QApplication::setQuitOnLastWindowClosed(false);
    Tray tray(window);
    connectTray(window, tray);
    QObject::connect(&instance, &SingleInstance::startedAgain, &window,
                     [&window, &registry](const QStringList &arguments) {
                         const Start again = fromArguments(arguments);
                         raise(window);
                         follow(window, registry, again);
                         for (const QString &link : again.links)
                             window.openExternal(link);
                     });

    if (!parser.isSet(hiddenOption) || !traysettings::showsIcon()) {
        window.show();
    } else if (!QSystemTrayIcon::isSystemTrayAvailable()) {
        QTimer::singleShot(trayWaitMs, &window, [&window, &tray] {
            if (!tray.isShown())
                raise(window);
        });
    }
    if (!follow(window, registry, start) && !registry.workspaces().isEmpty())
        window.openWorkspace(registry.workspaces().first());
    for (const QString &link : std::as_const(start.links))
        window.openExternal(link);

#ifdef Q_OS_UNIX
    const UnixSignals terminating;
    QObject::connect(&terminating, &UnixSignals::terminated, &app, &QCoreApplication::quit);
#endif
#ifndef QT_NO_DEBUG
    const Watchdog watchdog;
#endif
    return QApplication::exec();
}
