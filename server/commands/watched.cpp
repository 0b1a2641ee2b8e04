// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/commands/watched.h"

#include "server/commands/command.h"
#include "shared/base/unixsignals.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QTextStream>
#include <QTimer>

#include <thread>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::server::Backup)
};

/// Between two lines where each stays, as in a log.
constexpr int secondsBetweenLines = 10;

void show(const BackupProgress &progress, int seconds)
{
    const QString text = progress.step == BackupProgress::Step::Database
                             ? Words::tr("Database … %1 s").arg(seconds)
                             : Words::tr("Archive … %1, %2 s").arg(sizeText(progress.bytes)).arg(seconds);
    if (::isatty(STDERR_FILENO))
        QTextStream(stderr) << '\r' << text << u"\033[K"_s;
    else if (seconds % secondsBetweenLines == 1)
        QTextStream(stderr) << text << '\n';
}
} // namespace

QString sizeText(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

void runWatched(const std::function<void()> &work, const BackupProgress &progress, const QStringList &scratch)
{
    UnixSignals unixSignals;
    QObject::connect(&unixSignals, &UnixSignals::terminated, qApp, [&scratch] {
        for (const QString &path : scratch) {
            QDir(path).removeRecursively();
            QFile::remove(path);
        }
        ::_exit(Failed);
    });
    int seconds = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, qApp, [&] { show(progress, ++seconds); });
    timer.start(1000);
    std::thread thread([&work] {
        work();
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    QCoreApplication::exec();
    thread.join();
    if (seconds > 0 && ::isatty(STDERR_FILENO))
        QTextStream(stderr) << '\n';
}
} // namespace crontopus::server
