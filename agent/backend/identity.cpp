// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/backend/identity.h"

#include "shared/base/files.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr qint64 maxBytes = 64 * 1024;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::Backend)
};

QMap<QString, QString> labelsOf(const QJsonValue &value)
{
    QMap<QString, QString> labels;
    const QJsonObject object = value.toObject();
    for (auto label = object.begin(); label != object.end(); ++label)
        labels.insert(label.key(), label.value().toString());
    return labels;
}

QJsonObject toJson(const QMap<QString, QString> &labels)
{
    QJsonObject object;
    for (const auto &[name, value] : labels.asKeyValueRange())
        object[name] = value;
    return object;
}
} // namespace

Result<EndpointIdentity> EndpointIdentity::load(const QString &path)
{
    const auto content = readFile(path, maxBytes);
    if (!content)
        return content.error();
    const QJsonObject json = QJsonDocument::fromJson(*content).object();
    EndpointIdentity identity = ofAnswer(json);
    // The hosted service's agent writes the number as text.
    if (identity.endpointId == 0)
        identity.endpointId = json[u"agent_id"_s].toString().toLongLong();
    if (identity.endpointId <= 0 || identity.token.isEmpty())
        return Error{Error::Code::InvalidInput, Words::tr("%1 holds no token of an endpoint.").arg(path),
                     Words::tr("Move it away and run `crontopus-agent enroll`.")};
    return identity;
}

Result<void> EndpointIdentity::save(const QString &path) const
{
    if (auto made = makePrivateDirectory(QFileInfo(path).path()); !made)
        return made;
    const QJsonObject json{{u"agent_id"_s, endpointId},  {u"token"_s, token},
                           {u"tenant_id"_s, tenant},     {u"git_url"_s, gitUrl},
                           {u"git_branch"_s, gitBranch}, {u"name"_s, name},
                           {u"labels"_s, toJson(labels)}};
    return writeFileAtomically(path, QJsonDocument(json).toJson());
}

EndpointIdentity EndpointIdentity::ofAnswer(const QJsonObject &answer)
{
    EndpointIdentity identity;
    identity.endpointId = answer[u"agent_id"_s].toInteger(answer[u"endpoint_id"_s].toInteger());
    identity.token = answer[u"token"_s].toString();
    identity.tenant = answer[u"tenant_id"_s].toString();
    identity.gitUrl = answer[u"git_url"_s].toString();
    identity.gitBranch = answer[u"git_branch"_s].toString();
    identity.name = answer[u"name"_s].toString();
    identity.labels = labelsOf(answer[u"labels"_s]);
    return identity;
}

bool EndpointIdentity::take(const QJsonObject &heartbeatAnswer)
{
    const EndpointIdentity before = *this;
    // The hosted service's answer has neither.
    if (heartbeatAnswer.contains(u"name"_s))
        name = heartbeatAnswer[u"name"_s].toString();
    if (heartbeatAnswer.contains(u"labels"_s))
        labels = labelsOf(heartbeatAnswer[u"labels"_s]);
    return *this != before;
}
} // namespace crontopus
