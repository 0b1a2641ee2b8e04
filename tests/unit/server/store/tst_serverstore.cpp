// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/auth/secrets.h"
#include "server/store/commands.h"
#include "server/store/events.h"
#include "server/store/instances.h"
#include "server/store/runs.h"
#include "server/store/tenants.h"
#include "server/store/tokens.h"
#include "server/store/users.h"
#include "tests/support/postgresserver.h"

#include <QRandomGenerator>
#include <QTest>
#include <QUuid>

#include <atomic>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;
using namespace crontopus::server;

namespace {
const QDateTime start(QDate(2026, 3, 1), QTime(12, 30), Qt::UTC);
} // namespace

/// The same tests on SQLite and on a real PostgreSQL.
class ServerStoreTest final : public QObject
{
    Q_OBJECT

    test::PostgresServer m_postgres;
    bool m_hasPostgres = false;
    QTemporaryDir m_dir;
    int m_databases = 0;
    std::optional<DatabaseUrl> m_url;
    std::unique_ptr<Writer> m_writer;
    std::unique_ptr<Sql> m_sql;
    QList<Changes> m_changes;

    void dialects()
    {
        QTest::addColumn<bool>("postgres");
        QTest::addRow("sqlite") << false;
        QTest::addRow("postgres") << true;
    }

    /// A new database, brought up to `version` (0: the newest).
    bool open(int version = 0)
    {
        QFETCH(bool, postgres);
        const QString name = u"db%1"_s.arg(++m_databases);
        QString text = u"sqlite://"_s + m_dir.filePath(name);
        if (postgres)
            text = m_hasPostgres ? m_postgres.makeDatabase(name) : QString();
        if (text.isEmpty())
            return false;
        m_url = *DatabaseUrl::parse(text);
        m_sql = *m_url->open();
        if (auto done = migrate(*m_sql, version); !done)
            qWarning("%s", qPrintable(done.error().text()));
        m_changes.clear();
        m_writer = std::make_unique<Writer>(*m_url, [this](const Changes &changes) { m_changes += changes; });
        return true;
    }

    template<typename T>
    Result<T> write(std::function<Result<T>(WriteContext &)> work)
    {
        return m_writer->run<T>(std::move(work));
    }

    qint64 makeTenant(const QString &name)
    {
        return write<qint64>([&](WriteContext &context) -> Result<qint64> {
                   auto tenant = tenants::create(context, name, start);
                   return tenant ? Result<qint64>(tenant->id) : Result<qint64>(tenant.error());
               })
            .valueOr(0);
    }

    qint64 makeEndpoint(qint64 tenant, const QString &name)
    {
        return write<qint64>([&](WriteContext &context) -> Result<qint64> {
                   endpoints::Endpoint endpoint;
                   endpoint.tenantId = tenant;
                   endpoint.name = name;
                   auto made = endpoints::enroll(context, endpoint, start);
                   return made ? Result<qint64>(made->id) : Result<qint64>(made.error());
               })
            .valueOr(0);
    }

    Result<qint64> checkIn(CheckInWriter &writer, const CheckIn &run, const QDateTime &now)
    {
        return write<qint64>([&](WriteContext &context) -> Result<qint64> {
            auto id = writer.write(context, run, now);
            if (!id)
                return id;
            auto finished = writer.finish(context);
            return finished ? id : Result<qint64>(finished.error());
        });
    }

    static CheckIn run(qint64 tenant, qint64 endpoint, const QString &job, Outcome outcome,
                       const QDateTime &at)
    {
        CheckIn checkIn;
        checkIn.tenantId = tenant;
        checkIn.endpointId = endpoint;
        checkIn.ns = u"default"_s;
        checkIn.jobName = job;
        checkIn.outcome = outcome;
        checkIn.startedAt = at;
        if (outcome != Outcome::Running)
            checkIn.finishedAt = at.addSecs(10);
        return checkIn;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(initialiseCrypto());
        m_hasPostgres = m_postgres.start();
        if (!m_hasPostgres)
            qWarning("%s", qPrintable(m_postgres.problem()));
    }
    void cleanup()
    {
        m_writer.reset();
        m_sql.reset();
    }

    void migrationsMayRunAtOnceAndAgain_data() { dialects(); }
    void migrationsMayRunAtOnceAndAgain()
    {
        QFETCH(bool, postgres);
        if (postgres && !m_hasPostgres)
            QSKIP("PostgreSQL is not installed");
        const QString name = u"migrating%1"_s.arg(++m_databases);
        const auto url = DatabaseUrl::parse(postgres ? m_postgres.makeDatabase(name)
                                                     : QString(u"sqlite://"_s + m_dir.filePath(name)));
        QVERIFY(url);
        std::atomic<int> good = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] {
                auto sql = url->open();
                if (sql && migrate(**sql) && migrate(**sql))
                    ++good;
            });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(good.load(), 4);
        auto sql = url->open();
        const auto version = schemaVersion(**sql);
        QCOMPARE(version->found, version->newest);
    }

    void aDatabaseOfTheFutureIsLeftAlone_data() { dialects(); }
    void aDatabaseOfTheFutureIsLeftAlone()
    {
        if (!open())
            QSKIP("PostgreSQL is not installed");
        QVERIFY(m_sql->command(u"INSERT INTO schema_version (version) VALUES (999)"_s));
        const auto done = migrate(*m_sql);
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::Unsupported);
    }

    void whatFailsLeavesNothingAndTheOthersGoOn_data() { dialects(); }
    void whatFailsLeavesNothingAndTheOthersGoOn()
    {
        if (!open())
            QSKIP("PostgreSQL is not installed");
        std::vector<std::future<Result<void>>> answers;
        for (int i = 0; i < 50; ++i) {
            auto promise = std::make_shared<std::promise<Result<void>>>();
            answers.push_back(promise->get_future());
            m_writer->submit(
                [i](WriteContext &context) -> Result<void> {
                    auto made = tenants::create(context, u"t%1"_s.arg(i % 25), start);
                    if (!made)
                        return made.error();
                    context.changes.add(made->id, u"jobs"_s, i);
                    if (i % 5 == 0)
                        return Error{Error::Code::Conflict, u"no"_s};
                    return {};
                },
                [promise](const Result<void> &result) { promise->set_value(result); });
        }
        int good = 0, exists = 0, conflicts = 0;
        for (auto &answer : answers) {
            const auto result = answer.get();
            good += result ? 1 : 0;
            exists += !result && result.error().code == Error::Code::Exists ? 1 : 0;
            conflicts += !result && result.error().code == Error::Code::Conflict ? 1 : 0;
        }
        QCOMPARE(good, 20);
        QCOMPARE(exists, 20);
        QCOMPARE(conflicts, 10);
        QCOMPARE(*tenants::count(*m_sql, {}), 20);
        QCOMPARE(m_sql->scalar(u"SELECT COUNT(*) FROM events"_s)->toInt(), 20);
    }

    void tenantNamesDifferInMoreThanCase_data() { dialects(); }
    void tenantNamesDifferInMoreThanCase()
    {
        if (!open())
            QSKIP("PostgreSQL is not installed");
        QVERIFY(makeTenant(u"Anna"_s) > 0);
        QCOMPARE(makeTenant(u"anna"_s), 0);
        QCOMPARE(tenants::findByName(*m_sql, u"ANNA"_s)->name, u"Anna"_s);
    }

    void checkInsAreIdempotent_data() { dialects(); }
    void checkInsAreIdempotent()
    {
        if (!open())
            QSKIP("PostgreSQL is not installed");
        const qint64 tenant = makeTenant(u"acme"_s), other = makeTenant(u"other"_s);
        const qint64 endpoint = makeEndpoint(tenant, u"web"_s);
        CheckInWriter writer;
        CheckIn begun = run(tenant, endpoint, u"backup"_s, Outcome::Running, start);
        begun.clientRunId = QUuid::createUuid().toRfc4122();
        CheckIn ended = run(tenant, endpoint, u"backup"_s, Outcome::Failure, start);
        ended.clientRunId = begun.clientRunId;
        ended.outputHead = u"head"_s;
        ended.outputTail = u"tail"_s;
        const qint64 id = *checkIn(writer, begun, start);
        QCOMPARE(*checkIn(writer, begun, start), id);
        QCOMPARE(*checkIn(writer, ended, start.addSecs(10)), id);
        QCOMPARE(*checkIn(writer, ended, start.addSecs(20)), id);
        QCOMPARE(*checkIn(writer, begun, start.addSecs(30)), id); // comes late
        const auto stored = runs::find(*m_sql, tenant, id);
        QVERIFY(stored);
        QCOMPARE(stored->what.outcome, Outcome::Failure);
        QCOMPARE(stored->what.durationMs, std::optional<qint64>(10'000));
        QCOMPARE(stored->what.outputTail, u"tail"_s);
        QCOMPARE(*runs::count(*m_sql, {.tenantId = tenant}), 1);

        CheckIn foreign = ended;
        foreign.tenantId = other;
        foreign.endpointId = 0;
        QVERIFY(*checkIn(writer, foreign, start) != id);
        QVERIFY(!runs::find(*m_sql, other, id));
    }

    void anEndWithoutAnIdIsThatOfTheRunThatGoesOn_data() { dialects(); }
    void anEndWithoutAnIdIsThatOfTheRunThatGoesOn()
    {
        if (!open())
            QSKIP("PostgreSQL is not installed");
        const qint64 tenant = makeTenant(u"acme"_s);
        const qint64 endpoint = makeEndpoint(tenant, u"web"_s);
        CheckInWriter writer;
        const qint64 id = *checkIn(writer, run(tenant, endpoint, u"a"_s, Outcome::Running, start), start);
        QVERIFY(*checkIn(writer, run(tenant, endpoint, u"b"_s, Outcome::Success, start), start) != id);
        CheckIn end = run(tenant, endpoint, u"a"_s, Outcome::Success, start);
        end.startedAt = {};
        end.finishedAt = {};
        QCOMPARE(*checkIn(writer, end, start.addSecs(7)), id);
        QCOMPARE(runs::find(*m_sql, tenant, id)->what.durationMs, std::optional<qint64>(7000));
        QVERIFY(*checkIn(writer, end, start.addSecs(9)) != id); // nothing goes on any more
    }

    void anEndThatComesAfterTheTimeLimitCounts_data() { dialects(); }
    void anEndThatComesAfterTheTimeLimitCounts()
    {
        if (!open())
            QSKIP("PostgreSQL is not installed");
        const qint64 tenant = makeTenant(u"acme"_s);
        CheckInWriter writer;
        CheckIn begun = run(tenant, 0, u"long"_s, Outcome::Running, start);
        begun.clientRunId = QUuid::createUuid().toRfc4122();
        const qint64 id = *checkIn(writer, begun, start);
        QCOMPARE(runs::open(*m_sql, 10)->size(), 1);
        QVERIFY(write<void>(
            [&](WriteContext &context) { return runs::expire(context, {id}, start.addSecs(4000)); }));
        QCOMPARE(runs::find(*m_sql, tenant, id)->what.outcome, Outcome::Timeout);
        CheckIn ended = begun;
        ended.outcome = Outcome::Success;
        ended.finishedAt = start.addSecs(5000);
        QCOMPARE(*checkIn(writer, ended, start.addSecs(5000)), id);
        QCOMPARE(runs::find(*m_sql, tenant, id)->what.outcome, Outcome::Success);
        QCOMPARE(*runs::count(*m_sql, {.tenantId = tenant, .outcomes = {Outcome::Success}}), 1);
        QCOMPARE(*runs::count(*m_sql, {.tenantId = tenant, .outcomes = {Outcome::Timeout, Outcome::Running}}),
                 0);
    }

    void filtersAndTotalsAgreeWithBruteForce_data() { dialects(); }
    void filtersAndTotalsAgreeWithBruteForce()
    {
        if (!open())
            QSKIP("PostgreSQL is not installed");
        const qint64 tenant = makeTenant(u"acme"_s), other = makeTenant(u"other"_s);
        const QList<qint64> endpoints{makeEndpoint(tenant, u"a"_s), makeEndpoint(tenant, u"b"_s), 0};
        const QStringList jobs{u"backup"_s, u"back_up"_s, u"BackUp-2"_s, u"100%"_s, u"other"_s};
        QRandomGenerator random(7);
        QList<std::pair<qint64, CheckIn>> all;
        CheckInWriter writer;
        QVERIFY(write<void>([&](WriteContext &context) -> Result<void> {
            for (int i = 0; i < 600; ++i) {
                CheckIn one = run(random.bounded(5) == 0 ? other : tenant, endpoints[random.bounded(3)],
                                  jobs[random.bounded(5)], Outcome(random.bounded(6)),
                                  start.addMSecs(-qint64(random.bounded(12.0 * 86'400'000))));
                if (random.bounded(3) == 0)
                    one.ns = u"prod"_s;
                if (one.tenantId == other)
                    one.endpointId = 0;
                // An id of its own, so that no end is taken for that of an earlier start.
                one.clientRunId = QUuid::createUuid().toRfc4122();
                auto id = writer.write(context, one, start);
                if (!id)
                    return id.error();
                all.emplaceBack(*id, one);
            }
            return writer.finish(context);
        }));
        std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) {
            return std::pair(a.second.startedAt, a.first) > std::pair(b.second.startedAt, b.first);
        });

        for (int round = 0; round < 200; ++round) {
            runs::Filter filter{.tenantId = tenant};
            if (random.bounded(2))
                filter.jobName =
                    QStringList{u"back"_s, u"_"_s, u"%"_s, u"UP"_s, u"nothing"_s}[random.bounded(5)];
            if (random.bounded(3) == 0)
                filter.ns = random.bounded(2) ? u"prod"_s : u"default"_s;
            if (random.bounded(3) == 0)
                filter.endpointId = endpoints[random.bounded(2)];
            for (int status = 0; random.bounded(2) && status < 6; ++status) {
                if (random.bounded(3) == 0)
                    filter.outcomes += Outcome(status);
            }
            if (random.bounded(2))
                filter.since = start.addMSecs(-qint64(random.bounded(12.0 * 86'400'000)));
            if (random.bounded(3) == 0)
                filter.until = start.addMSecs(-qint64(random.bounded(12.0 * 86'400'000)));
            QList<qint64> wanted;
            for (const auto &[id, one] : all) {
                if (one.tenantId == tenant && one.jobName.contains(filter.jobName, Qt::CaseInsensitive) &&
                    (filter.ns.isEmpty() || one.ns == filter.ns) &&
                    (filter.endpointId == 0 || one.endpointId == filter.endpointId) &&
                    (filter.outcomes.isEmpty() || filter.outcomes.contains(one.outcome)) &&
                    (!filter.since.isValid() || one.startedAt >= filter.since) &&
                    (!filter.until.isValid() || one.startedAt < filter.until))
                    wanted += id;
            }
            const int offset = random.bounded(20), limit = 1 + random.bounded(40);
            const auto page = runs::list(*m_sql, filter, offset, limit);
            QVERIFY2(page, qPrintable(page ? QString() : page.error().text()));
            QList<qint64> found;
            for (const runs::Run &one : *page)
                found += one.id;
            QCOMPARE(found, wanted.mid(offset, limit));
            QCOMPARE(*runs::count(*m_sql, filter), qint64(wanted.size()));
        }
        qint64 total = 0;
        const auto jobsOfAll = runs::byJob(*m_sql, {.tenantId = tenant, .since = start.addDays(-20)});
        for (const runs::Summary &job : *jobsOfAll)
            total += job.runs;
        QCOMPARE(total, *runs::count(*m_sql, {.tenantId = tenant}));
    }

    void oldRunsGoButTheNewestOfEachJobStay_data() { dialects(); }
    void oldRunsGoButTheNewestOfEachJobStay()
    {
        if (!open())
            QSKIP("PostgreSQL is not installed");
        const qint64 tenant = makeTenant(u"acme"_s);
        CheckInWriter writer;
        QVERIFY(write<void>([&](WriteContext &context) -> Result<void> {
            for (int i = 0; i < 40; ++i) {
                for (const QString &job : {u"a"_s, u"b"_s}) {
                    auto id = writer.write(context, run(tenant, 0, job, Outcome::Success, start.addDays(-i)),
                                           start);
                    if (!id)
                        return id.error();
                }
            }
            return writer.finish(context);
        }));
        const auto prune = [&](int days, int keep) {
            return write<int>([&](WriteContext &context) {
                       return runs::prune(context, tenant, start.addDays(-days), keep, 7);
                   })
                .valueOr(-1);
        };
        int gone = 0, slices = 0;
        for (int some = 7; some == 7; ++slices)
            gone += some = prune(10, 20);
        QCOMPARE(gone, 2 * 20); // the newest 20 stay, though 9 of them are older
        QVERIFY(slices >= 6);
        QCOMPARE(*runs::count(*m_sql, {.tenantId = tenant}), 40);
        QCOMPARE(runs::list(*m_sql, {.tenantId = tenant}, 0, 100)->size(), 40);
        QCOMPARE(*runs::count(*m_sql, {.tenantId = tenant, .since = start.addDays(-30)}), 40);
    }

    void enrollmentTokensAreNotUsedTooOften_data() { dialects(); }
    void enrollmentTokensAreNotUsedTooOften()
    {
        if (!open())
            QSKIP("PostgreSQL is not installed");
        const qint64 tenant = makeTenant(u"acme"_s);
        const auto token = write<tokens::NewToken>([&](WriteContext &context) {
            return tokens::create(
                context, {.kind = Principal::Kind::Enrollment, .tenantId = tenant, .maxUses = 5}, start);
        });
        QVERIFY(token);
        // Two servers at once, as far as PostgreSQL goes.
        Writer second(*m_url, {});
        std::atomic<int> used = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&, i] {
                for (int n = 0; n < 5; ++n) {
                    const auto done = (i % 2 ? second : *m_writer).run<void>([&](WriteContext &context) {
                        return tokens::use(context, token->token.id, start);
                    });
                    used += done ? 1 : 0;
                }
            });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(used.load(), 5);
        QCOMPARE(tokens::findPrincipal(*m_sql, tokenHash(token->secret), start)->kind,
                 Principal::Kind::Nobody);
    }

    void tokensStopWorking_data() { dialects(); }
    void tokensStopWorking()
    {
        if (!open())
            QSKIP("PostgreSQL is not installed");
        const qint64 tenant = makeTenant(u"acme"_s);
        const qint64 endpoint = makeEndpoint(tenant, u"web"_s);
        const auto make = [&](const tokens::Request &request) {
            return *write<tokens::NewToken>(
                [&](WriteContext &context) { return tokens::create(context, request, start); });
        };
        const auto works = [&](const tokens::NewToken &token, const QDateTime &now) {
            return tokens::findPrincipal(*m_sql, tokenHash(token.secret), now)->kind !=
                   Principal::Kind::Nobody;
        };
        const auto expiring =
            make({.kind = Principal::Kind::ApiToken, .tenantId = tenant, .expiresAt = start.addDays(1)});
        QVERIFY(works(expiring, start));
        QVERIFY(!works(expiring, start.addDays(1)));
        const auto ofEndpoint =
            make({.kind = Principal::Kind::Endpoint, .tenantId = tenant, .endpointId = endpoint});
        QVERIFY(works(ofEndpoint, start));
        QVERIFY(write<void>(
            [&](WriteContext &context) { return endpoints::revoke(context, tenant, endpoint, start); }));
        QVERIFY(!works(ofEndpoint, start));
        const auto other = make({.kind = Principal::Kind::ApiToken, .tenantId = tenant});
        QVERIFY(
            write<void>([&](WriteContext &context) { return tenants::setSuspended(context, tenant, true); }));
        // Known, so that it can be told why, but good for nothing.
        QVERIFY(tokens::findPrincipal(*m_sql, tokenHash(other.secret), start)->suspended);
        // Never what was shown.
        QVERIFY(!m_sql->scalar(u"SELECT hash FROM tokens WHERE id = ?"_s, {other.token.id})
                     ->toByteArray()
                     .contains(other.secret));
    }

    void aMachineIsOneEndpointOfItsTenant_data() { dialects(); }
    void aMachineIsOneEndpointOfItsTenant()
    {
        if (!open())
            QSKIP("PostgreSQL is not installed");
        const qint64 tenant = makeTenant(u"acme"_s), other = makeTenant(u"other"_s);
        const auto enroll = [&](qint64 of, const QString &machine, const QString &name) {
            return *write<endpoints::Endpoint>([&](WriteContext &context) {
                endpoints::Endpoint endpoint;
                endpoint.tenantId = of;
                endpoint.name = name;
                endpoint.machineId = machine;
                return endpoints::enroll(context, endpoint, start);
            });
        };
        const qint64 first = enroll(tenant, u"m1"_s, u"one"_s).id;
        QVERIFY(write<void>(
            [&](WriteContext &context) { return endpoints::revoke(context, tenant, first, start); }));
        const auto again = enroll(tenant, u"m1"_s, u"renamed"_s);
        QCOMPARE(again.id, first);
        QCOMPARE(again.name, u"renamed"_s);
        QVERIFY(!again.revoked);
        QVERIFY(enroll(other, u"m1"_s, u"one"_s).id != first);
        QVERIFY(enroll(tenant, {}, u"a"_s).id != enroll(tenant, {}, u"b"_s).id);
        QCOMPARE(again.status(start), u"active"_s);
        QCOMPARE(again.status(start.addSecs(600)), u"inactive"_s);
    }

    void eventsComeInOrderWithoutAGap_data() { dialects(); }
    void eventsComeInOrderWithoutAGap()
    {
        if (!open())
            QSKIP("PostgreSQL is not installed");
        const qint64 tenant = makeTenant(u"acme"_s);
        QFETCH(bool, postgres);
        // A reader follows while several servers write.
        std::atomic<bool> done = false;
        QList<int> seen;
        std::thread reader([&] {
            auto sql = m_url->open();
            qint64 cursor = 0;
            for (bool last = false; !last;) {
                last = done;
                const auto found = events::after(**sql, tenant, cursor, 1000);
                for (const events::Event &event : found.valueOr({})) {
                    cursor = event.id;
                    for (const QJsonValue &ref : event.refs)
                        seen += ref.toInt();
                }
            }
        });
        std::vector<std::thread> writers;
        for (int w = 0; w < (postgres ? 4 : 1); ++w)
            writers.emplace_back([&, w] {
                Writer writer(*m_url, {});
                for (int i = 0; i < 100; ++i)
                    static_cast<void>(writer.run<void>([&](WriteContext &context) -> Result<void> {
                        context.changes.add(tenant, u"runs"_s, w * 1000 + i);
                        return {};
                    }));
            });
        for (std::thread &writer : writers)
            writer.join();
        done = true;
        reader.join();
        QCOMPARE(seen.size(), qsizetype(writers.size()) * 100);
        for (std::size_t w = 0; w < writers.size(); ++w) {
            QList<int> own;
            for (const int ref : seen) {
                if (ref / 1000 == int(w))
                    own += ref % 1000;
            }
            QVERIFY(std::is_sorted(own.begin(), own.end()));
        }
        QVERIFY(write<void>([&](WriteContext &context) {
            return events::prune(context, QDateTime::currentDateTimeUtc().addDays(1));
        }));
        QVERIFY(events::bounds(*m_sql)->oldest > 0);
        QCOMPARE(events::bounds(*m_sql)->oldest, events::bounds(*m_sql)->newest);
    }

    void commandsComeUntilTheyAreAcknowledged_data() { dialects(); }
    void commandsComeUntilTheyAreAcknowledged()
    {
        if (!open())
            QSKIP("PostgreSQL is not installed");
        const qint64 tenant = makeTenant(u"acme"_s);
        const qint64 endpoint = makeEndpoint(tenant, u"web"_s);
        commands::Command command{.tenantId = tenant,
                                  .endpointId = endpoint,
                                  .type = u"sync-now"_s,
                                  .createdAt = start,
                                  .expiresAt = start.addSecs(60)};
        const auto id = write<qint64>([&](WriteContext &context) { return commands::add(context, command); });
        QVERIFY(id);
        QVERIFY(m_changes.last().commands().contains(endpoint));
        QCOMPARE(commands::waiting(*m_sql, endpoint, start)->size(), 1);
        QCOMPARE(commands::waiting(*m_sql, endpoint, start.addSecs(61))->size(), 0);
        for (int twice = 0; twice < 2; ++twice)
            QVERIFY(write<void>([&](WriteContext &context) {
                return commands::acknowledge(context, endpoint, *id, u"done"_s, {}, start);
            }));
        QCOMPARE(commands::waiting(*m_sql, endpoint, start)->size(), 0);
        const auto foreign = write<void>([&](WriteContext &context) {
            return commands::acknowledge(context, endpoint + 1, *id, u"done"_s, {}, start);
        });
        QCOMPARE(foreign.error().code, Error::Code::NotFound);
    }

    void nothingIsReadOfAnotherTenant_data() { dialects(); }
    void nothingIsReadOfAnotherTenant()
    {
        if (!open())
            QSKIP("PostgreSQL is not installed");
        const qint64 tenant = makeTenant(u"acme"_s), other = makeTenant(u"other"_s);
        const qint64 endpoint = makeEndpoint(tenant, u"web"_s);
        const auto token = *write<tokens::NewToken>([&](WriteContext &context) {
            return tokens::create(context, {.kind = Principal::Kind::ApiToken, .tenantId = tenant}, start);
        });
        const auto user = *write<users::User>([&](WriteContext &context) {
            users::User made;
            made.tenantId = tenant;
            made.username = u"anna"_s;
            made.email = u"anna@example.org"_s;
            made.passwordHash = u"none"_s;
            return users::create(context, made, start);
        });
        CheckInWriter writer;
        const qint64 runId = *checkIn(writer, run(tenant, endpoint, u"a"_s, Outcome::Success, start), start);
        QVERIFY(write<qint64>([&](WriteContext &context) {
            return instances::put(context, tenant,
                                  {0, endpoint, u"default"_s, u"a"_s, u"scheduled"_s, u"crontopus"_s, {}, {}},
                                  start);
        }));
        QVERIFY(!runs::find(*m_sql, other, runId));
        QVERIFY(runs::list(*m_sql, {.tenantId = other}, 0, 10)->isEmpty());
        QVERIFY(runs::list(*m_sql, {.tenantId = other, .endpointId = endpoint}, 0, 10)->isEmpty());
        QVERIFY(runs::list(*m_sql, {.tenantId = other, .ids = {runId}}, 0, 10)->isEmpty());
        QCOMPARE(*runs::count(*m_sql, {.tenantId = other, .ids = {runId}}), 0);
        QVERIFY(runs::byJob(*m_sql, {.tenantId = other})->isEmpty());
        QVERIFY(!endpoints::find(*m_sql, other, endpoint));
        QVERIFY(endpoints::list(*m_sql, other, {}, start, 0, 10)->isEmpty());
        QVERIFY(!users::find(*m_sql, other, user.id));
        QVERIFY(users::list(*m_sql, other, 0, 10)->isEmpty());
        QVERIFY(!tokens::find(*m_sql, other, Principal::Kind::ApiToken, 0, token.token.id));
        QVERIFY(tokens::list(*m_sql, other, Principal::Kind::ApiToken, 0, 0, 10)->isEmpty());
        QVERIFY(instances::ofEndpoint(*m_sql, other, endpoint)->isEmpty());
        QVERIFY(instances::ofJob(*m_sql, other, u"default"_s, u"a"_s)->isEmpty());
        QVERIFY(events::after(*m_sql, other, 0, 10)->isEmpty());
        const auto failed = [&](auto work) { return !write<void>(work); };
        QVERIFY(failed([&](WriteContext &c) { return tokens::remove(c, other, token.token.id); }));
        QVERIFY(failed([&](WriteContext &c) { return endpoints::revoke(c, other, endpoint, start); }));
        QVERIFY(failed([&](WriteContext &c) { return users::remove(c, other, user.id); }));

        QVERIFY(write<void>([&](WriteContext &context) { return tenants::remove(context, tenant); }));
        for (const QString &table : {u"users"_s, u"endpoints"_s, u"tokens"_s, u"runs"_s, u"series"_s,
                                     u"run_counts"_s, u"job_instances"_s, u"outputs"_s})
            QCOMPARE(m_sql->scalar(u"SELECT COUNT(*) FROM "_s + table)->toInt(), 0);
    }

    void aDatabaseThatComesBackIsUsedAgain()
    {
        if (!m_hasPostgres)
            QSKIP("PostgreSQL is not installed");
        const auto url = DatabaseUrl::parse(m_postgres.makeDatabase(u"comesback"_s));
        QVERIFY(migrate(**url->open()));
        Writer writer(*url, {});
        const auto make = [&](const QString &name) {
            return writer.run<void>([&](WriteContext &context) -> Result<void> {
                auto made = tenants::create(context, name, start);
                return made ? Result<void>() : Result<void>(made.error());
            });
        };
        QVERIFY(make(u"before"_s));
        m_postgres.stop();
        const auto meanwhile = make(u"meanwhile"_s);
        QVERIFY(!meanwhile);
        QCOMPARE(meanwhile.error().code, Error::Code::Network);
        QVERIFY2(m_postgres.start(), qPrintable(m_postgres.problem()));
        auto after = make(u"after"_s);
        QVERIFY2(after, qPrintable(after ? QString() : after.error().text()));
        QCOMPARE(*tenants::count(**url->open(), {}), 2);
    }
};

QTEST_GUILESS_MAIN(ServerStoreTest)
#include "tst_serverstore.moc"
