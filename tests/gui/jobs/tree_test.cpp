// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/jobs/jobedits.h"
#include "app/console/jobs/jobfiltermodel.h"
#include "app/console/jobs/jobtreemodel.h"
#include "tests/gui/fixture/guifixture.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;

namespace {
JobRowPtr makeRow(const QString &path, const QByteArray &text, const JobFacts &facts = {},
                  const JobRowPtr &previous = {})
{
    const Manifest manifest = Manifest::parse(text, {path, u"local"_s});
    return makeJobRow({manifest, GitFileStatus::State::Unchanged, manifest.diagnostics()}, facts, previous,
                      QDateTime::currentSecsSinceEpoch());
}

JobRowPtr simpleRow(const QString &ns, const QString &name, int variant = 0)
{
    return makeRow(u"%1/%2.yaml"_s.arg(ns, name),
                   u"apiVersion: v1\nkind: Job\nmetadata:\n  name: %1\nspec:\n  schedule: \"%2 3 * * *\"\n"
                   "  command: echo %1\n"_s.arg(name)
                       .arg(variant)
                       .toUtf8());
}

QStringList pathsOf(const JobTreeModel &model)
{
    QStringList paths;
    for (int i = 0; i < model.rowCount(); ++i) {
        const QModelIndex ns = model.index(i, 0);
        for (int j = 0; j < model.rowCount(ns); ++j)
            paths << model.jobAt(model.index(j, 0, ns))->path();
    }
    return paths;
}
} // namespace

class JobsTreeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<test::GuiFixture>(); }

    void randomRefreshesEndAtTheWantedRows()
    {
        QRandomGenerator random(20261120);
        JobTreeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        JobFilterModel filter(model);
        const QAbstractItemModelTester proxyTester(&filter,
                                                   QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        for (int round = 0; round < 150; ++round) {
            std::vector<JobRowPtr> rows;
            QStringList wanted;
            for (int ns = 0; ns < 4; ++ns) {
                for (int job = 0; job < 12; ++job) {
                    if (random.bounded(3) == 0)
                        continue;
                    rows.push_back(simpleRow(u"ns%1"_s.arg(ns), u"job%1"_s.arg(job), random.bounded(3)));
                    wanted << rows.back()->path();
                }
            }
            std::shuffle(rows.begin(), rows.end(), random);
            if (round % 10 == 0)
                filter.setFilter({round % 20 == 0 ? QString() : u"job1"_s, {}});
            const std::vector<JobRowPtr> given = rows;
            model.setRows(rows);
            wanted.sort();
            QStringList got = pathsOf(model);
            got.sort();
            QCOMPARE(got, wanted);
            for (const JobRowPtr &row : given)
                QCOMPARE(model.jobAt(model.indexOfPath(row->path())), row);
        }
        QCOMPARE(resets.size(), 0);
    }

    void unchangedRowsAreNotTouched()
    {
        JobTreeModel model;
        const JobRowPtr a = simpleRow(u"ns"_s, u"a"_s);
        const JobRowPtr b = simpleRow(u"ns"_s, u"b"_s);
        model.setRows({a, b});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setRows({b, a});
        QCOMPARE(changed.size(), 0);
        model.setRows({a, simpleRow(u"ns"_s, u"b"_s, 7)});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    }

    void aRefreshReusesTheRowWhenNothingChanged()
    {
        const JobRowPtr before = simpleRow(u"ns"_s, u"a"_s);
        const JobRowPtr same = makeJobRow(before->entry, {}, before, QDateTime::currentSecsSinceEpoch());
        QCOMPARE(same, before);
        JobFacts facts;
        facts.sync = SyncState::OutOfSync;
        QVERIFY(makeJobRow(before->entry, facts, before, QDateTime::currentSecsSinceEpoch()) != before);
    }

    void filtersByWordsAndStates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("states");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("nothing") << QString() << 0
                                 << QStringList{u"backup-db"_s,     u"broken"_s, u"cleanup"_s,
                                                u"import-orders"_s, u"ping"_s,   u"report"_s};
        QTest::newRow("name") << u"backup"_s << 0 << QStringList{u"backup-db"_s};
        QTest::newRow("label") << u"TEAM=data"_s << 0 << QStringList{u"backup-db"_s};
        QTest::newRow("all words") << u"staging python3"_s << 0 << QStringList{u"report"_s};
        QTest::newRow("broken") << QString() << int(JobFilter::Invalid) << QStringList{u"broken"_s};
        QTest::newRow("paused or broken") << QString() << int(JobFilter::Invalid | JobFilter::Paused)
                                          << QStringList{u"broken"_s, u"cleanup"_s};
    }
    void filtersByWordsAndStates()
    {
        QFETCH(QString, text);
        QFETCH(int, states);
        QFETCH(QStringList, names);
        JobTreeModel model;
        std::vector<JobRowPtr> rows;
        const auto files = test::sampleManifests();
        for (auto it = files.begin(); it != files.end(); ++it)
            rows.push_back(makeRow(it.key(), it.value()));
        model.setRows(rows);
        JobFilterModel filter(model);
        filter.setFilter({text, JobFilter::States::fromInt(states)});
        QStringList shown;
        for (int i = 0; i < filter.rowCount(); ++i) {
            for (int j = 0; j < filter.rowCount(filter.index(i, 0)); ++j)
                shown << filter.index(j, 0, filter.index(i, 0)).data().toString();
        }
        shown.sort();
        QCOMPARE(shown, names);
    }

    void namespacesStayInOrderInADescendingSort()
    {
        JobTreeModel model;
        model.setRows({simpleRow(u"a"_s, u"x"_s), simpleRow(u"a"_s, u"y"_s), simpleRow(u"b"_s, u"z"_s)});
        JobFilterModel filter(model);
        filter.sort(JobTreeModel::NameColumn, Qt::DescendingOrder);
        QCOMPARE(filter.index(0, 0).data().toString(), u"a"_s);
        QCOMPARE(filter.index(0, 0, filter.index(0, 0)).data().toString(), u"y"_s);
    }

    void pausingAndResumingGivesTheSameFile()
    {
        const JobRowPtr row = simpleRow(u"ns"_s, u"a"_s);
        const auto paused = setPaused({row}, true);
        QVERIFY(paused && paused->size() == 1);
        const JobRowPtr after = makeRow(row->path(), *paused->first().after);
        QVERIFY(after->job() && after->job()->paused);
        const auto resumed = setPaused({after}, false);
        QVERIFY(resumed && resumed->size() == 1);
        QCOMPARE(*resumed->first().after, row->entry.manifest.text());
        QVERIFY(setPaused({row}, false)->isEmpty());
    }

    void aDuplicateHasAFreeNameAndNoId()
    {
        const auto files = test::sampleManifests();
        const QString path = u"production/backup-db.yaml"_s;
        const JobRowPtr row = makeRow(path, files.value(path));
        const JobRowPtr taken = simpleRow(u"production"_s, u"backup-db-copy"_s);
        const auto edits = duplicateJobs({row}, {row, taken});
        QVERIFY(edits && edits->size() == 1);
        QCOMPARE(edits->first().path, u"production/backup-db-copy-2.yaml"_s);
        const JobRowPtr copy = makeRow(edits->first().path, *edits->first().after);
        QVERIFY(copy->job());
        QVERIFY(copy->job()->id != row->job()->id);
    }

    void undoRefusesToLoseALaterEdit()
    {
        const JobRowPtr row = simpleRow(u"ns"_s, u"a"_s);
        EditHistory history;
        history.push({u"x"_s, {{row->path(), QByteArray("old"), QByteArray("other")}}});
        const auto step = history.takeUndo({row->entry});
        QVERIFY(!step);
        QCOMPARE(step.error().code, Error::Code::Conflict);
        history.push({u"x"_s, {{row->path(), QByteArray("old"), row->entry.manifest.text()}}});
        const auto undo = history.takeUndo({row->entry});
        QVERIFY(undo.ok());
        QCOMPARE(*undo->edits.first().after, QByteArray("old"));
    }

private:
    std::unique_ptr<test::GuiFixture> m_fixture;
};

QTEST_MAIN(JobsTreeTest)
#include "tree_test.moc"
