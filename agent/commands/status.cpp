// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/commands/session.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::agent {
namespace {
QString tr(const char *text)
{
    return QCoreApplication::translate("crontopus::agent", text);
}

QString shown(const QDateTime &time)
{
    return time.isValid() ? time.toLocalTime().toString(Qt::ISODate) : tr("never");
}

void printStatus(const AgentStatus &status)
{
    QTextStream out(stdout);
    const auto row = [&out](const QString &label, const QString &value) {
        out << label.leftJustified(14) << value << '\n';
    };
    row(tr("Endpoint"), status.endpointName);
    row(tr("Service"), status.pid > 0 ? tr("running, process %1").arg(status.pid) : tr("not running"));
    row(tr("Repository"), status.branch.isEmpty() ? status.repositoryUrl
                                                  : status.repositoryUrl + u" ("_s + status.branch + u')');
    row(tr("Commit"), status.commit.isEmpty() ? tr("none") : status.commit.left(12));
    row(tr("Last sync"), shown(status.lastSyncAt));
    row(tr("Scheduler"), status.scheduler);
    row(tr("Not managed"), QString::number(status.foreign.size()));
    if (status.pruneWaiting)
        row(tr("Waiting"), tr("%1 removals, for `crontopus-agent prune --confirm`").arg(status.pruneCount));
    out << '\n';
    for (const ManagedEntry &entry : status.entries) {
        out << syncStateName(entry.state).leftJustified(10) << entry.ns << '/' << entry.name;
        if (!entry.problem.isEmpty())
            out << ": " << entry.problem;
        out << '\n';
    }
    for (const Error &error : status.errors)
        out << tr("error: ") << error.text() << '\n';
    for (const Diagnostic &diagnostic : status.diagnostics)
        out << toText(diagnostic) << '\n';
}
} // namespace

int runStatus(const QStringList &arguments)
{
    Session session(u"status"_s, tr("Show what is scheduled, and what is wrong"));
    session.parser.addOption({u"json"_s, tr("Print everything as JSON.")});
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
