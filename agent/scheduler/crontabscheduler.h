// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agent/scheduler/atqueue.h"
#include "agent/scheduler/scheduler.h"
#include "shared/crontab/crontabdocument.h"

#include <functional>

namespace crontopus {
/// The user's crontab, through crontab(1).
///
/// Debian's `crontab -l` hides comments at the top and writes CR and BS as `\\r` and `\\b`. Where that makes
/// a difference the bytes are taken by `crontab -e` with cat(1) for an editor.
///
/// An answer of `crontab -l` other than a crontab or "no crontab for …" is an error, never an empty crontab.
/// Between reading and writing somebody else may install another crontab: the new one is handed to
/// `crontab -` with its input held open while the old one is read once more, and only if that is still the
/// same is the input closed, which installs it. What is left of the race is the time that crontab(1) itself
/// takes from there, about a millisecond.
class CrontabScheduler final : public Scheduler
{
public:
    /// `crontab`: the program; tests bring their own.
    CrontabScheduler(RunnerCall runner, AtQueue at, QString crontab = QStringLiteral("crontab"));

    [[nodiscard]] QString name() const override { return QStringLiteral("crontab"); }
    [[nodiscard]] Target target() const override { return Target::Crontab; }
    Result<QByteArray> fingerprint() override;
    Result<SchedulerSnapshot> list() override;
    [[nodiscard]] QStringList nativeLines(const ScheduledJob &job) const override;
    Result<int> apply(const QList<ScheduledJob> &jobs, qint64 now) override;
    Result<void> uninstall(bool wasAbsent) override;
    Result<void> startOnce(const ScheduledJob &job, const QString &option, qint64 now) override;

private:
    struct Text
    {
        QByteArray bytes;
        QByteArray listed; ///< as `crontab -l` gave it: some implementations escape bytes there
        bool absent = false;
    };
    using Edit = std::function<QByteArray(const CrontabDocument &)>;

    Result<Text> list(bool exact) const;
    Result<QByteArray> exactBytes(const QByteArray &listed) const;
    Result<bool> replace(const Text &before, const QByteArray &after) const;
    Result<int> edit(const Edit &edit) const;

    RunnerCall m_runner;
    AtQueue m_at;
    QString m_crontab;
};
} // namespace crontopus
