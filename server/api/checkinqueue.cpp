// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/checkinqueue.h"

namespace crontopus::server {
CheckInQueue::CheckInQueue(Writer &writer, QObject *parent) : QObject(parent), m_writer(writer) {}

void CheckInQueue::submit(QList<CheckIn> checkIns, const QDateTime &now, Done done)
{
    submit(
        [checkIns = std::move(checkIns), now](CheckInWriter &writer,
                                              WriteContext &context) -> Result<QList<qint64>> {
            QList<qint64> ids;
            ids.reserve(checkIns.size());
            for (const CheckIn &checkIn : checkIns) {
                auto id = writer.write(context, checkIn, now);
                if (!id)
                    return id.error();
                ids += *id;
            }
            return ids;
        },
        std::move(done));
}

void CheckInQueue::submit(Work work, Done done)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back({std::move(work), std::move(done), {}});
        if (m_waiting.size() > 1)
            return; // the work that is on its way takes this too
    }
    const auto batch = std::make_shared<std::vector<Item>>();
    m_writer.submit([this, batch](WriteContext &context) { return write(batch, context); },
                    [this, batch](const Result<void> &result) {
                        if (!result)
                            m_checkIns.forget();
                        take(*batch); // where the work was never begun
                        QMetaObject::invokeMethod(
                            this,
                            [this, batch, result] {
                                for (const Item &item : *batch) {
                                    m_stored += result ? item.ids.size() : 0;
                                    item.done(result ? Result(item.ids)
                                                     : Result<QList<qint64>>(result.error()));
                                }
                            },
                            Qt::QueuedConnection);
                    });
}

void CheckInQueue::take(std::vector<Item> &batch)
{
    const std::lock_guard lock(m_mutex);
    if (batch.empty())
        batch.swap(m_waiting);
}

Result<void> CheckInQueue::write(const Batch &batch, WriteContext &context)
{
    take(*batch);
    for (Item &item : *batch) {
        auto ids = item.work(m_checkIns, context);
        if (!ids)
            return ids.error();
        item.ids = *std::move(ids);
    }
    return m_checkIns.finish(context);
}
} // namespace crontopus::server
