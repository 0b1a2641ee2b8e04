// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/manifests/discoveredjobs.h"

#include "shared/manifest/edit.h"
#include "shared/manifest/fieldvalues.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
constexpr qsizetype maxNameLength = 63;

QString keyOf(const QString &name, const QString &schedule, const QString &command)
{
    return name + u'\n' + schedule + u'\n' + command;
}

/// `backup-2` → `backup`: what a name was before it was made unique.
QString withoutNumber(const QString &name)
{
    static const QRegularExpression number(u"-[0-9]+\\z"_s);
    return QString(name).remove(number);
}

QString pathOf(const QString &name)
{
    return QString::fromUtf16(discoveredNamespace) + u'/' + name + u".yaml"_s;
}

/// Keys of what is known of this endpoint, under every name that it may have been reported with.
QSet<QString> knownOf(const ManifestSnapshot &snapshot, const QString &endpoint)
{
    QSet<QString> known;
    for (const JobView &view : snapshot.jobs()) {
        const QJsonObject labels = view.manifest[u"metadata"_s][u"labels"_s].toObject();
        const QJsonValue label = labels[u"endpoint_id"_s];
        if (label.toVariant().toString() != endpoint)
            continue;
        auto fields = FieldValues::read(view.source.text());
        if (!fields)
            continue;
        const QString schedule = fields->text(u"spec.schedule"_s);
        const QString command = fields->text(u"spec.command"_s);
        known.insert(keyOf(view.source.name(), schedule, command));
        known.insert(keyOf(withoutNumber(view.source.name()), schedule, command));
    }
    return known;
}

QByteArray manifestOf(const QString &name, const DiscoveredJob &job, const QString &endpoint)
{
    const QByteArray text =
        newManifest(QString::fromUtf16(discoveredNamespace), name, job.schedule, job.command);
    const QMap<QString, QString> labels{{u"source"_s, u"discovered"_s}, {u"endpoint_id"_s, endpoint}};
    return setField(text, u"metadata.labels"_s, labels).valueOr({});
}
} // namespace

QString validJobName(const QString &text)
{
    static const QRegularExpression odd(u"[^a-z0-9]+"_s);
    static const QRegularExpression ends(u"\\A-+|-+\\z"_s);
    QString name = text.toLower().replace(odd, u"-"_s).remove(ends).left(maxNameLength).remove(ends);
    return name.isEmpty() ? u"job"_s : name;
}

DiscoveryPlan planDiscovered(const ManifestSnapshot &snapshot, qint64 endpointId,
                             const QList<DiscoveredJob> &jobs)
{
    const QString endpoint = QString::number(endpointId);
    QSet<QString> known = knownOf(snapshot, endpoint);
    QSet<QString> taken;
    const auto isFree = [&](const QString &name) {
        return !taken.contains(name) && !snapshot.hasFile(pathOf(name)) &&
               !snapshot.find(QString::fromUtf16(discoveredNamespace), name);
    };

    DiscoveryPlan plan;
    for (const DiscoveredJob &job : jobs) {
        const QString base = validJobName(job.name);
        const QString key = keyOf(base, job.schedule, job.command);
        if (known.contains(key))
            continue;
        QString name = base;
        for (int i = 2; !isFree(name); ++i) {
            const QString number = u"-%1"_s.arg(i);
            name = base.left(maxNameLength - number.size()) + number;
        }
        const QByteArray text = manifestOf(name, job, endpoint);
        if (!Manifest::parse(text, {pathOf(name), {}}).job()) {
            plan.refused.append(job.name);
            continue;
        }
        known.insert(key);
        taken.insert(name);
        plan.files.append({pathOf(name), text});
        plan.names.append(name);
    }
    return plan;
}
} // namespace crontopus::server
