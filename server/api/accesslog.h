// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/api/call.h"

namespace crontopus::server {
/// One line of JSON on standard output for each answer: time, request id, address, who, method, route, path
/// without the query, status, bytes, seconds. Never a header or body.
void accessLog(const Call &call, const QByteArray &route, const HttpResponse &response, double seconds);
/// What the server has to say otherwise, on standard error: in the same form, or as a sentence where that is
/// a terminal. `level` is `error`, `warning`, `info`.
void serverLog(const QString &level, const QString &message, const QJsonObject &more = {});
} // namespace crontopus::server
