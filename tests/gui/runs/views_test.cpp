// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/charts/durationchart.h"
#include "app/console/runs/outputview.h"
#include "app/console/runs/runcomparison.h"
#include "app/console/runs/rundetail.h"
#include "app/console/runs/rungroupsview.h"
#include "app/console/runs/runsfilterbar.h"
#include "app/console/runs/runsmodel.h"
#include "app/console/runs/runspage.h"
#include "app/console/runs/runtext.h"
#include "app/console/settings/settings.h"
#include "app/console/widgets/recordtable.h"
#include "tests/gui/fixture/pagewindow.h"

#include <QAction>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace crontopus;
using namespace crontopus::test;
using namespace Qt::Literals::StringLiterals;

namespace {
/// Of two jobs on two endpoints, a minute apart, the newest last: `good` never fails, `bad` every other time.
QList<RunRecord> makeRuns(int count)
{
    QList<RunRecord> runs;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int i = 0; i < count; ++i) {
        RunRecord run;
        run.ns = u"production"_s;
        run.jobName = i % 2 ? u"good"_s : u"bad"_s;
        run.jobId = QUuid::createUuidV5(QUuid(), run.jobName);
        run.runId = QUuid::createUuidV5(run.jobId, QString::number(i));
        run.endpoint = i % 2 || i % 4 == 0 ? u"web-1"_s : u"web-2"_s;
        run.startedAt = now.addSecs(-60 * qint64(count - i));
        run.finishedAt = run.startedAt.addSecs(1 + i);
        run.outcome = i % 4 == 0 ? Outcome::Failure : Outcome::Success;
        run.exitCode = i % 4 == 0 ? 1 : 0;
        run.commit = u"0123456789abcdef"_s;
        run.outputHead = "begin\nline " + QByteArray::number(i) + "\nend\n";
        run.outputBytes = run.outputHead.size();
        runs.append(run);
    }
    return runs;
}

RunRecord goingOn(const QByteArray &output)
{
    RunRecord run;
    run.id = 7;
    run.outcome = Outcome::Running;
    run.outputHead = output;
    run.outputBytes = output.size();
    return run;
}

QByteArray lines(int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += "\x1b[32mline\x1b[0m " + QByteArray::number(i) + '\n';
    return text;
}
} // namespace

/// Comparing runs, counting them by job and endpoint, and following one that goes on.
class RunsViewsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<GuiFixture>(); }
    void init()
    {
        Settings().clear();
        m_window = std::make_unique<PageWindow>(*m_fixture, m_fixture->makeWorkspace());
        QVERIFY(m_window->isExposed());
        m_fixture->runs->setRuns(makeRuns(40));
        m_page = m_window->page<RunsPage>();
        m_table = child<QTableView>(m_page, u"runsTable"_s);
        QTRY_COMPARE(m_table->model()->rowCount(), 40);
        QTRY_VERIFY(model()->runAt(5));
    }
    void cleanup() { m_window.reset(); }
    void cleanupTestCase() { m_fixture.reset(); }

    void twoSelectedRunsStandSideBySide()
    {
        m_table->setFocus();
        m_table->selectRow(1);
        QTRY_COMPARE(m_page->findChild<RunDetail *>()->run().id, 39);
        QTest::keyClick(m_table, Qt::Key_Down, Qt::ShiftModifier);
        auto *comparison = m_page->findChild<RunComparison *>();
        QTRY_VERIFY(comparison->isVisible());
        QVERIFY(!m_page->findChild<RunDetail *>()->isVisible());
        auto *diff = child<QPlainTextEdit>(comparison, u"runComparisonDiff"_s);
        QTRY_VERIFY(diff->toPlainText().contains(u"- line 37"_s));
        QVERIFY(diff->toPlainText().contains(u"+ line 38"_s));
        QCOMPARE(child<QLabel>(comparison, u"runComparisonDuration"_s)->text(), u"1 s longer"_s);
        QTest::keyClick(m_table, Qt::Key_Up);
        QTRY_VERIFY(!comparison->isVisible());
    }

    void theRunBeforeIsThatOfTheSameJobAndEndpoint()
    {
        m_table->setFocus();
        m_table->selectRow(0); // good, on web-1
        QTRY_COMPARE(m_page->findChild<RunDetail *>()->run().id, 40);
        QTest::keyClick(m_table, Qt::Key_D, Qt::ControlModifier);
        auto *diff = child<QPlainTextEdit>(m_page, u"runComparisonDiff"_s);
        QTRY_VERIFY(diff->toPlainText().contains(u"- line 37"_s));
        QVERIFY(diff->toPlainText().contains(u"+ line 39"_s));
    }

    void newRunsLeaveAPairSelected()
    {
        m_table->setFocus();
        click(1);
        QTest::keyClick(m_table, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(m_table->selectionModel()->selectedRows().size(), 2);
        QList<RunRecord> runs = makeRuns(40);
        RunRecord fresh = runs.last();
        fresh.runId = QUuid::createUuid();
        fresh.startedAt = fresh.startedAt.addSecs(30);
        m_fixture->runs->setRuns(runs << fresh);
        QTRY_COMPARE(m_table->model()->rowCount(), 41);
        QTRY_VERIFY(model()->runAt(0));
        QTRY_COMPARE(m_table->selectionModel()->selectedRows().size(), 2);
        QTRY_COMPARE(m_table->currentIndex().row(), 3);
    }

    void countsByJobWithHealth()
    {
        m_page->showView(RunsPage::View::ByJob);
        auto *table = child<RecordTable>(m_page, u"runsByJob"_s);
        QTRY_VERIFY(table->isVisible());
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QCOMPARE(cell(table, 0), QStringList({u"Warning"_s, u"production/bad"_s, u"50.0 %"_s, u"20"_s,
                                              u"10"_s, u"10"_s, u"2"_s}));
        QCOMPARE(cell(table, 1), QStringList({u"Healthy"_s, u"production/good"_s, u"100.0 %"_s, u"20"_s,
                                              u"20"_s, u"0"_s, u"1"_s}));
        table->selectRow(1);
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY(m_table->isVisible());
        QTRY_COMPARE(m_table->model()->rowCount(), 20);
    }

    void countsByEndpointAndFiltersByIt()
    {
        child<QToolButton>(m_page, u"runsByEndpointView"_s)->click();
        auto *table = child<RecordTable>(m_page, u"runsByEndpoint"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QCOMPARE(cell(table, 0).at(1), u"web-1"_s);
        QCOMPARE(cell(table, 0).at(0), u"Warning"_s); // 20 of 30
        QCOMPARE(cell(table, 1).at(0), u"Healthy"_s);
        table->selectRow(1);
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_COMPARE(m_table->model()->rowCount(), 10);
        auto *chip = child<QToolButton>(m_page, u"runsEndpoint"_s);
        QVERIFY(chip->isVisible());
        QCOMPARE(chip->text(), u"web-2"_s);
        chip->click();
        QTRY_COMPARE(m_table->model()->rowCount(), 40);
        QVERIFY(!chip->isVisible());
    }

    void clickOnAnOutlierOpensThatRun()
    {
        QList<RunRecord> runs;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        for (int i = 0; i < 30; ++i) {
            RunRecord run = sampleRuns().first();
            run.ns = u"production"_s;
            run.jobName = u"backup-db"_s;
            run.jobId = QUuid(u"7e6a1c52-3f0e-4c52-9f5e-1f4f0e6b1a01"_s);
            run.runId = QUuid::createUuid();
            run.startedAt = now.addSecs(-3600 * (30 - i));
            run.finishedAt = run.startedAt.addSecs(i == 20 ? 600 : 10);
            run.outcome = Outcome::Success;
            runs.append(run);
        }
        m_fixture->runs->setRuns(runs);
        m_page->findChild<RunsFilterBar *>()->setText(u"production/backup-db"_s);
        auto *chart = m_page->findChild<DurationChart *>();
        QTRY_VERIFY(chart->isVisible());
        QCOMPARE(chart->outlierMs(), 30'000);
        auto *detail = m_page->findChild<RunDetail *>();
        // The longest stands at the top of the plot; where, the pointer tells.
        for (int x = 0; x < chart->width() && chart->cursor().shape() != Qt::PointingHandCursor; x += 2) {
            QTest::mouseMove(chart, {x, 9});
            if (chart->cursor().shape() == Qt::PointingHandCursor)
                QTest::mouseClick(chart, Qt::LeftButton, {}, {x, 9});
        }
        QTRY_COMPARE(detail->run().durationMs(), 600'000);
    }

    void outputOfARunThatGoesOnIsFollowed()
    {
        OutputView view;
        view.resize(600, 200);
        view.show();
        view.setRun(goingOn(lines(50)));
        QTRY_VERIFY(view.text()->toPlainText().endsWith(u"line 49\n"_s));
        QScrollBar *bar = view.text()->verticalScrollBar();
        QTRY_COMPARE(bar->value(), bar->maximum());
        auto *follow = child<QAction>(&view, u"runOutputFollow"_s);
        QVERIFY(follow->isVisible() && follow->isChecked());
        const int before = bar->maximum();
        view.setRun(goingOn(lines(90)));
        QTRY_VERIFY(view.text()->toPlainText().endsWith(u"line 89\n"_s));
        QVERIFY(bar->maximum() > before);
        QTRY_COMPARE(bar->value(), bar->maximum());

        bar->setValue(10);
        QVERIFY(!follow->isChecked());
        view.setRun(goingOn(lines(150)));
        QTRY_VERIFY(view.text()->toPlainText().endsWith(u"line 149\n"_s));
        QCOMPARE(bar->value(), 10);
        QCOMPARE(view.text()->toPlainText(),
                 QString::fromUtf8(lines(150)).remove(u"\x1b[32m"_s).remove(u"\x1b[0m"_s));
        follow->trigger();
        QTRY_COMPARE(bar->value(), bar->maximum());

        RunRecord ended = goingOn(lines(160));
        ended.outcome = Outcome::Success;
        view.setRun(ended);
        QTRY_VERIFY(view.text()->toPlainText().endsWith(u"line 159\n"_s));
        QTRY_COMPARE(bar->value(), bar->maximum());
        QVERIFY(!follow->isVisible());
    }

    void whatWasReadStaysWhenOnlyTheLastPartComes()
    {
        const QByteArray all = lines(2000).replace("\x1b[32m", "").replace("\x1b[0m", "");
        const auto part = [&](qsizetype from, qsizetype end) {
            RunRecord run = goingOn({});
            run.outputTail = all.sliced(from, end - from);
            run.outputBytes = end;
            return run;
        };
        const auto plain = [](const QByteArray &text) { return QString::fromUtf8(text); };
        OutputView view;
        view.resize(600, 200);
        view.show();
        view.setRun(goingOn(all.first(900)));
        QTRY_VERIFY(view.text()->toPlainText().endsWith(plain(all.first(900)).right(20)));
        QScrollBar *bar = view.text()->verticalScrollBar();
        bar->setValue(3);
        view.setRun(part(800, 2000));
        QTRY_COMPARE(view.text()->toPlainText(), plain(all.first(2000)));
        view.setRun(part(2000, 3000)); // just what follows
        QTRY_COMPARE(view.text()->toPlainText(), plain(all.first(3000)));
        QCOMPARE(bar->value(), 3);

        // Too much at once: something is missing, and told; from there on it goes on.
        view.setRun(part(5000, 6000));
        QTRY_VERIFY(view.text()->toPlainText().startsWith(u"… 5"_s));
        view.setRun(part(5500, 7000));
        QTRY_VERIFY(view.text()->toPlainText().endsWith(plain(all.sliced(6500, 500)).right(20)));
        QVERIFY(view.text()->toPlainText().contains(plain(all.sliced(5010, 1000)).section(u'\n', 1, 10)));
        // Another beginning, where the two should meet.
        RunRecord other = part(6500, 8000);
        other.outputTail[3] = '!';
        view.setRun(other);
        QTRY_VERIFY(view.text()->toPlainText().startsWith(u"… 6"_s));

        RunRecord ended = goingOn(all);
        ended.outcome = Outcome::Success;
        view.setRun(ended);
        QTRY_COMPARE(view.text()->toPlainText(), plain(all));
    }

    void runThatGoesOnIsWatchedWhileItIsSeen()
    {
        QList<RunRecord> runs = makeRuns(3);
        runs.last().outcome = Outcome::Running;
        runs.last().finishedAt = {};
        m_fixture->runs->setRuns(runs);
        QTRY_COMPARE(m_table->model()->rowCount(), 3);
        QTRY_VERIFY(model()->runAt(2));
        m_table->selectRow(0);
        auto *detail = m_page->findChild<RunDetail *>();
        QTRY_COMPARE(detail->run().id, 3);
        QTRY_COMPARE(m_fixture->runs->watched(), 3);
        m_fixture->runs->setOutput(3, "more\n", detail->run().outputBytes + 5);
        QTRY_VERIFY(detail->findChild<OutputView *>()->text()->toPlainText().endsWith(u"more\n"_s));
        m_page->hide();
        QCOMPARE(m_fixture->runs->watched(), 0);
        m_page->show();
        QCOMPARE(m_fixture->runs->watched(), 3);
        m_table->selectRow(1);
        QTRY_COMPARE(detail->run().id, 2);
        QCOMPARE(m_fixture->runs->watched(), 0);
    }

private:
    [[nodiscard]] const RunsModel *model() const { return qobject_cast<RunsModel *>(m_table->model()); }
    void click(int row) const
    {
        QTest::mouseClick(
            m_table->viewport(), Qt::LeftButton, {},
            m_table->visualRect(m_table->model()->index(row, RunsModel::StartedColumn)).center());
    }
    static QStringList cell(const QTableView *table, int row)
    {
        QStringList cells;
        for (int column = 0; column < 7; ++column)
            cells << table->model()->index(row, column).data().toString();
        return cells;
    }

    std::unique_ptr<GuiFixture> m_fixture;
    std::unique_ptr<PageWindow> m_window;
    RunsPage *m_page = nullptr;
    QTableView *m_table = nullptr;
};

QTEST_MAIN(RunsViewsTest)
#include "views_test.moc"
