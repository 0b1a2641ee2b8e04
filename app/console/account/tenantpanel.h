// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/account/storepanel.h"

class QAction;
class QCheckBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace crontopus {
class Confirmation;

/// The tenant's settings and ping key. Everyone sees the settings; admins change them.
class TenantPanel final : public StorePanel
{
    Q_OBJECT

public:
    explicit TenantPanel(AccountStore &store, QWidget *parent = nullptr);

    void load() override;
    void setAccount(const Account &account);

private:
    QWidget *makeSettings();
    QWidget *makePingKey();
    void show(const TenantSettings &settings);
    void show(const PingKey &key);
    void loadPingKey();
    [[nodiscard]] bool mayPing() const;
    void renew();
    void save();
    [[nodiscard]] TenantSettings edited() const;

    TenantSettings m_settings;
    Account m_account;
    QLineEdit *m_name = nullptr, *m_key = nullptr;
    QSpinBox *m_days = nullptr, *m_runs = nullptr;
    QCheckBox *m_reject = nullptr;
    QLabel *m_keyNote = nullptr;
    QWidget *m_keyPart = nullptr;
    Confirmation *m_confirmation = nullptr;
    QAction *m_save = nullptr, *m_copyKey = nullptr, *m_showKey = nullptr, *m_renew = nullptr;
};
} // namespace crontopus
