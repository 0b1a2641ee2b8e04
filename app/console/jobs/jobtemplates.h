// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/error.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace crontopus {
/// A manifest to start from: a file of resources/templates.
struct JobTemplate
{
    QString id; ///< the file's name without its ending, and the proposed name of the job
    QString title, description;
};

/// In the order in which they are offered.
[[nodiscard]] QList<JobTemplate> jobTemplates();
[[nodiscard]] QByteArray templateText(const QString &id);
/// The template as the manifest of a new job. An empty command or time zone leaves the template's.
/// InvalidInput when the result would not be valid.
Result<QByteArray> jobFromTemplate(const QString &id, const QString &ns, const QString &name,
                                   const QStringList &schedule, const QString &timezone,
                                   const QString &command);
} // namespace crontopus
