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

QString shown(ServerLink::State state)
{
    switch (state) {
    case ServerLink::State::None:
        break;
    case ServerLink::State::Enrolling:
        return Words::tr("not enrolled yet");
    case ServerLink::State::Connected:
        return Words::tr("connected");
    case ServerLink::State::Unreachable:
        return Words::tr("cannot be reached");
    case ServerLink::State::Revoked:
        return Words::tr("revoked there");
    }
    return {};
}

template<typename Row>
void printServer(const ServerLink &link, const Row &row)
{
    row(Words::tr("Server"),
        link.endpointId > 0
            ? Words::tr("%1, endpoint %2, %3").arg(link.apiUrl).arg(link.endpointId).arg(shown(link.state))
            : link.apiUrl + u", "_s + shown(link.state));
    row(Words::tr("Last answer"), shown(link.lastContactAt));
    if (link.undelivered > 0)
        row(Words::tr("Undelivered"), Words::tr("%n run(s)", nullptr, int(link.undelivered)));
    if (!link.problem.isEmpty())
        row(Words::tr("Problem"), link.problem);
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
    if (status.server.state != ServerLink::State::None)
        printServer(status.server, row);
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
