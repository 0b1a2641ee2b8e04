// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QUuid>

namespace crontopus {
/// What one line of a crontab is, by the rules of crontab(5).
///
/// A line is ours only when *all* of it has our form (see ourLine() and onceLine()); a comment or command
/// that merely mentions `CRONTOPUS:` is the user's.
struct CrontabLine
{
    enum class Kind {
        Blank,
        Comment,
        Environment, ///< `NAME = value`
        Entry,       ///< somebody else's job
        Invalid,     ///< none of these; cron would refuse it, but it isn't ours to judge
        Ours,        ///< one entry of a job of ours
        Once,        ///< a one-shot start of a job of ours
        Legacy,      ///< the older agent's: `… run-job CRONTOPUS:<uuid>`
    };

    Kind kind = Kind::Blank;
    QByteArrayView schedule; ///< Entry, Ours, Once, Legacy: five fields or `@macro`, as written
    QByteArrayView command;  ///< the same: all that follows the schedule
    QByteArrayView name;     ///< Environment: the variable; Ours and Once: `namespace/name`
    QByteArrayView value;    ///< Environment: the value without its quotes
    QUuid jobId;             ///< Ours, Once, Legacy
    qint64 onceAt = 0;       ///< Once: the minute in which it starts, UTC seconds

    [[nodiscard]] bool isOurs() const
    {
        return kind == Kind::Ours || kind == Kind::Once || kind == Kind::Legacy;
    }

    /// `text` without its line end; the views point into it. Never fails; O(length).
    [[nodiscard]] static CrontabLine parse(QByteArrayView text);
};

/// How a crontab line starts the runner.
struct RunnerCall
{
    QByteArray program;  ///< absolute path of crontopus-run
    QByteArray stateDir; ///< absolute; empty: `~/.crontopus`, the runner's own default

    /// Program, option, job and state directory as words for sh(1) in a crontab.
    [[nodiscard]] QByteArray words(const QUuid &jobId, QByteArrayView option = {}) const;
};

/// The line for one entry of a job, without line end:
/// `*/5 * * * * /usr/bin/crontopus-run 1b4e28ba-2fa1-11d2-883f-0016d3cca427 # CRONTOPUS:production/backup`.
/// Nothing in it comes from the manifest except the schedule (compiled) and the two names (validated).
[[nodiscard]] QByteArray ourLine(QByteArrayView schedule, const RunnerCall &runner, const QUuid &jobId,
                                 QByteArrayView qualifiedName);

/// The line for a single start, without line end. `option` is given to the runner (`--manual`); `when` is the
/// minute in which cron starts it, in local time. Cron has no years: the line checks the date itself, so that
/// it does nothing a year later should nobody have taken it away.
[[nodiscard]] QByteArray onceLine(const QDateTime &when, const RunnerCall &runner, QByteArrayView option,
                                  const QUuid &jobId, QByteArrayView qualifiedName);

/// A path as one word for sh(1) in a crontab, where `%` ends the command unless escaped. Ordinary paths come
/// back as they are.
[[nodiscard]] QByteArray crontabWord(QByteArrayView path);
} // namespace crontopus
