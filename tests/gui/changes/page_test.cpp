// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/changes/changespage.h"
#include "app/console/changes/conflictview.h"
#include "app/console/widgets/banner.h"
#include "tests/gui/fixture/pagewindow.h"

#include <QAction>
#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTabWidget>
#include <QTest>

using namespace crontopus;
using namespace crontopus::test;
using namespace Qt::Literals::StringLiterals;

namespace {
const QString backup = u"production/backup-db.yaml"_s;

QByteArray moved(QByteArray text)
{
    return text.replace("0 2 * * *", "30 3 * * 1-5");
}
} // namespace

class ChangesPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<GuiFixture>(); }
    void init()
    {
        m_window = std::make_unique<PageWindow>(*m_fixture, m_fixture->makeWorkspace());
        QVERIFY(m_window->isExposed());
        m_page = m_window->page<ChangesPage>();
        m_files = child<QTableView>(m_page, u"pendingFiles"_s);
    }
    void cleanup() { m_window.reset(); }
    void cleanupTestCase() { m_fixture.reset(); }

    void showsWhatAChangeDoes()
    {
        PlannedChange change;
        change.kind = PlannedChange::Kind::Change;
        change.ns = u"production"_s;
        change.name = u"backup-db"_s;
        change.before = {u"0 2 * * * old"_s};
        change.after = {u"30 3 * * 1-5 new"_s};
        m_fixture->endpoints->nextPlan.changes = {change};
        edit();
        const auto *effects = child<QPlainTextEdit>(m_page, u"effects"_s);
        QTRY_VERIFY(effects->toPlainText().contains(u"− 0 2 * * * old"_s));
        const QString text = effects->toPlainText();
        QVERIFY(text.contains(u"~ production/backup-db"_s));
        QVERIFY(text.contains(u"+ 30 3 * * 1-5 new"_s));
        QVERIFY(text.contains(u"next runs before"_s));
        QVERIFY(child<QPlainTextEdit>(m_page, u"pendingDiff"_s)->toPlainText().contains(u"30 3 * * 1-5"_s));
    }

    void commitsWhatIsChecked()
    {
        edit();
        m_fixture->jobs->write({{u"staging/cleanup.yaml"_s, std::nullopt}});
        QTRY_COMPARE(m_files->model()->rowCount(), 2);
        m_files->model()->setData(m_files->model()->index(1, 0), Qt::Unchecked, Qt::CheckStateRole);
        auto *summary = child<QLineEdit>(m_page, u"commitSummary"_s);
        QCOMPARE(summary->text(), u"Change schedule of production/backup-db"_s);
        child<QPlainTextEdit>(m_page, u"commitBody"_s)->setPlainText(u"The night shift asked."_s);
        action(u"commit"_s)->trigger();
        QTRY_COMPARE(m_files->model()->rowCount(), 1);
        QCOMPARE(m_fixture->jobs->commits.first().message,
                 u"Change schedule of production/backup-db\n\nThe night shift asked.\n"_s);
        // The next proposal takes the field over again.
        m_files->model()->setData(m_files->model()->index(0, 0), Qt::Checked, Qt::CheckStateRole);
        QTRY_COMPARE(summary->text(), u"Remove staging/cleanup"_s);
    }

    void keepsAMessageThatWasWritten()
    {
        edit();
        auto *summary = child<QLineEdit>(m_page, u"commitSummary"_s);
        summary->setText(u"Mine"_s);
        m_fixture->jobs->write({{u"staging/cleanup.yaml"_s, std::nullopt}});
        QTRY_COMPARE(m_files->model()->rowCount(), 2);
        QCOMPARE(summary->text(), u"Mine"_s);
    }

    void errorsHoldACommitBack()
    {
        QByteArray broken = sampleManifests().value(backup);
        broken.replace("0 2 * * *", "0 99 * * *");
        m_fixture->jobs->write({{backup, broken}});
        QTRY_COMPARE(m_files->model()->rowCount(), 1);
        QVERIFY(!action(u"commit"_s)->isEnabled());
        auto *override = child<QCheckBox>(m_page, u"commitOverride"_s);
        QVERIFY(override->isVisible());
        QVERIFY(child<Banner>(m_page, u"commitErrors"_s)->text().contains(backup));
        override->setChecked(true);
        QVERIFY(action(u"commit"_s)->isEnabled());
    }

    void commitAndPushIsOneStep()
    {
        edit();
        action(u"commitAndPush"_s)->trigger();
        QTRY_COMPARE(m_fixture->jobs->pushes, 1);
        QCOMPARE(m_fixture->jobs->commits.size(), 2);
    }

    void discardCanBeUndone()
    {
        edit();
        QSignalSpy messages(m_page, &Page::message);
        action(u"discard"_s)->trigger();
        QTRY_COMPARE(m_files->model()->rowCount(), 0);
        QCOMPARE(m_fixture->jobs->files().value(backup), sampleManifests().value(backup));
        QTRY_COMPARE(messages.size(), 1);
        messages.first().at(1).value<QAction *>()->trigger();
        QTRY_COMPARE(m_fixture->jobs->files().value(backup), moved(sampleManifests().value(backup)));
    }

    void showsWhyAPullFailed()
    {
        m_fixture->jobs->failNext(
            Error{Error::Code::Network, u"Cannot reach the remote."_s, u"Try later."_s});
        action(u"pull"_s)->trigger();
        QTRY_VERIFY(bannerSays(u"Cannot reach the remote."_s));
        QVERIFY(action(u"pull"_s)->isEnabled());
    }

    void settlesAConflict_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QByteArray>("schedule");
        QTest::newRow("mine") << u"useOurs"_s << "30 3 * * 1-5"_ba;
        QTest::newRow("theirs") << u"useTheirs"_s << "0 4 * * *"_ba;
        QTest::newRow("edited") << u"useMerged"_s << "0 5 * * *"_ba;
    }
    void settlesAConflict()
    {
        QFETCH(QString, choice);
        QFETCH(QByteArray, schedule);
        showConflict();
        auto *view = child<ConflictView>(m_page, u"conflictView"_s);
        auto *merged = child<QPlainTextEdit>(view, u"conflictMerged"_s);
        QVERIFY(merged->toPlainText().contains(u"<<<<<<<"_s));
        QVERIFY(!action(u"finishPull"_s)->isEnabled());
        if (choice == u"useMerged") {
            action(choice)->trigger(); // with the marks still in it
            QVERIFY(!action(u"finishPull"_s)->isEnabled());
            QByteArray text = sampleManifests().value(backup);
            merged->setPlainText(QString::fromUtf8(text.replace("0 2 * * *", "0 5 * * *")));
        }
        action(choice)->trigger();
        QTRY_VERIFY(action(u"finishPull"_s)->isEnabled());
        action(u"finishPull"_s)->trigger();
        QTRY_VERIFY(!view->isVisible());
        QVERIFY(m_fixture->jobs->files().value(backup).contains(schedule));
    }

    void settlesAConflictFieldByField()
    {
        GitConflict conflict = twoEdits();
        conflict.ours += "# mine\n";
        conflict.theirs.replace("spec:\n", "spec:\n  jitter: 5m\n");
        show(conflict);
        auto *view = child<ConflictView>(m_page, u"conflictView"_s);
        auto *fields = child<QTableWidget>(view, u"conflictFields"_s);
        QVERIFY(fields->isVisible());
        QCOMPARE(fields->rowCount(), 1); // the jitter and the comment are disputed by nobody
        QCOMPARE(fields->item(0, 0)->text(), u"spec.schedule"_s);
        fields->item(0, 3)->setCheckState(Qt::Checked);
        fields->item(0, 2)->setCheckState(Qt::Checked);
        QCOMPARE(fields->item(0, 3)->checkState(), Qt::Unchecked);
        action(u"useMerged"_s)->trigger();
        QTRY_VERIFY(action(u"finishPull"_s)->isEnabled());
        action(u"finishPull"_s)->trigger();
        QTRY_VERIFY(!view->isVisible());
        const QByteArray settled = m_fixture->jobs->files().value(backup);
        QVERIFY(settled.contains("30 3 * * 1-5") && settled.contains("# mine") &&
                settled.contains("jitter: 5m"));
        QVERIFY(!settled.contains("<<<<"));
    }

    void cancelledConflictChangesNothing()
    {
        const auto before = m_fixture->jobs->files();
        showConflict();
        action(u"cancelPull"_s)->trigger();
        QTRY_VERIFY(!child<ConflictView>(m_page, u"conflictView"_s)->isVisible());
        QCOMPARE(m_fixture->jobs->files(), before);
    }

    void goesBackToAVersion()
    {
        edit();
        QVERIFY(m_page->open({ConsoleLink::Kind::JobHistory, u"production/backup-db"_s}));
        QCOMPARE(child<QTabWidget>(m_page, u"changesTabs"_s)->currentIndex(), 1);
        QTRY_VERIFY(action(u"goBack"_s)->isEnabled());
        action(u"goBack"_s)->trigger();
        QTRY_COMPARE(m_fixture->jobs->files().value(backup), sampleManifests().value(backup));
        QTRY_COMPARE(child<QTabWidget>(m_page, u"changesTabs"_s)->currentIndex(), 0);
        QVERIFY(!m_page->open({ConsoleLink::Kind::JobHistory, u"no/such-job"_s}));
    }

    void readOnlyMayNotCommit()
    {
        edit();
        m_fixture->jobs->setReadOnly(u"Locked."_s);
        QTRY_VERIFY(!action(u"commit"_s)->isEnabled());
        QVERIFY(!action(u"discard"_s)->isEnabled());
    }

private:
    void edit()
    {
        m_fixture->jobs->write({{backup, moved(sampleManifests().value(backup))}});
        QTRY_COMPARE(m_files->model()->rowCount(), 1);
        QTRY_VERIFY(!child<QLineEdit>(m_page, u"commitSummary"_s)->text().isEmpty());
    }
    void showConflict() { show(twoEdits()); }
    static GitConflict twoEdits()
    {
        GitConflict conflict;
        conflict.path = backup;
        conflict.base = sampleManifests().value(backup);
        conflict.ours = moved(conflict.base);
        conflict.theirs = conflict.base;
        conflict.theirs.replace("0 2 * * *", "0 4 * * *");
        return conflict;
    }
    void show(const GitConflict &conflict)
    {
        m_fixture->jobs->nextPull = {GitPullResult::Kind::Conflicts, {}, {}, {conflict}};
        action(u"pull"_s)->trigger();
        QTRY_VERIFY(child<ConflictView>(m_page, u"conflictView"_s)->isVisible());
    }
    QAction *action(const QString &name) { return child<QAction>(m_page, name); }
    bool bannerSays(const QString &text)
    {
        const auto banners = m_page->findChildren<Banner *>();
        return std::any_of(banners.cbegin(), banners.cend(), [&text](const Banner *banner) {
            return banner->isVisible() && banner->text().contains(text);
        });
    }

    std::unique_ptr<GuiFixture> m_fixture;
    std::unique_ptr<PageWindow> m_window;
    ChangesPage *m_page = nullptr;
    QTableView *m_files = nullptr;
};

QTEST_MAIN(ChangesPageTest)
#include "page_test.moc"
