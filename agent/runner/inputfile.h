// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace crontopus::runner {
/// A text in a file that only we can read, gone with this object.
class InputFile final
{
public:
    InputFile() = default;
    ~InputFile();
    InputFile(const InputFile &) = delete;
    InputFile &operator=(const InputFile &) = delete;

    /// For an interpreter: a named file in a directory of its own, mode 0700. `suffix` e.g. `.ps1`.
    [[nodiscard]] bool makeNamed(std::string_view content, std::string_view suffix);
    /// For a process' stdin: a file without a name, at its beginning.
    [[nodiscard]] bool makeNameless(std::string_view content);

    [[nodiscard]] const std::string &path() const { return m_path; }
    [[nodiscard]] int descriptor() const { return m_file; }
    [[nodiscard]] const std::string &error() const { return m_error; }

private:
    [[nodiscard]] bool make(std::string_view content, std::string_view suffix);

    std::string m_directory, m_path, m_error;
    int m_file = -1;
};
} // namespace crontopus::runner
