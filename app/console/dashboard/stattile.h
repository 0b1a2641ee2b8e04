// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/theme/statuslook.h"

#include <QAbstractButton>
#include <QList>

namespace crontopus {
/// A figure and what it is made of, each part with shape, word and colour. Click, Enter or Space leads to
/// the page that knows more.
class StatTile final : public QAbstractButton
{
    Q_OBJECT

public:
    struct Part
    {
        StatusLook look;
        QString text; ///< "3 failing"
    };

    explicit StatTile(const QString &title, QWidget *parent = nullptr);

    void setFigure(const QString &value, const QList<Part> &parts);
    [[nodiscard]] QString value() const { return m_value; }
    [[nodiscard]] const QList<Part> &parts() const { return m_parts; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int partWidth(const Part &part) const;

    QString m_value;
    QList<Part> m_parts;
};
} // namespace crontopus
