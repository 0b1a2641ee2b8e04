// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/page.h"
#include "shared/store/agentstatus.h"

class QTableView;

namespace crontopus {
class AdoptPanel;
class ForeignModel;

/// Entries of a machine's scheduler that are not ours, and the way to make jobs of them.
class FoundPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit FoundPanel(Workspace &workspace, QWidget *parent = nullptr);

    void setEndpoint(const AgentStatus &status);
    [[nodiscard]] int count() const;

Q_SIGNALS:
    void linkActivated(const crontopus::ConsoleLink &link);
    void message(const QString &text);

private:
    /// With what the repository knows of an entry that a machine far away has told by name and command only.
    [[nodiscard]] QList<ForeignEntry> resolved(const QList<ForeignEntry> &found) const;
    void showEntry();

    Workspace &m_workspace;
    AgentStatus m_status;
    ForeignModel *m_foreign = nullptr;
    QTableView *m_view = nullptr;
    AdoptPanel *m_adopt = nullptr;
};
} // namespace crontopus
