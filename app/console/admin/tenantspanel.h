// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/account/storepanel.h"

class QAction;
class QLabel;

namespace crontopus {
class Confirmation;
class FilterEdit;
class PagerBar;
class RecordTable;

/// All tenants of a server with what they use: suspend, let in again, delete.
class TenantsPanel final : public StorePanel
{
    Q_OBJECT

public:
    explicit TenantsPanel(AccountStore &store, QWidget *parent = nullptr);

    void load() override;
    [[nodiscard]] QWidget *filter() const override;

private:
    QWidget *makeDetail();
    void showTenants(const Paged<TenantUsage> &tenants);
    void showDetail();
    void toggleSuspended();
    void remove();
    [[nodiscard]] const TenantUsage *current() const;

    QList<TenantUsage> m_tenants;
    int m_request = 0; ///< the newest; answers to older ones are dropped
    FilterEdit *m_filter = nullptr;
    RecordTable *m_table = nullptr;
    PagerBar *m_pager = nullptr;
    QLabel *m_title = nullptr, *m_facts = nullptr;
    Confirmation *m_confirmation = nullptr;
    QAction *m_suspend = nullptr, *m_remove = nullptr;
};
} // namespace crontopus
