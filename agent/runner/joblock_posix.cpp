// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/runner/joblock.h"

#include "agent/runner/format/lines.h"
#include "agent/runner/process.h"
#include "agent/runner/system.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace crontopus::runner {
namespace {
constexpr std::int64_t pollMs = 20;
constexpr std::int64_t extraMs = 15'000; ///< for the other to write its record, above its own limit

struct flock wholeFile(short type)
{
    struct flock range
    {
    };
    range.l_type = type;
    range.l_whence = SEEK_SET;
    return range;
}
} // namespace

JobLock::JobLock(const std::string &path) : m_file(open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600))
{
    if (m_file < 0)
        m_error = "Cannot open the lock " + path + ": " + std::strerror(errno) + '.';
}

JobLock::~JobLock()
{
    if (m_file >= 0)
        close(m_file);
}

bool JobLock::tryTake()
{
    struct flock range = wholeFile(F_WRLCK);
    return fcntl(m_file, F_SETLK, &range) == 0;
}

void JobLock::take()
{
    struct flock range = wholeFile(F_WRLCK);
    while (fcntl(m_file, F_SETLKW, &range) != 0 && errno == EINTR) {
    }
}

std::int64_t JobLock::holder() const
{
    struct flock range = wholeFile(F_WRLCK);
    return fcntl(m_file, F_GETLK, &range) == 0 && range.l_type != F_UNLCK ? range.l_pid : 0;
}

std::int64_t JobLock::readNumber() const
{
    std::array<char, 32> text{};
    const ssize_t got = pread(m_file, text.data(), text.size(), 0);
    return got > 0 ? parseNumber({text.data(), static_cast<std::size_t>(got)}).value_or(0) : 0;
}

void JobLock::writeNumber(std::int64_t number)
{
    const std::string text = std::to_string(number);
    // What is there may be longer, never the other way around within some centuries of minutes.
    if (pwrite(m_file, text.data(), text.size(), 0) != ssize_t(text.size()) ||
        ftruncate(m_file, off_t(text.size())) != 0)
        complain(std::string("Cannot remember the minute that was run: ") + std::strerror(errno) + '.');
}

Taken replaceHolder(JobLock &lock, std::int64_t killAfterSeconds)
{
    const std::int64_t killAt = monotonicMs() + killAfterSeconds * 1000 + extraMs;
    std::int64_t told = 0;
    while (!lock.tryTake()) {
        const std::int64_t holder = lock.holder();
        const bool late = monotonicMs() >= killAt;
        if (holder > 0 && (holder != told || late))
            kill(static_cast<pid_t>(holder), late ? SIGKILL : SIGUSR1);
        told = holder;
        if (monotonicMs() >= killAt + extraMs)
            return Taken::Busy;
        sleepUnlessStopped(pollMs);
        if (stopSignal() != 0)
            return Taken::Stopped;
    }
    return Taken::Yes;
}
} // namespace crontopus::runner
