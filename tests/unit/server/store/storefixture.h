// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/auth/secrets.h"
#include "server/store/checkins.h"
#include "server/store/endpoints.h"
#include "server/store/tenants.h"
#include "tests/support/postgresserver.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>
#include <optional>

namespace crontopus::server {
using namespace Qt::StringLiterals;

/// What tests of the store have: each on SQLite and on a real PostgreSQL, with a new database.
class StoreFixture : public QObject
{
    Q_OBJECT

protected:
    inline static const QDateTime start{QDate(2026, 3, 1), QTime(12, 30), Qt::UTC};

    test::PostgresServer m_postgres;
    bool m_hasPostgres = false;
    QTemporaryDir m_dir;
    int m_databases = 0;
    std::optional<DatabaseUrl> m_url;
    std::unique_ptr<Writer> m_writer;
    std::unique_ptr<Sql> m_sql;
    QList<Changes> m_changes;

    void dialects()
    {
        QTest::addColumn<bool>("postgres");
        QTest::addRow("sqlite") << false;
        QTest::addRow("postgres") << true;
    }

    /// A new database, brought up to `version` (0: the newest).
    bool open(int version = 0)
    {
        QFETCH(bool, postgres);
        const QString name = u"db%1"_s.arg(++m_databases);
        QString text = u"sqlite://"_s + m_dir.filePath(name);
        if (postgres)
            text = m_hasPostgres ? m_postgres.makeDatabase(name) : QString();
        if (text.isEmpty())
            return false;
        m_url = *DatabaseUrl::parse(text);
        m_sql = *m_url->open();
        if (auto done = migrate(*m_sql, version); !done)
            qWarning("%s", qPrintable(done.error().text()));
        m_changes.clear();
        m_writer = std::make_unique<Writer>(*m_url, [this](const Changes &changes) { m_changes += changes; });
        return true;
    }

    template<typename T>
    Result<T> write(std::function<Result<T>(WriteContext &)> work)
    {
        return m_writer->run<T>(std::move(work));
    }

    qint64 makeTenant(const QString &name)
    {
        return write<qint64>([&](WriteContext &context) -> Result<qint64> {
                   auto tenant = tenants::create(context, name, start);
                   return tenant ? Result<qint64>(tenant->id) : Result<qint64>(tenant.error());
               })
            .valueOr(0);
    }

    qint64 makeEndpoint(qint64 tenant, const QString &name)
    {
        return write<qint64>([&](WriteContext &context) -> Result<qint64> {
                   endpoints::Endpoint endpoint;
                   endpoint.tenantId = tenant;
                   endpoint.name = name;
                   auto made = endpoints::enroll(context, endpoint, start);
                   return made ? Result<qint64>(made->id) : Result<qint64>(made.error());
               })
            .valueOr(0);
    }

    Result<qint64> checkIn(CheckInWriter &writer, const CheckIn &run, const QDateTime &now)
    {
        return write<qint64>([&](WriteContext &context) -> Result<qint64> {
            auto id = writer.write(context, run, now);
            if (!id)
                return id;
            auto finished = writer.finish(context);
            return finished ? id : Result<qint64>(finished.error());
        });
    }

    static CheckIn run(qint64 tenant, qint64 endpoint, const QString &job, Outcome outcome,
                       const QDateTime &at)
    {
        CheckIn checkIn;
        checkIn.tenantId = tenant;
        checkIn.endpointId = endpoint;
        checkIn.ns = u"default"_s;
        checkIn.jobName = job;
        checkIn.outcome = outcome;
        checkIn.startedAt = at;
        if (outcome != Outcome::Running)
            checkIn.finishedAt = at.addSecs(10);
        return checkIn;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(initialiseCrypto());
        m_hasPostgres = m_postgres.start();
        if (!m_hasPostgres)
            qWarning("%s", qPrintable(m_postgres.problem()));
    }
    void cleanup()
    {
        m_writer.reset();
        m_sql.reset();
    }
};
} // namespace crontopus::server
