// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QTimer>

#include <chrono>

namespace crontopus::server {
/// A program with its children in a process group of its own, its output bounded, its time too.
class GitProcess final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GitProcess)

public:
    enum class End { Done, Failed, TooLong, TooMuch, Stopped };
    using Environment = QList<std::pair<QByteArray, QByteArray>>;

    /// What every git of the server's gets: no settings of the system's or of a user's.
    [[nodiscard]] static Environment plainEnvironment();

    explicit GitProcess(QObject *parent = nullptr);
    /// Ends the whole group at once.
    ~GitProcess() override;

    /// The environment is exactly the one given.
    void start(const QString &program, const QStringList &arguments, const Environment &environment,
               const QByteArray &input, qint64 maxOutput, std::chrono::milliseconds maxTime);
    /// Tells the whole group to end, and a little later makes it.
    void stop() { end(End::Stopped); }

    [[nodiscard]] QByteArray output() const { return m_output; }
    [[nodiscard]] QByteArray errors() const { return m_errors; } ///< the first 16 KiB
    [[nodiscard]] int exitCode() const { return m_process.exitCode(); }

Q_SIGNALS:
    /// Once, always after start() has returned.
    void ended(crontopus::server::GitProcess::End end);

private:
    void end(End why);
    void signalGroup(int signal);
    void readOutput();
    void readErrors();

    QProcess m_process;
    QTimer m_time;
    QTimer m_patience;
    QByteArray m_output, m_errors;
    qint64 m_maxOutput = 0;
    qint64 m_group = 0;
    End m_end = End::Done;
};
} // namespace crontopus::server
