// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/manifests/jobfields.h"

#include "shared/manifest/edit.h"

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
PlainScalar scalar(bool value)
{
    return {value ? u"true"_s : u"false"_s};
}

FieldValue orRemoved(const QStringList &list)
{
    return list.isEmpty() ? FieldValue(RemoveField()) : FieldValue(list);
}

FieldValue orRemoved(const QMap<QString, QString> &map)
{
    return map.isEmpty() ? FieldValue(RemoveField()) : FieldValue(map);
}
} // namespace

Result<QByteArray> newManifest(const JobFields &fields)
{
    const QByteArray text = crontopus::newManifest(
        fields.ns.value_or(u"default"_s), fields.name.value_or(QString()),
        fields.schedule.value_or(QStringList()).value(0), fields.command.value_or(QString()));
    JobFields rest = fields;
    rest.name.reset();
    rest.ns.reset();
    rest.command.reset();
    if (rest.schedule && rest.schedule->size() < 2)
        rest.schedule.reset();
    if (rest.enabled == true)
        rest.enabled.reset();
    if (rest.paused == false)
        rest.paused.reset();
    for (auto *map : {&rest.env, &rest.labels}) {
        if (*map && (*map)->isEmpty())
            map->reset();
    }
    return setFields(text, rest);
}

Result<QByteArray> setFields(const QByteArray &text, const JobFields &fields)
{
    QList<std::pair<QString, FieldValue>> edits;
    if (fields.name)
        edits.append({u"metadata.name"_s, *fields.name});
    if (fields.ns)
        edits.append({u"metadata.namespace"_s, *fields.ns});
    if (fields.labels)
        edits.append({u"metadata.labels"_s, orRemoved(*fields.labels)});
    if (fields.schedule) {
        if (fields.schedule->size() == 1)
            edits.append({u"spec.schedule"_s, fields.schedule->first()});
        else
            edits.append({u"spec.schedule"_s, orRemoved(*fields.schedule)});
    }
    if (fields.timezone)
        edits.append({u"spec.timezone"_s,
                      fields.timezone->isEmpty() ? FieldValue(RemoveField()) : FieldValue(*fields.timezone)});
    if (fields.command)
        edits.append({u"spec.command"_s, *fields.command});
    if (fields.args)
        edits.append({u"spec.args"_s, orRemoved(*fields.args)});
    if (fields.env)
        edits.append({u"spec.env"_s, orRemoved(*fields.env)});
    if (fields.enabled)
        edits.append({u"spec.enabled"_s, scalar(*fields.enabled)});
    if (fields.paused)
        edits.append({u"spec.paused"_s, scalar(*fields.paused)});

    QByteArray result = text;
    for (const auto &[path, value] : std::as_const(edits)) {
        auto edited = setField(result, path, value);
        if (!edited)
            return edited;
        result = std::move(*edited);
    }
    return result;
}
} // namespace crontopus::server
