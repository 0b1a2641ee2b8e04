// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/window/connectionstate.h"

#include "app/console/theme/timetext.h"
#include "app/console/workspace.h"
#include "shared/hosted/hostedsession.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::MainWindow)
};

StatusLook agentLook(const QList<AgentStatus> &endpoints)
{
    if (endpoints.isEmpty())
        return {u"disconnected"_s, u"○"_s, Words::tr("No agent"), Theme::Role::MutedText};
    const AgentStatus &status = endpoints.first();
    if (status.pid == 0)
        return statusLook(Health::Offline);
    if (!status.errors.isEmpty())
        return {u"warning"_s, u"⚠"_s, Words::tr("Problem"), Theme::Role::Warning};
    return {u"connected"_s, u"●"_s, Words::tr("Live"), Theme::Role::Success};
}

StatusLook sessionLook(HostedSession::State state)
{
    switch (state) {
    case HostedSession::State::Connecting:
        return {u"disconnected"_s, u"◌"_s, Words::tr("Connecting"), Theme::Role::MutedText};
    case HostedSession::State::Live:
        return {u"connected"_s, u"●"_s, Words::tr("Live"), Theme::Role::Success};
    case HostedSession::State::Offline:
        return {u"disconnected"_s, u"○"_s, Words::tr("Offline"), Theme::Role::Warning};
    case HostedSession::State::SignedOut:
        break;
    }
    return {u"warning"_s, u"⚠"_s, Words::tr("Signed out"), Theme::Role::Warning};
}

QString sessionDetails(HostedSession &session)
{
    QStringList lines{session.client().address().text()};
    if (session.lastContact().isValid())
        lines.append(Words::tr("Last answer %1").arg(relativeTime(session.lastContact())));
    if (!session.problem().isEmpty())
        lines.append(session.problem());
    if (session.state() == HostedSession::State::SignedOut)
        lines.append(Words::tr("Connect to this server again to sign in."));
    return lines.join(u'\n');
}

QString agentDetails(const QList<AgentStatus> &endpoints)
{
    if (endpoints.isEmpty())
        return Words::tr("No agent of this machine is known to follow this repository.");
    const AgentStatus &status = endpoints.first();
    QStringList lines{status.pid > 0 ? Words::tr("The agent on %1 is running.").arg(status.endpointName)
                                     : Words::tr("The agent on %1 is not running.").arg(status.endpointName)};
    if (status.lastSyncAt.isValid())
        lines.append(Words::tr("Last sync %1").arg(relativeTime(status.lastSyncAt)));
    for (const Error &error : status.errors)
        lines.append(error.text());
    return lines.join(u'\n');
}
} // namespace

ConnectionState connectionStateOf(const Workspace &workspace)
{
    if (HostedSession *session = workspace.session())
        return {sessionLook(session->state()), sessionDetails(*session)};
    const QList<AgentStatus> endpoints = workspace.endpoints().endpoints();
    return {agentLook(endpoints), agentDetails(endpoints)};
}
} // namespace crontopus
