// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/crontab/crontabline.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <vector>

namespace crontopus {
/// The text of a crontab and what its lines are. Immutable. Whatever is not ours, down to the last byte
/// (order, blanks, CR, NUL, any encoding, a missing last line end), is in the output as it was in the input.
class CrontabDocument final
{
public:
    /// Lines that a job of ours should have; several when its schedule needs several.
    struct Job
    {
        QUuid id;
        QList<QByteArray> lines; ///< without line end
        bool keep = false;       ///< leave what is there, `lines` is not looked at
    };

    struct Line
    {
        CrontabLine content;
        qsizetype begin = 0, end = 0; ///< of text(), with the line end
    };

    [[nodiscard]] static CrontabDocument parse(const QByteArray &text);
    CrontabDocument(CrontabDocument &&) = default;
    CrontabDocument &operator=(CrontabDocument &&) = default;
    Q_DISABLE_COPY(CrontabDocument)

    [[nodiscard]] const QByteArray &text() const { return m_text; }
    [[nodiscard]] const std::vector<Line> &lines() const { return m_lines; }
    /// One line as it stands there, without its line end.
    [[nodiscard]] QByteArrayView lineText(const Line &line) const;

    /// The text with exactly these entries of ours. Lines that stay keep their place; changed ones change in
    /// place; new ones go to the end, but before any line that would break them (a SHELL that is none,
    /// CRON_TZ, RANDOM_DELAY) and before a last line that has no line end; existing ones that stand behind
    /// such a line move. `once`: one-shot lines that should be there. O(size of text and jobs).
    [[nodiscard]] QByteArray withJobs(const QList<Job> &jobs, const QList<QByteArray> &once) const;
    /// The text with one more line of ours, every other as it is.
    [[nodiscard]] QByteArray withLine(QByteArrayView line) const;
    /// The text as it would be without us.
    [[nodiscard]] QByteArray withoutOurs() const { return withJobs({}, {}); }

private:
    CrontabDocument() = default;
    [[nodiscard]] qsizetype insertionLine() const;

    QByteArray m_text;
    std::vector<Line> m_lines;
};
} // namespace crontopus
