// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/error.h"
#include "shared/schedule/jobschedule.h"

#include <QCommandLineParser>

/// What the `schedule` commands have in common.
namespace crontopus::cli {
/// The positional EXPR and `--tz`.
void addScheduleArguments(QCommandLineParser &parser);
void addFromOption(QCommandLineParser &parser);

/// The schedule that EXPR and `--tz` say; the blanks of an unquoted EXPR may have split it. On failure the
/// reason has been printed and the value is the Exit to leave with.
[[nodiscard]] Result<JobSchedule, int> readSchedule(const QCommandLineParser &parser);

/// `--from`, UTC seconds; now when it is absent.
[[nodiscard]] Result<std::int64_t> readFrom(const QCommandLineParser &parser, const ZoneRules &zone);
/// An RFC 3339 time; one without an offset is meant in `zone`.
[[nodiscard]] Result<std::int64_t> readTime(const QString &text, const ZoneRules &zone);

/// `2027-01-02T03:04:00Z`. Quick.
[[nodiscard]] QString utcText(std::int64_t utc);
/// `Sat 2027-01-02 04:04 +01:00`, as the zone's clock shows it.
[[nodiscard]] QString localText(std::int64_t utc, const ZoneRules &zone);
} // namespace crontopus::cli
