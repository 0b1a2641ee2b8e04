// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/runner/guard.h"
#include "agent/runner/joblock.h"
#include "agent/runner/jobrun.h"
#include "agent/runner/system.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <optional>

using namespace crontopus;
using namespace crontopus::runner;

namespace {
// Exit statuses of our own, from sysexits(3).
constexpr int exitUsage = 64;
constexpr int exitNoInput = 66;
constexpr int exitConfig = 78;

constexpr char usage[] = "Usage: crontopus-run JOB-ID [--state DIR] [--manual | --catch-up | --boot]\n"
                         "Runs a job of this machine once; see crontopus-run(1).\n";

struct Options
{
    std::string jobId, stateDir;
    std::string trigger = "schedule";
    bool boot = false;
};

/// Such a name can be no path to elsewhere.
bool isJobId(std::string_view text)
{
    return !text.empty() && text.size() <= 64 && text.front() != '-' &&
           std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
           });
}

std::optional<Options> parseOptions(int argc, char *argv[])
{
    Options options;
    for (int i = 1; i < argc; ++i) {
        const std::string_view word = argv[i];
        if (word == "--state" && i + 1 < argc)
            options.stateDir = argv[++i];
        else if (word == "--manual" || word == "--catch-up")
            options.trigger = word.substr(2);
        else if (word == "--boot")
            options.boot = true;
        else if (isJobId(word) && options.jobId.empty())
            options.jobId = word;
        else
            return std::nullopt;
    }
    if (options.jobId.empty())
        return std::nullopt;
    if (options.stateDir.empty()) {
        const char *home = std::getenv("HOME");
        options.stateDir = std::string(home ? home : "") + "/.crontopus";
    }
    return options;
}

/// A run file that cannot be used: the job did not run, and that must be seen.
int reportUnusable(const Options &options, const std::string &problem)
{
    complain(problem);
    RunFile unknown;
    unknown.jobId = options.jobId;
    unknown.spoolDir = options.stateDir + "/spool";
    JobRun(unknown, options.trigger, 0, {}).leave(SpoolRecord::Outcome::Failure, problem);
    return exitConfig;
}

/// The guard's answer for a start by the native scheduler; remembers the minute that it lets through.
GuardAnswer pass(const RunFile &job, const std::string &runFilePath, std::int64_t now)
{
    if (!job.guarded && job.at == 0 && job.schedules.size() < 2)
        return askGuard(job, now, 0, 0);
    JobLock memory(job.lockDir + '/' + job.jobId + ".minute");
    if (!memory.usable()) {
        complain(memory.error());
        return askGuard(job, now, 0, now);
    }
    memory.take();
    GuardAnswer answer = askGuard(job, now, memory.readNumber(), writtenAt(runFilePath));
    if (answer.run)
        memory.writeNumber(answer.scheduledAt / 60);
    return answer;
}

/// What keeps the run from taking place, after `jitter` and what the job says of runs that overlap.
struct Admission
{
    bool run = true;
    SpoolRecord::Outcome outcome = SpoolRecord::Outcome::Skipped;
    std::string why = {};
};

Admission admit(const RunFile &job, JobLock *lock, bool jitter)
{
    if (lock && job.concurrency == RunFile::Concurrency::Forbid && !lock->tryTake())
        return {false, SpoolRecord::Outcome::Skipped,
                "Skipped: the last run still goes on (process " + std::to_string(lock->holder()) + ")."};
    if (lock && job.concurrency == RunFile::Concurrency::Replace &&
        replaceHolder(*lock, job.killAfterSeconds) == Taken::Busy)
        return {false, SpoolRecord::Outcome::Skipped,
                "Skipped: the last run still goes on and could not be ended."};
    if (jitter && job.jitterSeconds > 0 && stopSignal() == 0)
        sleepUnlessStopped(randomBelow(job.jitterSeconds * 1000));
    if (stopSignal() != 0)
        return {false, SpoolRecord::Outcome::Cancelled,
                stopSignal() == SIGUSR1 ? "Cancelled before it began: a newer start of the job replaced it."
                                        : "Cancelled before it began: the runner was told to end."};
    return {};
}

int runJob(const RunFile &job, const std::string &runFilePath, const Options &options)
{
    const bool scheduled = options.trigger == "schedule";
    if (job.paused && options.trigger != "manual")
        return 0;

    const std::int64_t now = wallClockMs() / 1000;
    std::string remark;
    std::int64_t scheduledAt = 0;
    if (scheduled || options.trigger == "catch-up") {
        if ((job.guarded || job.at != 0) && !job.zone.covers(now))
            remark = "The time zone table of " + job.zone.name() +
                     " in the run file has run out, its nearest offset was used: is the agent running?";
    }
    if (options.trigger == "catch-up")
        scheduledAt = lastWanted(job, now);
    if (scheduled && !options.boot) {
        const GuardAnswer answer = pass(job, runFilePath, now);
        if (!answer.problem.empty())
            return reportUnusable(options, answer.problem);
        if (!answer.run)
            return 0;
        scheduledAt = answer.scheduledAt;
    }
    if (!remark.empty())
        complain(remark);

    prepareProcess();
    std::optional<JobLock> lock;
    if (job.concurrency != RunFile::Concurrency::Allow) {
        lock.emplace(job.lockDir + '/' + job.jobId + ".lock");
        if (!lock->usable()) {
            complain(lock->error() + " The job runs all the same.");
            lock.reset();
        }
    }
    const Admission admission = admit(job, lock ? &*lock : nullptr, scheduled);
    JobRun run(job, options.trigger, scheduledAt, remark);
    if (admission.run)
        return run.run();
    run.leave(admission.outcome, admission.why);
    return admission.outcome == SpoolRecord::Outcome::Skipped ? 0 : 128 + stopSignal();
}
} // namespace

int main(int argc, char *argv[])
{
    if (argc == 2 && std::string_view(argv[1]) == "--version")
        return writeAll(1, "crontopus-run " CRONTOPUS_VERSION "\n") ? 0 : 1;
    if (argc == 2 && std::string_view(argv[1]) == "--help")
        return writeAll(1, usage) ? 0 : 1;
    const std::optional<Options> options = parseOptions(argc, argv);
    if (!options) {
        static_cast<void>(writeAll(2, usage));
        return exitUsage;
    }
    const std::string path = options->stateDir + "/jobs/" + options->jobId;
    const std::optional<std::string> text = readWholeFile(path, RunFile::maxBytes);
    if (!text) {
        const int error = errno;
        const std::string problem = "Cannot read the run file " + path + ": " + std::strerror(error) + '.';
        if (error != ENOENT)
            return reportUnusable(*options, problem);
        // Most likely a job that was just removed.
        complain(problem);
        return exitNoInput;
    }
    auto job = RunFile::parse(*text);
    if (!job)
        return reportUnusable(*options, "The run file " + path + ", line " +
                                            std::to_string(job.error().line) + ": " + job.error().message +
                                            ". The agent writes it anew at its next sync.");
    if (!makeDirectory(job->lockDir))
        complain("Cannot make " + job->lockDir + ": " + std::strerror(errno) + '.');
    return runJob(*job, path, *options);
}
