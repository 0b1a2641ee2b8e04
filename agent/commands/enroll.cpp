// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/backend/enrollment.h"
#include "agent/backend/machineid.h"
#include "agent/commands/session.h"
#include "shared/base/async.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::agent {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::agent)
};

int enrollWith(const AgentConfig &config, const QString &machineId)
{
    const auto address = ApiAddress::parse(config.apiUrl);
    if (!address)
        return fail(address.error());
    ApiClient client(*address);
    int exit = Problems;
    onResult(enroll(client, config, config.enrollmentToken, machineId), &client,
             [&](const Result<EndpointIdentity, ApiFailure> &enrolled) {
                 if (enrolled) {
                     print(Words::tr("Enrolled at %1 as endpoint %2 (%3).")
                               .arg(config.apiUrl)
                               .arg(enrolled->endpointId)
                               .arg(config.endpoint.name));
                     exit = Ok;
                 } else {
                     exit = fail(enrolled.error().error);
                 }
                 QCoreApplication::quit();
             });
    QCoreApplication::exec();
    return exit;
}
} // namespace

int runEnroll(const QStringList &arguments)
{
    Session session(u"enroll"_s, Words::tr("Connect this machine with the server of backend.api_url"));
    session.parser.addOption(
        {u"new-machine-id"_s, Words::tr("Be another machine than the one this was cloned from.")});
    if (const auto exit = session.begin(arguments))
        return *exit;
    const AgentConfig &config = session.config();
    printDiagnostics(config.warnings);
    if (config.apiUrl.isEmpty())
        return fail({Error::Code::InvalidInput, Words::tr("%1 names no server.").arg(session.configPath()),
                     Words::tr("Set backend.api_url and backend.enrollment_token.")});
    if (config.enrollmentToken.isEmpty())
        return fail({Error::Code::InvalidInput,
                     Words::tr("%1 holds no enrollment token.").arg(session.configPath()),
                     Words::tr("Make one in the console or with `crontopus enroll-token create`, and set "
                               "backend.enrollment_token to it.")});
    QString id = machineId(config.stateDir);
    if (session.parser.isSet(u"new-machine-id"_s)) {
        const auto made = makeMachineId(config.stateDir);
        if (!made)
            return fail(made.error());
        id = *made;
    }
    if (id.isEmpty())
        QTextStream(stderr) << Words::tr(
            "This machine has no id of its own; enrolling it again makes another "
            "endpoint. --new-machine-id gives it one.\n");
    return enrollWith(config, id);
}
} // namespace crontopus::agent
