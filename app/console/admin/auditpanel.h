// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/account/storepanel.h"

class QComboBox;
class QPlainTextEdit;

namespace crontopus {
class FilterEdit;
class PagerBar;
class RecordTable;

/// The server's audit log: who did what, when and from where.
class AuditPanel final : public StorePanel
{
    Q_OBJECT

public:
    explicit AuditPanel(AccountStore &store, QWidget *parent = nullptr);

    void load() override;
    [[nodiscard]] QWidget *filter() const override;

private:
    QWidget *makeFilter();
    void showEntries(const Paged<AuditEntry> &entries);
    void showDetail();
    [[nodiscard]] AuditFilter wanted() const;

    QList<AuditEntry> m_entries;
    int m_request = 0; ///< the newest; answers to older ones are dropped
    FilterEdit *m_actor = nullptr, *m_action = nullptr, *m_target = nullptr, *m_tenant = nullptr;
    QComboBox *m_span = nullptr;
    RecordTable *m_table = nullptr;
    PagerBar *m_pager = nullptr;
    QPlainTextEdit *m_detail = nullptr;
};
} // namespace crontopus
