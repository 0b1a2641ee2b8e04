// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/jobs/bulkedits.h"
#include "shared/store/agentstatus.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QListWidget;

namespace crontopus {
class PairsEdit;

/// Which endpoints run a job: all, those that are ticked, or those whose labels match.
class AssignmentEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit AssignmentEdit(QWidget *parent = nullptr);

    /// Names that the assignment has and nobody knows stay in the list.
    void setEndpoints(const QList<AgentStatus> &endpoints);
    void setAssignment(const Assignment &assignment);
    [[nodiscard]] Assignment assignment() const;
    /// Why it cannot be taken as it is; empty: it can.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void edited();

private:
    void fill();
    void changed();

    QCheckBox *m_byName = nullptr, *m_byLabel = nullptr;
    QListWidget *m_names = nullptr;
    PairsEdit *m_labels = nullptr;
    QLabel *m_summary = nullptr;
    QList<AgentStatus> m_endpoints;
    QStringList m_chosen;
    bool m_filling = false;
};
} // namespace crontopus
