// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/service/log.h"

#include "shared/base/files.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
Q_LOGGING_CATEGORY(lcAgent, "crontopus.agent")

Log *Log::s_current = nullptr;

namespace {
AgentConfig::LogLevel levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return AgentConfig::LogLevel::Debug;
    case QtInfoMsg:
        return AgentConfig::LogLevel::Info;
    case QtWarningMsg:
        return AgentConfig::LogLevel::Warning;
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return AgentConfig::LogLevel::Error;
}

QString levelName(QtMsgType type)
{
    switch (levelOf(type)) {
    case AgentConfig::LogLevel::Debug:
        return u"debug"_s;
    case AgentConfig::LogLevel::Info:
        return u"info"_s;
    case AgentConfig::LogLevel::Warning:
        return u"warning"_s;
    case AgentConfig::LogLevel::Error:
        break;
    }
    return u"error"_s;
}
} // namespace

Log::Log(AgentConfig::LogLevel level, AgentConfig::LogFormat format, const QString &file, qint64 maxBytes)
    : m_level(level), m_format(format), m_maxBytes(maxBytes)
{
    if (!file.isEmpty()) {
        (void)makePrivateDirectory(QFileInfo(file).path());
        m_file.setFileName(file);
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
            std::fprintf(stderr, "crontopus-agent: cannot write the log %s\n", qUtf8Printable(file));
    }
    s_current = this;
    m_previous = qInstallMessageHandler(&Log::handle);
}

Log::~Log()
{
    qInstallMessageHandler(m_previous);
    s_current = nullptr;
}

QByteArray Log::format(AgentConfig::LogFormat format, QtMsgType type, const QDateTime &time,
                       const QString &message)
{
    const QString when = time.toString(Qt::ISODateWithMs);
    if (format == AgentConfig::LogFormat::Json)
        return QJsonDocument(
                   QJsonObject{{u"time"_s, when}, {u"level"_s, levelName(type)}, {u"message"_s, message}})
            .toJson(QJsonDocument::Compact);
    QString line = message; // one message, one line: what comes from outside must not forge others
    line.replace(u'\n', u' ').replace(u'\r', u' ');
    return (when + u' ' + levelName(type) + u' ' + line).toUtf8();
}

void Log::handle(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (s_current)
        s_current->write(type, message);
}

void Log::write(QtMsgType type, const QString &message)
{
    if (levelOf(type) > m_level)
        return;
    const QByteArray line = format(m_format, type, QDateTime::currentDateTimeUtc(), message) + '\n';
    const QMutexLocker locker(&m_mutex);
    if (!m_file.isOpen()) {
        std::fwrite(line.constData(), 1, std::size_t(line.size()), stderr);
        return;
    }
    if (m_file.size() + line.size() > m_maxBytes)
        rotate();
    m_file.write(line);
}

void Log::rotate()
{
    const QString name = m_file.fileName();
    m_file.close();
    QFile::remove(name + u".1"_s);
    QFile::rename(name, name + u".1"_s);
    (void)m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered);
}
} // namespace crontopus
