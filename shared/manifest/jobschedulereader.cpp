// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/manifest/fieldpath.h"
#include "shared/manifest/manifestparser.h"
#include "shared/schedule/explain.h"
#include "shared/schedule/zonedata.h"

#include <QCoreApplication>
#include <QDate>
#include <QTime>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::manifest)
};

QString codeOf(ScheduleError::Kind kind)
{
    switch (kind) {
    case ScheduleError::Kind::NeverFires:
        return u"schedule.never-fires"_s;
    case ScheduleError::Kind::OutOfRange:
    case ScheduleError::Kind::ReversedRange:
        return u"schedule.range"_s;
    case ScheduleError::Kind::UnknownMacro:
        return u"schedule.unknown-macro"_s;
    default:
        return u"schedule.syntax"_s;
    }
}

/// `2026-03-01 04:00` (or with a `T`, or with `:00` seconds) as seconds since 1970 of a clock without zone.
std::optional<std::int64_t> parseLocal(const QString &text)
{
    if (text.size() < 12 || (text[10] != u' ' && text[10] != u'T'))
        return {};
    const QDate date = QDate::fromString(text.left(10), u"yyyy-MM-dd"_s);
    const QString clock = text.mid(11);
    const QTime time = QTime::fromString(clock, clock.size() > 5 ? u"HH:mm:ss"_s : u"HH:mm"_s);
    if (!date.isValid() || !time.isValid() || time.second() != 0)
        return {};
    constexpr qint64 epochJulianDay = 2440588;
    return (date.toJulianDay() - epochJulianDay) * 86400 + time.msecsSinceStartOfDay() / 1000;
}

struct Instant
{
    std::int64_t utc = 0;
    bool skipped = false; ///< daylight saving skips it: the first minute after the gap
};

/// As a schedule with fixed times: once, right after the gap; the first of two.
Instant fromLocal(std::int64_t local, const ZoneRules &zone)
{
    const std::int32_t before = zone.offsetAt(local - 86400);
    const std::int32_t after = zone.offsetAt(local + 86400);
    const std::int64_t early = local - std::max(before, after);
    const std::int64_t late = local - std::min(before, after);
    if (early + zone.offsetAt(early) == local)
        return {early};
    if (late + zone.offsetAt(late) == local)
        return {late};
    for (const ZoneTransition &transition : zone.transitions()) {
        if (transition.utc > early && transition.utc <= late)
            return {transition.utc, true};
    }
    return {late, true};
}
} // namespace

void JobReader::readWhen()
{
    m_job.timezone = lineText(u"spec.timezone"_s);
    m_job.schedule.zoneIsMachines = m_job.timezone.isEmpty();
    const auto &machineZone = m_parser.m_context.machineZone;
    m_job.schedule.zone = machineZone ? machineZone : systemZoneRules();
    if (!m_job.timezone.isEmpty()) {
        if (auto zone = zoneRules(m_job.timezone.toUtf8())) {
            m_job.schedule.zone = *zone;
        } else {
            const QString nearest = nearestWord(m_job.timezone, zoneNames());
            m_parser.error(
                u"timezone.unknown"_s,
                nearest.isEmpty()
                    ? Words::tr("There is no time zone `%1`: write an IANA name such as Europe/Berlin.")
                          .arg(m_job.timezone)
                    : Words::tr("There is no time zone `%1`. Did you mean `%2`?")
                          .arg(m_job.timezone, nearest),
                u"spec.timezone"_s);
        }
    }
    m_job.at = text(u"spec.at"_s);
    const bool scheduled = has(u"spec.schedule"_s);
    if (scheduled && has(u"spec.at"_s))
        m_parser.error(u"field.conflict"_s,
                       Words::tr("`spec.schedule` and `spec.at` exclude each other: keep one of them."),
                       u"spec.at"_s);
    else if (has(u"spec"_s) && missing(u"spec.schedule"_s) && missing(u"spec.at"_s))
        m_parser.error(
            u"field.required"_s,
            Words::tr(
                "`spec.schedule` is missing: say when it runs, such as \"0 2 * * *\" (or write `spec.at`)."),
            u"spec.schedule"_s);
    if (scheduled)
        readSchedules();
    if (has(u"spec.at"_s))
        readAt(m_job.at);
}

void JobReader::readAt(const QString &text)
{
    const auto local = parseLocal(text);
    if (!local) {
        m_parser.error(
            u"at.invalid"_s,
            Words::tr(
                "`%1` is no date and time: write a whole minute such as 2026-03-01 04:00; the zone goes "
                "into `spec.timezone`.")
                .arg(text),
            u"spec.at"_s);
        return;
    }
    const Instant instant = fromLocal(*local, *m_job.schedule.zone);
    m_job.schedule.at = instant.utc;
    if (instant.skipped)
        m_parser.warning(u"at.skipped"_s,
                         Words::tr("Daylight saving skips %1 in %2: the job runs right after the gap.")
                             .arg(text, QString::fromStdString(m_job.schedule.zone->name())),
                         u"spec.at"_s);
}

void JobReader::readSchedules()
{
    m_job.scheduleTexts = texts(u"spec.schedule"_s);
    const int node = m_parser.nodeOf(u"spec.schedule"_s);
    const bool list = m_parser.m_tree.at(node).kind == yaml::Node::Kind::Sequence;
    if (m_job.scheduleTexts.isEmpty())
        m_parser.error(
            u"field.required"_s,
            Words::tr("`spec.schedule` is an empty list: write an expression, such as \"0 2 * * *\"."),
            u"spec.schedule"_s);
    for (qsizetype i = 0; i < m_job.scheduleTexts.size(); ++i) {
        const QString path = list ? itemPath(u"spec.schedule"_s, int(i)) : u"spec.schedule"_s;
        const std::string expression = m_job.scheduleTexts[i].toStdString();
        auto schedule = Schedule::parse(expression);
        if (schedule) {
            m_job.schedule.schedules.push_back(*std::move(schedule));
            continue;
        }
        const ScheduleError &fault = schedule.error();
        SourceRange where = m_parser.rangeOf(path);
        const int raw =
            m_parser.m_tree.resolved(list ? m_parser.m_tree.at(node).children[std::size_t(i)] : node);
        const yaml::Node &scalar = m_parser.m_tree.at(raw);
        // The very part that is wrong, where the file has it letter for letter.
        const int begin = scalar.contentStart + (scalar.plain ? 0 : 1) + fault.position;
        const QByteArray token = QByteArray::fromStdString(fault.token);
        if (!token.isEmpty() && begin + token.size() <= scalar.end &&
            m_parser.m_tree.text().sliced(begin, token.size()) == token)
            where = m_parser.range(begin, begin + int(token.size()));
        m_parser.reportAt(Diagnostic::Severity::Error, codeOf(fault.kind), describe(fault), path, where);
    }
}
} // namespace crontopus
