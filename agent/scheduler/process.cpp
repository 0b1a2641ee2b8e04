// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/scheduler/process.h"

#include <QCoreApplication>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::process)
};
} // namespace

Result<ProcessOutput> runProcess(const ProcessCall &call)
{
    QProcess process;
    process.setProcessEnvironment(call.environment);
    if (!call.workingDirectory.isEmpty())
        process.setWorkingDirectory(call.workingDirectory);
    process.start(call.program, call.arguments);
    if (!process.waitForStarted(call.timeoutMs))
        return Error{Error::Code::NotFound,
                     Words::tr("Cannot start %1: %2.").arg(call.program, process.errorString())};
    process.write(call.input);
    process.closeWriteChannel();
    if (!process.waitForFinished(call.timeoutMs) && process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished(1000);
        return Error{
            Error::Code::Timeout,
            Words::tr("%1 did not end within %2 seconds.").arg(call.program).arg(call.timeoutMs / 1000)};
    }
    if (process.exitStatus() != QProcess::NormalExit)
        return Error{Error::Code::Io, Words::tr("%1 crashed.").arg(call.program)};
    return ProcessOutput{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QProcessEnvironment englishEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C"_s);
    environment.remove(u"LANGUAGE"_s);
    return environment;
}
} // namespace crontopus
