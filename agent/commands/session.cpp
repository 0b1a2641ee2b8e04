// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/commands/session.h"

#include "agent/scheduler/crontabscheduler.h"
#include "agent/scheduler/systemdscheduler.h"
#include "shared/base/files.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::agent {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::agent)
};

/// A program of ours: beside this one, or where packages put helpers.
Result<QString> findProgram(const QString &name)
{
    const QString here = QCoreApplication::applicationDirPath();
    for (const QString &directory :
         {here, here + u"/../libexec/crontopus"_s, here + u"/../lib/crontopus"_s}) {
        const QFileInfo program(directory + u'/' + name);
        if (program.isExecutable())
            return QDir::cleanPath(program.absoluteFilePath());
    }
    return Error{Error::Code::NotFound, Words::tr("%1 is missing beside %2.").arg(name, here),
                 Words::tr("Install crontopus-agent again.")};
}

RunnerCall runnerCall(const QString &runner, const AgentConfig &config)
{
    const bool isDefault = config.stateDir == expandHome(u"~/.crontopus"_s);
    return {QFile::encodeName(runner), isDefault ? QByteArray() : QFile::encodeName(config.stateDir)};
}
} // namespace

Session::Session(const QString &command, const QString &summary) : m_command(command)
{
    parser.setApplicationDescription(summary + u'.');
    parser.addOption({{u"c"_s, u"config"_s},
                      Words::tr("The configuration file."),
                      Words::tr("FILE"),
                      AgentConfig::defaultPath()});
    parser.addOption({{u"h"_s, u"help"_s}, Words::tr("Show this help.")});
}

QString Session::configPath() const
{
    return parser.value(u"config"_s);
}

std::optional<int> Session::begin(const QStringList &arguments, int positional)
{
    const QString program = u"crontopus-agent "_s + m_command;
    if (!parser.parse(QStringList(program) + arguments)) {
        QTextStream(stderr) << program << ": " << parser.errorText() << '\n';
        return Usage;
    }
    if (parser.isSet(u"help"_s)) {
        // helpText() begins with the name of the program, which it takes from the application.
        QString help = parser.helpText();
        help.replace(QCoreApplication::arguments().constFirst(), program);
        QTextStream(stdout) << help;
        return Ok;
    }
    if (parser.positionalArguments().size() != positional) {
        QTextStream(stderr) << Words::tr("%1: wrong number of arguments; see `%1 --help`.\n").arg(program);
        return Usage;
    }
    auto config = AgentConfig::load(configPath());
    if (!config) {
        QTextStream(stderr) << u"crontopus-agent: "_s << config.error().text() << '\n';
        return Unreadable;
    }
    m_config = std::move(*config);
    return {};
}

Result<std::unique_ptr<Cycle>> Session::makeCycle() const
{
    return agent::makeCycle(m_config);
}

Result<std::unique_ptr<Cycle>> makeCycle(const AgentConfig &config)
{
    const auto runner = findProgram(u"crontopus-run"_s);
    if (!runner)
        return runner.error();
    const auto http = findProgram(u"crontopus-http"_s);
    std::unique_ptr<Scheduler> scheduler;
    if (!QStandardPaths::findExecutable(u"crontab"_s).isEmpty())
        scheduler = std::make_unique<CrontabScheduler>(runnerCall(*runner, config), AtQueue());
    else if (!QStandardPaths::findExecutable(u"systemctl"_s).isEmpty())
        scheduler = std::make_unique<SystemdScheduler>(*runner, config.stateDir,
                                                       SystemdScheduler::userUnitDirectory());
    else
        return Error{Error::Code::Unsupported, Words::tr("This machine has neither crontab nor systemd."),
                     Words::tr("Install a cron, such as the package cron or cronie.")};
    return std::make_unique<Cycle>(config, Cycle::Programs{*runner, http ? *http : QString()},
                                   std::move(scheduler));
}

int fail(const Error &error)
{
    QTextStream(stderr) << u"crontopus-agent: "_s << error.text() << '\n';
    return Problems;
}

void print(const QString &text)
{
    QTextStream(stdout) << text << '\n';
}

void printDiagnostics(const Diagnostics &diagnostics)
{
    QTextStream err(stderr);
    for (const Diagnostic &d : diagnostics)
        err << toText(d) << '\n';
}

void printChanges(const QList<PlannedChange> &changes)
{
    QTextStream out(stdout);
    for (const PlannedChange &change : changes) {
        for (const QString &line : change.before)
            out << "- " << line << '\n';
        for (const QString &line : change.after)
            out << "+ " << line << '\n';
    }
}

qint64 nowUtc()
{
    return QDateTime::currentSecsSinceEpoch();
}
} // namespace crontopus::agent
