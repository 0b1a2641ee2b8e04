// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/commands/session.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::agent {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::agent)
};

QString shown(const QDateTime &time)
{
    return time.isValid() ? time.toLocalTime().toString(Qt::ISODate) : Words::tr("never");
}

void printStatus(const AgentStatus &status)
{
    QTextStream out(stdout);
    const auto row = [&out](const QString &label, const QString &value) {
        out << label.leftJustified(14) << value << '\n';
    };
    row(Words::tr("Endpoint"), status.endpointName);
    row(Words::tr("Service"),
        status.pid > 0 ? Words::tr("running, process %1").arg(status.pid) : Words::tr("not running"));
    row(Words::tr("Repository"), status.branch.isEmpty()
                                     ? status.repositoryUrl
                                     : status.repositoryUrl + u" ("_s + status.branch + u')');
    row(Words::tr("Commit"), status.commit.isEmpty() ? Words::tr("none") : status.commit.left(12));
    row(Words::tr("Last sync"), shown(status.lastSyncAt));
    row(Words::tr("Scheduler"), status.scheduler);
    row(Words::tr("Not managed"), QString::number(status.foreign.size()));
    if (status.pruneWaiting)
        row(Words::tr("Waiting"),
            Words::tr("%1 removals, for `crontopus-agent prune --confirm`").arg(status.pruneCount));
    out << '\n';
    for (const ManagedEntry &entry : status.entries) {
        out << syncStateName(entry.state).leftJustified(10) << entry.ns << '/' << entry.name;
        if (!entry.problem.isEmpty())
            out << ": " << entry.problem;
        out << '\n';
    }
    for (const Error &error : status.errors)
        out << Words::tr("error: ") << error.text() << '\n';
    for (const Diagnostic &diagnostic : status.diagnostics)
        out << toText(diagnostic) << '\n';
}
} // namespace

int runStatus(const QStringList &arguments)
{
    Session session(u"status"_s, Words::tr("Show what is scheduled, and what is wrong"));
    session.parser.addOption({u"json"_s, Words::tr("Print everything as JSON.")});
    if (const auto exit = session.begin(arguments))
        return *exit;
    const auto cycle = session.makeCycle();
    if (!cycle)
        return fail(cycle.error());
    const auto status = (*cycle)->status(nowUtc());
    if (!status)
        return fail(status.error());
    if (session.parser.isSet(u"json"_s))
        QTextStream(stdout) << QJsonDocument(toJson(*status)).toJson();
    else
        printStatus(*status);
    return Ok;
}
} // namespace crontopus::agent
