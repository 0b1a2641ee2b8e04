// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The main window on the real stores of jobs and runs: a checkout with a remote beside it, and a history.db.
// Git itself tells what came of each step. Only the endpoint is a fake, since a real one would keep a
// crontab.
#include "app/console/changes/changespage.h"
#include "app/console/changes/conflictview.h"
#include "app/console/editor/editorpanel.h"
#include "app/console/endpoint/endpointpage.h"
#include "app/console/jobs/jobspage.h"
#include "app/console/jobs/jobtreeview.h"
#include "app/console/runs/runspage.h"
#include "app/console/settings/settings.h"
#include "shared/store/historydb.h"
#include "shared/store/localjobstore.h"
#include "shared/store/localrunstore.h"
#include "tests/gui/fixture/pagewindow.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;
using crontopus::test::child;

namespace {
const QString backup = u"production/backup-db.yaml"_s;

QString git(const QString &directory, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(directory);
    process.start(u"git"_s, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("git %s: %s", qPrintable(arguments.join(u' ')), process.readAllStandardError().constData());
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void replaceIn(const QString &path, const QByteArray &from, const QByteArray &to)
{
    QByteArray text = read(path);
    QVERIFY2(text.contains(from), qPrintable(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.replace(from, to));
    file.flush();
    // git's command line sees whole seconds: an edit in the second of the checkout looks like none to it once
    // libgit2 has written the index later.
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(2), QFileDevice::FileModificationTime));
}
} // namespace

class ConsoleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture = std::make_unique<test::GuiFixture>();
        // Git must not read the settings of whoever runs the tests.
        qputenv("GIT_CONFIG_GLOBAL", "/dev/null");
        qputenv("GIT_CONFIG_NOSYSTEM", "1");
    }

    void init()
    {
        Settings().clear();
        m_checkout = m_fixture->makeCheckout();
        m_remote = m_checkout + u".git"_s;
        m_colleague = m_checkout + u"-colleague"_s;
        git(m_fixture->directory(), {u"clone"_s, u"-q"_s, u"--bare"_s, m_checkout, m_remote});
        git(m_checkout, {u"remote"_s, u"add"_s, u"origin"_s, m_remote});
        git(m_checkout, {u"fetch"_s, u"-q"_s, u"origin"_s});
        git(m_checkout, {u"branch"_s, u"-q"_s, u"-u"_s, u"origin/main"_s});
        git(m_fixture->directory(), {u"clone"_s, u"-q"_s, m_remote, m_colleague});
        for (const QString &clone : {m_checkout, m_colleague}) {
            git(clone, {u"config"_s, u"user.name"_s, u"Ada"_s});
            git(clone, {u"config"_s, u"user.email"_s, u"ada@example.com"_s});
        }

        const QString history = m_checkout + u".db"_s;
        {
            const auto db = HistoryDb::open(history, HistoryDb::Mode::ReadWrite);
            QVERIFY(db);
            QVERIFY((*db)->store(test::sampleRuns()));
        }
        auto jobs = std::make_unique<LocalJobStore>(m_checkout);
        auto endpoints = std::make_unique<test::FakeEndpointStore>();
        m_jobs = jobs.get();
        m_endpoints = endpoints.get();
        m_jobs->refresh();
        m_window = std::make_unique<test::PageWindow>(
            *m_fixture, std::make_unique<Workspace>(u"real"_s, std::move(jobs), std::move(endpoints),
                                                    std::make_unique<LocalRunStore>(history)));
        m_page = m_window->page<JobsPage>();
        QTRY_COMPARE(shownJobs(), 6);
    }
    void cleanup() { m_window.reset(); }
    void cleanupTestCase() { m_fixture.reset(); }

    void aNewJobIsCommittedAloneAndPushed()
    {
        // Something else is being edited; it must stay out of the commit.
        replaceIn(m_checkout + u'/' + backup, "0 2 * * *", "0 4 * * *");
        trigger(m_page, u"newJobAction"_s);
        child<QComboBox>(m_page, u"newNamespace"_s)->setCurrentText(u"tools"_s);
        QTest::keyClicks(child<QLineEdit>(m_page, u"newName"_s), u"hello"_s);
        QTest::keyClicks(child<QLineEdit>(m_page, u"newCommand"_s), u"echo hello"_s);
        trigger(m_page, u"createJob"_s);
        QTRY_VERIFY(QFile::exists(m_checkout + u"/tools/hello.yaml"_s));
        QTRY_COMPARE(shownJobs(), 7);

        auto *changes = m_window->page<ChangesPage>();
        QAbstractItemModel *files = child<QTableView>(changes, u"pendingFiles"_s)->model();
        QTRY_COMPARE(files->rowCount(), 2);
        files->setData(files->index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
        QTRY_COMPARE(child<QLineEdit>(changes, u"commitSummary"_s)->text(), u"Add tools/hello"_s);
        trigger(changes, u"commit"_s);
        QTRY_COMPARE(files->rowCount(), 1);
        QCOMPARE(log(u"%s"_s), u"Add tools/hello"_s);
        QCOMPARE(committedPaths(), u"tools/hello.yaml"_s);
        QCOMPARE(git(m_checkout, {u"status"_s, u"--porcelain"_s}), u"M "_s + backup);

        QTRY_VERIFY(child<QAction>(changes, u"push"_s)->isEnabled());
        trigger(changes, u"push"_s);
        QTRY_COMPARE(git(m_remote, {u"rev-parse"_s, u"main"_s}), head());
        QTRY_COMPARE(m_jobs->branch().ahead, 0);
    }

    void anEditInTheFormTouchesOneLine()
    {
        const QByteArray before = read(m_checkout + u'/' + backup);
        EditorPanel *editor = edit();
        auto *expression = child<QLineEdit>(editor, u"expression"_s);
        expression->selectAll();
        QTest::keyClicks(expression, u"30 3 * * *"_s);
        trigger(m_page, u"saveManifest"_s);
        QTRY_VERIFY(!editor->isModified());
        QCOMPARE(read(m_checkout + u'/' + backup), QByteArray(before).replace("0 2 * * *", "30 3 * * *"));
        QCOMPARE(git(m_checkout, {u"diff"_s, u"--numstat"_s}), u"1\t1\t"_s + backup);
    }

    void anEditInTheTextIsKeptToTheByte()
    {
        const QByteArray before = read(m_checkout + u'/' + backup);
        EditorPanel *editor = edit();
        child<QPlainTextEdit>(editor, u"yamlEdit"_s)->insertPlainText(u"# Übrigens: note\n"_s);
        trigger(m_page, u"saveManifest"_s);
        QTRY_VERIFY(!editor->isModified());
        const QByteArray note = "# Übrigens: note\n";
        QByteArray after = read(m_checkout + u'/' + backup);
        QVERIFY(after.contains(note));
        QCOMPARE(after.replace(note, ""), before);
    }

    void aPullWithAConflictIsSettled_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QByteArray>("schedule");
        QTest::newRow("mine") << u"useOurs"_s << "30 3 * * *"_ba;
        QTest::newRow("theirs") << u"useTheirs"_s << "0 5 * * *"_ba;
    }
    void aPullWithAConflictIsSettled()
    {
        QFETCH(QString, choice);
        QFETCH(QByteArray, schedule);
        replaceIn(m_colleague + u'/' + backup, "0 2 * * *", "0 5 * * *");
        git(m_colleague, {u"commit"_s, u"-qam"_s, u"Later"_s});
        git(m_colleague, {u"push"_s, u"-q"_s});
        replaceIn(m_checkout + u'/' + backup, "0 2 * * *", "30 3 * * *");

        auto *changes = m_window->page<ChangesPage>();
        const QAbstractItemModel *files = child<QTableView>(changes, u"pendingFiles"_s)->model();
        QTRY_COMPARE(files->rowCount(), 1);
        QTRY_VERIFY(child<QAction>(changes, u"commit"_s)->isEnabled());
        trigger(changes, u"commit"_s);
        QTRY_COMPARE(files->rowCount(), 0);
        QTRY_VERIFY(child<QAction>(changes, u"pull"_s)->isEnabled());
        const QString mine = head();
        trigger(changes, u"pull"_s);
        auto *conflicts = child<ConflictView>(changes, u"conflictView"_s);
        QTRY_VERIFY(conflicts->isVisible());
        // Nothing has changed so far.
        QCOMPARE(head(), mine);
        QVERIFY(read(m_checkout + u'/' + backup).contains("30 3 * * *"));
        QVERIFY(
            child<QPlainTextEdit>(conflicts, u"conflictTheirs"_s)->toPlainText().contains(u"0 5 * * *"_s));

        trigger(conflicts, choice);
        trigger(conflicts, u"finishPull"_s);
        QTRY_VERIFY(!conflicts->isVisible());
        const QByteArray text = read(m_checkout + u'/' + backup);
        QVERIFY(text.contains(schedule));
        QVERIFY(!text.contains("<<<<<<<"));
        QCOMPARE(git(m_checkout, {u"status"_s, u"--porcelain"_s}), QString());
        git(m_checkout, {u"merge-base"_s, u"--is-ancestor"_s, u"origin/main"_s, u"HEAD"_s});
    }

    void discardedEditsComeBackWithUndo()
    {
        const QByteArray before = read(m_checkout + u'/' + backup);
        replaceIn(m_checkout + u'/' + backup, "0 2 * * *", "30 3 * * *");
        const QByteArray edited = read(m_checkout + u'/' + backup);
        auto *changes = m_window->page<ChangesPage>();
        QTRY_VERIFY(child<QAction>(changes, u"discard"_s)->isEnabled());
        trigger(changes, u"discard"_s);
        QTRY_COMPARE(read(m_checkout + u'/' + backup), before);
        QTRY_VERIFY(changes->findChild<QAction *>(u"undoDiscard"_s));
        trigger(changes, u"undoDiscard"_s);
        QTRY_COMPARE(read(m_checkout + u'/' + backup), edited);
    }

    void theFilterLooksIntoCommands()
    {
        child<QLineEdit>(m_page, u"jobFilter"_s)->setText(u"example.com/health"_s);
        QTRY_COMPARE(shownJobs(), 1);
        child<QLineEdit>(m_page, u"jobFilter"_s)->clear();
        QTRY_COMPARE(shownJobs(), 6);
    }

    void runNowAsksTheEndpoint()
    {
        QVERIFY(m_page->open({ConsoleLink::Kind::Job, u"production/backup-db"_s}));
        trigger(m_page, u"runJobs"_s);
        QTRY_COMPARE(m_endpoints->runsAsked, QStringList{u"production/backup-db"_s});
    }

    void runsAreThoseOfTheHistory()
    {
        auto *runs = m_window->page<RunsPage>();
        const QAbstractItemModel *rows = child<QTableView>(runs, u"runsTable"_s)->model();
        QTRY_COMPARE(rows->rowCount(), int(test::sampleRuns().size()));
        QTRY_VERIFY(rows->index(0, 1).data().toString().contains(u"backup-db"_s)); // the one still running
    }

    void adoptingMakesOneCommitWithAValidManifest()
    {
        AgentStatus status = m_endpoints->endpoints().first();
        ForeignEntry entry;
        entry.source = u"crontab"_s;
        entry.line = 3;
        entry.schedule = u"17 5 * * *"_s;
        entry.command = u"/home/ada/bin/rotate-logs --keep 7"_s;
        entry.suggestedName = u"rotate-logs"_s;
        entry.raw = u"17 5 * * * /home/ada/bin/rotate-logs --keep 7"_s;
        status.foreign = {entry};
        m_endpoints->setEndpoints({status});
        auto *page = m_window->page<EndpointPage>();
        child<QTableView>(page, u"foreignEntries"_s)->selectRow(0);
        QTRY_VERIFY(child<QAction>(page, u"adopt"_s)->isEnabled());
        const int before = git(m_checkout, {u"rev-list"_s, u"--count"_s, u"HEAD"_s}).toInt();
        trigger(page, u"adopt"_s);
        const QString path = u"discovered/rotate-logs.yaml"_s;
        QTRY_COMPARE(git(m_checkout, {u"rev-list"_s, u"--count"_s, u"HEAD"_s}).toInt(), before + 1);
        QCOMPARE(committedPaths(), path);
        const Manifest manifest = Manifest::parse(read(m_checkout + u'/' + path), {path, u"local"_s});
        QVERIFY(manifest.job() && !hasErrors(manifest.diagnostics()));
        QCOMPARE(manifest.job()->command, entry.command);
        QTRY_COMPARE(shownJobs(), 7);
    }

private:
    static void trigger(QObject *parent, const QString &name)
    {
        auto *action = child<QAction>(parent, name);
        QVERIFY2(action->isEnabled(), qPrintable(name));
        action->trigger();
    }
    EditorPanel *edit()
    {
        m_page->open({ConsoleLink::Kind::Job, u"production/backup-db"_s});
        child<QAction>(m_page, u"editJob"_s)->trigger();
        return m_page->findChild<EditorPanel *>();
    }
    [[nodiscard]] int shownJobs() const
    {
        return static_cast<JobFilterModel *>(child<JobTreeView>(m_page, u"jobTree"_s)->model())->shownJobs();
    }
    [[nodiscard]] QString head() const { return git(m_checkout, {u"rev-parse"_s, u"HEAD"_s}); }
    [[nodiscard]] QString log(const QString &format) const
    {
        return git(m_checkout, {u"log"_s, u"-1"_s, u"--format="_s + format});
    }
    [[nodiscard]] QString committedPaths() const
    {
        return git(m_checkout, {u"show"_s, u"--format="_s, u"--name-only"_s, u"HEAD"_s});
    }

    std::unique_ptr<test::GuiFixture> m_fixture;
    std::unique_ptr<test::PageWindow> m_window;
    LocalJobStore *m_jobs = nullptr;
    test::FakeEndpointStore *m_endpoints = nullptr;
    JobsPage *m_page = nullptr;
    QString m_checkout, m_remote, m_colleague;
};

QTEST_MAIN(ConsoleTest)
#include "console_test.moc"
