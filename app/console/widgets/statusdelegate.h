// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/theme/statuslook.h"

#include <QLabel>
#include <QStyledItemDelegate>

namespace crontopus {
/// Models give the StatusLook of a cell under this role (as QVariant::fromValue) to have it painted by a
/// StatusDelegate: the shape in its colour, then DisplayRole, or the look's word where there is none.
inline constexpr int StatusLookRole = Qt::UserRole + 1000;

/// Paints cells with a status; other cells as usual.
class StatusDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

/// A status as a label: shape and word in its colour.
class StatusLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLabel(QWidget *parent = nullptr);

    void setLook(const StatusLook &look);
    /// Another text beside the shape, e.g. "exit 3".
    void setLook(const StatusLook &look, const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateLook();

    StatusLook m_look;
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
};
} // namespace crontopus
