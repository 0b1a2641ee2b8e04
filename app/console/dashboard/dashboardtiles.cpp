// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/dashboard/dashboardtiles.h"

#include "app/console/alerts/alertengine.h"
#include "app/console/dashboard/stattile.h"
#include "app/console/jobs/jobcatalog.h"
#include "app/console/workspace.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QSet>

#include <map>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr qint64 daySeconds = 86400;

QString number(qint64 value)
{
    return QLocale().toString(value);
}
} // namespace

DashboardTiles::DashboardTiles(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2 * Theme::grid);
    const auto add = [&](const QString &name, const QString &title, int stretch, auto link) {
        auto *tile = new StatTile(title, this);
        tile->setObjectName(name);
        tile->setFigure(u"…"_s, {});
        layout->addWidget(tile, stretch);
        connect(tile, &QAbstractButton::clicked, this, [this, link] { Q_EMIT linkActivated(link()); });
        return tile;
    };
    const auto to = [](ConsoleLink::Kind kind) { return [kind] { return ConsoleLink{kind, {}}; }; };
    m_endpoints = add(u"endpointsTile"_s, tr("Endpoints up"), 2, to(ConsoleLink::Kind::Endpoint));
    m_jobs = add(u"jobsTile"_s, tr("Jobs"), 4, to(ConsoleLink::Kind::Jobs));
    m_runs = add(u"runsTile"_s, tr("Runs today"), 3, [] {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        const qint64 from = bucketStartMs(now, daySeconds);
        const auto text = [](qint64 ms) {
            return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
        };
        return ConsoleLink{ConsoleLink::Kind::RunsBetween,
                           text(from) + u'/' + text(from + daySeconds * 1000)};
    });
    m_alerts = add(u"alertsTile"_s, tr("Open alerts"), 3, to(ConsoleLink::Kind::Alert));
    connect(&workspace.catalog(), &JobCatalog::changed, this, &DashboardTiles::showJobs);
    connect(&workspace.endpoints(), &EndpointStore::changed, this, &DashboardTiles::showEndpoints);
    showEndpoints();
}

void DashboardTiles::setRead()
{
    if (std::exchange(m_read, true))
        return; // the catalog tells what is new
    showJobs();
}

void DashboardTiles::focusFirst()
{
    m_endpoints->setFocus(Qt::OtherFocusReason);
}

void DashboardTiles::setToday(const RunBucket &today)
{
    const auto runs = [&today](Outcome outcome) { return today.runs[std::size_t(outcome)]; };
    QList<StatTile::Part> parts;
    const int failed = runs(Outcome::Failure) + runs(Outcome::Timeout);
    if (failed > 0)
        parts.append({statusLook(Outcome::Failure), tr("%n failed", nullptr, failed)});
    else if (today.count() > 0)
        parts.append({statusLook(Outcome::Success), tr("none failed")});
    if (const int running = runs(Outcome::Running))
        parts.append({statusLook(Outcome::Running), tr("%n running", nullptr, running)});
    m_runs->setFigure(number(today.count()), parts);
}

void DashboardTiles::showJobsAndEndpoints()
{
    showJobs();
    showEndpoints();
}

void DashboardTiles::showJobs()
{
    if (!m_read)
        return;
    const QList<Alert> alerts = m_workspace.alerts().alerts();
    QSet<QString> late;
    for (const Alert &alert : alerts) {
        if (alert.kind == Alert::Kind::Missed)
            late.insert(alert.job);
    }
    std::map<std::pair<int, int>, int> counts; // the gravest first
    for (const JobRowPtr &row : m_workspace.catalog().rows()) {
        Health health = row->health;
        if ((health == Health::Healthy || health == Health::NoRuns || health == Health::Unknown) &&
            !late.isEmpty() && late.contains(row->entry.qualifiedName()))
            health = Health::Late;
        ++counts[{gravity(health), int(health)}];
    }
    QList<StatTile::Part> parts;
    for (const auto &[health, count] : counts) {
        const StatusLook look = statusLook(Health(health.second));
        parts.append({look, u"%1 %2"_s.arg(number(count), look.word)});
    }
    m_jobs->setFigure(number(qint64(m_workspace.catalog().rows().size())), parts);
}

void DashboardTiles::showEndpoints()
{
    const QList<AgentStatus> endpoints = m_workspace.endpoints().endpoints();
    const QList<Alert> alerts = m_workspace.alerts().alerts();
    QSet<QString> silent;
    for (const Alert &alert : alerts) {
        if (alert.kind == Alert::Kind::Silent)
            silent.insert(alert.endpoint);
    }
    int up = 0, troubled = 0;
    for (const AgentStatus &status : endpoints) {
        if (status.pid == 0 || silent.contains(status.endpointName))
            continue;
        ++up;
        troubled += status.errors.isEmpty() ? 0 : 1;
    }
    QList<StatTile::Part> parts;
    if (const int down = int(endpoints.size()) - up)
        parts.append({statusLook(Health::Offline), tr("%n offline", nullptr, down)});
    if (troubled > 0)
        parts.append({statusLook(Diagnostic::Severity::Warning), tr("%n with errors", nullptr, troubled)});
    if (endpoints.isEmpty())
        parts.append({statusLook(Health::Unknown), tr("no agent yet")});
    else if (parts.isEmpty())
        parts.append({statusLook(Health::Healthy), tr("all up")});
    m_endpoints->setFigure(u"%1 / %2"_s.arg(number(up), number(endpoints.size())), parts);
}

void DashboardTiles::showAlerts()
{
    const QList<Alert> alerts = m_workspace.alerts().alerts();
    const QDateTime now = m_workspace.alerts().now();
    std::map<Alert::Kind, int> open;
    for (const Alert &alert : alerts) {
        if (alert.isOpen(now))
            ++open[alert.kind];
    }
    QList<StatTile::Part> parts;
    int sum = 0;
    for (const auto &[kind, count] : open) {
        const StatusLook look = statusLook(kind);
        parts.append({look, u"%1 %2"_s.arg(number(count), look.word)});
        sum += count;
    }
    if (parts.isEmpty())
        parts.append({statusLook(Health::Healthy), tr("all is well")});
    if (const int quiet = int(alerts.size()) - sum)
        parts.append({statusLook(Health::Paused), tr("%n acknowledged or snoozed", nullptr, quiet)});
    m_alerts->setFigure(number(sum), parts);
}
} // namespace crontopus
