// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/store/agentstatus.h"

#include "shared/base/files.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#endif

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
template<typename Enum, std::size_t N>
using Names = std::array<std::pair<Enum, QLatin1StringView>, N>;

template<typename Enum, std::size_t N>
QString nameOf(const Names<Enum, N> &names, Enum value)
{
    const auto found =
        std::find_if(names.begin(), names.end(), [&](const auto &n) { return n.first == value; });
    return found == names.end() ? QString() : QString(found->second);
}

template<typename Enum, std::size_t N>
Enum valueOf(const Names<Enum, N> &names, const QString &name, Enum fallback)
{
    const auto found =
        std::find_if(names.begin(), names.end(), [&](const auto &n) { return n.second == name; });
    return found == names.end() ? fallback : found->first;
}

constexpr Names<SyncState, 4> syncStates{{{SyncState::Synced, "Synced"_L1},
                                          {SyncState::OutOfSync, "OutOfSync"_L1},
                                          {SyncState::Missing, "Missing"_L1},
                                          {SyncState::Unknown, "Unknown"_L1}}};

constexpr Names<PlannedChange::Kind, 3> changeKinds{{{PlannedChange::Kind::Add, "add"_L1},
                                                     {PlannedChange::Kind::Change, "change"_L1},
                                                     {PlannedChange::Kind::Remove, "remove"_L1}}};

constexpr Names<Diagnostic::Severity, 3> severities{{{Diagnostic::Severity::Error, "error"_L1},
                                                     {Diagnostic::Severity::Warning, "warning"_L1},
                                                     {Diagnostic::Severity::Info, "info"_L1}}};

using Code = Error::Code;
constexpr Names<Code, 14> errorCodes{{{Code::Internal, "internal"_L1},
                                      {Code::InvalidInput, "invalid-input"_L1},
                                      {Code::NotFound, "not-found"_L1},
                                      {Code::Exists, "exists"_L1},
                                      {Code::Conflict, "conflict"_L1},
                                      {Code::Permission, "permission"_L1},
                                      {Code::Authentication, "authentication"_L1},
                                      {Code::Network, "network"_L1},
                                      {Code::Timeout, "timeout"_L1},
                                      {Code::Cancelled, "cancelled"_L1},
                                      {Code::Full, "full"_L1},
                                      {Code::Io, "io"_L1},
                                      {Code::Unsupported, "unsupported"_L1},
                                      {Code::Busy, "busy"_L1}}};

QJsonValue toJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QDateTime toTime(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

QStringList toList(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list.append(item.toString());
    return list;
}

template<typename T, typename Read>
QList<T> fromArray(const QJsonValue &value, Read read)
{
    QList<T> items;
    for (const QJsonValue &item : value.toArray())
        items.append(read(item.toObject()));
    return items;
}

QJsonObject toJson(const Error &error)
{
    return {
        {u"code"_s, nameOf(errorCodes, error.code)}, {u"message"_s, error.message}, {u"hint"_s, error.hint}};
}

Error toError(const QJsonObject &json)
{
    return {valueOf(errorCodes, json[u"code"_s].toString(), Code::Internal), json[u"message"_s].toString(),
            json[u"hint"_s].toString()};
}

Diagnostic toDiagnostic(const QJsonObject &json)
{
    Diagnostic d;
    d.severity = valueOf(severities, json[u"severity"_s].toString(), Diagnostic::Severity::Error);
    d.code = json[u"code"_s].toString();
    d.message = json[u"message"_s].toString();
    d.line = json[u"line"_s].toInt();
    d.column = json[u"column"_s].toInt();
    d.endLine = json[u"endLine"_s].toInt();
    d.endColumn = json[u"endColumn"_s].toInt();
    d.path = json[u"path"_s].toString();
    d.field = json[u"field"_s].toString();
    return d;
}

ManagedEntry toManagedEntry(const QJsonObject &json)
{
    ManagedEntry entry;
    entry.jobId = QUuid::fromString(json[u"jobId"_s].toString());
    entry.ns = json[u"namespace"_s].toString();
    entry.name = json[u"name"_s].toString();
    entry.manifestPath = json[u"manifestPath"_s].toString();
    entry.wanted = toList(json[u"wanted"_s]);
    entry.actual = toList(json[u"actual"_s]);
    entry.state = valueOf(syncStates, json[u"state"_s].toString(), SyncState::Unknown);
    entry.guarded = json[u"guarded"_s].toBool();
    entry.notes = toList(json[u"notes"_s]);
    entry.problem = json[u"problem"_s].toString();
    return entry;
}

ForeignEntry toForeignEntry(const QJsonObject &json)
{
    ForeignEntry entry;
    entry.source = json[u"source"_s].toString();
    entry.line = json[u"line"_s].toInt();
    entry.schedule = json[u"schedule"_s].toString();
    entry.command = json[u"command"_s].toString();
    entry.user = json[u"user"_s].toString();
    entry.suggestedName = json[u"suggestedName"_s].toString();
    entry.raw = json[u"raw"_s].toString();
    return entry;
}

QJsonObject toJson(const PlannedChange &change)
{
    return {{u"kind"_s, nameOf(changeKinds, change.kind)},
            {u"namespace"_s, change.ns},
            {u"name"_s, change.name},
            {u"before"_s, QJsonArray::fromStringList(change.before)},
            {u"after"_s, QJsonArray::fromStringList(change.after)}};
}

PlannedChange toPlannedChange(const QJsonObject &json)
{
    PlannedChange change;
    change.kind = valueOf(changeKinds, json[u"kind"_s].toString(), PlannedChange::Kind::Change);
    change.ns = json[u"namespace"_s].toString();
    change.name = json[u"name"_s].toString();
    change.before = toList(json[u"before"_s]);
    change.after = toList(json[u"after"_s]);
    return change;
}

template<typename T>
QJsonArray toArray(const QList<T> &items)
{
    QJsonArray array;
    for (const T &item : items)
        array.append(toJson(item));
    return array;
}

bool isAlive(qint64 pid)
{
#ifdef Q_OS_UNIX
    return pid > 0 && (::kill(pid_t(pid), 0) == 0 || errno == EPERM);
#else
    return pid > 0;
#endif
}
} // namespace

QString syncStateName(SyncState state)
{
    return nameOf(syncStates, state);
}

QJsonObject toJson(const ManagedEntry &entry)
{
    QJsonObject json{{u"jobId"_s, entry.jobId.toString(QUuid::WithoutBraces)},
                     {u"namespace"_s, entry.ns},
                     {u"name"_s, entry.name},
                     {u"manifestPath"_s, entry.manifestPath},
                     {u"wanted"_s, QJsonArray::fromStringList(entry.wanted)},
                     {u"actual"_s, QJsonArray::fromStringList(entry.actual)},
                     {u"state"_s, syncStateName(entry.state)},
                     {u"guarded"_s, entry.guarded}};
    if (!entry.notes.isEmpty())
        json[u"notes"_s] = QJsonArray::fromStringList(entry.notes);
    if (!entry.problem.isEmpty())
        json[u"problem"_s] = entry.problem;
    return json;
}

QJsonObject toJson(const ForeignEntry &entry)
{
    return {{u"source"_s, entry.source},   {u"line"_s, entry.line}, {u"schedule"_s, entry.schedule},
            {u"command"_s, entry.command}, {u"user"_s, entry.user}, {u"suggestedName"_s, entry.suggestedName},
            {u"raw"_s, entry.raw}};
}

QJsonObject toJson(const AgentStatus &status)
{
    return {{u"endpointName"_s, status.endpointName},
            {u"hostname"_s, status.hostname},
            {u"platform"_s, status.platform},
            {u"version"_s, status.version},
            {u"pid"_s, status.pid},
            {u"startedAt"_s, toJson(status.startedAt)},
            {u"repositoryUrl"_s, status.repositoryUrl},
            {u"branch"_s, status.branch},
            {u"localPath"_s, status.localPath},
            {u"stateDirectory"_s, status.stateDirectory},
            {u"scheduler"_s, status.scheduler},
            {u"syncIntervalSeconds"_s, status.syncIntervalSeconds},
            {u"lastSyncAt"_s, toJson(status.lastSyncAt)},
            {u"lastAttemptAt"_s, toJson(status.lastAttemptAt)},
            {u"commit"_s, status.commit},
            {u"errors"_s, toArray(status.errors)},
            {u"diagnostics"_s, toArray(status.diagnostics)},
            {u"entries"_s, toArray(status.entries)},
            {u"foreign"_s, toArray(status.foreign)},
            {u"pruneWaiting"_s, status.pruneWaiting},
            {u"pruneCount"_s, status.pruneCount},
            {u"schedulerWrites"_s, status.schedulerWrites},
            {u"server"_s, toJson(status.server)}};
}

AgentStatus agentStatusFromJson(const QJsonObject &json)
{
    AgentStatus status;
    status.endpointName = json[u"endpointName"_s].toString();
    status.hostname = json[u"hostname"_s].toString();
    status.platform = json[u"platform"_s].toString();
    status.version = json[u"version"_s].toString();
    status.pid = json[u"pid"_s].toInteger();
    status.startedAt = toTime(json[u"startedAt"_s]);
    status.repositoryUrl = json[u"repositoryUrl"_s].toString();
    status.branch = json[u"branch"_s].toString();
    status.localPath = json[u"localPath"_s].toString();
    status.stateDirectory = json[u"stateDirectory"_s].toString();
    status.scheduler = json[u"scheduler"_s].toString();
    status.syncIntervalSeconds = json[u"syncIntervalSeconds"_s].toInt(status.syncIntervalSeconds);
    status.lastSyncAt = toTime(json[u"lastSyncAt"_s]);
    status.lastAttemptAt = toTime(json[u"lastAttemptAt"_s]);
    status.commit = json[u"commit"_s].toString();
    status.errors = fromArray<Error>(json[u"errors"_s], toError);
    status.diagnostics = fromArray<Diagnostic>(json[u"diagnostics"_s], toDiagnostic);
    status.entries = fromArray<ManagedEntry>(json[u"entries"_s], toManagedEntry);
    status.foreign = fromArray<ForeignEntry>(json[u"foreign"_s], toForeignEntry);
    status.server = serverLinkFromJson(json[u"server"_s].toObject());
    status.pruneWaiting = json[u"pruneWaiting"_s].toBool();
    status.pruneCount = json[u"pruneCount"_s].toInt();
    status.schedulerWrites = json[u"schedulerWrites"_s].toInteger();
    return status;
}

Result<AgentStatus> readAgentStatus(const QString &path)
{
    const auto content = readFile(path);
    if (!content)
        return content.error();
    const QJsonDocument document = QJsonDocument::fromJson(*content);
    if (!document.isObject())
        return Error{Error::Code::InvalidInput, u"%1 is no agent status."_s.arg(path)};
    AgentStatus status = agentStatusFromJson(document.object());
    const QDateTime touched = QFileInfo(path).lastModified().toUTC();
    status.lastAttemptAt = std::max(status.lastAttemptAt, touched);
    if (status.errors.isEmpty() && status.lastSyncAt.isValid())
        status.lastSyncAt = status.lastAttemptAt;
    if (!isAlive(status.pid))
        status.pid = 0;
    status.server = readServerLink(QFileInfo(path).path());
    return status;
}

QJsonObject toJson(const AgentPlan &plan)
{
    return {{u"changes"_s, toArray(plan.changes)},
            {u"diagnostics"_s, toArray(plan.diagnostics)},
            {u"needsConfirmation"_s, plan.needsConfirmation},
            {u"notSelected"_s, QJsonArray::fromStringList(plan.notSelected)}};
}

AgentPlan agentPlanFromJson(const QJsonObject &json)
{
    AgentPlan plan;
    plan.changes = fromArray<PlannedChange>(json[u"changes"_s], toPlannedChange);
    plan.diagnostics = fromArray<Diagnostic>(json[u"diagnostics"_s], toDiagnostic);
    plan.needsConfirmation = json[u"needsConfirmation"_s].toBool();
    plan.notSelected = toList(json[u"notSelected"_s]);
    return plan;
}
} // namespace crontopus
