// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/api/router.h"
#include "server/db/readers.h"

#include <QMultiHash>
#include <QObject>
#include <QTimer>

#include <optional>

namespace crontopus::server {
/// Requests that wait until there is something to say, each for one key (a tenant, an endpoint). In the
/// server's thread; thousands are cheap.
class LongPolls final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LongPolls)

public:
    /// What there is to say: in a reader's thread, may block. Nothing: go on waiting.
    using Look = std::function<Result<std::optional<HttpResponse>, ApiError>()>;

    explicit LongPolls(Readers &readers, QObject *parent = nullptr);

    /// Looks at once, and again each time that the key is woken; after `seconds` it answers `otherwise`.
    void wait(qint64 key, int seconds, Look look, HttpResponse otherwise, ResponderPtr responder);
    /// Changes::allOfThem wakes every key.
    void wake(qint64 key);
    /// Answers all that wait, as when their time is over: the server is about to stop.
    void finish();
    [[nodiscard]] qsizetype waiting() const { return m_waiting.size(); }

private:
    struct Waiter
    {
        qint64 key = 0;
        qint64 deadline = 0; ///< milliseconds of a steady clock
        Look look;
        HttpResponse otherwise;
        ResponderPtr responder;
        bool looking = false, again = false, done = false;
    };
    using WaiterPtr = std::shared_ptr<Waiter>;
    void look(const WaiterPtr &waiter);
    void answer(const WaiterPtr &waiter, const Answer &what);
    void sweep();

    Readers &m_readers;
    QMultiHash<qint64, WaiterPtr> m_waiting;
    QTimer m_sweep;
    bool m_finished = false;
};
} // namespace crontopus::server
