// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/runner/system.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <string_view>
#include <sys/stat.h>
#include <syslog.h>
#include <unistd.h>
#ifdef __APPLE__
#include <sys/random.h>
#include <sys/sysctl.h>
#endif

namespace crontopus::runner {
namespace {
std::int64_t readClock(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return std::int64_t(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
}
} // namespace

std::int64_t wallClockMs()
{
    return readClock(CLOCK_REALTIME);
}

std::int64_t monotonicMs()
{
#ifdef __APPLE__
    return readClock(CLOCK_UPTIME_RAW);
#else
    return readClock(CLOCK_MONOTONIC);
#endif
}

std::int64_t elapsedMs()
{
#ifdef __linux__
    return readClock(CLOCK_BOOTTIME);
#else
    return readClock(CLOCK_MONOTONIC);
#endif
}

std::string makeUuid()
{
    std::array<unsigned char, 16> bytes{};
    if (getentropy(bytes.data(), bytes.size()) != 0)
        complain(std::string("no random bytes: ") + std::strerror(errno));
    bytes[6] = static_cast<unsigned char>((bytes[6] & 0x0f) | 0x40);
    bytes[8] = static_cast<unsigned char>((bytes[8] & 0x3f) | 0x80);
    std::string text;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            text += '-';
        text += "0123456789abcdef"[bytes[i] >> 4];
        text += "0123456789abcdef"[bytes[i] & 15];
    }
    return text;
}

std::int64_t randomBelow(std::int64_t bound)
{
    std::uint64_t bits = 0;
    if (bound <= 0 || getentropy(&bits, sizeof bits) != 0)
        return 0;
    return static_cast<std::int64_t>(bits % static_cast<std::uint64_t>(bound));
}

std::string bootId()
{
#ifdef __APPLE__
    char text[64] = {};
    std::size_t size = sizeof text - 1;
    return sysctlbyname("kern.bootsessionuuid", text, &size, nullptr, 0) == 0 ? text : "";
#else
    std::string text = readWholeFile("/proc/sys/kernel/random/boot_id", 64).value_or("");
    return text.substr(0, text.find('\n'));
#endif
}

std::int64_t processStart(std::int64_t pid)
{
    // Field 22 of /proc/PID/stat, see proc(5); the name in parentheses may hold anything.
    const std::string text = readWholeFile("/proc/" + std::to_string(pid) + "/stat", 4096).value_or("");
    std::size_t at = text.rfind(')');
    for (int field = 2; field < 22 && at != std::string::npos; ++field)
        at = text.find(' ', at + 1);
    return at == std::string::npos ? 0 : std::atoll(text.c_str() + at + 1);
}

std::int64_t ownPid()
{
    return getpid();
}

bool processLives(std::int64_t pid)
{
    return pid > 0 && (kill(static_cast<pid_t>(pid), 0) == 0 || errno == EPERM);
}

std::optional<std::string> readWholeFile(const std::string &path, std::size_t maxBytes)
{
    const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return std::nullopt;
    std::string text;
    std::array<char, 8192> buffer{};
    ssize_t got = 0;
    while ((got = read(file, buffer.data(), buffer.size())) > 0 && text.size() <= maxBytes)
        text.append(buffer.data(), static_cast<std::size_t>(got));
    int error = got < 0 ? errno : 0;
    if (text.size() > maxBytes)
        error = EFBIG;
    close(file);
    errno = error;
    return error ? std::nullopt : std::optional(std::move(text));
}

std::int64_t writtenAt(const std::string &path)
{
    struct stat status
    {
    };
    return stat(path.c_str(), &status) == 0 ? std::int64_t(status.st_mtime) : 0;
}

bool writeAll(int descriptor, std::string_view data)
{
    while (!data.empty()) {
        const ssize_t written = write(descriptor, data.data(), data.size());
        if (written >= 0)
            data.remove_prefix(static_cast<std::size_t>(written));
        else if (errno != EINTR)
            return false;
    }
    return true;
}

bool makeDirectory(const std::string &path)
{
    return mkdir(path.c_str(), 0700) == 0 || errno == EEXIST;
}

void complain(const std::string &message)
{
    const std::string line = "crontopus-run: " + message + '\n';
    static_cast<void>(writeAll(STDERR_FILENO, line));
    openlog("crontopus-run", LOG_PID, LOG_CRON);
    syslog(LOG_ERR, "%s", message.c_str());
    closelog();
}
} // namespace crontopus::runner
