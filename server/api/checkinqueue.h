// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/store/checkins.h"

#include <QObject>

#include <functional>
#include <vector>

namespace crontopus::server {
/// Gathers check-ins that come while the writer is busy into one work of it: what makes them quick. Called in
/// the server's thread; answers there, after the commit.
class CheckInQueue final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CheckInQueue)

public:
    /// Ids of the runs, in the order of the check-ins.
    using Done = std::function<void(const Result<QList<qint64>> &)>;

    explicit CheckInQueue(Writer &writer, QObject *parent = nullptr);
    /// All or none.
    void submit(QList<CheckIn> checkIns, const QDateTime &now, Done done);

    /// What else must be written with a check-in; gives the ids of the runs. An error undoes everybody's, so
    /// only for what the database itself says.
    using Work = std::function<Result<QList<qint64>>(CheckInWriter &, WriteContext &)>;
    void submit(Work work, Done done);
    /// Check-ins on disk since the start.
    [[nodiscard]] qint64 stored() const { return m_stored; }

private:
    struct Item
    {
        Work work;
        Done done;
        QList<qint64> ids;
    };
    using Batch = std::shared_ptr<std::vector<Item>>;
    void take(std::vector<Item> &batch);
    Result<void> write(const Batch &batch, WriteContext &context);

    Writer &m_writer;
    CheckInWriter m_checkIns; ///< in the writer's thread alone
    std::mutex m_mutex;
    std::vector<Item> m_waiting;
    qint64 m_stored = 0; ///< in the server's thread
};
} // namespace crontopus::server
