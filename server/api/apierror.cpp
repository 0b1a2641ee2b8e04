// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/apierror.h"

#include "server/api/accesslog.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
HttpResponse jsonResponse(int status, const QJsonObject &body)
{
    return {
        status, {{"Content-Type", "application/json"}}, QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

ApiError ApiError::of(const Error &error)
{
    using Code = Error::Code;
    switch (error.code) {
    case Code::InvalidInput:
        return invalid({u"body"_s}, error.text(), u"value_error"_s);
    case Code::NotFound:
        return {Kind::NotFound, error.message};
    case Code::Exists:
        return {Kind::Conflict, error.message};
    case Code::Conflict:
        return {Kind::Conflict, error.text()};
    case Code::Permission:
        return {Kind::Forbidden, error.text()};
    case Code::Authentication:
        return {Kind::Unauthorized, error.message};
    case Code::Network:
    case Code::Timeout:
    case Code::Busy:
        // What failed behind us is for the log, not for clients.
        serverLog(u"error"_s, error.text());
        return {Kind::Unavailable, u"The server cannot do this right now; try again."_s, {}, 5};
    case Code::Full:
        serverLog(u"error"_s, error.text());
        return {Kind::InsufficientStorage, u"The server has no space left."_s};
    case Code::Internal:
    case Code::Cancelled:
    case Code::Io:
    case Code::Unsupported:
        serverLog(u"error"_s, error.text());
        break;
    }
    return {Kind::Internal, u"The server failed to do this; its log says why."_s};
}

ApiError ApiError::invalid(const QStringList &loc, const QString &message, const QString &type)
{
    return {Kind::Invalid, {}, {{loc, message, type}}};
}

int ApiError::status() const
{
    switch (kind) {
    case Kind::BadRequest:
        return 400;
    case Kind::Unauthorized:
        return 401;
    case Kind::Forbidden:
        return 403;
    case Kind::NotFound:
        return 404;
    case Kind::MethodNotAllowed:
        return 405;
    case Kind::Conflict:
        return 409;
    case Kind::PreconditionFailed:
        return 412;
    case Kind::TooLarge:
        return 413;
    case Kind::Invalid:
        return 422;
    case Kind::TooManyRequests:
        return 429;
    case Kind::Unavailable:
        return 503;
    case Kind::InsufficientStorage:
        return 507;
    case Kind::Internal:
        break;
    }
    return 500;
}

HttpResponse ApiError::toResponse() const
{
    QJsonObject body{{u"detail"_s, detail}};
    if (kind == Kind::Invalid) {
        QJsonArray list;
        for (const Problem &problem : problems) {
            QJsonObject item{{u"loc"_s, QJsonArray::fromStringList(problem.loc)},
                             {u"msg"_s, problem.message},
                             {u"type"_s, problem.type}};
            if (!problem.place.isEmpty())
                item[u"ctx"_s] = problem.place;
            list.append(item);
        }
        body[u"detail"_s] = list;
    }
    HttpResponse response = jsonResponse(status(), body);
    addHeaders(response);
    return response;
}

HttpResponse ApiError::toTextResponse() const
{
    HttpResponse response{status(),
                          {{"Content-Type", "text/plain; charset=utf-8"}},
                          kind == Kind::NotFound ? QByteArray("not found") : detail.toUtf8()};
    addHeaders(response);
    return response;
}

void ApiError::addHeaders(HttpResponse &response) const
{
    if (kind == Kind::Unauthorized)
        response.headers.emplace_back("WWW-Authenticate", "Bearer");
    if (retryAfterSeconds > 0)
        response.headers.emplace_back("Retry-After", QByteArray::number(retryAfterSeconds));
    if (!allow.isEmpty())
        response.headers.emplace_back("Allow", allow);
}
} // namespace crontopus::server
