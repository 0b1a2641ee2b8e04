// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/theme/statuslook.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace crontopus {
/// Something that needs a person: one per job and endpoint, or one per endpoint.
struct Alert
{
    enum class Kind { Failure, Missed, Silent };

    Kind kind = Kind::Failure;
    QString job;      ///< `namespace/name`; empty for Silent
    QString endpoint; ///< where; empty for a missed run, which happened nowhere
    qint64 runId = 0; ///< the newest failed run; 0: none
    int count = 1;    ///< failures in a row, as far as they were looked at
    QDateTime since;  ///< UTC: the first failure, the time of the missed run, the last sign of life
    QDateTime lastAt; ///< UTC
    /// The job's endpoint is silent: its own alert says all, this one waits.
    bool covered = false;

    // What the user did about it.
    QDateTime acknowledgedAt; ///< UTC; invalid: not yet
    QDateTime snoozedUntil;   ///< UTC; invalid: not snoozed, or until fixed
    bool snoozedUntilFixed = false;

    /// The same for as long as the trouble lasts.
    [[nodiscard]] QString key() const;
    [[nodiscard]] bool isSnoozed(const QDateTime &now) const
    {
        return snoozedUntilFixed || (snoozedUntil.isValid() && snoozedUntil > now);
    }
    /// Still wants somebody.
    [[nodiscard]] bool isOpen(const QDateTime &now) const
    {
        return !covered && !acknowledgedAt.isValid() && !isSnoozed(now);
    }
    /// The job, or the endpoint.
    [[nodiscard]] QString subject() const { return job.isEmpty() ? endpoint : job; }

    bool operator==(const Alert &) const = default;
};

/// `failure`, `missed`, `silent`.
[[nodiscard]] QString alertKindName(Alert::Kind kind);
[[nodiscard]] StatusLook statusLook(Alert::Kind kind);
/// One sentence, translated: "Failed 3 times in a row on web-1".
[[nodiscard]] QString alertText(const Alert &alert);
/// The one that needs people most first: silent endpoints, failures, missed runs; then the newest.
[[nodiscard]] bool isMoreUrgent(const Alert &a, const Alert &b);
/// 08:00 of the next day in the machine's zone, as UTC.
[[nodiscard]] QDateTime tomorrowMorning(const QDateTime &now);
} // namespace crontopus
