// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/db/sql.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSqlError>
#include <QStringList>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
/// More texts than a program has are made from lists of values: those are not worth keeping for ever.
constexpr qsizetype maxStatements = 200;

/// `?` as `:v0`, `:v1` …: QSqlQuery takes values by name much faster than by place, for which it makes a name
/// of each every time.
QString withNames(const QString &sql)
{
    QString named;
    named.reserve(sql.size() + 64);
    bool quoted = false;
    int count = 0;
    for (const QChar c : sql) {
        quoted = quoted != (c == u'\'');
        if (c == u'?' && !quoted)
            named += u":v" + QString::number(count++);
        else
            named += c;
    }
    return named;
}

/// `:v<index>`
const QString &nameOf(qsizetype index)
{
    static thread_local QStringList names;
    while (names.size() <= index)
        names.append(u":v" + QString::number(names.size()));
    return names[index];
}

void bind(QSqlQuery &query, const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(nameOf(i), values[i]);
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::server::Sql)
};
} // namespace

Sql::Sql(QSqlDatabase database, SqlDialect dialect) : m_database(std::move(database)), m_dialect(dialect) {}

Sql::~Sql()
{
    const QString name = m_database.connectionName();
    m_statements.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

bool Sql::isOpen() const
{
    return m_database.isOpen();
}

Result<Rows> Sql::exec(const QString &sql, const QVariantList &values)
{
    std::shared_ptr<Statement> &kept = m_statements[sql];
    if (!kept || kept->busy) {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.prepare(withNames(sql))) {
            const Error problem = error(query.lastError());
            if (!kept)
                m_statements.remove(sql);
            return problem;
        }
        if (kept) {
            auto own = std::make_unique<QSqlQuery>(std::move(query));
            bind(*own, values);
            if (!own->exec())
                return error(own->lastError());
            return Rows(std::move(own));
        }
        if (m_statements.size() > maxStatements)
            m_statements.removeIf([&](const auto &entry) {
                return entry.key() != sql && entry.value() && !entry.value()->busy;
            });
        m_statements[sql] = std::make_shared<Statement>(Statement{std::move(query), false});
    }
    Statement &statement = *m_statements[sql];
    bind(statement.query, values);
    if (!statement.query.exec()) {
        const Error problem = error(statement.query.lastError());
        statement.query.finish();
        return problem;
    }
    return Rows(statement.query, &statement.busy);
}

Result<void> Sql::command(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return error(query.lastError());
    return {};
}

Result<QVariant> Sql::scalar(const QString &sql, const QVariantList &values)
{
    auto rows = exec(sql, values);
    if (!rows)
        return rows.error();
    return rows->next() ? rows->value(0) : QVariant();
}

Error Sql::error(const QSqlError &error) const
{
    const QString native = error.nativeErrorCode();
    const QString text = error.databaseText();
    // SQLite: extended result codes, see sqlite3.h; PostgreSQL: SQLSTATE, see its Appendix A.
    const int sqlite = m_dialect == SqlDialect::Sqlite ? native.toInt() : 0;
    if (sqlite == 2067 || sqlite == 1555 || native == u"23505")
        return {Error::Code::Exists, Words::tr("That exists already.")};
    if ((sqlite & 0xFF) == 13 || native.startsWith(u"53"))
        return {Error::Code::Full, Words::tr("The database has no space left: %1").arg(text)};
    if ((sqlite & 0xFF) == 5 || (sqlite & 0xFF) == 6 || native == u"40001" || native == u"40P01")
        return {Error::Code::Busy, Words::tr("The database is busy."), Words::tr("Try again.")};
    // SQLite's driver says ConnectionError of any statement that fails.
    const bool lost = native.isEmpty() || native.startsWith(u"08") || native.startsWith(u"57P") ||
                      error.type() == QSqlError::ConnectionError;
    if (m_dialect == SqlDialect::Postgres && lost)
        return {Error::Code::Network, Words::tr("The database does not answer: %1").arg(text)};
    return {Error::Code::Io, Words::tr("The database failed: %1").arg(text)};
}

QVariant toSql(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant(QMetaType(QMetaType::LongLong));
}

QVariant toSql(const QString &text)
{
    return text.isNull() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(text);
}

QString textOrEmpty(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QDateTime timeFromSql(const QVariant &milliseconds)
{
    return milliseconds.isNull() ? QDateTime()
                                 : QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}

QString likePattern(const QString &part)
{
    QString escaped = part.toLower();
    for (const QChar c : {u'\\', u'%', u'_'})
        escaped.replace(c, u'\\' + QString(c));
    return u'%' + escaped + u'%';
}

QString placeholders(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}
} // namespace crontopus::server
