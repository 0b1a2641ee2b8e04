// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/ratelimiter.h"

#include <QTest>

using namespace crontopus::server;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr qint64 start = 5'000'000;

RateLimiter limiter(int count = 6, std::chrono::seconds window = 60s)
{
    return RateLimiter({{int(RateClass::Read), {count, window}}, {int(RateClass::Login), {2, 60s}}});
}
} // namespace

/// With a clock of its own: milliseconds from any start.
class TestRateLimiter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standardIsWhatTheDocumentsSay()
    {
        const auto limits = RateLimiter::standard();
        const std::initializer_list<std::tuple<RateClass, int, std::chrono::seconds>> rows{
            {RateClass::Login, 5, 60s},     {RateClass::Register, 3, 3600s},  {RateClass::Enroll, 10, 60s},
            {RateClass::CheckIn, 100, 60s}, {RateClass::Heartbeat, 120, 60s}, {RateClass::Write, 30, 60s},
            {RateClass::Read, 60, 60s}};
        for (const auto &[what, count, window] : rows) {
            QCOMPARE(limits[int(what)].count, count);
            QCOMPARE(limits[int(what)].window, window);
        }
        QVERIFY(!limits.contains(int(RateClass::None)));
    }

    void takesAllAtOnceThenRefuses()
    {
        RateLimiter rates = limiter();
        for (int left = 5; left >= 0; --left) {
            const auto verdict = rates.take(RateClass::Read, u"a"_s, start);
            QVERIFY(verdict.allowed);
            QCOMPARE(verdict.limit, 6);
            QCOMPARE(verdict.remaining, left);
            QCOMPARE(verdict.resetSeconds, (6 - left) * 10);
            QCOMPARE(verdict.retrySeconds, 0);
        }
        const auto refused = rates.take(RateClass::Read, u"a"_s, start);
        QVERIFY(!refused.allowed);
        QCOMPARE(refused.remaining, 0);
        QCOMPARE(refused.retrySeconds, 10);
        QCOMPARE(refused.resetSeconds, 60);
    }

    void waitingAsLongAsToldIsEnough()
    {
        RateLimiter rates = limiter();
        while (rates.take(RateClass::Read, u"a"_s, start).allowed) {
        }
        const int wait = rates.take(RateClass::Read, u"a"_s, start + 1).retrySeconds;
        QVERIFY(!rates.take(RateClass::Read, u"a"_s, start + 9'900).allowed);
        QVERIFY(rates.take(RateClass::Read, u"a"_s, start + 1 + wait * 1000).allowed);
        QVERIFY(!rates.take(RateClass::Read, u"a"_s, start + 2 + wait * 1000).allowed);
    }

    void neverHoldsMoreThanTheLimit()
    {
        RateLimiter rates = limiter();
        rates.take(RateClass::Read, u"a"_s, start);
        QCOMPARE(rates.take(RateClass::Read, u"a"_s, start + 100'000'000).remaining, 5);
    }

    void keepsClientsAndClassesApart()
    {
        RateLimiter rates = limiter();
        while (rates.take(RateClass::Read, u"a"_s, start).allowed) {
        }
        QVERIFY(rates.take(RateClass::Read, u"b"_s, start).allowed);
        QVERIFY(rates.take(RateClass::Login, u"a"_s, start).allowed);
        QVERIFY(rates.take(RateClass::Login, u"a"_s, start).allowed);
        QVERIFY(!rates.take(RateClass::Login, u"a"_s, start).allowed);
    }

    void knowsNoLimitWhereThereIsNone()
    {
        RateLimiter rates = limiter();
        for (int i = 0; i < 1000; ++i)
            QVERIFY(rates.take(RateClass::CheckIn, u"a"_s, start).allowed);
        QCOMPARE(rates.take(RateClass::CheckIn, u"a"_s, start).limit, 0);
        QCOMPARE(rates.take(RateClass::None, u"a"_s, start).limit, 0);
    }

    void costCountsWhole()
    {
        RateLimiter rates = limiter();
        QVERIFY(!rates.take(RateClass::Read, u"a"_s, start, 7).allowed);
        QVERIFY(rates.take(RateClass::Read, u"a"_s, start, 6).allowed);
        QVERIFY(!rates.take(RateClass::Read, u"a"_s, start, 1).allowed);
    }

    void forgettingTheQuietGivesNobodyMore()
    {
        RateLimiter rates = limiter(6, 3600s);
        while (rates.take(RateClass::Read, u"busy"_s, start).allowed) {
        }
        // Ten minutes of others' requests, and of the forgetting that comes with them.
        for (int second = 0; second < 590; ++second)
            rates.take(RateClass::Login, QString::number(second), start + second * 1000);
        QVERIFY(!rates.take(RateClass::Read, u"busy"_s, start + 590'000).allowed);
        QVERIFY(rates.take(RateClass::Read, u"busy"_s, start + 601'000).allowed);
    }
};

QTEST_APPLESS_MAIN(TestRateLimiter)
#include "tst_ratelimiter.moc"
