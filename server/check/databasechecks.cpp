// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/check/findings.h"
#include "server/store/checkins.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::server::Check)
};
using Level = Finding::Level;

QString restoreIt()
{
    return Words::tr("Stop the server and restore the last good backup: crontopus-server restore FILE");
}

Finding failed(const Error &error)
{
    return {Level::Problem, error.message, error.hint.isEmpty() ? restoreIt() : error.hint};
}

void checkSchema(Sql &sql, Findings &findings)
{
    const auto version = schemaVersion(sql);
    if (!version)
        findings += failed(version.error());
    else if (version->found > version->newest)
        findings +=
            {Level::Problem,
             Words::tr("The database was written by a newer version of the server (schema %1, known %2).")
                 .arg(version->found)
                 .arg(version->newest),
             Words::tr("Update this server.")};
    else if (version->found < version->newest)
        findings += {Level::Note, Words::tr("Schema %1 of %2: brought up to date at the next start")
                                      .arg(version->found)
                                      .arg(version->newest)};
    else
        findings += {Level::Good, Words::tr("Schema: %1, the newest").arg(version->found)};
}

/// PostgreSQL keeps these two by itself.
void checkSqlite(Sql &sql, Findings &findings)
{
    const auto integrity = sql.scalar(u"PRAGMA integrity_check(10)"_s);
    if (!integrity)
        findings += failed(integrity.error());
    else if (integrity->toString() != u"ok")
        findings += {Level::Problem, Words::tr("The database is damaged: %1").arg(integrity->toString()),
                     restoreIt()};
    else
        findings += {Level::Good, Words::tr("Database: whole")};
    auto rows = sql.exec(u"PRAGMA foreign_key_check"_s);
    if (!rows)
        findings += failed(rows.error());
    else if (rows->next())
        findings += {Level::Problem,
                     Words::tr("Rows of the table `%1` refer to rows of `%2` that are not there.")
                         .arg(rows->text(0), rows->text(2)),
                     restoreIt()};
    else
        findings += {Level::Good, Words::tr("Database: all references lead somewhere")};
}

/// Counts of runs are kept beside the runs; a server that works meanwhile changes both in one transaction.
void checkCounts(Sql &sql, Findings &findings)
{
    const auto wrong = sql.scalar(
        u"SELECT COUNT(*) FROM (SELECT tenant_id, day, series_id, status FROM ("
        "SELECT tenant_id, day, series_id, status, runs FROM run_counts UNION ALL "
        "SELECT tenant_id, started_at / 86400000, series_id, status, -COUNT(*) FROM runs GROUP BY 1, 2, 3, 4 "
        "UNION ALL SELECT tenant_id, %1, series_id, status, -COUNT(*) FROM runs GROUP BY 1, 3, 4) AS "
        "both_sides "
        "GROUP BY tenant_id, day, series_id, status HAVING SUM(runs) <> 0) AS differing"_s.arg(allDays));
    if (!wrong)
        findings += failed(wrong.error());
    else if (wrong->toLongLong() != 0)
        findings +=
            {Level::Problem,
             Words::tr("%1 counts of runs differ from the runs that are there: totals and rates are wrong.")
                 .arg(wrong->toLongLong()),
             Words::tr("No run is lost by it. Please report this as a fault, with the version.")};
    else
        findings += {Level::Good, Words::tr("Runs: as many as were counted")};
}
} // namespace

Findings checkDatabase(Sql &sql)
{
    Findings findings;
    checkSchema(sql, findings);
    if (findings.last().level == Level::Problem)
        return findings;
    if (sql.dialect() == SqlDialect::Sqlite) {
        checkSqlite(sql, findings);
        if (findings.last().level == Level::Problem)
            return findings;
    }
    checkCounts(sql, findings);
    return findings;
}
} // namespace crontopus::server
