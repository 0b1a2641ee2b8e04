// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/jobs/bulkpanel.h"
#include "app/console/jobs/changepreview.h"
#include "app/console/jobs/jobspage.h"
#include "app/console/jobs/jobtreeview.h"
#include "app/console/jobs/jobwriter.h"
#include "app/console/settings/settings.h"
#include "shared/store/localjobstore.h"
#include "tests/gui/fixture/pagewindow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;

class JobsBulkTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<test::GuiFixture>(); }

    void init()
    {
        Settings().clear();
        m_window = std::make_unique<test::PageWindow>(*m_fixture, m_fixture->makeWorkspace());
        m_page = m_window->page<JobsPage>();
        m_tree = test::child<JobTreeView>(m_page, u"jobTree"_s);
        QTRY_COMPARE(static_cast<JobFilterModel *>(m_tree->model())->shownJobs(), 6);
    }
    void cleanup() { m_window.reset(); }

    void severalAreOneCommitAndOneRevert()
    {
        const auto before = m_fixture->jobs->files();
        const auto commitsBefore = m_fixture->jobs->commits.size();
        select({u"production/import-orders"_s, u"tools/ping"_s});
        action(u"pauseJobs"_s)->trigger();
        QVERIFY(panel()->isVisible());
        QTRY_COMPARE(preview()->jobCount(), 2);
        QCOMPARE(m_fixture->jobs->files(), before); // only shown so far
        QVERIFY(test::child<QPlainTextEdit>(preview(), u"previewDiff"_s)
                    ->toPlainText()
                    .contains(u"paused: true"_s));
        QVERIFY(test::child<QPlainTextEdit>(preview(), u"previewEffects"_s)
                    ->toPlainText()
                    .contains(u"production/import-orders"_s));
        QCOMPARE(test::child<QLineEdit>(preview(), u"commitSummary"_s)->text(),
                 u"Pause production/import-orders, tools/ping"_s);
        commit();
        QTRY_VERIFY(!panel()->isVisible());
        QCOMPARE(m_fixture->jobs->commits.size(), commitsBefore + 1);
        QCOMPARE(m_fixture->jobs->commits.first().summary, u"Pause production/import-orders, tools/ping"_s);
        QVERIFY(m_fixture->jobs->files().value(u"tools/ping.yaml"_s).contains("paused: true"));
        const QString committed = m_fixture->jobs->commits.first().id;

        action(u"undoJobs"_s)->trigger();
        QTRY_COMPARE(m_fixture->jobs->files(), before);
        QTRY_COMPARE(m_fixture->jobs->commits.size(), commitsBefore + 2);
        QVERIFY(m_fixture->jobs->commits.first().message.contains(committed));
        QVERIFY(m_fixture->jobs->commits.first().summary.startsWith(u"Revert \"Pause"_s));
        QVERIFY(!m_fixture->jobs->branch().dirty);
    }

    void timezoneOfSeveral()
    {
        m_tree->selectAll();
        select({u"tools/ping"_s, u"staging/report"_s});
        action(u"bulkEdit"_s)->trigger();
        auto *zone = test::child<QComboBox>(panel(), u"bulkTimezone"_s);
        zone->setCurrentText(u"Mars/Base"_s);
        QTRY_VERIFY(test::child<QLabel>(panel(), u"bulkProblem"_s)->text().contains(u"Mars/Base"_s));
        QTRY_COMPARE(preview()->jobCount(), 0);
        QVERIFY(!test::child<QAction>(preview(), u"commit"_s)->isEnabled());
        zone->setCurrentText(u"Asia/Tokyo"_s);
        QTRY_COMPARE(preview()->jobCount(), 2);
        commit();
        QTRY_VERIFY(m_fixture->jobs->files().value(u"tools/ping.yaml"_s).contains("Asia/Tokyo"));
        QVERIFY(m_fixture->jobs->files().value(u"staging/report.yaml"_s).contains("Asia/Tokyo"));
    }

    void assignmentOfOne()
    {
        select({u"tools/ping"_s});
        action(u"assignJobs"_s)->trigger();
        QCOMPARE(panel()->operation(), BulkPanel::Operation::Assign);
        test::child<QCheckBox>(panel(), u"assignByName"_s)->setChecked(true);
        auto *names = test::child<QListWidget>(panel(), u"assignNames"_s);
        QCOMPARE(names->count(), 1);
        QCOMPARE(names->item(0)->text(), u"web-1"_s);
        names->item(0)->setCheckState(Qt::Checked);
        QTRY_COMPARE(preview()->jobCount(), 1);
        commit();
        QTRY_VERIFY(m_fixture->jobs->files().value(u"tools/ping.yaml"_s).contains("web-1"));
    }

    void movingByDropAndUndo()
    {
        const auto before = m_fixture->jobs->files();
        drop({u"tools/ping"_s}, u"staging"_s);
        QTRY_VERIFY(m_fixture->jobs->files().contains(u"staging/ping.yaml"_s));
        QVERIFY(!m_fixture->jobs->files().contains(u"tools/ping.yaml"_s));
        QTRY_VERIFY(action(u"undoJobs"_s)->isEnabled());
        action(u"undoJobs"_s)->trigger();
        QTRY_COMPARE(m_fixture->jobs->files(), before);

        // Several are shown first.
        drop({u"production/backup-db"_s, u"production/import-orders"_s}, u"staging"_s);
        QVERIFY(panel()->isVisible());
        QCOMPARE(panel()->operation(), BulkPanel::Operation::Move);
        QTRY_COMPARE(preview()->jobCount(), 2);
        commit();
        QTRY_VERIFY(m_fixture->jobs->files().contains(u"staging/backup-db.yaml"_s));
    }

    void dropOnTheOwnNamespaceIsRefused()
    {
        auto *model = m_tree->model();
        const std::unique_ptr<QMimeData> data(model->mimeData({indexOf(u"tools/ping"_s)}));
        QVERIFY(
            !model->canDropMimeData(data.get(), Qt::MoveAction, -1, -1, indexOf(u"tools/ping"_s).parent()));
        QVERIFY(!model->canDropMimeData(data.get(), Qt::MoveAction, -1, -1, {}));
        QVERIFY(model->canDropMimeData(data.get(), Qt::MoveAction, -1, -1,
                                       indexOf(u"staging/report"_s).parent()));
    }

    void namespaceIsMadeRenamedAndDeleted()
    {
        action(u"newNamespaceAction"_s)->trigger();
        QTRY_VERIFY(m_tree->findChild<QLineEdit *>());
        auto *edit = m_tree->findChild<QLineEdit *>();
        edit->selectAll();
        QTest::keyClicks(edit, u"fresh"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(namespaces(), QStringList({u"fresh"_s, u"production"_s, u"staging"_s, u"tools"_s}));
        drop({u"tools/ping"_s}, u"fresh"_s);
        QTRY_VERIFY(m_fixture->jobs->files().contains(u"fresh/ping.yaml"_s));
        QTRY_VERIFY(action(u"undoJobs"_s)->isEnabled());
        action(u"undoJobs"_s)->trigger();
        QTRY_VERIFY(!m_fixture->jobs->files().contains(u"fresh/ping.yaml"_s));
        QTRY_VERIFY(indexOf(u"tools/ping"_s).isValid());
        QVERIFY(namespaces().contains(u"fresh"_s)); // it stays without jobs
        selectNamespace(u"fresh"_s);
        action(u"deleteJobs"_s)->trigger();
        QVERIFY(!namespaces().contains(u"fresh"_s));
    }

    void namespaceWithJobsIsShownBeforeItGoes()
    {
        selectNamespace(u"staging"_s);
        action(u"deleteJobs"_s)->trigger();
        QVERIFY(panel()->isVisible());
        QTRY_COMPARE(preview()->jobCount(), 2);
        QCOMPARE(panel()->operation(), BulkPanel::Operation::Delete);
        commit();
        QTRY_COMPARE(namespaces(), QStringList({u"production"_s, u"tools"_s}));
        QTRY_VERIFY(action(u"undoJobs"_s)->isEnabled());
        action(u"undoJobs"_s)->trigger();
        QTRY_VERIFY(namespaces().contains(u"staging"_s));
    }

    void renamingANamespaceMovesItsJobs()
    {
        selectNamespace(u"staging"_s);
        action(u"renameJob"_s)->trigger();
        auto *edit = m_tree->findChild<QLineEdit *>();
        QVERIFY(edit);
        edit->selectAll();
        QTest::keyClicks(edit, u"testing"_s);
        // A refresh meanwhile takes nothing away.
        auto files = m_fixture->jobs->files();
        files[u"staging/report.yaml"_s] += "# changed\n";
        QSignalSpy changed(m_tree->model(), &QAbstractItemModel::dataChanged);
        m_fixture->jobs->setFiles(files);
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(edit->text(), u"testing"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY(panel() && panel()->isVisible());
        QTRY_COMPARE(preview()->jobCount(), 2);
        commit();
        QTRY_COMPARE(namespaces(), QStringList({u"production"_s, u"testing"_s, u"tools"_s}));
    }

    void duplicateIsSelected()
    {
        select({u"tools/ping"_s});
        action(u"duplicateJobs"_s)->trigger();
        QTRY_VERIFY(m_fixture->jobs->files().contains(u"tools/ping-copy.yaml"_s));
        QTRY_COMPARE(m_tree->selectedJobs().size(), 1U);
        QTRY_COMPARE(m_tree->selectedJobs().front()->name(), u"ping-copy"_s);
    }

    void failedCommitSaysSo()
    {
        select({u"tools/ping"_s, u"staging/report"_s});
        action(u"pauseJobs"_s)->trigger();
        QTRY_COMPARE(preview()->jobCount(), 2);
        m_fixture->jobs->failNext({Error::Code::Io, u"disk on fire"_s});
        commit();
        QTRY_VERIFY(test::child<QLabel>(panel(), u"bulkProblem"_s)->text().contains(u"disk on fire"_s));
        QVERIFY(panel()->isVisible());
    }

    void storesWithoutCommitsAreWrittenToOnly()
    {
        m_fixture->jobs->setCommits(false);
        const auto before = m_fixture->jobs->files();
        const auto commits = m_fixture->jobs->commits.size();
        select({u"tools/ping"_s, u"staging/report"_s});
        action(u"pauseJobs"_s)->trigger();
        QTRY_COMPARE(preview()->jobCount(), 2);
        commit();
        QTRY_VERIFY(m_fixture->jobs->files().value(u"tools/ping.yaml"_s).contains("paused: true"));
        QTRY_VERIFY(action(u"undoJobs"_s)->isEnabled());
        action(u"undoJobs"_s)->trigger();
        QTRY_COMPARE(m_fixture->jobs->files(), before);
        QCOMPARE(m_fixture->jobs->commits.size(), commits);
    }

    void realRepository()
    {
        const QString checkout = m_fixture->makeCheckout();
        LocalJobStore store(checkout);
        JobWriter writer(store);
        QSignalSpy done(&writer, &JobWriter::done);
        QSignalSpy failed(&writer, &JobWriter::failed);
        store.refresh();
        QTRY_COMPARE(store.jobs()->size(), 6);
        const QByteArray fresh = test::sampleManifests().value(u"tools/ping.yaml"_s).replace("ping", "fresh");
        writer.write({{u"tools/fresh.yaml"_s, std::nullopt, fresh}}, u"new"_s);
        QTRY_COMPARE(done.size(), 1);

        // A file that Git has never seen moves along with one that it has.
        std::vector<JobRowPtr> all, moved;
        for (const JobEntry &entry : *store.jobs()) {
            all.push_back(makeJobRow(entry, {}, {}, 0));
            if (entry.manifest.ns() == u"tools")
                moved.push_back(all.back());
        }
        QCOMPARE(moved.size(), 2U);
        writer.commit(*moveJobs(moved, u"utilities"_s, all), u"moved"_s, u"Move the tools\n"_s);
        QTRY_COMPARE(done.size() + failed.size(), 2);
        QVERIFY2(failed.isEmpty(), qPrintable(failed.value(0).value(0).value<Error>().message));
        QVERIFY(!store.branch().dirty);
        QVERIFY(QFile::exists(checkout + u"/utilities/fresh.yaml"_s));
        writer.undo();
        QTRY_COMPARE(done.size() + failed.size(), 3);
        QVERIFY2(failed.isEmpty(), qPrintable(failed.value(0).value(0).value<Error>().message));
        QVERIFY(!store.branch().dirty);
        QVERIFY(QFile::exists(checkout + u"/tools/fresh.yaml"_s));
        QVERIFY(!QFile::exists(checkout + u"/utilities/ping.yaml"_s));
        auto log = store.history({}, 2);
        QTRY_VERIFY(log.isFinished());
        QCOMPARE(log.result()->first().summary, u"Revert \"Move the tools\""_s);
        QVERIFY(log.result()->first().message.contains(log.result()->at(1).id));

        // An edit that puts a file back to what is committed leaves nothing to commit.
        QByteArray now;
        for (const JobEntry &entry : *store.jobs()) {
            if (entry.manifest.path() == u"tools/ping.yaml")
                now = entry.manifest.text();
        }
        writer.write({{u"tools/ping.yaml"_s, now, now + "# x\n"}}, u"edit"_s);
        QTRY_COMPARE(done.size(), 4);
        writer.commit({{u"tools/ping.yaml"_s, now + "# x\n", now}}, u"back"_s, u"Back\n"_s);
        QTRY_COMPARE(done.size() + failed.size(), 5);
        QVERIFY(failed.isEmpty());
    }

    void thousandsAreShownInPart()
    {
        m_fixture->jobs->setFiles(test::manyManifests(5000));
        QTRY_COMPARE_WITH_TIMEOUT(static_cast<JobFilterModel *>(m_tree->model())->shownJobs(), 5000, 30000);
        m_tree->selectAll();
        action(u"pauseJobs"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(preview()->jobCount(), 5000, 60000);
        QCOMPARE(test::child<QListWidget>(preview(), u"previewFiles"_s)->count(), 200);
        QCOMPARE(preview()->edits().size(), 5000);
    }

private:
    // Made with the first use.
    [[nodiscard]] BulkPanel *panel() const { return m_page->findChild<BulkPanel *>(); }
    [[nodiscard]] ChangePreview *preview() const { return panel()->findChild<ChangePreview *>(); }
    [[nodiscard]] QAction *action(const QString &name) const { return test::child<QAction>(m_page, name); }
    void commit()
    {
        auto *commit = test::child<QAction>(preview(), u"commit"_s);
        QTRY_VERIFY(commit->isEnabled());
        commit->trigger();
    }
    [[nodiscard]] QModelIndex indexOf(const QString &name) const
    {
        const QAbstractItemModel *model = m_tree->model();
        for (int i = 0; i < model->rowCount(); ++i) {
            const QModelIndex ns = model->index(i, 0);
            for (int j = 0; j < model->rowCount(ns); ++j) {
                const QModelIndex job = model->index(j, 0, ns);
                if (ns.data().toString() + u'/' + job.data().toString() == name)
                    return job;
            }
        }
        return {};
    }
    [[nodiscard]] QStringList namespaces() const
    {
        QStringList names;
        for (int i = 0; i < m_tree->model()->rowCount(); ++i)
            names << m_tree->model()->index(i, 0).data().toString();
        return names;
    }
    void select(const QStringList &names)
    {
        m_tree->selectionModel()->clear();
        for (const QString &name : names)
            m_tree->selectionModel()->select(indexOf(name),
                                             QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QCOMPARE(m_tree->selectedJobs().size(), std::size_t(names.size()));
    }
    void selectNamespace(const QString &name)
    {
        m_tree->setCurrentIndex(m_tree->model()->index(int(namespaces().indexOf(name)), 0));
    }
    void drop(const QStringList &names, const QString &ns)
    {
        QModelIndexList indexes;
        for (const QString &name : names)
            indexes << indexOf(name);
        const std::unique_ptr<QMimeData> data(m_tree->model()->mimeData(indexes));
        const QModelIndex target = m_tree->model()->index(int(namespaces().indexOf(ns)), 0);
        QVERIFY(m_tree->model()->canDropMimeData(data.get(), Qt::MoveAction, -1, -1, target));
        m_tree->model()->dropMimeData(data.get(), Qt::MoveAction, -1, -1, target);
    }

    std::unique_ptr<test::GuiFixture> m_fixture;
    std::unique_ptr<test::PageWindow> m_window;
    JobsPage *m_page = nullptr;
    JobTreeView *m_tree = nullptr;
};

QTEST_MAIN(JobsBulkTest)
#include "bulk_test.moc"
