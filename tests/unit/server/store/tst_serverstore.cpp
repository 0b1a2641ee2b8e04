// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/commands.h"
#include "server/store/events.h"
#include "server/store/instances.h"
#include "server/store/runs.h"
#include "server/store/tokens.h"
#include "server/store/users.h"
#include "tests/unit/server/store/storefixture.h"

#include <QUuid>

#include <atomic>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;
using namespace crontopus::server;

/// Databases, accounts, tokens, endpoints, events and commands.
class ServerStoreTest final : public StoreFixture
{
    Q_OBJECT

private Q_SLOTS:
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
        threads.reserve(4);
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
        threads.reserve(4);
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
        writers.reserve(4);
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
                return commands::acknowledge(context, tenant, endpoint, *id, u"done"_s, {}, start);
            }));
        QCOMPARE(commands::waiting(*m_sql, endpoint, start)->size(), 0);
        const auto foreign = write<void>([&](WriteContext &context) {
            return commands::acknowledge(context, tenant, endpoint + 1, *id, u"done"_s, {}, start);
        });
        QCOMPARE(foreign.error().code, Error::Code::NotFound);
        QCOMPARE(commands::find(*m_sql, tenant, endpoint, *id)->status(start), u"done"_s);
        QCOMPARE(commands::find(*m_sql, tenant + 1, endpoint, *id).error().code, Error::Code::NotFound);
        const auto withdraw = [&](const commands::Command &what) {
            return write<void>(
                [&](WriteContext &context) { return commands::withdraw(context, what, start); });
        };
        QCOMPARE(withdraw(*commands::find(*m_sql, tenant, endpoint, *id)).error().code,
                 Error::Code::Conflict);

        const auto second =
            write<qint64>([&](WriteContext &context) { return commands::add(context, command); });
        const auto waiting = commands::find(*m_sql, tenant, endpoint, *second);
        QCOMPARE(waiting->status(start), u"waiting"_s);
        QCOMPARE(waiting->status(start.addSecs(60)), u"expired"_s);
        QVERIFY(withdraw(*waiting));
        QVERIFY(m_changes.last().eventTenants(u"commands").contains(tenant));
        QCOMPARE(commands::waiting(*m_sql, endpoint, start)->size(), 0);
        QCOMPARE(commands::find(*m_sql, tenant, endpoint, *second)->status(start.addSecs(61)),
                 u"withdrawn"_s);
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
            return instances::put(
                context, tenant,
                {0, endpoint, u"default"_s, u"a"_s, u"scheduled"_s, u"crontopus"_s, {}, {}, {}}, start);
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
