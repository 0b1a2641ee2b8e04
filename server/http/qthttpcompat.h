// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/httpmessage.h"

#include <QAbstractHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QMetaEnum>

/// Every difference between the Qt versions' HTTP servers, and nothing else.
namespace crontopus::server::qtcompat {
/// Qt's server with one entry. The responder must go before the server does.
class QtHttpServer : public QAbstractHttpServer
{
public:
    using QAbstractHttpServer::QAbstractHttpServer;

protected:
    virtual void requestArrived(QHttpServerResponder &&responder) = 0;

private:
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) final
    {
        requestArrived(makeResponder(request, socket));
        return true;
    }
    void missingHandler(const QHttpServerRequest &, QTcpSocket *) final {}
#else
    bool handleRequest(const QHttpServerRequest &, QHttpServerResponder &responder) final
    {
        requestArrived(std::move(responder));
        return true;
    }
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &&) final {}
#else
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &) final {}
#endif
#endif
};

/// Writes status line, headers, `Content-Length` and body.
inline void writeResponse(QHttpServerResponder &responder, int status, const HeaderList &headers,
                          const QByteArray &body)
{
    auto code = QHttpServerResponder::StatusCode(status);
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    // These look the reason up in a table, and end the program for a status that isn't there.
    if (!QMetaEnum::fromType<QHttpServerResponder::StatusCode>().valueToKey(status))
        code = QHttpServerResponder::StatusCode::InternalServerError;
    responder.writeStatusLine(code);
    for (const auto &[name, value] : headers)
        responder.writeHeader(name, value);
    if (status >= 200 && status != 204 && status != 304)
        responder.writeHeader("Content-Length", QByteArray::number(body.size()));
    responder.writeBody(body);
#else
    responder.write(body, QHttpHeaders::fromListOfPairs(headers), code);
#endif
}
} // namespace crontopus::server::qtcompat
