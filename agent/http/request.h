// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/error.h"

#include <QByteArray>
#include <QNetworkRequest>

#include <utility>

namespace crontopus {
/// An HTTP job's request, as the runner hands it to crontopus-http on stdin. JSON:
///
/// `{"url": "https://…", "method": "GET", "headers": {…}, "params": {…}, "body": "…",
/// "auth": {"username": "…", "password": "…"}, "timeout": 30, "expect": [[200, 299]]}`
///
/// Only `url` must be there. `timeout` is in seconds, 0 means none; `expect` lists inclusive ranges of
/// statuses.
struct HttpJobRequest
{
    QNetworkRequest request;
    QByteArray method, body;
    QList<std::pair<int, int>> expect;

    /// Messages name the field, never a secret.
    [[nodiscard]] static Result<HttpJobRequest> parse(const QByteArray &json);
    [[nodiscard]] bool expects(int status) const;
};
} // namespace crontopus
