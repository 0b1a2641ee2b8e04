// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/editor/findbar.h"

#include "app/console/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
FindBar::FindBar(QPlainTextEdit &edit, QWidget *parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_what(new QLineEdit(this))
    , m_with(new QLineEdit(this))
    , m_note(new QLabel(this))
{
    m_what->setObjectName(u"findText"_s);
    m_what->setPlaceholderText(tr("Find"));
    m_with->setObjectName(u"replaceText"_s);
    m_with->setPlaceholderText(tr("Replace with"));
    m_note->setProperty("muted", true);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::grid, Theme::grid / 2, Theme::grid, Theme::grid / 2);
    layout->setSpacing(Theme::grid / 2);
    layout->addWidget(m_what, 1);
    const auto addButton = [&](const QString &icon, const QString &text, const QString &tip, auto slot) {
        auto *button = new QToolButton(this);
        if (icon.isEmpty())
            button->setText(text);
        else
            button->setIcon(Theme::icon(icon));
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        connect(button, &QToolButton::clicked, this, slot);
        layout->addWidget(button);
    };
    addButton(u"chevron-up"_s, {}, tr("Previous (Shift+Enter)"), [this] { find(true); });
    addButton(u"chevron-down"_s, {}, tr("Next (Enter)"), [this] { find(false); });
    layout->addWidget(m_with, 1);
    addButton({}, tr("Replace"), tr("Replace this one and go to the next"), [this] { replaceOne(); });
    addButton({}, tr("All"), tr("Replace all"), [this] { replaceAll(); });
    layout->addWidget(m_note);
    addButton(u"close"_s, {}, tr("Close (Esc)"), [this] { stop(); });

    connect(m_what, &QLineEdit::textChanged, this, [this] { find(false, true); });
    hide();
}

void FindBar::start()
{
    const QString selected = m_edit.textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_what->setText(selected);
    show();
    m_what->setFocus();
    m_what->selectAll();
}

void FindBar::stop()
{
    hide();
    m_edit.setFocus();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        stop();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_with->hasFocus())
            replaceOne();
        else
            find(event->modifiers().testFlag(Qt::ShiftModifier));
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool FindBar::find(bool backward, bool fromStart)
{
    const QString what = m_what->text();
    m_note->clear();
    if (what.isEmpty())
        return false;
    QTextDocument::FindFlags flags;
    if (backward)
        flags |= QTextDocument::FindBackward;
    QTextCursor from = m_edit.textCursor();
    if (fromStart)
        from.setPosition(from.selectionStart());
    QTextCursor found = m_edit.document()->find(what, from, flags);
    if (found.isNull()) { // go round
        QTextCursor edge(m_edit.document());
        if (backward)
            edge.movePosition(QTextCursor::End);
        found = m_edit.document()->find(what, edge, flags);
    }
    if (found.isNull()) {
        m_note->setText(tr("Not found"));
        return false;
    }
    m_edit.setTextCursor(found);
    return true;
}

void FindBar::replaceOne()
{
    QTextCursor cursor = m_edit.textCursor();
    if (cursor.selectedText().compare(m_what->text(), Qt::CaseInsensitive) == 0 && cursor.hasSelection())
        cursor.insertText(m_with->text());
    find(false);
}

void FindBar::replaceAll()
{
    const QString what = m_what->text();
    if (what.isEmpty())
        return;
    int count = 0;
    QTextCursor whole(m_edit.document());
    whole.beginEditBlock();
    QTextCursor found = m_edit.document()->find(what, 0);
    while (!found.isNull()) {
        found.insertText(m_with->text());
        ++count;
        found = m_edit.document()->find(what, found);
    }
    whole.endEditBlock();
    m_note->setText(count > 0 ? tr("%n replaced", nullptr, count) : tr("Not found"));
}
} // namespace crontopus
