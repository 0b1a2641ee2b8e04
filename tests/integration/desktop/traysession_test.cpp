// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/desktop/desktopfixture.h"
#include "tests/integration/desktop/statusnotifierwatcher.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;

class Notifications final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList titles;

public Q_SLOTS:
    uint Notify(const QString &, uint, const QString &, const QString &summary, const QString &,
                const QStringList &, const QVariantMap &, int)
    {
        titles.append(summary);
        return uint(titles.size());
    }
    QStringList GetCapabilities() { return {u"body"_s, u"actions"_s}; }
    void CloseNotification(uint) {}
    QString GetServerInformation(QString &vendor, QString &version, QString &spec)
    {
        vendor = u"Crontopus"_s;
        version = u"0"_s;
        spec = u"1.2"_s;
        return u"stub"_s;
    }
};

class TraySessionTest final : public test::DesktopFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        QVERIFY(bus.isConnected());
        QVERIFY(m_watcher.start());
        QVERIFY(bus.registerObject(u"/org/freedesktop/Notifications"_s, &m_notifications,
                                   QDBusConnection::ExportAllSlots));
        QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
        makeWorkspace();
    }

    void theTrayItemIsRegistered()
    {
        m_console.setProcessChannelMode(QProcess::ForwardedChannels);
        start(m_console, {u"--hidden"_s});
        QTRY_COMPARE_WITH_TIMEOUT(m_watcher.itemCount(), 1, 20000);
        QTRY_VERIFY_WITH_TIMEOUT(m_watcher.tooltip().contains(u"All is well"_s), 10000);
    }

    void aFailingRunIsOneNotification()
    {
        addRun(Outcome::Failure);
        QTRY_COMPARE_WITH_TIMEOUT(m_notifications.titles.size(), 1, 20000);
        QVERIFY(m_notifications.titles.first().contains(u"production/backup-db"_s));
        addRun(Outcome::Failure);
        QTest::qWait(6000);
        QCOMPARE(m_notifications.titles.size(), 1);
        // As long as a notification is shown, Qt puts its words there.
        QTRY_VERIFY_WITH_TIMEOUT(m_watcher.tooltip().contains(u"1 alert"_s), 15000);
        QCOMPARE(m_notifications.titles.size(), 1);
    }

    void aSuccessCalmsItDown()
    {
        addRun(Outcome::Success);
        QTRY_VERIFY_WITH_TIMEOUT(m_watcher.tooltip().contains(u"All is well"_s), 15000);
        QCOMPARE(m_notifications.titles.size(), 1);
    }

    void aSecondStartHandsOverAndEnds()
    {
        QProcess second;
        start(second, {u"crontopus://run/1"_s});
        QVERIFY(second.waitForFinished(15000));
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(m_console.state(), QProcess::Running);
        QCOMPARE(m_watcher.itemCount(), 1);
    }

    void cleanupTestCase() { endConsole(); }

private:
    test::StatusNotifierWatcher m_watcher;
    Notifications m_notifications;
};

QTEST_GUILESS_MAIN(TraySessionTest)
#include "traysession_test.moc"
