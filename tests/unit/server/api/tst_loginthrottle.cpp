// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/auth/loginthrottle.h"

#include <QTest>

using namespace crontopus::server;
using namespace Qt::Literals::StringLiterals;

class TestLoginThrottle final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_now = QDateTime::fromString(u"2026-03-01T04:00:00.500Z"_s, Qt::ISODateWithMs); }

    void lengthensTheWaitWithEachFailure()
    {
        LoginThrottle throttle;
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(throttle.wait(u"ann"_s, m_now), 0);
            throttle.failed(u"ann"_s, m_now);
        }
        for (const int seconds : {1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900}) {
            QCOMPARE(throttle.wait(u"ann"_s, m_now), seconds);
            QCOMPARE(throttle.wait(u"ann"_s, m_now.addMSecs(seconds * 1000 - 1)), 1);
            m_now = m_now.addSecs(seconds);
            QCOMPARE(throttle.wait(u"ann"_s, m_now), 0);
            throttle.failed(u"ann"_s, m_now);
        }
    }

    void countsAUserWhateverTheCase()
    {
        LoginThrottle throttle;
        for (const QString &name : {u"ann"_s, u"Ann"_s, u"ANN"_s, u"aNN"_s, u"anN"_s})
            throttle.failed(name, m_now);
        QCOMPARE(throttle.wait(u"AnN"_s, m_now), 1);
        QCOMPARE(throttle.wait(u"bob"_s, m_now), 0);
    }

    void forgetsAfterSuccessAndQuiet()
    {
        LoginThrottle throttle;
        for (int i = 0; i < 8; ++i)
            throttle.failed(u"ann"_s, m_now);
        QVERIFY(throttle.wait(u"ann"_s, m_now) > 1);
        throttle.succeeded(u"ANN"_s);
        QCOMPARE(throttle.wait(u"ann"_s, m_now), 0);

        for (int i = 0; i < 8; ++i)
            throttle.failed(u"bob"_s, m_now);
        m_now = m_now.addSecs(15 * 60 + 1);
        throttle.failed(u"bob"_s, m_now);
        QCOMPARE(throttle.wait(u"bob"_s, m_now), 0);
    }

private:
    QDateTime m_now;
};

QTEST_APPLESS_MAIN(TestLoginThrottle)
#include "tst_loginthrottle.moc"
