// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/console/benchhistory.h"

#include "shared/store/historydb.h"
#include "tests/gui/fixture/guifixture.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::bench {
namespace {
constexpr int batch = 50'000;
constexpr qint64 secondsApart = 30;
constexpr qint64 staleAfter = 12 * 3600;

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

void makeCheckout(const QString &path)
{
    const auto files = test::manyManifests(historyJobs);
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
} // namespace

QString benchCache()
{
    const QString path = QDir::tempPath() + u"/crontopus-bench-console-%1"_s.arg(runCount);
    const QFileInfo made(path + u"/made"_s);
    if (made.exists() && made.lastModified().secsTo(QDateTime::currentDateTime()) < staleAfter)
        return path;
    QDir(path).removeRecursively();
    QDir().mkpath(path);
    makeHistory(path + u"/history.db"_s);
    makeCheckout(path + u"/jobs"_s);
    QFile mark(made.filePath());
    if (!mark.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(mark.fileName()));
    return path;
}
} // namespace crontopus::bench
