// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/runner/descendants.h"

#include <charconv>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <string>
#include <unistd.h>
#include <vector>

namespace crontopus::runner {
namespace {
struct Process
{
    pid_t pid = 0, parent = 0;
};

#ifdef __linux__
/// From /proc/PID/stat, see proc(5); parent 0 for one that is gone or a zombie.
Process readProcess(const char *name)
{
    Process process;
    if (std::from_chars(name, name + std::strlen(name), process.pid).ec != std::errc())
        return {};
    char text[512];
    const std::string path = std::string("/proc/") + name + "/stat";
    const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return {};
    const ssize_t size = read(file, text, sizeof text - 1);
    close(file);
    if (size <= 0)
        return {};
    text[size] = '\0';
    // The name in parentheses may hold anything, parentheses too.
    const char *after = std::strrchr(text, ')');
    char state = 'Z';
    int parent = 0;
    if (after && std::sscanf(after + 1, " %c %d", &state, &parent) == 2 && state != 'Z' && state != 'X')
        process.parent = parent;
    return process;
}

std::vector<pid_t> descendants()
{
    std::vector<Process> all;
    DIR *directory = opendir("/proc");
    if (!directory)
        return {};
    while (const dirent *entry = readdir(directory)) {
        if (entry->d_name[0] < '1' || entry->d_name[0] > '9')
            continue;
        if (const Process process = readProcess(entry->d_name); process.parent > 0)
            all.push_back(process);
    }
    closedir(directory);
    std::vector<pid_t> found{getpid()};
    for (std::size_t i = 0; i < found.size(); ++i) {
        for (const Process &process : all) {
            if (process.parent == found[i])
                found.push_back(process.pid);
        }
    }
    found.erase(found.begin());
    return found;
}
#else
// Orphans go to process 1 here, and nothing tells whose they were.
std::vector<pid_t> descendants()
{
    return {};
}
#endif
} // namespace

void signalTree(pid_t leader, int number)
{
    kill(-leader, number);
    for (const pid_t pid : descendants())
        kill(pid, number);
}
} // namespace crontopus::runner
