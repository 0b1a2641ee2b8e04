// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/hosted/hostedsession.h"
#include "shared/store/localrunstore.h"

#include <QSet>
#include <QTimer>

#include <functional>

namespace crontopus {
class HistoryDb;
class HostedEndpointStore;

/// The runs that a server knows, through a cache in the form of a `history.db`: lists and charts come from
/// there, also without a network. News are read as events tell them; at first the latest 20,000. What is
/// still to be read is kept in `runs.json` beside it until it is there, so that nothing that the session
/// heard of is left out, however late it is, and whenever the console or the server ends.
class HostedRunStore final : public RunStore
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HostedRunStore)

public:
    /// `session` and `endpoints` must outlive this. `cacheDir` exists.
    HostedRunStore(HostedSession &session, const HostedEndpointStore &endpoints, const QString &cacheDir,
                   QObject *parent = nullptr);
    ~HostedRunStore() override;

    QFuture<Result<qint64>> count(const RunFilter &filter) override { return m_cache.count(filter); }
    QFuture<Result<QList<RunRecord>>> page(const RunFilter &filter, qint64 offset, int limit,
                                           const RunOrder &order = {}) override
    {
        return m_cache.page(filter, offset, limit, order);
    }
    /// With output, which is asked of the server when the cache has none of it.
    QFuture<Result<RunRecord>> run(qint64 id) override;
    QFuture<Result<QList<JobRunSummary>>> summaries(const QDateTime &since) override
    {
        return m_cache.summaries(since);
    }
    QFuture<Result<QList<RunBucket>>> histogram(const RunFilter &filter, qint64 bucketSeconds) override
    {
        return m_cache.histogram(filter, bucketSeconds);
    }
    QFuture<Result<QList<RunGroup>>> groups(const RunFilter &filter, RunGrouping grouping) override
    {
        return m_cache.groups(filter, grouping);
    }
    /// Output has no events, since it comes all the time and few look at it: the server is asked for that of
    /// this run every few seconds.
    void watch(qint64 id) override;

private:
    void take(const QList<qint64> &ids);
    void readNext();
    void readPage(int page);
    void pageRead(int page, const QJsonValue &answer, qint64 added);
    void readOne();
    void readWatched();
    /// Pages move, so the next attempt begins with the first.
    void brokenOff(int page);
    void stop();
    /// Runs of a machine that is called otherwise now go on under that name.
    void followNames();
    void loadState();
    void keepState() const;
    /// Changes the cache, in its own thread.
    template<typename T>
    QFuture<Result<T>> change(std::function<Result<T>(HistoryDb &)> change);
    /// Into the cache; `then` gets how many runs were not there before.
    void store(const QList<RunRecord> &runs, const std::function<void(const Result<qint64> &)> &then = {},
               bool counts = false);

    HostedSession &m_session;
    const HostedEndpointStore &m_endpoints;
    QHash<qint64, QString> m_names; ///< of machines, under which the cache has their runs
    QString m_path, m_stateFile;
    LocalRunStore m_cache;
    QThreadPool m_writer;           ///< of one thread
    QHash<QUuid, qint64> m_numbers; ///< of the server, by the run's own id
    QList<qint64> m_wanted;         ///< numbers of runs that the session heard of and that are not here
    bool m_wantsPages = false;      ///< what is newest is to be read
    bool m_deep = true;             ///< that was broken off, so runs may lack below known ones
    qint64 m_total = -1;            ///< of the server when all was read; -1: never
    qint64 m_addedHere = 0;         ///< runs that these pages brought
    bool m_stopsAtKnown = false;    ///< these pages go down to what is known, no further
    QTimer m_retry;
    qint64 m_watched = 0; ///< of the cache; 0: none
    QTimer m_look;        ///< at the watched run
    bool m_reading = false, m_waitsForNames = false;
    bool m_failed = false; ///< and did not come to an end since
};
} // namespace crontopus
