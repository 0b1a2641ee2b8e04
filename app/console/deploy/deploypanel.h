// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/account/storepanel.h"

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QStackedWidget;

namespace crontopus {
class Confirmation;
class EmptyState;
class FilterEdit;
class InstallPanel;
class RecordTable;
class SecretPanel;

/// The enrollment tokens, and below them how to set machines up with one.
class DeployPanel final : public StorePanel
{
    Q_OBJECT

public:
    DeployPanel(AccountStore &store, FilterEdit *filter, QWidget *parent = nullptr);

    void load() override;
    [[nodiscard]] QAction *newAction() const { return m_new; }
    [[nodiscard]] QAction *revokeAction() const { return m_revoke; }

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeForm();
    QWidget *makeDetail();
    void showTokens(const QList<EnrollmentToken> &tokens);
    void showDetail();
    void startNew();
    void create();
    void revoke();
    void saveInstaller(AccountStore::Platform platform, const QString &path);
    [[nodiscard]] const EnrollmentToken *current() const;

    QList<EnrollmentToken> m_tokens;
    int m_request = 0;
    bool m_isAsked = false; ///< whether there are installers
    qint64 m_made = 0;      ///< whose secret is shown
    RecordTable *m_table = nullptr;
    QStackedWidget *m_stack = nullptr, *m_lower = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_term = nullptr;
    QSpinBox *m_uses = nullptr;
    QLabel *m_title = nullptr, *m_facts = nullptr;
    SecretPanel *m_secret = nullptr;
    Confirmation *m_confirmation = nullptr;
    InstallPanel *m_install = nullptr;
    QAction *m_new = nullptr, *m_create = nullptr, *m_cancel = nullptr, *m_revoke = nullptr;
};
} // namespace crontopus
