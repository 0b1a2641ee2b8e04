// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/auth/principal.h"

#include <QTest>

using namespace crontopus::server;
using namespace Qt::Literals::StringLiterals;
using Kind = Principal::Kind;

namespace {
Principal who(Kind kind, Role role, const QStringList &scopes = {})
{
    Principal principal;
    principal.kind = kind;
    principal.role = role;
    principal.scopes = scopes;
    return principal;
}

/// Of all single scopes, those that are allowed.
QStringList allowed(const Principal &principal)
{
    QStringList found;
    for (const QString &scope : knownScopes()) {
        if ((!scope.endsWith(u'*') || scope == u"admin:*") && principal.may(scope))
            found += scope;
    }
    return found;
}

const QStringList reads{u"read:runs"_s, u"read:jobs"_s, u"read:agents"_s, u"read:tokens"_s};
const QStringList writes{u"write:jobs"_s, u"write:agents"_s, u"write:tokens"_s};
} // namespace

class TestPrincipal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSignedInUserMayWhatTheRoleAllows()
    {
        auto sorted = [](QStringList list) {
            list.sort();
            return list;
        };
        QCOMPARE(sorted(allowed(who(Kind::Session, Role::Viewer))), sorted(reads));
        QCOMPARE(sorted(allowed(who(Kind::Session, Role::User))), sorted(reads + writes));
        QCOMPARE(sorted(allowed(who(Kind::Session, Role::Admin))),
                 sorted(reads + writes + QStringList{u"admin:*"_s}));
    }

    void aTokenMayWhatScopesAndRoleBothAllow()
    {
        for (const QString &scope : reads + writes)
            QCOMPARE(allowed(who(Kind::ApiToken, Role::User, {scope})), QStringList{scope});
        QCOMPARE(allowed(who(Kind::ApiToken, Role::Admin, {u"read:*"_s})).size(), reads.size());
        QCOMPARE(allowed(who(Kind::ApiToken, Role::Admin, {u"write:*"_s})).size(), writes.size());
        QCOMPARE(allowed(who(Kind::ApiToken, Role::Viewer, {u"write:*"_s})), QStringList());
        QCOMPARE(allowed(who(Kind::ApiToken, Role::Viewer, {u"admin:*"_s})).size(), reads.size());
        QCOMPARE(allowed(who(Kind::ApiToken, Role::User, {u"admin:*"_s})).size(), 7);
        QCOMPARE(allowed(who(Kind::ApiToken, Role::Admin, {})), QStringList());
    }

    void othersMayNothing()
    {
        for (const Kind kind : {Kind::Nobody, Kind::Enrollment, Kind::Endpoint})
            QCOMPARE(allowed(who(kind, Role::Admin, {u"admin:*"_s})), QStringList());
        Principal suspended = who(Kind::Session, Role::Admin);
        suspended.suspended = true;
        QCOMPARE(allowed(suspended), QStringList());
    }

    void scopesAreWholeWords()
    {
        QVERIFY(!scopesCover({u"read:run"_s, u"read"_s, u"*"_s, u"write:*"_s, u""_s}, u"read:runs"));
        QVERIFY(!scopesCover({u"read:runs"_s}, u"read:*"));
        QVERIFY(scopesCover({u"admin:*"_s}, u"read:*"));
        QVERIFY(!scopesCover({u"read:*"_s, u"write:*"_s}, u"admin:*"));
    }

    void rolesHaveNames()
    {
        for (const Role role : {Role::Viewer, Role::User, Role::Admin})
            QCOMPARE(roleFromName(roleName(role)), std::optional(role));
        QVERIFY(!roleFromName(u"Admin"));
        QVERIFY(!roleFromName(u""));
    }
};

QTEST_APPLESS_MAIN(TestPrincipal)
#include "tst_principal.moc"
