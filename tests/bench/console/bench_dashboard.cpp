// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/dashboard/dashboardpage.h"
#include "app/console/dashboard/timelinecard.h"
#include "app/console/window/watchdog.h"
#include "shared/schedule/zonedata.h"
#include "tests/bench/bench.h"
#include "tests/gui/fixture/pagewindow.h"

#include <QApplication>
#include <QSignalSpy>

#include <atomic>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace crontopus;

namespace {
constexpr int jobCount = 5000;

void row(const char *what, double seconds, const char *target)
{
    bench::row(what, bench::durationText(seconds), {}, {}, target);
}

/// Every job of its own schedule, every five minutes or so.
QMap<QString, QByteArray> busyManifests()
{
    QMap<QString, QByteArray> files;
    for (int i = 0; i < jobCount; ++i) {
        const QByteArray number = QByteArray::number(i);
        files.insert(u"ns-%1/job-%2.yaml"_s.arg(i / 100).arg(i),
                     "apiVersion: v1\nkind: Job\nmetadata:\n  name: job-" + number +
                         "\nspec:\n  schedule: \"" + QByteArray::number(i % 5) + "-59/5 " +
                         QByteArray::number(i % 24) + "," + QByteArray::number(i / 24 % 24) +
                         "-23 * * *\"\n  timezone: Europe/Berlin\n" + "  command: echo " + number + "\n");
    }
    return files;
}

QList<AgentStatus> fleet(const QList<JobEntry> &jobs, int endpoints, int jobsOnEach)
{
    QList<AgentStatus> result;
    for (int i = 0; i < endpoints; ++i) {
        AgentStatus status;
        status.endpointName = status.hostname = u"web-%1"_s.arg(i);
        status.pid = -1;
        for (int k = 0; k < jobsOnEach; ++k) {
            const JobEntry &job = jobs.at((i * 37 + k) % jobs.size());
            ManagedEntry entry;
            entry.ns = job.manifest.ns();
            entry.name = job.manifest.name();
            entry.state = SyncState::Synced;
            status.entries.append(entry);
        }
        result.append(status);
    }
    return result;
}

void measurePlan(const char *what, const std::shared_ptr<const QList<JobEntry>> &jobs,
                 const QList<AgentStatus> &endpoints)
{
    const NoControl control;
    row(what, bench::seconds([&] {
            bench::keep(makePlan(jobs, endpoints, QDateTime::currentSecsSinceEpoch(), *systemZoneRules(),
                                 nullptr, control));
        }),
        "< 1 s, in a worker");
}
} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    test::GuiFixture fixture;
    auto workspace = fixture.makeWorkspace();
    fixture.jobs->setFiles(test::manyManifests(jobCount));
    const auto daily = fixture.jobs->jobs();
    measurePlan("dashboard: plan of 5,000 daily jobs, 1 endpoint", daily, fleet(*daily, 1, jobCount));
    fixture.jobs->setFiles(busyManifests());
    const auto busy = fixture.jobs->jobs();
    measurePlan("dashboard: plan of 5,000 jobs of every 5 minutes, all different", busy,
                fleet(*busy, 1, jobCount));
    const QList<AgentStatus> many = fleet(*busy, 1000, 100);
    measurePlan("dashboard: the same on 1,000 endpoints with 100 jobs each", busy, many);

    fixture.endpoints->setEndpoints(many);
    test::PageWindow window(fixture, std::move(workspace));
    auto *page = window.page<DashboardPage>();
    QSignalSpy shown(page, &DashboardPage::planShown);
    if (shown.isEmpty() && !shown.wait(30'000))
        return 1;
    QTest::qWait(500);
    const auto plan =
        makePlan(busy, many, QDateTime::currentSecsSinceEpoch(), *systemZoneRules(), nullptr, NoControl());
    auto *timeline = page->findChild<TimelineCard *>();
    row("dashboard: show a new timeline of 5,000 jobs and paint the page", bench::seconds([&] {
            timeline->setPlan(*plan, QDateTime::currentDateTimeUtc());
            bench::keep(page->grab());
        }),
        "< 50 ms");

    // What a busy fleet does to the window.
    std::atomic<qint64> longest = 0;
    {
        const Watchdog watchdog(10ms, [&longest](std::chrono::milliseconds blocked, const QString &) {
            longest = std::max<qint64>(longest, blocked.count());
        });
        for (int i = 0; i < 30; ++i) {
            fixture.endpoints->setEndpoints(many);
            Q_EMIT fixture.runs->changed();
            QTest::qWait(100);
        }
    }
    row("dashboard: longest the window was held by a busy fleet, all pages", double(longest) / 1000,
        "< 50 ms");
    return 0;
}
