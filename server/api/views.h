// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/api/input.h"
#include "server/store/endpoints.h"
#include "server/store/runs.h"
#include "server/store/tenants.h"
#include "server/store/tokens.h"
#include "server/store/users.h"

namespace crontopus::server {
// What rows look like to clients: the schemas of openapi.yaml.
[[nodiscard]] QJsonObject userView(const users::User &user, const QString &tenant);
[[nodiscard]] QJsonObject tokenView(const tokens::Token &token, const QDateTime &now);
[[nodiscard]] QJsonObject enrollmentTokenView(const tokens::Token &token);
[[nodiscard]] QJsonObject endpointView(const endpoints::Endpoint &endpoint, const QString &tenant,
                                       const QDateTime &now);
enum class RunOutput { None, Short, Whole };
[[nodiscard]] QJsonObject runView(const runs::Run &run, const QString &tenant, RunOutput output);
[[nodiscard]] QJsonObject labelsView(const QMap<QString, QString> &labels);
/// `{<items>: […], total, page, page_size}`
[[nodiscard]] QJsonObject pageView(const QString &name, const QJsonArray &items, qint64 total,
                                   const Page &page);
/// Null for an empty text.
[[nodiscard]] QJsonValue orNull(const QString &text);
} // namespace crontopus::server
