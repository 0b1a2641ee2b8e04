// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QMetaType>
#include <QString>
#include <QUuid>

#include <optional>

namespace crontopus {
/// How a run ended; Running while it has not.
enum class Outcome { Running, Success, Failure, Timeout, Cancelled, Skipped };

/// `running`, `success`, `failure`, `timeout`, `cancelled`, `skipped`: the words of the API, the database and
/// `--json`.
[[nodiscard]] QString outcomeName(Outcome outcome);
[[nodiscard]] std::optional<Outcome> outcomeFromName(QStringView name);

/// One run of a job on an endpoint.
struct RunRecord
{
    qint64 id = 0; ///< of the store; 0: not stored yet
    QUuid runId;   ///< made by the runner: the same run delivered twice is one
    QUuid jobId;
    QString jobName, ns;
    QString endpoint;                ///< name of the machine
    QString commit;                  ///< of the manifests when the run file was written
    QString manifestPath;            ///< relative to the repository's root
    QDateTime scheduledAt;           ///< UTC; invalid for `run now`
    QDateTime startedAt, finishedAt; ///< UTC, milliseconds; finishedAt invalid while running
    int attempt = 1;                 ///< 1-based number of the last attempt
    Outcome outcome = Outcome::Running;
    std::optional<int> exitCode;
    int signalNumber = 0;              ///< 0: none
    QByteArray outputHead, outputTail; ///< raw bytes as written; tail empty when all fits the head
    qint64 outputBytes = 0;            ///< in total, kept or not
    QString errorMessage;              ///< why it could not start, or was skipped
    QString trigger;                   ///< `schedule`, `manual`, `catch-up`

    /// Milliseconds; -1 while running.
    [[nodiscard]] qint64 durationMs() const
    {
        return finishedAt.isValid() ? startedAt.msecsTo(finishedAt) : -1;
    }
};

/// The kept output as text: head, a line that tells how much is missing, tail. Bytes that are no UTF-8 become
/// U+FFFD.
[[nodiscard]] QString outputText(const RunRecord &run);

/// Keys as in the API's runs: `id`, `run_id`, `job_name`, `namespace`, `status`, `started_at`, `finished_at`,
/// `duration` (seconds), `exit_code`, `output`, `error_message` …; null where there is no value. Times are
/// ISO 8601, UTC.
[[nodiscard]] QJsonObject toJson(const RunRecord &run);
} // namespace crontopus

Q_DECLARE_METATYPE(crontopus::RunRecord)
