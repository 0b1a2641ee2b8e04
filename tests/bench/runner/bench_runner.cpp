// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/runner/format/runfile.h"
#include "tests/bench/bench.h"

#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <spawn.h>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

extern char **environ;

using namespace crontopus;
using namespace crontopus::bench;

namespace {
constexpr int rounds = 200;

struct Cost
{
    double seconds = 0, cpuSeconds = 0; ///< medians
};

double asSeconds(const timeval &time)
{
    return double(time.tv_sec) + double(time.tv_usec) / 1e6;
}

double median(std::vector<double> values)
{
    std::nth_element(values.begin(), values.begin() + long(values.size() / 2), values.end());
    return values[values.size() / 2];
}

/// Starts the program again and again and waits for each.
Cost measure(const std::vector<std::string> &words)
{
    std::vector<char *> arguments;
    for (const std::string &word : words)
        arguments.push_back(const_cast<char *>(word.c_str()));
    arguments.push_back(nullptr);
    std::vector<double> times, cpu;
    Cost cost;
    for (int round = 0; round < rounds; ++round) {
        const auto begin = std::chrono::steady_clock::now();
        pid_t pid = 0;
        if (posix_spawn(&pid, arguments[0], nullptr, nullptr, arguments.data(), environ) != 0)
            return cost;
        int status = 0;
        rusage usage{};
        wait4(pid, &status, 0, &usage);
        times.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
        cpu.push_back(asSeconds(usage.ru_utime) + asSeconds(usage.ru_stime));
    }
    cost.seconds = median(std::move(times));
    cost.cpuSeconds = median(std::move(cpu));
    return cost;
}

void writeJob(const std::filesystem::path &state, const std::string &command, bool checkin)
{
    RunFile job;
    job.jobId = "bench";
    job.spoolDir = state / "spool";
    job.lockDir = state / "locks";
    job.command = command;
    job.checkin = checkin;
    std::filesystem::create_directories(state / "jobs");
    std::ofstream(state / "jobs" / "bench") << job.serialize();
}

std::vector<std::string> runnerWords(const std::filesystem::path &state)
{
    return {CRONTOPUS_BIN_DIR "/crontopus-run", "bench", "--state", state};
}

Cost measureRunner(const std::filesystem::path &state, bool checkin)
{
    writeJob(state, "true", checkin);
    return measure(runnerWords(state));
}

/// The most that a runner held while its job ran, as its job sees it. wait4() would tell of this process too.
std::string residentText(const std::filesystem::path &state)
{
    writeJob(state, "grep VmHWM /proc/$PPID/status >" + (state / "resident").string(), true);
    measure(runnerWords(state));
    std::ifstream in(state / "resident");
    std::string word, number;
    in >> word >> number;
    return number + " kB";
}

/// What the file system takes for one record, whoever writes it.
double syncSeconds(const std::filesystem::path &state)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        const std::string path = state / ("sync" + std::to_string(round));
        const auto begin = std::chrono::steady_clock::now();
        const int file = open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
        keep(write(file, path.data(), path.size()));
        fsync(file);
        close(file);
        std::filesystem::rename(path, path + ".done");
        const int directory = open(state.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        fsync(directory);
        close(directory);
        times.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
    }
    return median(std::move(times));
}
} // namespace

int main()
{
    char disk[] = "/var/tmp/crontopus-bench-XXXXXX";
    char memory[] = "/dev/shm/crontopus-bench-XXXXXX";
    if (!mkdtemp(disk) || !mkdtemp(memory))
        return 1;
    const Cost bare = measure({"/bin/sh", "-c", "true"});
    const Cost quiet = measureRunner(memory, false);
    const Cost recorded = measureRunner(memory, true);
    const Cost durable = measureRunner(disk, true);
    const double sync = syncSeconds(disk);
    const std::string resident = residentText(memory);
    std::filesystem::remove_all(disk);
    std::filesystem::remove_all(memory);

    const auto more = [&](const Cost &cost) { return durationText(cost.seconds - bare.seconds) + " more"; };
    const std::string peer = durationText(bare.seconds) + " sh -c true";
    row("one start, no record", more(quiet), peer, "", "< 2 ms more");
    row("one start, recorded in memory", more(recorded), peer, "", "< 2 ms more");
    row("one start, recorded on disk", more(durable), durationText(sync) + " one synced file", "", "");
    row("one start, CPU", durationText(recorded.cpuSeconds), "49 ms older wrapper",
        ratioText(0.049 / recorded.cpuSeconds), "");
    row("runner, resident", resident, "", "", "< 3 MB");
    return 0;
}
