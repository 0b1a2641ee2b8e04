// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/httpmessage.h"
#include "shared/base/error.h"
#include "shared/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace crontopus::server {
/// Why a request is refused. The closed list of what the API answers; statuses and bodies are made here
/// alone.
struct ApiError
{
    enum class Kind {
        BadRequest,
        Unauthorized,
        Forbidden,
        NotFound,
        MethodNotAllowed,
        Conflict,
        PreconditionFailed,
        TooLarge,
        Invalid, ///< 422, with problems
        TooManyRequests,
        Internal,
        Unavailable,
        InsufficientStorage,
    };
    /// One field that is wrong, as `{"loc": […], "msg": …, "type": …}`.
    struct Problem
    {
        QStringList loc;
        QString message;
        QString type;
        QJsonObject place = {}; ///< in a manifest's text: `line`, `column`, `endLine`, `endColumn`
    };

    Kind kind = Kind::Internal;
    QString detail;
    QList<Problem> problems = {};
    int retryAfterSeconds = 0; ///< 0: not told
    QByteArray allow = {};     ///< of MethodNotAllowed

    [[nodiscard]] static ApiError of(const Error &error);
    [[nodiscard]] static ApiError invalid(const QStringList &loc, const QString &message,
                                          const QString &type);
    [[nodiscard]] int status() const;
    [[nodiscard]] HttpResponse toResponse() const;
    /// The detail alone, as plain text.
    [[nodiscard]] HttpResponse toTextResponse() const;

private:
    void addHeaders(HttpResponse &response) const;
};

using Answer = Result<HttpResponse, ApiError>;

[[nodiscard]] HttpResponse jsonResponse(int status, const QJsonObject &body);
} // namespace crontopus::server
