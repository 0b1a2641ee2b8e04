// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/error.h"
#include "shared/store/runstore.h"

#include <QSqlDatabase>

#include <memory>

namespace crontopus {
class HistoryQuery;

/// A job that goes on under another id and namespace.
struct MovedJob
{
    QUuid from;
    QString fromNs;
    QUuid to;
    QString ns, name;
};

/// A machine that is called otherwise now.
struct RenamedEndpoint
{
    QString from, to;
};

/// A run that the server has not got, or not as it is now.
struct OutboxRun
{
    qint64 change = 0; ///< grows with time
    RunRecord run;     ///< with output
};

/// `history.db`: the runs of this machine in SQLite (WAL), written by the agent alone, read by anyone. One
/// object belongs to the thread that opened it. Schema: resources/sql/history/NNN.sql, applied in order at
/// open().
///
/// A damaged file gives Error::Code::Io, which names it. ReadWrite then moves it (and its -wal, -shm) aside,
/// never deletes it, and goes on with a new one: movedAside() tells.
class HistoryDb final
{
public:
    enum class Mode { ReadOnly, ReadWrite };

    /// ReadOnly: NotFound when the file is not there yet. ReadWrite: makes it, mode 0600.
    static Result<std::unique_ptr<HistoryDb>> open(const QString &path, Mode mode);
    ~HistoryDb();
    Q_DISABLE_COPY_MOVE(HistoryDb)

    /// Where a damaged database was put, by open() or a later store(); empty when none was found.
    [[nodiscard]] QString movedAside() const { return m_movedAside; }

    /// All in one transaction, on disk when this returns. A run that is there (by runId) is updated, never
    /// doubled; a finished one is never turned back into a running one. On failure nothing of the list is
    /// stored.
    Result<void> store(const QList<RunRecord> &runs);
    /// What runs that go on have written so far, for those of the list that are known, go on, and have
    /// written more than is known. Neither put into the outbox nor told by dataVersion(), and it may not
    /// survive a power cut, so that it is cheap to do every few seconds. Returns how many there were.
    Result<int> storeOutputs(const QList<RunRecord> &runs);
    /// From now on store() also puts what it changes into the outbox.
    void setKeepingOutbox(bool keep) { m_keepingOutbox = keep; }
    /// The runs that wait for delivery, at most `limit`, those that changed first before the others. Ends
    /// early with the run by which their outputs reach `outputBytes` (> 0), so that a backlog costs no more
    /// memory.
    Result<QList<OutboxRun>> outbox(int limit, qint64 outputBytes) const;
    Result<qint64> outboxSize() const;
    /// Takes these changes out. A run that has changed again meanwhile stays.
    Result<void> delivered(const QList<qint64> &changes);

    /// Gives the runs of each job to what it is called now, so that its history goes on. All or nothing.
    Result<void> move(const QList<MovedJob> &jobs);
    /// The same for machines. Runs that are there under the new name already are joined with the old ones.
    Result<void> rename(const QList<RenamedEndpoint> &endpoints);
    /// Forgets runs that started before `olderThan`, but keeps the newest `keepPerJob` of each job, and those
    /// that still go on. In slices of 1,000, so that readers and store() never wait long. Returns how many
    /// went.
    Result<int> prune(const QDateTime &olderThan, int keepPerJob);

    /// Index only: some 20 ms for a million runs, less with a filter.
    Result<qint64> count(const RunFilter &filter) const;
    /// Without output. First pages take some milliseconds, deep ones as long as count().
    Result<QList<RunRecord>> page(const RunFilter &filter, qint64 offset, int limit,
                                  const RunOrder &order = {}) const;
    /// With output. NotFound when there is none.
    Result<RunRecord> run(qint64 id) const;
    Result<RunRecord> runByUuid(const QUuid &runId) const;
    /// One row for each job with a run since then, `last` without output.
    Result<QList<JobRunSummary>> summaries(const QDateTime &since) const;
    /// Oldest first, empty ones left out; durations only when the filter names one job by its id. Index only
    /// without durations: some 300 ms for a million runs.
    Result<QList<RunBucket>> histogram(const RunFilter &filter, qint64 bucketSeconds) const;
    /// In the order of names. Index only: some 200 ms for a million runs.
    Result<QList<RunGroup>> groups(const RunFilter &filter, RunGrouping grouping) const;
    /// Grows with every store() and prune(), also by other processes: cheap to poll.
    Result<qint64> dataVersion() const;

private:
    HistoryDb(QString path, Mode mode);

    Result<void> connect();
    void disconnect();
    Result<void> migrate();
    Result<void> moveAside();
    Result<void> storeOnce(const QList<RunRecord> &runs);
    Result<qint64> countOf(const HistoryQuery &wanted) const;
    /// Whether the first `rows` of it come sooner so.
    Result<bool> isQuickerGathered(const HistoryQuery &wanted, qint64 rows) const;
    Result<QList<RunRecord>> rows(const HistoryQuery &query, bool descending, qint64 offset, int limit) const;
    Result<RunRecord> oneRun(const QString &condition, const QVariant &value) const;
    [[nodiscard]] QSqlDatabase db() const;

    QString m_path;
    Mode m_mode = Mode::ReadOnly;
    QString m_connection;
    QString m_movedAside;
    bool m_keepingOutbox = false;
    bool m_damaged = false; ///< why the last operation failed
};
} // namespace crontopus
