// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/store/agentstatus.h"

#include <QWidget>

class QAction;
class QLabel;

namespace crontopus {
class CommitAges;
class FilterEdit;
class RecordTable;

/// The machines of a fleet, one a row, by their ids.
class FleetList final : public QWidget
{
    Q_OBJECT

public:
    /// `deploy` stands beside the filter; null: no button. `ages` must outlive this.
    FleetList(const CommitAges &ages, QAction *deploy, QWidget *parent = nullptr);

    void setEndpoints(const QList<AgentStatus> &endpoints);
    /// Empty: none.
    [[nodiscard]] QString currentId() const;
    /// Whatever the filter says.
    void select(const QString &id);
    void focusFilter();

Q_SIGNALS:
    void selected(const QString &id);

private:
    void count();

    const CommitAges &m_ages;
    int m_total = 0;
    FilterEdit *m_filter = nullptr;
    QLabel *m_count = nullptr;
    RecordTable *m_machines = nullptr;
};
} // namespace crontopus
