// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/widgets/emptystate.h"

#include "app/console/theme/theme.h"
#include "app/console/widgets/actionbutton.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace crontopus {
EmptyState::EmptyState(const QString &iconName, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
{
    m_icon->setAlignment(Qt::AlignCenter);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setFixedWidth(400); // of any other, an aligned label gets the height for its widest line
    m_text->setProperty("muted", true);
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction);

    m_steps = new QVBoxLayout;
    m_steps->setSpacing(Theme::grid);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::grid);
    layout->addStretch(2);
    layout->addWidget(m_icon);
    layout->addWidget(m_title);
    // Not by an alignment flag: a wrapped label would then get the height of fewer lines than it has.
    auto *textRow = new QHBoxLayout;
    textRow->addStretch(1);
    textRow->addWidget(m_text, 100);
    textRow->addStretch(1);
    layout->addLayout(textRow);
    layout->addSpacing(Theme::grid);
    layout->addLayout(m_steps);
    layout->addStretch(3);
    setText(title, text);
    updateLook();
}

void EmptyState::addStep(QAction *action)
{
    const auto kind = m_steps->isEmpty() ? ActionButton::Kind::Primary : ActionButton::Kind::Normal;
    auto *button = new ActionButton(action, kind, this);
    m_steps->addWidget(button, 0, Qt::AlignHCenter);
}

void EmptyState::setText(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateLook();
}

void EmptyState::updateLook()
{
    m_icon->setPixmap(Theme::icon(m_iconName, Theme::Role::MutedText).pixmap(48, 48));
    m_title->setFont(Theme::font(Theme::Type::Heading));
}
} // namespace crontopus
