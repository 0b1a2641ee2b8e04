// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace crontopus::runner {
/// The shell text `command` with `"$@"` after its last word, so that arguments given to `sh -c` reach that
/// command as they are, never split again. A comment, here-document, blank, `;` or `&` that ends the text
/// stays behind them. Grammar: POSIX Shell Command Language, 2.3 and 2.7.4.
[[nodiscard]] std::string appendArguments(std::string_view command);
} // namespace crontopus::runner
