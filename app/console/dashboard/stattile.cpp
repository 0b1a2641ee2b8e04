// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/dashboard/stattile.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace crontopus {
namespace {
constexpr int margin = 12;
constexpr int shapeSize = 14;
constexpr int partGap = 14;
constexpr int partLines = 2;
} // namespace

StatTile::StatTile(const QString &title, QWidget *parent) : QAbstractButton(parent)
{
    setText(title);
    setAccessibleName(title);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StatTile::setFigure(const QString &value, const QList<Part> &parts)
{
    m_value = value;
    m_parts = parts;
    QStringList texts{value};
    for (const Part &part : parts)
        texts.append(part.text);
    const QString description = texts.join(QStringLiteral(", "));
    setAccessibleDescription(description);
    setToolTip(texts.mid(1).join(u'\n'));
    update();
}

QSize StatTile::sizeHint() const
{
    const int line = fontMetrics().height() + 4;
    return {200, 2 * margin + line + QFontMetrics(Theme::font(Theme::Type::Heading)).height() + 4 +
                     partLines * line};
}

QSize StatTile::minimumSizeHint() const
{
    return {std::max(140, 2 * margin + fontMetrics().horizontalAdvance(text())), sizeHint().height()};
}

int StatTile::partWidth(const Part &part) const
{
    return shapeSize + 4 + fontMetrics().horizontalAdvance(part.text);
}

void StatTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(Theme::color(hasFocus()     ? Theme::Role::Accent
                                : underMouse() ? Theme::Role::MutedText
                                               : Theme::Role::Border));
    painter.setBrush(Theme::color(Theme::Role::Surface));
    painter.drawRoundedRect(box, 6, 6);

    const int line = fontMetrics().height() + 4;
    const QRect inner = rect().adjusted(margin, margin, -margin, -margin);
    painter.setPen(Theme::color(Theme::Role::MutedText));
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop, text());
    painter.setFont(Theme::font(Theme::Type::Heading));
    painter.setPen(Theme::color(Theme::Role::Text));
    const QRect figure(inner.left(), inner.top() + line, inner.width(), painter.fontMetrics().height());
    painter.drawText(figure, Qt::AlignLeft | Qt::AlignVCenter, m_value);
    painter.setFont(font());

    // As many parts as two lines hold, the gravest come first; the tool tip has all.
    int x = inner.left();
    int y = figure.bottom() + 6;
    int row = 0;
    for (const Part &part : m_parts) {
        const int width = partWidth(part);
        if (x > inner.left() && x + width > inner.right()) {
            if (++row == partLines)
                break;
            x = inner.left();
            y += line;
        }
        Theme::icon(part.look.icon, part.look.role)
            .paint(&painter, QRect(x, y + (line - shapeSize) / 2, shapeSize, shapeSize));
        painter.setPen(Theme::color(part.look.role));
        const QRect place(x + shapeSize + 4, y, inner.right() - x - shapeSize - 4, line);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(part.text, Qt::ElideRight, place.width()));
        x += width + partGap;
    }
}

void StatTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}
} // namespace crontopus
