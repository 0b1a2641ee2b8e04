// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/desktop/desktopfixture.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusVariant>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;

/// As much of a panel as makes Qt show tray icons over D-Bus.
class Watcher final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hasHost CONSTANT)
    Q_PROPERTY(int ProtocolVersion READ version CONSTANT)
    Q_PROPERTY(QStringList RegisteredStatusNotifierItems MEMBER items)

public:
    QStringList items;
    [[nodiscard]] bool hasHost() const { return true; }
    [[nodiscard]] int version() const { return 0; }

public Q_SLOTS:
    void RegisterStatusNotifierItem(const QString &service)
    {
        items.append(service.startsWith(u'/') ? message().service() : service);
    }
};

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
        constexpr auto all = QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllProperties;
        QVERIFY(bus.registerObject(u"/StatusNotifierWatcher"_s, &m_watcher, all));
        QVERIFY(bus.registerService(u"org.kde.StatusNotifierWatcher"_s));
        QVERIFY(bus.registerObject(u"/org/freedesktop/Notifications"_s, &m_notifications, all));
        QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
        makeWorkspace();
    }

    void theTrayItemIsRegistered()
    {
        m_console.setProcessChannelMode(QProcess::ForwardedChannels);
        start(m_console, {u"--hidden"_s});
        QTRY_COMPARE_WITH_TIMEOUT(m_watcher.items.size(), 1, 20000);
        QTRY_VERIFY_WITH_TIMEOUT(tooltip().contains(u"All is well"_s), 10000);
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
        QTRY_VERIFY_WITH_TIMEOUT(tooltip().contains(u"1 alert"_s), 15000);
        QCOMPARE(m_notifications.titles.size(), 1);
    }

    void aSuccessCalmsItDown()
    {
        addRun(Outcome::Success);
        QTRY_VERIFY_WITH_TIMEOUT(tooltip().contains(u"All is well"_s), 15000);
        QCOMPARE(m_notifications.titles.size(), 1);
    }

    void aSecondStartHandsOverAndEnds()
    {
        QProcess second;
        start(second, {u"crontopus://run/1"_s});
        QVERIFY(second.waitForFinished(15000));
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(m_console.state(), QProcess::Running);
        QCOMPARE(m_watcher.items.size(), 1);
    }

    void cleanupTestCase() { endConsole(); }

private:
    /// What the panel would show, read from the tray item itself.
    [[nodiscard]] QString tooltip() const
    {
        QDBusMessage ask = QDBusMessage::createMethodCall(m_watcher.items.value(0), u"/StatusNotifierItem"_s,
                                                          u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
        ask.setArguments({u"org.kde.StatusNotifierItem"_s, u"ToolTip"_s});
        // Not blocking: the console may be waiting for an answer of our own objects.
        const QDBusPendingCall call = QDBusConnection::sessionBus().asyncCall(ask);
        if (!QTest::qWaitFor([&call] { return call.isFinished(); }) || call.isError())
            return {};
        const QDBusMessage answer = call.reply();
        const auto value = answer.arguments().value(0).value<QDBusVariant>().variant();
        const auto argument = value.value<QDBusArgument>();
        QString icon, title, text;
        argument.beginStructure();
        argument >> icon;
        argument.beginArray();
        while (!argument.atEnd()) {
            int width = 0, height = 0;
            QByteArray pixels;
            argument.beginStructure();
            argument >> width >> height >> pixels;
            argument.endStructure();
        }
        argument.endArray();
        argument >> title >> text;
        argument.endStructure();
        return title + text;
    }

    Watcher m_watcher;
    Notifications m_notifications;
};

QTEST_GUILESS_MAIN(TraySessionTest)
#include "traysession_test.moc"
