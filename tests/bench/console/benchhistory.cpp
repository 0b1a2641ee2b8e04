// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/console/benchhistory.h"

#include "shared/base/files.h"
#include "shared/manifest/manifest.h"
#include "shared/store/historydb.h"
#include "tests/gui/fixture/guifixture.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSysInfo>

#include <functional>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::bench {
namespace {
constexpr int batch = 50'000;
constexpr qint64 secondsApart = 30;
constexpr qint64 staleAfter = 12 * 3600;
const QString tenant = u"local"_s;

RunRecord makeRun(int i, const QDateTime &newest)
{
    RunRecord run;
    run.runId = QUuid::createUuid();
    run.ns = u"ns-%1"_s.arg(i % historyJobs / 100);
    run.jobName = u"job-%1"_s.arg(i % historyJobs);
    run.jobId = QUuid::createUuidV5(QUuid(), run.jobName);
    run.endpoint = u"web-%1"_s.arg(i / historyJobs % historyEndpoints);
    run.startedAt = newest.addSecs(-secondsApart * qint64(runCount - 1 - i));
    run.finishedAt = run.startedAt.addMSecs(500 + i % 1000);
    run.scheduledAt = run.startedAt;
    run.outcome = i % 11 == 0 ? Outcome::Failure : Outcome::Success;
    run.exitCode = i % 11 == 0 ? 1 : 0;
    run.trigger = u"schedule"_s;
    run.commit = u"0123456789abcdef0123456789abcdef01234567"_s;
    run.manifestPath = u"%1/%2.yaml"_s.arg(run.ns, run.jobName);
    return run;
}

void makeHistory(const QString &path)
{
    auto db = HistoryDb::open(path, HistoryDb::Mode::ReadWrite);
    const QDateTime newest = QDateTime::currentDateTimeUtc();
    for (int from = 0; from < runCount; from += batch) {
        QList<RunRecord> runs;
        for (int i = from; i < from + batch; ++i)
            runs.append(makeRun(i, newest));
        if (!db || !(*db)->store(runs))
            qFatal("cannot write %s", qPrintable(path));
    }
}

/// As manyManifests() names them.
std::pair<QString, QString> jobName(int i)
{
    return {u"ns-%1"_s.arg(i / 100, 3, 10, QLatin1Char('0')), u"job-%1"_s.arg(i, 5, 10, QLatin1Char('0'))};
}

void makeShortHistory(const QString &path)
{
    constexpr int runsOfEach = 2, oneFails = 100;
    constexpr qint64 runSeconds = 5;
    QList<RunRecord> runs;
    const QDateTime newest = QDateTime::currentDateTimeUtc();
    for (int i = 0; i < manyJobs * runsOfEach; ++i) {
        RunRecord run;
        run.runId = QUuid::createUuid();
        std::tie(run.ns, run.jobName) = jobName(i % manyJobs);
        run.jobId = stableJobId(tenant, run.ns, run.jobName);
        run.endpoint = u"web-1"_s;
        run.startedAt = newest.addSecs(secondsApart * qint64(i - manyJobs * runsOfEach));
        run.finishedAt = run.startedAt.addSecs(runSeconds);
        run.outcome = i % oneFails == 0 ? Outcome::Failure : Outcome::Success;
        runs.append(run);
    }
    auto db = HistoryDb::open(path, HistoryDb::Mode::ReadWrite);
    if (!db || !(*db)->store(runs))
        qFatal("cannot write %s", qPrintable(path));
}

void makeEndpoint(const QString &path)
{
    QJsonArray jobs;
    for (int i = 0; i < manyJobs; ++i) {
        const auto [ns, name] = jobName(i);
        jobs.append(QJsonObject{{u"namespace"_s, ns}, {u"job_name"_s, name}, {u"status"_s, u"synced"_s}});
    }
    const QJsonObject endpoint{
        {u"id"_s, 1},
        {u"name"_s, u"web-1"_s},
        {u"tenant_id"_s, tenant},
        {u"hostname"_s, QSysInfo::machineHostName()}, // so that it is known when jobs start
        {u"platform"_s, u"linux"_s},
        {u"online"_s, true},
        {u"jobs"_s, jobs}};
    if (!writeFileAtomically(path, QJsonDocument(QJsonArray{endpoint}).toJson()))
        qFatal("cannot write %s", qPrintable(path));
}

void git(const QString &directory, const QStringList &arguments)
{
    QProcess program;
    program.setWorkingDirectory(directory);
    program.start(u"git"_s,
                  QStringList{u"-c"_s, u"user.name=Ada"_s, u"-c"_s, u"user.email=ada@example.com"_s} +
                      arguments);
    if (!program.waitForFinished() || program.exitCode() != 0)
        qFatal("git %s: %s", qPrintable(arguments.join(u' ')), program.readAllStandardError().constData());
}

void makeCheckout(const QString &path, int jobs)
{
    const auto files = test::manyManifests(jobs);
    for (const auto &[name, text] : files.asKeyValueRange()) {
        const QString target = path + u'/' + name;
        QDir().mkpath(QFileInfo(target).path());
        QFile file(target);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0)
            qFatal("cannot write %s", qPrintable(target));
    }
    git(path, {u"init"_s, u"-q"_s, u"-b"_s, u"main"_s});
    git(path, {u"add"_s, u"."_s});
    git(path, {u"commit"_s, u"-qm"_s, u"Start"_s});
}

/// What `make` makes in a directory of this name, unless it is there and new enough.
QString madeIn(const QString &name, const std::function<void(const QString &path)> &make)
{
    const QString path = QDir::tempPath() + u'/' + name;
    const QFileInfo made(path + u"/made"_s);
    if (made.exists() && made.lastModified().secsTo(QDateTime::currentDateTime()) < staleAfter)
        return path;
    QDir(path).removeRecursively();
    QDir().mkpath(path);
    make(path);
    QFile mark(made.filePath());
    if (!mark.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(mark.fileName()));
    return path;
}
} // namespace

QString benchCache()
{
    return madeIn(u"crontopus-bench-runs-%1"_s.arg(runCount), [](const QString &path) {
        makeHistory(path + u"/history.db"_s);
        makeCheckout(path + u"/manifests"_s, historyJobs);
    });
}

QString jobsCache()
{
    return madeIn(u"crontopus-bench-jobs-%1"_s.arg(manyJobs), [](const QString &path) {
        makeShortHistory(path + u"/history.db"_s);
        makeEndpoint(path + u"/endpoints.json"_s);
        makeCheckout(path + u"/manifests"_s, manyJobs);
    });
}
} // namespace crontopus::bench
