// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/api/apierror.h"
#include "server/auth/principal.h"
#include "server/http/httpmessage.h"

#include <QDateTime>
#include <QMap>

namespace crontopus::server {
/// A request with all that is known of it: who asks, from where, and what the path's `{names}` stand for.
struct Call
{
    HttpRequest request;
    Principal principal;
    QMap<QString, QString> params;
    QString requestId;
    QString address; ///< of the client, behind a trusted proxy that of the one before it
    QDateTime now;   ///< when it came, UTC

    /// A path parameter that is an id: Invalid when it is no number, NotFound when it is none that anything
    /// can have.
    [[nodiscard]] Result<qint64, ApiError> id(const QString &name) const;
    /// 404, as for what belongs to others.
    [[nodiscard]] QString param(const QString &name) const { return params.value(name); }
};

/// Of `Authorization: Bearer …`; empty when there is none.
[[nodiscard]] QByteArray bearerToken(const HttpRequest &request);

/// RFC 3339 in UTC with milliseconds; null for an invalid time.
[[nodiscard]] QJsonValue toApi(const QDateTime &time);
/// Null for a null string.
[[nodiscard]] QJsonValue toApi(const QString &text);
/// RFC 3339, any offset; invalid when it is none.
[[nodiscard]] QDateTime timeFromApi(const QString &text);
} // namespace crontopus::server
