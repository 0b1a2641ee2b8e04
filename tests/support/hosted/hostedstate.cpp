// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/hosted/hostedstate.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace crontopus::test {
HostedState::HostedState() : jobs(tenants[u"ann"_s].jobs)
{
    addUser(u"ann"_s, u"ann@example.org"_s, password());
    bearers.insert(token(), {HostedBearer::Kind::User, u"ann"_s, users[u"ann"_s].view[u"id"_s].toInteger()});
}

void HostedState::addUser(const QString &name, const QString &email, const QString &password)
{
    tenants[name].name = name;
    users.insert(name, {password, QJsonObject{{u"id"_s, newId()},
                                              {u"tenant_id"_s, name},
                                              {u"email"_s, email},
                                              {u"username"_s, name},
                                              {u"is_active"_s, true},
                                              {u"role"_s, u"admin"_s}}});
}

QString HostedState::issue(const QString &prefix, const HostedBearer &bearer)
{
    const QString secret =
        prefix + QUuid::createUuid().toString(QUuid::Id128) + QUuid::createUuid().toString(QUuid::Id128);
    bearers.insert(secret, bearer);
    return secret;
}

void HostedState::revoke(HostedBearer::Kind kind, qint64 id)
{
    bearers.removeIf([&](const auto &each) { return each.value().kind == kind && each.value().id == id; });
}
} // namespace crontopus::test
