// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/runs/rundetail.h"
#include "app/console/runs/runsfilterbar.h"
#include "app/console/runs/runsmodel.h"
#include "app/console/runs/runspage.h"
#include "app/console/settings/settings.h"
#include "shared/store/historydb.h"
#include "shared/store/localrunstore.h"
#include "tests/gui/fixture/pagewindow.h"

#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace crontopus;
using namespace crontopus::test;
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int runCount = 100'000;

RunRecord makeRun(int i, const QDateTime &newest)
{
    RunRecord run;
    run.runId = QUuid::createUuid();
    run.ns = i % 3 ? u"production"_s : u"staging"_s;
    run.jobName = u"job-%1"_s.arg(i % 50);
    run.jobId = QUuid::createUuidV5(QUuid(), run.ns + run.jobName);
    run.endpoint = u"web-1"_s;
    run.startedAt = newest.addSecs(-30 * qint64(runCount - 1 - i));
    run.finishedAt = run.startedAt.addMSecs(500 + i % 1000);
    run.outcome = i % 11 == 0 ? Outcome::Failure : Outcome::Success;
    run.exitCode = i % 11 == 0 ? 2 : 0;
    run.trigger = u"schedule"_s;
    return run;
}
} // namespace

/// The runs page on a real history of 100,000 runs.
class RunsHistoryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture = std::make_unique<GuiFixture>();
        m_newest = QDateTime::currentDateTimeUtc();
        auto db = HistoryDb::open(path(), HistoryDb::Mode::ReadWrite);
        QVERIFY(db.ok());
        QList<RunRecord> runs;
        runs.reserve(runCount);
        for (int i = 0; i < runCount; ++i)
            runs.append(makeRun(i, m_newest));
        QVERIFY((*db)->store(runs).ok());
    }
    void init()
    {
        Settings().clear();
        m_window = std::make_unique<PageWindow>(
            *m_fixture, std::make_unique<Workspace>(
                            u"history"_s, std::make_unique<FakeJobStore>(sampleManifests()),
                            std::make_unique<FakeEndpointStore>(), std::make_unique<LocalRunStore>(path())));
        m_page = m_window->page<RunsPage>();
        m_table = child<QTableView>(m_page, u"runsTable"_s);
        m_filter = m_page->findChild<RunsFilterBar *>();
        m_filter->reset();
        QTRY_VERIFY(rows() >= runCount);
    }
    void cleanup() { m_window.reset(); }
    void cleanupTestCase() { m_fixture.reset(); }

    void filtersAsTheDataSays()
    {
        m_filter->setText(u"staging/job-7"_s);
        int expected = 0;
        for (int i = 0; i < runCount; ++i)
            expected += i % 3 == 0 && i % 50 == 7;
        QTRY_COMPARE(rows(), expected);
        m_filter->setOutcomes({Outcome::Failure});
        expected = 0;
        for (int i = 0; i < runCount; ++i)
            expected += i % 3 == 0 && i % 50 == 7 && i % 11 == 0;
        QTRY_COMPARE(rows(), expected);
        m_filter->setText({});
        m_filter->setOutcomes({});
        m_filter->setRange(RunsFilterBar::Range::LastHour);
        QTRY_VERIFY(rows() > 110 && rows() <= 120);
    }

    void everyRowComesWhenItIsLookedAt()
    {
        auto *model = qobject_cast<RunsModel *>(m_table->model());
        QScrollBar *bar = m_table->verticalScrollBar();
        for (const double part : {1.0, 0.5, 0.25, 0.75, 0.0}) {
            bar->setValue(int(bar->maximum() * part));
            const int row = m_table->rowAt(m_table->viewport()->height() / 2);
            QVERIFY(row >= 0);
            QTRY_VERIFY(model->runAt(row));
            const qint64 secondsOld = model->runAt(row)->startedAt.secsTo(m_newest);
            QVERIFY2(qAbs(secondsOld / 30 - row) <= 1, qPrintable(QString::number(row)));
        }
    }

    void newRunsArriveWithoutMovingTheView()
    {
        auto *model = qobject_cast<RunsModel *>(m_table->model());
        QTRY_VERIFY(model->runAt(3000));
        m_table->selectRow(3000);
        m_table->scrollTo(model->index(3000, 0), QAbstractItemView::PositionAtCenter);
        QTRY_VERIFY(model->runAt(3000));
        const qint64 id = model->runAt(3000)->id;
        const int top = m_table->visualRect(model->index(3000, 0)).top();
        const int before = rows();
        auto db = HistoryDb::open(path(), HistoryDb::Mode::ReadWrite);
        QVERIFY(db.ok());
        QList<RunRecord> fresh;
        for (int i = 0; i < 5; ++i)
            fresh.append(makeRun(runCount + i, m_newest));
        QVERIFY((*db)->store(fresh).ok());
        QTRY_COMPARE(rows(), before + 5);
        QCOMPARE(m_table->currentIndex().row(), 3005);
        QTRY_VERIFY(model->runAt(3005));
        QCOMPARE(model->runAt(3005)->id, id);
        QTRY_COMPARE(m_table->visualRect(m_table->currentIndex()).top(), top);
        QTRY_COMPARE(m_page->findChild<RunDetail *>()->run().id, id);
    }

private:
    [[nodiscard]] QString path() const { return m_fixture->directory() + u"/history.db"_s; }
    [[nodiscard]] int rows() const { return m_table->model()->rowCount(); }

    std::unique_ptr<GuiFixture> m_fixture;
    std::unique_ptr<PageWindow> m_window;
    QDateTime m_newest;
    RunsPage *m_page = nullptr;
    QTableView *m_table = nullptr;
    RunsFilterBar *m_filter = nullptr;
};

QTEST_MAIN(RunsHistoryTest)
#include "history_test.moc"
