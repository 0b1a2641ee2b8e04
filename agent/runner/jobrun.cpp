// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/runner/jobrun.h"

#include "agent/runner/inputfile.h"
#include "agent/runner/recordfile.h"
#include "agent/runner/shelltext.h"
#include "agent/runner/system.h"

#include <algorithm>
#include <cmath>
#include <csignal>
#include <cstdlib>

namespace crontopus::runner {
namespace {
/// One word of a process' command line has a bound (Linux: 128 KiB, execve(2)); longer text goes through a
/// file.
constexpr std::size_t maxShellText = 100'000;

// What a job has written while it goes on is told every few seconds; later less often, so that one that talks
// all day does not wear the disk.
constexpr std::int64_t tellSoonestMs = 5000, tellLatestMs = 60'000;
constexpr std::int64_t tellsPerAge = 60; ///< its age over this is the time between two
constexpr std::size_t toldBytes = 10'000;

std::string homeDirectory()
{
    const char *home = std::getenv("HOME");
    return home && *home ? home : "/";
}

std::string workingDirectory(const std::string &wanted)
{
    if (wanted.empty() || wanted == "~")
        return homeDirectory();
    return wanted.starts_with("~/") ? homeDirectory() + wanted.substr(1) : wanted;
}

bool isPowerShell(const std::string &interpreter)
{
    const std::string name = interpreter.substr(interpreter.rfind('/') + 1);
    return name == "pwsh" || name == "powershell";
}

/// Milliseconds to wait after the given attempt, counted from 1.
std::int64_t backoffMs(const RunFile &job, int attempt)
{
    double seconds = double(job.initialIntervalSeconds);
    if (job.exponentialBackoff)
        seconds *= std::pow(job.multiplier, attempt - 1);
    return std::int64_t(std::min(seconds, double(job.maxIntervalSeconds)) * 1000);
}

std::string secondsText(std::int64_t milliseconds)
{
    std::string text = std::to_string(milliseconds / 1000);
    if (milliseconds % 1000 != 0)
        text += '.' + std::to_string(1000 + milliseconds % 1000).substr(1);
    return text + " s";
}
} // namespace

JobRun::JobRun(const RunFile &job, std::string trigger, std::int64_t scheduledAt, std::string remark)
    : m_job(job), m_remark(std::move(remark))
{
    m_record.runId = makeUuid();
    m_record.jobId = job.jobId;
    m_record.ns = job.ns;
    m_record.name = job.name;
    m_record.endpoint = job.endpoint;
    m_record.commit = job.commit;
    m_record.manifestPath = job.manifestPath;
    m_record.trigger = std::move(trigger);
    m_record.scheduledAt = scheduledAt;
    m_record.startedAtMs = wallClockMs();
    m_record.errorMessage = m_remark;
    m_startedElapsedMs = elapsedMs();
    if (job.checkin) {
        m_record.runnerPid = ownPid();
        m_record.runnerStart = processStart(ownPid());
        m_record.bootId = bootId();
    }
}

JobRun::~JobRun() = default;

int JobRun::run()
{
    if (m_job.checkin)
        writeStarted();
    m_beganAtMs = m_toldAtMs = monotonicMs();
    Ending ending;
    for (;; ++m_record.attempt) {
        ending = attempt();
        const bool failed =
            !ending.problem.empty() || ending.timedOut || ending.exitCode != 0 || ending.signalNumber != 0;
        if (ending.stopped || !failed || m_record.attempt > m_job.retries)
            break;
        const std::int64_t wait = backoffMs(m_job, m_record.attempt);
        const std::string why = !ending.problem.empty() ? ending.problem
                                : ending.timedOut       ? std::string("ran into its time limit")
                                : ending.signalNumber != 0
                                    ? "was ended by signal " + std::to_string(ending.signalNumber)
                                    : "ended with status " + std::to_string(ending.exitCode);
        note("attempt " + std::to_string(m_record.attempt) + ": " + why + "; trying again in " +
             secondsText(wait));
        rest(wait);
        if (stopSignal() != 0) {
            ending.stopped = true;
            break;
        }
    }
    judge(ending);
    if (m_job.checkin)
        writeFinished();
    if (!ending.problem.empty())
        return 127;
    return ending.signalNumber != 0 ? 128 + ending.signalNumber : ending.exitCode;
}

void JobRun::leave(SpoolRecord::Outcome outcome, const std::string &why)
{
    m_record.outcome = outcome;
    m_record.errorMessage += (m_record.errorMessage.empty() ? "" : " ") + why;
    if (m_job.checkin)
        writeFinished();
}

Ending JobRun::attempt()
{
    InputFile file;
    Command command;
    command.env = m_job.env;
    command.workingDir = workingDirectory(m_job.workingDir);
    bool ready = true;
    if (m_job.kind == RunFile::Kind::Http) {
        ready = file.makeNameless(m_job.source);
        command.input = file.descriptor();
        command.words = {m_job.command};
    } else if (m_job.kind == RunFile::Kind::Script) {
        const bool powerShell = isPowerShell(m_job.interpreter);
        ready = file.makeNamed(m_job.source, powerShell ? ".ps1" : "");
        command.words = {m_job.interpreter};
        if (powerShell)
            command.words.emplace_back("-File");
        command.words.push_back(file.path());
    } else {
        const std::string text = m_job.args.empty() ? m_job.command : appendArguments(m_job.command);
        if (text.size() > maxShellText) {
            ready = file.makeNamed(text, "");
            command.words = {"/bin/sh", file.path()};
        } else {
            command.words = {"/bin/sh", "-c", text};
            if (!m_job.args.empty())
                command.words.emplace_back("sh");
        }
    }
    command.words.insert(command.words.end(), m_job.args.begin(), m_job.args.end());
    if (!ready) {
        Ending failed;
        failed.problem = file.error();
        return failed;
    }
    return runCommand(command, {m_job.timeoutSeconds, m_job.killAfterSeconds},
                      m_job.checkin ? &m_capture : nullptr,
                      {[this] {
                           if (m_started)
                               m_started->makeDurable();
                       },
                       [this](std::int64_t now) { return tellOutput(now); }});
}

void JobRun::rest(std::int64_t milliseconds)
{
    const std::int64_t end = monotonicMs() + milliseconds;
    if (const auto due = tellOutput(monotonicMs()); due && *due < end) {
        sleepUnlessStopped(*due - monotonicMs());
        tellOutput(monotonicMs());
    }
    sleepUnlessStopped(end - monotonicMs());
}

/// Leaves what was written so far beside the started record, not too often, and when there is more. Returns
/// when to ask again although no more comes.
std::optional<std::int64_t> JobRun::tellOutput(std::int64_t now)
{
    const std::int64_t total = m_capture.total();
    if (total == m_toldBytes)
        return std::nullopt;
    const std::int64_t due =
        m_toldAtMs + std::clamp((m_toldAtMs - m_beganAtMs) / tellsPerAge, tellSoonestMs, tellLatestMs);
    if (now < due)
        return due;
    m_toldAtMs = now;
    m_toldBytes = total;
    SpoolRecord record = m_record;
    const bool all = total <= static_cast<std::int64_t>(toldBytes);
    (all ? record.outputHead : record.outputTail) = m_capture.last(toldBytes);
    record.outputBytes = total;
    // Nobody needs it: the job goes on as it did when the disk is full.
    static_cast<void>(
        RecordFile(m_job.spoolDir, m_record.runId + ".output").writeQuickly(record.serialize()));
    return std::nullopt;
}

/// A line of ours among the job's output.
void JobRun::note(const std::string &line)
{
    const std::string text = "[crontopus-run] " + line + '\n';
    if (!m_job.checkin) {
        static_cast<void>(writeAll(2, text));
        return;
    }
    if (!m_capture.endsLine())
        m_capture.add("\n");
    m_capture.add(text);
}

void JobRun::judge(const Ending &ending)
{
    using Outcome = SpoolRecord::Outcome;
    std::string why = ending.problem;
    if (ending.stopped) {
        m_record.outcome = Outcome::Cancelled;
        why = stopSignal() == SIGUSR1
                  ? "Cancelled: a newer start of the job replaced this one."
                  : "Cancelled: the runner was told to end (signal " + std::to_string(stopSignal()) + ").";
    } else if (ending.timedOut) {
        m_record.outcome = Outcome::Timeout;
        why = "Ended after its time limit of " + std::to_string(m_job.timeoutSeconds) + " s.";
    } else {
        const bool good = ending.problem.empty() && ending.exitCode == 0 && ending.signalNumber == 0;
        m_record.outcome = good ? Outcome::Success : Outcome::Failure;
    }
    if (!why.empty())
        m_record.errorMessage = m_remark + (m_remark.empty() ? "" : " ") + why;
    m_record.signalNumber = ending.signalNumber;
    m_record.hasExitCode = ending.problem.empty() && ending.signalNumber == 0;
    m_record.exitCode = m_record.hasExitCode ? ending.exitCode : 0;
    if (!m_job.checkin && !ending.problem.empty())
        complain(m_job.ns + '/' + m_job.name + ": " + ending.problem);
}

void JobRun::writeStarted()
{
    m_started = std::make_unique<RecordFile>(m_job.spoolDir, m_record.runId + ".started");
    if (!m_started->writeQuickly(m_record.serialize())) {
        complain(m_started->error() + " The job runs all the same.");
        m_started.reset();
    }
}

void JobRun::writeFinished()
{
    // First, so that a full disk has more room for the record.
    if (m_toldBytes > 0)
        RecordFile(m_job.spoolDir, m_record.runId + ".output").remove();
    // Not the wall clock's now: that may have been set meanwhile.
    m_record.finishedAtMs = m_record.startedAtMs + elapsedMs() - m_startedElapsedMs;
    m_record.outputHead = m_capture.head();
    m_record.outputTail = m_capture.tail();
    m_record.outputBytes = m_capture.total();
    RecordFile finished(m_job.spoolDir, m_record.runId + ".finished");
    if (finished.writeDurably(m_record.serialize()))
        return;
    complain(finished.error() + " The run of " + m_job.ns + '/' + m_job.name + " (" + m_record.runId +
             ") is not recorded: it ended as " + std::string(outcomeWord(m_record.outcome)) +
             (m_record.errorMessage.empty() ? "." : ". " + m_record.errorMessage));
    pass();
}

/// Gives the output to whoever started us (cron mails it), so that it is not lost with the record.
void JobRun::pass() const
{
    std::string text = m_record.outputHead;
    const std::int64_t left = m_record.outputBytes - static_cast<std::int64_t>(m_record.outputHead.size() +
                                                                               m_record.outputTail.size());
    if (left > 0)
        text += "\n[crontopus-run] " + std::to_string(left) + " bytes left out\n";
    text += m_record.outputTail;
    static_cast<void>(writeAll(1, text));
}
} // namespace crontopus::runner
