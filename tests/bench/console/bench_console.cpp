// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/bench.h"
#include "tests/bench/console/benchhistory.h"
#include "tests/bench/console/consolerun.h"
#include "tests/bench/console/pulse.h"

#include <QCoreApplication>
#include <QHash>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;

namespace {
constexpr int startRounds = 3;

struct Figure
{
    double seconds = 0, blocked = 0;
};
using Figures = QHash<QByteArray, Figure>;

/// This program once more, in the given role; what it printed.
Figures runAs(const QString &role, const QString &cache)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
                  {role, QString::number(bench::sharedNow()), cache});
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        qFatal("the console did not end well");
    Figures figures;
    const QList<QByteArray> lines = process.readAllStandardOutput().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> cells = line.split('\t');
        if (cells.size() == 3)
            figures.insert(cells[0], {cells[1].toDouble(), cells[2].toDouble()});
    }
    return figures;
}

/// The quickest start of several.
Figures bestStart(const QString &role, const QString &cache)
{
    Figures best = runAs(role, cache);
    for (int round = 1; round < startRounds; ++round) {
        const Figures next = runAs(role, cache);
        if (next["start"].seconds < best["start"].seconds)
            best = next;
    }
    return best;
}

/// The same question as anyone would put it to SQLite: how many, and the first page.
double plainQuery(const QSqlDatabase &db, const QString &where, const QString &order)
{
    const QString from = u" FROM runs JOIN series ON series.id = runs.series "_s + where;
    return bench::seconds([&] {
        for (const QString &sql :
             {u"SELECT COUNT(*)"_s + from, u"SELECT runs.*, namespace, name, endpoint"_s + from +
                                               u" ORDER BY "_s + order + u" LIMIT 200"_s}) {
            QSqlQuery query(db);
            query.setForwardOnly(true);
            if (!query.exec(sql))
                qFatal("%s", qPrintable(query.lastError().text()));
            while (query.next())
                bench::keep(query.value(0).toLongLong());
        }
    });
}

void rows(const Figures &figures, const QString &cache)
{
    struct Question
    {
        const char *name, *what;
        QString where, order;
    };
    const QString newest = u"started_at DESC"_s;
    const Question questions[] = {
        {"filter all", "console: all of 1 million runs", {}, newest},
        {"filter text", "console: filter 1 million runs by text",
         u"WHERE namespace || '/' || name LIKE '%job-17%'"_s, newest},
        {"filter outcome", "console: filter 1 million runs by outcome", u"WHERE outcome = 2"_s, newest},
        {"filter time", "console: filter 1 million runs by time",
         u"WHERE started_at >= 1000 * (unixepoch() - 7 * 86400)"_s, newest},
        {"sort oldest", "console: sort 1 million runs, oldest first", {}, u"started_at"_s},
        {"sort job", "console: sort 1 million runs by job", {}, u"namespace, name, started_at DESC"_s},
        {"sort outcome", "console: sort 1 million runs by outcome", {}, u"outcome, started_at DESC"_s},
        {"sort duration", "console: sort 1 million runs by duration", {}, u"duration DESC"_s},
    };
    double blocked = 0;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s);
        db.setDatabaseName(cache + u"/history.db"_s);
        db.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        if (!db.open())
            qFatal("%s", qPrintable(db.lastError().text()));
        for (const Question &question : questions) {
            const Figure ours = figures[question.name];
            const double plain = plainQuery(db, question.where, question.order);
            bench::row(question.what, bench::durationText(ours.seconds),
                       bench::durationText(plain) + " plain SQL", bench::ratioText(plain / ours.seconds),
                       "< 100 ms");
            blocked = std::max(blocked, ours.blocked);
        }
    }
    QSqlDatabase::removeDatabase(u"plain"_s);
    bench::row("console: longest block of the window meanwhile", bench::durationText(blocked), {}, {},
               "< 50 ms");
}

void jobRows()
{
    const QString cache = bench::jobsCache();
    Figures best = runAs(u"jobs"_s, cache);
    for (int round = 1; round < startRounds; ++round) {
        const Figures next = runAs(u"jobs"_s, cache);
        for (auto each = next.cbegin(); each != next.cend(); ++each)
            best[each.key()].blocked = std::min(best[each.key()].blocked, each->blocked);
    }
    const std::pair<const char *, const char *> questions[] = {
        {"start", "console: longest block at start with 5,000 jobs"},
        {"select all", "console: longest block when 5,000 jobs are selected"},
        {"bulk panel", "console: longest block when the bulk panel opens with 5,000 jobs"},
    };
    for (const auto &[name, what] : questions)
        bench::row(what, bench::durationText(best[name].blocked), {}, {}, "< 50 ms");
}
} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc == 4) {
        const long long begin = std::atoll(argv[2]);
        const QString cache = QString::fromLocal8Bit(argv[3]);
        if (qstrcmp(argv[1], "bare") == 0)
            return bench::runBareWindow(argc, argv, begin);
        return qstrcmp(argv[1], "jobs") == 0 ? bench::runJobs(argc, argv, begin, cache)
                                             : bench::runConsole(argc, argv, begin, cache);
    }
    const QCoreApplication app(argc, argv);
    const QString cache = bench::benchCache();
    const Figures bare = bestStart(u"bare"_s, cache);
    const Figures console = bestStart(u"console"_s, cache);
    const double start = console["start"].seconds;
    bench::row("console: start to the first of 1 million runs", bench::durationText(start),
               bench::durationText(bare["start"].seconds) + " bare window",
               bench::ratioText(bare["start"].seconds / start), "< 600 ms");
    bench::row("console: longest block while and after it opens",
               bench::durationText(console["after the start"].blocked), {}, {}, "< 50 ms");
    rows(console, cache);
    jobRows();
    return 0;
}
