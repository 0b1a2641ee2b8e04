// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/reconcile/manifestsource.h"

#include "shared/base/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr qint64 maxManifestBytes = 1024 * 1024; ///< as Manifest::parse() takes
/// Looking through the working tree of thousands of files is most of what an idle cycle would cost.
const QList<GitFileStatus> noStatus;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::ManifestSource)
};

bool isEmptyOrMissing(const QString &path)
{
    return QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}
} // namespace

ManifestSource::ManifestSource(const AgentConfig &config)
    : m_url(config.gitUrl)
    , m_branch(config.gitBranch)
    , m_path(config.gitLocalPath)
    , m_stateDir(config.stateDir)
    , m_credentials(config.gitCredentials)
    , m_ownPath(config.gitLocalPathIsDefault)
{
}

Result<void> ManifestSource::cloneAnew(TaskControl &control) const
{
    if (auto made = makePrivateDirectory(QFileInfo(m_path).path()); !made)
        return made;
    const auto cloned = GitRepository::clone(m_url, m_path, m_branch, m_credentials, control);
    if (!cloned)
        return cloned.error();
    return {};
}

Result<void> ManifestSource::fetch(TaskControl &control) const
{
    if (m_url.isEmpty())
        return Error{Error::Code::NotFound,
                     Words::tr("This machine is not enrolled yet, so its repository is not known."),
                     Words::tr("Run `crontopus-agent enroll`, or set git.url.")};
    if (isEmptyOrMissing(m_path))
        return cloneAnew(control);
    auto repository = GitRepository::open(m_path);
    // A damaged clone of our own is only a cache; somebody else's directory is never touched.
    if (!repository && m_ownPath) {
        QDir(m_path).removeRecursively();
        return cloneAnew(control);
    }
    if (!repository)
        return repository.error();
    const auto state = m_ownPath ? Result<GitBranchState>(GitBranchState{}) : repository->state(noStatus);
    if (!state)
        return state.error();
    if (!m_ownPath && withoutUserInfo(state->remoteUrl) != withoutUserInfo(m_url))
        return Error{Error::Code::Conflict,
                     Words::tr("%1 is a clone of %2, not of %3.")
                         .arg(m_path, withoutUserInfo(state->remoteUrl), withoutUserInfo(m_url)),
                     Words::tr("Move it away, or set another git.local_path.")};
    // Whatever else goes wrong, fetch() may know better (insteadOf) or say it.
    const auto current = repository->isCurrent(m_url, m_credentials, control);
    if (current && *current)
        return {};
    if (!current &&
        (current.error().code == Error::Code::Timeout || current.error().code == Error::Code::Cancelled))
        return current.error();
    return repository->fetch(m_credentials, control);
}

Result<QString> ManifestSource::commit() const
{
    if (isEmptyOrMissing(m_path))
        return Error{Error::Code::NotFound, Words::tr("The repository has not been fetched yet."),
                     Words::tr("Run `crontopus-agent sync --once`.")};
    const auto repository = GitRepository::open(m_path);
    if (!repository)
        return repository.error();
    QString reference = m_branch;
    if (reference.isEmpty()) {
        const auto state = repository->state(noStatus);
        if (!state)
            return state.error();
        reference = state->branch;
    }
    const auto id = repository->resolve(u"refs/remotes/origin/"_s + reference);
    if (!id)
        return id.error();
    if (id->isEmpty())
        return Error{Error::Code::NotFound, Words::tr("The repository has no branch %1.").arg(reference)};
    return *id;
}

Result<QList<ManifestSet::File>> ManifestSource::files(const QString &commit) const
{
    const auto repository = GitRepository::open(m_path);
    if (!repository)
        return repository.error();
    auto content = repository->filesAt(commit, maxManifestBytes);
    if (!content)
        return content.error();
    QList<ManifestSet::File> files;
    files.reserve(content->size());
    for (auto &[path, text] : *content)
        files.append({path, text});
    return files;
}

void ManifestSource::removeOldClones() const
{
    if (!m_ownPath)
        return;
    QDir directory(m_stateDir);
    const QStringList clones = directory.entryList({u"repository-*"_s}, QDir::Dirs | QDir::NoSymLinks);
    for (const QString &name : clones) {
        if (directory.filePath(name) != m_path)
            QDir(directory.filePath(name)).removeRecursively();
    }
}
} // namespace crontopus
