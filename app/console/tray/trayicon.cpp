// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/tray/trayicon.h"

#include <QPainter>
#include <QPixmap>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
QIcon trayIcon(const StatusLook &look, int count)
{
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64}) {
        QPixmap pixmap(u":/app/crontopus-%1.png"_s.arg(size));
        if (count > 0) {
            QPainter painter(&pixmap);
            painter.setRenderHint(QPainter::Antialiasing);
            const qreal side = size * 0.62;
            const QRectF badge(size - side, size - side, side, side);
            painter.setPen(Qt::NoPen);
            painter.setBrush(Theme::color(look.role, false));
            // A circle for failures, a square for anything else: the colour is not all there is.
            if (look.role == Theme::Role::Failure)
                painter.drawEllipse(badge);
            else
                painter.drawRoundedRect(badge, side / 6, side / 6);
            QFont font;
            font.setBold(true);
            font.setPixelSize(int(side * (count > 9 ? 0.6 : 0.8)));
            painter.setFont(font);
            painter.setPen(Theme::color(Theme::Role::AccentText, false));
            painter.drawText(badge, Qt::AlignCenter, count > 99 ? u"!"_s : QString::number(count));
        }
        icon.addPixmap(pixmap);
    }
    return icon;
}
} // namespace crontopus
