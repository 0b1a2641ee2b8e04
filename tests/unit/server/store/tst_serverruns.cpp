// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/runs.h"
#include "tests/unit/server/store/storefixture.h"

#include <QRandomGenerator>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;
using namespace crontopus::server;

/// Check-ins, and what is made of them.
class ServerRunsTest final : public StoreFixture
{
    Q_OBJECT

private Q_SLOTS:
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

    void outputOfARunThatGoesOnGrowsUntilItsEnd_data() { dialects(); }
    void outputOfARunThatGoesOnGrowsUntilItsEnd()
    {
        if (!open())
            QSKIP("PostgreSQL is not installed");
        const qint64 tenant = makeTenant(u"acme"_s);
        const qint64 endpoint = makeEndpoint(tenant, u"web"_s);
        CheckInWriter writer;
        CheckIn begun = run(tenant, endpoint, u"backup"_s, Outcome::Running, start);
        begun.clientRunId = QUuid::createUuid().toRfc4122();
        const qint64 id = *checkIn(writer, begun, start);
        const auto told = [&](const QString &head, const QString &tail, qint64 bytes) {
            CheckIn more = begun;
            more.outputHead = head;
            more.outputTail = tail;
            more.outputBytes = bytes;
            more.attempt = 2;
            return checkIn(writer, more, start.addSecs(bytes)).valueOr(0);
        };
        const auto stored = [&] { return runs::find(*m_sql, tenant, id).valueOr({}); };
        m_changes.clear();
        QCOMPARE(told(u"some"_s, {}, 4), id);
        QCOMPARE(stored().what.outputHead, u"some"_s);
        QCOMPARE(stored().what.outputBytes, 4);
        QCOMPARE(stored().what.attempt, 2);
        QCOMPARE(stored().what.outcome, Outcome::Running);
        QCOMPARE(told({}, u"the last"_s, 30'000), id);
        QCOMPARE(stored().what.outputHead, QString());
        QCOMPARE(stored().what.outputTail, u"the last"_s);
        QCOMPARE(told(u"some more"_s, {}, 9), id); // overtaken on its way
        QCOMPARE(*checkIn(writer, begun, start), id);
        QCOMPARE(stored().what.outputTail, u"the last"_s);
        QCOMPARE(stored().what.outputBytes, 30'000);
        for (const Changes &changes : std::as_const(m_changes))
            QVERIFY2(changes.isEmpty(), "an event for each piece of output");

        CheckIn ended = begun;
        ended.outcome = Outcome::Success;
        ended.finishedAt = start.addSecs(60);
        ended.outputHead = u"all"_s;
        ended.outputBytes = 3;
        QCOMPARE(*checkIn(writer, ended, start.addSecs(60)), id);
        QCOMPARE(told({}, u"late"_s, 40'000), id);
        QCOMPARE(stored().what.outcome, Outcome::Success);
        QCOMPARE(stored().what.outputHead, u"all"_s);
        QCOMPARE(stored().what.outputTail, QString());
        QCOMPARE(stored().what.outputBytes, 3);
        QCOMPARE(stored().what.attempt, 1);
        QCOMPARE(*runs::count(*m_sql, {.tenantId = tenant}), 1);
        QCOMPARE(*runs::count(*m_sql, {.tenantId = tenant, .outcomes = {Outcome::Running}}), 0);

        // One that is known by its output first, and one that was given up.
        begun.clientRunId = QUuid::createUuid().toRfc4122();
        begun.outputHead = u"early"_s;
        begun.outputBytes = 5;
        const qint64 second = *checkIn(writer, begun, start);
        QCOMPARE(runs::find(*m_sql, tenant, second)->what.outputHead, u"early"_s);
        QVERIFY(write<void>(
            [&](WriteContext &context) { return runs::expire(context, {second}, start.addSecs(4000)); }));
        QCOMPARE(told({}, u"late"_s, 40'000), second);
        QCOMPARE(runs::find(*m_sql, tenant, second)->what.outcome, Outcome::Timeout);
        QCOMPARE(runs::find(*m_sql, tenant, second)->what.outputHead, u"early"_s);
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
};

QTEST_GUILESS_MAIN(ServerRunsTest)
#include "tst_serverruns.moc"
