// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/widgets/statusdelegate.h"

#include <QEvent>
#include <QHBoxLayout>

namespace crontopus {
void StatusDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant value = index.data(StatusLookRole);
    if (!value.canConvert<StatusLook>())
        return;
    const auto look = value.value<StatusLook>();
    if (look.icon.isEmpty())
        return;
    // Rows are selected as a whole; a frame around one cell's text says nothing.
    option->state &= ~QStyle::State_HasFocus;
    option->features |= QStyleOptionViewItem::HasDecoration | QStyleOptionViewItem::HasDisplay;
    option->icon = Theme::icon(look.icon, look.role);
    option->decorationSize = QSize(16, 16);
    if (option->text.isEmpty())
        option->text = look.word;
    option->palette.setColor(QPalette::Text, Theme::color(look.role));
}

StatusLabel::StatusLabel(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_text(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_icon);
    layout->addWidget(m_text);
    layout->addStretch();
    m_text->setTextFormat(Qt::PlainText);
}

void StatusLabel::setLook(const StatusLook &look)
{
    setLook(look, look.word);
}

void StatusLabel::setLook(const StatusLook &look, const QString &text)
{
    m_look = look;
    m_text->setText(text);
    setAccessibleName(text);
    setToolTip(text == look.word ? QString() : look.word);
    updateLook();
}

void StatusLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateLook();
}

void StatusLabel::updateLook()
{
    if (m_look.icon.isEmpty())
        return;
    m_icon->setPixmap(Theme::icon(m_look.icon, m_look.role).pixmap(16, 16));
    QPalette colored = m_text->palette();
    colored.setColor(QPalette::WindowText, Theme::color(m_look.role));
    if (colored != m_text->palette())
        m_text->setPalette(colored);
}
} // namespace crontopus
