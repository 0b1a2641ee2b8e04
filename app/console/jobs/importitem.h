// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/jobs/bulkedits.h"
#include "shared/crontab/crontabimport.h"
#include "shared/manifest/manifest.h"

#include <variant>

namespace crontopus {
/// Something that may become a job: a line of a crontab, or a manifest from elsewhere.
struct ImportItem
{
    QString source; ///< file name, empty for pasted text
    int line = 0;   ///< 1-based, of a crontab
    QString ns;     ///< that it asks for itself; empty: the one that is chosen for all
    QString name;   ///< proposed
    QString schedule, command;
    QString text; ///< of a line that is no job: a comment, a variable
    QStringList notes;
    QString problem; ///< why it cannot be taken; empty: it can, unless it is no job
    bool isJob = false;
    std::variant<ImportedLine, QByteArray> origin =
        ImportedLine(); ///< a crontab's line, or a manifest's text

    [[nodiscard]] bool canBeTaken() const { return isJob && problem.isEmpty(); }
    [[nodiscard]] bool isManifest() const { return std::holds_alternative<QByteArray>(origin); }
};

/// A file as it was read, or pasted text.
struct ImportSource
{
    QString path; ///< empty: pasted
    QByteArray text;
};

// All pure, and safe in any thread.

/// Manifests by their ending or, pasted, by their look (several in one file by `---`); all else is a crontab.
/// What would not be a valid manifest has its problem told. Some tenths of a millisecond an item.
[[nodiscard]] QList<ImportItem> importItems(const QList<ImportSource> &sources,
                                            CrontabImport::UserColumn userColumn);
[[nodiscard]] bool looksLikeManifest(const ImportSource &source);

/// One item as it is wanted.
struct ImportChoice
{
    ImportItem item;
    QString ns, name;
};
/// New files for all of them. One that is there already is replaced when `replace` is set, else Conflict.
[[nodiscard]] Result<FileEdits> importEdits(const QList<ImportChoice> &choices, const QString &timezone,
                                            const std::vector<JobRowPtr> &all, bool replace);
} // namespace crontopus
