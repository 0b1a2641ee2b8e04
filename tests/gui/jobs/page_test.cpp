// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/editor/editorpanel.h"
#include "app/console/editor/manifestdocument.h"
#include "app/console/jobs/bulkpanel.h"
#include "app/console/jobs/jobspage.h"
#include "app/console/jobs/jobtreeview.h"
#include "app/console/settings/settings.h"
#include "app/console/window/workspaceview.h"
#include "tests/gui/fixture/pagewindow.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;

class JobsPageTest final : public QObject
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
        QTRY_COMPARE(shownJobs(), 6);
        show(u"production/backup-db"_s);
    }
    void cleanup() { m_window.reset(); }

    void brokenFilesAreListed()
    {
        show(u"production/broken"_s);
        QCOMPARE(m_tree->selectedJobs().size(), 1U);
        QVERIFY(!m_tree->selectedJobs().front()->job());
    }

    void filterShowsWhatMatches()
    {
        test::child<QLineEdit>(m_page, u"jobFilter"_s)->setText(u"import"_s);
        QTRY_COMPARE(shownJobs(), 1);
    }

    void pausingSeveralCanBeUndone()
    {
        const auto before = m_fixture->jobs->files();
        m_tree->selectAll();
        action(u"pauseJobs"_s)->trigger();
        auto *commit = test::child<QAction>(m_page->findChild<BulkPanel *>(), u"commit"_s);
        QTRY_VERIFY(commit->isEnabled());
        commit->trigger();
        QTRY_VERIFY(m_fixture->jobs->files().value(u"tools/ping.yaml"_s).contains("paused: true"));
        QVERIFY(m_fixture->jobs->files().value(u"production/backup-db.yaml"_s).contains("paused: true"));
        QTRY_VERIFY(action(u"undoJobs"_s)->isEnabled());
        action(u"undoJobs"_s)->trigger();
        QTRY_COMPARE(m_fixture->jobs->files(), before);
    }

    void deletedJobComesBackWithUndo()
    {
        const auto before = m_fixture->jobs->files();
        show(u"tools/ping"_s);
        action(u"deleteJobs"_s)->trigger();
        QTRY_VERIFY(!m_fixture->jobs->files().contains(u"tools/ping.yaml"_s));
        QTRY_COMPARE(shownJobs(), 5);
        action(u"undoJobs"_s)->trigger();
        QTRY_COMPARE(m_fixture->jobs->files(), before);
    }

    void detailShowsTheJobOnEachEndpoint()
    {
        AgentStatus status = m_fixture->endpoints->endpoints().first();
        ManagedEntry entry;
        entry.jobId = stableJobId(u"local"_s, u"production"_s, u"import-orders"_s);
        entry.state = SyncState::Synced;
        status.entries = {entry};
        AgentStatus other = status;
        other.endpointName = other.hostname = u"web-2"_s;
        other.entries = {};
        m_fixture->endpoints->setEndpoints({status, other});
        m_fixture->jobs->write({{u"production/import-orders.yaml"_s,
                                 m_fixture->jobs->files().value(u"production/import-orders.yaml"_s) +
                                     "  agent:\n    endpoints: [web-1, gone]\n"}});
        show(u"production/import-orders"_s);
        const auto *table = test::child<QTableView>(m_page, u"jobInstances"_s);
        QTRY_COMPARE(table->model()->rowCount(), 3);
        const auto row = [table](const QString &name) {
            QStringList cells;
            for (int i = 0; i < table->model()->rowCount(); ++i) {
                if (table->model()->index(i, 0).data() == name) {
                    for (int column = 1; column < table->model()->columnCount(); ++column)
                        cells << table->model()->index(i, column).data().toString();
                }
            }
            return cells;
        };
        QCOMPARE(row(u"web-1"_s).value(0), u"runs here"_s);
        QCOMPARE(row(u"web-1"_s).value(1), u"Synced"_s);
        QTRY_VERIFY(row(u"web-1"_s).value(2) != u"never"_s);
        QCOMPARE(row(u"web-2"_s).value(0), u"not here"_s);
        QVERIFY(!row(u"web-2"_s).value(4).isEmpty());
        QCOMPARE(row(u"gone"_s).value(0), u"unknown"_s);
    }

    void newJobIsWrittenAndOpened()
    {
        action(u"newJobAction"_s)->trigger();
        auto *create = action(u"createJob"_s);
        auto *name = test::child<QLineEdit>(m_page, u"newName"_s);
        QVERIFY(!create->isEnabled());
        QTest::keyClicks(name, u"Bad Name"_s);
        QTest::keyClicks(test::child<QLineEdit>(m_page, u"newCommand"_s), u"echo hello"_s);
        QVERIFY(!create->isEnabled());
        name->clear();
        QTest::keyClicks(name, u"hello"_s);
        test::child<QComboBox>(m_page, u"newNamespace"_s)->setCurrentText(u"tools"_s);
        QVERIFY(create->isEnabled());
        create->trigger();
        QTRY_VERIFY(m_fixture->jobs->files().contains(u"tools/hello.yaml"_s));
        QTRY_VERIFY(m_page->findChild<EditorPanel *>());
        QVERIFY(m_page->findChild<EditorPanel *>()->isVisible());
        QCOMPARE(m_page->findChild<EditorPanel *>()->path(), u"tools/hello.yaml"_s);
    }

    void editingInTheFormTouchesOneLine()
    {
        action(u"editJob"_s)->trigger();
        auto *editor = m_page->findChild<EditorPanel *>();
        QVERIFY(editor->isVisible());
        auto *expression = test::child<QLineEdit>(editor, u"expression"_s);
        QCOMPARE(expression->text(), u"0 2 * * *"_s);
        expression->selectAll();
        QTest::keyClicks(expression, u"30 3 * * *"_s);
        QVERIFY(editor->isModified());
        action(u"saveManifest"_s)->trigger();
        QTRY_VERIFY(!editor->isModified());
        QByteArray wanted = test::sampleManifests().value(u"production/backup-db.yaml"_s);
        wanted.replace("0 2 * * *", "30 3 * * *");
        QCOMPARE(m_fixture->jobs->files().value(u"production/backup-db.yaml"_s), wanted);
    }

    void unsavedEditsKeepTheWindowOpen()
    {
        action(u"editJob"_s)->trigger();
        auto *editor = m_page->findChild<EditorPanel *>();
        QVERIFY(m_page->mayClose());
        test::child<QPlainTextEdit>(editor, u"yamlEdit"_s)->insertPlainText(u"# note\n"_s);
        QVERIFY(!m_page->mayClose());
    }

private:
    void show(const QString &name) { QVERIFY(m_page->open({ConsoleLink::Kind::Job, name})); }
    [[nodiscard]] int shownJobs() const
    {
        return static_cast<JobFilterModel *>(m_tree->model())->shownJobs();
    }
    [[nodiscard]] QAction *action(const QString &name) const { return test::child<QAction>(m_page, name); }

    std::unique_ptr<test::GuiFixture> m_fixture;
    std::unique_ptr<test::PageWindow> m_window;
    JobsPage *m_page = nullptr;
    JobTreeView *m_tree = nullptr;
};

QTEST_MAIN(JobsPageTest)
#include "page_test.moc"
