// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/checkinreader.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
constexpr int maxOutput = 10'000;
constexpr int maxPart = 65'536;

const QStringList statuses{u"running"_s, u"success"_s,   u"failure"_s,
                           u"timeout"_s, u"cancelled"_s, u"skipped"_s};
} // namespace

CheckIn readCheckIn(Input &body)
{
    CheckIn run;
    run.jobName = body.requiredText(u"job_name"_s, {1, 255});
    body.require(u"status"_s);
    run.outcome = outcomeFromName(body.word(u"status"_s, statuses)).value_or(Outcome::Running);
    if (const auto code = body.integer(u"exit_code"_s, INT32_MIN, UINT32_MAX))
        run.exitCode = int(*code);
    if (const auto seconds = body.number(u"duration"_s, 0, 3'153'600'000.0))
        run.durationMs = qint64(std::llround(*seconds * 1000));
    const QString output = body.output(u"output"_s, maxOutput);
    run.errorMessage = body.output(u"error_message"_s, maxOutput);
    run.clientRunId = body.uuid(u"client_run_id"_s);
    run.jobId = body.uuid(u"job_id"_s);
    run.startedAt = body.time(u"started_at"_s);
    run.finishedAt = body.time(u"finished_at"_s);
    run.scheduledAt = body.time(u"scheduled_at"_s);
    run.commit = body.text(u"commit"_s, {0, 64});
    run.attempt = int(body.integer(u"attempt"_s, 1, 101).value_or(1));
    run.signalNumber = int(body.integer(u"signal"_s, 1, 255).value_or(0));
    run.outputHead = body.output(u"output_head"_s, maxPart);
    run.outputTail = body.output(u"output_tail"_s, maxPart);
    if (run.outputHead.isEmpty())
        run.outputHead = output;
    run.outputBytes = body.integer(u"output_bytes"_s, 0, 9'007'199'254'740'991)
                          .value_or(run.outputHead.toUtf8().size() + run.outputTail.toUtf8().size());
    run.trigger = body.word(u"trigger"_s, {u"schedule"_s, u"manual"_s, u"catch-up"_s});
    if (run.finishedAt.isValid() && run.startedAt.isValid() && run.finishedAt < run.startedAt)
        body.fail(u"finished_at"_s, u"This is before started_at."_s, u"value_error"_s);
    return run;
}
} // namespace crontopus::server
