// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/state/appliedstate.h"

#include "shared/base/files.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::AppliedState)
};

constexpr int formatVersion = 1;

QJsonObject jobToJson(const AppliedState::Job &job)
{
    QJsonObject json{{u"id"_s, job.scheduled.id.toString(QUuid::WithoutBraces)},
                     {u"namespace"_s, job.scheduled.ns},
                     {u"name"_s, job.scheduled.name},
                     {u"path"_s, job.manifestPath},
                     {u"entries"_s, QJsonArray::fromStringList(job.scheduled.entries)}};
    if (!job.notes.isEmpty())
        json[u"notes"_s] = QJsonArray::fromStringList(job.notes);
    if (job.guarded)
        json[u"guarded"_s] = true;
    if (job.catchUp)
        json[u"catchUp"_s] = true;
    if (job.at != 0)
        json[u"at"_s] = job.at;
    return json;
}

QStringList toList(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list.append(item.toString());
    return list;
}

AppliedState::Job jobFromJson(const QJsonObject &json)
{
    AppliedState::Job job;
    job.scheduled.id = QUuid::fromString(json[u"id"_s].toString());
    job.scheduled.ns = json[u"namespace"_s].toString();
    job.scheduled.name = json[u"name"_s].toString();
    job.scheduled.entries = toList(json[u"entries"_s]);
    job.manifestPath = json[u"path"_s].toString();
    job.notes = toList(json[u"notes"_s]);
    job.guarded = json[u"guarded"_s].toBool();
    job.catchUp = json[u"catchUp"_s].toBool();
    job.at = json[u"at"_s].toInteger();
    return job;
}
} // namespace

QByteArray AppliedState::toJson() const
{
    QJsonArray array;
    for (const Job &job : jobs)
        array.append(jobToJson(job));
    const QJsonObject json{{u"version"_s, formatVersion},
                           {u"commit"_s, commit},
                           {u"inputs"_s, QString::fromLatin1(inputs)},
                           {u"fingerprint"_s, QString::fromLatin1(fingerprint)},
                           {u"nextDue"_s, nextDue},
                           {u"crontabWasAbsent"_s, crontabWasAbsent},
                           {u"pruneWaiting"_s, pruneWaiting},
                           {u"jobs"_s, array}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<AppliedState> AppliedState::fromJson(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    if (json[u"version"_s].toInt() != formatVersion)
        return Error{Error::Code::InvalidInput, Words::tr("The saved state cannot be read.")};
    AppliedState state;
    state.commit = json[u"commit"_s].toString();
    state.inputs = json[u"inputs"_s].toString().toLatin1();
    state.fingerprint = json[u"fingerprint"_s].toString().toLatin1();
    state.nextDue = json[u"nextDue"_s].toInteger();
    state.crontabWasAbsent = json[u"crontabWasAbsent"_s].toBool();
    state.pruneWaiting = json[u"pruneWaiting"_s].toBool();
    for (const QJsonValue &job : json[u"jobs"_s].toArray())
        state.jobs.append(jobFromJson(job.toObject()));
    return state;
}

Result<AppliedState> AppliedState::load(const QString &path)
{
    const auto text = readFile(path);
    if (!text)
        return text.error().code == Error::Code::NotFound ? Result<AppliedState>(AppliedState{})
                                                          : Result<AppliedState>(text.error());
    return fromJson(*text);
}

Result<void> AppliedState::save(const QString &path) const
{
    const QByteArray text = toJson();
    if (const auto before = readFile(path); before && *before == text)
        return {};
    return writeFileAtomically(path, text);
}
} // namespace crontopus
