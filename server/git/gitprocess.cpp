// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/git/gitprocess.h"

#include <csignal>
#include <unistd.h>

namespace crontopus::server {
namespace {
constexpr qsizetype maxErrors = 16 * 1024;
constexpr std::chrono::seconds patience{3};
} // namespace

GitProcess::Environment GitProcess::plainEnvironment()
{
    return {{"PATH", qEnvironmentVariable("PATH", QStringLiteral("/usr/local/bin:/usr/bin:/bin")).toUtf8()},
            {"HOME", "/nonexistent"},
            {"LANG", "C.UTF-8"},
            {"GIT_CONFIG_NOSYSTEM", "1"},
            {"GIT_CONFIG_GLOBAL", "/dev/null"},
            {"GIT_TERMINAL_PROMPT", "0"}};
}

GitProcess::GitProcess(QObject *parent) : QObject(parent)
{
    m_time.setSingleShot(true);
    m_patience.setSingleShot(true);
    connect(&m_time, &QTimer::timeout, this, [this] { end(End::TooLong); });
    connect(&m_patience, &QTimer::timeout, this, [this] { signalGroup(SIGKILL); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &GitProcess::readOutput);
    connect(&m_process, &QProcess::readyReadStandardError, this, &GitProcess::readErrors);
    connect(&m_process, &QProcess::started, this, [this] { m_group = m_process.processId(); });
    connect(&m_process, &QProcess::finished, this, [this](int, QProcess::ExitStatus status) {
        m_time.stop();
        m_patience.stop();
        readOutput();
        readErrors();
        if (m_end != End::Done)
            signalGroup(SIGKILL); // what it started must not outlive it
        m_group = 0;
        if (m_end == End::Done && status != QProcess::NormalExit)
            m_end = End::Failed;
        Q_EMIT ended(m_end);
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        m_time.stop();
        m_errors = m_process.errorString().toUtf8();
        // It may come from within start().
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT ended(End::Failed); }, Qt::QueuedConnection);
    });
}

GitProcess::~GitProcess()
{
    m_process.disconnect(this);
    signalGroup(SIGKILL);
}

void GitProcess::start(const QString &program, const QStringList &arguments, const Environment &environment,
                       const QByteArray &input, qint64 maxOutput, std::chrono::milliseconds maxTime)
{
    m_maxOutput = maxOutput;
    QProcessEnvironment variables;
    for (const auto &[name, value] : environment)
        variables.insert(QString::fromUtf8(name), QString::fromUtf8(value));
    m_process.setProcessEnvironment(variables);
    m_process.setWorkingDirectory(QStringLiteral("/"));
    m_process.setChildProcessModifier([] { ::setsid(); });
    m_time.start(maxTime);
    m_process.start(program, arguments);
    m_process.write(input);
    m_process.closeWriteChannel();
}

void GitProcess::end(End why)
{
    if (m_end != End::Done || m_process.state() == QProcess::NotRunning)
        return;
    m_end = why;
    m_time.stop();
    // Git takes its lock and temporary files away when it is asked to end.
    signalGroup(SIGTERM);
    m_patience.start(patience);
}

void GitProcess::signalGroup(int signal)
{
    const qint64 group = m_group ? m_group : m_process.processId();
    if (group > 0)
        ::kill(-pid_t(group), signal);
}

void GitProcess::readOutput()
{
    const QByteArray more = m_process.readAllStandardOutput();
    if (m_output.size() + more.size() > m_maxOutput)
        return end(End::TooMuch);
    m_output += more;
}

void GitProcess::readErrors()
{
    m_errors += m_process.readAllStandardError().left(maxErrors - m_errors.size());
}
} // namespace crontopus::server
