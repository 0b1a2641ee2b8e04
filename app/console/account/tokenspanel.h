// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/account/storepanel.h"

class QAction;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace crontopus {
class Confirmation;
class FilterEdit;
class RecordTable;
class SecretPanel;

/// The user's API tokens: list, and below it the one selected or a new one.
class TokensPanel final : public StorePanel
{
    Q_OBJECT

public:
    explicit TokensPanel(AccountStore &store, QWidget *parent = nullptr);

    void load() override;
    [[nodiscard]] QWidget *filter() const override;
    /// Which scopes may be given away.
    void setAccount(const Account &account);
    void startNew();

private:
    QWidget *makeBar();
    QWidget *makeDetail();
    QWidget *makeForm();
    void showTokens(const QList<ApiToken> &tokens);
    void showDetail();
    void checkForm();
    void create();
    void rename();
    void revoke();
    [[nodiscard]] QStringList chosenScopes() const;
    [[nodiscard]] const ApiToken *current() const;

    QList<ApiToken> m_tokens;
    int m_request = 0;
    qint64 m_made = 0; ///< whose secret is shown
    FilterEdit *m_filter = nullptr;
    RecordTable *m_table = nullptr;
    QStackedWidget *m_stack = nullptr, *m_lower = nullptr;
    QLineEdit *m_newName = nullptr, *m_name = nullptr;
    QComboBox *m_term = nullptr;
    QList<QCheckBox *> m_scopes;
    QLabel *m_facts = nullptr;
    SecretPanel *m_secret = nullptr;
    Confirmation *m_confirmation = nullptr;
    QAction *m_new = nullptr, *m_create = nullptr, *m_cancel = nullptr, *m_rename = nullptr,
            *m_revoke = nullptr;
};
} // namespace crontopus
