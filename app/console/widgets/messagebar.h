// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QPointer>
#include <QTimer>

class QAction;
class QLabel;
class QPushButton;

namespace crontopus {
/// A short line at the window's bottom that goes away after a while (not while the mouse is over it), with
/// Undo where that is possible.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void show(const QString &text, QAction *undo = nullptr);
    [[nodiscard]] QString text() const;

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text = nullptr;
    QPushButton *m_button = nullptr;
    QPointer<QAction> m_undo;
    QTimer m_hide;
};
} // namespace crontopus
