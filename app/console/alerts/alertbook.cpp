// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/alerts/alertbook.h"

#include "shared/base/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QSqlError>
#include <QSqlQuery>

#include <atomic>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::AlertBook)
};

QVariant timeValue(const QDateTime &time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

QDateTime toTime(const QVariant &value)
{
    const qint64 ms = value.toLongLong();
    return ms > 0 ? QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC) : QDateTime();
}

QString text(const QString &value)
{
    return value.isNull() ? u""_s : value; // a null string would be NULL
}

bool run(QSqlQuery &query, const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), values.at(i));
    return query.exec();
}

bool setUp(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    return query.exec(u"PRAGMA synchronous = NORMAL"_s) && query.exec(u"PRAGMA journal_mode = WAL"_s);
}
} // namespace

AlertBook::AlertBook(QString connection, QString workspace)
    : m_connection(std::move(connection)), m_workspace(std::move(workspace))
{
}

AlertBook::~AlertBook()
{
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<AlertBook>> AlertBook::open(const QString &directory, const QString &workspace)
{
    static std::atomic<int> counter{0};
    std::unique_ptr<AlertBook> book(new AlertBook(u"crontopus-alerts-%1"_s.arg(++counter), text(workspace)));
    QString path = u":memory:"_s;
    if (!directory.isEmpty()) {
        if (auto made = makePrivateDirectory(directory); !made)
            return made.error();
        path = directory + "/alerts.db"_L1;
        book->m_inFile = true;
        if (auto made = makePrivateFile(path); !made)
            return made.error();
    }
    if (auto prepared = book->prepare(path); !prepared)
        return prepared.error();
    book->read();
    // Who closes the last connection writes the log back to the file: let that be who keeps.
    book->db().close();
    return book;
}

Result<void> AlertBook::prepare(const QString &path)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=200"_s);
    bool good = database.open() && setUp(database);
    QSqlQuery query(database);
    for (const QString &statement :
         {u"CREATE TABLE IF NOT EXISTS alerts (workspace TEXT, kind INTEGER, job TEXT, endpoint TEXT, "
          "run INTEGER, count INTEGER, since INTEGER, last INTEGER, covered INTEGER, acknowledged INTEGER, "
          "snoozed INTEGER, until_fixed INTEGER, PRIMARY KEY (workspace, kind, job, endpoint))"_s,
          u"CREATE TABLE IF NOT EXISTS watched (workspace TEXT, job BLOB, fingerprint TEXT, since INTEGER, "
          "PRIMARY KEY (workspace, job))"_s})
        good = good && query.exec(statement);
    if (good)
        return {};
    const QString why = query.lastError().isValid() ? query.lastError().text() : database.lastError().text();
    return Error{
        Error::Code::Io,
        Words::tr("The list of alerts in %1 cannot be used: %2").arg(QDir::toNativeSeparators(path), why),
        Words::tr("Move the file away; alerts that were acknowledged will show up again.")};
}

void AlertBook::read()
{
    QSqlQuery query(db());
    query.prepare(u"SELECT kind, job, endpoint, run, count, since, last, covered, acknowledged, snoozed, "
                  "until_fixed FROM alerts WHERE workspace = ?"_s);
    run(query, {m_workspace});
    while (query.next()) {
        Alert alert;
        alert.kind = Alert::Kind(qBound(0, query.value(0).toInt(), int(Alert::Kind::Silent)));
        alert.job = query.value(1).toString();
        alert.endpoint = query.value(2).toString();
        alert.runId = query.value(3).toLongLong();
        alert.count = query.value(4).toInt();
        alert.since = toTime(query.value(5));
        alert.lastAt = toTime(query.value(6));
        alert.covered = query.value(7).toBool();
        alert.acknowledgedAt = toTime(query.value(8));
        alert.snoozedUntil = toTime(query.value(9));
        alert.snoozedUntilFixed = query.value(10).toBool();
        m_alerts.append(alert);
    }
    query.prepare(u"SELECT job, fingerprint, since FROM watched WHERE workspace = ?"_s);
    run(query, {m_workspace});
    while (query.next())
        m_watched.insert(QUuid::fromRfc4122(query.value(0).toByteArray()),
                         {query.value(1).toString(), toTime(query.value(2))});
}

Result<void> AlertBook::keep(const QList<Alert> &alerts, const WatchedJobs &watched)
{
    if (!m_inFile)
        return {};
    // A connection belongs to the thread that opened it.
    const QString connection = m_connection + "-keep"_L1;
    bool kept = false;
    QString why;
    {
        QSqlDatabase database = QSqlDatabase::cloneDatabase(m_connection, connection);
        kept = database.open() && setUp(database) && database.transaction() &&
               write(database, alerts, watched) && database.commit();
        if (!kept) {
            why = database.lastError().text();
            database.rollback();
        }
    }
    QSqlDatabase::removeDatabase(connection);
    if (kept)
        return {};
    return Error{Error::Code::Io, Words::tr("The list of alerts could not be kept: %1").arg(why)};
}

bool AlertBook::write(const QSqlDatabase &database, const QList<Alert> &alerts, const WatchedJobs &watched)
{
    QSqlQuery query(database);
    for (const QString &statement :
         {u"DELETE FROM alerts WHERE workspace = ?"_s, u"DELETE FROM watched WHERE workspace = ?"_s}) {
        query.prepare(statement);
        if (!run(query, {m_workspace}))
            return false;
    }
    query.prepare(u"INSERT INTO alerts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    for (const Alert &alert : alerts) {
        if (!run(query,
                 {m_workspace, int(alert.kind), text(alert.job), text(alert.endpoint), alert.runId,
                  alert.count, timeValue(alert.since), timeValue(alert.lastAt), alert.covered,
                  timeValue(alert.acknowledgedAt), timeValue(alert.snoozedUntil), alert.snoozedUntilFixed}))
            return false;
    }
    query.prepare(u"INSERT INTO watched VALUES (?, ?, ?, ?)"_s);
    for (auto it = watched.cbegin(); it != watched.cend(); ++it) {
        if (!run(query, {m_workspace, it.key().toRfc4122(), it->fingerprint, timeValue(it->since)}))
            return false;
    }
    return true;
}
} // namespace crontopus
