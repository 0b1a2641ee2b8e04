// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agent/config/config.h"

#include <QFile>
#include <QLoggingCategory>
#include <QMutex>

namespace crontopus {
Q_DECLARE_LOGGING_CATEGORY(lcAgent)

/// Where messages of Qt's logging go while one lives: a file that never grows beyond `maxBytes` (then it
/// becomes `<file>.1`, and the one before that is gone), or standard error.
class Log final
{
    Q_DISABLE_COPY_MOVE(Log)

public:
    Log(AgentConfig::LogLevel level, AgentConfig::LogFormat format, const QString &file,
        qint64 maxBytes = 1024 * 1024);
    ~Log();

    /// One line as it is written, without line end.
    [[nodiscard]] static QByteArray format(AgentConfig::LogFormat format, QtMsgType type,
                                           const QDateTime &time, const QString &message);

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &message);
    void write(QtMsgType type, const QString &message);
    void rotate();

    static Log *s_current;
    QMutex m_mutex;
    QFile m_file;
    AgentConfig::LogLevel m_level;
    AgentConfig::LogFormat m_format;
    qint64 m_maxBytes;
    QtMessageHandler m_previous = nullptr;
};
} // namespace crontopus
