// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agent/runner/capture.h"
#include "agent/runner/format/spoolrecord.h"
#include "agent/runner/process.h"

#include <memory>
#include <optional>

namespace crontopus::runner {
class RecordFile;

/// One run of a job, from its started record to its finished one.
class JobRun final
{
public:
    /// `trigger` and `scheduledAt` as in SpoolRecord. `remark` is put before the record's error message.
    JobRun(const RunFile &job, std::string trigger, std::int64_t scheduledAt, std::string remark);
    ~JobRun();
    JobRun(const JobRun &) = delete;
    JobRun &operator=(const JobRun &) = delete;

    /// Runs it, tries again where the job asks for it, and leaves its records. Returns the exit status: the
    /// job's, 128 plus the number of the signal that ended it, 127 when it could not start.
    [[nodiscard]] int run();
    /// Leaves the record of a run that did not take place.
    void leave(SpoolRecord::Outcome outcome, const std::string &why);

private:
    [[nodiscard]] Ending attempt();
    void note(const std::string &line);
    /// Waits before the next attempt.
    void rest(std::int64_t milliseconds);
    std::optional<std::int64_t> tellOutput(std::int64_t now);
    void judge(const Ending &ending);
    void writeStarted();
    void writeFinished();
    void pass() const;

    const RunFile &m_job;
    SpoolRecord m_record;
    std::string m_remark;
    Capture m_capture;
    std::unique_ptr<RecordFile> m_started;
    std::int64_t m_startedElapsedMs = 0;
    std::int64_t m_beganAtMs = 0; ///< monotonicMs()
    std::int64_t m_toldAtMs = 0;  ///< monotonicMs() of the last try; at first of the start
    std::int64_t m_toldBytes = 0; ///< of output, in all, at that time
};
} // namespace crontopus::runner
