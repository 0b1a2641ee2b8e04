// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/changes/changeset.h"
#include "app/console/changes/commitsmodel.h"
#include "app/console/changes/pendingmodel.h"
#include "shared/git/mergetexts.h"
#include "tests/gui/fixture/guifixture.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace crontopus;
using namespace crontopus::test;
using namespace Qt::Literals::StringLiterals;

namespace {
QByteArray job(const QByteArray &name, const QByteArray &rest = {}, const QByteArray &schedule = "0 2 * * *")
{
    return "apiVersion: v1\nkind: Job\nmetadata:\n  name: " + name + "\nspec:\n  schedule: \"" + schedule +
           "\"\n  command: run-it\n" + rest;
}

PendingFile changed(const QString &path, const QByteArray &before, const QByteArray &after)
{
    PendingFile file;
    file.path = path;
    file.state = before.isEmpty()  ? GitFileStatus::State::Untracked
                 : after.isEmpty() ? GitFileStatus::State::Deleted
                                   : GitFileStatus::State::Modified;
    file.diff = diffTexts(before, after, path);
    if (isManifestPath(path)) {
        if (!before.isEmpty())
            file.before = Manifest::parse(before, {path, u"local"_s});
        if (!after.isEmpty())
            file.after = Manifest::parse(after, {path, u"local"_s});
    }
    return file;
}
} // namespace

class ChangeSetTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proposesASummary_data()
    {
        QTest::addColumn<QList<PendingFile>>("files");
        QTest::addColumn<QString>("summary");
        const QString path = u"production/backup-db.yaml"_s;
        const QByteArray plain = job("backup-db");
        using Files = QList<PendingFile>;
        QTest::newRow("nothing") << Files{} << QString();
        QTest::newRow("new") << Files{changed(path, {}, plain)} << u"Add production/backup-db"_s;
        QTest::newRow("gone") << Files{changed(path, plain, {})} << u"Remove production/backup-db"_s;
        QTest::newRow("paused") << Files{changed(path, plain, job("backup-db", "  paused: true\n"))}
                                << u"Pause production/backup-db"_s;
        QTest::newRow("resumed") << Files{changed(path, job("backup-db", "  paused: true\n"), plain)}
                                 << u"Resume production/backup-db"_s;
        QTest::newRow("disabled") << Files{changed(path, plain, job("backup-db", "  enabled: false\n"))}
                                  << u"Disable production/backup-db"_s;
        QTest::newRow("schedule") << Files{changed(path, plain, job("backup-db", {}, "0 3 * * *"))}
                                  << u"Change schedule of production/backup-db"_s;
        QTest::newRow("zone") << Files{changed(path, plain, job("backup-db", "  timezone: Europe/Berlin\n"))}
                              << u"Change time zone of production/backup-db"_s;
        QTest::newRow("renamed") << Files{changed(path, plain, job("backup"))}
                                 << u"Rename production/backup-db to production/backup"_s;
        QTest::newRow("comment only")
            << Files{changed(path, plain, plain + "# why\n")} << u"Change production/backup-db"_s;
        QTest::newRow("broken") << Files{changed(path, plain, job("backup-db", {}, "nonsense"))}
                                << u"Change production/backup-db"_s;
        QTest::newRow("repaired") << Files{changed(path, job("backup-db", {}, "nonsense"), plain)}
                                  << u"Repair production/backup-db"_s;
        QTest::newRow("no job") << Files{changed(u"README.md"_s, "a\n", "b\n")} << u"Change README.md"_s;
        QTest::newRow("two alike") << Files{changed(u"a/x.yaml"_s, job("x"), job("x", "  paused: true\n")),
                                            changed(u"a/y.yaml"_s, job("y"), job("y", "  paused: true\n"))}
                                   << u"Pause a/x, a/y"_s;
        QTest::newRow("two different")
            << Files{changed(u"a/x.yaml"_s, job("x"), {}), changed(u"a/y.yaml"_s, {}, job("y"))}
            << u"Change a/x, a/y"_s;
        Files many;
        for (int i = 0; i < 12; ++i) {
            const QByteArray name = "some-job-" + QByteArray::number(i);
            many.append(changed(u"staging/%1.yaml"_s.arg(QString::fromLatin1(name)), {}, job(name)));
        }
        QTest::newRow("many of one namespace") << many << u"Add 12 jobs in staging"_s;
        many.append(changed(u"tools/z.yaml"_s, {}, job("z")));
        QTest::newRow("many") << many << u"Add 13 jobs"_s;
        const QByteArray longName(63, 'x');
        QTest::newRow("at most 72 characters")
            << Files{changed(u"n/%1.yaml"_s.arg(QString::fromLatin1(longName)), job(longName),
                             job(longName, {}, "1 1 * * *"))}
            << u"Change schedule of n/%1…"_s.arg(QString(50, u'x'));
    }
    void proposesASummary()
    {
        QFETCH(QList<PendingFile>, files);
        QTEST(proposedSummary(files), "summary");
        QVERIFY(proposedSummary(files).size() <= 72);
    }

    void tellsWhichRunsMove()
    {
        const QString path = u"a/x.yaml"_s;
        QVERIFY(!changesRuns(changed(path, job("x"), job("x") + "# comment\n")));
        QVERIFY(!changesRuns(changed(path, job("x"), job("x", {}, "0 02 * * *"))));
        QVERIFY(changesRuns(changed(path, job("x"), job("x", {}, "0 3 * * *"))));
        QVERIFY(changesRuns(changed(path, job("x"), job("x", "  paused: true\n"))));
        QVERIFY(changesRuns(changed(path, job("x"), {})));
    }

    void statesComeFromJobsAndDiffs()
    {
        FakeJobStore store(sampleManifests());
        store.write({{u"staging/new.yaml"_s, job("new")}, {u"staging/cleanup.yaml"_s, std::nullopt}});
        auto diffs = store.pendingDiff().result();
        QVERIFY(diffs.ok());
        const QList<PendingFile> files = pendingFiles(*diffs, *store.jobs());
        QCOMPARE(files.size(), 2);
        QCOMPARE(files[0].path, u"staging/cleanup.yaml"_s);
        QVERIFY(files[0].state == GitFileStatus::State::Deleted);
        QVERIFY(!files[0].after);
        QVERIFY(files[1].state == GitFileStatus::State::Untracked);
        QCOMPARE(files[1].after->text(), job("new"));
    }

    void pendingModelKeepsItsPromises()
    {
        PendingModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const PendingFile x = changed(u"a/x.yaml"_s, {}, job("x")), y = changed(u"a/y.yaml"_s, {}, job("y"));
        model.setFiles({x, y});
        QCOMPARE(model.checkedPaths(), (QStringList{u"a/x.yaml"_s, u"a/y.yaml"_s}));
        QVERIFY(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(model.checkedPaths(), QStringList{u"a/y.yaml"_s});
        const PendingFile z = changed(u"a/z.yaml"_s, {}, job("z"));
        model.setFiles({x, y, z}); // what was unchecked stays so, what is new is checked
        QCOMPARE(model.checkedPaths(), (QStringList{u"a/y.yaml"_s, u"a/z.yaml"_s}));
        model.setFiles({y});
        model.setFiles({x, y}); // it was gone in between: a new edit
        QCOMPARE(model.checkedPaths().size(), 2);
        model.setAllChecked(false);
        QVERIFY(model.checkedPaths().isEmpty());
    }

    void commitsModelKeepsItsPromises()
    {
        FakeJobStore store(sampleManifests());
        for (int i = 0; i < 450; ++i)
            store.commits.prepend(
                {QString::number(i).rightJustified(40, u'0'), u"Ada"_s, {}, {}, {}, {}, {}});
        CommitsModel model(store);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false);
        model.setPath({});
        QTRY_COMPARE(model.rowCount(), 200);
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 400);
        store.commits.prepend({QString(40, u'f'), u"Ada"_s, {}, {}, {}, {}, {}});
        model.refresh();
        QTRY_COMPARE(model.rowOf(QString(40, u'f')), 0);
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 452);
        QVERIFY(!model.canFetchMore({}));
    }

    void mergesTexts_data()
    {
        QTest::addColumn<QByteArray>("base");
        QTest::addColumn<QByteArray>("ours");
        QTest::addColumn<QByteArray>("theirs");
        QTest::addColumn<QByteArray>("merged");
        QTest::addColumn<bool>("clean");
        QTest::newRow("same") << "a\n"_ba
                              << "a\n"_ba
                              << "a\n"_ba
                              << "a\n"_ba << true;
        QTest::newRow("one side") << "a\n"_ba
                                  << "b\n"_ba
                                  << "a\n"_ba
                                  << "b\n"_ba << true;
        QTest::newRow("apart") << "1\n2\n3\n4\n5\n"_ba
                               << "x\n2\n3\n4\n5\n"_ba
                               << "1\n2\n3\n4\ny\n"_ba
                               << "x\n2\n3\n4\ny\n"_ba << true;
        QTest::newRow("both") << "a\n"_ba
                              << "b\n"_ba
                              << "c\n"_ba
                              << "<<<<<<< yours\nb\n=======\nc\n>>>>>>> theirs\n"_ba << false;
        QTest::newRow("one empty") << QByteArray() << "b\n"_ba << QByteArray() << "b\n"_ba << true;
    }
    void mergesTexts()
    {
        QFETCH(QByteArray, base);
        QFETCH(QByteArray, ours);
        QFETCH(QByteArray, theirs);
        QFETCH(bool, clean);
        const auto merged = mergeTexts(base, ours, theirs);
        QVERIFY(merged.ok());
        QTEST(merged->text, "merged");
        QCOMPARE(merged->clean, clean);
        QCOMPARE(hasConflictMarks(merged->text), !clean);
    }
};

QTEST_MAIN(ChangeSetTest)
#include "changeset_test.moc"
