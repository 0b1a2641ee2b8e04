// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace crontopus::runner {
/// One spool record's file: written as `<name>.tmp`, then renamed to `<name>`.
class RecordFile final
{
public:
    RecordFile(std::string directory, const std::string &name);
    ~RecordFile();
    RecordFile(const RecordFile &) = delete;
    RecordFile &operator=(const RecordFile &) = delete;

    /// Puts the content on disk (fsync), then gives the file its name. False when that fails; nothing is left
    /// behind then and error() says why.
    [[nodiscard]] bool writeDurably(std::string_view content);
    /// Gives the file its name at once; what it says survives the death of this process, but a power cut only
    /// after makeDurable().
    [[nodiscard]] bool writeQuickly(std::string_view content);
    void makeDurable();
    /// Takes the file away again.
    void remove();
    [[nodiscard]] const std::string &error() const { return m_error; }

private:
    [[nodiscard]] bool writeTemporary(std::string_view content);
    [[nodiscard]] bool giveName();
    bool fail(const char *what);
    void syncDirectory() const;

    std::string m_directory, m_path, m_error;
    int m_file = -1;
};
} // namespace crontopus::runner
