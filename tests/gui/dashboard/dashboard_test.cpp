// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/alerts/alertspage.h"
#include "app/console/charts/heatmapchart.h"
#include "app/console/charts/runschart.h"
#include "app/console/charts/timelinechart.h"
#include "app/console/dashboard/card.h"
#include "app/console/dashboard/dashboardpage.h"
#include "app/console/dashboard/stattile.h"
#include "app/console/endpoint/endpointpage.h"
#include "app/console/jobs/jobspage.h"
#include "app/console/jobs/jobtreeview.h"
#include "app/console/jobs/newjobpanel.h"
#include "app/console/runs/runspage.h"
#include "app/console/theme/timetext.h"
#include "app/console/widgets/recordtable.h"
#include "tests/gui/fixture/pagewindow.h"

#include <QAction>
#include <QComboBox>
#include <QHelpEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;
using crontopus::test::child;

class DashboardTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<test::GuiFixture>(); }
    void cleanup()
    {
        m_window.reset();
        m_fixture.reset();
    }

    void itIsTheFirstPage()
    {
        open();
        QCOMPARE(m_window->window().currentView()->currentIndex(), 0);
        QCOMPARE(m_window->window().currentView()->pages().first(), m_page);
        QTest::keyClick(&m_window->window(), Qt::Key_2, Qt::ControlModifier);
        QVERIFY(qobject_cast<JobsPage *>(current()));
        QTest::keyClick(&m_window->window(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(current(), m_page);
    }

    void withoutJobsItOffersTheFirstStep()
    {
        open({});
        auto *step = shownButton(u"Make the first job"_s);
        QVERIFY(step);
        QVERIFY(!child<StatTile>(m_page, u"jobsTile"_s)->isVisible());
        step->click();
        QVERIFY(qobject_cast<JobsPage *>(current()));
        QVERIFY(current()->findChild<NewJobPanel *>()->isVisible());
        // The first job brings the figures.
        m_window->window().currentView()->showPage(0);
        m_fixture->jobs->setFiles(test::sampleManifests());
        QTRY_VERIFY(child<StatTile>(m_page, u"jobsTile"_s)->isVisible());
    }

    void whileNothingIsReadItSaysSoAndNothingElse()
    {
        auto workspace = m_fixture->makeWorkspace();
        m_fixture->jobs->setUnread();
        m_window = std::make_unique<test::PageWindow>(*m_fixture, std::move(workspace));
        m_page = m_window->page<DashboardPage>();
        QTest::qWait(700);
        const auto *jobs = child<StatTile>(m_page, u"jobsTile"_s);
        QVERIFY(jobs->isVisible());
        QCOMPARE(jobs->value(), u"…"_s);
        QCOMPARE(child<StatTile>(m_page, u"alertsTile"_s)->value(), u"…"_s);
        QCOMPARE(child<Card>(m_page, u"timelineCard"_s)->note(), u"Computing…"_s);
        QCOMPARE(child<Card>(m_page, u"troubleCard"_s)->note(), u"Looking…"_s);
        m_fixture->jobs->setFiles(test::sampleManifests());
        QTRY_COMPARE(jobs->value(), u"6"_s);
        QTRY_VERIFY(child<Card>(m_page, u"timelineCard"_s)->note().isEmpty());
        QTRY_COMPARE(child<StatTile>(m_page, u"alertsTile"_s)->value(), u"0"_s);
    }

    void theTilesCount()
    {
        open();
        const auto *jobs = child<StatTile>(m_page, u"jobsTile"_s);
        QTRY_COMPARE(jobs->value(), u"6"_s);
        QTRY_VERIFY(partsOf(*jobs).contains(u"1 Broken"_s));
        QVERIFY(partsOf(*jobs).contains(u"1 Paused"_s));
        QTRY_VERIFY2(partsOf(*jobs).contains(u"1 Running"_s), qPrintable(partsOf(*jobs).join(u' ')));
        for (const StatTile::Part &part : jobs->parts())
            QVERIFY(Theme::hasIcon(part.look.icon));
        const auto *endpoints = child<StatTile>(m_page, u"endpointsTile"_s);
        QCOMPARE(endpoints->value(), u"1 / 1"_s);
        AgentStatus off = m_fixture->endpoints->endpoints().first();
        off.endpointName = u"web-2"_s;
        off.pid = 0;
        m_fixture->endpoints->setEndpoints({m_fixture->endpoints->endpoints().first(), off});
        QCOMPARE(endpoints->value(), u"1 / 2"_s);
        QVERIFY(partsOf(*endpoints).contains(u"1 offline"_s));
        QVERIFY(endpoints->accessibleDescription().contains(u"1 / 2"_s));
    }

    void runsAndFailuresOfTodayAreThoseSinceMidnight()
    {
        if (QTime::currentTime() > QTime(23, 59, 45))
            QTest::qWait(16'000); // today is to stay today
        open();
        QList<RunRecord> runs;
        const QDateTime now = QDateTime::currentDateTime();
        const QDateTime midnight = now.date().startOfDay();
        const auto add = [&](const QDateTime &at, Outcome outcome) {
            RunRecord run = test::sampleRuns().first();
            run.runId = QUuid::createUuid();
            run.startedAt = at.toUTC();
            run.finishedAt = run.startedAt.addSecs(1);
            run.outcome = outcome;
            runs.append(run);
        };
        add(midnight, Outcome::Success);
        add(now, Outcome::Failure);
        add(now, Outcome::Timeout);
        add(midnight.addSecs(-1), Outcome::Failure);
        add(midnight.addDays(-3), Outcome::Success);
        m_fixture->runs->setRuns(runs);
        child<QAction>(m_page, u"refreshDashboard"_s)->trigger(); // older days are not looked at all the time
        const auto *tile = child<StatTile>(m_page, u"runsTile"_s);
        QTRY_COMPARE(tile->value(), u"3"_s);
        QCOMPARE(partsOf(*tile), QStringList{u"2 failed"_s});
        const auto *chart = child<RunsChart>(m_page, u"dashboardRuns"_s);
        QVERIFY2(chart->accessibleDescription().contains(u"5 runs, 3 of them failed"_s),
                 qPrintable(chart->accessibleDescription()));

        m_fixture->runs->setRuns(runs.mid(3)); // those of other days
        QTRY_COMPARE(tile->value(), u"0"_s);
        QVERIFY2(chart->accessibleDescription().contains(u"2 runs, 1 of them failed"_s),
                 qPrintable(chart->accessibleDescription()));
    }

    void tilesLeadToTheirPages()
    {
        open();
        const std::pair<QString, const QMetaObject *> tiles[] = {
            {u"endpointsTile"_s, &EndpointPage::staticMetaObject},
            {u"jobsTile"_s, &JobsPage::staticMetaObject},
            {u"runsTile"_s, &RunsPage::staticMetaObject},
            {u"alertsTile"_s, &AlertsPage::staticMetaObject}};
        for (const auto &[name, page] : tiles) {
            m_window->window().currentView()->showPage(0);
            auto *tile = child<StatTile>(m_page, name);
            tile->setFocus();
            QTest::keyClick(tile, Qt::Key_Return);
            QCOMPARE(current()->metaObject(), page);
        }
    }

    void whatFailedIsListedAndLeadsToTheRun()
    {
        open();
        const auto *table = child<RecordTable>(m_page, u"troubleTable"_s);
        const auto *card = child<Card>(m_page, u"troubleCard"_s);
        QTRY_VERIFY(card->note().startsWith(u"✓"_s));
        QVERIFY(!table->isVisible());
        failNewest(u"import-orders"_s);
        QTRY_COMPARE(table->shownCount(), 1);
        QVERIFY(table->isVisible());
        QCOMPARE(child<StatTile>(m_page, u"alertsTile"_s)->value(), u"1"_s);
        const QString subject = table->model()->index(0, 1).data().toString();
        QCOMPARE(subject, u"production/import-orders"_s);
        Q_EMIT child<RecordTable>(m_page, u"troubleTable"_s)->activated(table->model()->index(0, 0));
        QCOMPARE(current(), m_page); // nothing is selected
        child<RecordTable>(m_page, u"troubleTable"_s)->selectRow(0);
        Q_EMIT child<RecordTable>(m_page, u"troubleTable"_s)->activated(table->model()->index(0, 0));
        QVERIFY(qobject_cast<RunsPage *>(current()));
    }

    void aDayOfTheChartShowsItsRuns()
    {
        open();
        auto *chart = child<RunsChart>(m_page, u"dashboardRuns"_s);
        QTRY_VERIFY(chart->isVisible());
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Left);
        QVERIFY(chart->accessibleDescription().contains(u"\n"_s));
        QTest::keyClick(chart, Qt::Key_Return);
        QVERIFY(qobject_cast<RunsPage *>(current()));
    }

    void theTimelineShowsJobsAndOpensThem()
    {
        open();
        auto *chart = child<TimelineChart>(m_page, u"timelineChart"_s);
        QTRY_VERIFY(chart->isVisible() && !chart->accessibleDescription().isEmpty());
        QVERIFY2(chart->accessibleDescription().contains(u"Next: "_s),
                 qPrintable(chart->accessibleDescription()));
        // By keyboard: the first lane is that of production/backup-db.
        chart->setFocus(Qt::TabFocusReason);
        QTest::keyClick(chart, Qt::Key_Home);
        QVERIFY2(chart->accessibleDescription().contains(u"production/backup-db"_s),
                 qPrintable(chart->accessibleDescription()));
        QTest::keyClick(chart, Qt::Key_Down);
        QVERIFY(chart->accessibleDescription().contains(u"production/import-orders"_s));
        QTest::keyClick(chart, Qt::Key_Return);
        QVERIFY(qobject_cast<JobsPage *>(current()));
        QCOMPARE(selectedJob(), u"production/import-orders"_s);
    }

    void aClickOnAMarkOpensItsJob()
    {
        open();
        auto *chart = child<TimelineChart>(m_page, u"timelineChart"_s);
        QTRY_VERIFY(chart->isVisible() && !chart->accessibleDescription().isEmpty());
        QSignalSpy chosen(chart, &TimelineChart::chosen);
        // tools/ping runs at every full half hour.
        const qint64 at = (QDateTime::currentSecsSinceEpoch() / 1800 + 4) * 1800;
        const QPoint mark = chart->positionOf(3, at);
        QCOMPARE(chart->grab().toImage().pixelColor(mark), Theme::color(Theme::Role::Accent));
        QHelpEvent help(QEvent::ToolTip, mark, chart->mapToGlobal(mark));
        QCoreApplication::sendEvent(chart, &help);
        QVERIFY2(QToolTip::text().contains(u"tools/ping"_s) &&
                     QToolTip::text().contains(exactTime(QDateTime::fromSecsSinceEpoch(at))),
                 qPrintable(QToolTip::text()));
        QTest::mouseClick(chart, Qt::LeftButton, {}, mark);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().at(1).toLongLong(), at);
        QVERIFY(qobject_cast<JobsPage *>(current()));
        QCOMPARE(selectedJob(), u"tools/ping"_s);
    }

    void theTimelineByEndpointListsWhatStartsAtOnce()
    {
        open({}, false);
        m_fixture->jobs->setFiles(twins());
        m_fixture->endpoints->setEndpoints({endpointWith({u"a/one"_s, u"a/two"_s})});
        child<QComboBox>(m_page, u"timelineRows"_s)->setCurrentIndex(1);
        auto *chart = child<TimelineChart>(m_page, u"timelineChart"_s);
        QTRY_VERIFY(chart->isVisible());
        const qint64 at = (QDateTime::currentSecsSinceEpoch() / 3600 + 3) * 3600;
        QTRY_VERIFY(!chart->accessibleDescription().isEmpty());
        QTRY_VERIFY((QTest::mouseClick(chart, Qt::LeftButton, {}, chart->positionOf(0, at)),
                     m_page->findChild<QMenu *>(u"startingJobs"_s)));
        auto *menu = m_page->findChild<QMenu *>(u"startingJobs"_s);
        QCOMPARE(menu->actions().size(), 2);
        menu->actions().last()->trigger();
        menu->close();
        QVERIFY(qobject_cast<JobsPage *>(current()));
        QCOMPARE(selectedJob(), u"a/two"_s);
    }

    void theHeatMapTellsTheWorstMinuteAndItsJobs()
    {
        open({}, false);
        m_fixture->endpoints->setEndpoints({endpointWith({u"a/one"_s, u"a/two"_s})});
        m_fixture->jobs->setFiles(twins());
        const auto *text = child<QLabel>(m_page, u"collisionsText"_s);
        QTRY_VERIFY2(text->text().contains(u"2 at once"_s) && text->text().contains(u"web-1"_s),
                     qPrintable(text->text()));
        auto *jobs = child<RecordTable>(m_page, u"collidingJobs"_s);
        QCOMPARE(jobs->shownCount(), 2);
        auto *chart = child<HeatMapChart>(m_page, u"heatMap"_s);
        QVERIFY(chart->accessibleDescription().startsWith(u"Worst minute to come"_s));
        // A click lists the hour's jobs; the arrow keys do the same.
        chart->setFocus();
        QSignalSpy selected(chart, &HeatMapChart::selected);
        QTest::mouseClick(chart, Qt::LeftButton, {}, chart->cell(2, 11).center().toPoint());
        QCOMPARE(selected.size(), 1);
        QVERIFY2(text->text().contains(u"11:00–11:59"_s), qPrintable(text->text()));
        QTest::keyClick(chart, Qt::Key_Right);
        QVERIFY(text->text().contains(u"12:00–12:59"_s));
        jobs->selectRow(1);
        Q_EMIT jobs->activated(jobs->model()->index(1, 0));
        QCOMPARE(selectedJob(), u"a/two"_s);
    }

    void changesOfTheStoresAreSeen()
    {
        open();
        const auto *chart = child<TimelineChart>(m_page, u"timelineChart"_s);
        QTRY_VERIFY(chart->accessibleDescription().contains(u"Next: "_s));
        m_fixture->jobs->setFiles({{u"a/one.yaml"_s, twins().value(u"a/one.yaml"_s)}});
        QTRY_VERIFY2(chart->accessibleDescription().contains(u"Next: a/one"_s),
                     qPrintable(chart->accessibleDescription()));
    }

    void nothingIsComputedWhileItIsNotSeen()
    {
        open();
        QSignalSpy shown(m_page, &DashboardPage::planShown);
        m_window->window().currentView()->showPage(1);
        m_fixture->jobs->setFiles(twins());
        QTest::qWait(500);
        QCOMPARE(shown.size(), 0);
        m_window->window().currentView()->showPage(0);
        QTRY_COMPARE(shown.size(), 1);
    }

    void whatCannotBeReadIsToldAndLeavesTheRest()
    {
        open();
        QTRY_COMPARE(child<StatTile>(m_page, u"jobsTile"_s)->value(), u"6"_s);
        Q_EMIT m_fixture->jobs->failed(Error{Error::Code::Io, u"The disk is gone."_s});
        const auto *banner = m_page->findChild<QLabel *>(u"bannerText"_s);
        QVERIFY(banner && banner->isVisible());
        QCOMPARE(banner->text(), u"The disk is gone."_s);
        QCOMPARE(child<StatTile>(m_page, u"jobsTile"_s)->value(), u"6"_s);
    }

    void everythingCanBeReachedByTab()
    {
        open({}, false);
        m_fixture->endpoints->setEndpoints({endpointWith({u"a/one"_s, u"a/two"_s})});
        m_fixture->jobs->setFiles(twins());
        QTRY_COMPARE(child<RecordTable>(m_page, u"collidingJobs"_s)->shownCount(), 2);
        m_window->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_window->window()));
        child<StatTile>(m_page, u"endpointsTile"_s)->setFocus();
        QStringList reached;
        for (int i = 0; i < 40; ++i) {
            QWidget *focus = m_window->window().focusWidget();
            reached.append(focus->objectName());
            if (m_page->isAncestorOf(focus))
                QVERIFY2(!focus->accessibleName().isEmpty(), qPrintable(focus->objectName()));
            QTest::keyClick(focus, Qt::Key_Tab);
        }
        for (const QString &name : {u"jobsTile"_s, u"runsTile"_s, u"alertsTile"_s, u"timelineChart"_s,
                                    u"heatMap"_s, u"collidingJobs"_s, u"timelineRows"_s})
            QVERIFY2(reached.contains(name), qPrintable(name + u" not in "_s + reached.join(u' ')));
    }

    void thousandsOfJobsShareLanes()
    {
        open({}, false);
        m_fixture->jobs->setFiles(test::manyManifests(3000));
        const auto *chart = child<TimelineChart>(m_page, u"timelineChart"_s);
        QTRY_COMPARE(child<StatTile>(m_page, u"jobsTile"_s)->value(), QLocale().toString(3000));
        QTRY_VERIFY2(chart->accessibleDescription().contains(u"starts until"_s),
                     qPrintable(chart->accessibleDescription()));
        // 30 namespaces, 24 rows.
        QVERIFY(chart->height() < 25 * 3 * Theme::grid);
        QTest::keyClick(const_cast<TimelineChart *>(chart), Qt::Key_Home);
        QVERIFY2(chart->accessibleDescription().contains(u"ns-000/"_s),
                 qPrintable(chart->accessibleDescription()));
    }

private:
    void open(const QMap<QString, QByteArray> &files = test::sampleManifests(), bool wait = true)
    {
        auto workspace = m_fixture->makeWorkspace();
        if (files != test::sampleManifests())
            m_fixture->jobs->setFiles(files);
        m_window = std::make_unique<test::PageWindow>(*m_fixture, std::move(workspace));
        m_page = m_window->page<DashboardPage>();
        if (wait)
            QTRY_VERIFY(!child<TimelineChart>(m_page, u"timelineChart"_s)->accessibleDescription().isEmpty());
    }

    /// Two jobs that start together at every full hour.
    static QMap<QString, QByteArray> twins()
    {
        const QByteArray text = "apiVersion: v1\nkind: Job\nmetadata:\n  name: NAME\nspec:\n"
                                "  schedule: \"0 * * * *\"\n  timezone: UTC\n  command: \"true\"\n";
        return {{u"a/one.yaml"_s, QByteArray(text).replace("NAME", "one")},
                {u"a/two.yaml"_s, QByteArray(text).replace("NAME", "two")}};
    }

    AgentStatus endpointWith(const QStringList &jobs)
    {
        AgentStatus status = m_fixture->endpoints->endpoints().first();
        for (const QString &job : jobs) {
            ManagedEntry entry;
            entry.ns = job.section(u'/', 0, 0);
            entry.name = job.section(u'/', 1);
            entry.state = SyncState::Synced;
            status.entries.append(entry);
        }
        return status;
    }

    void failNewest(const QString &job)
    {
        QList<RunRecord> runs = test::sampleRuns();
        const auto newest =
            std::find_if(runs.begin(), runs.end(), [&](const RunRecord &run) { return run.jobName == job; });
        newest->outcome = Outcome::Failure;
        m_fixture->runs->setRuns(runs);
    }

    [[nodiscard]] Page *current() const { return m_window->window().currentView()->currentPage(); }

    [[nodiscard]] QString selectedJob() const
    {
        const auto *tree = m_window->window().findChild<JobTreeView *>();
        const auto jobs = tree->selectedJobs();
        return jobs.size() == 1 ? jobs.front()->entry.qualifiedName() : QString();
    }

    [[nodiscard]] QPushButton *shownButton(const QString &text) const
    {
        for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    }

    static QStringList partsOf(const StatTile &tile)
    {
        QStringList texts;
        for (const StatTile::Part &part : tile.parts())
            texts.append(part.text);
        return texts;
    }

    std::unique_ptr<test::GuiFixture> m_fixture;
    std::unique_ptr<test::PageWindow> m_window;
    DashboardPage *m_page = nullptr;
};

QTEST_MAIN(DashboardTest)
#include "dashboard_test.moc"
