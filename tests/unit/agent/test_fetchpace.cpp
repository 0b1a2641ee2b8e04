// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/service/fetchpace.h"

#include <QSet>
#include <QTest>

using namespace crontopus;
using namespace std::chrono_literals;

class TestFetchPace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isDueAtFirst()
    {
        FetchPace pace(30s);
        QVERIFY(pace.isDue(0ms));
        QVERIFY(pace.isDue(-5h)); // a steady clock may begin anywhere
    }

    void pausesGrowUpToAQuarterOfAnHour()
    {
        FetchPace pace(30s, 1);
        FetchPace::Duration now = 1h;
        for (const FetchPace::Duration wanted :
             {FetchPace::Duration(1min), FetchPace::Duration(2min), FetchPace::Duration(4min),
              FetchPace::Duration(8min), FetchPace::Duration(15min), FetchPace::Duration(15min)}) {
            pace.failed(now);
            const FetchPace::Duration pause = pace.notBefore() - now;
            QVERIFY(pause >= wanted * 9 / 10 && pause <= wanted * 11 / 10);
            QVERIFY(!pace.isDue(pace.notBefore() - 1ms));
            QVERIFY(pace.isDue(pace.notBefore()));
            now = pace.notBefore();
        }
        for (int i = 0; i < 1000; ++i) // never overflows
            pace.failed(now);
        QVERIFY(pace.notBefore() - now <= 16min + 30s);
    }

    void longIntervalIsNotShortened()
    {
        FetchPace pace(24h, 1);
        pace.failed(0ms);
        QVERIFY(pace.notBefore() >= 21h && pace.notBefore() <= 27h);
    }

    void oneAnswerEndsThePauses()
    {
        FetchPace pace(30s, 1);
        for (int i = 0; i < 10; ++i)
            pace.failed(0ms);
        QVERIFY(!pace.isDue(1min));
        pace.succeeded();
        QVERIFY(pace.isDue(0ms));
        pace.failed(0ms);
        QVERIFY(pace.isDue(67s)); // from the beginning again
    }

    void askAtOnceDoesNotForgetTheFailures()
    {
        FetchPace pace(30s, 1);
        for (int i = 0; i < 5; ++i)
            pace.failed(0ms);
        pace.askAtOnce();
        QVERIFY(pace.isDue(0ms));
        pace.failed(0ms);
        QVERIFY(!pace.isDue(10min));
    }

    void intervalsAreVariedByATenth()
    {
        FetchPace pace(30s, 1);
        QSet<qint64> seen;
        qint64 low = 30'000, high = 30'000;
        for (int i = 0; i < 2000; ++i) {
            const qint64 value = pace.untilNextCycle().count();
            QVERIFY(value >= 27'000 && value <= 33'000);
            low = std::min(low, value);
            high = std::max(high, value);
            seen.insert(value);
        }
        QVERIFY(low < 27'300 && high > 32'700 && seen.size() > 1000);
    }
};

QTEST_GUILESS_MAIN(TestFetchPace)
#include "test_fetchpace.moc"
