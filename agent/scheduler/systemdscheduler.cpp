// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/scheduler/systemdscheduler.h"

#include "agent/discovery/unitfile.h"
#include "agent/scheduler/process.h"
#include "shared/base/files.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr auto prefix = "crontopus-"_L1;
constexpr auto timerSuffix = ".timer"_L1;
constexpr auto scheduledTemplate = "crontopus-job@.service"_L1;
constexpr auto manualTemplate = "crontopus-manual@.service"_L1;
constexpr auto catchUpTemplate = "crontopus-catchup@.service"_L1;
constexpr QByteArrayView marker("# CRONTOPUS:");
constexpr qsizetype unitsPerCall = 500; ///< so that no command line grows too long
constexpr int systemctlTimeoutMs = 60'000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::SystemdScheduler)
};

/// A path as one word of ExecStart=: systemd.service(5), "Command lines".
QByteArray execWord(const QString &path)
{
    QByteArray word = QFile::encodeName(path);
    word.replace('\\', "\\\\").replace('"', "\\\"").replace('%', "%%").replace('$', "$$");
    return '"' + word + '"';
}

QUuid idOfTimer(const QString &fileName)
{
    if (!fileName.startsWith(prefix) || !fileName.endsWith(timerSuffix))
        return {};
    return QUuid::fromString(
        fileName.sliced(prefix.size(), fileName.size() - prefix.size() - timerSuffix.size()));
}

QString timerName(const QUuid &id)
{
    return prefix + id.toString(QUuid::WithoutBraces) + timerSuffix;
}

/// OnCalendar= and the like, as they stand in the unit.
QStringList timerLines(const QByteArray &unit)
{
    QStringList lines;
    for (const auto &[key, value] : UnitFile::parse(unit).values(u"Timer"_s)) {
        if (key.startsWith(u"On"))
            lines.append(key + u'=' + value);
    }
    return lines;
}

QString qualifiedName(const QByteArray &unit)
{
    return unit.startsWith(marker) ? QString::fromLatin1(unit.sliced(marker.size()).split('\n').first())
                                   : QString();
}
} // namespace

SystemdScheduler::SystemdScheduler(QString runner, QString stateDir, QString directory, QString systemctl)
    : m_runner(std::move(runner))
    , m_stateDir(std::move(stateDir))
    , m_directory(std::move(directory))
    , m_systemctl(std::move(systemctl))
{
}

QString SystemdScheduler::userUnitDirectory()
{
    const QString config = qEnvironmentVariable("XDG_CONFIG_HOME");
    return (config.startsWith(u'/') ? config : QDir::homePath() + u"/.config"_s) + u"/systemd/user"_s;
}

Result<SystemdScheduler::Units> SystemdScheduler::read() const
{
    Units units;
    const QDir directory(m_directory);
    if (!directory.exists())
        return units;
    if (!directory.isReadable())
        return Error{Error::Code::Permission, Words::tr("Cannot read the directory %1.").arg(m_directory)};
    for (const QString &name : directory.entryList({prefix + u'*'}, QDir::Files)) {
        const auto content = readFile(directory.filePath(name));
        if (!content)
            return content.error();
        // Without the marker it is somebody else's that happens to have such a name.
        if (content->startsWith(marker))
            units.insert(name, *content);
    }
    return units;
}

Result<QByteArray> SystemdScheduler::fingerprint()
{
    const auto units = read();
    if (!units)
        return units.error();
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const auto &[name, content] : units->asKeyValueRange())
        hash.addData(name.toUtf8() + '\n' + content + '\n');
    return hash.result().toHex();
}

Result<SchedulerSnapshot> SystemdScheduler::list()
{
    SchedulerSnapshot snapshot;
    const auto digest = fingerprint();
    const auto units = read();
    if (!digest || !units)
        return digest ? units.error() : digest.error();
    snapshot.fingerprint = *digest;
    for (const auto &[name, content] : units->asKeyValueRange()) {
        if (const QUuid id = idOfTimer(name); !id.isNull())
            snapshot.jobs.insert(id, {qualifiedName(content), timerLines(content)});
    }
    return snapshot;
}

QStringList SystemdScheduler::nativeLines(const ScheduledJob &job) const
{
    return job.entries; // the plan gives whole lines
}

QByteArray SystemdScheduler::timerUnit(const ScheduledJob &job) const
{
    const QByteArray name = job.qualifiedName().toLatin1();
    QByteArray unit =
        marker.toByteArray() + name +
        "\n# Written by crontopus-agent, which overwrites edits.\n[Unit]\nDescription=Crontopus job " + name +
        "\n\n[Timer]\n";
    for (const QString &line : nativeLines(job))
        unit += line.toLatin1() + '\n';
    unit += "AccuracySec=1s\nUnit=crontopus-job@" + job.id.toByteArray(QUuid::WithoutBraces) +
            ".service\n\n[Install]\nWantedBy=timers.target\n";
    return unit;
}

SystemdScheduler::Units SystemdScheduler::templates() const
{
    const auto service = [this](const char *what, const char *option) {
        return marker.toByteArray() + "template\n# Written by crontopus-agent, which overwrites edits.\n" +
               "[Unit]\nDescription=" + what +
               " %i\n\n[Service]\nType=oneshot\nExecStart=" + execWord(m_runner) + option + " %i --state " +
               execWord(m_stateDir) + '\n';
    };
    return {{scheduledTemplate, service("Crontopus job", "")},
            {manualTemplate, service("Crontopus job, started by hand,", " --manual")},
            {catchUpTemplate, service("Crontopus job, missed before,", " --catch-up")}};
}

Result<void> SystemdScheduler::call(const QStringList &arguments) const
{
    const auto output = runProcess({m_systemctl,
                                    QStringList(u"--user"_s) + arguments,
                                    {},
                                    englishEnvironment(),
                                    {},
                                    systemctlTimeoutMs});
    if (!output)
        return output.error();
    if (output->exitCode != 0)
        return Error{Error::Code::Io,
                     Words::tr("`systemctl --user %1` failed: %2.")
                         .arg(arguments.first(), QString::fromLocal8Bit(output->err.trimmed()))};
    return {};
}

Result<void> SystemdScheduler::write(const Units &changed, const QStringList &removed)
{
    if (auto made = makePrivateDirectory(m_directory); !made)
        return made;
    const auto callForEach = [this](const QStringList &command, const QStringList &units) -> Result<void> {
        for (qsizetype at = 0; at < units.size(); at += unitsPerCall) {
            if (auto called = call(command + units.mid(at, unitsPerCall)); !called)
                return called;
        }
        return {};
    };
    QStringList gone;
    for (const QString &name : removed) {
        if (!idOfTimer(name).isNull())
            gone.append(name);
    }
    // While systemd still knows them by their files.
    if (auto disabled = callForEach({u"disable"_s, u"--now"_s}, gone); !disabled)
        return disabled;
    for (const QString &name : removed)
        QFile::remove(m_directory + u'/' + name);
    QStringList timers;
    for (const auto &[name, content] : changed.asKeyValueRange()) {
        if (auto written = writeFileAtomically(m_directory + u'/' + name, content); !written)
            return written;
        if (!idOfTimer(name).isNull())
            timers.append(name);
    }
    if (auto reloaded = call({u"daemon-reload"_s}); !reloaded)
        return reloaded;
    if (auto enabled = callForEach({u"enable"_s}, timers); !enabled)
        return enabled;
    // A timer that runs already takes up its new times only when started anew.
    return callForEach({u"restart"_s}, timers);
}

Result<int> SystemdScheduler::apply(const QList<ScheduledJob> &jobs, qint64)
{
    const auto actual = read();
    if (!actual)
        return actual.error();
    Units wanted = jobs.isEmpty() ? Units() : templates();
    QSet<QString> kept;
    for (const ScheduledJob &job : jobs) {
        if (job.keep)
            kept.insert(timerName(job.id));
        else
            wanted.insert(timerName(job.id), timerUnit(job));
    }
    Units changed;
    for (const auto &[name, content] : wanted.asKeyValueRange()) {
        if (actual->value(name) != content)
            changed.insert(name, content);
    }
    QStringList removed;
    for (const QString &name : actual->keys()) {
        if (!wanted.contains(name) && !kept.contains(name))
            removed.append(name);
    }
    if (changed.isEmpty() && removed.isEmpty())
        return 0;
    if (auto written = write(changed, removed); !written)
        return written.error();
    return 1;
}

Result<void> SystemdScheduler::uninstall(bool)
{
    const auto applied = apply({}, 0);
    if (!applied)
        return applied.error();
    return {};
}

Result<void> SystemdScheduler::startOnce(const ScheduledJob &job, const QString &option, qint64)
{
    const QString unit = option == u"--catch-up" ? u"crontopus-catchup@"_s : u"crontopus-manual@"_s;
    return call({u"start"_s, u"--no-block"_s, unit + job.id.toString(QUuid::WithoutBraces) + u".service"_s});
}
} // namespace crontopus
