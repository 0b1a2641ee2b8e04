// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/runs/outputtext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr qsizetype maxFollowed = 2 * 1024 * 1024;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::outputtext)
};

qint64 leftOut(const RunRecord &run)
{
    return run.outputBytes - run.outputHead.size() - run.outputTail.size();
}

QString leftOutText(qint64 bytes)
{
    return Words::tr("… %1 bytes left out …").arg(QLocale().toString(bytes));
}

bool isContinuation(char c)
{
    return (uchar(c) & 0xc0) == 0x80;
}

/// Without the first bytes of a character whose last ones were left out.
QByteArray withoutCutEnd(const QByteArray &bytes)
{
    for (qsizetype i = 1; i <= std::min<qsizetype>(3, bytes.size()); ++i) {
        const auto c = uchar(bytes[bytes.size() - i]);
        if (isContinuation(char(c)))
            continue;
        const qsizetype needs = c >= 0xf0 ? 4 : c >= 0xe0 ? 3 : c >= 0xc2 ? 2 : 1;
        return needs > i ? bytes.chopped(i) : bytes;
    }
    return bytes;
}

QByteArray withoutCutBegin(const QByteArray &bytes)
{
    qsizetype cut = 0;
    while (cut < std::min<qsizetype>(3, bytes.size()) && isContinuation(bytes[cut]))
        ++cut;
    return bytes.mid(cut);
}

void append(AnsiText &text, const AnsiText &more)
{
    const qsizetype shift = text.text.size();
    text.text += more.text;
    for (AnsiSpan span : more.spans) {
        span.start += shift;
        text.spans.append(span);
    }
}

/// Cuts lines that are too long to lay out.
AnsiText folded(AnsiText text)
{
    QList<qsizetype> cuts;
    qsizetype lineStart = 0;
    while (lineStart < text.text.size()) {
        qsizetype end = text.text.indexOf(u'\n', lineStart);
        if (end < 0)
            end = text.text.size();
        for (qsizetype cut = lineStart + maxOutputLine; cut < end; cut += maxOutputLine)
            cuts.append(cut - (text.text[cut].isLowSurrogate() ? 1 : 0));
        lineStart = end + 1;
    }
    if (cuts.isEmpty())
        return text;

    QString result;
    result.reserve(text.text.size() + cuts.size());
    qsizetype from = 0;
    for (const qsizetype cut : cuts) {
        result += QStringView(text.text).sliced(from, cut - from);
        result += u'\n';
        from = cut;
    }
    result += QStringView(text.text).sliced(from);
    text.text = std::move(result);

    qsizetype before = 0; // cuts before the position
    for (AnsiSpan &span : text.spans) {
        while (before < cuts.size() && cuts[before] <= span.start)
            ++before;
        qsizetype within = before;
        while (within < cuts.size() && cuts[within] < span.start + span.length)
            ++within;
        span.start += before;
        span.length += within - before;
    }
    return text;
}
} // namespace

AnsiText shownOutput(const RunRecord &run)
{
    const qint64 missing = leftOut(run);
    if (missing <= 0)
        return folded(AnsiText::parse(run.outputHead + run.outputTail));

    AnsiText text = AnsiText::parse(withoutCutEnd(run.outputHead));
    if (!text.text.isEmpty() && !text.text.endsWith(u'\n'))
        text.text += u'\n';
    const QString note = leftOutText(missing);
    AnsiStyle style;
    style.escaped = true;
    text.spans.append({text.text.size(), note.size(), style});
    text.text += note + u'\n';
    append(text, AnsiText::parse(withoutCutBegin(run.outputTail)));
    return folded(std::move(text));
}

RunRecord continued(const RunRecord &shown, RunRecord next)
{
    if (next.outcome != Outcome::Running || leftOut(next) <= 0 || shown.outputBytes > next.outputBytes)
        return next;
    const bool wasWhole = leftOut(shown) <= 0;
    const QByteArray before = wasWhole ? shown.outputHead + shown.outputTail : shown.outputTail;
    // Bytes at the end of the one that are the first ones of the other.
    const qint64 shared = shown.outputBytes - (next.outputBytes - next.outputTail.size());
    if (shared < 0 || shared > before.size() || !next.outputTail.startsWith(before.last(shared)))
        return next;
    next.outputHead = wasWhole ? QByteArray() : shown.outputHead;
    next.outputTail = before + next.outputTail.sliced(shared);
    // Half of it at once, so that most of the time there is only something to add.
    if (next.outputTail.size() > maxFollowed)
        next.outputTail = next.outputTail.last(maxFollowed / 2);
    return next;
}

QByteArray outputBytes(const RunRecord &run)
{
    const qint64 missing = leftOut(run);
    if (missing <= 0)
        return run.outputHead + run.outputTail;
    return run.outputHead + '\n' + leftOutText(missing).toUtf8() + '\n' + run.outputTail;
}
} // namespace crontopus
