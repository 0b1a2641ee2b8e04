// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/pings.h"
#include "shared/manifest/manifest.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;
using namespace crontopus::server;

namespace {
QDateTime at(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
}

pings::Check check(const QString &status)
{
    pings::Check made;
    made.status = status;
    made.createdAt = at("2026-03-01T00:00:00Z");
    return made;
}
} // namespace

/// How a check is said to be, to the second.
class TestPingStates final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lateness_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QDateTime>("last");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QString>("state");
        const auto row = [](const char *name, const char *more, const char *last, const char *now,
                            const QString &state) {
            QTest::newRow(name) << QByteArray(more) << at(last) << at(now) << state;
        };
        constexpr auto grace = "  grace: 45m\n";
        constexpr auto pinged = "2026-03-02T03:31:00Z";
        row("just pinged", grace, pinged, pinged, u"up"_s);
        row("a second before it is expected", grace, pinged, "2026-03-03T03:29:59Z", u"up"_s);
        row("expected now", grace, pinged, "2026-03-03T03:30:00Z", u"grace"_s);
        row("a second before it is late", grace, pinged, "2026-03-03T04:14:59Z", u"grace"_s);
        row("late", grace, pinged, "2026-03-03T04:15:00Z", u"down"_s);
        row("late for long", grace, pinged, "2027-03-03T04:15:00Z", u"down"_s);
        row("usual grace", "", pinged, "2026-03-03T03:34:59Z", u"grace"_s);
        row("usual grace is over", "", pinged, "2026-03-03T03:35:00Z", u"down"_s);
        row("no grace", "  grace: 0s\n", pinged, "2026-03-03T03:30:00Z", u"down"_s);
        row("an early ping does for none but its own", grace, "2026-03-02T03:29:00Z", "2026-03-02T04:15:00Z",
            u"down"_s);
    }

    void lateness()
    {
        QFETCH(QByteArray, more);
        QFETCH(QDateTime, last);
        QFETCH(QDateTime, now);
        const Job job = daily(more);
        pings::Check of = check(u"up"_s);
        of.lastPing = last;
        QTEST(pings::stateOf(of, &job, now), "state");
    }

    void withoutAManifest()
    {
        pings::Check of = check(u"up"_s);
        of.lastPing = at("2026-03-02T12:00:00Z");
        QCOMPARE(pings::stateOf(of, nullptr, at("2026-03-03T11:59:59Z")), u"up"_s);
        QCOMPARE(pings::stateOf(of, nullptr, at("2026-03-03T12:00:00Z")), u"grace"_s);
        QCOMPARE(pings::stateOf(of, nullptr, at("2026-03-03T12:59:59Z")), u"grace"_s);
        QCOMPARE(pings::stateOf(of, nullptr, at("2026-03-03T13:00:00Z")), u"down"_s);
    }

    void whatHasBegunMustEnd()
    {
        const Job job = daily("  checkin: {ping: true, timeout: 7200}\n");
        pings::Check of = check(u"up"_s);
        of.lastPing = at("2026-03-02T03:31:00Z");
        of.lastStart = at("2026-03-02T12:00:00Z");
        QCOMPARE(pings::stateOf(of, &job, at("2026-03-02T13:59:59Z")), u"up"_s);
        QCOMPARE(pings::stateOf(of, &job, at("2026-03-02T14:00:00Z")), u"down"_s);
        // Also the first that ever began.
        of.status = u"new"_s;
        of.lastPing = {};
        QCOMPARE(pings::stateOf(of, &job, at("2026-03-02T13:59:59Z")), u"new"_s);
        QCOMPARE(pings::stateOf(of, &job, at("2026-03-02T14:00:00Z")), u"down"_s);
    }

    void pausedAndNew()
    {
        const QDateTime now = at("2027-01-01T00:00:00Z");
        for (const char *more : {"  paused: true\n", "  enabled: false\n"}) {
            const Job job = daily(more);
            for (const QString &status : {u"new"_s, u"up"_s, u"down"_s})
                QCOMPARE(pings::stateOf(check(status), &job, now), u"paused"_s);
        }
        const Job job = daily({});
        for (const QString &status : {u"new"_s, u"down"_s})
            QCOMPARE(pings::stateOf(check(status), &job, now), status);
    }

private:
    static Job daily(const QByteArray &more)
    {
        const QByteArray checkin = more.contains("checkin:") ? QByteArray() : "  checkin: {ping: true}\n";
        const Manifest manifest = Manifest::parse(
            "apiVersion: v1\nkind: Job\nmetadata:\n  name: backup\nspec:\n  schedule: \"30 3 * * *\"\n"
            "  timezone: UTC\n" +
                checkin + more,
            {u"ops/backup.yaml"_s, {}});
        if (!manifest.job())
            qFatal("The manifest of the test is not valid");
        return *manifest.job();
    }
};

QTEST_GUILESS_MAIN(TestPingStates)
#include "tst_pingstates.moc"
