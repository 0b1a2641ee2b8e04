// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/runs/outputtext.h"
#include "app/console/runs/outputview.h"
#include "app/console/runs/rundetail.h"
#include "app/console/runs/runsfilterbar.h"
#include "app/console/runs/runsmodel.h"
#include "app/console/runs/runspage.h"
#include "app/console/runs/runtext.h"
#include "app/console/settings/settings.h"
#include "tests/gui/fixture/pagewindow.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace crontopus;
using namespace crontopus::test;
using namespace Qt::Literals::StringLiterals;

namespace {
QList<RunRecord> manyRuns(int count)
{
    QList<RunRecord> runs;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int i = 0; i < count; ++i) {
        RunRecord run;
        run.ns = u"production"_s;
        run.jobName = u"job-%1"_s.arg(i % 10);
        run.jobId = QUuid::createUuidV5(QUuid(), run.jobName);
        run.runId = QUuid::createUuidV5(run.jobId, QString::number(i));
        run.endpoint = u"web-1"_s;
        run.startedAt = now.addSecs(-60 * qint64(count - i));
        run.finishedAt = run.startedAt.addSecs(1);
        run.outcome = i % 7 == 0 ? Outcome::Failure : Outcome::Success;
        run.exitCode = i % 7 == 0 ? 1 : 0;
        runs.append(run);
    }
    return runs;
}

/// Fetches the page of a row.
const RunRecord *loadedRun(const RunsModel &model, int row)
{
    const bool there = QTest::qWaitFor([&] { return model.runAt(row) != nullptr; }, 2000);
    return there ? model.runAt(row) : nullptr;
}
} // namespace

class RunsPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<GuiFixture>(); }
    void init()
    {
        Settings().clear();
        m_window = std::make_unique<PageWindow>(*m_fixture, m_fixture->makeWorkspace());
        QVERIFY(m_window->isExposed());
        m_page = m_window->page<RunsPage>();
        m_table = child<QTableView>(m_page, u"runsTable"_s);
        QTRY_VERIFY(m_table->model()->rowCount() > 0);
    }
    void cleanup() { m_window.reset(); }
    void cleanupTestCase() { m_fixture.reset(); }

    void modelKeepsItsPromises()
    {
        FakeRunStore store;
        RunsModel model(store);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        store.setRuns(manyRuns(1000));
        QTRY_COMPARE(model.rowCount(), 1000);
        QVERIFY(loadedRun(model, 999));
        store.setRuns(manyRuns(1300)); // more at the top
        QTRY_COMPARE(model.rowCount(), 1300);
        QVERIFY(loadedRun(model, 0));
        store.setRuns(manyRuns(700)); // forgotten at the bottom
        QTRY_COMPARE(model.rowCount(), 700);
        RunFilter filter;
        filter.outcomes = {Outcome::Failure};
        model.setFilter(filter);
        QTRY_COMPARE(model.rowCount(), 100);
        filter.nameContains = u"nothing"_s;
        model.setFilter(filter);
        QTRY_COMPARE(model.rowCount(), 0);
    }

    void rowsAreTheStoresInOrder()
    {
        FakeRunStore store;
        RunsModel model(store);
        store.setRuns(manyRuns(1001));
        QTRY_COMPARE(model.rowCount(), 1001);
        for (const int row : {0, 1, 199, 200, 201, 500, 999, 1000}) {
            const RunRecord *run = loadedRun(model, row);
            QVERIFY(run);
            QCOMPARE(run->id, 1001 - row);
            QCOMPARE(model.rowOf(run->id), row);
        }
    }

    void sortsByTheColumnsThatHaveAnOrder()
    {
        FakeRunStore store;
        RunsModel model(store);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        store.setRuns(manyRuns(1001));
        QTRY_COMPARE(model.rowCount(), 1001);
        model.sort(RunsModel::StartedColumn, Qt::AscendingOrder);
        QTRY_VERIFY(model.isLoaded());
        for (const int row : {0, 199, 200, 1000}) {
            QVERIFY(loadedRun(model, row));
            QCOMPARE(model.runAt(row)->id, row + 1);
            QCOMPARE(model.rowOf(row + 1), row);
        }
        store.setRuns(manyRuns(1250)); // more at the end
        QTRY_COMPARE(model.rowCount(), 1250);
        QVERIFY(loadedRun(model, 1249));
        QCOMPARE(model.runAt(1249)->id, 1250);
        model.sort(RunsModel::OutcomeColumn, Qt::AscendingOrder);
        QTRY_VERIFY(model.isLoaded());
        QVERIFY(loadedRun(model, 0));
        QCOMPARE(model.runAt(0)->outcome, Outcome::Failure);
        QVERIFY(loadedRun(model, 1249));
        QCOMPARE(model.runAt(1249)->outcome, Outcome::Success);
        model.sort(RunsModel::ExitColumn, Qt::AscendingOrder);
        QCOMPARE(model.order().key, RunOrder::Key::Outcome);
    }

    void anotherOrderKeepsTheSelectedRun()
    {
        m_fixture->runs->setRuns(manyRuns(500));
        QTRY_COMPARE(m_table->model()->rowCount(), 500);
        const auto *model = qobject_cast<RunsModel *>(m_table->model());
        QVERIFY(loadedRun(*model, 10));
        m_table->selectRow(10);
        const qint64 id = model->runAt(10)->id;
        m_table->sortByColumn(RunsModel::StartedColumn, Qt::AscendingOrder);
        QTRY_COMPARE(model->rowOf(500), -1); // the newest are at the far end now
        QVERIFY(loadedRun(*model, 489));
        QTRY_COMPARE(m_table->selectionModel()->selectedRows().value(0).row(), 489);
        QCOMPARE(model->runAt(489)->id, id);
        QCOMPARE(m_table->verticalScrollBar()->value(), 0); // nobody asked to go there
    }

    void headerSortsAndIsRemembered()
    {
        m_fixture->runs->setRuns(manyRuns(500));
        QTRY_COMPARE(m_table->model()->rowCount(), 500);
        const auto *model = qobject_cast<RunsModel *>(m_table->model());
        QCOMPARE(model->order(), RunOrder());
        const auto clickOn = [this](int column) {
            const QHeaderView *header = m_table->horizontalHeader();
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                              {header->sectionViewportPosition(column) + 20, header->height() / 2});
        };
        clickOn(RunsModel::DurationColumn);
        const RunOrder longestFirst{RunOrder::Key::Duration, true};
        QCOMPARE(model->order(), longestFirst);
        clickOn(RunsModel::ExitColumn);
        QCOMPARE(model->order(), longestFirst);
        QCOMPARE(m_table->horizontalHeader()->sortIndicatorSection(), int(RunsModel::DurationColumn));
        QCOMPARE(m_table->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
        QTRY_VERIFY(QSettings().contains(u"lists/runs/8"_s));
        QTest::qWait(400); // for the state to be saved

        m_window.reset();
        m_window = std::make_unique<PageWindow>(*m_fixture, m_fixture->makeWorkspace());
        m_page = m_window->page<RunsPage>();
        m_table = child<QTableView>(m_page, u"runsTable"_s);
        model = qobject_cast<RunsModel *>(m_table->model());
        QCOMPARE(model->order(), longestFirst);
        const auto commands = m_page->commands();
        const auto oldest = std::find_if(commands.begin(), commands.end(), [](const QAction *command) {
            return command->text().contains(u"oldest"_s);
        });
        QVERIFY(oldest != commands.end());
        (*oldest)->trigger();
        const RunOrder oldestFirst{RunOrder::Key::Started, false};
        QCOMPARE(model->order(), oldestFirst);
    }

    void pagesThatNewRunsHaveShiftedAreNotTaken()
    {
        FakeRunStore store;
        RunsModel model(store);
        store.setRuns(manyRuns(1000));
        QTRY_COMPARE(model.rowCount(), 1000);
        QVERIFY(loadedRun(model, 500));
        const qint64 id = model.runAt(500)->id;
        model.refresh(); // counts 1,000; the page is asked for when there are more already
        {
            const QSignalBlocker nobodyTells(store);
            store.setRuns(manyRuns(1005));
        }
        QTRY_VERIFY(((void)model.runAt(500), model.rowCount() == 1005));
        QCOMPARE(model.rowOf(id), -1);
        QVERIFY(loadedRun(model, 505));
        QCOMPARE(model.runAt(505)->id, id);
    }

    void newRunsKeepSelectionAndPlace()
    {
        m_fixture->runs->setRuns(manyRuns(2000));
        QTRY_COMPARE(m_table->model()->rowCount(), 2000);
        auto *model = qobject_cast<RunsModel *>(m_table->model());
        QVERIFY(loadedRun(*model, 500));
        m_table->selectRow(500);
        m_table->scrollTo(model->index(500, 0), QAbstractItemView::PositionAtCenter);
        const qint64 id = model->runAt(500)->id;
        const QRect before = m_table->visualRect(model->index(500, 0));

        QList<RunRecord> more = manyRuns(2000);
        RunRecord fresh = more.last();
        for (int i = 0; i < 7; ++i) {
            fresh.startedAt = fresh.startedAt.addSecs(1);
            fresh.runId = QUuid::createUuid();
            more.append(fresh);
        }
        m_fixture->runs->setRuns(more);
        QTRY_COMPARE(model->rowCount(), 2007);
        QTRY_COMPARE(m_table->currentIndex().row(), 507);
        QVERIFY(loadedRun(*model, 507));
        QCOMPARE(model->runAt(507)->id, id);
        QTRY_COMPARE(m_table->visualRect(m_table->currentIndex()).top(), before.top());
    }

    void filtersByTextOutcomeAndTime()
    {
        m_fixture->runs->setRuns(manyRuns(2000)); // a minute apart
        QTRY_COMPARE(m_table->model()->rowCount(), 2000);
        auto *text = child<QLineEdit>(m_page, u"runsFilter"_s);
        QTest::keyClicks(text, u"job-3"_s);
        QTRY_COMPARE(m_table->model()->rowCount(), 200);
        child<QToolButton>(m_page, u"outcome-failure"_s)->click();
        QTRY_VERIFY(m_table->model()->rowCount() < 40);
        child<QToolButton>(m_page, u"outcome-failure"_s)->click();
        text->clear();
        auto *bar = m_page->findChild<RunsFilterBar *>();
        bar->setRange(RunsFilterBar::Range::LastHour);
        QTRY_VERIFY(m_table->model()->rowCount() >= 58 && m_table->model()->rowCount() <= 60);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        bar->setSpan(now.addSecs(-3 * 3600), now.addSecs(-2 * 3600));
        QTRY_VERIFY(m_table->model()->rowCount() >= 58 && m_table->model()->rowCount() <= 62);
        QCOMPARE(bar->range(), RunsFilterBar::Range::Custom);
        bar->reset();
        QTRY_COMPARE(m_table->model()->rowCount(), 2000);
    }

    void remembersItsFilters()
    {
        QTest::keyClicks(child<QLineEdit>(m_page, u"runsFilter"_s), u"import"_s);
        child<QToolButton>(m_page, u"outcome-failure"_s)->click();
        QTRY_COMPARE(QSettings().value(u"runs/filter"_s).toString(), u"import"_s);
        const RunsFilterBar bar;
        const RunFilter filter = bar.filter(QDateTime::currentDateTimeUtc(), {});
        QCOMPARE(filter.nameContains, u"import"_s);
        QCOMPARE(filter.outcomes, QSet<Outcome>{Outcome::Failure});
    }

    void exactNameMeansThatJob()
    {
        RunsFilterBar bar;
        bar.setText(u"production/backup-db"_s);
        const auto jobs = m_fixture->jobs->jobs();
        QCOMPARE(bar.filter(QDateTime::currentDateTimeUtc(), *jobs).jobId,
                 QUuid(u"7e6a1c52-3f0e-4c52-9f5e-1f4f0e6b1a01"_s));
        bar.setText(u"backup"_s);
        QVERIFY(bar.filter(QDateTime::currentDateTimeUtc(), *jobs).jobId.isNull());
    }

    void showsARunAndItsLinks()
    {
        QList<RunRecord> runs = sampleRuns();
        m_fixture->runs->setRuns(runs);
        child<QToolButton>(m_page, u"outcome-failure"_s)->click();
        auto *model = qobject_cast<RunsModel *>(m_table->model());
        QTRY_VERIFY(model->runAt(0) && model->runAt(0)->outcome == Outcome::Failure);
        m_table->selectRow(0);
        auto *output = child<QPlainTextEdit>(m_page, u"runOutput"_s);
        QTRY_VERIFY(output->toPlainText().contains(u"no route to host"_s));
        auto *detail = m_page->findChild<RunDetail *>();
        detail->runAgainAction()->trigger();
        QTRY_COMPARE(m_fixture->endpoints->runsAsked.size(), 1);
        QCOMPARE(m_fixture->endpoints->runsAsked.first(), qualifiedName(detail->run()));
    }

    void opensLinks()
    {
        QVERIFY(m_page->open({ConsoleLink::Kind::RunsOfJob, u"tools/ping"_s}));
        QTRY_COMPARE(m_table->model()->rowCount(), 48);
        QVERIFY(m_page->open({ConsoleLink::Kind::Run, u"1"_s}));
        auto *detail = m_page->findChild<RunDetail *>();
        QTRY_COMPARE(detail->run().id, 1);
        QVERIFY(!m_page->open({ConsoleLink::Kind::Job, u"tools/ping"_s}));
    }

    void saysWhyThereIsNothing()
    {
        child<QLineEdit>(m_page, u"runsFilter"_s)->setText(u"no such job"_s);
        QTRY_VERIFY(!m_table->isVisible());
    }

    void marksWhatWasLeftOut_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("tail");
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("all kept") << "ab\n"_ba << QByteArray() << qint64(3) << u"ab\n"_s;
        QTest::newRow("head and tail meet") << "ab"_ba
                                            << "cd"_ba << qint64(4) << u"abcd"_s;
        QTest::newRow("gap") << "ab\n"_ba
                             << "yz"_ba << qint64(1005) << u"ab\n… 1,000 bytes left out …\nyz"_s;
        QTest::newRow("gap within a line")
            << "ab"_ba
            << "yz"_ba << qint64(1004) << u"ab\n… 1,000 bytes left out …\nyz"_s;
        QTest::newRow("cut in a character at both ends")
            << "a\xe2\x82"_ba
            << "\xac"
               "z"_ba
            << qint64(1005) << u"a\n… 1,000 bytes left out …\nz"_s;
    }
    void marksWhatWasLeftOut()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, tail);
        QFETCH(qint64, bytes);
        RunRecord run;
        run.outputHead = head;
        run.outputTail = tail;
        run.outputBytes = bytes;
        QLocale::setDefault(QLocale::c());
        QString text = shownOutput(run).text;
        QTEST(text.replace(u"1000"_s, u"1,000"_s), "text");
    }

    void foldsLinesTooLongToLayOut()
    {
        RunRecord run;
        run.outputHead = "\x1b[31m" + QByteArray(12000, 'x') + "\x1b[0my\n";
        run.outputBytes = run.outputHead.size();
        const AnsiText text = shownOutput(run);
        const QStringList lines = text.text.split(u'\n');
        for (const QString &line : lines)
            QVERIFY(line.size() <= maxOutputLine);
        QCOMPARE(text.text.count(u'x'), 12000);
        QCOMPARE(text.spans.size(), 1);
        QCOMPARE(text.spans.first().length, 12002); // with two line ends
    }

    void searchesTheOutput()
    {
        OutputView view;
        RunRecord run;
        run.id = 1;
        run.outcome = Outcome::Success;
        run.outputHead = "Error one\nfine\nerror two\n";
        run.outputBytes = run.outputHead.size();
        view.resize(600, 300);
        view.show();
        view.setRun(run);
        QTRY_COMPARE(view.text()->toPlainText(), u"Error one\nfine\nerror two\n"_s);
        QTest::keyClicks(child<QLineEdit>(&view, u"runOutputSearch"_s), u"error"_s);
        QTRY_COMPARE(view.matchCount(), 2);
        auto *found = child<QLabel>(&view, u"runOutputFound"_s);
        QCOMPARE(found->text(), u"1 of 2"_s);
        QTest::keyClick(child<QLineEdit>(&view, u"runOutputSearch"_s), Qt::Key_Return);
        QCOMPARE(found->text(), u"2 of 2"_s);
        QTest::keyClicks(child<QLineEdit>(&view, u"runOutputSearch"_s), u"x"_s);
        QTRY_COMPARE(view.matchCount(), 0);
    }

    void tenMegabytesDoNotBlock()
    {
        OutputView view;
        RunRecord run;
        run.id = 1;
        for (int line = 0; line < 100'000; ++line)
            run.outputHead +=
                "\x1b[32m[ok]\x1b[0m line " + QByteArray::number(line) + QByteArray(80, '.') + '\n';
        run.outputBytes = run.outputHead.size();
        view.resize(800, 400);
        view.show();
        view.setRun(run);
        // What counts is that the event loop turns meanwhile; the figure is in tests/bench.
        int turns = 0;
        QTimer turning;
        connect(&turning, &QTimer::timeout, &view, [&turns] { ++turns; });
        turning.start(0);
        QTRY_VERIFY_WITH_TIMEOUT(view.isFilled() && view.text()->blockCount() > 100'000, 30000);
        QVERIFY(turns > 20);
    }

private:
    std::unique_ptr<GuiFixture> m_fixture;
    std::unique_ptr<PageWindow> m_window;
    RunsPage *m_page = nullptr;
    QTableView *m_table = nullptr;
};

QTEST_MAIN(RunsPageTest)
#include "page_test.moc"
