// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/api/apiclient.h"
#include "shared/store/historydb.h"

#include <QHash>
#include <QTimer>

#include <functional>

namespace crontopus {
/// Tells the server what runs that go on have written so far: all of them at once, at most every few seconds,
/// and always as it is then. Nothing waits for delivery: what could not be sent is replaced by what comes
/// next, and by the run's end, which Delivery takes there. A server that knows no batches gets nothing:
/// there, each `running` would be a run of its own.
class LiveOutput final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LiveOutput)

public:
    /// `history` gives the open database, or null when it cannot be opened now.
    LiveOutput(ApiClient &client, std::function<HistoryDb *()> history, QObject *parent = nullptr);

    void start(qint64 endpointId);
    void stop();
    /// Runs that go on have written more. Cheap to call often.
    void wake();

private:
    void send();
    void sent(const QHash<QUuid, qint64> &bytes, const ApiResult &answer);
    [[nodiscard]] QList<RunRecord> news();

    ApiClient &m_client;
    std::function<HistoryDb *()> m_history;
    qint64 m_endpoint = 0; ///< 0: stopped
    bool m_wanted = true;  ///< the server knows batches, as far as we know
    bool m_sending = false;
    QHash<QUuid, qint64> m_told; ///< bytes of output that the server knows of, by run
    QTimer m_next;               ///< until the next may be sent
    QFuture<ApiResult> m_request;
};
} // namespace crontopus
