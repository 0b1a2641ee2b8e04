// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/runs/runsmodel.h"
#include "shared/store/historydb.h"
#include "shared/store/localrunstore.h"
#include "tests/bench/bench.h"
#include "tests/gui/fixture/guifixture.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTableView>

using namespace crontopus;
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int runCount = 1'000'000;
constexpr int batch = 50'000;

void makeHistory(const QString &path)
{
    auto db = HistoryDb::open(path, HistoryDb::Mode::ReadWrite);
    const QDateTime newest = QDateTime::currentDateTimeUtc();
    for (int from = 0; from < runCount; from += batch) {
        QList<RunRecord> runs;
        for (int i = from; i < from + batch; ++i) {
            RunRecord run;
            run.runId = QUuid::createUuid();
            run.ns = u"production"_s;
            run.jobName = u"job-%1"_s.arg(i % 200);
            run.jobId = QUuid::createUuidV5(QUuid(), run.jobName);
            run.endpoint = u"web-1"_s;
            run.startedAt = newest.addSecs(-30 * qint64(runCount - 1 - i));
            run.finishedAt = run.startedAt.addMSecs(500 + i % 1000);
            run.outcome = i % 11 == 0 ? Outcome::Failure : Outcome::Success;
            run.trigger = u"schedule"_s;
            runs.append(run);
        }
        if (!(*db)->store(runs))
            qFatal("cannot write the history");
    }
}

/// Longest time for which the event loop did not turn while `done` was waited for.
template<typename Done>
double waitFor(Done done)
{
    qint64 longest = 0;
    QElapsedTimer sinceTurn;
    sinceTurn.start();
    while (!done()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        longest = std::max(longest, sinceTurn.nsecsElapsed());
        sinceTurn.restart();
    }
    return double(longest) / 1e9;
}
} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    test::GuiFixture fixture;
    const QString path = fixture.directory() + u"/history.db"_s;
    makeHistory(path);

    double blocked = 0;
    {
        LocalRunStore store(path);
        const double start = bench::seconds(
            [&] {
                RunsModel model(store);
                model.setFilter({});
                blocked = std::max(blocked, waitFor([&] { return model.runAt(0) != nullptr; }));
            },
            3);
        bench::row("console: first runs of 1 million on screen", bench::durationText(start), {}, {},
                   "< 600 ms");

        RunsModel model(store);
        QTableView view;
        view.setModel(&model);
        view.resize(1200, 600);
        view.show();
        const auto filter = [&](const RunFilter &wanted, const char *what) {
            model.setFilter({.nameContains = u"nothing"_s});
            waitFor([&] { return model.isLoaded(); });
            QElapsedTimer timer;
            timer.start();
            model.setFilter(wanted);
            blocked = std::max(blocked, waitFor([&] { return model.runAt(0) != nullptr; }));
            bench::row(what, bench::durationText(double(timer.nsecsElapsed()) / 1e9), {}, {}, "< 100 ms");
        };
        filter({}, "console: all of 1 million runs");
        filter({.nameContains = u"job-17"_s}, "console: filter 1 million runs by text");
        filter({.outcomes = {Outcome::Failure}}, "console: filter 1 million runs by outcome");
        filter({.from = QDateTime::currentDateTimeUtc().addDays(-7)},
               "console: filter 1 million runs by time");
        const auto sort = [&](int column, Qt::SortOrder order, const char *what) {
            model.setFilter({});
            model.sort(RunsModel::StartedColumn, Qt::DescendingOrder);
            waitFor([&] { return model.runAt(0) != nullptr; });
            QElapsedTimer timer;
            timer.start();
            model.sort(column, order);
            blocked =
                std::max(blocked, waitFor([&] { return model.isLoaded() && model.runAt(0) != nullptr; }));
            bench::row(what, bench::durationText(double(timer.nsecsElapsed()) / 1e9), {}, {}, "< 100 ms");
        };
        sort(RunsModel::StartedColumn, Qt::AscendingOrder, "console: sort 1 million runs, oldest first");
        sort(RunsModel::JobColumn, Qt::AscendingOrder, "console: sort 1 million runs by job");
        sort(RunsModel::OutcomeColumn, Qt::AscendingOrder, "console: sort 1 million runs by outcome");
        sort(RunsModel::DurationColumn, Qt::DescendingOrder, "console: sort 1 million runs by duration");
    }
    bench::row("console: longest block of the window meanwhile", bench::durationText(blocked), {}, {},
               "< 50 ms");
    return 0;
}
