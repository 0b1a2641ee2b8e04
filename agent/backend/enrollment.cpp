// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/backend/enrollment.h"

#include "shared/base/async.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
using Enrolled = Result<EndpointIdentity, ApiFailure>;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::Backend)
};

QJsonObject request(const AgentConfig &config, const QString &machineId)
{
    QJsonObject labels;
    for (const auto &[name, value] : config.endpoint.labels.asKeyValueRange())
        labels[name] = value;
    QJsonObject body{{u"name"_s, config.endpoint.name},
                     {u"hostname"_s, config.endpoint.hostname},
                     {u"platform"_s, platformName(config.endpoint.platform)},
                     {u"version"_s, QStringLiteral(CRONTOPUS_VERSION)}};
    if (!machineId.isEmpty())
        body[u"machine_id"_s] = machineId;
    if (!labels.isEmpty())
        body[u"labels"_s] = labels;
    if (!config.gitUrl.isEmpty())
        body[u"git_repo_url"_s] = withoutUserInfo(config.gitUrl);
    if (!config.gitBranch.isEmpty())
        body[u"git_branch"_s] = config.gitBranch;
    return body;
}

Enrolled enrolled(const ApiResult &answer, const AgentConfig &config)
{
    if (!answer) {
        ApiFailure failure = answer.error();
        if (failure.isSignedOut())
            failure.error.hint =
                Words::tr("Make a new enrollment token and set backend.enrollment_token to it.");
        return failure;
    }
    EndpointIdentity identity = EndpointIdentity::ofAnswer(answer->toObject());
    if (identity.endpointId <= 0 || identity.token.isEmpty())
        return ApiFailure{
            {Error::Code::InvalidInput,
             Words::tr("%1 did not answer an enrollment as a Crontopus server does.").arg(config.apiUrl)}};
    if (auto saved = identity.save(config.tokenPath); !saved)
        return ApiFailure{saved.error()};
    return identity;
}
} // namespace

QFuture<Enrolled> enroll(ApiClient &client, const AgentConfig &config, const QByteArray &token,
                         const QString &machineId)
{
    client.setToken(QString::fromUtf8(token));
    return mapped(client.post(u"/api/endpoints/enroll"_s, request(config, machineId)), &client,
                  [config](const ApiResult &answer) { return enrolled(answer, config); });
}
} // namespace crontopus
