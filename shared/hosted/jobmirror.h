// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/git/repository.h"

#include <QJsonObject>

namespace crontopus {
/// A job as a server without Git lists it.
struct ServerJob
{
    QString ns, name;
    QString path;         ///< as the server tells it; may be empty
    QJsonObject manifest; ///< without what the API adds

    [[nodiscard]] QString key() const { return ns + QLatin1Char('/') + name; }
    [[nodiscard]] static ServerJob fromApi(const QJsonObject &job);
};

/// One call of the API that brings what was committed here to the server.
struct JobEdit
{
    enum class Kind {
        Create,
        Update,
        Remove,
        Keep ///< no call: the server has no place for it (a file that is no job, another path)
    };
    Kind kind = Kind::Keep;
    QString ns, name;
    QString oldPath, newPath; ///< empty: not there
    QByteArray text;
    QString message; ///< of the last commit that touched it
    GitPerson author;

    [[nodiscard]] QString key() const { return ns + QLatin1Char('/') + name; }
};

/// Stands for the Git repository that a server does not offer: a bare one on this machine, `server.git`, that
/// holds the jobs as the server last told them, and of which `manifests` beside it is a usual clone. So
/// history, differences, pulls, conflicts and undo are those of Git. All calls block; one thread at a time.
class JobMirror final
{
public:
    /// `directory` is the account's.
    explicit JobMirror(QString directory) : m_directory(std::move(directory)) {}

    /// Makes both repositories, empty, unless they are there; returns the checkout's path.
    static Result<QString> create(const QString &directory);
    /// Was the account at `directory` made by create()?
    [[nodiscard]] static bool isThere(const QString &directory);

    /// What the server has, all of it. A text that says the same is kept as it is with its comments, one of
    /// this machine's last commit too: then the server has taken that. Else changed fields are set in what
    /// was there.
    Result<void> take(const QList<ServerJob> &jobs, const QString &tenant) const;
    /// The difference between what the server has and the checkout's last commit, in the order in which it
    /// was committed; nothing is taken away before what replaces it is there.
    Result<QList<JobEdit>> pending(const QString &tenant) const;
    /// The server has taken it.
    Result<void> sent(const JobEdit &edit) const;

private:
    QString m_directory;
};
} // namespace crontopus
