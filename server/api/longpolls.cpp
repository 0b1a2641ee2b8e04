// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/longpolls.h"

#include "server/db/changes.h"

#include <chrono>

namespace crontopus::server {
namespace {
qint64 steadyMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}
} // namespace

LongPolls::LongPolls(Readers &readers, QObject *parent) : QObject(parent), m_readers(readers)
{
    m_sweep.setInterval(500);
    connect(&m_sweep, &QTimer::timeout, this, &LongPolls::sweep);
    m_sweep.start();
}

void LongPolls::wait(qint64 key, int seconds, Look look, HttpResponse otherwise, ResponderPtr responder)
{
    auto waiter = std::make_shared<Waiter>();
    waiter->key = key;
    waiter->deadline = m_finished ? 0 : steadyMs() + seconds * 1000LL;
    waiter->look = std::move(look);
    waiter->otherwise = std::move(otherwise);
    waiter->responder = std::move(responder);
    m_waiting.insert(key, waiter);
    this->look(waiter);
}

void LongPolls::wake(qint64 key)
{
    const QList<WaiterPtr> woken = key == Changes::allOfThem ? m_waiting.values() : m_waiting.values(key);
    for (const WaiterPtr &waiter : woken)
        look(waiter);
}

void LongPolls::look(const WaiterPtr &waiter)
{
    if (waiter->looking) {
        waiter->again = true; // what it reads now may be older than what woke us
        return;
    }
    waiter->looking = true;
    waiter->again = false;
    m_readers.start([this, waiter] {
        auto found = waiter->look();
        QMetaObject::invokeMethod(
            this,
            [this, waiter, found = std::move(found)] {
                waiter->looking = false;
                if (waiter->done)
                    return;
                if (!found)
                    answer(waiter, found.error());
                else if (*found)
                    answer(waiter, **found);
                else if (steadyMs() >= waiter->deadline)
                    answer(waiter, waiter->otherwise);
                else if (waiter->again)
                    look(waiter);
            },
            Qt::QueuedConnection);
    });
}

void LongPolls::answer(const WaiterPtr &waiter, const Answer &what)
{
    waiter->done = true;
    m_waiting.remove(waiter->key, waiter);
    waiter->responder->send(what);
}

void LongPolls::sweep()
{
    const qint64 now = steadyMs();
    const QList<WaiterPtr> all = m_waiting.values();
    for (const WaiterPtr &waiter : all) {
        if (!waiter->looking && (waiter->deadline <= now || waiter->responder->gone()))
            answer(waiter, waiter->otherwise);
    }
}

void LongPolls::finish()
{
    m_finished = true;
    for (const WaiterPtr &waiter : m_waiting.values())
        waiter->deadline = 0;
    sweep();
}
} // namespace crontopus::server
