// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/base/files.h"
#include "shared/store/agentstatus.h"
#include "tests/integration/desktop/desktopfixture.h"
#include "tests/integration/desktop/statusnotifierwatcher.h"

#include <QDBusConnectionInterface>
#include <QDBusReply>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;

/// With a notification daemon that people use: dunst says what it shows and has shown.
class NotificationsTest final : public test::DesktopFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &program : {u"dunst"_s, u"faketime"_s}) {
            if (QStandardPaths::findExecutable(program).isEmpty())
                QSKIP(qPrintable(u"there is no "_s + program));
        }
        const QString config = m_home.filePath(u"dunstrc"_s);
        QVERIFY(writeFileAtomically(config, "[global]\nstack_duplicates = false\nhistory_length = 20\n"));
        m_daemon.start(u"dunst"_s, {u"-conf"_s, config});
        QVERIFY(m_daemon.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(QDBusConnection::sessionBus().interface()->isServiceRegistered(daemonName),
                                 10'000);
        QVERIFY(m_watcher.start());
        makeWorkspace();
    }

    void aFailingRunIsShownOnce()
    {
        start(m_console, {u"--hidden"_s});
        QTRY_COMPARE_WITH_TIMEOUT(m_watcher.itemCount(), 1, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_watcher.tooltip().contains(u"All is well"_s), 10'000);
        QCOMPARE(count(), 0U);
        addRun(Outcome::Failure);
        QTRY_COMPARE_WITH_TIMEOUT(count(), 1U, 20'000);
        addRun(Outcome::Failure);
        QTest::qWait(6000);
        QCOMPARE(messages(), QStringList{u"production/backup-db: Failed | Failed on web-1"_s});

        addRun(Outcome::Success);
        QTRY_VERIFY_WITH_TIMEOUT(m_watcher.tooltip().contains(u"All is well"_s), 15'000);
        QCOMPARE(count(), 1U);
        endConsole();
    }

    void aDeadEndpointIsShownOnce()
    {
        const qsizetype icons = m_watcher.itemCount();
        const uint before = count();
        followDeadAgent(QDateTime::currentDateTimeUtc().addSecs(-3600));
        // Nobody is called silent before the console has listened for three minutes: its clock is quicker.
        start(m_console, {u"--hidden"_s}, {u"faketime"_s, u"-m"_s, u"-f"_s, u"+0 x%1"_s.arg(quicker)});
        QTRY_COMPARE_WITH_TIMEOUT(m_watcher.itemCount(), icons + 1, 20'000);
        for (int seconds = 0; seconds < 1200 && count() == before; seconds += 20)
            lookFor(20);
        QCOMPARE(count(), before + 1);
        lookFor(200); // it is as silent each time
        const QStringList shown = messages();
        QCOMPARE(shown.size(), qsizetype(before + 1));
        QVERIFY2(shown.first().startsWith(u"web-1: Silent | No sign of life since "_s),
                 qPrintable(shown.first()));
    }

    void cleanupTestCase()
    {
        endConsole();
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

private:
    inline static const QString daemonName = u"org.freedesktop.Notifications"_s;
    static constexpr int quicker = 20;

    static QDBusMessage tell(const QString &interface, const QString &method,
                             const QVariantList &arguments = {})
    {
        QDBusMessage message = QDBusMessage::createMethodCall(daemonName, u"/org/freedesktop/Notifications"_s,
                                                              interface, method);
        message.setArguments(arguments);
        return QDBusConnection::sessionBus().call(message);
    }

    /// How many it was told of so far.
    static uint count()
    {
        uint count = 0;
        for (const QString &which : {u"displayedLength"_s, u"waitingLength"_s, u"historyLength"_s}) {
            const QDBusReply<QDBusVariant> answer =
                tell(u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {u"org.dunstproject.cmd0"_s, which});
            if (!answer.isValid())
                qWarning("%s", qPrintable(answer.error().message()));
            count += answer.value().variant().toUInt();
        }
        return count;
    }

    /// `summary | body` of all that it was told, the newest first; none is shown any more.
    static QStringList messages()
    {
        tell(u"org.dunstproject.cmd0"_s, u"NotificationCloseAll"_s);
        QStringList messages;
        const QDBusMessage answer = tell(u"org.dunstproject.cmd0"_s, u"NotificationListHistory"_s);
        const auto list = qdbus_cast<QList<QVariantMap>>(answer.arguments().value(0));
        for (const QVariantMap &each : list)
            messages.append(each[u"summary"_s].toString() + u" | "_s + each[u"body"_s].toString());
        return messages;
    }

    /// An agent of this machine that was here once.
    void followDeadAgent(const QDateTime &lastSeen)
    {
        const QString state = m_home.filePath(u"state"_s), config = m_home.filePath(u"agent.yaml"_s);
        QVERIFY(writeFileAtomically(config, u"agent: {name: web-1, state_dir: '%1'}\ngit: {url: '%2'}\n"_s
                                                .arg(state, m_home.filePath(u"checkout"_s))
                                                .toUtf8()));
        AgentStatus status;
        status.endpointName = u"web-1"_s;
        status.stateDirectory = state;
        status.lastSyncAt = status.lastAttemptAt = lastSeen;
        const QString path = state + u"/status.json"_s;
        QVERIFY(writeFileAtomically(path, QJsonDocument(toJson(status)).toJson()));
        QFile file(path); // its time is that of the last cycle
        QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(lastSeen, QFile::FileModificationTime));
        QSettings settings(m_home.filePath(u"config/crontopus/crontopus-console.ini"_s),
                           QSettings::IniFormat);
        settings.setValue(u"workspaces/1/agentConfig"_s, config);
    }

    /// Lets the console look at its alerts, again and again, for so many seconds of its own clock.
    void lookFor(int seconds)
    {
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < seconds * 1000 / quicker) {
            addRun(Outcome::Success);
            QTest::qWait(500);
        }
    }

    QProcess m_daemon;
    test::StatusNotifierWatcher m_watcher;
};

QTEST_GUILESS_MAIN(NotificationsTest)
#include "notifications_test.moc"
