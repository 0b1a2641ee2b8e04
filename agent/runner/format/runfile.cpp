// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/runner/format/runfile.h"

#include "agent/runner/format/lines.h"

#include <charconv>
#include <cmath>
#include <cstdio>
#include <limits>
#include <optional>

namespace crontopus {
namespace {
constexpr std::string_view header = "crontopus-run 1";
constexpr std::int64_t century = 100LL * 366 * 86400;
constexpr std::int64_t anyTime = std::numeric_limits<std::int64_t>::max() / 4;
constexpr std::int64_t maxOffset = 2 * 86400;

constexpr LineField<RunFile, std::string> textFields[] = {
    {"job-id", &RunFile::jobId},
    {"namespace", &RunFile::ns},
    {"name", &RunFile::name},
    {"endpoint", &RunFile::endpoint},
    {"commit", &RunFile::commit},
    {"manifest", &RunFile::manifestPath},
    {"spool-dir", &RunFile::spoolDir},
    {"lock-dir", &RunFile::lockDir},
    {"command", &RunFile::command},
    {"interpreter", &RunFile::interpreter},
    {"working-dir", &RunFile::workingDir},
};

std::string_view word(RunFile::Concurrency value)
{
    switch (value) {
    case RunFile::Concurrency::Forbid:
        return "forbid";
    case RunFile::Concurrency::Replace:
        return "replace";
    case RunFile::Concurrency::Allow:
        break;
    }
    return "allow";
}

std::string_view word(RunFile::Kind value)
{
    switch (value) {
    case RunFile::Kind::Script:
        return "script";
    case RunFile::Kind::Http:
        return "http";
    case RunFile::Kind::Command:
        break;
    }
    return "command";
}

std::string multiplierText(double value)
{
    char text[32];
    const auto [end, problem] = std::to_chars(text, text + sizeof text, value);
    return problem == std::errc() ? std::string(text, end) : std::string("2");
}

/// Gathers the zone's lines, which only make sense together.
struct ZoneParts
{
    std::string name = "UTC";
    std::int64_t offset = 0;
    std::int64_t from = -anyTime, until = anyTime;
    std::vector<ZoneTransition> transitions;
};

void readBool(LineReader &in, bool &target)
{
    if (in.value() == "true" || in.value() == "false")
        target = in.value() == "true";
    else
        in.fail(std::string(in.key()) + " is neither \"true\" nor \"false\"");
}

void readNumber(LineReader &in, std::int64_t &target, std::int64_t low, std::int64_t high)
{
    if (const auto number = in.number(low, high))
        target = *number;
}

/// For what becomes part of a process or a path: no such thing can hold a NUL.
void readText(LineReader &in, std::string &target)
{
    if (in.value().find('\0') != std::string::npos)
        in.fail(std::string(in.key()) + " contains a NUL byte");
    else
        target = in.value();
}

void readKind(LineReader &in, RunFile::Kind &target)
{
    for (const auto kind : {RunFile::Kind::Command, RunFile::Kind::Script, RunFile::Kind::Http}) {
        if (in.value() == word(kind)) {
            target = kind;
            return;
        }
    }
    in.fail("kind is not one of \"command\", \"script\", \"http\"");
}

void readConcurrency(LineReader &in, RunFile::Concurrency &target)
{
    using Concurrency = RunFile::Concurrency;
    for (const auto value : {Concurrency::Allow, Concurrency::Forbid, Concurrency::Replace}) {
        if (in.value() == word(value)) {
            target = value;
            return;
        }
    }
    in.fail("concurrency is not one of \"allow\", \"forbid\", \"replace\"");
}

void readEnvironment(LineReader &in, std::vector<std::pair<std::string, std::string>> &target)
{
    std::string text;
    readText(in, text);
    const std::size_t equals = text.find('=');
    if (equals == std::string::npos || equals == 0)
        in.fail("env is not of the form NAME=value");
    else
        target.emplace_back(text.substr(0, equals), text.substr(equals + 1));
}

void readMultiplier(LineReader &in, double &target)
{
    double value = 0;
    const char *end = in.value().data() + in.value().size();
    const auto [stop, problem] = std::from_chars(in.value().data(), end, value);
    if (problem != std::errc() || stop != end || !std::isfinite(value) || value < 1 || value > 1e6)
        in.fail("multiplier is not a number from 1 to 1000000");
    else
        target = value;
}

bool within(std::int64_t value, std::int64_t bound)
{
    return value >= -bound && value <= bound;
}

void readTransition(LineReader &in, std::vector<ZoneTransition> &target)
{
    const std::string_view text = in.value();
    const std::size_t blank = text.find(' ');
    if (blank != std::string_view::npos) {
        const auto utc = parseNumber(text.substr(0, blank));
        const auto offset = parseNumber(text.substr(blank + 1));
        const bool rising = utc && (target.empty() || *utc > target.back().utc);
        if (rising && within(*utc, anyTime) && offset && within(*offset, maxOffset)) {
            target.push_back({*utc, static_cast<std::int32_t>(*offset)});
            return;
        }
    }
    in.fail("zone-transition is not \"instant offset\" in rising order");
}

void readField(LineReader &in, RunFile &run, ZoneParts &zone)
{
    const std::string_view key = in.key();
    if (std::string *text = memberFor(key, textFields, run)) {
        readText(in, *text);
    } else if (key == "kind") {
        readKind(in, run.kind);
    } else if (key == "arg") {
        readText(in, run.args.emplace_back());
    } else if (key == "source") {
        run.source = in.value();
    } else if (key == "env") {
        readEnvironment(in, run.env);
    } else if (key == "paused") {
        readBool(in, run.paused);
    } else if (key == "checkin") {
        readBool(in, run.checkin);
    } else if (key == "jitter") {
        readNumber(in, run.jitterSeconds, 0, century);
    } else if (key == "timeout") {
        readNumber(in, run.timeoutSeconds, 0, century);
    } else if (key == "kill-after") {
        readNumber(in, run.killAfterSeconds, 0, century);
    } else if (key == "concurrency") {
        readConcurrency(in, run.concurrency);
    } else if (key == "retries") {
        run.retries = static_cast<int>(in.number(0, 1'000'000).value_or(0));
    } else if (key == "exponential-backoff") {
        readBool(in, run.exponentialBackoff);
    } else if (key == "initial-interval") {
        readNumber(in, run.initialIntervalSeconds, 0, century);
    } else if (key == "max-interval") {
        readNumber(in, run.maxIntervalSeconds, 0, century);
    } else if (key == "multiplier") {
        readMultiplier(in, run.multiplier);
    } else if (key == "guarded") {
        readBool(in, run.guarded);
    } else if (key == "schedule") {
        readText(in, run.schedules.emplace_back());
    } else if (key == "at") {
        readNumber(in, run.at, 0, anyTime);
    } else if (key == "zone") {
        readText(in, zone.name);
    } else if (key == "zone-offset") {
        readNumber(in, zone.offset, -maxOffset, maxOffset);
    } else if (key == "zone-from") {
        readNumber(in, zone.from, -anyTime, anyTime);
    } else if (key == "zone-until") {
        readNumber(in, zone.until, -anyTime, anyTime);
    } else if (key == "zone-transition") {
        readTransition(in, zone.transitions);
    }
}

/// What a run file must say to be run; empty when it does.
std::string missing(const RunFile &run)
{
    if (run.jobId.empty())
        return "job-id is missing";
    if (run.spoolDir.empty() || run.lockDir.empty())
        return "spool-dir or lock-dir is missing";
    if (run.kind == RunFile::Kind::Script ? run.interpreter.empty() : run.command.empty())
        return run.kind == RunFile::Kind::Script ? "interpreter is missing" : "command is missing";
    return {};
}
} // namespace

Result<RunFile, FormatError> RunFile::parse(std::string_view text)
{
    if (text.size() > maxBytes)
        return FormatError{0, "the run file is larger than " + std::to_string(maxBytes) + " bytes"};
    RunFile run;
    ZoneParts zone;
    LineReader in(text, header);
    while (in.next())
        readField(in, run, zone);
    if (in.error().empty())
        in.fail(missing(run));
    if (!in.error().empty())
        return FormatError{in.line(), in.error()};
    run.zone = ZoneRules(std::move(zone.name), static_cast<std::int32_t>(zone.offset),
                         std::move(zone.transitions), zone.from, zone.until);
    return run;
}

std::string RunFile::serialize() const
{
    const auto boolean = [](bool value) { return std::string_view(value ? "true" : "false"); };

    LineWriter out(header);
    out.add("job-id", jobId);
    out.addUnlessEmpty("namespace", ns);
    out.addUnlessEmpty("name", name);
    out.addUnlessEmpty("endpoint", endpoint);
    out.addUnlessEmpty("commit", commit);
    out.addUnlessEmpty("manifest", manifestPath);
    out.add("spool-dir", spoolDir);
    out.add("lock-dir", lockDir);
    out.add("kind", word(kind));
    out.addUnlessEmpty("command", command);
    for (const std::string &arg : args)
        out.add("arg", arg);
    out.addUnlessEmpty("interpreter", interpreter);
    out.addUnlessEmpty("source", source);
    out.addUnlessEmpty("working-dir", workingDir);
    for (const auto &[variable, value] : env)
        out.add("env", variable + '=' + value);
    out.add("paused", boolean(paused));
    out.add("checkin", boolean(checkin));
    out.addUnlessZero("jitter", jitterSeconds);
    out.addUnlessZero("timeout", timeoutSeconds);
    out.add("kill-after", killAfterSeconds);
    out.add("concurrency", word(concurrency));
    if (retries > 0) {
        out.add("retries", retries);
        out.add("exponential-backoff", boolean(exponentialBackoff));
        out.add("initial-interval", initialIntervalSeconds);
        out.add("max-interval", maxIntervalSeconds);
        out.add("multiplier", multiplierText(multiplier));
    }
    out.add("guarded", boolean(guarded));
    for (const std::string &schedule : schedules)
        out.add("schedule", schedule);
    out.addUnlessZero("at", at);
    out.add("zone", zone.name());
    out.add("zone-offset", zone.initialOffset());
    if (zone.validFrom() > -anyTime)
        out.add("zone-from", zone.validFrom());
    if (zone.validUntil() < anyTime)
        out.add("zone-until", zone.validUntil());
    for (const ZoneTransition &transition : zone.transitions())
        out.add("zone-transition", std::to_string(transition.utc) + ' ' + std::to_string(transition.offset));
    return out.finish();
}
} // namespace crontopus
