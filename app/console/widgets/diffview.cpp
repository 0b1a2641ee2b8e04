// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/widgets/diffview.h"

#include "app/console/theme/theme.h"

#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>
#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr qsizetype maxLines = 100'000;
}

class DiffView::Gutter final : public QWidget
{
public:
    explicit Gutter(DiffView *view) : QWidget(view), m_view(view) {}

protected:
    void paintEvent(QPaintEvent *event) override { m_view->paintGutter(event); }

private:
    DiffView *m_view;
};

DiffView::DiffView(QWidget *parent) : QPlainTextEdit(parent), m_gutter(new Gutter(this))
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setFont(Theme::font(Theme::Type::Mono));
    setAccessibleName(tr("Changes"));
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy != 0)
            m_gutter->scroll(0, dy);
        else
            m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
    });
}

void DiffView::setDiff(const QList<GitFileDiff> &files)
{
    m_lines.clear();
    m_texts.clear();
    m_fileLines.clear();
    m_digits = 1;
    for (const GitFileDiff &file : files) {
        const QString path = file.newPath.isEmpty() ? file.oldPath : file.newPath;
        m_fileLines.insert(path, int(m_lines.size()));
        QString header = path;
        if (file.oldPath.isEmpty())
            header += tr("  (new)");
        else if (file.newPath.isEmpty())
            header += tr("  (deleted)");
        else if (file.oldPath != file.newPath)
            header = u"%1 → %2"_s.arg(file.oldPath, file.newPath);
        append(LineKind::File, header, 0, 0);
        if (file.binary)
            append(LineKind::Note, tr("A binary file: there are no lines to show."), 0, 0);
        for (const GitDiffHunk &hunk : file.hunks) {
            append(LineKind::Hunk, hunk.header.trimmed(), 0, 0);
            for (const GitDiffLine &line : hunk.lines) {
                switch (line.kind) {
                case GitDiffLine::Kind::Added:
                    append(LineKind::Added, u"+ "_s + line.text, 0, line.newLine);
                    break;
                case GitDiffLine::Kind::Removed:
                    append(LineKind::Removed, u"- "_s + line.text, line.oldLine, 0);
                    break;
                case GitDiffLine::Kind::Context:
                    append(LineKind::Context, u"  "_s + line.text, line.oldLine, line.newLine);
                    break;
                }
                if (m_lines.size() >= maxLines)
                    break;
            }
        }
        if (m_lines.size() >= maxLines) {
            append(LineKind::Note, tr("There is more than can be shown here; use git diff."), 0, 0);
            break;
        }
    }
    setPlainText(m_texts.join(u'\n'));
    m_texts.clear();
    color();
    layOutGutter();
}

void DiffView::scrollToFile(const QString &path)
{
    if (const auto line = m_fileLines.constFind(path); line != m_fileLines.cend())
        verticalScrollBar()->setValue(*line);
}

void DiffView::append(LineKind kind, const QString &text, int oldLine, int newLine)
{
    m_lines.append({kind, oldLine, newLine});
    m_texts.append(text);
    for (int number = qMax(oldLine, newLine), digits = 1; number > 0; number /= 10, ++digits)
        m_digits = qMax(m_digits, digits);
}

void DiffView::color()
{
    setFont(Theme::font(Theme::Type::Mono));
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next()) {
        if (block.blockNumber() >= m_lines.size())
            break;
        QTextBlockFormat blockFormat;
        QTextCharFormat charFormat;
        switch (m_lines.at(block.blockNumber()).kind) {
        case LineKind::File:
            blockFormat.setBackground(Theme::color(Theme::Role::Surface));
            charFormat.setFontWeight(QFont::DemiBold);
            charFormat.setForeground(Theme::color(Theme::Role::Text));
            break;
        case LineKind::Hunk:
        case LineKind::Note:
            charFormat.setForeground(Theme::color(Theme::Role::MutedText));
            break;
        case LineKind::Added:
            blockFormat.setBackground(Theme::color(Theme::Role::AddedBackground));
            charFormat.setForeground(Theme::color(Theme::Role::Text));
            break;
        case LineKind::Removed:
            blockFormat.setBackground(Theme::color(Theme::Role::RemovedBackground));
            charFormat.setForeground(Theme::color(Theme::Role::Text));
            break;
        case LineKind::Context:
            charFormat.setForeground(Theme::color(Theme::Role::Text));
            break;
        }
        cursor.setPosition(block.position());
        cursor.setBlockFormat(blockFormat);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.setCharFormat(charFormat);
    }
    cursor.endEditBlock();
}

void DiffView::layOutGutter()
{
    m_gutter->setVisible(!m_lines.isEmpty());
    const int width =
        m_lines.isEmpty() ? 0 : fontMetrics().horizontalAdvance(u'9') * (m_digits * 2 + 1) + 2 * Theme::grid;
    setViewportMargins(width, 0, 0, 0);
    const QRect content = contentsRect();
    m_gutter->setGeometry(content.left(), content.top(), width, content.height());
    m_gutter->update();
}

void DiffView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    layOutGutter();
}

void DiffView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_lines.isEmpty())
        color();
}

void DiffView::paintGutter(QPaintEvent *event)
{
    QPainter painter(m_gutter);
    painter.fillRect(event->rect(), Theme::color(Theme::Role::Surface));
    painter.setFont(font());
    painter.setPen(Theme::color(Theme::Role::MutedText));
    const int column = fontMetrics().horizontalAdvance(u'9') * m_digits;
    const auto number = [](int value) { return value > 0 ? QString::number(value) : QString(); };
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > event->rect().bottom())
            break;
        if (block.blockNumber() >= m_lines.size())
            break;
        const Line &line = m_lines.at(block.blockNumber());
        const QRectF left(Theme::grid / 2.0, place.top(), column, place.height());
        const QRectF right(left.right() + column / qreal(m_digits), place.top(), column, place.height());
        painter.drawText(left, Qt::AlignRight, number(line.oldLine));
        painter.drawText(right, Qt::AlignRight, number(line.newLine));
    }
}
} // namespace crontopus
