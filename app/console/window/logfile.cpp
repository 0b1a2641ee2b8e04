// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/window/logfile.h"

#include "shared/base/files.h"

#include <QDateTime>
#include <QFile>
#include <QMutex>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr int oldFiles = 2;

struct Log
{
    QMutex mutex;
    QFile file;
    qint64 maxBytes = 0;
};

Log &theLog()
{
    static Log log;
    return log;
}

void rotate(QFile &file)
{
    const QString path = file.fileName();
    file.close();
    QFile::remove(u"%1.%2"_s.arg(path).arg(oldFiles));
    for (int i = oldFiles - 1; i >= 1; --i)
        QFile::rename(u"%1.%2"_s.arg(path).arg(i), u"%1.%2"_s.arg(path).arg(i + 1));
    QFile::rename(path, path + ".1"_L1);
    if (file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

const char *levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "error";
    case QtFatalMsg:
        break;
    }
    return "fatal";
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const QByteArray line = QDateTime::currentDateTime().toString(Qt::ISODateWithMs).toUtf8() + ' ' +
                            levelName(type) + ' ' + (context.category ? context.category : "default") + ": " +
                            text.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stderr);
    Log &log = theLog();
    const QMutexLocker lock(&log.mutex);
    if (!log.file.isOpen())
        return;
    if (log.file.size() + line.size() > log.maxBytes)
        rotate(log.file);
    log.file.write(line);
}
} // namespace

void startLogFile(const QString &directory, qint64 maxBytes)
{
    Log &log = theLog();
    const QMutexLocker lock(&log.mutex);
    log.maxBytes = maxBytes;
    if (!makePrivateDirectory(directory))
        return;
    log.file.close();
    log.file.setFileName(directory + "/console.log"_L1);
    if (!log.file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return;
    log.file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    qInstallMessageHandler(handle);
}

QString logFilePath()
{
    Log &log = theLog();
    const QMutexLocker lock(&log.mutex);
    return log.file.isOpen() ? log.file.fileName() : QString();
}
} // namespace crontopus
