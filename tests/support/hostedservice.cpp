// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/hostedservice.h"

#include <QJsonDocument>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace crontopus::test {
namespace {
using Kind = HostedBearer::Kind;

/// What stands in the place of each `{}`; nothing when the path is another one.
std::optional<QStringList> fitted(const QString &pattern, const QString &path)
{
    const QStringList wanted = pattern.split(u'/'), given = path.split(u'/');
    if (wanted.size() != given.size())
        return std::nullopt;
    QStringList found;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted.at(i) == u"{}")
            found.append(given.at(i));
        else if (wanted.at(i) != given.at(i))
            return std::nullopt;
    }
    return found;
}

bool covers(const QJsonArray &scopes, const QString &scope)
{
    return scope.isEmpty() || scopes.contains(scope) || scopes.contains(u"admin:*"_s) ||
           scopes.contains(scope.section(u':', 0, 0) + u":*"_s);
}

QJsonObject fieldsOf(const QUrlQuery &query)
{
    QJsonObject fields;
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        fields.insert(name, value);
    return fields;
}
} // namespace

struct HostedService::Request
{
    QByteArray method, contentType, bearer, ifMatch, content;
    QUrl url;

    [[nodiscard]] QString path() const
    {
        const QString path = url.path();
        return path.size() > 1 && path.endsWith(u'/') ? path.chopped(1) : path;
    }
    [[nodiscard]] QJsonObject body() const
    {
        return contentType.startsWith("application/x-www-form-urlencoded")
                   ? fieldsOf(QUrlQuery(QString::fromLatin1(QByteArray(content).replace('+', ' '))))
                   : QJsonDocument::fromJson(content).object();
    }
};

HostedService::HostedService()
    : m_routes(hostedAccountRoutes() + hostedEndpointRoutes() + hostedInstanceRoutes() + hostedRunRoutes() +
               hostedJobRoutes())
{
    connect(&m_server, &QTcpServer::newConnection, this, &HostedService::serve);
}

bool HostedService::start()
{
    if (!m_server.listen(QHostAddress::LocalHost, m_port))
        return false;
    m_port = m_server.serverPort();
    return true;
}

void HostedService::kill()
{
    m_server.close();
    const auto open = std::exchange(m_sockets, {});
    for (QTcpSocket *socket : open)
        socket->abort();
}

void HostedService::serve()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        m_sockets.append(socket);
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_sockets.removeOne(socket);
            socket->deleteLater();
        });
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    }
}

void HostedService::read(QTcpSocket *socket)
{
    const QByteArray got = socket->peek(socket->bytesAvailable());
    const qsizetype head = got.indexOf("\r\n\r\n");
    if (head < 0)
        return;
    const QList<QByteArray> lines = got.first(head).split('\n');
    QHash<QByteArray, QByteArray> headers;
    for (const QByteArray &line : lines.mid(1))
        headers.insert(line.left(line.indexOf(':')).toLower(), line.mid(line.indexOf(':') + 1).trimmed());
    const qsizetype length = headers.value("content-length").toInt();
    if (got.size() < head + 4 + length)
        return;
    socket->read(head + 4 + length);
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    const QByteArray sent = headers.value("authorization");
    const Request request{first.value(0),
                          headers.value("content-type"),
                          sent.startsWith("Bearer ") ? sent.mid(int(qstrlen("Bearer "))) : QByteArray(),
                          headers.value("if-match").replace('"', ""),
                          got.mid(head + 4, length),
                          QUrl::fromEncoded(first.value(1))};
    requests.append(QString::fromLatin1(request.method) + u' ' + request.path());
    const qsizetype before = writes.size();
    const HostedAnswer result = answer(request);
    if (writes.size() > before && answersToLose > 0) {
        --answersToLose;
        socket->abort();
        return;
    }
    QByteArray body = result.text, type = "application/json", more;
    if (!result.fileName.isEmpty()) {
        type = "text/plain";
        more = "Content-Disposition: attachment; filename=\"" + result.fileName + "\"\r\n";
    } else if (!result.body.isUndefined()) {
        body = result.body.isArray() ? QJsonDocument(result.body.toArray()).toJson()
                                     : QJsonDocument(result.body.toObject()).toJson();
    }
    if (result.status == 429)
        more += "Retry-After: 1\r\n";
    const QByteArray answer =
        "HTTP/1.1 " + QByteArray::number(result.status) + " .\r\nContent-Type: " + type + "\r\n" + more +
        "Connection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    const auto send = [socket, answer] {
        socket->write(answer);
        socket->disconnectFromHost();
    };
    if (requests.constLast() == slow) {
        slow.clear();
        QTimer::singleShot(1000, socket, send);
    } else {
        send();
    }
}

HostedAnswer HostedService::answer(const Request &request)
{
    bool otherMethod = false;
    for (const HostedRoute &route : m_routes) {
        const auto found = fitted(route.pattern, request.path());
        otherMethod |= found.has_value();
        if (!found || route.method != request.method)
            continue;
        const QString bearer = QString::fromUtf8(request.bearer);
        const HostedBearer who = bearers.value(bearer);
        HostedCall call{*this,
                        who.kind == Kind::Nobody ? nullptr : &tenants[who.tenant],
                        who,
                        bearer,
                        *found,
                        {u"query"_s, fieldsOf(QUrlQuery(request.url))},
                        {u"body"_s, request.body()},
                        QString::fromLatin1(request.ifMatch)};
        return answer(route, call);
    }
    misses.append(requests.constLast());
    return otherMethod ? refused(405, u"Method Not Allowed"_s) : notFound();
}

HostedAnswer HostedService::answer(const HostedRoute &route, HostedCall &call) const
{
    using Access = HostedAccess;
    if (route.access == Access::Public)
        return route.answer(call);
    if (call.who.kind == Kind::Nobody)
        return refused(401, u"Not authenticated"_s);
    if (call.state.refusals > 0) {
        --call.state.refusals;
        return refused(429, u"Too many requests"_s);
    }
    const bool endpoint = call.who.kind == Kind::Endpoint;
    bool may = endpoint;
    switch (route.access) {
    case Access::OwnEndpoint:
        if (!call.tenant->endpoints.contains(call.id()))
            return notFound();
        may = endpoint && call.who.id == call.id();
        break;
    case Access::Public:
    case Access::Reporter:
        break;
    case Access::User:
    case Access::Enrollment:
        if (call.who.kind == Kind::Api) {
            QJsonObject &token = call.tenant->apiTokens[call.who.id];
            if (isPast(token[u"expires_at"_s]))
                return refused(401, u"Could not validate credentials"_s);
            token[u"last_used_at"_s] = timeNow();
            may = covers(token[u"scopes"_s].toArray(), route.scope);
        } else {
            may = call.who.kind == Kind::User ||
                  (route.access == Access::Enrollment && call.who.kind == Kind::Enrollment);
        }
    }
    return may ? route.answer(call) : refused(403, u"Not allowed"_s);
}
} // namespace crontopus::test
