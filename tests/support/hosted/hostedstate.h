// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QStringList>

#include <map>

namespace crontopus::test {
/// What one tenant has, in the form in which it is answered.
struct HostedTenant
{
    QString name;
    QMap<QString, QByteArray> jobs; ///< the YAML by `namespace/name`
    QSet<QString> namespaces;       ///< that were made; those of jobs are there without
    QMap<qint64, QJsonObject> endpoints, instances, runs, apiTokens, enrollmentTokens;
};

struct HostedUser
{
    QString password;
    QJsonObject view; ///< as `/api/auth/me` answers
};

/// Whom a token stands for.
struct HostedBearer
{
    enum class Kind { Nobody, User, Api, Enrollment, Endpoint };
    Kind kind = Kind::Nobody;
    QString tenant;
    qint64 id = 0; ///< of the user, API token, enrollment token or endpoint
};

/// Everything that the service keeps, and what a test looks at and sets.
struct HostedState
{
    HostedState();

    /// Of `ann`, who is there from the start.
    static QString token() { return QStringLiteral("opaque-token"); }
    static QString password() { return QStringLiteral("secret"); }

    QStringList requests;            ///< `PUT /api/jobs/prod/backup`, as they came, without the query
    QStringList misses;              ///< requests for what the service has not
    QStringList writes;              ///< of jobs, those that changed something: `PUT prod/backup`
    QString slow;                    ///< `GET /api/tokens`: the answer to the next one comes a second late
    int answersToLose = 0;           ///< of writes that are done all the same
    int refusals = 0;                ///< requests to put off (429) with a second to wait
    QMap<QString, QString> problems; ///< by `namespace/name`: why a write of it is invalid (422)

    std::map<QString, HostedTenant> tenants; ///< references to them stay good
    QMap<QString, HostedUser> users;
    QHash<QString, HostedBearer> bearers;
    QMap<QString, QByteArray> &jobs; ///< of ann

    void addUser(const QString &name, const QString &email, const QString &password);
    /// The secret of a new token.
    QString issue(const QString &prefix, const HostedBearer &bearer);
    void revoke(HostedBearer::Kind kind, qint64 id);
    qint64 newId() { return ++m_lastId; }

private:
    qint64 m_lastId = 0;
};
} // namespace crontopus::test
