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
    void editedLineIsPutRight();
    void readOnlyStateLeavesTheCrontab();
    void fullStateLeavesTheCrontab();
    void planChangesNothing();
    void uninstallGivesTheCrontabBack();

private:
    void git(const QStringList &arguments);
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
    m_cycle =
        std::make_unique<Cycle>(*m_config, Cycle::Programs{u"/usr/bin/crontopus-run"_s, {}},
                                std::make_unique<CrontabScheduler>(RunnerCall{"/usr/bin/crontopus-run", {}},
                                                                   AtQueue(u"at"_s, u"/none"_s)));
    QVERIFY(installCrontab("# mine\n0 5 * * * mine\n"));
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
