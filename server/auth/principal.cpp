// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/auth/principal.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
QString roleName(Role role)
{
    switch (role) {
    case Role::Admin:
        return u"admin"_s;
    case Role::User:
        return u"user"_s;
    case Role::Viewer:
        break;
    }
    return u"viewer"_s;
}

std::optional<Role> roleFromName(QStringView name)
{
    for (const Role role : {Role::Viewer, Role::User, Role::Admin}) {
        if (name == roleName(role))
            return role;
    }
    return std::nullopt;
}

const QStringList &knownScopes()
{
    static const QStringList scopes{u"read:runs"_s,    u"read:jobs"_s,   u"write:jobs"_s,   u"read:agents"_s,
                                    u"write:agents"_s, u"read:tokens"_s, u"write:tokens"_s, u"read:*"_s,
                                    u"write:*"_s,      u"admin:*"_s};
    return scopes;
}

bool scopesCover(const QStringList &granted, QStringView wanted)
{
    const QString all = wanted.left(wanted.indexOf(u':')).toString() + u":*"_s;
    return std::any_of(granted.begin(), granted.end(), [&](const QString &scope) {
        return scope == wanted || scope == all || scope == u"admin:*";
    });
}

bool Principal::may(QStringView scope) const
{
    if (!isUser() || suspended)
        return false;
    const bool reads = scope.startsWith(u"read:");
    const bool byRole = scope.startsWith(u"admin:") ? role == Role::Admin : reads || role != Role::Viewer;
    return byRole && (kind == Kind::Session || scopesCover(scopes, scope));
}

QString Principal::actorKind() const
{
    switch (kind) {
    case Kind::Session:
        return u"user"_s;
    case Kind::ApiToken:
        return u"token"_s;
    case Kind::Enrollment:
        return u"enrollment"_s;
    case Kind::Endpoint:
        return u"endpoint"_s;
    case Kind::Nobody:
        break;
    }
    return u"anonymous"_s;
}

qint64 Principal::actorId() const
{
    switch (kind) {
    case Kind::Session:
        return userId;
    case Kind::Endpoint:
        return endpointId;
    case Kind::ApiToken:
    case Kind::Enrollment:
    case Kind::Nobody:
        break;
    }
    return tokenId;
}

QString Principal::actorName() const
{
    return isUser() ? username : QString();
}
} // namespace crontopus::server
