// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/runner/format/spoolrecord.h"

#include "agent/runner/format/lines.h"

#include <limits>

namespace crontopus {
namespace {
constexpr std::string_view header = "crontopus-spool 1";
constexpr std::int64_t anyNumber = std::numeric_limits<std::int64_t>::max() / 2048;

constexpr LineField<SpoolRecord, std::string> textFields[] = {
    {"run-id", &SpoolRecord::runId},           {"job-id", &SpoolRecord::jobId},
    {"namespace", &SpoolRecord::ns},           {"name", &SpoolRecord::name},
    {"endpoint", &SpoolRecord::endpoint},      {"commit", &SpoolRecord::commit},
    {"manifest", &SpoolRecord::manifestPath},  {"trigger", &SpoolRecord::trigger},
    {"output-head", &SpoolRecord::outputHead}, {"output-tail", &SpoolRecord::outputTail},
    {"error", &SpoolRecord::errorMessage},     {"boot-id", &SpoolRecord::bootId},
};
constexpr LineField<SpoolRecord, std::int64_t> numberFields[] = {
    {"scheduled-at", &SpoolRecord::scheduledAt},    {"started-at-ms", &SpoolRecord::startedAtMs},
    {"finished-at-ms", &SpoolRecord::finishedAtMs}, {"output-bytes", &SpoolRecord::outputBytes},
    {"runner-pid", &SpoolRecord::runnerPid},        {"runner-start", &SpoolRecord::runnerStart},
};

void readOutcome(LineReader &in, SpoolRecord::Outcome &target)
{
    using Outcome = SpoolRecord::Outcome;
    for (const auto outcome : {Outcome::Running, Outcome::Success, Outcome::Failure, Outcome::Timeout,
                               Outcome::Cancelled, Outcome::Skipped}) {
        if (in.value() == outcomeWord(outcome)) {
            target = outcome;
            return;
        }
    }
    in.fail("there is no outcome of that name");
}

void readField(LineReader &in, SpoolRecord &record)
{
    const std::string_view key = in.key();
    if (std::string *text = memberFor(key, textFields, record)) {
        *text = in.value();
    } else if (std::int64_t *number = memberFor(key, numberFields, record)) {
        *number = in.number(0, anyNumber).value_or(0);
    } else if (key == "outcome") {
        readOutcome(in, record.outcome);
    } else if (key == "attempt") {
        record.attempt = static_cast<int>(in.number(1, std::numeric_limits<int>::max()).value_or(1));
    } else if (key == "signal") {
        record.signalNumber = static_cast<int>(in.number(0, 1024).value_or(0));
    } else if (key == "exit-code") {
        // Windows has exit codes above 2^31.
        const auto code =
            in.number(std::numeric_limits<int>::min(), std::numeric_limits<std::uint32_t>::max());
        record.hasExitCode = code.has_value();
        record.exitCode = static_cast<int>(code.value_or(0));
    }
}
} // namespace

std::string_view outcomeWord(SpoolRecord::Outcome outcome)
{
    switch (outcome) {
    case SpoolRecord::Outcome::Success:
        return "success";
    case SpoolRecord::Outcome::Failure:
        return "failure";
    case SpoolRecord::Outcome::Timeout:
        return "timeout";
    case SpoolRecord::Outcome::Cancelled:
        return "cancelled";
    case SpoolRecord::Outcome::Skipped:
        return "skipped";
    case SpoolRecord::Outcome::Running:
        break;
    }
    return "running";
}

Result<SpoolRecord, FormatError> SpoolRecord::parse(std::string_view text)
{
    if (text.size() > maxBytes)
        return FormatError{0, "the record is larger than " + std::to_string(maxBytes) + " bytes"};
    SpoolRecord record;
    LineReader in(text, header);
    while (in.next())
        readField(in, record);
    if (in.error().empty() && (record.runId.empty() || record.jobId.empty()))
        in.fail("run-id or job-id is missing");
    if (!in.error().empty())
        return FormatError{in.line(), in.error()};
    return record;
}

std::string SpoolRecord::serialize() const
{
    LineWriter out(header);
    out.add("run-id", runId);
    out.add("job-id", jobId);
    out.addUnlessEmpty("namespace", ns);
    out.addUnlessEmpty("name", name);
    out.addUnlessEmpty("endpoint", endpoint);
    out.addUnlessEmpty("commit", commit);
    out.addUnlessEmpty("manifest", manifestPath);
    out.add("trigger", trigger);
    out.addUnlessZero("scheduled-at", scheduledAt);
    out.add("started-at-ms", startedAtMs);
    out.addUnlessZero("finished-at-ms", finishedAtMs);
    out.add("attempt", attempt);
    out.add("outcome", outcomeWord(outcome));
    if (hasExitCode)
        out.add("exit-code", exitCode);
    out.addUnlessZero("signal", signalNumber);
    out.addUnlessZero("output-bytes", outputBytes);
    out.addUnlessEmpty("output-head", outputHead);
    out.addUnlessEmpty("output-tail", outputTail);
    out.addUnlessEmpty("error", errorMessage);
    out.addUnlessZero("runner-pid", runnerPid);
    out.addUnlessZero("runner-start", runnerStart);
    out.addUnlessEmpty("boot-id", bootId);
    return out.finish();
}
} // namespace crontopus
