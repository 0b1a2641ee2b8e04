// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/store/jobstore.h"

#include <QSet>
#include <QThread>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <functional>

class QFileSystemWatcher;

namespace crontopus {
class JobRepository;
struct JobSnapshot;

/// The jobs of a Git checkout on this machine.
///
/// All work is done one after the other in a thread of its own. Edits made outside (an editor, `git`) are
/// noticed and lead to changed() a fifth of a second later. Call refresh() once after construction.
class LocalJobStore : public JobStore
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LocalJobStore)

public:
    /// `path`: the checkout's root, or a bare repository (read only).
    explicit LocalJobStore(const QString &path, QString tenant = QStringLiteral("local"),
                           QObject *parent = nullptr);
    /// Ends network work under way and waits for it.
    ~LocalJobStore() override;

    /// For the pulls and pushes to come; kept in memory only.
    void setCredentials(const GitCredentials &credentials) { m_credentials = credentials; }
    [[nodiscard]] const QString &path() const { return m_path; }

    [[nodiscard]] Capabilities capabilities() const override;
    [[nodiscard]] QString readOnlyReason() const override;
    [[nodiscard]] std::shared_ptr<const QList<JobEntry>> jobs() const override;
    [[nodiscard]] GitBranchState branch() const override;
    [[nodiscard]] QString tenant() const override { return m_tenant; }

    QFuture<Result<void>> refresh() override;
    QFuture<Result<void>> write(const QList<FileChange> &changes) override;
    QFuture<Result<GitCommit>> commit(const QStringList &paths, const QString &message) override;
    QFuture<Result<void>> discard(const QStringList &paths) override;
    QFuture<Result<QList<GitFileDiff>>> pendingDiff() override;
    QFuture<Result<GitPullResult>> pull() override;
    QFuture<Result<GitPullResult>>
    resolve(const QList<std::pair<QString, std::optional<QByteArray>>> &sides) override;
    QFuture<Result<void>> push() override;
    QFuture<Result<QList<GitCommit>>> history(const QString &path, int limit) override;
    QFuture<Result<QByteArray>> fileAt(const QString &commit, const QString &path) override;
    QFuture<Result<QList<GitFileDiff>>> diff(const QString &from, const QString &to,
                                             const QStringList &paths) override;

protected:
    /// Does `work` in its turn, between what else is done to the checkout.
    QFuture<Result<void>> inTurn(std::function<Result<void>(TaskControl &)> work);

private:
    /// Runs `work(TaskControl &)` in the worker's thread; `changes`: then reads everything anew, also when
    /// it failed.
    template<typename Work>
    auto start(Work work, bool changes);
    Result<void> readAnew();
    void take(const std::shared_ptr<const JobSnapshot> &snapshot);
    void watch(const QStringList &paths);

    const QString m_path;
    const QString m_tenant;
    GitCredentials m_credentials;
    std::unique_ptr<JobRepository> m_repository; ///< the worker's
    std::shared_ptr<const JobSnapshot> m_snapshot;
    std::atomic<bool> m_closing = false;
    QThreadPool m_pool;    ///< of one thread
    QThread m_watchThread; ///< adding thousands of files to a watcher takes a while
    QFileSystemWatcher *m_watcher;
    QTimer m_refreshDelay;
};
} // namespace crontopus
