// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/crontab/crontabdocument.h"

#include <algorithm>
#include <array>

namespace crontopus {
namespace {
/// Would the environment line keep the lines below it from starting the runner at their time? Our lines are
/// for any shell of the POSIX kind, and find the state directory below HOME. CRON_TZ and RANDOM_DELAY are
/// cronie's.
bool breaksOurLines(const CrontabLine &line)
{
    if (line.kind != CrontabLine::Kind::Environment)
        return false;
    if (line.name == QByteArrayView("HOME") || line.name == QByteArrayView("CRON_TZ") ||
        line.name == QByteArrayView("RANDOM_DELAY"))
        return true;
    if (line.name != QByteArrayView("SHELL"))
        return false;
    static constexpr std::array<QByteArrayView, 7> shells{"sh", "bash", "dash", "ash", "zsh", "ksh", "mksh"};
    const QByteArrayView program = line.value.sliced(line.value.lastIndexOf('/') + 1);
    return std::find(shells.begin(), shells.end(), program) == shells.end();
}

/// Hands out the lines that the crontab should have: each wanted line once.
class Wanted
{
public:
    Wanted(const QList<CrontabDocument::Job> &jobs, const QList<QByteArray> &once)
        : m_jobs(jobs), m_once(once)
    {
        m_byId.reserve(jobs.size());
        for (const CrontabDocument::Job &job : jobs) {
            m_byId.insert(job.id, m_open.size());
            m_open.push_back(job.keep ? QList<QByteArray>() : job.lines);
        }
    }

    [[nodiscard]] bool keeps(const QUuid &id) const
    {
        const auto found = m_byId.constFind(id);
        return found != m_byId.constEnd() && m_jobs.at(qsizetype(*found)).keep;
    }
    /// Is the line wanted just as it stands?
    bool takeExact(const CrontabLine &line, QByteArrayView text)
    {
        if (line.kind == CrontabLine::Kind::Once) {
            const qsizetype index = m_once.indexOf(text);
            if (index >= 0)
                m_once.removeAt(index);
            return index >= 0;
        }
        const auto found = m_byId.constFind(line.jobId);
        if (found == m_byId.constEnd())
            return false;
        QList<QByteArray> &open = m_open[*found];
        const qsizetype index = open.indexOf(text);
        if (index >= 0)
            open.removeAt(index);
        return index >= 0;
    }
    /// A line to put in the place of one that is not wanted as it is; null when there is none.
    QByteArray takeNext(const CrontabLine &line)
    {
        const auto found = m_byId.constFind(line.jobId);
        if (line.kind == CrontabLine::Kind::Once || found == m_byId.constEnd() || m_open[*found].isEmpty())
            return {};
        return m_open[*found].takeFirst();
    }
    [[nodiscard]] QByteArray rest() const
    {
        QByteArray text;
        for (const QList<QByteArray> &open : m_open) {
            for (const QByteArray &line : open)
                text.append(line).append('\n');
        }
        for (const QByteArray &line : m_once)
            text.append(line).append('\n');
        return text;
    }

private:
    const QList<CrontabDocument::Job> &m_jobs;
    QHash<QUuid, std::size_t> m_byId;
    std::vector<QList<QByteArray>> m_open;
    QList<QByteArray> m_once;
};
} // namespace

CrontabDocument CrontabDocument::parse(const QByteArray &text)
{
    CrontabDocument document;
    document.m_text = text;
    const QByteArrayView view(document.m_text);
    document.m_lines.reserve(std::size_t(view.count('\n')) + 1);
    for (qsizetype begin = 0; begin < view.size();) {
        const qsizetype newline = view.indexOf('\n', begin);
        Line line;
        line.begin = begin;
        line.end = newline < 0 ? view.size() : newline + 1;
        line.content = CrontabLine::parse(document.lineText(line));
        begin = line.end;
        document.m_lines.push_back(line);
    }
    return document;
}

QByteArrayView CrontabDocument::lineText(const Line &line) const
{
    QByteArrayView text = QByteArrayView(m_text).sliced(line.begin, line.end - line.begin);
    if (text.endsWith('\n'))
        text.chop(1);
    return text;
}

qsizetype CrontabDocument::insertionLine() const
{
    const auto breaking = std::find_if(m_lines.begin(), m_lines.end(),
                                       [](const Line &line) { return breaksOurLines(line.content); });
    if (breaking != m_lines.end())
        return breaking - m_lines.begin();
    const bool unterminated = !m_text.isEmpty() && !m_text.endsWith('\n') && !m_lines.back().content.isOurs();
    return qsizetype(m_lines.size()) - (unterminated ? 1 : 0);
}

QByteArray CrontabDocument::withLine(QByteArrayView line) const
{
    const qsizetype insertAt = insertionLine();
    const qsizetype at =
        insertAt < qsizetype(m_lines.size()) ? m_lines[std::size_t(insertAt)].begin : m_text.size();
    QByteArray text = m_text.first(at);
    if (!text.isEmpty() && !text.endsWith('\n'))
        text.append('\n');
    return text.append(line).append('\n').append(m_text.sliced(at));
}

QByteArray CrontabDocument::withJobs(const QList<Job> &jobs, const QList<QByteArray> &once) const
{
    Wanted wanted(jobs, once);
    const qsizetype insertAt = insertionLine();

    // Exact matches first, so that a job of several lines does not swap them about.
    enum class Fate : char { Foreign, Stays, Goes };
    std::vector<Fate> fates(m_lines.size(), Fate::Foreign);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const CrontabLine &content = m_lines[i].content;
        if (!content.isOurs())
            continue;
        // One-shots pass soon, and a kept job is left as it is: neither moves.
        const bool moves = qsizetype(i) > insertAt && content.kind != CrontabLine::Kind::Once;
        const bool stays = (content.kind != CrontabLine::Kind::Once && wanted.keeps(content.jobId)) ||
                           (!moves && wanted.takeExact(content, lineText(m_lines[i])));
        fates[i] = stays ? Fate::Stays : Fate::Goes;
    }

    QByteArray before, after;
    before.reserve(m_text.size());
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines[i];
        QByteArray &out = qsizetype(i) < insertAt ? before : after;
        if (fates[i] == Fate::Goes) {
            const QByteArray next = qsizetype(i) < insertAt ? wanted.takeNext(line.content) : QByteArray();
            if (!next.isNull())
                out.append(next).append('\n');
            continue;
        }
        out.append(QByteArrayView(m_text).sliced(line.begin, line.end - line.begin));
        if (fates[i] == Fate::Stays && !out.endsWith('\n'))
            out.append('\n');
    }
    return before + wanted.rest() + after;
}
} // namespace crontopus
