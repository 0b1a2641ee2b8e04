// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/scheduler/crontabscheduler.h"
#include "tests/integration/agent/privatecron.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;
using namespace crontopus::test;

namespace {
QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &content, bool executable = false)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
    if (executable)
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}
} // namespace

/// at(1) with the real atd(8), in a queue of its own.
class TestAtQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void isUsableWithALivingDaemonOnly();
    void runsTheCommandAtOnce();
    void takesNothingOfOurEnvironmentAlong();
    void refusalIsToldInItsOwnWords();
    void callsWithoutMailAndTime();
    void runNowGoesToTheQueueAndNotToTheCrontab();

private:
    QProcess m_atd;
    QTemporaryDir m_dir;
};

void TestAtQueue::initTestCase()
{
    QString why = enterPrivateCron();
    if (why.isEmpty()) {
        m_atd.start(u"/usr/sbin/atd"_s, {u"-f"_s});
        if (!m_atd.waitForStarted() || m_atd.waitForFinished(300))
            why = u"atd does not start here"_s;
    }
    if (!why.isEmpty()) {
        qInfo("SKIP: %s", qPrintable(why));
        ::exit(77);
    }
}

void TestAtQueue::cleanupTestCase()
{
    m_atd.terminate();
    if (!m_atd.waitForFinished(3000))
        m_atd.kill();
}

void TestAtQueue::isUsableWithALivingDaemonOnly()
{
    QTRY_VERIFY(AtQueue().usable());
    QVERIFY(!AtQueue(u"at"_s, m_dir.filePath(u"none"_s)).usable());
    QVERIFY(!AtQueue(m_dir.filePath(u"none"_s)).usable());
    const QString pidFile = m_dir.filePath(u"atd.pid"_s);
    for (const QByteArray &content : {QByteArray(), QByteArray("x\n"), QByteArray("-1\n"), QByteArray("0\n"),
                                      QByteArray("999999999\n")}) {
        put(pidFile, content);
        QVERIFY2(!AtQueue(u"at"_s, pidFile).usable(), content.constData());
    }
}

void TestAtQueue::runsTheCommandAtOnce()
{
    const QString out = m_dir.filePath(u"out of 'it'"_s);
    const auto started = AtQueue().start(u"printf '%s' '100% \"a  b\"' > \"%1\""_s.replace(u"%1"_s, out));
    QVERIFY2(started, started ? "" : qPrintable(started.error().text()));
    QTRY_COMPARE_WITH_TIMEOUT(contentOf(out), QByteArray("100% \"a  b\""), 10'000);
    QTRY_VERIFY(QDir(u"/var/spool/cron/atjobs"_s).isEmpty(QDir::Files)); // it has gone from the queue
}

void TestAtQueue::takesNothingOfOurEnvironmentAlong()
{
    qputenv("CRONTOPUS_TEST_SECRET", "hunter2");
    const QString out = m_dir.filePath(u"environment"_s);
    QVERIFY(AtQueue().start(u"env > '%1.new'; mv "
                            "'%1.new' '%1'"_s.arg(out)));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(out), 10'000);
    const QByteArray environment = contentOf(out);
    QVERIFY(!environment.contains("hunter2"));
    QVERIFY(environment.contains("\nPATH=/usr/bin:/bin\n") || environment.startsWith("PATH=/usr/bin:/bin\n"));
}

void TestAtQueue::refusalIsToldInItsOwnWords()
{
    const QString fake = m_dir.filePath(u"at-refuses"_s);
    put(fake, "#!/bin/sh\ncat > /dev/null\necho 'You do not have permission to use at.' >&2\nexit 1\n", true);
    const auto started = AtQueue(fake).start(u"true"_s);
    QVERIFY(!started);
    QCOMPARE(int(started.error().code), int(Error::Code::Permission));
    QVERIFY(started.error().message.contains(u"You do not have permission to use at."_s));
    QCOMPARE(int(AtQueue(m_dir.filePath(u"none"_s)).start(u"true"_s).error().code),
             int(Error::Code::NotFound));
}

void TestAtQueue::callsWithoutMailAndTime()
{
    const QString fake = m_dir.filePath(u"at-records"_s);
    put(fake,
        "#!/bin/sh\n{ pwd; for a; do echo \"[$a]\"; done; cat; } > " + QFile::encodeName(fake) + ".log\n",
        true);
    QVERIFY(AtQueue(fake).start(u"echo 1"_s));
    QCOMPARE(contentOf(fake + u".log"_s), QDir::homePath().toUtf8() + "\n[-M]\n[now]\necho 1\n");
}

void TestAtQueue::runNowGoesToTheQueueAndNotToTheCrontab()
{
    QDir(m_dir.path()).mkdir(u"it's 100% odd"_s);
    const QString runner = m_dir.filePath(u"it's 100% odd/crontopus-run"_s);
    const QByteArray log = QFile::encodeName(m_dir.filePath(u"started"_s));
    put(runner,
        "#!/bin/sh\nfor a; do echo \"[$a]\"; done > " + log + ".new; mv " + log + ".new " + log + '\n', true);
    CrontabScheduler scheduler({QFile::encodeName(runner), "/some state"}, AtQueue());
    const ScheduledJob job{
        QUuid(u"1b4e28ba-2fa1-41d2-883f-0016d3cca427"_s), u"ns"_s, u"a"_s, {u"0 0 1 1 *"_s}};
    QCOMPARE(*scheduler.apply({job}, 0), 1);
    const QByteArray before = crontabText();
    const auto started = scheduler.startOnce(job, u"--manual"_s, QDateTime::currentSecsSinceEpoch());
    QVERIFY2(started, started ? "" : qPrintable(started.error().text()));
    QCOMPARE(crontabText(), before);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(QString::fromUtf8(log)), 10'000);
    const QByteArray arguments = contentOf(QString::fromUtf8(log));
    QVERIFY2(arguments.contains("[--manual]\n"), arguments.constData());
    QVERIFY2(arguments.contains("[1b4e28ba-2fa1-41d2-883f-0016d3cca427]\n"), arguments.constData());
    QVERIFY2(arguments.contains("[/some state]\n"), arguments.constData());
}

QTEST_GUILESS_MAIN(TestAtQueue)
#include "test_atqueue.moc"
