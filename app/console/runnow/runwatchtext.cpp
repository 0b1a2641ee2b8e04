// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/runnow/runwatchtext.h"

#include "app/console/runnow/runwatch.h"
#include "app/console/theme/timetext.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr qint64 patienceSeconds = 150; ///< cron looks once a minute

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::RunWatch)
};

QString queuedText(const RunWatch &watch)
{
    if (watch.isOnline())
        return Words::tr("Waiting for the agent on %1 to take it.").arg(watch.endpointName());
    if (!watch.expiresAt().isValid())
        return Words::tr("%1 is offline. The job will start when it is back.").arg(watch.endpointName());
    return Words::tr("%1 is offline. The job will start when it is back, if that is before %2 (%3).")
        .arg(watch.endpointName(), exactTime(watch.expiresAt()), relativeTime(watch.expiresAt()));
}

QString startingText(const RunWatch &watch)
{
    if (watch.since().secsTo(QDateTime::currentDateTimeUtc()) < patienceSeconds)
        return Words::tr("The scheduler on %1 has it. It starts within a minute.").arg(watch.endpointName());
    return Words::tr("It should have begun by now. Does the scheduler on %1 run, and can its agent reach "
                     "the server?")
        .arg(watch.endpointName());
}

QString endText(const RunRecord &run)
{
    QStringList parts;
    if (run.exitCode)
        parts.append(Words::tr("exit %1").arg(*run.exitCode));
    if (run.signalNumber > 0)
        parts.append(Words::tr("signal %1").arg(run.signalNumber));
    if (run.durationMs() >= 0)
        parts.append(durationText(run.durationMs()));
    if (!run.errorMessage.isEmpty())
        parts.append(run.errorMessage);
    return parts.join(u" · "_s);
}
} // namespace

StatusLook lookOf(const RunWatch &watch)
{
    using State = RunWatch::State;
    switch (watch.state()) {
    case State::Asking:
    case State::Queued:
        return {u"late"_s, u"◷"_s, Words::tr("Queued"), Theme::Role::Late};
    case State::Starting:
        return {u"running"_s, u"◌"_s, Words::tr("Starting"), Theme::Role::Running};
    case State::Running:
        return statusLook(Outcome::Running);
    case State::Finished:
        return statusLook(watch.run().outcome);
    case State::Failed:
        return {u"failure"_s, u"✗"_s, Words::tr("Not started"), Theme::Role::Failure};
    case State::Expired:
        return {u"timeout"_s, u"◔"_s, Words::tr("Expired"), Theme::Role::Warning};
    case State::Withdrawn:
        return {u"cancelled"_s, u"⊘"_s, Words::tr("Withdrawn"), Theme::Role::MutedText};
    case State::Left:
        break;
    }
    return {u"unknown"_s, u"?"_s, Words::tr("Not followed"), Theme::Role::MutedText};
}

QString sentenceOf(const RunWatch &watch)
{
    using State = RunWatch::State;
    switch (watch.state()) {
    case State::Asking:
        return Words::tr("Asking %1 to start it.").arg(watch.endpointName());
    case State::Queued:
        return queuedText(watch);
    case State::Starting:
        return startingText(watch);
    case State::Running:
        return Words::tr("Running for %1. What it writes comes when it ends.")
            .arg(durationText(watch.run().startedAt.msecsTo(QDateTime::currentDateTimeUtc())));
    case State::Finished:
        return endText(watch.run());
    case State::Failed:
        return watch.problem();
    case State::Expired:
        return Words::tr("%1 was not back in time. The job will not be started.").arg(watch.endpointName());
    case State::Withdrawn:
        return Words::tr("The job will not be started.");
    case State::Left:
        break;
    }
    return Words::tr("Nobody waits for it here any more. The job still starts; its run appears under Runs.");
}
} // namespace crontopus
