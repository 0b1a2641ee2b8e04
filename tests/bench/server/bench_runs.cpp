// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/runs.h"
#include "tests/bench/bench.h"
#include "tests/bench/server/benchserver.h"
#include "tests/bench/server/httpload.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;
using namespace crontopus::bench;

namespace {
constexpr qint64 usualRuns = 10'000'000;
constexpr int endpointCount = 200, jobCount = 50, days = 90;
constexpr int rounds = 21;

qint64 wantedRuns()
{
    const qint64 wanted = qEnvironmentVariable("CRONTOPUS_BENCH_RUNS").toLongLong();
    return wanted > 0 ? wanted : usualRuns;
}

/// Ninety days of 50 jobs on each of 200 endpoints, three in a hundred failed: written into the server's own
/// database as it would have, only with the indexes made at the end.
bool generate(const QString &path, qint64 tenant, qint64 runs)
{
    bool good = true;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"generate"_s);
        db.setDatabaseName(path);
        db.open();
        QSqlQuery query(db);
        const auto exec = [&](const QString &sql) {
            good = good && query.exec(sql);
            if (!good)
                qWarning("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
            query.finish();
        };
        QStringList indexes;
        query.exec(
            u"SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'runs' AND sql IS NOT NULL"_s);
        QStringList names;
        while (query.next()) {
            names.append(query.value(0).toString());
            indexes.append(query.value(1).toString());
        }
        query.finish();
        for (const QString &pragma : {u"synchronous = OFF"_s, u"cache_size = -1000000"_s})
            exec(u"PRAGMA "_s + pragma);
        for (const QString &name : std::as_const(names))
            exec(u"DROP INDEX "_s + name);
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        const qint64 step = std::max<qint64>(1, qint64(days) * 86'400'000 / runs);
        exec(u"BEGIN"_s);
        exec(u"INSERT INTO series (tenant_id, namespace, job_name, endpoint_id) "
             "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < %1) "
             "SELECT %2, 'team-' || (i % 5), 'job-' || (i % %3), endpoint_id FROM n JOIN "
             "(SELECT id AS endpoint_id, ROW_NUMBER() OVER (ORDER BY id) - 1 AS place FROM endpoints) "
             "ON place = i / %3"_s.arg(endpointCount * jobCount)
                 .arg(tenant)
                 .arg(jobCount));
        exec(
            u"INSERT INTO runs (tenant_id, series_id, client_run_id, status, started_at, finished_at, "
            u"duration_ms, "
            "exit_code, run_trigger, output_bytes, created_at, updated_at) "
            "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < %1), "
            "r AS (SELECT i, %2 - (%1 - i) * %3 AS start, CASE WHEN abs(random()) % 100 < 3 THEN 2 ELSE 1 "
            "END "
            "AS outcome "
            "FROM n) "
            "SELECT %4, (SELECT MIN(id) FROM series) + (i * 104729) % %5, randomblob(16), outcome, start, "
            "start + 1500, 1500, CASE outcome WHEN 2 THEN 3 ELSE 0 END, 'schedule', 0, start + 1500, start + 1500 FROM r"_s
                .arg(runs)
                .arg(now)
                .arg(step)
                .arg(tenant)
                .arg(endpointCount * jobCount));
        for (const QString &day : {u"started_at / 86400000"_s, QString::number(server::allDays)})
            exec(u"INSERT INTO run_counts (tenant_id, day, series_id, status, runs) "
                 "SELECT tenant_id, %1 AS d, series_id, status, COUNT(*) FROM runs GROUP BY tenant_id, d, "
                 "series_id, "
                 "status"_s.arg(day));
        exec(u"COMMIT"_s);
        for (const QString &sql : std::as_const(indexes))
            exec(sql);
        exec(u"ANALYZE"_s);
    }
    QSqlDatabase::removeDatabase(u"generate"_s);
    return good;
}

void measure(const BenchServer &server, const std::string &what, const std::string &path, bool isPage)
{
    HttpClient client(server.port());
    std::vector<double> times;
    std::size_t bytes = 0;
    for (int round = 0; round < rounds; ++round) {
        const auto begin = std::chrono::steady_clock::now();
        const auto answer = client.ask(request("GET", path, server.token()));
        times.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
        if (answer.status != 200) {
            std::fprintf(stderr, "%s: %d %s\n", path.c_str(), answer.status, answer.body.c_str());
            return;
        }
        bytes = answer.body.size();
    }
    std::sort(times.begin(), times.end());
    if (bytes < 50)
        std::fprintf(stderr, "%s: nothing was found\n", path.c_str());
    row("server: " + what, durationText(times[times.size() / 2]), "", "", isPage ? "< 20 ms" : "");
}
} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const qint64 runs = wantedRuns();
    // Kept: ten million runs take minutes to make.
    const QString data = QDir::tempPath() + u"/crontopus-bench-runs-%1"_s.arg(runs);
    const bool isThere = QDir(data).exists();
    BenchServer server(data);
    if (!server.start())
        return 1;
    if (!isThere) {
        for (int i = 0; i < endpointCount; ++i)
            static_cast<void>(server.ask("POST", "/api/endpoints/enroll", {{u"name"_s, u"box-%1"_s.arg(i)}}));
        server.stop();
        const auto begin = std::chrono::steady_clock::now();
        if (!generate(data + u"/server.db"_s, 1, runs)) {
            QDir(data).removeRecursively();
            return 1;
        }
        std::fprintf(stderr, "%lld runs were made in %.0f s\n", static_cast<long long>(runs),
                     std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
        if (!server.start())
            return 1;
    }
    const std::string of = " of " + countText(double(runs)) + " runs";
    measure(server, "first page" + of, "/api/runs?page_size=50", true);
    measure(server, "first page of a job's name" + of, "/api/runs?page_size=50&job_name=job-7", true);
    measure(server, "first page of a namespace" + of, "/api/runs?page_size=50&namespace=team-2", true);
    measure(server, "first page of an endpoint" + of, "/api/runs?page_size=50&endpoint_id=17", true);
    measure(server, "first page of failures" + of, "/api/runs?page_size=50&status=failure", true);
    measure(server, "first page of the last week" + of, "/api/runs?page_size=50&days=7", true);
    measure(server, "first page of a job's failures on an endpoint, last month" + of,
            "/api/runs?page_size=50&status=failure&endpoint_id=17&job_name=job-7&days=30", true);
    measure(server, "page 100" + of, "/api/runs?page_size=50&page=100", false);
    measure(server, "by job, last week" + of, "/api/runs/by-job?days=7", false);
    measure(server, "by endpoint, last week" + of, "/api/runs/by-endpoint?days=7", false);
    row("server: resident after that, MB", countText(server.residentBytes() / 1e6), "", "", "");
    return 0;
}
