// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace crontopus {
/// "12 s ago", "in 4 h", "in 3 d"; "now" within a second. The local date and time instead when the user chose
/// that (setRelativeTimes()). Empty when `when` is invalid.
[[nodiscard]] QString relativeTime(const QDateTime &when, const QDateTime &now);
/// With the present moment.
[[nodiscard]] QString relativeTime(const QDateTime &when);
/// "340 ms", "12 s", "3 m 20 s", "1 d 4 h": the two largest units. Empty when negative.
[[nodiscard]] QString durationText(qint64 milliseconds);
/// "Fri 2026-11-20 20:43:00 CET": for tooltips and copying. In the machine's own zone unless another is
/// given.
[[nodiscard]] QString exactTime(const QDateTime &when, const QTimeZone &zone = QTimeZone::systemTimeZone());
/// Sizes as "12.3 kB".
[[nodiscard]] QString sizeText(qint64 bytes);

/// Lists show relative times (the default) or exact ones. Kept in the settings as `look/relativeTimes`.
void setRelativeTimes(bool on);
[[nodiscard]] bool relativeTimes();
} // namespace crontopus
