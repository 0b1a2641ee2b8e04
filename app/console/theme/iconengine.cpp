// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/theme/iconengine.h"

#include <QPainter>
#include <QPixmapCache>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
IconEngine::IconEngine(QString name, std::optional<Theme::Role> role) : m_name(std::move(name)), m_role(role)
{
}

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    Q_UNUSED(state)
    const qreal ratio = painter->device()->devicePixelRatio();
    QPixmap pixmap = tinted(rect.size() * ratio, mode);
    pixmap.setDevicePixelRatio(ratio);
    const QSizeF size = pixmap.deviceIndependentSize();
    painter->drawPixmap(
        QPointF(rect.x() + (rect.width() - size.width()) / 2, rect.y() + (rect.height() - size.height()) / 2),
        pixmap);
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    Q_UNUSED(state)
    return tinted(size, mode);
}

QPixmap IconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale)
{
    Q_UNUSED(state)
    Q_UNUSED(scale) // the size is in device pixels already
    return tinted(size, mode);
}

QIconEngine *IconEngine::clone() const
{
    return new IconEngine(*this);
}

QColor IconEngine::colorFor(QIcon::Mode mode) const
{
    QColor color = Theme::color(m_role.value_or(Theme::Role::Text));
    if (mode == QIcon::Disabled)
        color.setAlphaF(0.4F);
    return color;
}

QPixmap IconEngine::tinted(const QSize &size, QIcon::Mode mode) const
{
    const int edge = qMax(1, qMin(size.width(), size.height()));
    const QColor color = colorFor(mode);
    const QString key = u"crontopus-icon/%1/%2/%3"_s.arg(m_name, color.name(QColor::HexArgb)).arg(edge);
    QPixmap result;
    if (QPixmapCache::find(key, &result))
        return result;

    // The smallest mask that needs no enlarging.
    constexpr std::array sizes{16, 24, 32, 48};
    int best = sizes.back();
    for (const int candidate : sizes) {
        if (candidate >= edge) {
            best = candidate;
            break;
        }
    }
    QImage mask(u":/icons/%1-%2.png"_s.arg(m_name).arg(best));
    if (mask.isNull())
        return {};
    mask = mask.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    if (best != edge)
        mask = mask.scaled(edge, edge, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    {
        QPainter painter(&mask);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(mask.rect(), color);
    }
    result = QPixmap::fromImage(mask);
    QPixmapCache::insert(key, result);
    return result;
}
} // namespace crontopus
