// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/reconcile/statusreport.h"
#include "shared/base/files.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;

namespace {
AgentStatus sample()
{
    AgentStatus status;
    status.endpointName = u"web-1"_s;
    status.hostname = u"web-1.example.org"_s;
    status.platform = u"linux"_s;
    status.version = u"0.1"_s;
    status.pid = QCoreApplication::applicationPid();
    status.startedAt = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 6), Qt::UTC);
    status.repositoryUrl = u"https://example.org/jobs"_s;
    status.branch = u"main"_s;
    status.localPath = u"/home/u/.crontopus/repository"_s;
    status.scheduler = u"crontab"_s;
    status.syncIntervalSeconds = 60;
    status.lastSyncAt = status.lastAttemptAt = status.startedAt.addSecs(60);
    status.commit = QString(40, u'a');
    status.errors = {{Error::Code::Network, u"\"entries\":[]"_s, u"hint"_s}};
    Diagnostic d;
    d.severity = Diagnostic::Severity::Warning;
    d.code = u"field.unknown"_s;
    d.message = u"nearly"_s;
    d.line = 3;
    d.column = 4;
    d.endLine = 5;
    d.endColumn = 6;
    d.path = u"a/b.yaml"_s;
    d.field = u"spec.x"_s;
    status.diagnostics = {d};
    ManagedEntry entry;
    entry.jobId = QUuid::createUuid();
    entry.ns = u"a"_s;
    entry.name = u"b"_s;
    entry.manifestPath = u"a/b.yaml"_s;
    entry.wanted = {u"x"_s, u"y"_s};
    entry.actual = {u"x"_s};
    entry.state = SyncState::OutOfSync;
    entry.guarded = true;
    entry.notes = {u"note"_s};
    entry.problem = u"problem"_s;
    status.entries = {entry, entry};
    status.foreign = {{u"crontab"_s, 7, u"0 5 * * *"_s, u"x"_s, u"root"_s, u"x"_s, u"0 5 * * * x"_s}};
    status.pruneWaiting = true;
    status.pruneCount = 9;
    status.schedulerWrites = 10;
    return status;
}
} // namespace

class TestAgentStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhatItWrites();
    void fileIsPrivateAndWhole();
    void touchingTheFileIsASignOfLife();
    void deadProcessIsNotRunning();
    void planReadsBack();
};

void TestAgentStatus::readsBackWhatItWrites()
{
    const QJsonObject json = toJson(sample());
    const AgentStatus back = agentStatusFromJson(json);
    QCOMPARE(toJson(back), json);
    QCOMPARE(back.entries, agentStatusFromJson(toJson(back)).entries);
    QCOMPARE(back.diagnostics, sample().diagnostics);
    QCOMPARE(back.foreign, sample().foreign);
    QCOMPARE(back.startedAt, sample().startedAt);
    QCOMPARE(int(back.errors.first().code), int(Error::Code::Network));
}

void TestAgentStatus::fileIsPrivateAndWhole()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"status.json"_s);
    const AgentStatus status = sample();
    QVERIFY(writeStatus(path, status));
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup),
             QFile::Permissions());
    const auto text = readFile(path);
    QVERIFY(text);
    QCOMPARE(QJsonDocument::fromJson(*text).object(), toJson(status));
}

void TestAgentStatus::touchingTheFileIsASignOfLife()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"status.json"_s);
    AgentStatus status = sample();
    status.errors.clear();
    QVERIFY(writeStatus(path, status));
    const auto read = readAgentStatus(path);
    QVERIFY(read);
    QVERIFY(read->lastSyncAt.secsTo(QDateTime::currentDateTimeUtc()) < 60);
    status.errors = sample().errors;
    QVERIFY(writeStatus(path, status));
    QCOMPARE(readAgentStatus(path)->lastSyncAt, status.lastSyncAt);
}

void TestAgentStatus::deadProcessIsNotRunning()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"status.json"_s);
    AgentStatus status = sample();
    QVERIFY(writeStatus(path, status));
    QCOMPARE(readAgentStatus(path)->pid, status.pid);
    status.pid = 0x3fffffff; // above any pid_max
    QVERIFY(writeStatus(path, status));
    QCOMPARE(readAgentStatus(path)->pid, 0);
}

void TestAgentStatus::planReadsBack()
{
    AgentPlan plan;
    plan.changes = {{PlannedChange::Kind::Remove, u"a"_s, u"b"_s, {u"1"_s}, {}},
                    {PlannedChange::Kind::Add, u"a"_s, u"c"_s, {}, {u"2"_s}}};
    plan.diagnostics = sample().diagnostics;
    plan.needsConfirmation = true;
    plan.notSelected = {u"a/d: why"_s};
    const AgentPlan back = agentPlanFromJson(toJson(plan));
    QCOMPARE(back.changes, plan.changes);
    QCOMPARE(back.diagnostics, plan.diagnostics);
    QCOMPARE(back.notSelected, plan.notSelected);
    QVERIFY(back.needsConfirmation);
}

QTEST_GUILESS_MAIN(TestAgentStatus)
#include "test_agentstatus.moc"
