// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

class QAction;

namespace crontopus {
/// A push button that does, shows and follows one action: text, icon, tool tip with the shortcut, enabled.
class ActionButton final : public QPushButton
{
    Q_OBJECT

public:
    enum class Kind { Normal, Primary, Flat };

    explicit ActionButton(QAction *action, Kind kind = Kind::Normal, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void follow();

    QAction *m_action = nullptr;
    Kind m_kind;
};
} // namespace crontopus
