// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/runoptions.h"

#include "shared/base/files.h"
#include "shared/schedule/duration.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::cli {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::cli)
};
} // namespace

void addRunOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {u"db"_s, Words::tr("Read this run history."), Words::tr("file"), u"~/.crontopus/history.db"_s});
    parser.addOption({u"json"_s, Words::tr("Answer as JSON.")});
}

Result<std::unique_ptr<HistoryDb>> openHistory(const QCommandLineParser &parser)
{
    return HistoryDb::open(expandHome(parser.value(u"db"_s)), HistoryDb::Mode::ReadOnly);
}

QString localTimeText(const QDateTime &time)
{
    return time.isValid() ? time.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s) : u"-"_s;
}

QString durationText(const RunRecord &run)
{
    const qint64 ms = run.durationMs();
    if (ms < 0)
        return u"-"_s;
    if (ms < 1000)
        return u"%1 ms"_s.arg(ms);
    if (ms < 60'000)
        return u"%1 s"_s.arg(double(ms) / 1000, 0, 'f', 1);
    return QString::fromStdString(formatDuration(ms / 1000));
}

QString exitText(const RunRecord &run)
{
    if (run.signalNumber > 0)
        return Words::tr("signal %1").arg(run.signalNumber);
    return run.exitCode ? QString::number(*run.exitCode) : u"-"_s;
}
} // namespace crontopus::cli
