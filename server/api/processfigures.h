// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>

namespace crontopus::server {
/// What this process uses, from /proc.
struct ProcessFigures
{
    double cpuSeconds = 0;
    qint64 residentBytes = 0, virtualBytes = 0;
    double startedAt = 0; ///< seconds since 1970
    qint64 openFiles = 0, maxFiles = 0;

    /// Nothing where there is no /proc.
    [[nodiscard]] static std::optional<ProcessFigures> read();
};
} // namespace crontopus::server
