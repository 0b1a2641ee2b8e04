// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/schedule/explain.h"

#include "shared/schedule/civil.h"
#include "shared/schedule/duration.h"

#include <QCoreApplication>
#include <QLocale>

#include <bit>

using namespace Qt::Literals::StringLiterals;

// The words are made from the sets of values alone, never from the spelling, and every set has words of its
// own. That a schedule follows the clock shows in "every" without bounds; where it can't, it is said.

namespace crontopus {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::Explain)
};

constexpr std::uint64_t kAllMinutes = (std::uint64_t(1) << 60) - 1;
constexpr std::uint64_t kAllHours = 0xffffff;
constexpr std::uint64_t kAllDays = 0xfffffffe;
constexpr std::uint64_t kAllMonths = 0x1ffe;
constexpr std::uint64_t kAllWeekdays = 0x7f;

QList<int> valuesOf(std::uint64_t bits)
{
    QList<int> values;
    for (; bits; bits &= bits - 1)
        values.append(std::countr_zero(bits));
    return values;
}

/// The distance between neighbours when it is the same all through and there are at least three values.
int evenStep(const QList<int> &values)
{
    if (values.size() < 3)
        return 0;
    const int step = values[1] - values[0];
    for (qsizetype i = 2; i < values.size(); ++i) {
        if (values[i] - values[i - 1] != step)
            return 0;
    }
    return step;
}

/// All that `*/step` gives in 0 to `size` - 1, and nothing else.
bool stepsFromZero(const QList<int> &values, int size)
{
    const int step = evenStep(values);
    return step > 0 && values.first() == 0 && values.last() + step >= size;
}

QString ordinal(int number)
{
    if (number / 10 != 1) {
        switch (number % 10) {
        case 1:
            return Words::tr("%1st").arg(number);
        case 2:
            return Words::tr("%1nd").arg(number);
        case 3:
            return Words::tr("%1rd").arg(number);
        }
    }
    return Words::tr("%1th").arg(number);
}

QString joined(const QStringList &items)
{
    if (items.size() < 2)
        return items.join(QString());
    return Words::tr("%1 and %2", "the last two items of a list")
        .arg(items.mid(0, items.size() - 1).join(Words::tr(", ", "between items of a list")), items.last());
}

QString twoDigits(int value)
{
    return u"%1"_s.arg(value, 2, 10, '0'_L1);
}

QString plain(int value)
{
    return QString::number(value);
}

/// `0, 5 and 20 through 22`: runs of three and more are drawn together.
QString listed(const QList<int> &values, QString (*name)(int))
{
    QStringList items;
    for (qsizetype i = 0; i < values.size();) {
        qsizetype last = i;
        while (last + 1 < values.size() && values[last + 1] == values[last] + 1)
            ++last;
        if (last - i >= 2) {
            items << Words::tr("%1 through %2", "a run of values").arg(name(values[i]), name(values[last]));
            i = last + 1;
        } else {
            items << name(values[i++]);
        }
    }
    return joined(items);
}

QString monthName(int month)
{
    return QLocale().standaloneMonthName(month, QLocale::LongFormat);
}

QString weekdayName(int day)
{
    return QLocale().standaloneDayName(day == 0 ? 7 : day, QLocale::LongFormat);
}

struct Phrase
{
    QString text;
    bool unbounded = false; ///< says "every" without bounds, so it follows the clock
};

Phrase minutePhrase(const Schedule &schedule)
{
    const QList<int> minutes = valuesOf(schedule.minutes());
    const bool unbounded = schedule.followsClock();
    if (unbounded && schedule.minutes() == kAllMinutes)
        return {Words::tr("Every minute"), true};
    const int step = evenStep(minutes);
    if (unbounded && 60 % std::max(step, 1) == 0 && stepsFromZero(minutes, 60))
        return {Words::tr("Every %1 minutes").arg(step), true};
    if (step == 1)
        return {Words::tr("At every minute from %1 through %2").arg(minutes.first()).arg(minutes.last())};
    if (step > 1) {
        return {Words::tr("At every %1 minute from %2 through %3", "%1 is 2nd, 3rd, …")
                    .arg(ordinal(step), plain(minutes.first()), plain(minutes.last()))};
    }
    if (minutes.size() == 1)
        return {Words::tr("At minute %1").arg(minutes.first())};
    return {Words::tr("At minutes %1", "a list").arg(listed(minutes, plain))};
}

Phrase hourPhrase(const Schedule &schedule)
{
    const QList<int> hours = valuesOf(schedule.hours());
    const int step = evenStep(hours);
    if (schedule.followsClock()) {
        if (schedule.hours() == kAllHours)
            return {Words::tr("past every hour"), true};
        if (stepsFromZero(hours, 24))
            return {Words::tr("past every %1 hour", "%1 is 2nd, 3rd, …").arg(ordinal(step)), true};
    }
    if (step == 1) {
        return {Words::tr("past every hour from %1 through %2")
                    .arg(twoDigits(hours.first()), twoDigits(hours.last()))};
    }
    if (step > 1) {
        return {Words::tr("past every %1 hour from %2 through %3", "%1 is 2nd, 3rd, …")
                    .arg(ordinal(step), twoDigits(hours.first()), twoDigits(hours.last()))};
    }
    if (hours.size() == 1)
        return {Words::tr("past hour %1").arg(twoDigits(hours.first()))};
    return {Words::tr("past hours %1", "a list").arg(listed(hours, twoDigits))};
}

QString timePhrase(const Schedule &schedule)
{
    const QList<int> minutes = valuesOf(schedule.minutes());
    const QList<int> hours = valuesOf(schedule.hours());
    if (!schedule.followsClock() && minutes.size() * hours.size() <= 4) {
        QStringList times;
        for (const int hour : hours) {
            for (const int minute : minutes)
                times << twoDigits(hour) + u':' + twoDigits(minute);
        }
        return Words::tr("At %1", "times of day").arg(joined(times));
    }
    const Phrase byMinute = minutePhrase(schedule);
    const Phrase byHour = hourPhrase(schedule);
    if (byMinute.unbounded && schedule.hours() == kAllHours)
        return byMinute.text;
    const QString text = byMinute.text + u' ' + byHour.text;
    if (!schedule.followsClock() || byMinute.unbounded || byHour.unbounded)
        return text;
    return Words::tr("%1, as often as the clock shows it").arg(text);
}

QString dayOfMonthPhrase(const Schedule &schedule)
{
    const QList<int> days = valuesOf(schedule.daysOfMonth());
    const QString of = schedule.months() == kAllMonths
                           ? Words::tr("of every month")
                           : Words::tr("of %1", "months").arg(listed(valuesOf(schedule.months()), monthName));
    const int step = evenStep(days);
    if (step > 1) {
        return Words::tr("on every %1 day from %2 through %3 %4", "%1 is 2nd, 3rd, …; %4 of every month")
            .arg(ordinal(step), plain(days.first()), plain(days.last()), of);
    }
    if (days.size() == 1)
        return Words::tr("on day %1 %2", "%2 is: of every month").arg(plain(days.first()), of);
    return Words::tr("on days %1 %2", "a list; %2 is: of every month").arg(listed(days, plain), of);
}

/// Monday first, as people count the week.
QString weekdayList(std::uint8_t bits)
{
    QStringList names;
    for (const int day : {1, 2, 3, 4, 5, 6, 0}) {
        if (bits >> day & 1)
            names << weekdayName(day);
    }
    return joined(names);
}

QString dayPhrase(const Schedule &schedule)
{
    const bool both = schedule.startsWithStar(2) || schedule.startsWithStar(4);
    bool byDay = schedule.daysOfMonth() != kAllDays;
    bool byWeekday = schedule.daysOfWeek() != kAllWeekdays;
    // "Either may match" is no restriction when one of them always does.
    if (!both && !(byDay && byWeekday))
        byDay = byWeekday = false;

    const QString in =
        schedule.months() == kAllMonths
            ? QString()
            : u' ' + Words::tr("in %1", "months").arg(listed(valuesOf(schedule.months()), monthName));
    if (byDay && byWeekday) {
        return both ? Words::tr("%1, if that is a %2", "%1 is: on day 13 of every month; %2 weekdays")
                          .arg(dayOfMonthPhrase(schedule), weekdayList(schedule.daysOfWeek()))
                    : Words::tr("%1, and on every %2", "%1 is: on day 13 of every month; %2 weekdays")
                          .arg(dayOfMonthPhrase(schedule), weekdayList(schedule.daysOfWeek()) + in);
    }
    if (byDay)
        return dayOfMonthPhrase(schedule);
    if (!byWeekday)
        return in.trimmed();
    if (schedule.daysOfWeek() == 0x3e)
        return Words::tr("on weekdays") + in;
    if (schedule.daysOfWeek() == 0x41)
        return Words::tr("on weekends") + in;
    return Words::tr("on %1", "weekdays").arg(weekdayList(schedule.daysOfWeek())) + in;
}
} // namespace

QString explain(const Schedule &schedule)
{
    switch (schedule.kind()) {
    case Schedule::Kind::Reboot:
        return Words::tr("When the machine starts");
    case Schedule::Kind::Every:
        return Words::tr("Every %1, counted from 1970-01-01 00:00 UTC", "a duration such as 1h30m")
            .arg(QString::fromStdString(formatDuration(schedule.everyMinutes() * 60)));
    case Schedule::Kind::Cron:
        break;
    }
    const QString days = dayPhrase(schedule);
    return days.isEmpty() ? timePhrase(schedule) : timePhrase(schedule) + u' ' + days;
}

QString explain(const JobSchedule &schedule)
{
    QStringList parts;
    for (const Schedule &one : schedule.schedules) {
        const QString words = explain(one);
        if (!parts.contains(words))
            parts << words;
    }
    if (schedule.at) {
        const qint64 local = *schedule.at + schedule.zone->offsetAt(*schedule.at);
        parts << Words::tr("Once, at %1")
                     .arg(QDateTime::fromSecsSinceEpoch(local, Qt::UTC).toString(u"yyyy-MM-dd HH:mm"_s));
    }
    const QString words = parts.join(Words::tr("; ", "between schedules"));
    return schedule.zoneIsMachines ? words : words + u", "_s + QString::fromStdString(schedule.zone->name());
}
} // namespace crontopus
