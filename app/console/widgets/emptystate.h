// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QVBoxLayout;

namespace crontopus {
/// What a page shows when it has nothing to show: what the page is for, and the first steps as buttons.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &iconName, const QString &title, const QString &text, QWidget *parent = nullptr);

    /// The first one added is the main button. The action stays the caller's.
    void addStep(QAction *action);
    void setText(const QString &title, const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateLook();

    QString m_iconName;
    QLabel *m_icon = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QVBoxLayout *m_steps = nullptr;
};
} // namespace crontopus
