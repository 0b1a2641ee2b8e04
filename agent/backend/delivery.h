// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agent/backend/patience.h"
#include "shared/api/apiclient.h"
#include "shared/store/historydb.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTimer>

#include <functional>

namespace crontopus {
/// The API's view of a run in a batch.
[[nodiscard]] QJsonObject batchEntry(const RunRecord &run);

/// Takes the runs in the outbox of history.db to the server: those that changed first before the others, in
/// batches, each until the server has it on disk. The same run sent twice is one there, so that a lost answer
/// costs nothing. A server that knows no batches gets finished runs one by one.
class Delivery final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Delivery)

public:
    /// `history` gives the open database, or null when it cannot be opened now.
    Delivery(ApiClient &client, std::function<HistoryDb *()> history, QObject *parent = nullptr);

    void start(qint64 endpointId);
    void stop();
    /// There may be something new. Cheap to call often.
    void wake();
    [[nodiscard]] qint64 waiting() const;

Q_SIGNALS:
    void answered();
    /// Not while stopped. `failure` is what the server, or the way to it, said.
    void failed(const crontopus::ApiFailure &failure);
    /// The server will never take this run; it was taken out of the outbox.
    void refused(const QString &job, const QString &why);

private:
    struct Batch
    {
        QList<OutboxRun> runs; ///< without output
        QJsonArray entries;
    };
    [[nodiscard]] Batch nextBatch();
    void send();
    void sent(const Batch &batch, const ApiResult &answer);
    void sentOne(const OutboxRun &run, const ApiResult &answer);
    void refuse(const OutboxRun &run, const QString &why);
    void failedWith(const ApiFailure &failure);
    /// Takes them out of the outbox and goes on.
    void forget(const QList<OutboxRun> &runs);

    ApiClient &m_client;
    std::function<HistoryDb *()> m_history;
    qint64 m_endpoint = 0; ///< 0: stopped
    int m_size;            ///< of the next batch
    bool m_oneByOne = false;
    bool m_sending = false;
    Patience m_patience;
    QTimer m_next;
    QFuture<ApiResult> m_request;
};
} // namespace crontopus
