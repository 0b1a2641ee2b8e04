// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/endpoint/commitages.h"

#include "shared/base/async.h"
#include "shared/store/jobstore.h"

#include <algorithm>

namespace crontopus {
namespace {
constexpr int commitsRead = 500;
} // namespace

CommitAges::CommitAges(JobStore &jobs, QObject *parent) : QObject(parent), m_jobs(jobs)
{
    connect(&jobs, &JobStore::changed, this, &CommitAges::read);
    read();
}

void CommitAges::read()
{
    const QString head = m_jobs.branch().headId;
    if (head == m_head || !m_jobs.capabilities().history)
        return;
    m_head = head;
    onResult(m_jobs.history({}, commitsRead), this, [this, head](const Result<QList<GitCommit>> &commits) {
        if (!commits || head != m_head)
            return;
        m_places.clear();
        for (const GitCommit &commit : *commits)
            m_places.insert(commit.id, int(m_places.size()));
        Q_EMIT changed();
    });
}

std::optional<int> CommitAges::behind(const QString &commit) const
{
    const auto place = m_places.constFind(commit);
    if (place == m_places.constEnd())
        return std::nullopt;
    return std::max(0, *place - m_jobs.branch().ahead);
}
} // namespace crontopus
