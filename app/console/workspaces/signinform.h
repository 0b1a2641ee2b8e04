// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/git/repository.h"

#include <QObject>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QWidget;

namespace crontopus {
/// How to sign in to a Git server: nothing, user name and token, or an SSH key. Rows are added to a form of
/// the caller's, so that they line up with its own.
class SignInForm final : public QObject
{
    Q_OBJECT

public:
    enum class Way { Nothing, Password, SshKey };

    explicit SignInForm(QFormLayout *form, QWidget *parent);

    void setWay(Way way);
    [[nodiscard]] Way way() const;
    void setCredentials(const GitCredentials &credentials);
    [[nodiscard]] GitCredentials credentials() const;
    [[nodiscard]] bool remember() const;
    void clearSecret();

Q_SIGNALS:
    /// Return was pressed in a field.
    void submitted();

private:
    void update();

    QFormLayout *m_form;
    QComboBox *m_way = nullptr;
    QLineEdit *m_user = nullptr, *m_key = nullptr, *m_secret = nullptr;
    QCheckBox *m_remember = nullptr;
};
} // namespace crontopus
