// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/scheduler/systemdscheduler.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;

class TestSystemdScheduler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesTimersAndTellsSystemd();
    void foreignUnitsStay();
    void uninstallLeavesNothing();
    void unitsPassSystemdsOwnCheck();

private:
    [[nodiscard]] QByteArray calls() const;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<SystemdScheduler> m_scheduler;
    const ScheduledJob m_job{
        QUuid::createUuidV5(QUuid(), u"x"_s), u"ns"_s, u"job"_s, {u"OnCalendar=*-*-* 05:00:00"_s}};
};

void TestSystemdScheduler::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    const QString systemctl = m_directory->filePath(u"systemctl"_s);
    QFile file(systemctl);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\necho \"$@\" >> $0.calls\n");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_scheduler = std::make_unique<SystemdScheduler>(u"/usr/bin/env"_s, u"/home/u/a %b/state"_s,
                                                     m_directory->filePath(u"units"_s), systemctl);
}

QByteArray TestSystemdScheduler::calls() const
{
    QFile file(m_directory->filePath(u"systemctl.calls"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestSystemdScheduler::writesTimersAndTellsSystemd()
{
    QCOMPARE(*m_scheduler->apply({m_job}, 0), 1);
    const QByteArray timer = "crontopus-" + m_job.id.toByteArray(QUuid::WithoutBraces) + ".timer\n";
    QCOMPARE(calls(), "--user daemon-reload\n--user enable " + timer + "--user restart " + timer);
    QCOMPARE(*m_scheduler->apply({m_job}, 0), 0);
    const auto list = m_scheduler->list();
    QCOMPARE(list->jobs.value(m_job.id).lines, m_job.entries);
    QCOMPARE(list->jobs.value(m_job.id).qualifiedName, u"ns/job"_s);
    QVERIFY(m_scheduler->startOnce(m_job, u"--manual"_s, 0));
    QVERIFY(calls().endsWith("--user start --no-block crontopus-manual@" +
                             m_job.id.toByteArray(QUuid::WithoutBraces) + ".service\n"));
}

void TestSystemdScheduler::foreignUnitsStay()
{
    QDir().mkpath(m_directory->filePath(u"units"_s));
    QFile foreign(m_directory->filePath(u"units/crontopus-mine.timer"_s));
    QVERIFY(foreign.open(QIODevice::WriteOnly));
    foreign.write("[Timer]\n");
    foreign.close();
    QCOMPARE(*m_scheduler->apply({m_job}, 0), 1);
    QVERIFY(m_scheduler->uninstall(false));
    QCOMPARE(QDir(m_directory->filePath(u"units"_s)).entryList(QDir::Files),
             QStringList{u"crontopus-mine.timer"_s});
}

void TestSystemdScheduler::uninstallLeavesNothing()
{
    QCOMPARE(*m_scheduler->apply({m_job}, 0), 1);
    QVERIFY(m_scheduler->uninstall(false));
    QVERIFY(QDir(m_directory->filePath(u"units"_s)).isEmpty());
    QVERIFY(calls().contains("--user disable --now crontopus-"));
}

void TestSystemdScheduler::unitsPassSystemdsOwnCheck()
{
    const QString analyze = QStandardPaths::findExecutable(u"systemd-analyze"_s);
    if (analyze.isEmpty())
        QSKIP("systemd-analyze is not installed");
    QCOMPARE(*m_scheduler->apply({m_job}, 0), 1);
    const QDir units(m_directory->filePath(u"units"_s));
    // An instance, since a template by itself is not checked; the timer then finds its service.
    const QString id = m_job.id.toString(QUuid::WithoutBraces);
    QVERIFY(QFile::copy(units.filePath(u"crontopus-job@.service"_s),
                        units.filePath(u"crontopus-job@%1.service"_s.arg(id))));
    QProcess process;
    process.start(analyze, {u"verify"_s, units.filePath(u"crontopus-%1.timer"_s.arg(id)),
                            units.filePath(u"crontopus-job@%1.service"_s.arg(id))});
    QVERIFY(process.waitForFinished());
    const QByteArray said = process.readAllStandardError();
    QVERIFY2(process.exitCode() == 0, said.constData());
    QVERIFY2(!said.contains("crontopus-"), said.constData());
}

QTEST_GUILESS_MAIN(TestSystemdScheduler)
#include "test_systemdscheduler.moc"
