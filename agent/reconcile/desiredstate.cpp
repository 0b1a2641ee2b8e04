// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/reconcile/desiredstate.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr qint64 validForSeconds = 2 * 366 * 24 * 3600LL;
constexpr qint64 atGraceSeconds = 120; ///< a one-time entry may go so long after its minute

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::DesiredState)
};

QDateTime startOfMonth(qint64 utc, int plusMonths)
{
    const QDate date = QDateTime::fromSecsSinceEpoch(utc, Qt::UTC).date();
    return QDateTime(QDate(date.year(), date.month(), 1).addMonths(plusMonths), QTime(0, 0), Qt::UTC);
}

void sooner(qint64 &due, qint64 candidate)
{
    if (due == 0 || candidate < due)
        due = candidate;
}

/// Finds what was applied for a file that cannot be used now.
class LastGood
{
public:
    explicit LastGood(const AppliedState &last) : m_last(last)
    {
        for (qsizetype i = 0; i < last.jobs.size(); ++i) {
            m_byPath.insert(last.jobs.at(i).manifestPath, i);
            m_byName.insert(last.jobs.at(i).scheduled.qualifiedName(), i);
        }
    }
    /// By its path; else by its name, when the file that it had is gone (renamed).
    [[nodiscard]] const AppliedState::Job *find(const Manifest &manifest, const ManifestSet &set) const
    {
        if (const auto found = m_byPath.constFind(manifest.path()); found != m_byPath.constEnd())
            return &m_last.jobs.at(*found);
        const auto found = m_byName.constFind(manifest.ns() + u'/' + manifest.name());
        if (found == m_byName.constEnd() || set.findPath(m_last.jobs.at(*found).manifestPath))
            return nullptr;
        return &m_last.jobs.at(*found);
    }

private:
    const AppliedState &m_last;
    QHash<QString, qsizetype> m_byPath, m_byName;
};

QString firstError(const Manifest &manifest, const Diagnostics &all)
{
    for (const Diagnostic &d : all) {
        if (d.path == manifest.path() && d.severity == Diagnostic::Severity::Error)
            return d.message;
    }
    return Words::tr("The file cannot be used.");
}

DesiredJob planned(const Job &job, const QString &path, const PlanContext &context)
{
    const Plan plan = compilePlan(job.schedule, *context.machineZone, context.target, context.from());
    DesiredJob desired;
    desired.job.scheduled = {job.id, job.ns, job.name, plan.entries};
    desired.job.manifestPath = path;
    desired.job.notes = plan.notes;
    desired.job.guarded = plan.guarded;
    desired.job.catchUp = job.catchUp;
    desired.job.at = job.schedule.at.value_or(0);
    desired.runFile = makeRunFile(job, path, plan.guarded, context);
    return desired;
}

bool isOver(qint64 at, qint64 now)
{
    return at != 0 && at + atGraceSeconds <= now;
}

/// As crontopus-http takes it on its standard input: agent/http/request.h.
std::string requestJson(const HttpRequest &http)
{
    const auto toObject = [](const QMap<QString, QString> &map) {
        QJsonObject object;
        for (const auto &[name, value] : map.asKeyValueRange())
            object[name] = value;
        return object;
    };
    QJsonObject json{{u"url"_s, http.url},
                     {u"method"_s, http.method},
                     {u"headers"_s, toObject(http.headers)},
                     {u"params"_s, toObject(http.params)},
                     {u"body"_s, http.body},
                     {u"timeout"_s, http.timeoutSeconds}};
    if (!http.username.isEmpty())
        json[u"auth"_s] = QJsonObject{{u"username"_s, http.username}, {u"password"_s, http.password}};
    QJsonArray expect;
    for (const auto &[low, high] : http.expect)
        expect.append(QJsonArray{low, high});
    if (!expect.isEmpty())
        json[u"expect"_s] = expect;
    return QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString();
}

void finish(DesiredState &state, const PlanContext &context)
{
    std::sort(state.jobs.begin(), state.jobs.end(), [](const DesiredJob &a, const DesiredJob &b) {
        return std::tie(a.job.scheduled.ns, a.job.scheduled.name) <
               std::tie(b.job.scheduled.ns, b.job.scheduled.name);
    });
    sooner(state.nextDue, context.until());
    for (const DesiredJob &desired : std::as_const(state.jobs)) {
        if (desired.job.at != 0)
            sooner(state.nextDue, desired.job.at + atGraceSeconds);
    }
}
} // namespace

qint64 PlanContext::from() const
{
    return startOfMonth(now, 0).toSecsSinceEpoch();
}

qint64 PlanContext::until() const
{
    return startOfMonth(now, 1).toSecsSinceEpoch();
}

DesiredState desiredState(const ManifestSet &manifests, const AppliedState &last, const PlanContext &context)
{
    DesiredState state;
    state.diagnostics = manifests.diagnostics();
    QHash<QUuid, const Job *> usable;
    const QList<Job> jobs = manifests.jobs();
    usable.reserve(jobs.size());
    for (const Job &job : jobs)
        usable.insert(job.id, &job);

    QList<const Manifest *> broken;
    QSet<QUuid> seen;
    for (const Manifest &manifest : manifests.manifests()) {
        const Job *job = manifest.job() ? usable.value(manifest.job()->id) : nullptr;
        if (!job) {
            broken.append(&manifest);
            continue;
        }
        seen.insert(job->id);
        if (!appliesTo(*job, context.endpoint)) {
            state.notSelected.append(job->qualifiedName() + u": "_s + whyNot(*job, context.endpoint));
        } else if (isOver(job->schedule.at.value_or(0), context.now)) {
            state.notSelected.append(
                Words::tr("%1: its time, %2, has passed").arg(job->qualifiedName(), job->at));
        } else {
            state.jobs.append(planned(*job, manifest.path(), context));
        }
    }
    const LastGood lastGood(last);
    for (const Manifest *manifest : std::as_const(broken)) {
        const AppliedState::Job *kept = lastGood.find(*manifest, manifests);
        if (!kept || seen.contains(kept->scheduled.id) || isOver(kept->at, context.now))
            continue;
        seen.insert(kept->scheduled.id);
        state.jobs.append(
            {*kept,
             {},
             Words::tr("The last good version is kept: %1").arg(firstError(*manifest, state.diagnostics))});
    }
    finish(state, context);
    return state;
}

DesiredState desiredState(const AppliedState &last, const PlanContext &context)
{
    DesiredState state;
    for (const AppliedState::Job &job : last.jobs) {
        if (!isOver(job.at, context.now))
            state.jobs.append({job, {}, {}});
    }
    finish(state, context);
    return state;
}

RunFile makeRunFile(const Job &job, const QString &manifestPath, bool guarded, const PlanContext &context)
{
    RunFile file;
    file.jobId = job.id.toString(QUuid::WithoutBraces).toStdString();
    file.ns = job.ns.toStdString();
    file.name = job.name.toStdString();
    file.endpoint = context.endpoint.name.toStdString();
    file.commit = context.commit.toStdString();
    file.manifestPath = manifestPath.toStdString();
    file.spoolDir = context.spoolDir.toStdString();
    file.lockDir = context.locksDir.toStdString();
    file.workingDir = job.workingDir.toStdString();
    for (const auto &[name, value] : job.env.asKeyValueRange())
        file.env.emplace_back(name.toStdString(), value.toStdString());

    file.command = job.command.toStdString();
    for (const QString &argument : job.args)
        file.args.push_back(argument.toStdString());
    if (job.http) {
        file.kind = RunFile::Kind::Http;
        file.command = context.httpHelper.toStdString();
        file.source = requestJson(*job.http);
    } else if (job.script) {
        file.kind = RunFile::Kind::Script;
        file.interpreter = job.script->interpreter.toStdString();
        file.source = job.script->source.toStdString();
    }

    file.paused = job.paused;
    file.checkin = job.checkin.enabled;
    file.jitterSeconds = job.jitterSeconds;
    file.timeoutSeconds = job.timeoutSeconds;
    file.killAfterSeconds = job.killAfterSeconds;
    file.concurrency = RunFile::Concurrency(int(job.concurrency));
    if (job.retry.enabled) {
        file.retries = job.retry.attempts;
        file.exponentialBackoff = job.retry.backoff == Backoff::Exponential;
        file.initialIntervalSeconds = job.retry.initialIntervalSeconds;
        file.maxIntervalSeconds = job.retry.maxIntervalSeconds;
        file.multiplier = job.retry.multiplier;
    }

    file.guarded = guarded;
    file.at = job.schedule.at.value_or(0);
    for (const Schedule &schedule : job.schedule.schedules)
        file.schedules.push_back(schedule.text());
    file.zone = job.schedule.zone->clipped(context.from(), context.from() + validForSeconds);
    return file;
}
} // namespace crontopus
