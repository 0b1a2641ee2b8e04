// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/page.h"
#include "shared/store/runhistogram.h"

namespace crontopus {
class StatTile;

/// The dashboard's figures: endpoints up, jobs by health, today's runs, open alerts. Follows the stores of
/// the workspace by itself but for the runs and the alerts.
class DashboardTiles final : public QWidget
{
    Q_OBJECT

public:
    explicit DashboardTiles(Workspace &workspace, QWidget *parent = nullptr);

    /// The job store has told something: until then there is no number of jobs.
    void setRead();
    void setToday(const RunBucket &today);
    /// When the alert engine has looked; until then there is no number of alerts.
    void showAlerts();
    /// Late jobs and silent endpoints come from the alerts.
    void showJobsAndEndpoints();
    void focusFirst();

Q_SIGNALS:
    void linkActivated(const crontopus::ConsoleLink &link);

private:
    void showJobs();
    void showEndpoints();

    Workspace &m_workspace;
    bool m_read = false;
    StatTile *m_endpoints = nullptr, *m_jobs = nullptr, *m_runs = nullptr, *m_alerts = nullptr;
};
} // namespace crontopus
