// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/manifest/manifest.h"
#include "shared/store/historydb.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusVariant>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
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

class TraySessionTest final : public QObject
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

    void cleanupTestCase()
    {
        if (m_console.state() == QProcess::NotRunning)
            return;
        m_console.terminate();
        if (!m_console.waitForFinished(5000))
            m_console.kill();
        m_console.waitForFinished(5000);
    }

private:
    void makeWorkspace()
    {
        const QByteArray manifest = "apiVersion: v1\nkind: Job\nmetadata:\n  name: backup-db\nspec:\n"
                                    "  schedule: \"0 2 * * *\"\n  command: \"false\"\n";
        const QString path = u"production/backup-db.yaml"_s;
        m_job = *Manifest::parse(manifest, {path, u"local"_s}).job();
        const QString checkout = m_home.filePath(u"checkout"_s);
        QVERIFY(QDir().mkpath(checkout + u"/production"_s));
        QFile file(checkout + u'/' + path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(manifest);
        file.close();
        for (const QStringList &arguments :
             {QStringList{u"init"_s, u"-q"_s, u"-b"_s, u"main"_s}, QStringList{u"add"_s, u"."_s},
              QStringList{u"-c"_s, u"user.name=Ada"_s, u"-c"_s, u"user.email=ada@example.com"_s, u"commit"_s,
                          u"-qm"_s, u"Start"_s}}) {
            QProcess git;
            git.setWorkingDirectory(checkout);
            git.start(u"git"_s, arguments);
            QVERIFY(git.waitForFinished() && git.exitCode() == 0);
        }
        QVERIFY(QDir().mkpath(m_home.filePath(u"state"_s)));
        auto history = HistoryDb::open(m_home.filePath(u"state/history.db"_s), HistoryDb::Mode::ReadWrite);
        QVERIFY(history.ok());
        m_history = std::move(*history);
        addRun(Outcome::Success);

        QVERIFY(QDir().mkpath(m_home.filePath(u"config/crontopus"_s)));
        QSettings settings(m_home.filePath(u"config/crontopus/crontopus-console.ini"_s),
                           QSettings::IniFormat);
        settings.beginWriteArray(u"workspaces"_s, 1);
        settings.setArrayIndex(0);
        settings.setValue(u"name"_s, u"acme"_s);
        settings.setValue(u"checkout"_s, checkout);
        settings.setValue(u"stateDir"_s, m_home.filePath(u"state"_s));
        settings.endArray();
    }
    void start(QProcess &process, const QStringList &arguments) const
    {
        process.start(QStringLiteral(CRONTOPUS_BIN_DIR "/crontopus-console"),
                      QStringList{u"--config-dir"_s, m_home.filePath(u"config"_s)} + arguments);
        QVERIFY(process.waitForStarted());
    }
    void addRun(Outcome outcome)
    {
        RunRecord run;
        run.runId = QUuid::createUuid();
        run.jobId = m_job.id;
        run.ns = m_job.ns;
        run.jobName = m_job.name;
        run.endpoint = u"web-1"_s;
        run.startedAt = run.finishedAt = QDateTime::currentDateTimeUtc();
        run.outcome = outcome;
        run.exitCode = outcome == Outcome::Success ? 0 : 1;
        run.trigger = u"schedule"_s;
        QVERIFY(m_history->store({run}).ok());
    }
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

    QTemporaryDir m_home;
    Watcher m_watcher;
    Notifications m_notifications;
    QProcess m_console;
    std::unique_ptr<HistoryDb> m_history;
    Job m_job;
};

QTEST_GUILESS_MAIN(TraySessionTest)
#include "traysession_test.moc"
