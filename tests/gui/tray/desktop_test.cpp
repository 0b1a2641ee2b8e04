// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/alerts/alertspage.h"
#include "app/console/jobs/jobspage.h"
#include "app/console/runs/runspage.h"
#include "app/console/tray/autostart.h"
#include "app/console/window/diagnostics.h"
#include "app/console/window/watchdog.h"
#include "tests/gui/fixture/pagewindow.h"

#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;
using namespace std::chrono_literals;

class DesktopTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_CONFIG_HOME", m_config.path().toUtf8()); }

    void autostartIsAFileThatTheDesktopUnderstands()
    {
        const auto autostart = makeAutostart(u"/opt/my \"$apps\"/100%/console"_s, {u"--hidden"_s});
        QVERIFY(!autostart->isEnabled());
        QVERIFY(autostart->setEnabled(true).ok());
        QVERIFY(autostart->isEnabled());
        const QString path = m_config.filePath(u"autostart/com.crontopus.console.desktop"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY2(content.contains(R"(Exec="/opt/my \\"\\$apps\\"/100%%/console" "--hidden")"),
                 content.constData());
        QProcess validate;
        validate.start(u"desktop-file-validate"_s, {path});
        if (validate.waitForStarted()) {
            QVERIFY(validate.waitForFinished());
            QVERIFY2(validate.exitCode() == 0, validate.readAllStandardOutput().constData());
        }
        QVERIFY(autostart->setEnabled(false).ok());
        QVERIFY(!QFile::exists(path));
        QVERIFY(autostart->setEnabled(false).ok());
    }

    void diagnosticsHoldNoSecrets_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"https://ada:hunter2@git.example.com/x", "https://hunter2@git.example.com/x",
              "Authorization: Bearer hunter2", "authorization=Basic hunter2==", "got bearer hunter2hunter2",
              "password: hunter2", "API_KEY=hunter2 x", "\"refresh_token\": \"hunter2 and more hunter2\"",
              "enrolment_token='hunter2'", "my-secret = hunter2"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void diagnosticsHoldNoSecrets()
    {
        QFETCH(const QString, text);
        QVERIFY2(!withoutSecrets(text).contains(u"hunter2"_s), qPrintable(withoutSecrets(text)));
    }

    void diagnosticsTellVersions()
    {
        test::GuiFixture fixture;
        const auto workspace = fixture.makeWorkspace();
        const QString text = diagnosticsText({workspace.get()});
        QVERIFY(text.contains(QString::fromLatin1(qVersion())));
        QVERIFY(text.contains(u"6 jobs"_s));
    }

    void linksFromOutside()
    {
        test::GuiFixture fixture;
        test::PageWindow window(fixture, fixture.makeWorkspace());
        MainWindow &main = window.window();
        const Page *before = window.page<AlertsPage>();
        for (const QString &bad : {u"crontopus://job/a/../b"_s, u"crontopus://job/no/such"_s,
                                   u"crontopus://endpoint/nobody"_s, u"crontopus://run/987654"_s}) {
            main.openExternal(bad);
            QTest::qWait(50);
            QCOMPARE(main.currentView()->currentPage(), before);
            QVERIFY2(shows(main, bad.section(u'/', -1)) || shows(main, u"link"_s) || shows(main, u"run"_s),
                     qPrintable(bad));
        }
        main.openExternal(u"crontopus://run/1"_s);
        QTRY_VERIFY(qobject_cast<RunsPage *>(main.currentView()->currentPage()));
        main.openExternal(u"crontopus://job/production/backup-db"_s);
        QTRY_VERIFY(qobject_cast<JobsPage *>(main.currentView()->currentPage()));
    }

    void theWatchdogTellsWhenTheWindowBlocks()
    {
        std::atomic<int> reports{0}, longest{0};
        QString where;
        {
            const Watchdog watchdog(50ms, [&](std::chrono::milliseconds blocked, const QString &frames) {
                where = frames;
                longest = std::max(longest.load(), int(blocked.count()));
                ++reports;
            });
            QTest::qWait(200);
            const int before = reports;
            std::this_thread::sleep_for(150ms); // goes on after a signal
            QTRY_VERIFY(reports > before);
        }
        QVERIFY(longest >= 100);
#ifdef __GLIBC__
        QVERIFY(!where.isEmpty());
#endif
    }

private:
    static bool shows(const MainWindow &window, const QString &text)
    {
        for (const QLabel *label : window.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }

    QTemporaryDir m_config;
};

QTEST_MAIN(DesktopTest)
#include "desktop_test.moc"
