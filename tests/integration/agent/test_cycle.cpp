// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/reconcile/cycle.h"
#include "agent/scheduler/crontabscheduler.h"
#include "tests/integration/agent/privatecron.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;
using namespace crontopus::test;

/// Whole cycles: a real repository, the real crontab(1).
class TestCycle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void appliesAndThenIsIdle();
    void emptiedRepositoryWaitsForConfirmation();
    void renamedDirectoryNeedsNoConfirmation();
    void goneRepositoryTakesNothingAway();
    void unreachableAtStartKeepsTheLastState();
    void forcePushIsFollowed();
    void brokenFileNeverStopsTheOthers();
    void badFileNeverStopsTheOthers_data();
    void badFileNeverStopsTheOthers();
    void linksAndSubmodulesAreNotFollowed();
    void foreignCheckoutStaysAsItIs_data();
    void foreignCheckoutStaysAsItIs();
    void checkoutOfAnotherRemoteIsRefused();
    void bareAndDetachedRemotesAreFine();
    void missingBranchNamesItAndTakesNothingAway();
    void failingCrontabIsToldAndNothingWritten();
    void clockThatJumpsLosesNothing();
    void editedLineIsPutRight();
    void readOnlyStateLeavesTheCrontab();
    void fullStateLeavesTheCrontab();
    void planChangesNothing();
    void uninstallGivesTheCrontabBack();

private:
    void git(const QStringList &arguments);
    void makeCycle(const QString &crontab);
    void useLocalPath(const QString &path);
    void write(const QString &name, const QByteArray &schedule);
    void commit();
    Cycle::Outcome sync(bool confirm = false);
    [[nodiscard]] QString state() const { return m_directory->filePath(u"state"_s); }
    [[nodiscard]] QString repository() const { return m_directory->filePath(u"jobs"_s); }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Cycle> m_cycle;
    std::optional<AgentConfig> m_config;
};

void TestCycle::initTestCase()
{
    if (const QString why = enterPrivateCron(); !why.isEmpty())
        QSKIP(qPrintable(why));
}

void TestCycle::git(const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(repository());
    process.start(u"git"_s, QStringList{u"-c"_s, u"user.name=x"_s, u"-c"_s, u"user.email=x@x"_s} + arguments);
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
}

void TestCycle::write(const QString &name, const QByteArray &schedule)
{
    QFile file(repository() + u"/ns/"_s + name + u".yaml"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("apiVersion: v1\nkind: Job\nmetadata:\n  name: " + name.toLatin1() + "\nspec:\n  schedule: '" +
               schedule + "'\n  command: 'true'\n");
}

void TestCycle::commit()
{
    git({u"add"_s, u"-A"_s});
    git({u"commit"_s, u"-q"_s, u"--allow-empty"_s, u"-m"_s, u"x"_s});
}

void TestCycle::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QDir().mkpath(repository() + u"/ns"_s);
    git({u"init"_s, u"-q"_s, u"-b"_s, u"main"_s});
    for (int i = 0; i < 6; ++i)
        write(u"job-%1"_s.arg(i), "*/5 * * * *");
    commit();
    auto config =
        AgentConfig::parse("git: {url: '" + repository().toUtf8() +
                               "', branch: main}\nagent: {name: x, state_dir: '" + state().toUtf8() + "'}\n",
                           u"agent.yaml"_s);
    QVERIFY(config);
    m_config = *config;
    QVERIFY(StateDir(state()).create());
    makeCycle(u"crontab"_s);
    QVERIFY(installCrontab("# mine\n0 5 * * * mine\n"));
}

void TestCycle::makeCycle(const QString &crontab)
{
    m_cycle =
        std::make_unique<Cycle>(*m_config, Cycle::Programs{u"/usr/bin/crontopus-run"_s, {}},
                                std::make_unique<CrontabScheduler>(RunnerCall{"/usr/bin/crontopus-run", {}},
                                                                   AtQueue(u"at"_s, u"/none"_s), crontab));
}

void TestCycle::useLocalPath(const QString &path)
{
    m_config->gitLocalPath = path;
    m_config->gitLocalPathIsDefault = false;
    makeCycle(u"crontab"_s);
}

Cycle::Outcome TestCycle::sync(bool confirm)
{
    NoControl control;
    Cycle::Request request;
    if (const auto fetched = ManifestSource(*m_config).fetch(control); !fetched)
        request.errors.append(fetched.error());
    request.now = QDateTime::currentSecsSinceEpoch();
    request.confirmPrune = confirm;
    return m_cycle->run(request);
}

void TestCycle::appliesAndThenIsIdle()
{
    const auto first = sync();
    QVERIFY2(first.errors.isEmpty(), first.errors.isEmpty() ? "" : qPrintable(first.errors.first().text()));
    QCOMPARE(first.writes, 1);
    QCOMPARE(crontabText().count("# CRONTOPUS:ns/"), 6);
    QVERIFY(crontabText().startsWith("# mine\n0 5 * * * mine\n"));
    QVERIFY(sync().idle);
    commit(); // another commit that changes no job
    const auto again = sync();
    QVERIFY(!again.idle);
    QCOMPARE(again.writes, 0);
    QVERIFY(again.changes.isEmpty());
    QVERIFY(sync().idle);
}

void TestCycle::emptiedRepositoryWaitsForConfirmation()
{
    (void)sync();
    const QByteArray before = crontabText();
    QDir(repository() + u"/ns"_s).removeRecursively();
    QDir().mkpath(repository() + u"/ns"_s);
    write(u"new"_s, "1 1 * * *");
    commit();
    const auto held = sync();
    QVERIFY(held.pruneWaiting);
    QCOMPARE(held.pruneCount, 6);
    QVERIFY(crontabText().startsWith(before));
    QVERIFY(crontabText().contains("# CRONTOPUS:ns/new\n"));
    QVERIFY(m_cycle->status(0)->pruneWaiting);
    QVERIFY(!sync(true).pruneWaiting);
    QCOMPARE(crontabText().count("# CRONTOPUS:ns/"), 1);
    QCOMPARE(QDir(state() + u"/jobs"_s).entryList(QDir::Files).size(), 1);
}

void TestCycle::renamedDirectoryNeedsNoConfirmation()
{
    (void)sync();
    QVERIFY(QDir(repository()).rename(u"ns"_s, u"other"_s));
    commit();
    NoControl control;
    QVERIFY(ManifestSource(*m_config).fetch(control));
    const auto plan = m_cycle->plan(QDateTime::currentSecsSinceEpoch());
    QVERIFY(plan);
    QVERIFY(!plan->needsConfirmation);
    QCOMPARE(plan->changes.size(), 6);
    const auto outcome = sync();
    QVERIFY(!outcome.pruneWaiting);
    QCOMPARE(outcome.moves.size(), 6);
    QCOMPARE(outcome.writes, 1);
    QCOMPARE(crontabText().count("# CRONTOPUS:"), 6); // never both the old and the new
    QCOMPARE(crontabText().count("# CRONTOPUS:other/"), 6);
    QCOMPARE(QDir(state() + u"/jobs"_s).entryList(QDir::Files).size(), 6);
    QVERIFY(sync().idle);
}

void TestCycle::goneRepositoryTakesNothingAway()
{
    (void)sync();
    const QByteArray before = crontabText();
    QVERIFY(QDir().rename(repository(), repository() + u".away"_s));
    const auto outcome = sync();
    QVERIFY(!outcome.errors.isEmpty());
    QCOMPARE(crontabText(), before);
    QVERIFY(QDir().rename(repository() + u".away"_s, repository()));
    QVERIFY(sync().errors.isEmpty());
    QCOMPARE(crontabText(), before);
}

void TestCycle::unreachableAtStartKeepsTheLastState()
{
    (void)sync();
    const QByteArray before = crontabText();
    QVERIFY(QDir(repository()).removeRecursively());
    QVERIFY(QDir(m_config->gitLocalPath).removeRecursively());
    QVERIFY(!sync().errors.isEmpty());
    QCOMPARE(crontabText(), before);
    removeCrontab();
    QVERIFY(!sync().errors.isEmpty());
    QCOMPARE(crontabText().count("# CRONTOPUS:ns/"), 6);
}

void TestCycle::forcePushIsFollowed()
{
    (void)sync();
    git({u"checkout"_s, u"-q"_s, u"--orphan"_s, u"other"_s});
    write(u"job-0"_s, "7 7 * * *");
    commit();
    git({u"branch"_s, u"-M"_s, u"other"_s, u"main"_s});
    const auto outcome = sync();
    QVERIFY(outcome.errors.isEmpty());
    QCOMPARE(outcome.changes.size(), 1);
    QVERIFY(crontabText().contains("\n7 7 * * * "));
}

void TestCycle::brokenFileNeverStopsTheOthers()
{
    (void)sync();
    write(u"job-1"_s, "99 * * * *");
    write(u"job-2"_s, "2 2 * * *");
    commit();
    const auto outcome = sync();
    QVERIFY(outcome.errors.isEmpty());
    QVERIFY(hasErrors(outcome.diagnostics));
    QCOMPARE(crontabText().count("# CRONTOPUS:ns/"), 6);
    QVERIFY(crontabText().contains("\n2 2 * * * "));
    QVERIFY(sync().idle);
}

void TestCycle::badFileNeverStopsTheOthers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    const QByteArray head =
        "apiVersion: v1\nkind: Job\nmetadata: {name: job-1}\nspec:\n  schedule: '* * * * *'\n";
    QTest::newRow("empty") << QByteArray() << u"yaml.empty"_s;
    QTest::newRow("huge") << head + "  command: |\n" + QByteArray("    echo 1234567890\n").repeated(500'000)
                          << u"yaml.too-large"_s;
    QTest::newRow("binary") << QByteArray("\x7f\x45LF\0\1\2\xff\xfe", 9) << u"yaml.control-character"_s;
    QTest::newRow("cyclic alias") << head + "  command: x\n  env: &a {b: *a}\n" << u"yaml.cyclic-alias"_s;
    QByteArray bomb = head + "  command: x\nx0: &x0 [1,1,1,1,1,1,1,1,1,1]\n";
    for (int i = 1; i < 9; ++i) {
        const QByteArray last = "*x" + QByteArray::number(i - 1);
        bomb += "x" + QByteArray::number(i) + ": &x" + QByteArray::number(i) + " [" +
                QByteArray(last + ",").repeated(9) + last + "]\n";
    }
    QTest::newRow("bomb") << bomb << u"yaml.too-many-nodes"_s;
    QTest::newRow("NUL in the command") << head + "  command: \"a\\0b\"\n" << u"value.nul"_s;
    QTest::newRow("twice") << head + "  command: x\n---\n" + head + "  command: y\n"
                           << u"yaml.multiple-documents"_s;
}

void TestCycle::badFileNeverStopsTheOthers()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, code);
    (void)sync();
    const QByteArray before = crontabText();
    QFile file(repository() + u"/ns/job-1.yaml"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    write(u"job-2"_s, "2 2 * * *");
    commit();
    const auto outcome = sync();
    QVERIFY2(outcome.errors.isEmpty(),
             outcome.errors.isEmpty() ? "" : qPrintable(outcome.errors.first().text()));
    QCOMPARE(crontabText().count("# CRONTOPUS:ns/"), 6);
    QVERIFY(crontabText().contains("\n2 2 * * * "));
    for (const QByteArray &line : before.split('\n')) {
        if (line.endsWith("/job-1"))
            QVERIFY(crontabText().contains(line + '\n'));
    }
    // Where the user looks.
    const auto status = m_cycle->status(QDateTime::currentSecsSinceEpoch());
    QVERIFY(status);
    const auto told =
        std::find_if(status->diagnostics.begin(), status->diagnostics.end(), [](const Diagnostic &d) {
            return d.path == u"ns/job-1.yaml"_s && d.severity == Diagnostic::Severity::Error;
        });
    QVERIFY(told != status->diagnostics.end());
    QCOMPARE(told->code, code);
    const auto entry = std::find_if(status->entries.begin(), status->entries.end(),
                                    [](const ManagedEntry &e) { return e.name == u"job-1"_s; });
    QVERIFY(entry != status->entries.end());
    QVERIFY(entry->problem.contains(told->message));
    QCOMPARE(int(entry->state), int(SyncState::Synced));
}

void TestCycle::linksAndSubmodulesAreNotFollowed()
{
    QFile outside(m_directory->filePath(u"outside.yaml"_s));
    QVERIFY(outside.open(QIODevice::WriteOnly));
    outside.write(
        "apiVersion: v1\nkind: Job\nmetadata: {name: evil}\nspec: {schedule: '* * * * *', command: x}\n");
    outside.close();
    QVERIFY(QFile::link(outside.fileName(), repository() + u"/ns/evil.yaml"_s));
    QVERIFY(QFile::link(m_directory->path(), repository() + u"/elsewhere"_s));
    git({u"update-index"_s, u"--add"_s, u"--cacheinfo"_s,
         u"160000,1234567890123456789012345678901234567890,ns/sub"_s});
    git({u"add"_s, u"ns/evil.yaml"_s, u"elsewhere"_s});
    git({u"commit"_s, u"-q"_s, u"-m"_s, u"x"_s});
    const auto outcome = sync();
    QVERIFY2(outcome.errors.isEmpty(),
             outcome.errors.isEmpty() ? "" : qPrintable(outcome.errors.first().text()));
    QCOMPARE(outcome.jobs, 6);
    QVERIFY(!crontabText().contains("evil"));
    QVERIFY(QFile::exists(outside.fileName()));
}

void TestCycle::foreignCheckoutStaysAsItIs_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("dirty") << QStringList();
    QTest::newRow("detached") << QStringList{u"checkout"_s, u"-q"_s, u"--detach"_s};
    QTest::newRow("on another branch") << QStringList{u"checkout"_s, u"-q"_s, u"-b"_s, u"mine"_s};
}

void TestCycle::foreignCheckoutStaysAsItIs()
{
    QFETCH(QStringList, command);
    // git.local_path may name a checkout in which somebody works.
    const QString checkout = m_directory->filePath(u"checkout"_s);
    git({u"clone"_s, u"-q"_s, u"."_s, checkout});
    git({u"-C"_s, checkout, u"remote"_s, u"set-url"_s, u"origin"_s, repository()});
    if (!command.isEmpty())
        git(QStringList{u"-C"_s, checkout} + command);
    QFile edited(checkout + u"/ns/job-0.yaml"_s);
    QVERIFY(edited.open(QIODevice::WriteOnly));
    edited.write("half an edit");
    edited.close();
    const QByteArray head = [&] {
        QFile file(checkout + u"/.git/HEAD"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();

    useLocalPath(checkout);
    write(u"job-5"_s, "5 5 * * *");
    commit();
    const auto outcome = sync();
    QVERIFY2(outcome.errors.isEmpty(),
             outcome.errors.isEmpty() ? "" : qPrintable(outcome.errors.first().text()));
    QCOMPARE(outcome.jobs, 6);
    QVERIFY(crontabText().contains("\n5 5 * * * ")); // what was pushed counts, not what lies there
    QVERIFY(edited.open(QIODevice::ReadOnly));
    QCOMPARE(edited.readAll(), QByteArray("half an edit"));
    QFile now(checkout + u"/.git/HEAD"_s);
    QVERIFY(now.open(QIODevice::ReadOnly));
    QCOMPARE(now.readAll(), head);
}

void TestCycle::checkoutOfAnotherRemoteIsRefused()
{
    const QString checkout = m_directory->filePath(u"checkout"_s);
    git({u"clone"_s, u"-q"_s, u"."_s, checkout});
    git({u"-C"_s, checkout, u"remote"_s, u"set-url"_s, u"origin"_s, u"/somewhere/else"_s});
    useLocalPath(checkout);
    NoControl control;
    const auto fetched = ManifestSource(*m_config).fetch(control);
    QVERIFY(!fetched);
    QVERIFY(fetched.error().message.contains(u"/somewhere/else"_s));
    QVERIFY(fetched.error().hint.contains(u"git.local_path"_s));
}

void TestCycle::bareAndDetachedRemotesAreFine()
{
    git({u"checkout"_s, u"-q"_s, u"--detach"_s});
    QCOMPARE(sync().jobs, 6);
    const QString bare = m_directory->filePath(u"bare.git"_s);
    git({u"clone"_s, u"-q"_s, u"--bare"_s, u"--branch"_s, u"main"_s, u"."_s, bare});
    AgentConfig other = *m_config;
    other.gitUrl = bare;
    other.gitLocalPath = m_directory->filePath(u"clone-of-bare"_s);
    NoControl control;
    QVERIFY(ManifestSource(other).fetch(control));
    const auto commit = ManifestSource(other).commit();
    QVERIFY(commit);
    QCOMPARE(ManifestSource(other).files(*commit)->size(), 6);
}

void TestCycle::missingBranchNamesItAndTakesNothingAway()
{
    (void)sync();
    const QByteArray before = crontabText();
    git({u"branch"_s, u"-m"_s, u"main"_s, u"trunk"_s}); // the clone still knows main: nothing changes
    (void)sync();
    QCOMPARE(crontabText(), before);
    QVERIFY(QDir(m_config->gitLocalPath).removeRecursively());
    const auto outcome = sync();
    QVERIFY(!outcome.errors.isEmpty());
    QVERIFY(outcome.errors.first().text().contains(u"main"_s));
    QVERIFY(outcome.errors.first().text().contains(u"trunk"_s)); // the way out
    QCOMPARE(crontabText(), before);
}

void TestCycle::failingCrontabIsToldAndNothingWritten()
{
    (void)sync();
    const QByteArray before = crontabText();
    const QString fake = m_directory->filePath(u"crontab"_s);
    for (const QByteArray &body : {QByteArray("echo 'crontabs/root: fopen: Input/output error' >&2; exit 1"),
                                   QByteArray("exit 1"), QByteArray()}) {
        QFile::remove(fake);
        if (!body.isEmpty()) { // else crontab(1) has gone
            QFile file(fake);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("#!/bin/sh\n" + body + '\n');
            file.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        }
        makeCycle(fake);
        write(u"job-1"_s, "1 1 * * *");
        const auto outcome = sync();
        QCOMPARE(outcome.errors.size(), 1);
        QCOMPARE(outcome.writes, 0);
        QVERIFY(outcome.errors.first().message.contains(u"crontab"_s));
        const auto status = readAgentStatus(state() + u"/status.json"_s);
        QVERIFY(status);
        QCOMPARE(status->errors.first().message, outcome.errors.first().message);
        QCOMPARE(crontabText(), before);
    }
    makeCycle(u"crontab"_s);
    QVERIFY(sync().errors.isEmpty());
    QCOMPARE(readAgentStatus(state() + u"/status.json"_s)->errors.size(), 0);
}

void TestCycle::clockThatJumpsLosesNothing()
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const QDateTime at = QDateTime::fromSecsSinceEpoch(now / 60 * 60 + 600);
    QFile file(repository() + u"/ns/once.yaml"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("apiVersion: v1\nkind: Job\nmetadata: {name: once}\nspec:\n  at: '" +
               at.toString(u"yyyy-MM-ddTHH:mm"_s).toLatin1() + "'\n  command: 'true'\n");
    file.close();
    commit();
    QVERIFY(sync().errors.isEmpty());
    const QByteArray before = crontabText();
    QCOMPARE(before.count("# CRONTOPUS:ns/"), 7);
    const auto syncAt = [this](qint64 time) {
        Cycle::Request request;
        request.now = time;
        return m_cycle->run(request);
    };
    constexpr qint64 day = 24 * 3600;
    // Forth: the one-time job is over. Back: its time is yet to come.
    QVERIFY(syncAt(now + 3600).errors.isEmpty());
    QCOMPARE(crontabText().count("# CRONTOPUS:ns/"), 6);
    QVERIFY(syncAt(now).errors.isEmpty());
    QCOMPARE(crontabText().count("# CRONTOPUS:ns/"), 7);
    for (const qint64 time : {now + 400 * day, now - 400 * day, qint64(0), now + 30'000 * day, now}) {
        const auto outcome = syncAt(time);
        QVERIFY2(outcome.errors.isEmpty(),
                 outcome.errors.isEmpty() ? "" : qPrintable(outcome.errors.first().text()));
        QVERIFY(!outcome.pruneWaiting);
        QVERIFY(crontabText().count("# CRONTOPUS:ns/job-") == 6);
    }
    QCOMPARE(crontabText(), before);
    QVERIFY(syncAt(now).idle);
}

void TestCycle::editedLineIsPutRight()
{
    (void)sync();
    const QByteArray before = crontabText();
    QByteArray edited = before;
    edited.replace("*/5 * * * *", "1 1 1 1 1");
    QVERIFY(installCrontab(edited + "# new\n"));
    QCOMPARE(sync().writes, 1);
    QCOMPARE(crontabText(), before + "# new\n");
}

void TestCycle::readOnlyStateLeavesTheCrontab()
{
    const QByteArray before = crontabText();
    QVERIFY(mountSmall(state(), 1024));
    QVERIFY(StateDir(state()).create());
    NoControl control;
    QVERIFY(ManifestSource(*m_config).fetch(control));
    QVERIFY(remountReadOnly(state(), true));
    QVERIFY(!sync().errors.isEmpty());
    QCOMPARE(crontabText(), before);
    QVERIFY(remountReadOnly(state(), false));
    QVERIFY(sync().errors.isEmpty());
    QCOMPARE(crontabText().count("# CRONTOPUS:ns/"), 6);
}

void TestCycle::fullStateLeavesTheCrontab()
{
    const QByteArray before = crontabText();
    QVERIFY(mountSmall(state(), 1024));
    QVERIFY(StateDir(state()).create());
    NoControl control;
    QVERIFY(ManifestSource(*m_config).fetch(control));
    QFile filler(state() + u"/filler"_s);
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'x')) == 4096) {
    }
    filler.close();
    QVERIFY(!sync().errors.isEmpty());
    QCOMPARE(crontabText(), before);
    filler.remove();
    const auto after = sync();
    QVERIFY2(after.errors.isEmpty(), after.errors.isEmpty() ? "" : qPrintable(after.errors.first().text()));
    QCOMPARE(crontabText().count("# CRONTOPUS:ns/"), 6);
}

void TestCycle::planChangesNothing()
{
    (void)sync();
    const QByteArray before = crontabText();
    write(u"job-9"_s, "9 9 * * *");
    const auto plan = m_cycle->plan(QDateTime::currentSecsSinceEpoch(), repository());
    QVERIFY(plan);
    QCOMPARE(plan->changes.size(), 1);
    QCOMPARE(int(plan->changes.first().kind), int(PlannedChange::Kind::Add));
    QCOMPARE(plan->changes.first().after.size(), 1);
    QCOMPARE(crontabText(), before);
    commit();
    (void)sync();
    QVERIFY(crontabText().endsWith(plan->changes.first().after.first().toLatin1() + '\n'));
}

void TestCycle::uninstallGivesTheCrontabBack()
{
    const QByteArray before = crontabText();
    (void)sync();
    QVERIFY(m_cycle->uninstall());
    QCOMPARE(crontabText(), before);
}

QTEST_GUILESS_MAIN(TestCycle)
#include "test_cycle.moc"
