// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/runs/rungroupsview.h"

#include "app/console/widgets/recordtable.h"
#include "shared/base/async.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
QString nameOf(const RunGroup &group, RunGrouping grouping)
{
    if (grouping == RunGrouping::Endpoint)
        return group.endpoint;
    return group.ns.isEmpty() ? group.jobName : group.ns + u'/' + group.jobName;
}
} // namespace

RunGroupsView::RunGroupsView(RunStore &store, RunGrouping grouping, QWidget *parent)
    : QWidget(parent), m_store(store), m_grouping(grouping)
{
    const bool byJob = grouping == RunGrouping::Job;
    m_table = new RecordTable(
        {tr("Health"), byJob ? tr("Job") : tr("Endpoint"), tr("Success rate"), tr("Runs"), tr("Successes"),
         tr("Failures"), byJob ? tr("Endpoints") : tr("Jobs"), tr("Last run")},
        {120, 280, 110, 90, 100, 90, 100, 120}, byJob ? u"runsByJob"_s : u"runsByEndpoint"_s, this);
    m_table->setObjectName(byJob ? u"runsByJob"_s : u"runsByEndpoint"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_table);
    connect(m_table, &QTableView::activated, this, [this] { Q_EMIT chosen(m_table->currentKey()); });
}

void RunGroupsView::load(const RunFilter &filter)
{
    onResult(m_store.groups(filter, m_grouping), this,
             [this, request = ++m_request](const Result<QList<RunGroup>> &groups) {
                 if (request != m_request)
                     return;
                 if (groups)
                     showGroups(*groups);
                 else
                     Q_EMIT failed(groups.error());
             });
}

void RunGroupsView::showGroups(const QList<RunGroup> &groups)
{
    QList<Record> records;
    for (const RunGroup &group : groups) {
        RecordCell health = RecordCell::status(statusLook(group.health()));
        health.sortKey = int(RunHealth::Warning) - int(group.health()); // trouble first
        const double percent = 100 * group.successRate();
        // 99.97 % are not all of them.
        const QString rate =
            QLocale().toString(group.successes < group.runs ? std::min(percent, 99.9) : percent, 'f', 1);
        RecordCell successRate{tr("%1 %").arg(rate), {}, percent};
        records.append({nameOf(group, m_grouping),
                        {health,
                         {nameOf(group, m_grouping)},
                         successRate,
                         RecordCell::number(group.runs),
                         RecordCell::number(group.successes),
                         RecordCell::number(group.failures),
                         RecordCell::number(group.others),
                         RecordCell::time(group.lastStart, {})}});
    }
    m_count = int(records.size());
    m_table->setRecords(records);
    Q_EMIT loaded();
}
} // namespace crontopus
