// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include <functional>

class QAction;
class QLabel;
class QLineEdit;

namespace crontopus {
/// Asks before something that cannot be undone, in place: what happens, the name to type where much is at
/// stake, the deed and the way back. Hidden until asked.
class Confirmation final : public QFrame
{
    Q_OBJECT

public:
    explicit Confirmation(QWidget *parent = nullptr);

    /// Calls `confirmed` when the user does it. `typed`, unless empty, must be typed first.
    void ask(const QString &question, const QString &deed, std::function<void()> confirmed,
             const QString &typed = {});
    void cancel();

private:
    QLabel *m_question = nullptr;
    QLineEdit *m_typed = nullptr;
    QAction *m_do = nullptr, *m_cancel = nullptr;
    QString m_wanted;
    std::function<void()> m_confirmed;
};
} // namespace crontopus
