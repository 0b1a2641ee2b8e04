// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/api/apiclient.h"

#include <QJsonArray>

namespace crontopus {
using ApiListResult = Result<QJsonArray, ApiFailure>;

/// All items of a list that the API pages, as far as `limit`, a hundred a request, one after the other. `key`
/// names the list in the answers. Cancelling the future ends it after the request at hand. `client` must
/// outlive the future.
QFuture<ApiListResult> listAll(ApiClient &client, const QString &path, const QString &key,
                               const QUrlQuery &query = {}, qsizetype limit = 100'000);
} // namespace crontopus
