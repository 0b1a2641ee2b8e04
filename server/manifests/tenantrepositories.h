// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/git/repository.h"

namespace crontopus::server {
/// The bare repositories of all tenants: `<directory>/<tenant>.git`. Stateless; for any number of threads and
/// processes. All calls block.
class TenantRepositories final
{
public:
    /// `directory` is made, with mode 0700, by the first create().
    explicit TenantRepositories(QString directory) : m_directory(std::move(directory)) {}

    /// Letters, digits and `._@+-`, at most 63, the first a letter or digit, no two dots in a row: what can
    /// name a directory and stand in a URL.
    [[nodiscard]] static bool isValidTenant(const QString &tenant);

    [[nodiscard]] QString directory() const { return m_directory; }
    /// InvalidInput for what isValidTenant() refuses; says nothing about whether it is there.
    Result<QString> path(const QString &tenant) const;
    [[nodiscard]] bool exists(const QString &tenant) const;

    /// Makes the repository with `README.md` and `default/`, whole or not at all. Exists when it is there.
    Result<void> create(const QString &tenant, const GitPerson &author) const;
    /// NotFound when there is none. About 0.1 ms.
    Result<GitRepository> open(const QString &tenant) const;
    /// Takes the repository away for good.
    Result<void> remove(const QString &tenant) const;

private:
    QString m_directory;
};

/// Who makes the server's commits; their author is the user.
[[nodiscard]] GitPerson serverCommitter();
} // namespace crontopus::server
