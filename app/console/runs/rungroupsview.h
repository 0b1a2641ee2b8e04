// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/store/runstore.h"

#include <QWidget>

namespace crontopus {
class RecordTable;

/// Runs counted by job or by endpoint, each with its health.
class RunGroupsView final : public QWidget
{
    Q_OBJECT

public:
    RunGroupsView(RunStore &store, RunGrouping grouping, QWidget *parent = nullptr);

    /// Asks the store; what is shown stays until the answer is there.
    void load(const RunFilter &filter);
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] RecordTable *table() const { return m_table; }

Q_SIGNALS:
    void loaded();
    void failed(const crontopus::Error &error);
    /// A job (`namespace/name`) or an endpoint, by Enter or double click.
    void chosen(const QString &name);

private:
    void showGroups(const QList<RunGroup> &groups);

    RunStore &m_store;
    RunGrouping m_grouping;
    RecordTable *m_table = nullptr;
    int m_count = 0;
    int m_request = 0; ///< answers to older ones are dropped
};
} // namespace crontopus
