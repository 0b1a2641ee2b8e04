// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/manifest/fields.h"

#include <QHash>

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
using T = Field::Type;

constexpr double century = 100.0 * 365 * 86400;

QString withoutIndices(const QString &path)
{
    QString plain;
    bool inside = false;
    for (const QChar c : path) {
        if (c == u']')
            inside = false;
        if (!inside)
            plain += c;
        if (c == u'[')
            inside = true;
    }
    return plain;
}

/// Fields of the hosted service (docs/manifest.md names it so) come first in each group of theirs; `ours`
/// marks the others.
QList<Field> makeFields()
{
    return {
        {u"apiVersion"_s, T::Enum, {u"v1"_s}, {}, u"Version of the manifest format."_s, true},
        {u"kind"_s, T::Enum, {u"Job"_s}, {}, u"What the file describes."_s, true},
        {u"metadata"_s, T::Map, {}, {}, u"Who the job is."_s, true},
        {u"metadata.id"_s,
         T::Uuid,
         {},
         {},
         u"Identity of the job; derived from tenant, namespace and name when it is left out."_s},
        {u"metadata.name"_s, T::Name, {}, {}, u"Name of the job, unique in its namespace."_s, true},
        {u"metadata.namespace"_s,
         T::Name,
         {},
         {},
         u"Namespace of the job; the first directory of the file's path, which wins when they differ."_s},
        {u"metadata.tenant"_s, T::Text, {}, {}, u"Tenant of the job; the workspace's when it is left out."_s},
        {u"metadata.labels"_s,
         T::TextMap,
         {},
         {},
         u"Words to find and group jobs by; `source: discovered` marks a job that was found on a machine."_s},
        {u"metadata.annotations"_s, T::TextMap, {}, {}, u"Notes for people and programs."_s},
        {u"spec"_s, T::Map, {}, {}, u"What runs, when and where."_s, true},
        {u"spec.schedule"_s,
         T::TextOrList,
         {},
         {},
         u"Cron expression, or a list of them; required unless `spec.at` is given."_s},
        {u"spec.at"_s,
         T::Text,
         {},
         {},
         u"Local date and time of a single run, as `2026-03-01 04:00`; instead of `spec.schedule`."_s,
         false,
         true},
        {u"spec.timezone"_s,
         T::Text,
         {},
         {},
         u"IANA name of the zone in which the schedule is meant; the machine's own when it is left out."_s},
        {u"spec.command"_s,
         T::Text,
         {},
         {},
         u"Command line for the shell; required unless `spec.http` or `spec.script` is given."_s},
        {u"spec.args"_s,
         T::TextList,
         {},
         {},
         u"Words appended to the command or script, each quoted, never split again."_s},
        {u"spec.script"_s,
         T::Map,
         {},
         {},
         u"A script that stands in the manifest, instead of `spec.command`."_s,
         false,
         true},
        {u"spec.script.interpreter"_s,
         T::Text,
         {},
         {},
         u"Program that runs the script: `bash`, `python3`, `node`, `powershell` or any other on PATH."_s,
         true,
         true},
        {u"spec.script.source"_s, T::Text, {}, {}, u"Text of the script."_s, true, true},
        {u"spec.http"_s, T::Map, {}, {}, u"An HTTP request, instead of `spec.command`."_s, false, true},
        {u"spec.http.url"_s, T::Text, {}, {}, u"Address, `http` or `https`."_s, true, true},
        {u"spec.http.method"_s,
         T::Enum,
         {u"GET"_s, u"HEAD"_s, u"POST"_s, u"PUT"_s, u"PATCH"_s, u"DELETE"_s, u"OPTIONS"_s},
         u"GET"_s,
         u"Method of the request."_s,
         false,
         true},
        {u"spec.http.headers"_s, T::TextMap, {}, {}, u"Headers of the request."_s, false, true},
        {u"spec.http.params"_s,
         T::TextMap,
         {},
         {},
         u"Query parameters, added to the address."_s,
         false,
         true},
        {u"spec.http.body"_s, T::Text, {}, {}, u"Body of the request."_s, false, true},
        {u"spec.http.auth"_s, T::Map, {}, {}, u"HTTP Basic authentication."_s, false, true},
        {u"spec.http.auth.username"_s, T::Text, {}, {}, u"User name."_s, true, true},
        {u"spec.http.auth.password"_s,
         T::Text,
         {},
         {},
         u"Password; write `${VAR}` to take it from the agent's environment."_s,
         false,
         true},
        {u"spec.http.timeout"_s,
         T::Duration,
         {},
         u"30s"_s,
         u"How long to wait for the answer."_s,
         false,
         true,
         1,
         86400},
        {u"spec.http.expect"_s,
         T::TextList,
         {},
         u"[200-299]"_s,
         u"Statuses, or ranges of them such as `200-299`, that count as success."_s,
         false,
         true},
        {u"spec.workingDir"_s,
         T::Text,
         {},
         {},
         u"Directory to start in; the home directory when left out."_s},
        {u"spec.env"_s, T::TextMap, {}, {}, u"Environment variables of the job."_s},
        {u"spec.enabled"_s,
         T::Boolean,
         {},
         u"true"_s,
         u"Whether schedulers have the job at all; `false` takes its entry out."_s},
        {u"spec.paused"_s,
         T::Boolean,
         {},
         u"false"_s,
         u"Keeps the entry in the scheduler, but does not run it."_s},
        {u"spec.agent"_s, T::Map, {}, {}, u"Where the job runs."_s},
        {u"spec.agent.selector"_s,
         T::TextListMap,
         {},
         {},
         u"Labels that an endpoint must have, each with a value or a list of accepted values; built in are "
         u"`hostname`, `name` and `platform`."_s},
        {u"spec.agent.endpoints"_s,
         T::TextList,
         {},
         {},
         u"Names of the endpoints to run on; all when left out."_s,
         false,
         true},
        {u"spec.platforms"_s,
         T::TextList,
         {u"linux"_s, u"darwin"_s, u"windows"_s},
         {},
         u"Platforms to run on; all when left out."_s,
         false,
         true},
        {u"spec.timeout"_s,
         T::Duration,
         {},
         {},
         u"After this time the job and all its children are told to end."_s,
         false,
         true,
         1,
         century},
        {u"spec.killAfter"_s,
         T::Duration,
         {},
         u"10s"_s,
         u"How long after `spec.timeout` what is left of the job is killed."_s,
         false,
         true,
         0,
         86400},
        {u"spec.concurrency"_s,
         T::Enum,
         {u"allow"_s, u"forbid"_s, u"replace"_s},
         u"allow"_s,
         u"What a start does while the last run still goes on."_s,
         false,
         true},
        {u"spec.jitter"_s,
         T::Duration,
         {},
         u"0s"_s,
         u"Longest random delay before a start."_s,
         false,
         true,
         0,
         86400},
        {u"spec.catchUp"_s,
         T::Boolean,
         {},
         u"false"_s,
         u"Whether a run that was missed while the machine slept or was off is made up for once."_s,
         false,
         true},
        {u"spec.retry"_s, T::Map, {}, {}, u"What happens after a failure."_s},
        {u"spec.retry.enabled"_s, T::Boolean, {}, u"false"_s, u"Whether a failed run is tried again."_s},
        {u"spec.retry.attempts"_s,
         T::Integer,
         {},
         u"3"_s,
         u"How many more times after the first."_s,
         false,
         false,
         0,
         100},
        {u"spec.retry.backoff"_s,
         T::Enum,
         {u"fixed"_s, u"exponential"_s},
         u"exponential"_s,
         u"Whether the pause between tries stays or grows."_s},
        {u"spec.retry.initialInterval"_s,
         T::Duration,
         {},
         u"1s"_s,
         u"Pause before the first retry."_s,
         false,
         true,
         0,
         86400},
        {u"spec.retry.maxInterval"_s,
         T::Duration,
         {},
         u"1m"_s,
         u"Longest pause between tries."_s,
         false,
         true,
         0,
         86400},
        {u"spec.retry.multiplier"_s,
         T::Number,
         {},
         u"2.0"_s,
         u"Factor by which the pause grows."_s,
         false,
         true,
         1,
         100},
        {u"spec.checkin"_s, T::Map, {}, {}, u"How runs are reported."_s},
        {u"spec.checkin.enabled"_s, T::Boolean, {}, u"true"_s, u"Whether runs are reported."_s},
        {u"spec.checkin.secret"_s,
         T::Text,
         {},
         {},
         u"Secret sent along; write `${VAR}` to take it from the agent's environment."_s},
        {u"spec.checkin.timeout"_s,
         T::Integer,
         {},
         u"3600"_s,
         u"Seconds after which a run that has not finished is shown as timed out."_s,
         false,
         false,
         1,
         century},
        {u"spec.checkin.ping"_s,
         T::Boolean,
         {},
         u"false"_s,
         u"Whether the job runs elsewhere and reports itself by pings: no agent schedules it, and it needs "
         u"no "
         u"command."_s,
         false,
         true},
        {u"spec.grace"_s,
         T::Duration,
         {},
         {},
         u"How late a run may be before it counts as missed; 5 minutes, at most half the period, when left "
         u"out."_s,
         false,
         true,
         0,
         century},
        {u"spec.alerts"_s,
         T::List,
         {},
         {},
         u"Alert rules of this job; the tenant's when left out."_s,
         false,
         true},
        {u"spec.alerts[].on"_s,
         T::Enum,
         {u"failure"_s, u"missed"_s, u"recovery"_s, u"slow"_s},
         {},
         u"What the rule is about."_s,
         true,
         true},
        {u"spec.alerts[].after"_s,
         T::Integer,
         {},
         u"1"_s,
         u"How many times in a row before it is told."_s,
         false,
         true,
         1,
         1000},
        {u"spec.alerts[].channels"_s,
         T::TextList,
         {},
         {},
         u"Names of the channels to tell; all of the tenant's when left out."_s,
         false,
         true},
    };
}

struct Table
{
    Table() : fields(makeFields())
    {
        for (qsizetype i = 0; i < fields.size(); ++i) {
            Field &field = fields[i];
            field.key = field.name().toUtf8();
            index.insert(field.path, int(i));
            QString parent = field.parent();
            if (parent.endsWith(u"[]"))
                parent.chop(2);
            Field &under = parent.isEmpty() ? root : fields[index.value(parent)];
            under.children.push_back(&field);
        }
    }
    Q_DISABLE_COPY_MOVE(Table)

    QList<Field> fields;
    Field root;
    QHash<QString, int> index;
};

const Table &table()
{
    static const Table made;
    return made;
}

/// Edit distance with transpositions; case costs nothing.
int distance(const QString &a, const QString &b)
{
    const auto width = std::size_t(b.size()) + 1;
    std::vector<int> before(width), last(width), row(width);
    for (std::size_t j = 0; j < width; ++j)
        last[j] = int(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        row[0] = int(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto at = std::size_t(j);
            const int cost = a[i] == b[j] ? 0 : 1;
            row[at + 1] = std::min({last[at + 1] + 1, row[at] + 1, last[at] + cost});
            if (i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j])
                row[at + 1] = std::min(row[at + 1], before[at - 1] + 1);
        }
        std::swap(before, last);
        std::swap(last, row);
    }
    return last[width - 1];
}
} // namespace

const Field *Field::child(QByteArrayView childKey) const
{
    const auto found = std::find_if(children.begin(), children.end(),
                                    [childKey](const Field *each) { return each->key == childKey; });
    return found == children.end() ? nullptr : *found;
}

const QList<Field> &manifestFields()
{
    return table().fields;
}

const Field &manifestRoot()
{
    return table().root;
}

int fieldOrder(const QString &path)
{
    QString plain = withoutIndices(path);
    const int index = table().index.value(plain, -1);
    if (index >= 0 || !plain.endsWith(u"[]"))
        return index;
    plain.chop(2);
    return table().index.value(plain, -1);
}

const Field *findField(const QString &path)
{
    const int index = fieldOrder(path);
    return index < 0 ? nullptr : &manifestFields()[index];
}

QStringList fieldNamesUnder(const QString &parentPath)
{
    const Field *parent = parentPath.isEmpty() ? &manifestRoot() : findField(parentPath);
    if (!parent || (parent->type == Field::Type::List) != parentPath.endsWith(u']'))
        return {};
    QStringList names;
    for (const Field *field : parent->children)
        names += field->name();
    return names;
}

QString nearestWord(const QString &word, const QStringList &candidates)
{
    if (word.size() > 64)
        return {};
    QString best;
    int bestDistance = std::max(1, int(word.size()) / 3) + 1;
    const QString lower = word.toLower();
    for (const QString &candidate : candidates) {
        if (std::abs(candidate.size() - lower.size()) >= bestDistance)
            continue; // so many letters more or less take so many typing errors: most of all time zones
        const int d = distance(lower, candidate.toLower());
        if (d < bestDistance) {
            bestDistance = d;
            best = candidate;
        }
    }
    return best;
}

QString nearestFieldName(const QString &path)
{
    const qsizetype dot = path.lastIndexOf(u'.');
    return nearestWord(path.mid(dot + 1), fieldNamesUnder(dot < 0 ? QString() : path.left(dot)));
}
} // namespace crontopus
