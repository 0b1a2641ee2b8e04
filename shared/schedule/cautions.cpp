// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/schedule/civil.h"
#include "shared/schedule/explain.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::Explain)
};

QString fieldName(int field)
{
    const QStringList names = {Words::tr("Minute"), Words::tr("Hour"), Words::tr("Day of month"),
                               Words::tr("Month"), Words::tr("Day of week")};
    return names[field];
}

constexpr std::int64_t kYear = 366 * 86400;

QString dateText(std::int64_t localSeconds)
{
    return QDateTime::fromSecsSinceEpoch(localSeconds, Qt::UTC).toString(u"yyyy-MM-dd"_s);
}

QString timeText(std::int64_t localSeconds)
{
    return QDateTime::fromSecsSinceEpoch(localSeconds, Qt::UTC).toString(u"HH:mm"_s);
}

/// The first clock change of each kind in the coming year that touches the schedule.
QStringList clockChanges(const Schedule &schedule, const ZoneRules &zone, std::int64_t from)
{
    QStringList said;
    bool skipSaid = false;
    bool twiceSaid = false;
    const ZoneRules year = zone.clipped(from, from + kYear);
    std::int32_t before = year.initialOffset();
    for (const ZoneTransition &change : year.transitions()) {
        const std::int64_t oldLocal = change.utc + before;
        const std::int64_t newLocal = change.utc + change.offset;
        before = change.offset;
        const std::int64_t low = std::min(oldLocal, newLocal);
        const std::int64_t high = std::max(oldLocal, newLocal);
        const auto match = schedule.nextLocal(civil::ceilDiv(low, 60));
        // Who runs around the clock anyhow doesn't care.
        if (!match || *match * 60 >= high || (schedule.followsClock() && schedule.hours() == 0xffffff))
            continue;
        if (newLocal > oldLocal && !skipSaid) {
            skipSaid = true;
            said << (schedule.firesAt(civil::ceilDiv(change.utc, 60), zone) && !schedule.followsClock()
                         ? Words::tr("On %1 the clock skips %2: it runs at %3 instead.")
                               .arg(dateText(*match * 60), timeText(*match * 60), timeText(newLocal))
                         : Words::tr("On %1 the clock skips %2: it does not run then.")
                               .arg(dateText(*match * 60), timeText(*match * 60)));
        } else if (newLocal < oldLocal && !twiceSaid) {
            twiceSaid = true;
            said << (schedule.followsClock()
                         ? Words::tr("On %1 the time %2 comes twice: it runs both times.")
                               .arg(dateText(*match * 60), timeText(*match * 60))
                         : Words::tr("On %1 the time %2 comes twice: it runs the first time only.")
                               .arg(dateText(*match * 60), timeText(*match * 60)));
        }
    }
    return said;
}
} // namespace

QString describe(const ScheduleError &error)
{
    const QString token = QString::fromStdString(error.token);
    switch (error.kind) {
    case ScheduleError::Kind::Empty:
        return Words::tr("The schedule is empty: use five fields such as `0 2 * * *`, or `@daily`.");
    case ScheduleError::Kind::FieldCount:
        return Words::tr(
                   "A schedule has five fields (minute, hour, day of month, month, day of week): `%1` is %2.")
            .arg(token, error.position > 0 ? Words::tr("one too many") : Words::tr("too few"));
    case ScheduleError::Kind::UnknownMacro:
        return Words::
            tr("`%1` is not known: use @yearly, @annually, @monthly, @weekly, @daily, @midnight, @hourly, "
               "@reboot or @every.")
                .arg(token);
    case ScheduleError::Kind::BadEvery:
        return Words::tr("`@every` needs a length in whole minutes, such as `@every 30m` or `@every 1h30m`.");
    case ScheduleError::Kind::BadNumber:
        if (token.isEmpty())
            return Words::tr("%1 lacks a value.").arg(fieldName(error.field));
        if (error.field == 3)
            return Words::tr("%1 `%2` is no month: use 1 to 12 or JAN to DEC.")
                .arg(fieldName(error.field), token);
        if (error.field == 4) {
            return Words::tr("%1 `%2` is no weekday: use 0 to 7 or SUN to SAT.")
                .arg(fieldName(error.field), token);
        }
        return Words::tr("%1 `%2` is not a number: use %3 to %4, or `*`.")
            .arg(fieldName(error.field), token)
            .arg(error.low)
            .arg(error.high);
    case ScheduleError::Kind::OutOfRange:
        return Words::tr("%1 %2 is out of range: use %3 to %4.")
            .arg(fieldName(error.field), token)
            .arg(error.low)
            .arg(error.high);
    case ScheduleError::Kind::BadStep:
        return Words::tr("%1 `%2`: a step is a number of 1 or more after `*` or a range, as in `*/5` or "
                         "`%3-%4/5`.")
            .arg(fieldName(error.field), token)
            .arg(error.low)
            .arg(error.high);
    case ScheduleError::Kind::ReversedRange:
        return Words::tr("%1 `%2` runs backwards: write it as two ranges, such as `%3-…,…-%4`.")
            .arg(fieldName(error.field), token)
            .arg(error.low)
            .arg(error.high);
    case ScheduleError::Kind::NeverFires:
        return Words::tr("`%1` never fires: none of its months has such a day.").arg(token);
    }
    return {};
}

QStringList cautions(const JobSchedule &schedule, const QDateTime &from)
{
    QStringList said;
    const std::int64_t now = from.toSecsSinceEpoch();
    for (const Schedule &one : schedule.schedules) {
        if (one.kind() != Schedule::Kind::Cron)
            continue;
        const auto first = one.next(now, *schedule.zone);
        const auto second = first ? one.next(*first, *schedule.zone) : std::nullopt;
        if (first && (*first - now > kYear || (second && *second - *first > kYear))) {
            said << Words::tr("It does not run every year; the next time is %1.")
                        .arg(dateText(*first + schedule.zone->offsetAt(*first)));
        }
        const bool eitherDay = !one.startsWithStar(2) && !one.startsWithStar(4);
        if (eitherDay && one.daysOfMonth() != 0xfffffffe && one.daysOfWeek() != 0x7f) {
            said << Words::tr(
                "Day of month and day of week are both set: it runs on days that match either.");
        }
        said << clockChanges(one, *schedule.zone, now);
    }
    if (schedule.at && *schedule.at <= now)
        said << Words::tr("Its time has passed: it will not run any more.");
    said.removeDuplicates();
    return said;
}
} // namespace crontopus
