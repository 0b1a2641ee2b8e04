// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/theme/theme.h"
#include "app/console/window/logfile.h"
#include "app/console/window/mainwindow.h"
#include "app/console/window/settingspage.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QIcon>
#include <QLibraryInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;

namespace {
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

void loadTranslations(QApplication &app)
{
    auto *ours = new QTranslator(&app);
    if (ours->load(QLocale(), u"crontopus"_s, u"_"_s, u":/i18n"_s))
        QApplication::installTranslator(ours);
    auto *qts = new QTranslator(&app);
    if (qts->load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(qts);
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
    loadTranslations(app);

    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("The desktop console of Crontopus."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption workspaceOption(u"workspace"_s,
                                             Words::tr("Open this workspace, or the checkout at this path."),
                                             Words::tr("name or path"));
    const QCommandLineOption demoOption(u"demo"_s, Words::tr("Open the demo, making it if need be."));
    const QCommandLineOption configOption(
        u"config-dir"_s, Words::tr("Keep settings and the log in this directory."), Words::tr("directory"));
    parser.addOptions({workspaceOption, demoOption, configOption});
    parser.process(app);

    QString logDirectory = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    if (parser.isSet(configOption)) {
        const QString directory = QDir::current().absoluteFilePath(parser.value(configOption));
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, directory);
        logDirectory = directory;
    }
    startLogFile(logDirectory);

    Theme theme;
    SettingsPage::applyKept(theme);
    WorkspaceRegistry registry;
    MainWindow window(theme, registry, openWorkspace);
    window.show();
    if (parser.isSet(demoOption)) {
        window.startDemo();
    } else if (parser.isSet(workspaceOption)) {
        const QString wanted = parser.value(workspaceOption);
        const WorkspaceInfo *known = registry.find(wanted);
        window.openWorkspace(known ? *known
                                   : WorkspaceInfo{{}, QDir::current().absoluteFilePath(wanted), {}, {}});
    } else if (!registry.workspaces().isEmpty()) {
        window.openWorkspace(registry.workspaces().first());
    }
    return QApplication::exec();
}
