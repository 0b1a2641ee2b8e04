// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/dashboard/plantext.h"

#include "app/console/theme/timetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSysInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr int namedJobs = 5;
constexpr int namedEndpoints = 3;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::DashboardPlan)
};

QDateTime timeOf(std::int64_t utc)
{
    return QDateTime::fromSecsSinceEpoch(utc, Qt::UTC);
}

/// Its manifest names no zone, and a machine of its is elsewhere: that one's clock decides.
bool guessesZone(const JobPlaces &places, int job)
{
    const std::vector<int> &endpoints = places.endpointsOf[std::size_t(job)];
    return places.jobs[std::size_t(job)]->schedule.zoneIsMachines &&
           std::any_of(endpoints.cbegin(), endpoints.cend(), [&](int endpoint) {
               return places.endpoints[std::size_t(endpoint)].hostname != QSysInfo::machineHostName();
           });
}

QStringList textOfJob(const JobPlaces &places, int job, std::int64_t utc)
{
    const Job &shown = *places.jobs[std::size_t(job)];
    QStringList lines{u"%1 %2"_s.arg(shown.qualifiedName(), placeText(places, job))};
    const QTimeZone zone(shown.timezone.toUtf8());
    if (!shown.timezone.isEmpty() && zone.isValid() &&
        zone.offsetFromUtc(timeOf(utc)) != QTimeZone::systemTimeZone().offsetFromUtc(timeOf(utc)))
        lines.append(Words::tr("%1 in %2").arg(exactTime(timeOf(utc), zone), shown.timezone));
    if (guessesZone(places, job))
        lines.append(Words::tr("if that machine is in the time zone of this one"));
    return lines;
}

QString peakText(const JobPlaces &places, const HeatCell &cell)
{
    if (cell.peak == 1)
        return Words::tr("Never two at once");
    const QString many = QLocale().toString(cell.peak);
    const QString when = exactTime(timeOf(cell.peakMinute));
    if (cell.peakEndpoint == allEndpoints)
        return Words::tr("%1 at once at %2").arg(many, when);
    return Words::tr("%1 at once at %2 on %3")
        .arg(many, when, places.endpoints[std::size_t(cell.peakEndpoint)].name);
}
} // namespace

QString placeText(const JobPlaces &places, int job)
{
    if (places.jobs[std::size_t(job)]->checkin.ping)
        return Words::tr("elsewhere, reported by pings");
    if (!places.anyPlaced())
        return {};
    const QStringList names = places.endpointNames(job);
    if (names.isEmpty())
        return Words::tr("on no endpoint yet");
    if (names.size() > namedEndpoints)
        return Words::tr("on %1 and %n more", nullptr, int(names.size()) - namedEndpoints)
            .arg(names.first(namedEndpoints).join(u", "_s));
    return Words::tr("on %1").arg(names.join(u", "_s));
}

QStringList startText(const DashboardPlan &plan, const std::vector<int> &jobs, std::int64_t utc,
                      const QDateTime &now)
{
    QStringList lines{u"%1 (%2)"_s.arg(exactTime(timeOf(utc)), relativeTime(timeOf(utc), now))};
    if (jobs.size() == 1)
        return lines + textOfJob(plan.places, jobs.front(), utc);
    lines.append(Words::tr("%n jobs start", nullptr, int(jobs.size())));
    for (std::size_t i = 0; i < jobs.size() && i < std::size_t(namedJobs); ++i) {
        const auto job = std::size_t(jobs[i]);
        lines.append(u"%1 %2"_s.arg(plan.places.jobs[job]->qualifiedName(), placeText(plan.places, jobs[i])));
    }
    if (const int rest = int(jobs.size()) - namedJobs; rest > 0)
        lines.append(Words::tr("and %n more", nullptr, rest));
    return lines;
}

QString timelineSummary(const DashboardPlan &plan, const Timeline &timeline, std::int64_t now)
{
    std::int64_t next = -1;
    std::uint64_t coming = 0;
    const auto first = std::size_t(std::max<std::int64_t>(0, (now - timeline.from + 59) / 60));
    for (const TimelineLane &lane : timeline.lanes) {
        for (std::size_t i = first; i < lane.starts.size(); ++i) {
            coming += lane.starts[i];
            const std::int64_t utc = timeline.from + std::int64_t(i) * 60;
            if (lane.starts[i] > 0 && (next < 0 || utc < next))
                next = utc;
        }
    }
    if (next < 0)
        return Words::tr("Nothing starts any more until %1.").arg(exactTime(timeOf(timeline.until)));
    QString text = Words::tr("%1 starts until %2.")
                       .arg(QLocale().toString(qulonglong(coming)), exactTime(timeOf(timeline.until)));
    for (int job = 0; job < int(plan.places.jobs.size()); ++job) {
        if (plan.table.starts(job, next))
            return text + u' ' +
                   Words::tr("Next: %1 at %2.")
                       .arg(plan.places.jobs[std::size_t(job)]->qualifiedName(), exactTime(timeOf(next)));
    }
    return text;
}

QStringList cellText(const JobPlaces &places, const WeekHeat &heat, int day, int hour)
{
    const HeatCell &cell = heat.at(day, hour);
    const QString date = QLocale().toString(heat.firstDay.addDays(day), u"ddd yyyy-MM-dd"_s);
    const QString span = u"%1 %2:00–%2:59"_s.arg(date).arg(hour, 2, 10, QLatin1Char('0'));
    if (!cell.exists)
        return {span, Words::tr("This hour is left out: the clock goes forward.")};
    if (cell.starts == 0)
        return {span, Words::tr("Nothing starts.")};
    const QString starts = QLocale().toString(qulonglong(cell.starts));
    return {span, Words::tr("%1 starts in this hour").arg(starts), peakText(places, cell)};
}

QString heatSummary(const JobPlaces &places, const WeekHeat &heat)
{
    const HeatCell *worst = heat.worst();
    if (!worst)
        return Words::tr("Nothing starts in the coming week.");
    if (worst->peak == 1)
        return Words::tr("No two jobs start in the same minute on the same endpoint.");
    return Words::tr("Worst minute to come: %1").arg(peakText(places, *worst));
}
} // namespace crontopus
