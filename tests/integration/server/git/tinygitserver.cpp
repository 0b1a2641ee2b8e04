// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/server/git/tinygitserver.h"

#include <QUrl>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::test {
namespace {
QByteArray headerOf(const QByteArray &head, const QByteArray &name)
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith(name + ':'))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

/// The joined chunks when they have all come.
std::optional<QByteArray> joinChunks(const QByteArray &data)
{
    QByteArray body;
    qsizetype at = 0;
    while (true) {
        const qsizetype end = data.indexOf("\r\n", at);
        if (end < 0)
            return {};
        const qsizetype size = data.mid(at, end - at).toLongLong(nullptr, 16);
        at = end + 2;
        if (data.size() < at + size + 2)
            return {};
        if (size == 0)
            return body;
        body += data.mid(at, size);
        at += size + 2;
    }
}
} // namespace

TinyGitServer::TinyGitServer(server::GitHttpBackend &backend) : m_backend(backend)
{
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection())
            serve(socket);
    });
}

QString TinyGitServer::url(const QString &tenant, const QString &user) const
{
    return u"http://%1:x@127.0.0.1:%2/git/%3/job-manifests.git"_s.arg(user)
        .arg(m_server.serverPort())
        .arg(tenant);
}

void TinyGitServer::serve(QTcpSocket *socket)
{
    auto buffer = std::make_shared<QByteArray>();
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, buffer] {
        *buffer += socket->readAll();
        const qsizetype end = buffer->indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QByteArray head = buffer->left(end);
        if (headerOf(head, "expect") == "100-continue" && buffer->size() == end + 4)
            socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        QByteArray body = buffer->mid(end + 4);
        if (headerOf(head, "transfer-encoding") == "chunked") {
            auto joined = joinChunks(body);
            if (!joined)
                return;
            body = *joined;
        } else if (body.size() < headerOf(head, "content-length").toLongLong()) {
            return;
        }
        buffer->clear();
        answer(socket, head, body);
    });
}

void TinyGitServer::answer(QTcpSocket *socket, const QByteArray &head, const QByteArray &body)
{
    const QByteArray login = headerOf(head, "authorization");
    if (login.isEmpty()) {
        socket->write(
            "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n");
        return;
    }
    const QList<QByteArray> first = head.left(head.indexOf('\r')).split(' ');
    const QUrl url(QString::fromLatin1(first.value(1)));
    server::GitHttpRequest request;
    request.tenant = url.path().section(u'/', 2, 2);
    request.pathInfo = url.path().section(u"job-manifests.git"_s, 1);
    request.method = first.value(0);
    request.service = QUrlQuery(url).queryItemValue(u"service"_s);
    request.contentType = headerOf(head, "content-type");
    request.contentEncoding = headerOf(head, "content-encoding");
    request.protocol = headerOf(head, "git-protocol");
    request.body = body;
    request.user = QString::fromUtf8(QByteArray::fromBase64(login.mid(6))).section(u':', 0, 0);
    request.mayPush = request.user != "viewer"_L1;
    request.rejectInvalid = rejectInvalid;
    request.peer = socket->peerAddress();

    server::GitHttpCall *call = m_backend.run(std::move(request));
    connect(socket, &QTcpSocket::disconnected, call, [this, call] {
        ++cancelled;
        call->cancel();
    });
    connect(call, &server::GitHttpCall::finished, this,
            [this, socket = QPointer<QTcpSocket>(socket)](const server::GitHttpAnswer &answer) {
                answers.append(answer);
                if (!socket)
                    return;
                const server::HttpResponse &response = answer.response;
                QByteArray text = "HTTP/1.1 " + QByteArray::number(response.status) + " X\r\n";
                for (const auto &[name, value] : response.headers)
                    text += name + ": " + value + "\r\n";
                text += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n\r\n";
                socket->write(text + response.body);
            });
}
} // namespace crontopus::test
