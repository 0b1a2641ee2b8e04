// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/store/pings.h"

#include <QUuid>

#include <optional>

namespace crontopus::server {
/// What the address of a ping says.
struct PingUrl
{
    QUuid uuid;        ///< null: by key and slug
    QString key, slug; ///< the tenant's ping key, the job's name
    bool plain = true; ///< no signal follows
    pings::Kind kind = pings::Kind::Success;
    std::optional<int> exitCode; ///< over 255: no exit status, 256 for any such number
    bool malformed = false;      ///< a slug that nothing can have

    /// `path` is decoded and begins with `/ping/`; nothing when it is no ping's.
    [[nodiscard]] static std::optional<PingUrl> parse(QStringView path);
    /// `rid`: with hyphens or without, in any case; nothing when it is none.
    [[nodiscard]] static std::optional<QUuid> parseRunId(QStringView text);
};
} // namespace crontopus::server
