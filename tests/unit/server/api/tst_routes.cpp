// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/server.h"
#include "shared/base/files.h"
#include "shared/manifest/manifestjson.h"

#include <QTemporaryDir>
#include <QTest>

using namespace crontopus;
using namespace crontopus::server;
using namespace Qt::Literals::StringLiterals;

namespace {
/// What the tests of ping clients hold against the description.
bool leftOut(const QString &path)
{
    return path.startsWith(u"/ping/") || path.endsWith(u"/pings");
}

/// Git's addresses are one route; who comes in is looked at behind it.
bool ofGit(const QString &path)
{
    return path.startsWith(u"/git/");
}

struct Words
{
    QStringList access;
    QString scope, role;
};

/// What the description says of a route of that kind.
Words wordsOf(const Access &access)
{
    using Kind = Access::Kind;
    const QString scope = access.scope;
    const QString role = scope.isEmpty() ? QString() : scope.startsWith(u"read:") ? u"viewer"_s : u"user"_s;
    switch (access.kind) {
    case Kind::Public:
        return {{u"public"_s}, {}, {}};
    case Kind::Scope:
        return {{u"token"_s, u"user"_s}, scope, role};
    case Kind::Session:
        return {{u"user"_s}, {}, {}};
    case Kind::Admin:
        return {{u"token"_s, u"user"_s}, u"admin:*"_s, u"admin"_s};
    case Kind::Operator:
        return {{u"admin"_s}, u"admin:*"_s, u"admin"_s};
    case Kind::LoopbackOrOperator:
        return {{u"admin"_s, u"loopback"_s}, u"admin:*"_s, {}};
    case Kind::Endpoint:
        return {{u"endpoint"_s, u"token"_s, u"user"_s}, scope, role};
    case Kind::OwnEndpoint:
        return {{u"endpoint"_s}, {}, {}};
    case Kind::Enrollment:
        return {{u"enroll"_s, u"token"_s, u"user"_s}, scope, role};
    case Kind::Reporter:
        return {{u"endpoint"_s}, {}, {}};
    case Kind::ReporterOrSecret:
        return {{u"endpoint"_s, u"secret"_s, u"token"_s, u"user"_s}, scope, role};
    }
    return {};
}

QString rateWord(RateClass rate)
{
    switch (rate) {
    case RateClass::None:
        return u"none"_s;
    case RateClass::Login:
        return u"login"_s;
    case RateClass::Register:
        return u"register"_s;
    case RateClass::Enroll:
        return u"enroll"_s;
    case RateClass::CheckIn:
        return u"checkin"_s;
    case RateClass::Backlog:
        return u"backlog"_s;
    case RateClass::Heartbeat:
        return u"heartbeat"_s;
    case RateClass::Write:
        return u"jobwrite"_s;
    case RateClass::Read:
        return u"read"_s;
    }
    return {};
}

QString lineOf(const QString &method, const QString &path, Words words, const QString &rate)
{
    words.access.sort();
    return method + u' ' + path + u" access "_s + words.access.join(u',') + u" scope "_s + words.scope +
           u" role "_s + words.role + u" rate "_s + rate;
}
} // namespace

/// The table of routes against openapi.yaml, both ways.
class TestRoutes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_directory.isValid());
        ServerConfig config;
        config.dataDir = m_directory.path() + u"/data"_s;
        config.port = 0;
        m_server = std::make_unique<Server>(config);
        const auto started = m_server->start();
        QVERIFY2(started, qPrintable(started ? QString() : started.error().text()));
    }

    void areThoseOfTheDescription()
    {
        const auto yaml = readFile(u":/crontopus/openapi.yaml"_s);
        QVERIFY(yaml);
        const QJsonObject paths = manifestToJson(*yaml, 1'000'000).value(u"paths"_s).toObject();
        QStringList described;
        for (auto path = paths.begin(); path != paths.end(); ++path) {
            const QJsonObject methods = path->toObject();
            for (auto method = methods.begin(); method != methods.end(); ++method) {
                const QJsonObject operation = method->toObject();
                if (leftOut(path.key()) || ofGit(path.key()))
                    continue;
                Words words;
                for (const QJsonValue &word : operation.value(u"x-access"_s).toArray())
                    words.access += word.toString();
                words.scope = operation.value(u"x-scope"_s).toString();
                words.role = operation.value(u"x-role"_s).toString();
                described += lineOf(method.key().toUpper(), path.key(), words,
                                    operation.value(u"x-rate-limit"_s).toString());
            }
        }
        QStringList served;
        for (const auto &route : m_server->router().routes()) {
            if (!leftOut(route->pattern) && !ofGit(route->pattern))
                served += lineOf(QString::fromLatin1(route->method), route->pattern, wordsOf(route->access),
                                 rateWord(route->rate));
        }
        described.sort();
        served.sort();
        QVERIFY(described.size() > 60);
        QCOMPARE(served, described);
    }

    void leadToThemselves()
    {
        for (const auto &route : m_server->router().routes()) {
            const QString path = QString(route->pattern).replace(u'{', QString()).replace(u'}', QString());
            QCOMPARE(m_server->router().match(route->method, path).route, route.get());
        }
    }

private:
    QTemporaryDir m_directory;
    std::unique_ptr<Server> m_server;
};

QTEST_GUILESS_MAIN(TestRoutes)
#include "tst_routes.moc"
