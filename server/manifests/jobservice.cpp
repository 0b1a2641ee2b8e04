// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/manifests/jobservice.h"

#include "shared/manifest/edit.h"
#include "shared/manifest/fieldvalues.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QRandomGenerator>
#include <QThread>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
constexpr int repackAttempts = 8, repackPauseMs = 25;
constexpr int retryMs = 5000; // for as long a change is tried again when others were quicker
constexpr int maxPauseMs = 40;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::server::JobService)
};

QString discovered()
{
    return QString::fromUtf16(discoveredNamespace);
}

QString pathOf(const QString &ns, const QString &name)
{
    return ns + u'/' + name + u".yaml"_s;
}

JobError noSuchJob(const QString &ns, const QString &name)
{
    return Error{Error::Code::NotFound, Words::tr("There is no job %1.").arg(ns + u'/' + name)};
}

/// May people put jobs there?
JobResult<void> checkTarget(const QString &ns)
{
    if (!isValidName(ns)) {
        return JobError(Error{Error::Code::InvalidInput,
                              Words::tr("`%1` cannot name a namespace.").arg(ns.left(80)),
                              Words::tr("Use lower-case letters, digits and dashes, at most 63.")});
    }
    if (ns == "system"_L1)
        return JobError(Error{Error::Code::InvalidInput, Words::tr("The namespace `system` is reserved.")});
    if (ns == discovered()) {
        return JobError(Error{Error::Code::InvalidInput,
                              Words::tr("`discovered` is for jobs that agents found on their machines."),
                              Words::tr("Choose another namespace.")});
    }
    return {};
}

JobResult<void> checkManifest(const ManifestSnapshot &snapshot, const QString &path, const QByteArray &text,
                              const QString &replaced)
{
    Diagnostics diagnostics = snapshot.check(path, text, replaced);
    if (!hasErrors(diagnostics))
        return {};
    return JobError({Error::Code::InvalidInput, Words::tr("The manifest is not valid."),
                     Words::tr("Correct what the diagnostics say.")},
                    std::move(diagnostics));
}

/// `git repack` takes away packs that libgit2 has just looked into: what it then misses is in another.
bool mayBeRepacking(const Error &error)
{
    return error.code == Error::Code::NotFound || error.code == Error::Code::Io ||
           error.code == Error::Code::Internal;
}
} // namespace

JobService::JobService(const QString &repositoriesDirectory, qint64 cacheBytes)
    : m_repositories(repositoriesDirectory), m_cache(cacheBytes)
{
}

JobResult<std::shared_ptr<const ManifestSnapshot>> JobService::snapshot(const QString &tenant) const
{
    for (int attempt = 1;; ++attempt) {
        auto repository = m_repositories.open(tenant);
        auto snapshot = repository ? m_cache.current(*repository, tenant)
                                   : Result<std::shared_ptr<const ManifestSnapshot>>(repository.error());
        if (snapshot)
            return *snapshot;
        if (attempt == repackAttempts || !mayBeRepacking(snapshot.error()))
            return JobError(snapshot.error());
        QThread::msleep(repackPauseMs);
    }
}

JobResult<QList<JobView>> JobService::list(const QString &tenant, const QString &ns) const
{
    auto all = snapshot(tenant);
    if (!all)
        return all.error();
    if (ns.isEmpty())
        return (*all)->jobs();
    QList<JobView> jobs;
    for (const JobView &view : (*all)->jobs()) {
        if (view.source.ns() == ns)
            jobs.append(view);
    }
    return jobs;
}

JobResult<JobView> JobService::get(const QString &tenant, const QString &ns, const QString &name) const
{
    auto all = snapshot(tenant);
    if (!all)
        return all.error();
    const JobView *view = (*all)->find(ns, name);
    if (!view)
        return noSuchJob(ns, name);
    return *view;
}

JobResult<JobChange> JobService::commit(const QString &tenant, const GitPerson &author, const MakePlan &make)
{
    const QDeadlineTimer deadline(retryMs);
    const QMutexLocker writing(&m_writing[qHash(tenant) % m_writing.size()]);
    for (int attempt = 1;; ++attempt) {
        auto current = snapshot(tenant);
        if (!current)
            return current.error();
        auto plan = make(**current);
        if (!plan)
            return plan.error();
        JobChange change = plan->change;
        change.before = change.commit = (*current)->commit();
        if (plan->files.isEmpty())
            return change;

        auto repository = m_repositories.open(tenant);
        const auto made = repository ? repository->commitTree(plan->files, plan->message, author,
                                                              serverCommitter(), change.before)
                                     : Result<GitCommit>(repository.error());
        if (made) {
            change.commit = made->id;
            return change;
        }
        const Error::Code code = made.error().code;
        const bool repacking = mayBeRepacking(made.error()) && attempt < repackAttempts;
        if (code != Error::Code::Conflict && code != Error::Code::Busy && !repacking)
            return JobError(made.error());
        if (deadline.hasExpired()) {
            return JobError(Error{Error::Code::Busy,
                                  Words::tr("Too many are writing to the jobs of %1.").arg(tenant),
                                  Words::tr("Try again in a moment.")});
        }
        QThread::msleep(1 + QRandomGenerator::global()->bounded(maxPauseMs));
    }
}

JobResult<JobService::Plan> JobService::planCreation(const ManifestSnapshot &snapshot, const QString &ns,
                                                     const QString &name, const QByteArray &text)
{
    if (auto allowed = checkTarget(ns); !allowed)
        return allowed.error();
    // A name that can name no file gets its diagnostics all the same.
    const QString path = pathOf(ns, isValidName(name) ? name : u"new"_s);
    if (snapshot.find(ns, name) || (isValidName(name) && snapshot.hasFile(path))) {
        return JobError(Error{Error::Code::Exists,
                              Words::tr("There is a job %1 already.").arg(ns + u'/' + name),
                              Words::tr("Choose another name.")});
    }
    if (auto valid = checkManifest(snapshot, path, text, {}); !valid)
        return valid.error();
    Plan plan;
    plan.files = {{path, text}};
    plan.message = u"Create %1/%2"_s.arg(ns, name);
    plan.change.path = plan.change.oldPath = path;
    plan.change.sha = gitBlobId(text);
    return plan;
}

JobResult<JobChange> JobService::create(const QString &tenant, const JobFields &fields,
                                        const GitPerson &author)
{
    auto text = newManifest(fields);
    if (!text)
        return JobError(text.error());
    const QString ns = fields.ns.value_or(u"default"_s);
    const QString name = fields.name.value_or(QString());
    return commit(tenant, author,
                  [&](const ManifestSnapshot &snapshot) { return planCreation(snapshot, ns, name, *text); });
}

JobResult<JobChange> JobService::createFromText(const QString &tenant, const QByteArray &text,
                                                const QString &ns, const GitPerson &author)
{
    QString target = ns;
    QString name;
    if (const auto fields = FieldValues::read(text)) {
        name = fields->text(u"metadata.name"_s);
        if (const QString written = fields->text(u"metadata.namespace"_s); !written.isEmpty())
            target = written;
    }
    if (target.isEmpty())
        target = u"default"_s;
    return commit(tenant, author, [&](const ManifestSnapshot &snapshot) {
        return planCreation(snapshot, target, name, text);
    });
}

JobResult<JobService::Plan> JobService::planEdit(const ManifestSnapshot &snapshot, const JobView &view,
                                                 const QByteArray &text, const QString &ns,
                                                 const QString &message)
{
    const QString oldPath = view.source.path();
    Plan plan;
    plan.change.path = plan.change.oldPath = oldPath;
    plan.change.sha = gitBlobId(text);

    const QString name = Manifest::parse(text, {oldPath, {}}).name();
    const bool moved = ns != view.source.ns();
    if (moved || name != view.source.name()) {
        if (moved && view.source.ns() == discovered()) {
            return JobError(
                Error{Error::Code::Permission, Words::tr("A discovered job is moved by adopting it.")});
        }
        if (moved) {
            if (auto allowed = checkTarget(ns); !allowed)
                return allowed.error();
        }
        // A file that is called after its job goes on to be.
        const bool named = oldPath == pathOf(view.source.ns(), view.source.name());
        if (isValidName(name) && (moved || named))
            plan.change.path = pathOf(ns, name);
        if (snapshot.find(ns, name) || (plan.change.path != oldPath && snapshot.hasFile(plan.change.path))) {
            return JobError(Error{Error::Code::Exists,
                                  Words::tr("There is a job %1 already.").arg(ns + u'/' + name),
                                  Words::tr("Choose another name.")});
        }
    }
    if (auto valid = checkManifest(snapshot, plan.change.path, text, oldPath); !valid)
        return valid.error();
    if (plan.change.path != oldPath)
        plan.files.append({oldPath, {}});
    else if (plan.change.sha == view.sha)
        return plan;
    plan.files.append({plan.change.path, text});
    plan.message = message;
    return plan;
}

JobResult<JobChange> JobService::edit(const QString &tenant, const QString &ns, const QString &name,
                                      const QString &expectedSha, const GitPerson &author,
                                      const QString &message,
                                      const std::function<JobResult<QByteArray>(const JobView &view)> &change)
{
    return commit(tenant, author, [&](const ManifestSnapshot &snapshot) -> JobResult<Plan> {
        const JobView *view = snapshot.find(ns, name);
        if (!view)
            return noSuchJob(ns, name);
        if (!expectedSha.isEmpty() && view->sha != expectedSha) {
            return JobError(Error{Error::Code::Conflict,
                                  Words::tr("The job %1 has been changed since.").arg(ns + u'/' + name),
                                  Words::tr("Look at it again and repeat the change.")});
        }
        auto text = change(*view);
        if (!text)
            return text.error();
        QString target = ns;
        if (const auto fields = FieldValues::read(*text)) {
            const QString before = view->manifest[u"metadata"_s][u"namespace"_s].toString();
            const QString after = fields->text(u"metadata.namespace"_s);
            if (!after.isEmpty() && after != before)
                target = after;
        }
        return planEdit(snapshot, *view, *text, target, message);
    });
}

JobResult<JobChange> JobService::update(const QString &tenant, const QString &ns, const QString &name,
                                        const JobFields &fields, const QString &expectedSha,
                                        const GitPerson &author)
{
    return edit(tenant, ns, name, expectedSha, author, u"Update %1/%2"_s.arg(ns, name),
                [&](const JobView &view) -> JobResult<QByteArray> {
                    JobFields wanted = fields;
                    if (wanted.ns == view.source.ns())
                        wanted.ns.reset();
                    if (wanted.name == view.source.name())
                        wanted.name.reset();
                    auto text = setFields(view.source.text(), wanted);
                    return text ? JobResult<QByteArray>(*text) : JobError(text.error());
                });
}

JobResult<JobChange> JobService::replaceText(const QString &tenant, const QString &ns, const QString &name,
                                             const QByteArray &text, const QString &expectedSha,
                                             const GitPerson &author)
{
    return edit(tenant, ns, name, expectedSha, author, u"Update %1/%2"_s.arg(ns, name),
                [&](const JobView &) -> JobResult<QByteArray> { return text; });
}

JobResult<JobChange> JobService::remove(const QString &tenant, const QString &ns, const QString &name,
                                        const QString &expectedSha, const GitPerson &author)
{
    return commit(tenant, author, [&](const ManifestSnapshot &snapshot) -> JobResult<Plan> {
        const JobView *view = snapshot.find(ns, name);
        if (!view)
            return noSuchJob(ns, name);
        if (ns == discovered()) {
            return JobError(Error{Error::Code::Permission,
                                  Words::tr("A discovered job is there as long as its machine has it."),
                                  Words::tr("Delete it on the machine, or adopt it.")});
        }
        if (!expectedSha.isEmpty() && view->sha != expectedSha) {
            return JobError(Error{Error::Code::Conflict,
                                  Words::tr("The job %1 has been changed since.").arg(ns + u'/' + name),
                                  Words::tr("Look at it again.")});
        }
        Plan plan;
        plan.files = {{view->source.path(), {}}};
        plan.message = u"Delete %1/%2"_s.arg(ns, name);
        plan.change.path = plan.change.oldPath = view->source.path();
        return plan;
    });
}

JobResult<JobChange> JobService::adopt(const QString &tenant, const QString &name, const QString &targetNs,
                                       const QString &endpoint, const GitPerson &author)
{
    return commit(tenant, author, [&](const ManifestSnapshot &snapshot) -> JobResult<Plan> {
        const JobView *view = snapshot.find(discovered(), name);
        if (!view)
            return noSuchJob(discovered(), name);
        if (auto allowed = checkTarget(targetNs); !allowed)
            return allowed.error();
        const QString path = pathOf(targetNs, name);
        if (snapshot.find(targetNs, name) || snapshot.hasFile(path)) {
            return JobError(Error{Error::Code::Exists,
                                  Words::tr("There is a job %1 already.").arg(targetNs + u'/' + name),
                                  Words::tr("Choose another namespace, or rename one of them.")});
        }
        // The endpoint's label stays: by it the job is not discovered once more.
        auto text = setField(view->source.text(), u"metadata.labels.source"_s, RemoveField());
        if (text && view->manifest[u"metadata"_s].toObject().contains(u"namespace"_s))
            text = setField(*text, u"metadata.namespace"_s, targetNs);
        if (text && !endpoint.isEmpty())
            text = setField(*text, u"spec.agent.endpoints"_s, QStringList{endpoint});
        if (!text)
            return JobError(text.error());
        if (auto valid = checkManifest(snapshot, path, *text, view->source.path()); !valid)
            return valid.error();
        Plan plan;
        plan.files = {{view->source.path(), {}}, {path, *text}};
        plan.message = u"Adopt discovered/%1 into %2"_s.arg(name, targetNs);
        plan.change = {path, view->source.path(), gitBlobId(*text), {}, {}, false};
        return plan;
    });
}

JobResult<DiscoveryResult> JobService::addDiscovered(const QString &tenant, qint64 endpointId,
                                                     const QList<DiscoveredJob> &jobs,
                                                     const GitPerson &author)
{
    DiscoveryPlan found;
    auto change = commit(tenant, author, [&](const ManifestSnapshot &snapshot) -> JobResult<Plan> {
        found = planDiscovered(snapshot, endpointId, jobs);
        Plan plan;
        plan.files = found.files;
        plan.message = u"Add %1 discovered on endpoint %2\n\n%3\n"_s
                           .arg(found.names.size() == 1 ? u"a job"_s : u"%1 jobs"_s.arg(found.names.size()))
                           .arg(endpointId)
                           .arg(found.names.join(u'\n'));
        return plan;
    });
    if (!change)
        return change.error();
    return DiscoveryResult{found.names, found.refused, change->before, change->commit};
}

JobResult<JobChange> JobService::assign(const QString &tenant, const QString &ns, const QString &name,
                                        const QString &endpoint, const GitPerson &author)
{
    return edit(
        tenant, ns, name, {}, author, u"Assign %1/%2 to %3"_s.arg(ns, name, endpoint),
        [&](const JobView &view) -> JobResult<QByteArray> {
            const auto fields = FieldValues::read(view.source.text());
            QStringList endpoints = fields ? fields->list(u"spec.agent.endpoints"_s) : QStringList();
            if (endpoints.contains(endpoint)) {
                return JobError(Error{
                    Error::Code::Exists,
                    Words::tr("The job %1 is assigned to %2 already.").arg(ns + u'/' + name, endpoint)});
            }
            endpoints.append(endpoint);
            auto text = setField(view.source.text(), u"spec.agent.endpoints"_s, endpoints);
            return text ? JobResult<QByteArray>(*text) : JobError(text.error());
        });
}

JobResult<JobChange> JobService::unassign(const QString &tenant, const QString &ns, const QString &name,
                                          const QString &endpoint, const GitPerson &author)
{
    bool last = false;
    auto change =
        edit(tenant, ns, name, {}, author, u"Take %1/%2 from %3"_s.arg(ns, name, endpoint),
             [&](const JobView &view) -> JobResult<QByteArray> {
                 const auto fields = FieldValues::read(view.source.text());
                 QStringList endpoints = fields ? fields->list(u"spec.agent.endpoints"_s) : QStringList();
                 if (endpoints.removeAll(endpoint) == 0) {
                     return JobError(Error{
                         Error::Code::NotFound,
                         Words::tr("The job %1 is not assigned to %2.").arg(ns + u'/' + name, endpoint)});
                 }
                 last = endpoints.isEmpty();
                 const FieldValue rest = last ? FieldValue(RemoveField()) : FieldValue(endpoints);
                 auto text = setField(view.source.text(), u"spec.agent.endpoints"_s, rest);
                 if (text && last)
                     text = setField(*text, u"spec.enabled"_s, PlainScalar{u"false"_s});
                 return text ? JobResult<QByteArray>(*text) : JobError(text.error());
             });
    if (change)
        change->disabled = last;
    return change;
}
} // namespace crontopus::server
