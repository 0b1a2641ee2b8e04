// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/scheduler/atqueue.h"

#include "agent/scheduler/process.h"
#include "shared/base/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#endif

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::AtQueue)
};
} // namespace

AtQueue::AtQueue(QString program, QString pidFile)
    : m_program(std::move(program)), m_pidFile(std::move(pidFile))
{
}

bool AtQueue::usable() const
{
#ifdef Q_OS_UNIX
    if (QStandardPaths::findExecutable(m_program).isEmpty())
        return false;
    const auto content = readFile(m_pidFile, 64);
    if (!content)
        return false;
    const int pid = content->trimmed().toInt();
    return pid > 0 && (::kill(pid, 0) == 0 || errno == EPERM);
#else
    return false;
#endif
}

Result<void> AtQueue::start(const QString &command) const
{
    QProcessEnvironment environment;
    const QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"HOME"_s, u"LOGNAME"_s, u"USER"_s}) {
        if (own.contains(name))
            environment.insert(name, own.value(name));
    }
    // As cron would set them: the job must not tell a start by hand from one by schedule.
    environment.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
    environment.insert(u"SHELL"_s, u"/bin/sh"_s);
    environment.insert(u"LC_ALL"_s, u"C"_s);
    const auto output = runProcess({QStandardPaths::findExecutable(m_program),
                                    {u"-M"_s, u"now"_s},
                                    command.toLocal8Bit() + '\n',
                                    environment,
                                    QDir::homePath()});
    if (!output)
        return output.error();
    if (output->exitCode != 0)
        return Error{Error::Code::Permission,
                     Words::tr("%1 refused the job: %2")
                         .arg(m_program, QString::fromLocal8Bit(output->err.trimmed()))};
    return {};
}
} // namespace crontopus
