// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/endpoint/adoption.h"

#include "app/console/endpoint/entriesmodel.h"
#include "shared/crontab/crontabcommand.h"
#include "shared/manifest/edit.h"
#include "shared/manifest/manifest.h"
#include "shared/schedule/explain.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::Adoption)
};
} // namespace

QString Adoption::path() const
{
    return u"%1/%2.yaml"_s.arg(ns, name);
}

Result<QByteArray> adoptedManifest(const ForeignEntry &entry, const Adoption &adoption)
{
    const auto invalid = [](const QString &message) { return Error{Error::Code::InvalidInput, message}; };
    const QString nameRule =
        Words::tr("Use small letters, digits and hyphens, beginning and ending with a letter or digit.");
    if (!isValidName(adoption.name))
        return invalid(Words::tr("“%1” cannot be a job's name. %2").arg(adoption.name, nameRule));
    if (!isValidName(adoption.ns))
        return invalid(Words::tr("“%1” cannot be a namespace. %2").arg(adoption.ns, nameRule));
    if (const auto schedule = Schedule::parse(entry.schedule.toStdString()); !schedule)
        return invalid(Words::tr("The schedule “%1” is no cron expression: %2")
                           .arg(entry.schedule, describe(schedule.error())));

    const QString command = entry.source == u"systemd" ? entry.command : commandOfCrontabLine(entry.command);
    QByteArray text = newManifest(adoption.ns, adoption.name, entry.schedule, command);
    QList<std::pair<QString, QString>> fields{
        {u"metadata.annotations.found-in"_s, placeOf(entry)},
        {u"metadata.annotations.found-entry"_s, entry.raw},
    };
    if (!entry.user.isEmpty())
        fields.append({u"metadata.annotations.found-user"_s, entry.user});
    if (!adoption.takeOver)
        fields.append({u"metadata.labels.source"_s, u"discovered"_s});
    for (const auto &[field, value] : fields) {
        Result<QByteArray> edited = setField(text, field, value);
        if (!edited)
            return edited.error();
        text = *edited;
    }
    const Manifest manifest = Manifest::parse(text, {adoption.path(), {}});
    for (const Diagnostic &diagnostic : manifest.diagnostics()) {
        if (diagnostic.severity == Diagnostic::Severity::Error)
            return invalid(diagnostic.message);
    }
    return text;
}
} // namespace crontopus
