// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/alerts/alertengine.h"
#include "app/console/alerts/alertspage.h"
#include "app/console/tray/notification.h"
#include "app/console/tray/tray.h"
#include "app/console/tray/trayicon.h"
#include "app/console/tray/traysettings.h"
#include "tests/gui/fixture/pagewindow.h"

#include <QCheckBox>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;
using crontopus::test::child;

namespace {
Alert failureOf(const QString &job, qint64 run)
{
    Alert alert;
    alert.job = job;
    alert.endpoint = u"web-1"_s;
    alert.runId = run;
    return alert;
}
} // namespace

class TrayTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<test::GuiFixture>();
        m_window = std::make_unique<test::PageWindow>(*m_fixture, m_fixture->makeWorkspace());
        m_tray = std::make_unique<Tray>(m_window->window());
    }
    void cleanup()
    {
        m_tray.reset();
        m_window.reset();
        m_fixture.reset();
    }

    void oneAlertIsToldByItself()
    {
        const Notification one = notificationFor({failureOf(u"a/b"_s, 7)});
        QVERIFY(one.title.contains(u"a/b"_s));
        QCOMPARE(one.link.kind, ConsoleLink::Kind::Run);
        QCOMPARE(one.link.target, u"7"_s);
    }

    void manyAreOneNotification()
    {
        QList<Alert> alerts;
        for (int i = 0; i < 7; ++i)
            alerts.append(failureOf(u"a/job-%1"_s.arg(i), i + 1));
        const Notification many = notificationFor(alerts);
        QCOMPARE(many.text.count(u'\n'), 3);
        QVERIFY(many.text.contains(u"4"_s));
        QCOMPARE(many.link.kind, ConsoleLink::Kind::Alert);
    }

    void aBurstOfFailuresIsToldOnce()
    {
        QSignalSpy told(m_tray.get(), &Tray::notified);
        failEverything();
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 6000);
        Q_EMIT m_fixture->runs->changed();
        QTest::qWait(3000);
        QCOMPARE(told.size(), 1);
    }

    void aPauseTellsNothing()
    {
        submenu(u"trayPause"_s)->actions().first()->trigger();
        QVERIFY(traysettings::pausedUntil() > QDateTime::currentDateTimeUtc().addSecs(3500));
        QSignalSpy told(m_tray.get(), &Tray::notified);
        failEverything();
        QTest::qWait(3500);
        QVERIFY(told.isEmpty());
        QTRY_COMPARE(submenu(u"trayPause"_s)->actions().size(), 3);
        submenu(u"trayPause"_s)->actions().last()->trigger();
        QVERIFY(!traysettings::pausedUntil().isValid());
    }

    void theMenuShowsTheLastFailuresAndOpensThem()
    {
        QSignalSpy opened(m_tray.get(), &Tray::linkActivated);
        const auto failures = [this] {
            QList<QAction *> actions = m_tray->menu()->actions();
            actions.removeIf([](const QAction *action) { return !action->text().startsWith(u'✗'); });
            return actions;
        };
        QTRY_COMPARE(failures().size(), 3);
        QVERIFY(!m_tray->menu()->actions().first()->isEnabled());
        failures().first()->trigger();
        QCOMPARE(opened.size(), 1);
    }

    void runNowAsksTheEndpointAndRemembersTheJob()
    {
        const auto jobs = [this] { return submenu(u"trayRunNow"_s)->actions(); };
        QTRY_VERIFY(!jobs().isEmpty());
        const QString job = jobs().last()->text();
        jobs().last()->trigger();
        QTRY_COMPARE(m_fixture->endpoints->runsAsked, QStringList{job});
        Q_EMIT m_fixture->runs->changed();
        QTRY_COMPARE_WITH_TIMEOUT(jobs().first()->text(), job, 3000);
    }

    void theIconDiffersByStateAndCount()
    {
        const auto picture = [](const StatusLook &look, int count) {
            return trayIcon(look, count).pixmap(32, 32).toImage();
        };
        const StatusLook failed = statusLook(Alert::Kind::Failure), late = statusLook(Alert::Kind::Missed);
        QVERIFY(picture(failed, 0) != picture(failed, 1));
        QVERIFY(picture(failed, 1) != picture(failed, 2));
        QVERIFY(picture(failed, 1).convertToFormat(QImage::Format_Grayscale8) !=
                picture(late, 1).convertToFormat(QImage::Format_Grayscale8));
    }

    void withoutATrayClosingCloses()
    {
        MainWindow &window = m_window->window();
        QSignalSpy closed(&window, &MainWindow::closedForGood);
        QVERIFY(!m_tray->isShown()); // offscreen has none
        window.setHidesOnClose([this] { return m_tray->isShown() && traysettings::closesToTray(); });
        window.close();
        QCOMPARE(closed.size(), 1);
    }

    void withATrayClosingHidesAndQuitCloses()
    {
        MainWindow &window = m_window->window();
        QSignalSpy closed(&window, &MainWindow::closedForGood), hidden(&window, &MainWindow::hiddenByClose);
        window.setHidesOnClose([] { return traysettings::closesToTray(); });
        window.close();
        QCOMPARE(hidden.size(), 1);
        QVERIFY(closed.isEmpty() && !window.isVisible());
        window.quit();
        QCOMPARE(closed.size(), 1);
        window.show();
        child<QCheckBox>(&window, u"closeToTrayChoice"_s)->click();
        window.close();
        QCOMPARE(closed.size(), 2);
    }

private:
    void failEverything()
    {
        QList<RunRecord> runs = test::sampleRuns();
        for (RunRecord &run : runs) {
            if (run.startedAt > QDateTime::currentDateTimeUtc().addSecs(-6 * 60) &&
                run.outcome != Outcome::Running)
                run.outcome = Outcome::Failure;
        }
        m_fixture->runs->setRuns(runs);
    }
    QMenu *submenu(const QString &name) { return child<QMenu>(m_tray->menu(), name); }

    std::unique_ptr<test::GuiFixture> m_fixture;
    std::unique_ptr<test::PageWindow> m_window;
    std::unique_ptr<Tray> m_tray;
};

QTEST_MAIN(TrayTest)
#include "tray_test.moc"
