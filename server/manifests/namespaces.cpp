// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/manifests/jobservice.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::server::JobService)
};

bool isSystem(const QString &ns)
{
    return ns == "default"_L1 || ns == "system"_L1 || ns == QStringView(discoveredNamespace);
}

/// What keeps a namespace without jobs in Git.
QString keeperOf(const QString &ns)
{
    return ns + u"/.gitkeep"_s;
}

bool isThere(const ManifestSnapshot &snapshot, const QString &ns)
{
    return std::any_of(snapshot.files().begin(), snapshot.files().end(),
                       [&](const GitTreeFile &file) { return file.path.startsWith(ns + u'/'); });
}

Error noSuchNamespace(const QString &name)
{
    return {Error::Code::NotFound, Words::tr("There is no namespace %1.").arg(name.left(80))};
}
} // namespace

JobResult<QList<NamespaceInfo>> JobService::namespaces(const QString &tenant) const
{
    auto all = snapshot(tenant);
    if (!all)
        return all.error();
    std::map<QString, int> counts{{u"default"_s, 0}, {QString::fromUtf16(discoveredNamespace), 0}};
    for (const GitTreeFile &file : (*all)->files()) {
        const QString ns = file.path.section(u'/', 0, 0);
        if (ns.size() < file.path.size() && isValidName(ns))
            counts.try_emplace(ns, 0);
    }
    for (const JobView &view : (*all)->jobs()) {
        if (const auto count = counts.find(view.source.ns()); count != counts.end())
            ++count->second;
    }
    QList<NamespaceInfo> list;
    for (const auto &[name, count] : counts)
        list.append({name, isSystem(name), count});
    return list;
}

JobResult<void> JobService::createNamespace(const QString &tenant, const QString &name,
                                            const GitPerson &author)
{
    if (!isValidName(name)) {
        return JobError(Error{Error::Code::InvalidInput,
                              Words::tr("`%1` cannot name a namespace.").arg(name.left(80)),
                              Words::tr("Use lower-case letters, digits and dashes, at most 63.")});
    }
    if (name == "system"_L1)
        return JobError(Error{Error::Code::InvalidInput, Words::tr("The namespace `system` is reserved.")});
    auto change = commit(tenant, author, [&](const ManifestSnapshot &snapshot) -> JobResult<Plan> {
        if (isSystem(name) || isThere(snapshot, name)) {
            return JobError(
                Error{Error::Code::Exists, Words::tr("There is a namespace %1 already.").arg(name)});
        }
        Plan plan;
        plan.files = {{keeperOf(name), QByteArray("")}};
        plan.message = u"Create namespace %1"_s.arg(name);
        return plan;
    });
    return change ? JobResult<void>() : change.error();
}

JobResult<void> JobService::removeNamespace(const QString &tenant, const QString &name,
                                            const GitPerson &author)
{
    if (!isValidName(name))
        return JobError(noSuchNamespace(name));
    if (isSystem(name)) {
        return JobError(
            Error{Error::Code::Permission, Words::tr("The namespace %1 cannot be deleted.").arg(name)});
    }
    auto change = commit(tenant, author, [&](const ManifestSnapshot &snapshot) -> JobResult<Plan> {
        bool found = false;
        for (const GitTreeFile &file : snapshot.files()) {
            if (!file.path.startsWith(name + u'/'))
                continue;
            if (file.path != keeperOf(name)) {
                return JobError(Error{Error::Code::Conflict,
                                      Words::tr("The namespace %1 is not empty.").arg(name),
                                      Words::tr("Delete or move what is in it first.")});
            }
            found = true;
        }
        if (!found)
            return JobError(noSuchNamespace(name));
        Plan plan;
        plan.files = {{keeperOf(name), {}}};
        plan.message = u"Delete namespace %1"_s.arg(name);
        return plan;
    });
    return change ? JobResult<void>() : change.error();
}
} // namespace crontopus::server
