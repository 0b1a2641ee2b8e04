// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/scheduleoptions.h"

#include "app/cli/command.h"
#include "app/cli/output.h"
#include "shared/schedule/civil.h"
#include "shared/schedule/explain.h"
#include "shared/schedule/zonedata.h"

#include <QCoreApplication>

#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::cli {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::cli)
};
} // namespace

void addScheduleArguments(QCommandLineParser &parser)
{
    parser.addPositionalArgument(
        u"EXPR"_s, Words::tr("A schedule: five cron fields, @daily and the like, or @every 30m. "
                             "Quote it, or the shell makes file names of its stars."));
    parser.addOption({u"tz"_s, Words::tr("The IANA time zone that it is meant in (default: this machine's)."),
                      Words::tr("ZONE")});
}

void addFromOption(QCommandLineParser &parser)
{
    parser.addOption({u"from"_s,
                      Words::tr("Count from this time, such as 2027-03-28T01:30:00Z (default: now)."),
                      Words::tr("TIME")});
}

Result<JobSchedule, int> readSchedule(const QCommandLineParser &parser)
{
    JobSchedule job;
    job.zoneIsMachines = !parser.isSet(u"tz"_s);
    if (job.zoneIsMachines) {
        job.zone = systemZoneRules();
    } else {
        auto zone = zoneRules(parser.value(u"tz"_s).toUtf8());
        if (!zone) {
            printError(zone.error().text());
            return int(Usage);
        }
        job.zone = *zone;
    }
    if (parser.positionalArguments().isEmpty()) {
        printError(Words::tr("EXPR is missing. Try --help."));
        return int(Usage);
    }
    auto schedule = Schedule::parse(parser.positionalArguments().join(u' ').toStdString());
    if (!schedule) {
        printError(describe(schedule.error()));
        return int(Problems);
    }
    job.schedules.push_back(*schedule);
    return job;
}

Result<std::int64_t> readFrom(const QCommandLineParser &parser, const ZoneRules &zone)
{
    if (!parser.isSet(u"from"_s))
        return std::int64_t(QDateTime::currentSecsSinceEpoch());
    return readTime(parser.value(u"from"_s), zone);
}

Result<std::int64_t> readTime(const QString &text, const ZoneRules &zone)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid()) {
        return Error{Error::Code::InvalidInput, Words::tr("`%1` is not a time.").arg(text),
                     Words::tr("Use a form like 2027-03-28T01:30:00Z.")};
    }
    if (time.timeSpec() != Qt::LocalTime)
        return std::int64_t(time.toSecsSinceEpoch());
    time.setTimeSpec(Qt::UTC);
    const std::int64_t local = time.toSecsSinceEpoch();
    const std::int64_t near = local - zone.offsetAt(local);
    return local - zone.offsetAt(near);
}

QString utcText(std::int64_t utc)
{
    const std::int64_t day = civil::floorDiv(utc, 86400);
    const civil::Date date = civil::dateFromDays(day);
    const int second = int(utc - day * 86400);
    char text[48];
    const int length = std::snprintf(text, sizeof text, "%04lld-%02u-%02uT%02d:%02d:%02dZ",
                                     static_cast<long long>(date.year), date.month, date.day, second / 3600,
                                     second / 60 % 60, second % 60);
    return QString::fromLatin1(text, length);
}

QString localText(std::int64_t utc, const ZoneRules &zone)
{
    const std::int32_t offset = zone.offsetAt(utc);
    const int minutes = std::abs(offset) / 60;
    const QDateTime local = QDateTime::fromSecsSinceEpoch(utc + offset, Qt::UTC);
    return u"%1 %2 %3%4:%5"_s
        .arg(QLocale().dayName(local.date().dayOfWeek(), QLocale::ShortFormat),
             local.toString(u"yyyy-MM-dd HH:mm"_s), offset < 0 ? u"-"_s : u"+"_s)
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}
} // namespace crontopus::cli
