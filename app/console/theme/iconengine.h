// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/theme/theme.h"

#include <QIconEngine>

#include <optional>

namespace crontopus {
/// Paints an icon from a mask, in a colour of the theme at the moment of painting: a switch of the theme
/// needs no new icons.
class IconEngine final : public QIconEngine
{
public:
    IconEngine(QString name, std::optional<Theme::Role> role);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    [[nodiscard]] QIconEngine *clone() const override;
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    [[nodiscard]] QColor colorFor(QIcon::Mode mode) const;
    /// `size` in device pixels.
    [[nodiscard]] QPixmap tinted(const QSize &size, QIcon::Mode mode) const;

    QString m_name;
    std::optional<Theme::Role> m_role;
};
} // namespace crontopus
