// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/db/database.h"

#include <QThreadPool>

#include <functional>
#include <memory>

namespace crontopus::server {
/// Threads for what may block: reading the database, hashing passwords, Git. Each
/// thread keeps a connection of its own.
class Readers final
{
public:
    Readers(DatabaseUrl url, int threads);
    ~Readers() { finish(); }
    Q_DISABLE_COPY_MOVE(Readers)

    /// Waits for what was started.
    void finish() { m_pool.waitForDone(); }
    /// Later, in one of the threads.
    void start(std::function<void()> work);
    /// A read-only use of a connection, in the calling thread; reconnects when the last one was lost.
    template<typename Use>
    auto read(Use use) -> std::invoke_result_t<Use, Sql &>
    {
        auto sql = connection();
        if (!sql)
            return sql.error();
        auto result = use(**sql);
        if (result || result.error().code != Error::Code::Network)
            return result;
        sql = reconnect();
        if (!sql)
            return sql.error();
        return use(**sql);
    }
    [[nodiscard]] int threads() const { return m_pool.maxThreadCount(); }

private:
    /// Of the calling thread.
    Result<std::shared_ptr<Sql>> connection();
    Result<std::shared_ptr<Sql>> reconnect();

    const DatabaseUrl m_url;
    QThreadPool m_pool;
};
} // namespace crontopus::server
