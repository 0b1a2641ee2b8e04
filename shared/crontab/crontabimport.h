// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/error.h"
#include "shared/crontab/crontabline.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace crontopus {
/// One line of a crontab that is to become jobs, with all that is in force at it.
struct ImportedLine
{
    int number = 0; ///< 1-based
    CrontabLine::Kind kind = CrontabLine::Kind::Blank;
    QString text; ///< as it stands there

    QString variable, value; ///< of an environment line

    // Of an entry.
    QString schedule;           ///< as written, blanks made single
    QString command;            ///< for sh(1), `%` and SHELL resolved
    QString user;               ///< of the user column; empty: none
    QString comment;            ///< the comment right above
    QString suggestedName;      ///< a valid name, after the comment or the command; not unique
    QMap<QString, QString> env; ///< for `spec.env`
    QString timezone;           ///< of CRON_TZ
    int delayMinutes = 0;       ///< of RANDOM_DELAY
    QString directory;          ///< of HOME
    QStringList notes;          ///< what is different afterwards, as sentences
    QString problem;            ///< why it cannot be taken; empty: it can

    [[nodiscard]] bool isEntry() const { return kind == CrontabLine::Kind::Entry; }
    [[nodiscard]] bool canBeTaken() const { return isEntry() && problem.isEmpty(); }
};

/// A crontab read for import.
struct CrontabImport
{
    enum class UserColumn { Guess, No, Yes };

    QList<ImportedLine> lines; ///< all of them, blank ones too
    bool userColumn = false;

    /// `source` is the file's name or path, as a hint whether there is a user column. Never fails: lines that
    /// cannot be taken say why. Pure; O(size).
    [[nodiscard]] static CrontabImport read(const QByteArray &text, const QString &source = {},
                                            UserColumn userColumn = UserColumn::Guess);
    [[nodiscard]] QList<ImportedLine> entries() const;
};

/// The manifest of one entry: the same command at the same times with the same environment. `timezone` is for
/// lines without one of their own (empty: the machine's), `source` is remembered in an annotation.
/// InvalidInput when the result would be no valid manifest. Pure.
Result<QByteArray> importedManifest(const ImportedLine &line, const QString &ns, const QString &name,
                                    const QString &timezone, const QString &source);
} // namespace crontopus
