// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <optional>

namespace crontopus {
/// How well `text` matches what was typed: nothing when the letters of `pattern` do not all come in it in
/// order; else more is better. Letters at the start of words and next to each other count most; case and
/// blanks in the pattern do not matter. An empty pattern matches everything with 0.
[[nodiscard]] std::optional<int> fuzzyScore(QStringView pattern, QStringView text);
} // namespace crontopus
