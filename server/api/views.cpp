// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/views.h"

#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
constexpr qsizetype shortOutput = 10'000;

QJsonValue uuidOrNull(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QJsonValue()
                           : QJsonValue(QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces));
}

template<typename T>
QJsonValue numberOrNull(const std::optional<T> &number)
{
    return number ? QJsonValue(qint64(*number)) : QJsonValue();
}

/// Head and tail as one text of the length that the hosted service's clients expect.
QString joinedOutput(const CheckIn &run)
{
    if (run.outputTail.isEmpty())
        return run.outputHead.left(shortOutput);
    if (run.outputHead.isEmpty())
        return run.outputTail.right(shortOutput);
    const QString gap = u"\n[…]\n"_s;
    const qsizetype half = (shortOutput - gap.size()) / 2;
    const qsizetype missing =
        run.outputBytes - run.outputHead.toUtf8().size() - run.outputTail.toUtf8().size();
    if (missing <= 0 && run.outputHead.size() + run.outputTail.size() <= shortOutput)
        return run.outputHead + run.outputTail;
    return run.outputHead.left(half) + gap + run.outputTail.right(half);
}
} // namespace

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject labelsView(const QMap<QString, QString> &labels)
{
    QJsonObject object;
    for (auto it = labels.begin(); it != labels.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QJsonObject pageView(const QString &name, const QJsonArray &items, qint64 total, const Page &page)
{
    return {{name, items}, {u"total"_s, total}, {u"page"_s, page.page}, {u"page_size"_s, page.size}};
}

QJsonObject userView(const users::User &user, const QString &tenant)
{
    return {{u"id"_s, user.id},
            {u"tenant_id"_s, tenant},
            {u"email"_s, user.email},
            {u"username"_s, user.username},
            {u"is_active"_s, user.active},
            {u"role"_s, roleName(user.role)}};
}

QJsonObject tokenView(const tokens::Token &token, const QDateTime &now)
{
    return {{u"id"_s, token.id},
            {u"name"_s, token.name},
            {u"scopes"_s, QJsonArray::fromStringList(token.scopes)},
            {u"last_used_at"_s, toApi(token.lastUsedAt)},
            {u"created_at"_s, toApi(token.createdAt)},
            {u"expires_at"_s, toApi(token.expiresAt)},
            {u"is_expired"_s, token.expiresAt.isValid() && token.expiresAt <= now}};
}

QJsonObject enrollmentTokenView(const tokens::Token &token)
{
    return {{u"id"_s, token.id},
            {u"name"_s, token.name},
            {u"used_count"_s, token.usedCount},
            {u"max_uses"_s, numberOrNull(token.maxUses)},
            {u"expires_at"_s, toApi(token.expiresAt)},
            {u"last_used_at"_s, toApi(token.lastUsedAt)},
            {u"created_at"_s, toApi(token.createdAt)}};
}

QJsonObject endpointView(const endpoints::Endpoint &endpoint, const QString &tenant, const QDateTime &now)
{
    QJsonValue state;
    if (!endpoint.state.isEmpty()) {
        const QJsonObject &said = endpoint.state;
        state = QJsonObject{{u"last_sync_at"_s, said.value(u"last_sync_at"_s)},
                            {u"commit"_s, said.value(u"commit"_s)},
                            {u"errors"_s, said.value(u"errors"_s).toArray()},
                            {u"jobs_total"_s, said.value(u"jobs_total"_s).toInteger()},
                            {u"jobs_invalid"_s, said.value(u"jobs_invalid"_s).toInteger()},
                            {u"out_of_sync"_s, said.value(u"out_of_sync"_s).toInteger()},
                            {u"prune_waiting"_s, said.value(u"prune_waiting"_s).toBool()}};
        QJsonObject shown = state.toObject();
        for (const QString &name : {u"last_sync_at"_s, u"commit"_s}) {
            if (shown.value(name).isUndefined())
                shown[name] = QJsonValue();
        }
        state = shown;
    }
    return {{u"id"_s, endpoint.id},
            {u"tenant_id"_s, tenant},
            {u"name"_s, endpoint.name},
            {u"hostname"_s, orNull(endpoint.hostname)},
            {u"machine_id"_s, toApi(endpoint.machineId)},
            {u"status"_s, endpoint.status(now)},
            {u"last_heartbeat"_s, toApi(endpoint.lastHeartbeat)},
            {u"enrolled_at"_s, toApi(endpoint.enrolledAt)},
            {u"git_repo_url"_s, toApi(endpoint.gitRepoUrl)},
            {u"git_branch"_s, toApi(endpoint.gitBranch)},
            {u"platform"_s, orNull(endpoint.platform)},
            {u"version"_s, orNull(endpoint.version)},
            {u"created_at"_s, toApi(endpoint.createdAt)},
            {u"updated_at"_s, toApi(endpoint.updatedAt)},
            {u"labels"_s, labelsView(endpoint.labels())},
            {u"own_labels"_s, labelsView(endpoint.ownLabels)},
            {u"online"_s, endpoint.online(now)},
            {u"state"_s, state}};
}

QJsonObject runView(const runs::Run &run, const QString &tenant, RunOutput output)
{
    const CheckIn &what = run.what;
    const bool none = what.outputHead.isEmpty() && what.outputTail.isEmpty();
    QJsonObject view{
        {u"id"_s, run.id},
        {u"tenant_id"_s, tenant},
        {u"job_name"_s, what.jobName},
        {u"namespace"_s, orNull(what.ns)},
        {u"status"_s, outcomeName(what.outcome)},
        {u"started_at"_s, toApi(what.startedAt)},
        {u"finished_at"_s, toApi(what.finishedAt)},
        {u"duration"_s, what.durationMs ? QJsonValue((*what.durationMs + 500) / 1000) : QJsonValue()},
        {u"output"_s, output == RunOutput::None || none ? QJsonValue() : QJsonValue(joinedOutput(what))},
        {u"error_message"_s, toApi(what.errorMessage)},
        {u"exit_code"_s, numberOrNull(what.exitCode)},
        {u"endpoint_id"_s, what.endpointId > 0 ? QJsonValue(what.endpointId) : QJsonValue()},
        {u"agent_id"_s, what.endpointId > 0 ? QJsonValue(QString::number(what.endpointId)) : QJsonValue()},
        {u"created_at"_s, toApi(run.createdAt)},
        {u"updated_at"_s, toApi(run.updatedAt)},
        {u"client_run_id"_s, uuidOrNull(what.clientRunId)},
        {u"job_id"_s, uuidOrNull(what.jobId)},
        {u"scheduled_at"_s, toApi(what.scheduledAt)},
        {u"commit"_s, orNull(what.commit)},
        {u"attempt"_s, what.attempt},
        {u"signal"_s, what.signalNumber > 0 ? QJsonValue(what.signalNumber) : QJsonValue()},
        {u"output_bytes"_s, what.outputBytes},
        {u"trigger"_s, orNull(what.trigger)}};
    if (output == RunOutput::Whole) {
        view[u"output_head"_s] = none ? QJsonValue() : QJsonValue(what.outputHead);
        view[u"output_tail"_s] = orNull(what.outputTail);
    }
    return view;
}
} // namespace crontopus::server
