// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/db/writer.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
/// Bounds how long the first of a group waits for the last.
constexpr std::size_t maxGroup = 1000;
} // namespace

Writer::Writer(DatabaseUrl url, Committed committed)
    : m_url(std::move(url)), m_committed(std::move(committed)), m_thread([this] { loop(); })
{
}

Writer::~Writer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void Writer::submit(Work work, Done done)
{
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back({std::move(work), std::move(done)});
    }
    m_wake.notify_one();
}

Writer::Counters Writer::counters() const
{
    const std::lock_guard lock(m_mutex);
    Counters counters = m_counters;
    counters.waiting = qint64(m_queue.size());
    return counters;
}

void Writer::loop()
{
    for (;;) {
        std::deque<Item> group;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stop || !m_queue.empty(); });
            if (m_queue.empty())
                break;
            while (!m_queue.empty() && group.size() < maxGroup) {
                group.push_back(std::move(m_queue.front()));
                m_queue.pop_front();
            }
        }
        runGroup(std::move(group));
    }
    m_sql.reset(); // a connection ends in the thread that opened it
}

Result<void> Writer::connect()
{
    auto opened = m_url.open();
    if (!opened)
        return opened.error();
    m_sql = std::move(*opened);
    return {};
}

/// One work in a savepoint; its changes count only when it succeeds.
Result<void> Writer::perform(Sql &sql, Item &item, Changes &changes)
{
    if (auto begun = sql.command(u"SAVEPOINT work"_s); !begun)
        return begun;
    Changes own;
    WriteContext context{sql, own};
    Result<void> result = item.work(context);
    if (!result)
        static_cast<void>(sql.command(u"ROLLBACK TO SAVEPOINT work"_s));
    if (auto released = sql.command(u"RELEASE SAVEPOINT work"_s); !released)
        return released;
    if (result)
        changes.append(own);
    return result;
}

void Writer::runGroup(std::deque<Item> group)
{
    std::vector<Result<void>> results(group.size());
    Changes changes;
    const auto whole = [&]() -> Result<void> {
        if (!m_sql || !m_sql->isOpen()) {
            if (auto connected = connect(); !connected)
                return connected;
        }
        const bool sqlite = m_sql->dialect() == SqlDialect::Sqlite;
        if (auto begun = m_sql->command(sqlite ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s); !begun)
            return begun;
        for (std::size_t i = 0; i < group.size(); ++i) {
            results[i] = perform(*m_sql, group[i], changes);
            // The others of the group cannot be kept either.
            if (!results[i] && results[i].error().code == Error::Code::Network)
                return results[i];
        }
        if (auto written = changes.write(*m_sql, QDateTime::currentMSecsSinceEpoch()); !written)
            return written;
        return m_sql->command(u"COMMIT"_s);
    }();
    if (!whole) {
        if (m_sql)
            static_cast<void>(m_sql->command(u"ROLLBACK"_s));
        if (whole.error().code == Error::Code::Network)
            m_sql.reset();
        for (Result<void> &result : results) {
            if (result)
                result = whole.error();
        }
    } else if (m_committed && !changes.isEmpty()) {
        m_committed(changes);
    }
    {
        const std::lock_guard lock(m_mutex);
        ++m_counters.commits;
        m_counters.works += qint64(group.size());
        for (const Result<void> &result : results)
            m_counters.failures += result ? 0 : 1;
    }
    for (std::size_t i = 0; i < group.size(); ++i)
        group[i].done(results[i]);
}
} // namespace crontopus::server
