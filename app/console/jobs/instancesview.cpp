// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/jobs/instancesview.h"

#include "app/console/endpoint/endpointsync.h"
#include "app/console/jobs/bulkedits.h"
#include "app/console/theme/theme.h"
#include "app/console/widgets/actionbutton.h"
#include "app/console/widgets/recordtable.h"
#include "app/console/workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
InstancesView::InstancesView(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_where(new QLabel(this))
    , m_table(new RecordTable(
          {tr("Endpoint"), tr("Here"), tr("Scheduler"), tr("Last run"), tr("Outcome"), tr("Note")},
          {180, 110, 120, 120, 120, 300}, u"instances"_s, this))
{
    m_where->setObjectName(u"jobWhere"_s);
    m_where->setWordWrap(true);
    m_table->setObjectName(u"jobInstances"_s);
    m_table->setAccessibleName(tr("The job on each endpoint"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(2 * Theme::grid, Theme::grid, 2 * Theme::grid, Theme::grid);
    row->addWidget(m_where, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_table, 1);
    connect(m_table, &QAbstractItemView::activated, this, [this] {
        Q_EMIT linkActivated({ConsoleLink::Kind::Endpoint, m_table->currentKey()});
    });
    connect(&workspace.endpoints(), &EndpointStore::changed, this, &InstancesView::refresh);
}

void InstancesView::setAssignAction(QAction *action)
{
    auto *row = static_cast<QHBoxLayout *>(layout()->itemAt(0)->layout());
    row->addWidget(new ActionButton(action, ActionButton::Kind::Normal, this));
}

void InstancesView::show(const JobRowPtr &row)
{
    if (!row || !m_row || row->path() != m_row->path())
        m_lastRuns.clear();
    m_row = row;
    refresh();
}

void InstancesView::setRuns(const QList<RunRecord> &runs)
{
    m_lastRuns.clear();
    for (const RunRecord &run : runs) {
        if (!m_lastRuns.contains(run.endpoint))
            m_lastRuns.insert(run.endpoint, run);
    }
    refresh();
}

QString InstancesView::assignmentText() const
{
    const Assignment assignment = assignmentOf(*m_row->job());
    if (assignment.isEverywhere())
        return tr("Runs on every endpoint that follows this repository.");
    QStringList parts;
    if (!assignment.endpoints.isEmpty())
        parts.append(tr("on %1").arg(assignment.endpoints.join(u", "_s)));
    for (auto it = assignment.labels.cbegin(); it != assignment.labels.cend(); ++it)
        parts.append(tr("where %1 is %2").arg(it.key(), it->join(tr(" or "))));
    return tr("Runs only %1.").arg(parts.join(tr(" and ")));
}

void InstancesView::refresh()
{
    const Job *job = m_row ? m_row->job() : nullptr;
    m_where->setText(job ? assignmentText() : QString());
    QList<Record> records;
    QStringList known;
    const QList<AgentStatus> endpoints = job ? m_workspace.endpoints().endpoints() : QList<AgentStatus>();
    for (const AgentStatus &endpoint : endpoints) {
        known.append(endpoint.endpointName);
        const QString why = whyNot(*job, selectorFacts(endpoint));
        const auto entry = std::find_if(endpoint.entries.cbegin(), endpoint.entries.cend(),
                                        [job](const ManagedEntry &one) { return one.jobId == job->id; });
        const bool scheduled = entry != endpoint.entries.cend();
        const auto run = m_lastRuns.constFind(endpoint.endpointName);
        Record record{endpoint.endpointName, {}};
        record.cells.append({.text = endpoint.endpointName, .toolTip = endpoint.hostname});
        record.cells.append({.text = why.isEmpty() ? tr("runs here") : tr("not here")});
        record.cells.append(scheduled ? RecordCell::status(statusLook(entry->state)) : RecordCell{});
        record.cells.append(run != m_lastRuns.cend() ? RecordCell::time(run->startedAt, {})
                                                     : RecordCell{.text = tr("never")});
        record.cells.append(run != m_lastRuns.cend() ? RecordCell::status(statusLook(run->outcome))
                                                     : RecordCell{});
        record.cells.append({.text = scheduled && !entry->problem.isEmpty() ? entry->problem : why});
        records.append(record);
    }
    // Assigned to a machine that nobody has heard of: nothing would run there, and nothing would say so.
    for (const QString &name : job ? job->endpoints : QStringList()) {
        if (!known.contains(name))
            records.append({name,
                            {{.text = name},
                             {.text = tr("unknown")},
                             {},
                             {.text = tr("never")},
                             {},
                             {.text = tr("No endpoint of this name is known.")}}});
    }
    m_table->setRecords(records);
}
} // namespace crontopus
