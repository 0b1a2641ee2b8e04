// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/manifests/tenantrepositories.h"

#include "shared/base/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUuid>

#include <filesystem>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::server::TenantRepositories)
};

constexpr char readme[] = R"(# Jobs

Each file here is one job; its first directory is the job's namespace.

    default/backup-db.yaml

    apiVersion: v1
    kind: Job
    metadata:
      name: backup-db
    spec:
      schedule: "0 2 * * *"
      command: pg_dump shop | gzip > /backup/shop.sql.gz

Commit and push: the agents take over what is on `main`.
`discovered/` holds jobs that agents found on their machines.
)";

/// What holds for any program that serves or receives here. The server's own processes get more: see
/// GitHttpBackend.
const std::pair<QString, QString> configuration[] = {
    {u"http.receivepack"_s, u"true"_s},
    {u"receive.denyDeleteCurrent"_s, u"true"_s},
    {u"transfer.fsckObjects"_s, u"true"_s},
    {u"receive.maxInputSize"_s, u"64m"_s},
    // No hook that finds its way into a repository ever runs.
    {u"core.hooksPath"_s, u"/dev/null"_s},
};

/// In a file name that no tenant can have.
QString scratchName(const QString &what)
{
    return u".%1-%2"_s.arg(what, QUuid::createUuid().toString(QUuid::WithoutBraces));
}

/// Unlike QDir's this never falls back to copying, and replaces no directory that has something in it.
std::error_code renameDirectory(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(from.toStdString(), to.toStdString(), error);
    return error;
}
} // namespace

GitPerson serverCommitter()
{
    return {u"Crontopus"_s, u"crontopus@localhost"_s};
}

bool TenantRepositories::isValidTenant(const QString &tenant)
{
    static const QRegularExpression pattern(u"\\A[A-Za-z0-9][A-Za-z0-9._@+-]{0,62}\\z"_s);
    return pattern.match(tenant).hasMatch() && !tenant.contains(".."_L1);
}

Result<QString> TenantRepositories::path(const QString &tenant) const
{
    if (!isValidTenant(tenant))
        return Error{Error::Code::InvalidInput, Words::tr("`%1` cannot name a tenant.").arg(tenant.left(80))};
    return QString(m_directory + u'/' + tenant + u".git"_s);
}

bool TenantRepositories::exists(const QString &tenant) const
{
    const auto where = path(tenant);
    return where && QFileInfo::exists(*where + u"/HEAD"_s);
}

Result<void> TenantRepositories::create(const QString &tenant, const GitPerson &author) const
{
    auto where = path(tenant);
    if (!where)
        return where.error();
    const Error there{Error::Code::Exists, Words::tr("The tenant %1 has a repository already.").arg(tenant)};
    if (QFileInfo::exists(*where))
        return there;
    if (auto made = makePrivateDirectory(m_directory); !made)
        return made;

    const QString scratch = m_directory + u'/' + scratchName(u"new"_s);
    const auto build = [&]() -> Result<void> {
        auto repository = GitRepository::init(scratch, true);
        if (!repository)
            return repository.error();
        for (const auto &[key, value] : configuration) {
            if (auto set = repository->setConfig(key, value); !set)
                return set;
        }
        auto commit =
            repository->commitTree({{u"README.md"_s, readme}, {u"default/.gitkeep"_s, QByteArray("")}},
                                   u"Start"_s, author, serverCommitter(), {});
        return commit ? Result<void>() : commit.error();
    };
    Result<void> built = build();
    if (built) {
        if (const std::error_code error = renameDirectory(scratch, *where)) {
            built = QFileInfo::exists(*where)
                        ? there
                        : Error{Error::Code::Io, Words::tr("Cannot make %1: %2.")
                                                     .arg(*where, QString::fromStdString(error.message()))};
        }
    }
    if (!built)
        QDir(scratch).removeRecursively();
    return built;
}

Result<GitRepository> TenantRepositories::open(const QString &tenant) const
{
    auto where = path(tenant);
    if (!where)
        return where.error();
    const Error missing{Error::Code::NotFound, Words::tr("The tenant %1 has no repository.").arg(tenant)};
    if (!QFileInfo::exists(*where))
        return missing;
    auto repository = GitRepository::open(*where);
    // libgit2 would go on to look in the directories above.
    if (repository && QFileInfo(repository->gitDirectory()) != QFileInfo(*where))
        return missing;
    return repository;
}

Result<void> TenantRepositories::remove(const QString &tenant) const
{
    auto where = path(tenant);
    if (!where)
        return where.error();
    // Out of the way in one step; who has files open in it can still finish.
    const QString scratch = m_directory + u'/' + scratchName(u"gone"_s);
    if (const std::error_code error = renameDirectory(*where, scratch)) {
        if (!QFileInfo::exists(*where))
            return Error{Error::Code::NotFound, Words::tr("The tenant %1 has no repository.").arg(tenant)};
        return Error{Error::Code::Io,
                     Words::tr("Cannot remove %1: %2.").arg(*where, QString::fromStdString(error.message()))};
    }
    if (!QDir(scratch).removeRecursively())
        return Error{Error::Code::Io, Words::tr("Cannot remove all of %1.").arg(scratch)};
    return {};
}
} // namespace crontopus::server
