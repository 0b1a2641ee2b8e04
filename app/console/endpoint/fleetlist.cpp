// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/endpoint/fleetlist.h"

#include "app/console/endpoint/endpointsync.h"
#include "app/console/widgets/actionbutton.h"
#include "app/console/widgets/filteredit.h"
#include "app/console/widgets/recordtable.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
FleetList::FleetList(const CommitAges &ages, QAction *deploy, QWidget *parent)
    : QWidget(parent)
    , m_ages(ages)
    , m_filter(new FilterEdit(tr("Filter by name, platform, label…"), this))
    , m_count(new QLabel(this))
    , m_machines(
          new RecordTable({tr("Name"), tr("State"), tr("Sync"), tr("Heartbeat"), tr("Commit"), tr("Jobs"),
                           tr("Errors"), tr("Platform"), tr("Version"), tr("Host"), tr("Labels")},
                          {180, 95, 110, 85, 85, 50, 55, 80, 65, 130, 130}, u"fleet"_s, this))
{
    setObjectName(u"fleet"_s);
    m_machines->setObjectName(u"machines"_s);
    m_machines->setAccessibleName(tr("Endpoints"));
    m_machines->setTextElideMode(Qt::ElideMiddle); // names of a fleet often differ at their ends
    m_filter->setObjectName(u"fleetFilter"_s);
    m_filter->setFixedWidth(280);
    m_filter->setTarget(m_machines);
    setMinimumHeight(18 * Theme::grid);
    m_count->setObjectName(u"fleetCount"_s);
    m_count->setProperty("muted", true);
    connect(m_filter, &FilterEdit::filterChanged, this, [this](const QString &text) {
        m_machines->setFilter(text);
        count();
    });
    connect(m_machines, &RecordTable::selected, this, &FleetList::selected);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(2 * Theme::grid, Theme::grid, Theme::grid, Theme::grid);
    bar->setSpacing(2 * Theme::grid);
    bar->addWidget(m_filter);
    bar->addWidget(m_count);
    bar->addStretch(1);
    if (deploy)
        bar->addWidget(new ActionButton(deploy, ActionButton::Kind::Normal, this));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_machines, 1);
}

void FleetList::setEndpoints(const QList<AgentStatus> &endpoints)
{
    QList<Record> records;
    for (const AgentStatus &each : endpoints) {
        const EndpointSync sync = syncOf(each, m_ages);
        RecordCell synced = RecordCell::status(sync.look);
        synced.toolTip = sync.reasons.join(u'\n');
        const QString labels = labelsText(each);
        records.append({each.id,
                        {{each.endpointName, each.endpointName},
                         RecordCell::status(stateOf(each)),
                         synced,
                         RecordCell::time(each.lastAttemptAt, tr("never")),
                         {each.commit.left(8), each.commit},
                         RecordCell::number(each.entries.size()),
                         RecordCell::number(errorsOf(each)),
                         {each.platform},
                         {each.version},
                         {each.hostname, each.hostname},
                         {labels, labels}}});
    }
    m_total = int(endpoints.size());
    m_machines->setRecords(records);
    count();
}

QString FleetList::currentId() const
{
    return m_machines->currentKey();
}

void FleetList::select(const QString &id)
{
    m_machines->select(id);
    if (m_machines->currentKey() == id)
        return;
    m_filter->clear();
    m_machines->setFilter({});
    count();
    m_machines->select(id);
}

void FleetList::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void FleetList::count()
{
    const int shown = m_machines->shownCount();
    m_count->setText(shown == m_total
                         ? tr("%n machines", nullptr, m_total)
                         : tr("%1 of %2").arg(QLocale().toString(shown), QLocale().toString(m_total)));
}
} // namespace crontopus
