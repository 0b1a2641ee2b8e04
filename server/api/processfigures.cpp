// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/processfigures.h"

#include <QByteArray>
#include <QFile>
#include <QList>

#include <filesystem>
#include <iterator>

#include <sys/resource.h>
#include <unistd.h>

namespace crontopus::server {
namespace {
QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Seconds since 1970.
qint64 bootTime()
{
    for (const QByteArray &line : contents(QStringLiteral("/proc/stat")).split('\n')) {
        if (line.startsWith("btime "))
            return line.sliced(6).toLongLong();
    }
    return 0;
}
} // namespace

std::optional<ProcessFigures> ProcessFigures::read()
{
    const QByteArray stat = contents(QStringLiteral("/proc/self/stat"));
    // The program's name, in parentheses, may hold anything; what follows counts from the third field.
    const QList<QByteArray> fields = stat.sliced(stat.lastIndexOf(')') + 1).simplified().split(' ');
    constexpr int state = 3, userTime = 14, systemTime = 15, startTime = 22, virtualSize = 23,
                  residentPages = 24;
    if (fields.size() <= residentPages - state)
        return {};
    const auto field = [&](int number) { return fields[number - state].toLongLong(); };
    const double ticks = double(::sysconf(_SC_CLK_TCK));
    static const qint64 boot = bootTime();
    ProcessFigures figures;
    figures.cpuSeconds = double(field(userTime) + field(systemTime)) / ticks;
    figures.startedAt = double(boot) + double(field(startTime)) / ticks;
    figures.virtualBytes = field(virtualSize);
    figures.residentBytes = field(residentPages) * ::sysconf(_SC_PAGESIZE);
    rlimit files{};
    if (::getrlimit(RLIMIT_NOFILE, &files) == 0)
        figures.maxFiles = qint64(files.rlim_cur);
    std::error_code error;
    const std::filesystem::directory_iterator open("/proc/self/fd", error);
    if (!error)
        figures.openFiles = std::distance(begin(open), end(open)) - 1; // not the directory's own
    return figures;
}
} // namespace crontopus::server
