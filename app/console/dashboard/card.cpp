// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/dashboard/card.h"

#include "app/console/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace crontopus {
Card::Card(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_head(new QHBoxLayout)
    , m_title(new QLabel(title, this))
    , m_note(new QLabel(this))
{
    setAccessibleName(title);
    m_title->setFont(Theme::font(Theme::Type::Strong));
    m_note->setProperty("muted", true);
    m_note->setAlignment(Qt::AlignCenter);
    m_note->setWordWrap(true);
    m_note->setMinimumHeight(6 * Theme::grid);
    m_note->hide();
    m_head->setSpacing(Theme::grid);
    m_head->addWidget(m_title);
    m_head->addStretch(1);
    m_layout->setContentsMargins(2 * Theme::grid, Theme::grid, 2 * Theme::grid, Theme::grid + 4);
    m_layout->setSpacing(Theme::grid);
    m_layout->addLayout(m_head);
    m_layout->addWidget(m_note, 1);
}

void Card::setContent(QWidget *content)
{
    m_content = content;
    m_layout->addWidget(content, 1);
}

void Card::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_content->setVisible(note.isEmpty());
}

QString Card::note() const
{
    return m_note->text();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::color(Theme::Role::Border));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

void Card::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_title->setFont(Theme::font(Theme::Type::Strong));
}
} // namespace crontopus
