// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>
#include <QTimer>

namespace crontopus {
/// The filter of a list. Esc empties it, and when it is empty gives the focus back to `target`; Down goes
/// there too. The page puts the focus here in Page::focusFilter() (Ctrl+F, `/`).
class FilterEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterEdit(const QString &placeholder, QWidget *parent = nullptr);

    void setTarget(QWidget *target) { m_target = target; }

Q_SIGNALS:
    /// A short while (60 ms) after the last key, so that a quick typist filters once.
    void filterChanged(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *m_target = nullptr;
    QTimer m_delay;
};
} // namespace crontopus
