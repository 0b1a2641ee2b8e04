// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/reconcile/diff.h"
#include "agent/reconcile/runfiles.h"
#include "agent/scheduler/crontabscheduler.h"
#include "shared/schedule/zonedata.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;

namespace {
const qint64 now = QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC).toSecsSinceEpoch();

PlanContext context()
{
    PlanContext context;
    context.endpoint.name = context.endpoint.hostname = u"web-1"_s;
    context.endpoint.labels = {{u"role"_s, u"web"_s}};
    context.machineZone = *zoneRules("Europe/Berlin");
    context.now = now;
    context.commit = QString(40, u'a');
    context.spoolDir = u"/s/spool"_s;
    context.locksDir = u"/s/locks"_s;
    return context;
}

QByteArray manifest(const QByteArray &name,
                    const QByteArray &spec = "  schedule: '*/5 * * * *'\n  command: 'true'\n",
                    const QByteArray &metadata = {})
{
    return "apiVersion: v1\nkind: Job\nmetadata:\n  name: " + name + '\n' + metadata + "spec:\n" + spec;
}

ManifestSet set(const QList<ManifestSet::File> &files)
{
    return ManifestSet::parse(files, u"local"_s);
}

AppliedState applied(const DesiredState &state)
{
    AppliedState applied;
    for (const DesiredJob &job : state.jobs)
        applied.jobs.append(job.job);
    return applied;
}

QStringList names(const DesiredState &state)
{
    QStringList list;
    for (const DesiredJob &job : state.jobs)
        list.append(job.job.scheduled.qualifiedName());
    return list;
}

SchedulerSnapshot snapshot(const DesiredState &state, const Scheduler &scheduler)
{
    SchedulerSnapshot snapshot;
    for (const DesiredJob &job : state.jobs)
        snapshot.jobs.insert(job.job.scheduled.id,
                             {job.job.scheduled.qualifiedName(), scheduler.nativeLines(job.job.scheduled)});
    return snapshot;
}

DesiredState many(int count)
{
    QList<ManifestSet::File> files;
    for (int i = 0; i < count; ++i) {
        const QByteArray name = "job-" + QByteArray::number(i);
        files.append({QString::fromLatin1("ns/" + name + ".yaml"), manifest(name)});
    }
    return desiredState(set(files), {}, context());
}
} // namespace

class TestDesiredState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idWithoutOneIsTheSameEveryTime();
    void macroIsStable();
    void selects_data();
    void selects();
    void brokenFileKeepsTheLastGood();
    void brokenFileThatNeverWorkedIsNotScheduled();
    void brokenAndRenamedFileKeepsTheLastGood();
    void deletedFileGoes();
    void duplicateNameKeepsWhatWasThere();
    void duplicateIdKeepsWhatWasThere();
    void duplicatesThatAreNewAreNotScheduled();
    void oneTimeJobGoesAfterItsTime();
    void runFileSaysEverything();
    void httpJobIsHandedToTheHelper();
    void otherZoneIsGuarded();
    void diffIsEmptyWhenInStep();
    void pruneGuard_data();
    void pruneGuard();
    void legacyEntriesUnderNewIdsNeedNoConfirmation();
    void renamedDirectoryMovesItsJobs();
    void changedOrOtherJobIsNoMove();
    void twoNamesakesPairUpOnceEach();
    void runFilesAreWrittenOnlyWhenChanged();
    void stateReadsBack();

private:
    CrontabScheduler m_scheduler{{"/usr/bin/crontopus-run", {}}, AtQueue()};
};

void TestDesiredState::idWithoutOneIsTheSameEveryTime()
{
    const auto once = desiredState(set({{u"a/b.yaml"_s, manifest("b")}}), {}, context());
    const auto again = desiredState(set({{u"a/b.yaml"_s, manifest("b")}}), applied(once), context());
    QCOMPARE(once.jobs.size(), 1);
    QCOMPARE(again.jobs.first().job, once.jobs.first().job);
}

void TestDesiredState::macroIsStable()
{
    const auto state = desiredState(
        set({{u"a/b.yaml"_s, manifest("b", "  schedule: '@daily'\n  command: x\n")}}), {}, context());
    QCOMPARE(state.jobs.size(), 1);
    const SchedulerDiff diff = diffScheduler(state, snapshot(state, m_scheduler), m_scheduler);
    QVERIFY(diff.changes.isEmpty());
}

void TestDesiredState::selects_data()
{
    QTest::addColumn<QByteArray>("spec");
    QTest::addColumn<bool>("selected");
    const QByteArray base = "  schedule: '*/5 * * * *'\n  command: x\n";
    QTest::newRow("plain") << base << true;
    QTest::newRow("label") << base + "  agent: {selector: {role: web}}\n" << true;
    QTest::newRow("other label") << base + "  agent: {selector: {role: db}}\n" << false;
    QTest::newRow("endpoint") << base + "  agent: {endpoints: [web-1]}\n" << true;
    QTest::newRow("other endpoint") << base + "  agent: {endpoints: [web-2]}\n" << false;
    QTest::newRow("disabled") << base + "  enabled: false\n" << false;
    QTest::newRow("paused stays, inert") << base + "  paused: true\n" << true;
    QTest::newRow("pinged from elsewhere")
        << QByteArray("  schedule: '*/5 * * * *'\n  checkin: {ping: true}\n") << false;
    QTest::newRow("pinged, with a command") << base + "  checkin: {ping: true}\n" << false;
    QTest::newRow("other platform") << base + "  platforms: [windows]\n" << false;
}

void TestDesiredState::selects()
{
    QFETCH(QByteArray, spec);
    QFETCH(bool, selected);
    const auto state = desiredState(set({{u"a/b.yaml"_s, manifest("b", spec)}}), {}, context());
    QCOMPARE(state.jobs.size(), selected ? 1 : 0);
    QCOMPARE(state.notSelected.size(), selected ? 0 : 1);
    if (selected)
        QCOMPARE(state.jobs.first().runFile->paused, spec.contains("paused"));
}

void TestDesiredState::brokenFileKeepsTheLastGood()
{
    const auto good =
        desiredState(set({{u"a/b.yaml"_s, manifest("b")}, {u"a/c.yaml"_s, manifest("c")}}), {}, context());
    for (const QByteArray &broken :
         {QByteArray("spec: [\n"), manifest("b", "  schedule: '61 * * * *'\n  command: x\n"), QByteArray()}) {
        const auto state = desiredState(set({{u"a/b.yaml"_s, broken}, {u"a/c.yaml"_s, manifest("c")}}),
                                        applied(good), context());
        QCOMPARE(names(state), names(good));
        QCOMPARE(state.jobs.first().job, good.jobs.first().job);
        QVERIFY(!state.jobs.first().runFile);
        QVERIFY(!state.jobs.first().problem.isEmpty());
        QVERIFY(state.jobs.last().problem.isEmpty());
    }
}

void TestDesiredState::brokenFileThatNeverWorkedIsNotScheduled()
{
    const auto state =
        desiredState(set({{u"a/b.yaml"_s, "x: ["}, {u"a/c.yaml"_s, manifest("c")}}), {}, context());
    QCOMPARE(names(state), QStringList{u"a/c"_s});
    QVERIFY(hasErrors(state.diagnostics));
}

void TestDesiredState::brokenAndRenamedFileKeepsTheLastGood()
{
    const auto good = desiredState(set({{u"a/b.yaml"_s, manifest("b")}}), {}, context());
    const auto state = desiredState(
        set({{u"a/new.yaml"_s, manifest("b", "  schedule: 'x'\n  command: x\n")}}), applied(good), context());
    QCOMPARE(names(state), QStringList{u"a/b"_s});
}

void TestDesiredState::deletedFileGoes()
{
    const auto good =
        desiredState(set({{u"a/b.yaml"_s, manifest("b")}, {u"a/c.yaml"_s, manifest("c")}}), {}, context());
    QCOMPARE(names(desiredState(set({{u"a/c.yaml"_s, manifest("c")}}), applied(good), context())),
             QStringList{u"a/c"_s});
}

void TestDesiredState::duplicateNameKeepsWhatWasThere()
{
    const auto good = desiredState(set({{u"a/b.yaml"_s, manifest("b")}}), {}, context());
    const auto state = desiredState(
        set({{u"a/b.yaml"_s, manifest("b")},
             {u"a/x/other.yaml"_s, manifest("b", "  schedule: '1 1 * * *'\n  command: evil\n")}}),
        applied(good), context());
    QCOMPARE(state.jobs.size(), 1);
    QCOMPARE(state.jobs.first().job, good.jobs.first().job);
    QVERIFY(!state.jobs.first().problem.isEmpty());
}

void TestDesiredState::duplicateIdKeepsWhatWasThere()
{
    const QByteArray id = "  id: 1b4e28ba-2fa1-41d2-883f-0016d3cca427\n";
    const QByteArray spec = "  schedule: '*/5 * * * *'\n  command: x\n";
    const auto good = desiredState(set({{u"a/b.yaml"_s, manifest("b", spec, id)}}), {}, context());
    QCOMPARE(good.jobs.size(), 1);
    const auto state = desiredState(
        set({{u"a/a.yaml"_s, manifest("a", spec, id)}, {u"a/b.yaml"_s, manifest("b", spec, id)}}),
        applied(good), context());
    QCOMPARE(names(state), QStringList{u"a/b"_s});
    QCOMPARE(state.jobs.first().job, good.jobs.first().job);
}

void TestDesiredState::duplicatesThatAreNewAreNotScheduled()
{
    const auto state =
        desiredState(set({{u"a/b.yaml"_s, manifest("b")}, {u"a/x/c.yaml"_s, manifest("b")}}), {}, context());
    QVERIFY(state.jobs.isEmpty());
}

void TestDesiredState::oneTimeJobGoesAfterItsTime()
{
    const auto files =
        set({{u"a/b.yaml"_s, manifest("b", "  at: '2026-11-20T14:00'\n  timezone: UTC\n  command: x\n")}});
    PlanContext at = context();
    const auto before = desiredState(files, {}, at);
    QCOMPARE(before.jobs.size(), 1);
    QCOMPARE(before.nextDue, now + 2 * 3600 + 120);
    at.now = before.nextDue;
    const auto after = desiredState(files, applied(before), at);
    QVERIFY(after.jobs.isEmpty());
    QCOMPARE(after.notSelected.size(), 1);
    QVERIFY(desiredState(applied(before), at).jobs.isEmpty());
}

void TestDesiredState::runFileSaysEverything()
{
    const auto state = desiredState(
        set({{u"a/b.yaml"_s,
              manifest(
                  "b",
                  "  schedule: '*/5 * * * *'\n  command: |\n    echo 'a'\n    echo \"b\"\n  args: ['x y', "
                  "'%', \"it's\"]\n"
                  "  workingDir: /tmp\n  env: {A: '1', B: 'x\ty'}\n  jitter: 5s\n  timeout: 1m\n  "
                  "concurrency: forbid\n"
                  "  checkin: {enabled: false}\n  retry: {enabled: true, attempts: 2, backoff: fixed}\n")}}),
        {}, context());
    QCOMPARE(state.jobs.size(), 1);
    const RunFile &file = *state.jobs.first().runFile;
    QCOMPARE(file.command, std::string("echo 'a'\necho \"b\"\n"));
    QCOMPARE(file.args, (std::vector<std::string>{"x y", "%", "it's"}));
    QCOMPARE(file.workingDir, std::string("/tmp"));
    QCOMPARE(file.env.size(), std::size_t(2));
    QCOMPARE(file.jitterSeconds, std::int64_t(5));
    QCOMPARE(file.timeoutSeconds, std::int64_t(60));
    QCOMPARE(int(file.concurrency), int(RunFile::Concurrency::Forbid));
    QVERIFY(!file.checkin);
    QCOMPARE(file.retries, 2);
    QVERIFY(!file.exponentialBackoff);
    QVERIFY(!file.guarded);
    QCOMPARE(m_scheduler.nativeLines(state.jobs.first().job.scheduled).size(), 1);
    QVERIFY(!m_scheduler.nativeLines(state.jobs.first().job.scheduled).first().contains(u"echo"_s));
}

void TestDesiredState::httpJobIsHandedToTheHelper()
{
    PlanContext with = context();
    with.httpHelper = u"/usr/bin/crontopus-http"_s;
    const QByteArray spec =
        "  schedule: '*/5 * * * *'\n  http: {url: 'https://example.org/x', method: POST, body: hi}\n";
    const auto state = desiredState(set({{u"a/b.yaml"_s, manifest("b", spec)}}), {}, with);
    QCOMPARE(state.jobs.size(), 1);
    const RunFile &file = *state.jobs.first().runFile;
    QCOMPARE(int(file.kind), int(RunFile::Kind::Http));
    QCOMPARE(file.command, std::string("/usr/bin/crontopus-http"));
    const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(file.source)).object();
    QCOMPARE(json[u"url"_s].toString(), u"https://example.org/x"_s);
    QCOMPARE(json[u"method"_s].toString(), u"POST"_s);
    QCOMPARE(json[u"body"_s].toString(), u"hi"_s);
}

void TestDesiredState::otherZoneIsGuarded()
{
    const auto state = desiredState(
        set({{u"a/b.yaml"_s,
              manifest("b", "  schedule: '0 9 * * *'\n  timezone: America/New_York\n  command: x\n")}}),
        {}, context());
    QCOMPARE(state.jobs.size(), 1);
    QVERIFY(state.jobs.first().job.guarded);
    const RunFile &file = *state.jobs.first().runFile;
    QVERIFY(file.guarded);
    QVERIFY(file.zone.covers(now + 700LL * 24 * 3600));
    QVERIFY(!file.schedules.empty());
}

void TestDesiredState::diffIsEmptyWhenInStep()
{
    const DesiredState state = many(10);
    const SchedulerDiff diff = diffScheduler(state, snapshot(state, m_scheduler), m_scheduler);
    QVERIFY(diff.changes.isEmpty());
    QVERIFY(!diff.needsConfirmation);
    QCOMPARE(diffScheduler(state, {}, m_scheduler).changes.size(), 10);
}

void TestDesiredState::pruneGuard_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::addColumn<bool>("waits");
    QTest::newRow("four of four") << 4 << 0 << false;
    QTest::newRow("all of five") << 5 << 0 << true;
    QTest::newRow("three of five") << 5 << 2 << true;
    QTest::newRow("half of six") << 6 << 3 << false;
    QTest::newRow("more than half of six") << 6 << 2 << true;
    QTest::newRow("few of many") << 100 << 60 << false;
}

void TestDesiredState::pruneGuard()
{
    QFETCH(int, before);
    QFETCH(int, after);
    QFETCH(bool, waits);
    const SchedulerDiff diff = diffScheduler(many(after), snapshot(many(before), m_scheduler), m_scheduler);
    QCOMPARE(diff.removals.size(), before - after);
    QCOMPARE(diff.needsConfirmation, waits);
}

void TestDesiredState::legacyEntriesUnderNewIdsNeedNoConfirmation()
{
    SchedulerSnapshot legacy;
    for (int i = 0; i < 8; ++i)
        legacy.jobs.insert(QUuid::createUuid(), {{}, {u"* * * * * /x/run-job CRONTOPUS:…"_s}});
    QVERIFY(!diffScheduler(many(8), legacy, m_scheduler).needsConfirmation);
    QVERIFY(diffScheduler(many(0), legacy, m_scheduler).needsConfirmation);
}

void TestDesiredState::renamedDirectoryMovesItsJobs()
{
    QTemporaryDir directory;
    const RunFiles runFiles(directory.path());
    const DesiredState before = many(6);
    QCOMPARE(runFiles.write(before.jobs).count, 6);
    const SchedulerSnapshot actual = snapshot(before, m_scheduler);
    QList<ManifestSet::File> files;
    for (int i = 0; i < 6; ++i) {
        const QByteArray name = "job-" + QByteArray::number(i);
        files.append({QString::fromLatin1("renamed/" + name + ".yaml"), manifest(name)});
    }
    PlanContext later = context(); // another month, another commit: neither is another job
    later.now += 40LL * 24 * 3600;
    later.commit = QString(40, u'b');
    const DesiredState after = desiredState(set(files), applied(before), later);

    QVERIFY(diffScheduler(after, actual, m_scheduler).needsConfirmation);
    const QList<MovedJob> moves = findMoves(after, actual, runFiles);
    QCOMPARE(moves.size(), 6);
    QCOMPARE(moves.first().fromNs, u"ns"_s);
    QCOMPARE(moves.first().ns, u"renamed"_s);
    QCOMPARE(moves.first().name, u"job-0"_s);
    const SchedulerDiff diff = diffScheduler(after, actual, m_scheduler, moves);
    QVERIFY(!diff.needsConfirmation);
    QVERIFY(diff.removals.isEmpty());
    QCOMPARE(diff.changes.size(), 6);
    for (const PlannedChange &change : diff.changes) {
        QCOMPARE(int(change.kind), int(PlannedChange::Kind::Change));
        QVERIFY(change.before.first().endsWith(u"# CRONTOPUS:ns/"_s + change.name));
        QVERIFY(change.after.first().endsWith(u"# CRONTOPUS:renamed/"_s + change.name));
    }
}

void TestDesiredState::changedOrOtherJobIsNoMove()
{
    QTemporaryDir directory;
    const RunFiles runFiles(directory.path());
    const QByteArray spec = "  schedule: '5 4 * * *'\n  command: x\n";
    const auto before = desiredState(set({{u"a/b.yaml"_s, manifest("b", spec)}}), {}, context());
    QCOMPARE(runFiles.write(before.jobs).count, 1);
    const SchedulerSnapshot actual = snapshot(before, m_scheduler);
    const auto movesTo = [&](const QList<ManifestSet::File> &files) {
        return findMoves(desiredState(set(files), {}, context()), actual, runFiles).size();
    };
    QCOMPARE(movesTo({{u"c/b.yaml"_s, manifest("b", spec)}}), 1);
    QCOMPARE(movesTo({{u"c/b.yaml"_s, manifest("b", "  schedule: '5 4 * * *'\n  command: y\n")}}), 0);
    QCOMPARE(movesTo({{u"c/b.yaml"_s, manifest("b", "  schedule: '6 4 * * *'\n  command: x\n")}}), 0);
    QCOMPARE(movesTo({{u"c/b.yaml"_s, manifest("b", spec + "  timezone: Asia/Tokyo\n")}}), 0);
    QCOMPARE(movesTo({{u"c/other.yaml"_s, manifest("other", spec)}}), 0);
    QCOMPARE(movesTo({{u"a/b.yaml"_s, manifest("b", spec)}, {u"c/b.yaml"_s, manifest("b", spec)}}), 0);
    runFiles.removeOthers({});
    QCOMPARE(movesTo({{u"c/b.yaml"_s, manifest("b", spec)}}), 0); // what it did is not known any more
}

void TestDesiredState::twoNamesakesPairUpOnceEach()
{
    QTemporaryDir directory;
    const RunFiles runFiles(directory.path());
    const auto before =
        desiredState(set({{u"a/b.yaml"_s, manifest("b")}, {u"c/b.yaml"_s, manifest("b")}}), {}, context());
    QCOMPARE(runFiles.write(before.jobs).count, 2);
    const SchedulerSnapshot actual = snapshot(before, m_scheduler);
    const auto one = desiredState(set({{u"d/b.yaml"_s, manifest("b")}}), {}, context());
    const auto moves = findMoves(one, actual, runFiles);
    QCOMPARE(moves.size(), 1);
    QCOMPARE(moves.first().fromNs, u"a"_s);
    QCOMPARE(diffScheduler(one, actual, m_scheduler, moves).removals.size(), 1);
    const auto two =
        desiredState(set({{u"d/b.yaml"_s, manifest("b")}, {u"e/b.yaml"_s, manifest("b")}}), {}, context());
    const auto both = findMoves(two, actual, runFiles);
    QCOMPARE(both.size(), 2);
    QVERIFY(both.at(0).to != both.at(1).to && both.at(0).from != both.at(1).from);
}

void TestDesiredState::runFilesAreWrittenOnlyWhenChanged()
{
    QTemporaryDir directory;
    const RunFiles files(directory.path());
    DesiredState state = many(3);
    QCOMPARE(files.write(state.jobs).count, 3);
    QCOMPARE(files.write(state.jobs).count, 0);
    const QString path =
        directory.filePath(state.jobs.first().job.scheduled.id.toString(QUuid::WithoutBraces));
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    for (DesiredJob &job : state.jobs)
        job.runFile->commit = std::string(40, 'b'); // a commit alone is no change of a job
    QCOMPARE(files.write(state.jobs).count, 0);
    state.jobs.first().runFile->command = "other";
    QCOMPARE(files.write(state.jobs).count, 1);
    QFile::remove(path);
    QCOMPARE(files.write(state.jobs).count, 1);
    files.removeOthers({state.jobs.first().job.scheduled.id});
    QCOMPARE(QDir(directory.path()).entryList(QDir::Files).size(), 1);
}

void TestDesiredState::stateReadsBack()
{
    AppliedState state = applied(many(3));
    state.commit = u"abc"_s;
    state.inputs = "1";
    state.fingerprint = "2";
    state.nextDue = 3;
    state.crontabWasAbsent = state.pruneWaiting = true;
    state.jobs.first().at = 77;
    state.jobs.first().catchUp = true;
    const auto back = AppliedState::fromJson(state.toJson());
    QVERIFY(back);
    QCOMPARE(back->toJson(), state.toJson());
    QCOMPARE(back->jobs, state.jobs);
    QVERIFY(!AppliedState::fromJson("{"));
}

QTEST_GUILESS_MAIN(TestDesiredState)
#include "test_desiredstate.moc"
