// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/git/repository.h"

namespace crontopus::server {
/// What a push does to one reference, as git tells its hooks.
struct RefUpdate
{
    QString oldId, newId; ///< 40 zeros: it wasn't there before, or isn't after
    QString ref;          ///< `refs/heads/main`
    [[nodiscard]] bool creates() const { return isZero(oldId); }
    [[nodiscard]] bool deletes() const { return isZero(newId); }
    bool operator==(const RefUpdate &) const = default;

private:
    static bool isZero(const QString &id) { return id.count(u'0') == id.size(); }
};

/// Lines of `<old> <new> <ref>`; InvalidInput when one is something else.
Result<QList<RefUpdate>> parseRefUpdates(const QByteArray &lines);

/// What a tenant takes in.
struct PushRules
{
    QString tenant;
    bool rejectInvalid = true;               ///< false: warn only
    qsizetype refs = 100;                    ///< changed by one push
    qsizetype files = 20'000;                ///< in all
    int depth = 16;                          ///< of directories
    qint64 fileBytes = 1024 * 1024;          ///< of one file
    qint64 totalBytes = 256LL * 1024 * 1024; ///< of all files
};

struct PushVerdict
{
    bool accepted = true;
    QStringList messages; ///< for the person who pushes, a line each, without control characters
};

/// Looks at what a push would make of `main`; the objects must be readable through `repository`. Refused
/// always: deleting or rewriting `main`, links, submodules, what is over the bounds of `rules`, references
/// that are neither branches nor tags. Manifests are judged where the push has changed them. Other branches
/// may hold anything.
[[nodiscard]] PushVerdict checkPush(const GitRepository &repository, const QList<RefUpdate> &updates,
                                    const PushRules &rules);
} // namespace crontopus::server
