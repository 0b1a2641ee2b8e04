// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/page.h"

class QTabWidget;

namespace crontopus {
struct Account;
class AccountPanel;
class StorePanel;
class TenantPanel;
class TokensPanel;
class UsersPanel;

/// Who is signed in, their tokens, and for admins the tenant's users and settings. For workspaces with an
/// account.
class AccountPage final : public Page
{
    Q_OBJECT

public:
    explicit AccountPage(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] static QString title() { return tr("Account"); }
    [[nodiscard]] static QString iconName() { return QStringLiteral("user"); }
    [[nodiscard]] QList<QAction *> commands() const override { return {m_newToken, m_refresh}; }
    void focusFilter() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void take(const Account &account);
    [[nodiscard]] StorePanel *current() const;

    QTabWidget *m_tabs = nullptr;
    TokensPanel *m_tokens = nullptr;
    AccountPanel *m_account = nullptr;
    UsersPanel *m_users = nullptr;
    TenantPanel *m_tenant = nullptr;
    QAction *m_newToken = nullptr, *m_refresh = nullptr;
};
} // namespace crontopus
