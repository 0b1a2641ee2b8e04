// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/schedule/simulation.h"

#include "shared/schedule/zonedata.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::simulation {
namespace {
std::int64_t dayOf(std::int64_t local)
{
    return local >= 0 ? local / 1440 : -((1439 - local) / 1440);
}

struct CronLine
{
    std::uint64_t minute = 0, hour = 0, day = 0, month = 0, weekday = 0;
    bool dayStar = false, weekdayStar = false, wild = false;

    bool matches(const Tape::Reading &at) const
    {
        if (!(minute >> at.minute & 1) || !(hour >> at.hour & 1) || !(month >> at.month & 1))
            return false;
        const bool byDay = day >> at.day & 1;
        const bool byWeekday = weekday >> at.weekday & 1;
        return dayStar || weekdayStar ? byDay && byWeekday : byDay || byWeekday;
    }
};

std::uint64_t cronField(const QString &text, int low, int high)
{
    static const QStringList months{u""_s,    u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                                    u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    static const QStringList days{u"sun"_s, u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s};
    const auto number = [high](const QString &word) {
        bool ok = false;
        const int value = word.toInt(&ok);
        return ok ? value : int((high == 12 ? months : days).indexOf(word.toLower()));
    };
    std::uint64_t bits = 0;
    for (const QString &item : text.split(u',')) {
        const QStringList parts = item.split(u'/');
        const QStringList range = parts[0].split(u'-');
        const int first = parts[0] == u"*" ? low : number(range[0]);
        const int last = parts[0] == u"*" ? high : number(range.last());
        for (int value = first; value <= last; value += parts.size() > 1 ? parts[1].toInt() : 1)
            bits |= std::uint64_t(1) << value;
    }
    return bits;
}

CronLine cronLine(QString text)
{
    static const QHash<QString, QString> macros{
        {u"@yearly"_s, u"0 0 1 1 *"_s}, {u"@annually"_s, u"0 0 1 1 *"_s}, {u"@monthly"_s, u"0 0 1 * *"_s},
        {u"@weekly"_s, u"0 0 * * 0"_s}, {u"@daily"_s, u"0 0 * * *"_s},    {u"@midnight"_s, u"0 0 * * *"_s},
        {u"@hourly"_s, u"0 * * * *"_s}};
    text = macros.value(text, text);
    const QStringList fields = text.split(QRegularExpression(u"[ \t]+"_s));
    if (fields.size() != 5)
        qFatal("no crontab line: %s", qPrintable(text));
    CronLine line;
    line.minute = cronField(fields[0], 0, 59);
    line.hour = cronField(fields[1], 0, 23);
    line.day = cronField(fields[2], 1, 31);
    line.month = cronField(fields[3], 1, 12);
    line.weekday = cronField(fields[4], 0, 7);
    line.weekday |= line.weekday >> 7;
    line.dayStar = fields[2].startsWith(u'*');
    line.weekdayStar = fields[4].startsWith(u'*');
    line.wild = fields[0].startsWith(u'*') || fields[1].startsWith(u'*');
    return line;
}

/// One OnCalendar expression.
struct Calendar
{
    std::uint64_t weekday = 0x7f, month = 0, day = 0, hour = 0, minute = 0;
    int year = 0; ///< 0: any
    QByteArray zone;
};

std::uint64_t calendarField(const QString &text, int low, int high)
{
    std::uint64_t bits = 0;
    for (const QString &item : text.split(u',')) {
        const QStringList parts = item.split(u'/');
        const QStringList range = parts[0].split(u".."_s);
        const int first = parts[0] == u"*" ? low : range[0].toInt();
        const int last = parts[0] == u"*" || parts.size() > 1 ? high : range.last().toInt();
        for (int value = first; value <= last; value += parts.size() > 1 ? parts[1].toInt() : 1)
            bits |= std::uint64_t(1) << value;
    }
    return bits;
}

Calendar calendar(const QString &line)
{
    static const QStringList names{u"Sun"_s, u"Mon"_s, u"Tue"_s, u"Wed"_s, u"Thu"_s, u"Fri"_s, u"Sat"_s};
    if (!line.startsWith(u"OnCalendar="_s))
        qFatal("no calendar line: %s", qPrintable(line));
    QStringList words = line.mid(11).split(u' ');
    Calendar result;
    if (words.first().front().isLetter()) {
        result.weekday = 0;
        for (const QString &item : words.takeFirst().split(u',')) {
            const QStringList range = item.split(u".."_s);
            for (qsizetype day = names.indexOf(range.first());; day = (day + 1) % 7) {
                result.weekday |= std::uint64_t(1) << day;
                if (day == names.indexOf(range.last()))
                    break;
            }
        }
    }
    const QStringList date = words.takeFirst().split(u'-');
    result.year = date[0] == u"*" ? 0 : date[0].toInt();
    result.month = calendarField(date[1], 1, 12);
    result.day = calendarField(date[2], 1, 31);
    const QStringList time = words.takeFirst().split(u':');
    result.hour = calendarField(time[0], 0, 23);
    result.minute = calendarField(time[1], 0, 59);
    if (time[2] != u"00")
        qFatal("seconds in %s", qPrintable(line));
    if (!words.isEmpty())
        result.zone = words.takeFirst().toUtf8();
    return result;
}

/// Local minutes to UTC ones by walking a tape; the habit decides where the clock leaves it open.
class LocalTimes final
{
public:
    explicit LocalTimes(const Tape &tape, Habit habit) : m_tape(tape), m_habit(habit)
    {
        // The tape in stretches of one offset.
        const auto &readings = tape.readings();
        for (std::size_t i = 0; i < readings.size(); ++i) {
            if (i == 0 || readings[i].local != readings[i - 1].local + 1)
                m_stretches.push_back({readings[i].local, readings[i].local, tape.from() + std::int64_t(i)});
            m_stretches.back().last = readings[i].local;
        }
    }

    std::vector<std::int64_t> toUtc(std::int64_t local) const
    {
        std::vector<std::int64_t> found;
        for (std::size_t i = 0; i < m_stretches.size(); ++i) {
            const Stretch &s = m_stretches[i];
            if (local >= s.first && local <= s.last)
                found.push_back(s.utc + local - s.first);
            else if (i > 0 && local > m_stretches[i - 1].last && local < s.first &&
                     m_habit != Habit::DropsAndFirst)
                found.push_back(s.utc); // skipped: when the gap ends
        }
        if (found.size() > 1 && m_habit == Habit::DropsAndFirst)
            found.resize(1);
        if (found.size() > 1 && m_habit == Habit::ShiftsAndSecond)
            found.erase(found.begin());
        return found;
    }

private:
    struct Stretch
    {
        std::int64_t first, last; ///< local
        std::int64_t utc;         ///< of `first`
    };
    const Tape &m_tape;
    Habit m_habit;
    std::vector<Stretch> m_stretches;
};

bool onDay(const TaskTrigger &trigger, const Tape::Reading &day)
{
    switch (trigger.kind) {
    case TaskTrigger::Kind::Daily:
        return true;
    case TaskTrigger::Kind::Weekly:
        return trigger.daysOfWeek >> day.weekday & 1;
    case TaskTrigger::Kind::Monthly:
        return (trigger.daysOfMonth >> day.day & 1) && (trigger.months >> day.month & 1);
    case TaskTrigger::Kind::MonthlyDayOfWeek:
        return (trigger.daysOfWeek >> day.weekday & 1) && (trigger.months >> day.month & 1);
    default:
        return false;
    }
}
} // namespace

Tape::Tape(const ZoneRules &zone, std::int64_t fromMinute, std::int64_t untilMinute) : m_from(fromMinute)
{
    m_readings.reserve(std::size_t(untilMinute - fromMinute));
    for (std::int64_t minute = fromMinute; minute < untilMinute; ++minute) {
        const std::int64_t local = minute + zone.offsetAt(minute * 60) / 60;
        if (!m_readings.empty() && m_readings.back().local + 1 == local && local % 1440 != 0) {
            Reading next = m_readings.back();
            next.local = local;
            if (++next.minute == 60) {
                next.minute = 0;
                ++next.hour;
            }
            m_readings.push_back(next);
        } else {
            m_readings.push_back(read(local));
        }
    }
}

Tape::Reading Tape::read(std::int64_t local)
{
    const std::int64_t day = dayOf(local);
    const QDate date = QDate(1970, 1, 1).addDays(day);
    const int time = int(local - day * 1440);
    return {local,
            std::uint8_t(time % 60),
            std::uint8_t(time / 60),
            std::uint8_t(date.day()),
            std::uint8_t(date.month()),
            std::uint8_t(date.dayOfWeek() % 7)};
}

std::vector<std::int64_t> cronStarts(const QStringList &lines, const Tape &tape)
{
    std::vector<CronLine> entries;
    for (const QString &line : lines) {
        if (line != u"@reboot")
            entries.push_back(cronLine(line));
    }
    std::vector<std::int64_t> starts;
    std::int64_t now = 0;
    const auto findJobs = [&](const Tape::Reading &at, bool doWild, bool doFixed) {
        for (const CronLine &entry : entries) {
            if ((entry.wild ? doWild : doFixed) && entry.matches(at))
                starts.push_back(now);
        }
    };
    std::int64_t virtualTime = tape.readings().front().local - 1;
    now = tape.from() - 1;
    for (const Tape::Reading &running : tape.readings()) {
        ++now;
        const std::int64_t difference = running.local - virtualTime;
        if (difference == 1) {
            virtualTime = running.local;
            findJobs(running, true, true);
        } else if (difference > 0 && difference <= 5) {
            do
                findJobs(Tape::read(++virtualTime), true, true);
            while (virtualTime < running.local);
        } else if (difference > 0 && difference <= 180) {
            findJobs(running, true, false);
            do
                findJobs(Tape::read(++virtualTime), false, true);
            while (virtualTime < running.local);
        } else if (difference <= 0 && difference > -180) {
            findJobs(running, true, false);
        } else {
            virtualTime = running.local;
            findJobs(running, true, true);
        }
    }
    return starts;
}

std::vector<std::int64_t> systemdStarts(const QStringList &lines, const ZoneRules &machine,
                                        std::int64_t fromMinute, std::int64_t untilMinute, Habit habit)
{
    // The same zones come again and again, but for one span after the other.
    static std::map<std::string, std::unique_ptr<Tape>> tapes;
    static std::pair<std::int64_t, std::int64_t> span;
    if (span != std::pair(fromMinute, untilMinute))
        tapes.clear();
    span = {fromMinute, untilMinute};
    std::vector<std::int64_t> starts;
    for (const QString &line : lines) {
        if (line.startsWith(u"OnBootSec="_s))
            continue;
        const Calendar entry = calendar(line);
        const ZoneRules &zone = entry.zone.isEmpty() ? machine : **zoneRules(entry.zone);
        std::unique_ptr<Tape> &tape = tapes[zone.name()];
        if (!tape)
            tape = std::make_unique<Tape>(zone, fromMinute, untilMinute);
        if (entry.year != 0) {
            const QDate date(entry.year, int(std::countr_zero(entry.month)),
                             int(std::countr_zero(entry.day)));
            const std::int64_t day = QDate(1970, 1, 1).daysTo(date);
            for (int time = 0; time < 1440; ++time) {
                if ((entry.hour >> (time / 60) & 1) && (entry.minute >> (time % 60) & 1) &&
                    day * 1440 + time >= fromMinute && day * 1440 + time < untilMinute)
                    starts.push_back(day * 1440 + time);
            }
            continue;
        }
        const auto matches = [&entry](const Tape::Reading &at) {
            return (entry.minute >> at.minute & 1) && (entry.hour >> at.hour & 1) &&
                   (entry.weekday >> at.weekday & 1) && (entry.day >> at.day & 1) &&
                   (entry.month >> at.month & 1);
        };
        std::int64_t shown = tape->readings().front().local - 1;
        std::int64_t now = tape->from() - 1;
        for (const Tape::Reading &at : tape->readings()) {
            ++now;
            const bool again = at.local <= shown;
            if (at.local > shown + 1 && at.local < shown + 180 && habit != Habit::DropsAndFirst) {
                for (std::int64_t skipped = shown + 1; skipped < at.local; ++skipped) {
                    if (matches(Tape::read(skipped)))
                        starts.push_back(now);
                }
            }
            if (matches(at) && !(again && habit == Habit::DropsAndFirst))
                starts.push_back(now);
            shown = std::max(shown, at.local);
        }
    }
    if (!std::is_sorted(starts.begin(), starts.end()))
        std::sort(starts.begin(), starts.end());
    starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
    return starts;
}

std::vector<std::int64_t> taskStarts(const QList<TaskTrigger> &triggers, const Tape &tape, Habit habit)
{
    const LocalTimes times(tape, habit);
    const std::int64_t end = tape.from() + std::int64_t(tape.readings().size());
    const bool elapsed = habit != Habit::ShiftsAndBoth; // how repetitions count is open, too
    std::vector<std::int64_t> starts;
    const auto add = [&](std::int64_t minute) {
        if (minute >= tape.from() && minute < end)
            starts.push_back(minute);
    };
    for (const TaskTrigger &trigger : triggers) {
        if (trigger.kind == TaskTrigger::Kind::Boot)
            continue;
        if (trigger.kind == TaskTrigger::Kind::Time) {
            const std::int64_t begin = *trigger.at / 60;
            if (trigger.repeatMinutes == 0) {
                for (const std::int64_t minute : times.toUtc(begin))
                    add(minute);
            } else if (elapsed) {
                // The tape begins later: only the phase counts, with the first offset it shows.
                const std::int64_t phase = begin - (tape.readings().front().local - tape.from());
                const std::int64_t step = trigger.repeatMinutes;
                for (std::int64_t minute = tape.from() + ((phase - tape.from()) % step + step) % step;
                     minute < end; minute += step)
                    add(minute);
            } else {
                for (std::size_t i = 0; i < tape.readings().size(); ++i) {
                    if ((tape.readings()[i].local - begin) % trigger.repeatMinutes == 0)
                        add(tape.from() + std::int64_t(i));
                }
            }
            continue;
        }
        for (std::int64_t day = dayOf(tape.readings().front().local) - 1;
             day <= dayOf(tape.readings().back().local) + 1; ++day) {
            const std::int64_t first = day * 1440 + trigger.hour * 60 + trigger.minute;
            if (!onDay(trigger, Tape::read(first)))
                continue;
            for (const std::int64_t minute : times.toUtc(first)) {
                add(minute);
                // Whether the very end of the duration counts is open as well.
                const std::int64_t last = trigger.repeatForSeconds - (elapsed ? 0 : 1);
                for (std::int64_t k = trigger.repeatMinutes; trigger.repeatMinutes && k * 60 <= last;
                     k += trigger.repeatMinutes) {
                    if (elapsed) {
                        add(minute + k);
                    } else {
                        for (const std::int64_t again : times.toUtc(first + k))
                            add(again);
                    }
                }
            }
        }
    }
    if (!std::is_sorted(starts.begin(), starts.end()))
        std::sort(starts.begin(), starts.end());
    return starts;
}
} // namespace crontopus::simulation
