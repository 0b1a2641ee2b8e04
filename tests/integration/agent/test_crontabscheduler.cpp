// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/scheduler/crontabscheduler.h"
#include "tests/integration/agent/privatecron.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <chrono>
#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;
using namespace crontopus::test;

namespace {
const RunnerCall runner{"/usr/bin/crontopus-run", {}};
const AtQueue noAt(u"at"_s, u"/nonexistent.pid"_s);

ScheduledJob job(int number, const QString &entry = u"*/5 * * * *"_s)
{
    return {
        QUuid::createUuidV5(QUuid(), QByteArray::number(number)), u"ns"_s, u"job-%1"_s.arg(number), {entry}};
}

/// A crontab(1) that does as `body` says; `$real` is the true one, `$n` counts its `-l` calls from 1.
QString fakeCrontab(const QTemporaryDir &directory, const QByteArray &body)
{
    const QString path = directory.filePath(u"crontab"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("#!/bin/sh\nreal=/usr/bin/crontab; count=" + QFile::encodeName(path) +
               ".n; n=0\n"
               "if [ $1 = -l ]; then n=$(($(cat $count 2>/dev/null || echo 0) + 1)); echo $n > $count; fi\n" +
               body + '\n');
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

qint64 nanoseconds()
{
    return std::chrono::nanoseconds(std::chrono::system_clock::now().time_since_epoch()).count();
}

/// Whether `began` to `ended` (nanoseconds since 1970) meets a time from a last look at the crontab before
/// installing to the look that verifies what was installed. `calls` has the time of each `-l`, which wait for
/// each other, and a line `apply` before those of one apply(): that reads, looks again with `crontab -`
/// waiting for its end, reads, and so on, so every second one is such a last look.
bool overlapsInstalling(const QString &calls, qint64 began, qint64 ended)
{
    QFile file(calls);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    int count = 0;
    qint64 looked = 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line == "apply") {
            count = 0;
            continue;
        }
        const qint64 at = line.isEmpty() ? ended : line.toLongLong();
        if (looked != 0 && began <= at && ended >= looked)
            return true;
        looked = ++count % 2 == 0 ? at : 0;
    }
    return false;
}

void appendLine(const QString &path, const QByteArray &line)
{
    QFile file(path);
    if (!file.open(QIODevice::Append) || file.write(line + '\n') < 0)
        qFatal("cannot write %s", qPrintable(path));
}
} // namespace

class TestCrontabScheduler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void corpusSurvivesTheRealCrontab_data();
    void corpusSurvivesTheRealCrontab();
    void commentsOnTopSurviveWithoutDebiansHeader();
    void writesOnceAndThenNotAtAll();
    void absentCrontabIsEmptyAndAbsentAgain();
    void anErrorIsNeverAnEmptyCrontab_data();
    void anErrorIsNeverAnEmptyCrontab();
    void missingProgramIsAnError();
    void hangingProgramIsAnError();
    void editBetweenReadAndWriteSurvives();
    void editRightBeforeInstallingSurvives();
    void refusedCrontabLeavesTheOld();
    void tooManyLinesAreRefusedWithAReason();
    void runNowAddsALineThatGoes();
    void legacyLinesAreListed();
    void noTemporaryFilesStay();
    void racingEditorLosesNothing();
};

void TestCrontabScheduler::initTestCase()
{
    if (const QString why = enterPrivateCron(); !why.isEmpty())
        QSKIP(qPrintable(why));
}

void TestCrontabScheduler::init()
{
    removeCrontab();
}

void TestCrontabScheduler::corpusSurvivesTheRealCrontab_data()
{
    QTest::addColumn<QString>("path");
    for (QDirIterator files(QStringLiteral(CRONTOPUS_TEST_DATA "/crontabs"), {u"*.crontab"_s}, QDir::Files);
         files.hasNext();) {
        files.next();
        QTest::addRow("%s", qPrintable(files.fileName())) << files.filePath();
    }
}

void TestCrontabScheduler::corpusSurvivesTheRealCrontab()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray original = file.readAll();
    if (!installCrontab(original))
        return; // not one that this cron could have
    CrontabScheduler scheduler(runner, noAt);
    QCOMPARE(*scheduler.apply({job(1), job(2), job(3)}, 0), 1);
    QCOMPARE(scheduler.list()->jobs.size(), 3);
    QCOMPARE(*scheduler.apply({job(1, u"7 * * * *"_s), job(3)}, 0), 1);
    QVERIFY(scheduler.uninstall(false));
    QCOMPARE(crontabText(), original);
}

void TestCrontabScheduler::commentsOnTopSurviveWithoutDebiansHeader()
{
    // A crontab put there without crontab(1): `crontab -l` hides its first comment lines.
    QFile spool(u"/var/spool/cron/crontabs/root"_s);
    QVERIFY(spool.open(QIODevice::WriteOnly));
    const QByteArray original = "# one\n# two\n# three\n# four\n0 5 * * * true\n";
    spool.write(original);
    spool.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    spool.close();
    CrontabScheduler scheduler(runner, noAt);
    QCOMPARE(*scheduler.apply({job(1)}, 0), 1);
    QVERIFY(scheduler.uninstall(false));
    QCOMPARE(crontabText(), original);
}

void TestCrontabScheduler::writesOnceAndThenNotAtAll()
{
    QTemporaryDir directory;
    const QString fake = fakeCrontab(directory, "[ $1 = - ] && echo w >> $0.writes; exec $real \"$@\"");
    CrontabScheduler scheduler(runner, noAt, fake);
    QList<ScheduledJob> jobs;
    for (int i = 0; i < 200; ++i)
        jobs.append(job(i));
    QCOMPARE(*scheduler.apply(jobs, 0), 1);
    const auto before = scheduler.fingerprint();
    QCOMPARE(*scheduler.apply(jobs, 0), 0);
    QCOMPARE(*scheduler.fingerprint(), *before);
    QFile writes(fake + u".writes"_s);
    QVERIFY(writes.open(QIODevice::ReadOnly));
    QCOMPARE(writes.readAll(), QByteArray("w\n"));
}

void TestCrontabScheduler::absentCrontabIsEmptyAndAbsentAgain()
{
    CrontabScheduler scheduler(runner, noAt);
    QVERIFY(scheduler.list()->absent);
    QCOMPARE(*scheduler.apply({job(1)}, 0), 1);
    QVERIFY(!scheduler.list()->absent);
    QVERIFY(scheduler.uninstall(true));
    QVERIFY(scheduler.list()->absent);
}

void TestCrontabScheduler::anErrorIsNeverAnEmptyCrontab_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addRow("exit 1, nothing said") << QByteArray("exit 1");
    QTest::addRow("exit 1, not allowed")
        << QByteArray("echo 'You (root) are not allowed to use this program (crontab)' >&2; exit 1");
    QTest::addRow("exit 2, no crontab for") << QByteArray("echo 'no crontab for root' >&2; exit 2");
    QTest::addRow("exit 1, two lines")
        << QByteArray("printf 'no crontab for root\\nbut an error\\n' >&2; exit 1");
    QTest::addRow("exit 1, with output")
        << QByteArray("echo '# half'; echo 'no crontab for root' >&2; exit 1");
    QTest::addRow("killed") << QByteArray("kill -9 $$");
    QTest::addRow("input/output error")
        << QByteArray("echo 'crontabs/root/: fopen: Input/output error' >&2; exit 1");
}

void TestCrontabScheduler::anErrorIsNeverAnEmptyCrontab()
{
    QFETCH(QByteArray, body);
    const QByteArray original = "# mine\n0 5 * * * mine\n";
    QVERIFY(installCrontab(original));
    QTemporaryDir directory;
    // Only -l fails, so that a write would really hurt.
    CrontabScheduler scheduler(
        runner, noAt, fakeCrontab(directory, "if [ \"$1\" = -l ]; then " + body + "; fi; exec $real \"$@\""));
    QVERIFY(!scheduler.list());
    QVERIFY(!scheduler.fingerprint());
    QVERIFY(!scheduler.apply({job(1)}, 0));
    QVERIFY(!scheduler.uninstall(true));
    QCOMPARE(crontabText(), original);
}

void TestCrontabScheduler::missingProgramIsAnError()
{
    CrontabScheduler scheduler(runner, noAt, u"/nonexistent/crontab"_s);
    QCOMPARE(int(scheduler.apply({job(1)}, 0).error().code), int(Error::Code::NotFound));
}

void TestCrontabScheduler::hangingProgramIsAnError()
{
    QTemporaryDir directory;
    CrontabScheduler scheduler(runner, noAt, fakeCrontab(directory, "exec sleep 60"));
    QCOMPARE(int(scheduler.fingerprint().error().code), int(Error::Code::Timeout));
}

void TestCrontabScheduler::editBetweenReadAndWriteSurvives()
{
    QVERIFY(installCrontab("# a\n"));
    QTemporaryDir directory;
    // The user's edit comes right after the first read.
    const QString fake = fakeCrontab(
        directory, "if [ $n = 1 ]; then $real -l; printf '# a\\n# edit\\n' | $real -; exit 0; fi\n"
                   "exec $real \"$@\"");
    CrontabScheduler scheduler(runner, noAt, fake);
    QCOMPARE(*scheduler.apply({job(1)}, 0), 1);
    QCOMPARE(crontabText(), "# a\n# edit\n" + scheduler.nativeLines(job(1)).constFirst().toLatin1() + '\n');
}

void TestCrontabScheduler::editRightBeforeInstallingSurvives()
{
    QVERIFY(installCrontab("# a\n"));
    QTemporaryDir directory;
    // The edit comes while `crontab -` holds our text already, before the second read.
    const QString fake = fakeCrontab(directory, "if [ $n = 2 ]; then printf '# a\\n# edit\\n' | $real -; fi\n"
                                                "exec $real \"$@\"");
    CrontabScheduler scheduler(runner, noAt, fake);
    QCOMPARE(*scheduler.apply({job(1)}, 0), 1);
    QCOMPARE(crontabText(), "# a\n# edit\n" + scheduler.nativeLines(job(1)).constFirst().toLatin1() + '\n');
}

void TestCrontabScheduler::refusedCrontabLeavesTheOld()
{
    QVERIFY(installCrontab("# a\n"));
    QTemporaryDir directory;
    CrontabScheduler scheduler(
        runner, noAt,
        fakeCrontab(directory,
                    "if [ $1 = - ]; then echo 'errors in crontab' >&2; exit 1; fi; exec $real \"$@\""));
    const auto result = scheduler.apply({job(1)}, 0);
    QVERIFY(!result);
    QVERIFY(result.error().message.contains(u"errors in crontab"_s));
    QCOMPARE(crontabText(), QByteArray("# a\n"));
}

void TestCrontabScheduler::tooManyLinesAreRefusedWithAReason()
{
    QVERIFY(installCrontab(QByteArray("# x\n").repeated(9'500)));
    CrontabScheduler scheduler(runner, noAt);
    QCOMPARE(scheduler.list()->warnings.size(), 1);
    QList<ScheduledJob> jobs;
    for (int i = 0; i < 501; ++i)
        jobs.append(job(i));
    const auto result = scheduler.apply(jobs, 0);
    QVERIFY(!result);
    QCOMPARE(int(result.error().code), int(Error::Code::Full));
    QVERIFY(result.error().message.contains(u"10001"_s));
    jobs.removeLast();
    QCOMPARE(*scheduler.apply(jobs, 0), 1);
}

void TestCrontabScheduler::runNowAddsALineThatGoes()
{
    CrontabScheduler scheduler(runner, noAt);
    QCOMPARE(*scheduler.apply({job(1)}, 0), 1);
    const QByteArray before = crontabText();
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    QVERIFY(scheduler.startOnce(job(1), u"--manual"_s, now));
    QVERIFY(scheduler.startOnce(job(1), u"--manual"_s, now)); // twice in a minute is once
    QCOMPARE(crontabText().count("--manual"), 1);
    const qint64 expires = scheduler.list()->onceExpires;
    QVERIFY(expires > now + 60 && expires < now + 240);
    QCOMPARE(*scheduler.apply({job(1)}, expires - 1), 0);
    QCOMPARE(*scheduler.apply({job(1)}, expires), 1);
    QCOMPARE(crontabText(), before);
}

void TestCrontabScheduler::legacyLinesAreListed()
{
    const QUuid id = job(1).id;
    QVERIFY(installCrontab(
        "0 5 * * * /home/u/.crontopus/run-job CRONTOPUS:" + id.toByteArray(QUuid::WithoutBraces) + '\n'));
    CrontabScheduler scheduler(runner, noAt);
    const auto list = scheduler.list();
    QVERIFY(list->jobs.contains(id));
    QVERIFY(list->jobs.value(id).qualifiedName.isEmpty());
    QVERIFY(list->foreign.isEmpty());
}

void TestCrontabScheduler::noTemporaryFilesStay()
{
    QCOMPARE(QDir(u"/var/spool/cron/crontabs"_s).entryList(QDir::Files | QDir::Hidden).filter(u"tmp"_s),
             QStringList());
}

void TestCrontabScheduler::racingEditorLosesNothing()
{
    QVERIFY(installCrontab("# start\n"));
    QTemporaryDir directory;
    const QString fake = fakeCrontab(directory, "[ $1 = -l ] && date +%s%N >> $0.calls; exec $real \"$@\"");
    constexpr int edits = 60;
    int judged = 0;
    // An editor as careless as any: it may lose our lines, never we its.
    for (int i = 0; i < edits; ++i) {
        const QByteArray edit = "# edit " + QByteArray::number(i) + '\n';
        qint64 began = 0;
        qint64 ended = 0;
        const std::unique_ptr<QThread> editor(QThread::create([&] {
            QThread::usleep((i * 7919) % 30'000);
            began = nanoseconds();
            if (installCrontab(edit))
                ended = nanoseconds();
        }));
        QFile::remove(fake + u".calls"_s);
        editor->start();
        CrontabScheduler scheduler(runner, noAt, fake);
        for (int n = 0; !editor->isFinished(); ++n) {
            appendLine(fake + u".calls"_s, "apply");
            (void)scheduler.apply({job(1, n % 2 ? u"1 * * * *"_s : u"2 * * * *"_s)}, 0);
        }
        editor->wait();
        QVERIFY(ended > 0);
        // crontab(1) has no lock: what is installed between our last look and our installing is gone.
        if (overlapsInstalling(fake + u".calls"_s, began, ended))
            continue;
        ++judged;
        QVERIFY2(crontabText().contains(edit), edit.constData());
        QVERIFY(scheduler.apply({job(1)}, 0));
        QVERIFY2(crontabText().contains(edit), edit.constData());
        QVERIFY(crontabText().contains("crontopus-run"));
    }
    QVERIFY(judged > 0);
}

QTEST_GUILESS_MAIN(TestCrontabScheduler)
#include "test_crontabscheduler.moc"
