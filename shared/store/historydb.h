// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/error.h"
#include "shared/store/runstore.h"

#include <QSqlDatabase>

namespace crontopus {
/// `history.db`: the runs of this machine in SQLite (WAL), written by the agent alone, read by anyone. One
/// object belongs to the thread that opened it. Schema: resources/sql/history/NNN.sql, applied in order at
/// open().
class HistoryDb final
{
public:
    enum class Mode { ReadOnly, ReadWrite };

    /// ReadOnly: NotFound when the file is not there yet. ReadWrite: makes it, mode 0600.
    static Result<std::unique_ptr<HistoryDb>> open(const QString &path, Mode mode);
    ~HistoryDb();
    Q_DISABLE_COPY_MOVE(HistoryDb)

    /// All in one transaction. A run that is there (by runId) is updated, never doubled; a finished one is
    /// never turned back into a running one. On failure nothing of the list is stored.
    Result<void> store(const QList<RunRecord> &runs);
    /// Forgets runs that started before `olderThan`, but keeps the newest `keepPerJob` of each job. In
    /// slices.
    Result<int> prune(const QDateTime &olderThan, int keepPerJob);

    Result<qint64> count(const RunFilter &filter) const;
    Result<QList<RunRecord>> page(const RunFilter &filter, qint64 offset, int limit) const;
    Result<RunRecord> run(qint64 id) const;
    Result<RunRecord> runByUuid(const QUuid &runId) const;
    Result<QList<JobRunSummary>> summaries(const QDateTime &since) const;
    /// Grows with every store(), also by other processes: cheap to poll.
    Result<qint64> dataVersion() const;

private:
    explicit HistoryDb(const QString &connection);
    QString m_connection;
};
} // namespace crontopus
