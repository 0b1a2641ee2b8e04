// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/db/changes.h"
#include "server/db/database.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <thread>

namespace crontopus::server {
/// What a piece of work writes with: the connection, inside the group's transaction, and what it tells others
/// of once that is on disk.
struct WriteContext
{
    Sql &sql;
    Changes &changes;
};

/// The one thread that writes. It takes whatever waits, runs it in one transaction and answers after the
/// commit, so that what many send at once costs one sync of the disk.
///
/// Each work has a savepoint of its own: what fails leaves nothing, and the others go on. When the commit
/// fails all of the group do. Works run in the order in which they came.
class Writer final
{
public:
    using Work = std::function<Result<void>(WriteContext &)>;
    /// Called in the writer's thread, after the commit: must be quick.
    using Done = std::function<void(const Result<void> &)>;
    /// What a committed group changed; in the writer's thread.
    using Committed = std::function<void(const Changes &)>;

    Writer(DatabaseUrl url, Committed committed);
    /// Finishes what was submitted.
    ~Writer();
    Q_DISABLE_COPY_MOVE(Writer)

    /// From any thread.
    void submit(Work work, Done done);
    /// The same for who may wait: any thread but the server's and the writer's.
    template<typename T>
    Result<T> run(std::function<Result<T>(WriteContext &)> work)
    {
        auto answer = std::make_shared<std::promise<Result<T>>>();
        auto value = std::make_shared<std::optional<Result<T>>>();
        submit(
            [work = std::move(work), value](WriteContext &context) -> Result<void> {
                value->emplace(work(context));
                if (!**value)
                    return (*value)->error();
                return {};
            },
            [answer, value](const Result<void> &result) {
                answer->set_value(result ? std::move(**value) : Result<T>(result.error()));
            });
        return answer->get_future().get();
    }

    struct Counters
    {
        qint64 commits = 0, works = 0, failures = 0;
        qint64 waiting = 0;
    };
    [[nodiscard]] Counters counters() const;

private:
    struct Item
    {
        Work work;
        Done done;
    };
    void loop();
    void runGroup(std::deque<Item> group);
    Result<void> connect();
    Result<void> perform(Sql &sql, Item &item, Changes &changes);

    const DatabaseUrl m_url;
    const Committed m_committed;
    std::unique_ptr<Sql> m_sql;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Item> m_queue;
    Counters m_counters;
    bool m_stop = false;
    std::thread m_thread;
};
} // namespace crontopus::server
