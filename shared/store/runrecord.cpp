// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/store/runrecord.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::RunRecord)
};

constexpr Outcome allOutcomes[] = {Outcome::Running, Outcome::Success,   Outcome::Failure,
                                   Outcome::Timeout, Outcome::Cancelled, Outcome::Skipped};

QJsonValue timeValue(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}
} // namespace

QString outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Success:
        return u"success"_s;
    case Outcome::Failure:
        return u"failure"_s;
    case Outcome::Timeout:
        return u"timeout"_s;
    case Outcome::Cancelled:
        return u"cancelled"_s;
    case Outcome::Skipped:
        return u"skipped"_s;
    case Outcome::Running:
        break;
    }
    return u"running"_s;
}

std::optional<Outcome> outcomeFromName(QStringView name)
{
    for (const Outcome outcome : allOutcomes) {
        if (name == outcomeName(outcome))
            return outcome;
    }
    return std::nullopt;
}

QString outputText(const RunRecord &run)
{
    QString text = QString::fromUtf8(run.outputHead);
    const qint64 left = run.outputBytes - run.outputHead.size() - run.outputTail.size();
    if (left > 0) {
        if (!text.endsWith(u'\n') && !text.isEmpty())
            text += u'\n';
        text += Words::tr("[… %1 bytes not kept …]").arg(left);
        text += u'\n';
    }
    return text + QString::fromUtf8(run.outputTail);
}

QJsonObject toJson(const RunRecord &run)
{
    const bool finished = run.finishedAt.isValid();
    return {{u"id"_s, run.id},
            {u"run_id"_s, run.runId.toString(QUuid::WithoutBraces)},
            {u"job_id"_s, run.jobId.toString(QUuid::WithoutBraces)},
            {u"job_name"_s, run.jobName},
            {u"namespace"_s, run.ns},
            {u"endpoint"_s, run.endpoint},
            {u"status"_s, outcomeName(run.outcome)},
            {u"trigger"_s, run.trigger},
            {u"scheduled_at"_s, timeValue(run.scheduledAt)},
            {u"started_at"_s, timeValue(run.startedAt)},
            {u"finished_at"_s, timeValue(run.finishedAt)},
            {u"duration"_s, finished ? QJsonValue(double(run.durationMs()) / 1000) : QJsonValue()},
            {u"attempt"_s, run.attempt},
            {u"exit_code"_s, run.exitCode ? QJsonValue(*run.exitCode) : QJsonValue()},
            {u"signal"_s, run.signalNumber > 0 ? QJsonValue(run.signalNumber) : QJsonValue()},
            {u"output"_s, outputText(run)},
            {u"output_bytes"_s, run.outputBytes},
            {u"error_message"_s, textOrNull(run.errorMessage)},
            {u"commit"_s, textOrNull(run.commit)},
            {u"manifest_path"_s, textOrNull(run.manifestPath)}};
}
} // namespace crontopus
