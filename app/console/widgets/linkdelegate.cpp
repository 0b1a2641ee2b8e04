// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/widgets/linkdelegate.h"

#include "app/console/theme/theme.h"

#include <QAbstractItemView>
#include <QMouseEvent>

namespace crontopus {
void LinkDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QColor color = Theme::color(Theme::Role::Accent);
    option->palette.setColor(QPalette::Text, color);
    option->palette.setColor(QPalette::HighlightedText, color);
    if (option->state & QStyle::State_MouseOver)
        option->font.setUnderline(true);
}

bool LinkDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    if (event->type() != QEvent::MouseMove && event->type() != QEvent::MouseButtonRelease &&
        event->type() != QEvent::MouseButtonPress)
        return QStyledItemDelegate::editorEvent(event, model, option, index);

    const QString text = index.data().toString();
    const int width = option.fontMetrics.horizontalAdvance(text) + 2 * Theme::grid;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const bool onText = mouse->position().x() < option.rect.left() + width;
    if (auto *view = qobject_cast<QAbstractItemView *>(parent()); view && event->type() == QEvent::MouseMove)
        view->viewport()->setCursor(onText ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (event->type() == QEvent::MouseButtonRelease && onText && !text.isEmpty() &&
        mouse->button() == Qt::LeftButton && mouse->modifiers() == Qt::NoModifier)
        Q_EMIT activated(index);
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}
} // namespace crontopus
