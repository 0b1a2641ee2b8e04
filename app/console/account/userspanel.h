// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/account/storepanel.h"

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace crontopus {
class Confirmation;
class FilterEdit;
class RecordTable;

/// The users of the tenant, for its admins.
class UsersPanel final : public StorePanel
{
    Q_OBJECT

public:
    explicit UsersPanel(AccountStore &store, QWidget *parent = nullptr);

    void load() override;
    [[nodiscard]] QWidget *filter() const override;

private:
    QWidget *makeDetail();
    QWidget *makeForm();
    void showUsers(const QList<AccountUser> &users);
    void showDetail();
    void startNew();
    void checkForm();
    void create();
    void change(const AccountUser &user);
    void remove();
    [[nodiscard]] const AccountUser *current() const;

    QList<AccountUser> m_users;
    FilterEdit *m_filter = nullptr;
    RecordTable *m_table = nullptr;
    QStackedWidget *m_lower = nullptr;
    QLabel *m_title = nullptr;
    QComboBox *m_role = nullptr, *m_newRole = nullptr;
    QLineEdit *m_newName = nullptr, *m_newEmail = nullptr, *m_newPassword = nullptr;
    Confirmation *m_confirmation = nullptr;
    QAction *m_new = nullptr, *m_create = nullptr, *m_cancel = nullptr, *m_lock = nullptr,
            *m_remove = nullptr;
};
} // namespace crontopus
