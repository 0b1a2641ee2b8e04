// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/editor/yamledit.h"

#include "app/console/editor/manifestdocument.h"
#include "app/console/editor/yamlcontext.h"
#include "app/console/editor/yamlhighlighter.h"
#include "app/console/theme/statuslook.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr int afterRole = Qt::UserRole;
const QString oneStep = u"  "_s;
} // namespace

class YamlEdit::Gutter final : public QWidget
{
public:
    explicit Gutter(YamlEdit *edit) : QWidget(edit), m_edit(edit) {}

protected:
    void paintEvent(QPaintEvent *event) override { m_edit->paintGutter(event); }

private:
    YamlEdit *m_edit;
};

YamlEdit::YamlEdit(ManifestDocument &document, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_manifest(document)
    , m_gutter(new Gutter(this))
    , m_completer(new QCompleter(this))
    , m_completions(new QStandardItemModel(this))
{
    setDocument(&document.textDocument());
    document.textDocument().setDefaultFont(Theme::font(Theme::Type::Mono));
    setFont(Theme::font(Theme::Type::Mono));
    setLineWrapMode(NoWrap);
    setFrameShape(NoFrame);
    setTabStopDistance(fontMetrics().horizontalAdvance(oneStep));
    setAccessibleName(tr("Manifest"));
    new YamlHighlighter(document.textDocument(), this);

    m_completer->setModel(m_completions);
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &YamlEdit::insertCompletion);

    connect(this, &QPlainTextEdit::blockCountChanged, this, &YamlEdit::layOutGutter);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy != 0)
            m_gutter->scroll(0, dy);
        else
            m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &YamlEdit::updateMarks);
    layOutGutter();
    updateMarks();
}

void YamlEdit::setDiagnostics(const Diagnostics &diagnostics)
{
    m_diagnostics = diagnostics;
    updateMarks();
    m_gutter->update();
}

void YamlEdit::goTo(int line, int column)
{
    const QTextBlock block = document()->findBlockByNumber(std::max(line, 1) - 1);
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + std::clamp(column - 1, 0, block.length() - 1));
    setTextCursor(cursor);
    centerCursor();
    setFocus();
}

QTextCursor YamlEdit::cursorOf(const Diagnostic &diagnostic) const
{
    const auto position = [this](int line, int column) {
        const QTextBlock block = document()->findBlockByNumber(line - 1);
        if (!block.isValid())
            return document()->characterCount() - 1;
        return block.position() + std::clamp(column - 1, 0, block.length() - 1);
    };
    const int start = position(diagnostic.line, diagnostic.column);
    int end = position(std::max(diagnostic.endLine, diagnostic.line), diagnostic.endColumn);
    QTextCursor cursor(document());
    cursor.setPosition(start);
    // A spot without width is shown on the word at it, else on the character before: it must be seen.
    if (end <= start) {
        cursor.movePosition(QTextCursor::EndOfWord, QTextCursor::KeepAnchor);
        if (!cursor.hasSelection())
            cursor.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor);
        return cursor;
    }
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    return cursor;
}

void YamlEdit::updateMarks()
{
    QList<QTextEdit::ExtraSelection> marks;
    if (!isReadOnly()) {
        QTextEdit::ExtraSelection line;
        line.format.setBackground(Theme::color(Theme::Role::Stripe));
        line.format.setProperty(QTextFormat::FullWidthSelection, true);
        line.cursor = textCursor();
        line.cursor.clearSelection();
        marks.append(line);
    }
    for (const Diagnostic &diagnostic : std::as_const(m_diagnostics)) {
        if (diagnostic.line <= 0)
            continue;
        QTextEdit::ExtraSelection squiggle;
        squiggle.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        squiggle.format.setUnderlineColor(Theme::color(statusLook(diagnostic.severity).role));
        squiggle.cursor = cursorOf(diagnostic);
        marks.append(squiggle);
    }
    setExtraSelections(marks);
}

const Diagnostic *YamlEdit::diagnosticAt(int position) const
{
    for (const Diagnostic &diagnostic : m_diagnostics) {
        if (diagnostic.line <= 0)
            continue;
        const QTextCursor cursor = cursorOf(diagnostic);
        if (position >= cursor.selectionStart() && position <= cursor.selectionEnd())
            return &diagnostic;
    }
    return nullptr;
}

bool YamlEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int position = cursorForPosition(viewport()->mapFrom(this, help->pos())).position();
        if (const Diagnostic *diagnostic = diagnosticAt(position))
            QToolTip::showText(help->globalPos(), diagnostic->message, this);
        else
            QToolTip::hideText();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void YamlEdit::keyPressEvent(QKeyEvent *event)
{
    if (m_completer->popup()->isVisible()) {
        switch (event->key()) {
        case Qt::Key_Enter:
        case Qt::Key_Return:
        case Qt::Key_Tab:
        case Qt::Key_Escape:
        case Qt::Key_Backtab:
            event->ignore(); // the completer takes these
            return;
        default:
            break;
        }
    }
    if (isReadOnly()) {
        QPlainTextEdit::keyPressEvent(event);
        return;
    }
    // Undo and redo parse at once, so that the form never shows what was undone.
    if (event->matches(QKeySequence::Undo)) {
        m_manifest.undo();
    } else if (event->matches(QKeySequence::Redo)) {
        m_manifest.redo();
    } else if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        complete(true);
    } else if (event->key() == Qt::Key_Tab && event->modifiers() == Qt::NoModifier) {
        if (textCursor().hasSelection())
            indentSelection(true);
        else
            insertPlainText(QString(2 - textCursor().positionInBlock() % 2, u' '));
    } else if (event->key() == Qt::Key_Backtab) {
        indentSelection(false);
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
               event->modifiers() == Qt::NoModifier) {
        insertNewLine();
    } else {
        QPlainTextEdit::keyPressEvent(event);
        const QString typed = event->text();
        const bool extends =
            !typed.isEmpty() && (typed.at(0).isLetterOrNumber() || typed == u"/" || typed == u"_");
        const bool shortens = event->key() == Qt::Key_Backspace && m_completer->popup()->isVisible();
        if (extends || shortens)
            complete(false);
        else
            m_completer->popup()->hide();
    }
}

void YamlEdit::insertNewLine()
{
    QTextCursor cursor = textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    cursor.beginEditBlock();
    cursor.insertText(u'\n' + indentAfter(before));
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
}

void YamlEdit::indentSelection(bool more)
{
    QTextCursor cursor = textCursor();
    const int end = cursor.selectionEnd();
    QTextBlock block = document()->findBlock(cursor.selectionStart());
    const int last = document()->findBlock(end > cursor.selectionStart() ? end - 1 : end).blockNumber();
    cursor.beginEditBlock();
    for (; block.isValid() && block.blockNumber() <= last; block = block.next()) {
        QTextCursor line(block);
        if (more) {
            if (!block.text().isEmpty())
                line.insertText(oneStep);
            continue;
        }
        for (int i = 0; i < oneStep.size() && block.text().startsWith(u' '); ++i)
            line.deleteChar();
    }
    cursor.endEditBlock();
}

void YamlEdit::complete(bool asked)
{
    const QTextCursor cursor = textCursor();
    const YamlContext context = yamlContextAt(toPlainText(), cursor.position());
    const QList<Completion> completions = completionsFor(context);
    const bool alone = completions.size() == 1 && completions.first().text == context.prefix;
    if (completions.isEmpty() || alone || (!asked && context.prefix.isEmpty())) {
        m_completer->popup()->hide();
        return;
    }
    m_completions->clear();
    for (const Completion &completion : completions) {
        auto *item = new QStandardItem(completion.text);
        item->setData(completion.after, afterRole);
        item->setToolTip(completion.detail);
        m_completions->appendRow(item);
    }
    m_completionStart = context.start;
    m_completer->setCompletionPrefix(context.prefix);
    if (m_completer->completionCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    auto *popup = m_completer->popup();
    popup->setFont(font());
    QRect place = cursorRect();
    place.setWidth(popup->sizeHintForColumn(0) + popup->verticalScrollBar()->sizeHint().width() + 16);
    place.translate(viewport()->x(), viewport()->y());
    m_completer->complete(place);
    popup->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void YamlEdit::insertCompletion(const QModelIndex &index)
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.setPosition(int(m_completionStart), QTextCursor::KeepAnchor);
    cursor.insertText(index.data(Qt::DisplayRole).toString() + index.data(afterRole).toString());
    cursor.endEditBlock();
    setTextCursor(cursor);
}

void YamlEdit::layOutGutter()
{
    int digits = 2;
    for (int lines = blockCount(); lines >= 100; lines /= 10)
        ++digits;
    const int width = fontMetrics().horizontalAdvance(u'9') * digits + 2 * Theme::grid;
    setViewportMargins(width, 0, 0, 0);
    const QRect area = contentsRect();
    m_gutter->setGeometry(area.left(), area.top(), width, area.height());
}

void YamlEdit::paintGutter(QPaintEvent *event)
{
    QPainter painter(m_gutter);
    painter.fillRect(event->rect(), Theme::color(Theme::Role::Surface));
    painter.setFont(font());
    const int current = textCursor().blockNumber();
    QTextBlock block = firstVisibleBlock();
    qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && top <= event->rect().bottom()) {
        const qreal height = blockBoundingRect(block).height();
        const int line = block.blockNumber() + 1;
        const auto mark = std::find_if(m_diagnostics.begin(), m_diagnostics.end(),
                                       [line](const Diagnostic &d) { return d.line == line; });
        if (mark != m_diagnostics.end()) {
            const QRectF bar(0, top, 3, height);
            painter.fillRect(bar, Theme::color(statusLook(mark->severity).role));
        }
        painter.setPen(Theme::color(line - 1 == current ? Theme::Role::Text : Theme::Role::MutedText));
        painter.drawText(QRectF(0, top, m_gutter->width() - Theme::grid, height),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(line));
        top += height;
        block = block.next();
    }
}

void YamlEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    layOutGutter();
}

void YamlEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_gutter)
        updateMarks();
}
} // namespace crontopus
