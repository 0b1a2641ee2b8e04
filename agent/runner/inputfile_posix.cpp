// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/runner/inputfile.h"

#include "agent/runner/system.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace crontopus::runner {
InputFile::~InputFile()
{
    if (m_file >= 0)
        close(m_file);
    if (!m_path.empty())
        unlink(m_path.c_str());
    if (!m_directory.empty())
        rmdir(m_directory.c_str());
}

bool InputFile::makeNamed(std::string_view content, std::string_view suffix)
{
    return make(content, suffix);
}

bool InputFile::makeNameless(std::string_view content)
{
    if (!make(content, {}))
        return false;
    unlink(m_path.c_str());
    rmdir(m_directory.c_str());
    m_path.clear();
    m_directory.clear();
    return lseek(m_file, 0, SEEK_SET) == 0;
}

bool InputFile::make(std::string_view content, std::string_view suffix)
{
    const char *base = std::getenv("TMPDIR");
    std::string directory = std::string(base && *base ? base : "/tmp") + "/crontopus-XXXXXX";
    if (mkdtemp(directory.data())) {
        m_directory = directory;
        m_path = m_directory + "/script";
        m_path += suffix;
        m_file = open(m_path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
        if (m_file >= 0 && writeAll(m_file, content))
            return true;
    }
    m_error = "Cannot write the temporary file " + (m_path.empty() ? directory : m_path) + ": " +
              std::strerror(errno) + '.';
    return false;
}
} // namespace crontopus::runner
