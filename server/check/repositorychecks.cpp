// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/check/findings.h"
#include "server/manifests/manifestsnapshot.h"
#include "server/manifests/tenantrepositories.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::server::Check)
};
using Level = Finding::Level;

/// How many manifests are invalid, of how many.
struct Counted
{
    qsizetype invalid = 0, all = 0;
};

Result<Counted> countManifests(const TenantRepositories &repositories, const QString &tenant)
{
    auto repository = repositories.open(tenant);
    if (!repository)
        return repository.error();
    SnapshotCache cache(0);
    auto snapshot = cache.current(*repository, tenant);
    if (!snapshot)
        return snapshot.error();
    const QList<JobView> &jobs = (*snapshot)->jobs();
    return Counted{std::count_if(jobs.begin(), jobs.end(), [](const JobView &job) { return !job.valid(); }),
                   jobs.size()};
}
} // namespace

Findings checkRepositories(const ServerConfig &config, Sql &sql)
{
    Findings findings;
    auto rows = sql.exec(u"SELECT name FROM tenants ORDER BY name"_s);
    if (!rows)
        return {{Level::Problem, rows.error().message, rows.error().hint}};
    const TenantRepositories repositories(config.repositoriesDir());
    QSet<QString> known;
    qsizetype manifests = 0;
    while (rows->next()) {
        const QString tenant = rows->text(0);
        known += tenant + u".git"_s;
        const auto counted = countManifests(repositories, tenant);
        if (!counted) {
            findings +=
                {Level::Problem, Words::tr("Repository of %1: %2").arg(tenant, counted.error().message),
                 Words::tr(
                     "Put %1.git of a backup or of somebody's clone (git clone --bare) in its place in %2.")
                     .arg(tenant, config.repositoriesDir())};
            continue;
        }
        manifests += counted->all;
        if (counted->invalid > 0)
            findings += {Level::Note,
                         Words::tr("Repository of %1: %2 of %3 manifests are invalid; agents leave those out")
                             .arg(tenant)
                             .arg(counted->invalid)
                             .arg(counted->all)};
    }
    for (const QString &name : QDir(config.repositoriesDir()).entryList({u"*.git"_s}, QDir::Dirs)) {
        if (!known.contains(name))
            findings +=
                {Level::Note, Words::tr("Repository %1 is of no tenant: it can be removed").arg(name)};
    }
    if (std::none_of(findings.begin(), findings.end(),
                     [](const Finding &finding) { return finding.level == Level::Problem; }))
        findings +=
            {Level::Good, Words::tr("Repositories: %1, with %2 manifests").arg(known.size()).arg(manifests)};
    return findings;
}
} // namespace crontopus::server
