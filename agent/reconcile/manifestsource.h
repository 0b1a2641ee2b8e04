// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agent/config/config.h"
#include "shared/manifest/manifestset.h"

namespace crontopus {
/// The repository with the manifests, by way of a clone of the agent's own. Values only: copy it into the
/// worker that uses it. All calls block.
class ManifestSource final
{
public:
    explicit ManifestSource(const AgentConfig &config);

    /// Clones at first, fetches after. On failure the clone is as it was.
    Result<void> fetch(TaskControl &control) const;
    /// The commit that should be applied, as last fetched; NotFound when there was never a good fetch.
    Result<QString> commit() const;
    Result<QList<ManifestSet::File>> files(const QString &commit) const;
    /// Deletes clones that the agent made of other addresses than the present one.
    void removeOldClones() const;

private:
    Result<void> cloneAnew(TaskControl &control) const;

    QString m_url, m_branch, m_path, m_stateDir;
    GitCredentials m_credentials;
    bool m_ownPath = true;
};
} // namespace crontopus
