// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/runs/runtext.h"

#include "app/console/theme/timetext.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::runtext)
};

/// POSIX names; the numbers up to 15 are the same on every system that has a cron.
QString signalName(int number)
{
    switch (number) {
    case 1:
        return u"SIGHUP"_s;
    case 2:
        return u"SIGINT"_s;
    case 3:
        return u"SIGQUIT"_s;
    case 4:
        return u"SIGILL"_s;
    case 6:
        return u"SIGABRT"_s;
    case 8:
        return u"SIGFPE"_s;
    case 9:
        return u"SIGKILL"_s;
    case 11:
        return u"SIGSEGV"_s;
    case 13:
        return u"SIGPIPE"_s;
    case 14:
        return u"SIGALRM"_s;
    case 15:
        return u"SIGTERM"_s;
    default:
        return {};
    }
}
} // namespace

QString qualifiedName(const RunRecord &run)
{
    return run.ns.isEmpty() ? run.jobName : run.ns + u'/' + run.jobName;
}

QString signalText(int number)
{
    const QString name = signalName(number);
    return name.isEmpty() ? Words::tr("signal %1").arg(number) : u"%1 (%2)"_s.arg(name).arg(number);
}

QString exitText(const RunRecord &run)
{
    if (run.signalNumber > 0) {
        const QString name = signalName(run.signalNumber);
        return name.isEmpty() ? signalText(run.signalNumber) : name;
    }
    return run.exitCode ? QString::number(*run.exitCode) : QString();
}

QString triggerText(const QString &trigger)
{
    if (trigger == u"schedule")
        return Words::tr("Schedule");
    if (trigger == u"manual")
        return Words::tr("Run now");
    if (trigger == u"catch-up")
        return Words::tr("Catch-up");
    return trigger;
}

QString latenessText(const RunRecord &run)
{
    if (!run.scheduledAt.isValid() || !run.startedAt.isValid())
        return {};
    const qint64 late = run.scheduledAt.msecsTo(run.startedAt);
    return late < 2000 ? Words::tr("on time") : Words::tr("%1 late").arg(durationText(late));
}
} // namespace crontopus
