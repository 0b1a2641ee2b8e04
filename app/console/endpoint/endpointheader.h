// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/store/agentstatus.h"

#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QLabel;

namespace crontopus {
class CommitAges;
class LinkLabel;
class StatusLabel;

/// Name, states and facts of one machine. The facts of one far away are those that its server knows.
class EndpointHeader final : public QWidget
{
    Q_OBJECT

public:
    /// `ages` must outlive this.
    EndpointHeader(bool fleet, const CommitAges &ages, QWidget *parent = nullptr);

    /// Where the page puts its buttons.
    [[nodiscard]] QHBoxLayout *row() const { return m_row; }
    void setEndpoint(const AgentStatus &status);
    void updateTimes();

Q_SIGNALS:
    void commitActivated(const QString &commit);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showName();
    QLabel *addLabel(const QString &name);
    void makeLocalFacts();
    void makeFleetFacts();

    const CommitAges &m_ages;
    AgentStatus m_status;
    QHBoxLayout *m_row = nullptr;
    QGridLayout *m_grid = nullptr;
    StatusLabel *m_state = nullptr, *m_sync = nullptr;
    QLabel *m_name = nullptr, *m_lastSync = nullptr, *m_version = nullptr;
    LinkLabel *m_commit = nullptr;
    // Of this machine:
    QLabel *m_nextSync = nullptr, *m_since = nullptr, *m_scheduler = nullptr, *m_repository = nullptr,
           *m_branch = nullptr;
    // Of a fleet's:
    QLabel *m_heartbeat = nullptr, *m_host = nullptr, *m_platform = nullptr, *m_labels = nullptr,
           *m_enrolled = nullptr;
};
} // namespace crontopus
