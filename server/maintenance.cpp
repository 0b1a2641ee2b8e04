// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/maintenance.h"

#include "server/api/accesslog.h"
#include "server/store/commands.h"
#include "server/store/events.h"
#include "server/store/runs.h"
#include "server/store/tenants.h"

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
constexpr auto maintenanceLock = 7'243'003;
constexpr int slice = 500; ///< of runs in one transaction, so that check-ins never wait long
constexpr int manyTenants = 1'000'000;

/// With PostgreSQL: false when another server is at it.
Result<bool> isLeader(Sql &sql)
{
    if (sql.dialect() != SqlDialect::Postgres)
        return true;
    auto locked = sql.scalar(u"SELECT pg_try_advisory_xact_lock(%1)"_s.arg(maintenanceLock));
    if (!locked)
        return locked.error();
    return locked->toBool();
}
} // namespace

Maintenance::Maintenance(const Services &services, Authenticator &authenticator, QObject *parent)
    : QObject(parent), m_services(services), m_authenticator(authenticator)
{
    m_timer.setInterval(60'000);
    connect(&m_timer, &QTimer::timeout, this, &Maintenance::tick);
    m_timer.start();
}

void Maintenance::submit(Writer::Work work)
{
    m_services.writer.submit(
        [work = std::move(work)](WriteContext &context) -> Result<void> {
            auto leader = isLeader(context.sql);
            if (!leader)
                return leader.error();
            return *leader ? work(context) : Result<void>();
        },
        [](const Result<void> &done) {
            if (!done)
                serverLog(u"warning"_s, done.error().text());
        });
}

void Maintenance::tick()
{
    const QDateTime now = m_services.clock.nowUtc();
    m_authenticator.saveUse(now);
    submit([before = now.addDays(-m_services.config.eventDays)](WriteContext &context) {
        return events::prune(context, before);
    });
    submit([before = now.addDays(-1)](WriteContext &context) { return commands::prune(context, before); });
    closeOverdueRuns();
    pruneRuns();
}

/// By each job's own `checkin.timeout`.
void Maintenance::closeOverdueRuns()
{
    m_services.readers.start([this] {
        const QDateTime now = m_services.clock.nowUtc();
        auto open = m_services.readers.read([](Sql &sql) { return runs::open(sql, 10'000); });
        if (!open)
            return;
        QList<qint64> overdue;
        for (const runs::OpenRun &run : *open) {
            qint64 allowed = CheckinPolicy().timeoutSeconds;
            if (const auto snapshot = m_services.jobs.snapshot(run.tenant)) {
                const JobView *job = (*snapshot)->find(run.ns, run.jobName);
                if (job && job->source.job())
                    allowed = job->source.job()->checkin.timeoutSeconds;
            }
            if (run.startedAt.secsTo(now) > allowed)
                overdue += run.id;
        }
        if (!overdue.isEmpty())
            submit([overdue, now](WriteContext &context) { return runs::expire(context, overdue, now); });
    });
}

void Maintenance::pruneRuns()
{
    if (m_pruning.exchange(true))
        return;
    m_services.readers.start([this] {
        const QDateTime now = m_services.clock.nowUtc();
        const auto all =
            m_services.readers.read([](Sql &sql) { return tenants::list(sql, {}, 0, manyTenants); });
        for (const tenants::Tenant &tenant : all.valueOr(QList<tenants::Tenant>())) {
            // Slices, so that others get their turn between them.
            for (Result<int> gone = slice; gone && *gone == slice;) {
                gone = m_services.writer.run<int>([&](WriteContext &context) -> Result<int> {
                    auto leader = isLeader(context.sql);
                    if (!leader || !*leader)
                        return leader ? Result<int>(0) : Result<int>(leader.error());
                    return runs::prune(context, tenant.id, now.addDays(-tenant.retentionDays),
                                       tenant.retentionPerJob, slice);
                });
            }
        }
        m_pruning = false;
    });
}
} // namespace crontopus::server
