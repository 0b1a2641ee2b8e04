// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/db/writer.h"
#include "shared/store/runrecord.h"

#include <QHash>
#include <QMap>

#include <optional>
#include <tuple>

namespace crontopus::server {
/// What an agent, a script or a ping says of one run.
struct CheckIn
{
    qint64 tenantId = 0;
    qint64 endpointId = 0; ///< 0: none
    QString ns, jobName;
    QByteArray clientRunId, jobId; ///< 16 bytes; empty: none
    Outcome outcome = Outcome::Running;
    QDateTime startedAt;  ///< invalid: worked out from the others
    QDateTime finishedAt; ///< invalid while running
    QDateTime scheduledAt;
    std::optional<qint64> durationMs;
    std::optional<int> exitCode;
    int signalNumber = 0;
    int attempt = 1;
    QString trigger, commit;
    QString errorMessage;           ///< null: none
    QString outputHead, outputTail; ///< what is kept of it
    qint64 outputBytes = 0;
};

/// Stores check-ins within one work of the writer. The same client run id twice is the same run, a finished
/// one is never turned back into a running one; one that goes on takes what it has written so far when that
/// is more than before, of which no event tells: it comes all the time and few look at it. Without an id, an
/// end is that of the newest run of the same job on the same endpoint that goes on, else a run of its own.
///
/// Remembers the keys of series between works; what one work failed to keep is forgotten.
class CheckInWriter final
{
public:
    /// The run's id.
    Result<qint64> write(WriteContext &context, const CheckIn &checkIn, const QDateTime &now);
    /// Adds what was written to the counts: last in each work.
    Result<void> finish(WriteContext &context);
    /// After a work that failed.
    void forget();

private:
    struct Known
    {
        qint64 id = 0, seriesId = 0, startedAt = 0;
        int status = 0;
        bool expired = false;
        [[nodiscard]] bool open() const { return status == int(Outcome::Running) || expired; }
    };
    Result<qint64> series(Sql &sql, const CheckIn &checkIn);
    Result<qint64> insert(WriteContext &context, const CheckIn &checkIn, qint64 seriesId,
                          const QDateTime &now);
    Result<void> update(Sql &sql, const CheckIn &checkIn, const Known &known, qint64 seriesId,
                        const QDateTime &now);
    Result<void> takeOutput(Sql &sql, const CheckIn &checkIn, qint64 id, const QDateTime &now);
    Result<std::optional<Known>> running(Sql &sql, qint64 tenantId, qint64 seriesId);
    Result<std::optional<Known>> byClientId(Sql &sql, const CheckIn &checkIn);
    Result<void> storeOutput(Sql &sql, qint64 id, const CheckIn &checkIn);
    void count(qint64 tenantId, qint64 seriesId, qint64 startedAtMs, int status, int by);

    struct SeriesKey
    {
        qint64 tenantId = 0, endpointId = 0;
        QString ns, jobName;
        bool operator==(const SeriesKey &) const = default;
        friend size_t qHash(const SeriesKey &key, size_t seed)
        {
            return qHashMulti(seed, key.tenantId, key.endpointId, key.ns, key.jobName);
        }
    };
    using CountKey = std::tuple<qint64, qint64, qint64, int>; ///< tenant, day, series, status
    QHash<SeriesKey, qint64> m_series;
    QMap<CountKey, qint64> m_counts;
};

/// The pseudo day of run_counts that holds the sum over all days.
constexpr qint64 allDays = -1;
[[nodiscard]] constexpr qint64 dayOf(qint64 milliseconds)
{
    return milliseconds / 86'400'000;
}
/// Adds to one count of run_counts, and to that over all days.
Result<void> addToCounts(Sql &sql, qint64 tenantId, qint64 day, qint64 seriesId, int status, qint64 by);
} // namespace crontopus::server
