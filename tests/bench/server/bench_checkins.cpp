// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/bench.h"
#include "tests/bench/server/benchserver.h"
#include "tests/bench/server/httpload.h"
#include "tests/support/postgresserver.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUuid>

#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;
using namespace crontopus::bench;

namespace {
constexpr int endpointCount = 100, connectionCount = 256, batchSize = 100;
constexpr auto time = std::chrono::seconds(5);

struct Endpoint
{
    std::string token;
    long long id = 0;
};

std::vector<Endpoint> enroll(const BenchServer &server)
{
    std::vector<Endpoint> endpoints;
    for (int i = 0; i < endpointCount; ++i) {
        const QJsonObject answer =
            server.ask("POST", "/api/endpoints/enroll", {{u"name"_s, u"box-%1"_s.arg(i)}});
        endpoints.push_back(
            {answer[u"token"_s].toString().toStdString(), answer[u"endpoint_id"_s].toInteger()});
    }
    return endpoints;
}

/// Not random: making that would take more of the machine than the server does with it.
std::string clientRunId()
{
    static unsigned number = 0;
    char text[40];
    ++number;
    std::snprintf(text, sizeof text, "%08x-0000-4000-8000-%012x", number * 2654435761U, number);
    return text;
}

std::string run(int number)
{
    return R"("job_name":"job-)" + std::to_string(number % 20) +
           R"(","namespace":"bench","status":"success","exit_code":0,"duration":1.5,"client_run_id":")" +
           clientRunId() +
           R"(","started_at":"2026-03-01T04:00:00Z","finished_at":"2026-03-01T04:00:01.5Z","output":"done\n"})";
}

Load single(const BenchServer &server, const std::vector<Endpoint> &endpoints)
{
    int number = 0;
    return drive(server.port(), connectionCount, time, [&] {
        const Endpoint &endpoint = endpoints[std::size_t(number) % endpoints.size()];
        return request("POST", "/api/runs/check-in", endpoint.token,
                       R"({"endpoint_id":)" + std::to_string(endpoint.id) + ',' + run(number++));
    });
}

Load batches(const BenchServer &server, const std::vector<Endpoint> &endpoints)
{
    int number = 0;
    return drive(server.port(), 8, time, [&] {
        const Endpoint &endpoint = endpoints[std::size_t(number) % endpoints.size()];
        std::string body = R"({"endpoint_id":)" + std::to_string(endpoint.id) + R"(,"runs":[)";
        for (int i = 0; i < batchSize; ++i)
            body += (i > 0 ? ",{" : "{") + run(number++);
        return request("POST", "/api/runs/check-in/batch", endpoint.token, body + "]}");
    });
}

/// What SQLite alone makes of the same rows, in durable groups as large as there are connections.
double bareInserts()
{
    QTemporaryDir directory;
    double perSecond = 0;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"peer"_s);
        db.setDatabaseName(directory.filePath(u"peer.db"_s));
        db.open();
        QSqlQuery query(db);
        for (
            const QString &sql :
            {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
             u"CREATE TABLE runs (id INTEGER PRIMARY KEY, tenant BIGINT, series BIGINT, client_id BLOB "
             u"UNIQUE, "
             "status INTEGER, started BIGINT, finished BIGINT, duration BIGINT, exit_code INTEGER, output TEXT)"_s,
             u"CREATE INDEX by_time ON runs (tenant, started)"_s,
             u"CREATE INDEX by_series ON runs (series, started)"_s})
            query.exec(sql);
        query.prepare(
            u"INSERT INTO runs (tenant, series, client_id, status, started, finished, duration, exit_code, "
            "output) VALUES (1, ?, ?, 1, ?, ?, 1500, 0, 'done')"_s);
        constexpr int groups = 60;
        const double seconds = bench::seconds(
            [&] {
                for (int group = 0; group < groups; ++group) {
                    db.transaction();
                    for (int i = 0; i < connectionCount; ++i) {
                        query.bindValue(0, i % 2000);
                        query.bindValue(1, QUuid::createUuid().toRfc4122());
                        query.bindValue(2, qint64(1'772'337'600'000 + i));
                        query.bindValue(3, qint64(1'772'337'601'500 + i));
                        query.exec();
                    }
                    db.commit();
                }
            },
            3);
        perSecond = groups * connectionCount / seconds;
    }
    QSqlDatabase::removeDatabase(u"peer"_s);
    return perSecond;
}

std::string failures(const Load &load)
{
    return load.failed > 0 ? ", " + std::to_string(load.failed) + " FAILED" : "";
}

void measure(const std::string &database, const QString &url, double peer)
{
    BenchServer server({}, url);
    if (!server.start())
        return;
    const bool sqlite = url.isEmpty();
    const std::vector<Endpoint> endpoints = enroll(server);
    const Load one = single(server, endpoints);
    row("server: durable check-ins a second, " + database, countText(one.perSecond) + failures(one),
        sqlite ? countText(peer) + " bare inserts" : "", sqlite ? ratioText(one.perSecond / peer) : "",
        sqlite ? "> 20,000" : "");
    row("server: of these the slowest in a hundred", durationText(one.p99Seconds), "", "",
        sqlite ? "< 50 ms" : "");
    const Load many = batches(server, endpoints);
    row("server: runs a second in batches of 100, " + database,
        countText(many.perSecond * batchSize) + failures(many),
        sqlite ? countText(peer) + " bare inserts" : "",
        sqlite ? ratioText(many.perSecond * batchSize / peer) : "", "");
}
} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    measure("SQLite", {}, bareInserts());
    test::PostgresServer postgres(test::PostgresServer::Commits::Durable);
    if (postgres.start())
        measure("PostgreSQL", postgres.makeDatabase(u"bench"_s), 0);
    return 0;
}
