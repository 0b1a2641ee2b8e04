// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/store/localrunstore.h"

#include "shared/base/async.h"
#include "shared/store/historydb.h"

namespace crontopus {
namespace {
constexpr int pollMilliseconds = 500;

/// What tells whether something has changed.
struct Look
{
    qint64 version = 0;
    qint64 written = 0; ///< bytes of output of the watched run
};

Result<Look> lookAt(const HistoryDb &db, qint64 watched)
{
    const auto version = db.dataVersion();
    if (!version)
        return version.error();
    const auto run = watched > 0 ? db.run(watched) : Result(RunRecord());
    return Look{*version, run ? run->outputBytes : 0};
}
} // namespace

LocalRunStore::Lane::Lane(QString historyPath) : path(std::move(historyPath))
{
    pool.setMaxThreadCount(1);
    pool.setExpiryTimeout(-1);
}

LocalRunStore::Lane::~Lane()
{
    pool.clear();
    pool.start([this] { db.reset(); });
    pool.waitForDone();
}

Result<HistoryDb *> LocalRunStore::Lane::open()
{
    if (!db) {
        auto opened = HistoryDb::open(path, HistoryDb::Mode::ReadOnly);
        if (!opened)
            return opened.error();
        db = std::move(*opened);
    }
    return db.get();
}

LocalRunStore::LocalRunStore(const QString &historyPath, QObject *parent)
    : RunStore(parent), m_list(historyPath), m_figures(historyPath)
{
    m_poll.setInterval(pollMilliseconds);
    connect(&m_poll, &QTimer::timeout, this, &LocalRunStore::poll);
    m_poll.start();
}

LocalRunStore::~LocalRunStore() = default;

template<typename T, typename Ask>
QFuture<Result<T>> LocalRunStore::ask(Lane &lane, Ask ask)
{
    const auto work = [&lane, ask = std::move(ask)](TaskControl &) -> Result<T> {
        const Result<HistoryDb *> db = lane.open();
        if (!db) {
            if constexpr (!std::is_same_v<T, RunRecord>) {
                if (db.error().code == Error::Code::NotFound)
                    return T{};
            }
            return db.error();
        }
        Result<T> answer = ask(**db);
        // The agent may have put a damaged file aside and begun another.
        if (!answer && answer.error().code == Error::Code::Io)
            lane.db.reset();
        return answer;
    };
    return runAsync(work, &lane.pool);
}

QFuture<Result<qint64>> LocalRunStore::count(const RunFilter &filter)
{
    return ask<qint64>(m_list, [filter](const HistoryDb &db) { return db.count(filter); });
}

QFuture<Result<QList<RunRecord>>> LocalRunStore::page(const RunFilter &filter, qint64 offset, int limit,
                                                      const RunOrder &order)
{
    return ask<QList<RunRecord>>(m_list,
                                 [=](const HistoryDb &db) { return db.page(filter, offset, limit, order); });
}

QFuture<Result<RunRecord>> LocalRunStore::run(qint64 id)
{
    return ask<RunRecord>(m_list, [id](const HistoryDb &db) { return db.run(id); });
}

QFuture<Result<QList<JobRunSummary>>> LocalRunStore::summaries(const QDateTime &since)
{
    return ask<QList<JobRunSummary>>(m_figures, [since](const HistoryDb &db) { return db.summaries(since); });
}

QFuture<Result<QList<RunBucket>>> LocalRunStore::histogram(const RunFilter &filter, qint64 bucketSeconds)
{
    return ask<QList<RunBucket>>(m_figures, [filter, bucketSeconds](const HistoryDb &db) {
        return db.histogram(filter, bucketSeconds);
    });
}

QFuture<Result<QList<RunGroup>>> LocalRunStore::groups(const RunFilter &filter, RunGrouping grouping)
{
    return ask<QList<RunGroup>>(
        m_figures, [filter, grouping](const HistoryDb &db) { return db.groups(filter, grouping); });
}

void LocalRunStore::poll()
{
    if (std::exchange(m_polling, true))
        return;
    const auto look = [watched = m_watched](const HistoryDb &db) { return lookAt(db, watched); };
    onResult(ask<Look>(m_list, look), this, [this, watched = m_watched](const Result<Look> &now) {
        m_polling = false;
        if (!now)
            return;
        const bool grew = watched == m_watched && std::exchange(m_written, now->written) != now->written;
        if (std::exchange(m_version, now->version) != now->version)
            Q_EMIT changed();
        else if (grew)
            Q_EMIT outputGrew();
    });
}

void LocalRunStore::watch(qint64 id)
{
    if (std::exchange(m_watched, id) != id)
        m_written = 0;
}
} // namespace crontopus
