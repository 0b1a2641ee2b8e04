// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agent/reconcile/desiredstate.h"

#include <QHash>
#include <QSet>

namespace crontopus {
/// The run files of all jobs: `jobs/<id>`.
class RunFiles final
{
public:
    explicit RunFiles(QString directory) : m_directory(std::move(directory)) {}

    struct Written
    {
        int count = 0;
        QHash<QUuid, Error> failures; ///< of these jobs the old file, if any, is as it was
    };

    /// Writes those that differ from what is there, and makes sure that they are on the disk: the scheduler
    /// must never start a job whose file isn't. A file that differs only in the commit stays: its commit is
    /// the one at which the job last changed.
    [[nodiscard]] Written write(const QList<DesiredJob> &jobs) const;
    /// Does the file of `id` do the same at the same times as `other`, whatever names and ids they bear?
    [[nodiscard]] bool sayTheSame(const QUuid &id, const RunFile &other) const;
    /// Deletes all but these.
    void removeOthers(const QSet<QUuid> &keep) const;
    [[nodiscard]] bool exists(const QUuid &id) const;

private:
    [[nodiscard]] QString pathOf(const QUuid &id) const;
    QString m_directory;
};
} // namespace crontopus
