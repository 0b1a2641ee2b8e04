// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/db/readers.h"

#include <QThreadStorage>

namespace crontopus::server {
namespace {
/// A QSqlDatabase belongs to the thread that opened it.
struct ThreadConnection
{
    const void *owner = nullptr;
    std::shared_ptr<Sql> sql;
};
QThreadStorage<ThreadConnection> connections;
} // namespace

Readers::Readers(DatabaseUrl url, int threads) : m_url(std::move(url))
{
    m_pool.setMaxThreadCount(threads);
    m_pool.setExpiryTimeout(-1);
}

void Readers::start(std::function<void()> work)
{
    m_pool.start(std::move(work));
}

Result<std::shared_ptr<Sql>> Readers::connection()
{
    const ThreadConnection &mine = connections.localData();
    return mine.owner == this && mine.sql ? Result(mine.sql) : reconnect();
}

Result<std::shared_ptr<Sql>> Readers::reconnect()
{
    ThreadConnection &mine = connections.localData();
    mine = {};
    auto opened = m_url.open();
    if (!opened)
        return opened.error();
    mine = {this, std::shared_ptr<Sql>(std::move(*opened))};
    return mine.sql;
}
} // namespace crontopus::server
