// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/service/historykeeper.h"

#include "agent/service/log.h"
#include "agent/spool.h"

#include <QDateTime>

namespace crontopus {
namespace {
constexpr int keepDays = 400, keepPerJob = 20;
constexpr int gatherMs = 200;
constexpr int outputsMs = 5000;
} // namespace

HistoryKeeper::HistoryKeeper(StateDir state, QObject *parent) : QObject(parent), m_state(std::move(state))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(gatherMs);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_soon, [this] {
        // Not start(): a steady stream of records would put it off for ever.
        if (!m_soon.isActive())
            m_soon.start();
    });
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (const auto done = ingest(); !done)
            qCWarning(lcAgent).noquote() << done.error().text();
    });
    m_outputs.setSingleShot(true);
    m_outputs.setInterval(outputsMs);
    connect(&m_outputs, &QTimer::timeout, this, &HistoryKeeper::takeOutputs);
    m_watcher.addPath(m_state.spoolDir());
}

HistoryKeeper::~HistoryKeeper() = default;

Result<void> HistoryKeeper::open()
{
    if (m_db)
        return {};
    auto opened = HistoryDb::open(m_state.historyFile(), HistoryDb::Mode::ReadWrite);
    if (!opened)
        return opened.error();
    m_db = std::move(*opened);
    m_db->setKeepingOutbox(m_keepingOutbox);
    return {};
}

void HistoryKeeper::setKeepingOutbox(bool keep)
{
    m_keepingOutbox = keep;
    if (m_db)
        m_db->setKeepingOutbox(keep);
}

HistoryDb *HistoryKeeper::database()
{
    return open() ? m_db.get() : nullptr;
}

Result<void> HistoryKeeper::ingest()
{
    if (m_watcher.directories().isEmpty())
        m_watcher.addPath(m_state.spoolDir()); // it may have been made only now
    if (auto opened = open(); !opened)
        return opened;
    const auto count = ingestSpool(m_state.spoolDir(), *m_db);
    if (!count)
        return count.error();
    if (*count > 0)
        Q_EMIT stored();
    if (!m_outputs.isActive())
        takeOutputs();
    pruneDaily();
    return {};
}

void HistoryKeeper::takeOutputs()
{
    // Nobody is told of a failure: the end of the runs brings all of it.
    if (!m_db || ingestOutputs(m_state.spoolDir(), *m_db).valueOr(0) == 0)
        return;
    m_outputs.start();
    Q_EMIT outputsStored();
}

void HistoryKeeper::move(const QList<MovedJob> &jobs)
{
    if (jobs.isEmpty())
        return;
    auto moved = ingest(); // what still waits bears the old names
    if (moved)
        moved = m_db->move(jobs);
    if (!moved)
        qCWarning(lcAgent).noquote() << moved.error().text();
}

void HistoryKeeper::pruneDaily()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (m_pruned == now.date())
        return;
    m_pruned = now.date();
    if (const auto pruned = m_db->prune(now.addDays(-keepDays), keepPerJob); !pruned)
        qCWarning(lcAgent).noquote() << pruned.error().text();
}

QDateTime HistoryKeeper::lastStart(const QUuid &jobId)
{
    RunFilter filter;
    filter.jobId = jobId;
    if (!open())
        return {};
    const auto page = m_db->page(filter, 0, 1);
    return page && !page->isEmpty() ? page->first().startedAt : QDateTime();
}
} // namespace crontopus
