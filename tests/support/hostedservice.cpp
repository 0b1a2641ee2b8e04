// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/hostedservice.h"

#include "shared/git/repository.h"
#include "shared/manifest/manifest.h"
#include "shared/manifest/manifestjson.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace crontopus::test {
bool HostedService::start()
{
    connect(&m_server, &QTcpServer::newConnection, this, &HostedService::serve, Qt::UniqueConnection);
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
    qsizetype length = 0;
    bool signedIn = false;
    const QList<QByteArray> lines = got.first(head).split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray name = line.left(line.indexOf(':')).toLower();
        const QByteArray value = line.mid(line.indexOf(':') + 1).trimmed();
        if (name == "content-length")
            length = value.toInt();
        else if (name == "authorization")
            signedIn = value == "Bearer " + token().toUtf8();
    }
    if (got.size() < head + 4 + length)
        return;
    socket->read(head + 4 + length);
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    const QByteArray method = first.value(0);
    QString path = QUrl::fromEncoded(first.value(1)).path();
    if (path.size() > 1 && path.endsWith(u'/'))
        path.chop(1);
    requests.append(QString::fromLatin1(method) + u' ' + path);
    const qsizetype before = writes.size();
    const Answer result = answer(method, path, got.mid(head + 4, length), signedIn);
    if (writes.size() > before && answersToLose > 0) {
        --answersToLose;
        socket->abort();
        return;
    }
    const QByteArray body = result.body.isArray() ? QJsonDocument(result.body.toArray()).toJson()
                                                  : QJsonDocument(result.body.toObject()).toJson();
    socket->write(
        "HTTP/1.1 " + QByteArray::number(result.status) + " .\r\nContent-Type: application/json\r\n" +
        (result.status == 429 ? "Retry-After: 1\r\n" : "") +
        "Connection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    socket->disconnectFromHost();
}

QJsonObject HostedService::listed(const QString &key) const
{
    QJsonObject job = manifestToJson(jobs.value(key));
    job[u"_meta"_s] = QJsonObject{{u"path"_s, key + u".yaml"_s},
                                  {u"namespace"_s, key.section(u'/', 0, 0)},
                                  {u"sha"_s, gitBlobId(jobs.value(key))}};
    return job;
}

HostedService::Answer HostedService::answer(const QByteArray &method, const QString &path,
                                            const QByteArray &body, bool signedIn)
{
    const Answer nothing{404, QJsonObject{{u"detail"_s, u"Not Found"_s}}};
    const QJsonArray none;
    if (method == "GET" && path == u"/health")
        return {200, QJsonObject{{u"status"_s, u"healthy"_s}}};
    if (method == "POST" && path == u"/api/auth/login")
        return {200, QJsonObject{{u"access_token"_s, token()}, {u"token_type"_s, u"bearer"_s}}};
    if (!signedIn)
        return {401, QJsonObject{{u"detail"_s, u"Not authenticated"_s}}};
    if (refusals > 0) {
        --refusals;
        return {429, QJsonObject{{u"detail"_s, u"Too many requests"_s}}};
    }
    if (path.startsWith(u"/api/jobs") && method != "GET")
        return writeJob(method, path, body);
    if (method != "GET")
        return nothing;
    if (path == u"/api/auth/me") {
        return {200, QJsonObject{{u"id"_s, 1},
                                 {u"tenant_id"_s, u"ann"_s},
                                 {u"email"_s, u"ann@example.org"_s},
                                 {u"username"_s, u"ann"_s},
                                 {u"is_active"_s, true},
                                 {u"role"_s, u"admin"_s}}};
    }
    if (path == u"/api/jobs") {
        QJsonArray list;
        for (auto it = jobs.cbegin(); it != jobs.cend(); ++it)
            list.append(listed(it.key()));
        return {200, QJsonObject{{u"jobs"_s, list}, {u"count"_s, list.size()}, {u"source"_s, u"git"_s}}};
    }
    if (path == u"/api/runs") {
        return {200,
                QJsonObject{
                    {u"runs"_s, runs}, {u"total"_s, runs.size()}, {u"page"_s, 1}, {u"page_size"_s, 1000}}};
    }
    if (path == u"/api/endpoints" || path == u"/api/agents") {
        return {200,
                QJsonObject{{u"agents"_s, none}, {u"total"_s, 0}, {u"page"_s, 1}, {u"page_size"_s, 100}}};
    }
    if (path == u"/api/tokens" || path == u"/api/enrollment-tokens")
        return {200, QJsonObject{{u"tokens"_s, none}, {u"total"_s, 0}}};
    if (path == u"/api/namespaces")
        return {200, none};
    return nothing;
}

HostedService::Answer HostedService::writeJob(const QByteArray &method, const QString &path,
                                              const QByteArray &body)
{
    const auto failed = [](int status, const QJsonValue &detail) {
        return Answer{status, QJsonObject{{u"detail"_s, detail}}};
    };
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    const QByteArray text = json[u"manifest"_s].toString().toUtf8();
    QString key = path.mid(int(qstrlen("/api/jobs/")));
    if (method == "POST" && key.isEmpty()) {
        const QString ns = json[u"namespace"_s].toString();
        key = ns + u'/' + Manifest::parse(text, {ns + u"/x.yaml"_s, u"ann"_s}).name();
        if (jobs.contains(key))
            return failed(409, u"Job exists"_s);
    } else if (!jobs.contains(key)) {
        return failed(404, u"Not Found"_s);
    }
    if (problems.contains(key)) {
        return failed(422, QJsonArray{QJsonObject{{u"loc"_s, QJsonArray{u"body"_s, u"spec"_s, u"schedule"_s}},
                                                  {u"msg"_s, problems.value(key)},
                                                  {u"type"_s, u"value_error"_s}}});
    }
    writes.append(QString::fromLatin1(method) + u' ' + key);
    if (method == "DELETE")
        jobs.remove(key);
    else
        jobs.insert(key, text);
    return {method == "POST" ? 201 : 200,
            QJsonObject{{u"message"_s, u"done"_s}, {u"path"_s, key + u".yaml"_s}}};
}
} // namespace crontopus::test
