// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/git/repository.h"

#include <QPlainTextEdit>

namespace crontopus {
/// Shows differences of files one below the other: file headers, hunks, old and new line numbers, `+` and `-`
/// signs and colours. Read only; text can be selected and copied. Quick up to some 100,000 lines; more are
/// cut with a note.
class DiffView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit DiffView(QWidget *parent = nullptr);

    void setDiff(const QList<GitFileDiff> &files);
    /// Brings a file's header to the top.
    void scrollToFile(const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class LineKind { File, Hunk, Context, Added, Removed, Note };
    struct Line
    {
        LineKind kind;
        int oldLine, newLine;
    };

    class Gutter;
    void append(LineKind kind, const QString &text, int oldLine, int newLine);
    void color();
    void layOutGutter();
    void paintGutter(QPaintEvent *event);

    QList<Line> m_lines;
    QStringList m_texts;
    QHash<QString, int> m_fileLines;
    QWidget *m_gutter = nullptr;
    int m_digits = 1;
};
} // namespace crontopus
