// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/httpmessage.h"

#include <QUrl>

#include <optional>

namespace crontopus::server {
enum class InstallPlatform { Linux, MacOs, Windows };
[[nodiscard]] std::optional<InstallPlatform> installPlatform(QStringView word);

/// A script that connects an installed agent with this server, as a download. The token is in its text, which
/// is why the script makes its files for their owner alone and tells no one.
[[nodiscard]] HttpResponse installScript(InstallPlatform platform, const QUrl &server, const QString &gitUrl,
                                         const QString &enrollmentToken);
} // namespace crontopus::server
