// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QAction;
class QLabel;
class QLineEdit;

namespace crontopus {
/// A secret that a server gives out once: to be copied now, and forgotten by the console afterwards.
class SecretPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit SecretPanel(QWidget *parent = nullptr);

    void show(const QString &title, const QString &secret);
    /// Forgets the secret and hides.
    void clear();
    [[nodiscard]] QString secret() const;

Q_SIGNALS:
    void cleared();
    void message(const QString &text);

private:
    QLabel *m_title = nullptr;
    QLineEdit *m_secret = nullptr;
    QAction *m_copy = nullptr, *m_done = nullptr;
};
} // namespace crontopus
