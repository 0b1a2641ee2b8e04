// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/store/historydb.h"

#include "shared/base/files.h"
#include "shared/store/historyquery.h"
#include "shared/store/historytransaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>

#include <algorithm>
#include <atomic>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
using Transaction = HistoryTransaction;
constexpr int pruneSlice = 1000;
constexpr double gatheringCost = 4; ///< of a run that is sorted, against one that is passed by

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::HistoryDb)
};

QVariant timeValue(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant(QMetaType(QMetaType::LongLong));
}

/// A null QString or QByteArray would be bound as NULL.
QString text(const QString &value)
{
    return value.isNull() ? u""_s : value;
}
QByteArray bytes(const QByteArray &value)
{
    return value.isNull() ? QByteArray("") : value;
}

bool execWith(QSqlQuery &query, const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), values[i]);
    return query.exec();
}

/// The statements of store(), prepared once for a list.
class RunWriter final
{
public:
    RunWriter(const QSqlDatabase &db, bool keepingOutbox)
        : m_keepingOutbox(keepingOutbox)
        , m_addSeries(db)
        , m_findSeries(db)
        , m_addRun(db)
        , m_addToOutbox(db)
        , m_addOutput(db)
    {
        m_addSeries.prepare(
            u"INSERT OR IGNORE INTO series (job_id, namespace, name, endpoint) VALUES (?, ?, ?, ?)"_s);
        m_findSeries.prepare(
            u"SELECT id FROM series WHERE job_id = ? AND namespace = ? AND name = ? AND endpoint = ?"_s);
        m_addRun.prepare(
            u"INSERT INTO runs (run_id, series, started_at, finished_at, scheduled_at, outcome, attempt, "
            "exit_code, signal, output_bytes, trigger, commit_id, manifest_path, error_message) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (run_id) DO UPDATE SET series = excluded.series, started_at = excluded.started_at, "
            "finished_at = excluded.finished_at, scheduled_at = excluded.scheduled_at, "
            "outcome = excluded.outcome, attempt = excluded.attempt, exit_code = excluded.exit_code, "
            "signal = excluded.signal, output_bytes = excluded.output_bytes, trigger = excluded.trigger, "
            "commit_id = excluded.commit_id, manifest_path = excluded.manifest_path, "
            "error_message = excluded.error_message WHERE excluded.outcome <> 0 OR runs.outcome = 0 "
            "RETURNING id"_s);
        m_addToOutbox.prepare(u"INSERT OR REPLACE INTO outbox (run) VALUES (?)"_s);
        m_addOutput.prepare(u"INSERT OR REPLACE INTO outputs (run, head, tail) VALUES (?, ?, ?)"_s);
    }

    [[nodiscard]] bool write(const RunRecord &run)
    {
        const QVariantList key{run.jobId.toRfc4122(), text(run.ns), text(run.jobName), text(run.endpoint)};
        if (!exec(m_addSeries, key) || !exec(m_findSeries, key))
            return false;
        m_findSeries.next();
        const qint64 series = m_findSeries.value(0).toLongLong();
        m_findSeries.finish();
        const QVariantList values{run.runId.toRfc4122(),
                                  series,
                                  run.startedAt.toMSecsSinceEpoch(),
                                  timeValue(run.finishedAt),
                                  timeValue(run.scheduledAt),
                                  int(run.outcome),
                                  run.attempt,
                                  run.exitCode ? QVariant(*run.exitCode)
                                               : QVariant(QMetaType(QMetaType::Int)),
                                  run.signalNumber,
                                  run.outputBytes,
                                  text(run.trigger),
                                  text(run.commit),
                                  text(run.manifestPath),
                                  text(run.errorMessage)};
        if (!exec(m_addRun, values))
            return false;
        const bool changed = m_addRun.next();
        const qint64 id = changed ? m_addRun.value(0).toLongLong() : 0;
        m_addRun.finish();
        if (changed && m_keepingOutbox && !exec(m_addToOutbox, {id}))
            return false;
        if (!changed || (run.outputHead.isEmpty() && run.outputTail.isEmpty()))
            return true;
        return exec(m_addOutput, {id, bytes(run.outputHead), bytes(run.outputTail)});
    }
    [[nodiscard]] QSqlError lastError() const { return m_error; }

private:
    bool exec(QSqlQuery &query, const QVariantList &values)
    {
        if (execWith(query, values))
            return true;
        m_error = query.lastError();
        return false;
    }

    bool m_keepingOutbox;
    QSqlQuery m_addSeries, m_findSeries, m_addRun, m_addToOutbox, m_addOutput;
    QSqlError m_error;
};
} // namespace

HistoryDb::HistoryDb(QString path, Mode mode) : m_path(std::move(path)), m_mode(mode)
{
    static std::atomic<int> counter{0};
    m_connection = u"crontopus-history-%1"_s.arg(++counter);
}

HistoryDb::~HistoryDb()
{
    disconnect();
}

Result<std::unique_ptr<HistoryDb>> HistoryDb::open(const QString &path, Mode mode)
{
    if (mode == Mode::ReadOnly && !QFileInfo::exists(path))
        return Error{Error::Code::NotFound,
                     Words::tr("There is no run history at %1 yet.").arg(QDir::toNativeSeparators(path)),
                     Words::tr("The agent makes it when the first job has run.")};
    std::unique_ptr<HistoryDb> history(new HistoryDb(path, mode));
    Result<void> connected = history->connect();
    if (!connected && mode == Mode::ReadWrite && history->m_damaged) {
        if (auto moved = history->moveAside(); !moved)
            return moved.error();
        connected = history->connect();
    }
    if (!connected)
        return connected.error();
    return history;
}

QSqlDatabase HistoryDb::db() const
{
    return QSqlDatabase::database(m_connection, false);
}

Result<void> HistoryDb::connect()
{
    m_damaged = false;
    if (m_mode == Mode::ReadWrite) {
        // Here and not by SQLite, so that it is never readable by others; -wal and -shm take its mode.
        if (auto made = makePrivateFile(m_path); !made)
            return made;
    }
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(m_path);
    database.setConnectOptions(m_mode == Mode::ReadOnly ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s
                                                        : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!database.open())
        return historyError(m_path, database.lastError());
    QSqlQuery query(database);
    QStringList pragmas{u"PRAGMA foreign_keys = ON"_s};
    if (m_mode == Mode::ReadWrite) {
        // FULL: what store() says is stored must survive a power cut, its source is deleted then.
        pragmas << u"PRAGMA journal_mode = WAL"_s << u"PRAGMA synchronous = FULL"_s;
    }
    for (const QString &pragma : pragmas) {
        if (!query.exec(pragma)) {
            m_damaged = meansDamage(query.lastError());
            return historyError(m_path, query.lastError());
        }
    }
    return migrate();
}

void HistoryDb::disconnect()
{
    if (QSqlDatabase::contains(m_connection)) {
        db().close();
        QSqlDatabase::removeDatabase(m_connection);
    }
}

Result<void> HistoryDb::migrate()
{
    const QDir scripts(u":/crontopus/sql/history"_s);
    const int newest = int(scripts.entryList({u"*.sql"_s}, QDir::Files).size());
    QSqlQuery query(db());
    const auto failed = [&](const QSqlQuery &what) {
        m_damaged = meansDamage(what.lastError());
        return historyError(m_path, what.lastError());
    };
    // The second query reads the whole schema, the third a page of each index: damage shows itself here.
    if (!query.exec(u"SELECT COUNT(*) FROM sqlite_schema"_s) || !query.exec(u"PRAGMA user_version"_s))
        return failed(query);
    query.next();
    const int version = query.value(0).toInt();
    query.finish();
    if (version > newest)
        return Error{Error::Code::Unsupported,
                     Words::tr("The run history %1 was written by a newer version.")
                         .arg(QDir::toNativeSeparators(m_path)),
                     Words::tr("Update this program.")};
    if (version == newest)
        return query.exec(u"SELECT (SELECT MAX(started_at) FROM runs), (SELECT MAX(id) FROM runs)"_s)
                   ? Result<void>()
                   : failed(query);
    if (m_mode == Mode::ReadOnly && version > 0)
        return Error{Error::Code::Unsupported,
                     Words::tr("The run history %1 was written by an older agent.")
                         .arg(QDir::toNativeSeparators(m_path)),
                     Words::tr("Restart the agent, so that it brings the history up to date.")};
    if (m_mode == Mode::ReadOnly)
        return Error{Error::Code::NotFound,
                     Words::tr("The run history %1 is not set up yet.").arg(QDir::toNativeSeparators(m_path)),
                     Words::tr("The agent does so when it starts.")};
    for (int next = version + 1; next <= newest; ++next) {
        auto script = readFile(scripts.filePath(u"%1.sql"_s.arg(next, 3, 10, QLatin1Char('0'))));
        if (!script)
            return script.error();
        Transaction transaction(db());
        if (!transaction.isOpen())
            return historyError(m_path, transaction.lastError());
        // Statements end with ";" at the end of a line; the driver takes one at a time.
        const QStringList statements = QString::fromUtf8(*script).split(u";\n"_s);
        for (const QString &statement : statements) {
            if (!statement.trimmed().isEmpty() && !query.exec(statement))
                return failed(query);
        }
        if (!query.exec(u"PRAGMA user_version = %1"_s.arg(next)) || !transaction.commit())
            return failed(query);
    }
    return {};
}

Result<void> HistoryDb::moveAside()
{
    disconnect();
    const QString aside =
        m_path + u".damaged-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    if (!QFile::rename(m_path, aside))
        return Error{Error::Code::Io,
                     Words::tr("The run history %1 is damaged and cannot be renamed to %2.")
                         .arg(QDir::toNativeSeparators(m_path), QDir::toNativeSeparators(aside))};
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s})
        QFile::rename(m_path + suffix, aside + suffix);
    m_movedAside = aside;
    return {};
}

Result<void> HistoryDb::store(const QList<RunRecord> &runs)
{
    if (runs.isEmpty())
        return {};
    auto stored = storeOnce(runs);
    if (stored || !m_damaged)
        return stored;
    if (auto moved = moveAside(); !moved)
        return moved;
    if (auto connected = connect(); !connected)
        return connected;
    return storeOnce(runs);
}

Result<void> HistoryDb::storeOnce(const QList<RunRecord> &runs)
{
    const auto failed = [&](const QSqlError &error) {
        m_damaged = meansDamage(error);
        return historyError(m_path, error);
    };
    Transaction transaction(db());
    if (!transaction.isOpen())
        return failed(transaction.lastError());
    RunWriter writer(db(), m_keepingOutbox);
    for (const RunRecord &run : runs) {
        if (!writer.write(run))
            return failed(writer.lastError());
    }
    if (!transaction.commit())
        return failed(transaction.lastError());
    return {};
}

Result<int> HistoryDb::prune(const QDateTime &olderThan, int keepPerJob)
{
    // The newest of each series stay: everything older than the first beyond them may go.
    QSqlQuery series(db());
    if (!series.exec(u"SELECT id FROM series"_s))
        return historyError(m_path, series.lastError());
    QList<qint64> ids;
    while (series.next())
        ids << series.value(0).toLongLong();
    series.finish();

    int removed = 0;
    QSqlQuery remove(db());
    remove.prepare(u"DELETE FROM runs WHERE id IN (SELECT id FROM runs INDEXED BY runs_by_series "
                   "WHERE series = ? AND started_at < ? AND outcome <> 0 AND started_at < "
                   "(SELECT MIN(started_at) FROM (SELECT started_at FROM runs INDEXED BY runs_by_series "
                   "WHERE series = ? ORDER BY started_at DESC LIMIT ?)) LIMIT ?)"_s);
    QSqlQuery removeAll(db());
    removeAll.prepare(u"DELETE FROM runs WHERE id IN (SELECT id FROM runs INDEXED BY runs_by_series "
                      "WHERE series = ? AND started_at < ? AND outcome <> 0 LIMIT ?)"_s);
    for (const qint64 id : ids) {
        for (int slice = pruneSlice; slice == pruneSlice;) {
            Transaction transaction(db());
            QSqlQuery &query = keepPerJob > 0 ? remove : removeAll;
            QVariantList values{id, olderThan.toMSecsSinceEpoch()};
            if (keepPerJob > 0)
                values << id << keepPerJob;
            values << pruneSlice;
            if (!transaction.isOpen())
                return historyError(m_path, transaction.lastError());
            if (!execWith(query, values))
                return historyError(m_path, query.lastError());
            slice = query.numRowsAffected();
            if (slice == 0)
                break;
            if (!transaction.commit())
                return historyError(m_path, transaction.lastError());
            removed += slice;
        }
    }
    return removed;
}

Result<qint64> HistoryDb::count(const RunFilter &filter) const
{
    const auto wanted = HistoryQuery::make(db(), filter);
    return wanted ? countOf(*wanted) : wanted.error();
}

Result<qint64> HistoryDb::countOf(const HistoryQuery &wanted) const
{
    QSqlQuery query(db());
    const HistoryQuery all = wanted.gathered();
    query.prepare(all.countSql());
    if (!execWith(query, all.values()) || !query.next())
        return historyError(m_path, query.lastError());
    return query.value(0).toLongLong();
}

Result<QList<RunRecord>> HistoryDb::page(const RunFilter &filter, qint64 offset, int limit,
                                         const RunOrder &order) const
{
    if (order.key == RunOrder::Key::Started || order.key == RunOrder::Key::Duration) {
        const auto wanted = HistoryQuery::make(db(), filter, order.key);
        if (!wanted)
            return wanted.error();
        const auto gather = isQuickerGathered(*wanted, offset + limit);
        if (!gather)
            return gather.error();
        return rows(*gather ? wanted->gathered() : *wanted, order.descending, offset, limit);
    }
    auto groups = HistoryQuery::groups(db(), filter, order.key);
    if (!groups)
        return groups.error();
    if (order.descending)
        std::reverse(groups->begin(), groups->end());
    QList<RunRecord> runs;
    for (const HistoryQuery &group : std::as_const(*groups)) {
        if (runs.size() == limit)
            break;
        if (offset > 0) {
            const auto size = countOf(group);
            if (!size)
                return size.error();
            if (offset >= *size) {
                offset -= *size;
                continue;
            }
        }
        auto some = rows(group, true, offset, limit - int(runs.size()));
        if (!some)
            return some.error();
        runs += *some;
        offset = 0;
    }
    return runs;
}

Result<bool> HistoryDb::isQuickerGathered(const HistoryQuery &wanted, qint64 rows) const
{
    if (!wanted.canGather())
        return false;
    const auto matching = countOf(wanted);
    if (!matching)
        return matching.error();
    QSqlQuery query(db());
    if (!query.exec(u"SELECT MAX(id) FROM runs"_s) || !query.next())
        return historyError(m_path, query.lastError());
    // In order, that many of the others are passed by before the page is full.
    const double passed = double(rows) * query.value(0).toDouble() / double(std::max<qint64>(1, *matching));
    return passed > double(*matching) * gatheringCost;
}

Result<QList<RunRecord>> HistoryDb::rows(const HistoryQuery &wanted, bool descending, qint64 offset,
                                         int limit) const
{
    QSqlQuery query(db());
    query.setForwardOnly(true);
    query.prepare(
        u"SELECT %1 FROM (%2) AS wanted JOIN runs ON runs.id = wanted.id JOIN series ON series.id = "
        "runs.series ORDER BY %3"_s.arg(runColumns(), wanted.idsSql(descending),
                                        wanted.orderSql(descending)));
    if (!execWith(query, wanted.values() + QVariantList{limit, offset}))
        return historyError(m_path, query.lastError());
    QList<RunRecord> runs;
    while (query.next())
        runs << runFrom(query);
    return runs;
}

Result<RunRecord> HistoryDb::oneRun(const QString &condition, const QVariant &value) const
{
    QSqlQuery query(db());
    query.prepare(
        u"SELECT %1, head, tail FROM runs JOIN series ON series.id = runs.series LEFT JOIN outputs ON "
        "outputs.run = runs.id WHERE %2 = ?"_s.arg(runColumns(), condition));
    if (!execWith(query, {value}))
        return historyError(m_path, query.lastError());
    if (!query.next())
        return Error{Error::Code::NotFound,
                     Words::tr("There is no such run in %1.").arg(QDir::toNativeSeparators(m_path))};
    RunRecord run = runFrom(query);
    run.outputHead = query.value(u"head"_s).toByteArray();
    run.outputTail = query.value(u"tail"_s).toByteArray();
    return run;
}

Result<RunRecord> HistoryDb::run(qint64 id) const
{
    return oneRun(u"runs.id"_s, id);
}

Result<RunRecord> HistoryDb::runByUuid(const QUuid &runId) const
{
    return oneRun(u"run_id"_s, runId.toRfc4122());
}

Result<QList<JobRunSummary>> HistoryDb::summaries(const QDateTime &since) const
{
    // A job that ran on, or was renamed over, several series is still one job: merged below.
    QSqlQuery query(db());
    query.setForwardOnly(true);
    query.prepare(
        u"SELECT %1, total, good, bad FROM (SELECT series AS which, COUNT(*) AS total, SUM(outcome = 1) AS "
        "good, SUM(outcome IN (2, 3)) AS bad FROM runs INDEXED BY runs_by_series WHERE started_at >= ? "
        "GROUP BY series) JOIN series ON series.id = which JOIN runs ON runs.id = (SELECT id FROM runs "
        "INDEXED BY runs_by_series WHERE series = which ORDER BY started_at DESC, id DESC LIMIT 1) "
        "ORDER BY namespace, name"_s.arg(runColumns()));
    if (!execWith(query, {since.isValid() ? since.toMSecsSinceEpoch() : 0}))
        return historyError(m_path, query.lastError());
    QList<JobRunSummary> summaries;
    QHash<QUuid, qsizetype> places;
    while (query.next()) {
        const RunRecord last = runFrom(query);
        if (!places.contains(last.jobId)) {
            places.insert(last.jobId, summaries.size());
            summaries << JobRunSummary{last.jobId, last};
        }
        JobRunSummary &summary = summaries[places.value(last.jobId)];
        if (last.startedAt > summary.last.startedAt)
            summary.last = last;
        summary.runs += query.value(u"total"_s).toInt();
        summary.successes += query.value(u"good"_s).toInt();
        summary.failures += query.value(u"bad"_s).toInt();
    }
    return summaries;
}

Result<qint64> HistoryDb::dataVersion() const
{
    QSqlQuery query(db());
    if (!query.exec(u"SELECT counter FROM version"_s) || !query.next())
        return historyError(m_path, query.lastError());
    return query.value(0).toLongLong();
}
} // namespace crontopus
