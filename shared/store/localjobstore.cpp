// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/store/localjobstore.h"

#include "shared/store/jobrepository.h"

#include <QFileSystemWatcher>

namespace crontopus {
namespace {
constexpr int refreshDelayMs = 200;

/// Cancelled too when the store goes away.
class StoreControl final : public TaskControl
{
public:
    StoreControl(TaskControl &task, const std::atomic<bool> &closing) : m_task(task), m_closing(closing) {}
    [[nodiscard]] bool cancelled() const override { return m_closing || m_task.cancelled(); }
    void progress(qint64 done, qint64 total, const QString &what) override
    {
        m_task.progress(done, total, what);
    }

private:
    TaskControl &m_task;
    const std::atomic<bool> &m_closing;
};
} // namespace

LocalJobStore::LocalJobStore(const QString &path, QString tenant, QObject *parent)
    : JobStore(parent)
    , m_path(path)
    , m_tenant(std::move(tenant))
    , m_repository(std::make_unique<JobRepository>(m_path, m_tenant))
    , m_watcher(new QFileSystemWatcher)
{
    auto nothing = std::make_shared<JobSnapshot>();
    nothing->jobs = std::make_shared<const QList<JobEntry>>();
    m_snapshot = std::move(nothing);
    m_pool.setMaxThreadCount(1);

    m_refreshDelay.setSingleShot(true);
    m_refreshDelay.setInterval(refreshDelayMs);
    connect(&m_refreshDelay, &QTimer::timeout, this, [this] { refresh(); });
    m_watcher->moveToThread(&m_watchThread);
    connect(&m_watchThread, &QThread::finished, m_watcher, &QObject::deleteLater);
    connect(m_watcher, &QFileSystemWatcher::fileChanged, &m_refreshDelay, qOverload<>(&QTimer::start));
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, &m_refreshDelay, qOverload<>(&QTimer::start));
    m_watchThread.start();
}

LocalJobStore::~LocalJobStore()
{
    m_closing = true;
    m_pool.clear();
    m_pool.waitForDone();
    m_watchThread.quit();
    m_watchThread.wait();
}

JobStore::Capabilities LocalJobStore::capabilities() const
{
    return m_snapshot->capabilities;
}

QString LocalJobStore::readOnlyReason() const
{
    return m_snapshot->readOnlyReason;
}

std::shared_ptr<const QList<JobEntry>> LocalJobStore::jobs() const
{
    return m_snapshot->jobs;
}

GitBranchState LocalJobStore::branch() const
{
    return m_snapshot->branch;
}

template<typename Work>
auto LocalJobStore::start(Work work, bool changes)
{
    return runAsync(
        [this, work = std::move(work), changes](TaskControl &task) {
            StoreControl control(task, m_closing);
            auto result = work(control);
            // The store's news come before the result, so that who waits for it sees them.
            if (changes && !m_closing)
                (void)readAnew();
            return result;
        },
        &m_pool);
}

/// In the worker's thread.
Result<void> LocalJobStore::readAnew()
{
    auto snapshot = m_repository->snapshot();
    if (!snapshot) {
        QMetaObject::invokeMethod(this, [this, error = snapshot.error()] { Q_EMIT failed(error); });
        return snapshot.error();
    }
    auto shared = std::make_shared<const JobSnapshot>(std::move(*snapshot));
    QMetaObject::invokeMethod(this, [this, shared] { take(shared); });
    return {};
}

void LocalJobStore::take(const std::shared_ptr<const JobSnapshot> &snapshot)
{
    m_snapshot = snapshot;
    watch(snapshot->watchedPaths);
    Q_EMIT changed();
}

void LocalJobStore::watch(const QStringList &paths)
{
    QMetaObject::invokeMethod(m_watcher, [this, watcher = m_watcher, paths] {
        const QStringList now = watcher->files() + watcher->directories();
        const QSet<QString> known(now.begin(), now.end());
        const QSet<QString> wanted(paths.begin(), paths.end());
        const QStringList added = (wanted - known).values();
        const QStringList removed = (known - wanted).values();
        if (!added.isEmpty())
            watcher->addPaths(added);
        if (!removed.isEmpty())
            watcher->removePaths(removed);
        // What happened to a path between being read and being watched would be missed.
        if (!added.isEmpty())
            QMetaObject::invokeMethod(&m_refreshDelay, qOverload<>(&QTimer::start));
    });
}

QFuture<Result<void>> LocalJobStore::refresh()
{
    return start([this](TaskControl &) { return readAnew(); }, false);
}

QFuture<Result<void>> LocalJobStore::inTurn(std::function<Result<void>(TaskControl &)> work)
{
    return start(std::move(work), false);
}

QFuture<Result<void>> LocalJobStore::write(const QList<FileChange> &changes)
{
    return start([this, changes](TaskControl &) { return m_repository->write(changes); }, true);
}

QFuture<Result<GitCommit>> LocalJobStore::commit(const QStringList &paths, const QString &message)
{
    return start(
        [this, paths, message](TaskControl &) -> Result<GitCommit> {
            auto repository = m_repository->open();
            return repository ? repository->commit(paths, message) : repository.error();
        },
        true);
}

QFuture<Result<void>> LocalJobStore::discard(const QStringList &paths)
{
    return start(
        [this, paths](TaskControl &) -> Result<void> {
            auto repository = m_repository->open();
            return repository ? repository->discard(paths) : repository.error();
        },
        true);
}

QFuture<Result<QList<GitFileDiff>>> LocalJobStore::pendingDiff()
{
    return start([this](TaskControl &) { return m_repository->pendingDiff(); }, false);
}

QFuture<Result<GitPullResult>> LocalJobStore::pull()
{
    return start([this, credentials = m_credentials](
                     TaskControl &control) { return m_repository->pull(credentials, control); },
                 true);
}

QFuture<Result<GitPullResult>>
LocalJobStore::resolve(const QList<std::pair<QString, std::optional<QByteArray>>> &sides)
{
    return start([this, sides](TaskControl &control) { return m_repository->resolve(sides, control); }, true);
}

QFuture<Result<void>> LocalJobStore::push()
{
    return start(
        [this, credentials = m_credentials](TaskControl &control) -> Result<void> {
            auto repository = m_repository->open();
            return repository ? repository->push(credentials, control) : repository.error();
        },
        true);
}

QFuture<Result<QList<GitCommit>>> LocalJobStore::history(const QString &path, int limit)
{
    return start(
        [this, path, limit](TaskControl &) -> Result<QList<GitCommit>> {
            auto repository = m_repository->open();
            return repository ? repository->log(path, limit) : repository.error();
        },
        false);
}

QFuture<Result<QByteArray>> LocalJobStore::fileAt(const QString &commit, const QString &path)
{
    return start(
        [this, commit, path](TaskControl &) -> Result<QByteArray> {
            auto repository = m_repository->open();
            return repository ? repository->fileAt(commit, path) : repository.error();
        },
        false);
}

QFuture<Result<QList<GitFileDiff>>> LocalJobStore::diff(const QString &from, const QString &to,
                                                        const QStringList &paths)
{
    return start(
        [this, from, to, paths](TaskControl &) -> Result<QList<GitFileDiff>> {
            auto repository = m_repository->open();
            return repository ? repository->diff(from, to, paths) : repository.error();
        },
        false);
}
} // namespace crontopus
