// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/account/storepanel.h"

class QAction;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace crontopus {
/// Who is signed in, and their password.
class AccountPanel final : public StorePanel
{
    Q_OBJECT

public:
    explicit AccountPanel(AccountStore &store, QWidget *parent = nullptr);

    void load() override;

Q_SIGNALS:
    void accountRead(const crontopus::Account &account);

private:
    void check();
    void changePassword();
    void showAccount(const Account &account);

    QFormLayout *m_form = nullptr;
    QList<QWidget *> m_password; ///< one of each row
    QLabel *m_user = nullptr, *m_email = nullptr, *m_role = nullptr, *m_tenant = nullptr, *m_server = nullptr,
           *m_git = nullptr, *m_problem = nullptr, *m_elsewhere = nullptr;
    QLineEdit *m_current = nullptr, *m_wanted = nullptr, *m_again = nullptr;
    QAction *m_change = nullptr;
};

/// `admin`, `user`, `viewer` in words.
[[nodiscard]] QString roleWord(const QString &role);
} // namespace crontopus
