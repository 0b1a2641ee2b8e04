// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/error.h"
#include "shared/git/repository.h"
#include "shared/manifest/manifestset.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <optional>

namespace crontopus {
/// One job definition as screens see it.
struct JobEntry
{
    Manifest manifest;
    GitFileStatus::State fileState = GitFileStatus::State::Unchanged; ///< against HEAD
    Diagnostics diagnostics;                                          ///< of the file and of the set

    [[nodiscard]] QString qualifiedName() const { return manifest.ns() + QLatin1Char('/') + manifest.name(); }
};

/// A file to write, or to delete when `text` is empty.
struct FileChange
{
    QString path;
    std::optional<QByteArray> text;
};

/// Job definitions as screens see them: a checkout now, the hosted API later. Lives in the GUI thread, works
/// in others.
class JobStore : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobStore)

public:
    /// What this kind of workspace can do; screens ask instead of knowing the kind.
    struct Capabilities
    {
        bool commits = false; ///< edits are kept until commit()
        bool remote = false;  ///< pull and push
        bool history = false;
        bool readOnly = false; ///< why is in readOnlyReason()
    };

    /// How the exchange with a server stands that goes on by itself.
    struct Exchange
    {
        QStringList conflicts;        ///< paths on which both sides disagree: it waits until resolve()
        std::optional<Error> problem; ///< why edits are not sent; it waits for somebody to change that
        bool waiting = false;         ///< commits are sent as soon as the server is there
    };

    using QObject::QObject;
    ~JobStore() override = default;

    [[nodiscard]] virtual Capabilities capabilities() const = 0;
    [[nodiscard]] virtual QString readOnlyReason() const = 0;
    /// The last known jobs, sorted by path; shared, cheap.
    [[nodiscard]] virtual std::shared_ptr<const QList<JobEntry>> jobs() const = 0;
    [[nodiscard]] virtual GitBranchState branch() const = 0;
    [[nodiscard]] virtual QString tenant() const = 0;

    /// Of a store that pulls and pushes only when asked to, always as if all were well.
    [[nodiscard]] virtual Exchange exchange() const { return {}; }

    /// Reads everything anew; changed() follows.
    virtual QFuture<Result<void>> refresh() = 0;
    /// Writes files of the working tree, all or none; changed() follows.
    virtual QFuture<Result<void>> write(const QList<FileChange> &changes) = 0;
    virtual QFuture<Result<GitCommit>> commit(const QStringList &paths, const QString &message) = 0;
    virtual QFuture<Result<void>> discard(const QStringList &paths) = 0;
    virtual QFuture<Result<QList<GitFileDiff>>> pendingDiff() = 0;
    virtual QFuture<Result<GitPullResult>> pull() = 0;
    virtual QFuture<Result<GitPullResult>>
    resolve(const QList<std::pair<QString, std::optional<QByteArray>>> &sides) = 0;
    virtual QFuture<Result<void>> push() = 0;
    virtual QFuture<Result<QList<GitCommit>>> history(const QString &path, int limit) = 0;
    virtual QFuture<Result<QByteArray>> fileAt(const QString &commit, const QString &path) = 0;
    virtual QFuture<Result<QList<GitFileDiff>>> diff(const QString &from, const QString &to,
                                                     const QStringList &paths) = 0;

Q_SIGNALS:
    /// jobs() or branch() are new.
    void changed();
    void exchangeChanged();
    /// The store could not be read; what was known stays.
    void failed(const crontopus::Error &error);
};
} // namespace crontopus
