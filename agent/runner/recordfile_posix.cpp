// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/runner/recordfile.h"

#include "agent/runner/system.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace crontopus::runner {
RecordFile::RecordFile(std::string directory, const std::string &name)
    : m_directory(std::move(directory)), m_path(m_directory + '/' + name)
{
}

RecordFile::~RecordFile()
{
    if (m_file >= 0)
        close(m_file);
}

bool RecordFile::writeDurably(std::string_view content)
{
    if (!writeTemporary(content))
        return false;
    if (fsync(m_file) != 0)
        return fail("write");
    if (!giveName())
        return false;
    syncDirectory();
    return true;
}

bool RecordFile::writeQuickly(std::string_view content)
{
    return writeTemporary(content) && giveName();
}

void RecordFile::makeDurable()
{
    if (m_file >= 0 && fsync(m_file) == 0)
        syncDirectory();
}

void RecordFile::remove()
{
    unlink(m_path.c_str());
}

bool RecordFile::writeTemporary(std::string_view content)
{
    const std::string temporary = m_path + ".tmp";
    constexpr int flags = O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC;
    m_file = open(temporary.c_str(), flags, 0600);
    if (m_file < 0 && errno == ENOENT && makeDirectory(m_directory))
        m_file = open(temporary.c_str(), flags, 0600);
    if (m_file < 0 || !writeAll(m_file, content))
        return fail("write");
    return true;
}

bool RecordFile::giveName()
{
    return std::rename((m_path + ".tmp").c_str(), m_path.c_str()) == 0 || fail("rename");
}

bool RecordFile::fail(const char *what)
{
    m_error = std::string("Cannot ") + what + " the record " + m_path + ": " + std::strerror(errno) + '.';
    unlink((m_path + ".tmp").c_str());
    return false;
}

void RecordFile::syncDirectory() const
{
    const int directory = open(m_directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (directory < 0)
        return;
    fsync(directory);
    close(directory);
}
} // namespace crontopus::runner
