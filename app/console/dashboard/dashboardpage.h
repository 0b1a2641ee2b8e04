// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/dashboard/dashboardplan.h"
#include "app/console/page.h"
#include "shared/store/runhistogram.h"

#include <QFuture>
#include <QTimer>

class QScrollArea;
class QStackedWidget;

namespace crontopus {
class AlertEngine;
class Banner;
class BusyBar;
class Card;
class CollisionsCard;
class DashboardTiles;
class EmptyState;
class RecordTable;
class RunsChart;
class TimelineCard;

/// The state of the whole workspace at a glance: figures, what is wrong now, what ran, what will run where.
/// Reads and computes only while it is on the screen.
class DashboardPage final : public Page
{
    Q_OBJECT

public:
    explicit DashboardPage(Workspace &workspace, QWidget *parent = nullptr);
    ~DashboardPage() override;

    [[nodiscard]] static QString title() { return tr("Dashboard"); }
    [[nodiscard]] static QString iconName() { return QStringLiteral("dashboard"); }
    [[nodiscard]] QList<QAction *> commands() const override;

Q_SIGNALS:
    /// What is shown of the time to come is as new as the stores.
    void planShown();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeActions();
    QWidget *makeContent(QWidget *parent);
    QWidget *makeRuns(QWidget *parent);
    QWidget *makeTrouble(QWidget *parent);
    void connectStores();

    void planLater(int delayMs);
    void refreshPlan();
    void takePlan(const DashboardPlanPtr &plan);
    void refreshRuns();
    void showRuns(qint64 today);
    void tick();
    void setRead();
    void updateAlerts();
    void updateEmptyState();
    [[nodiscard]] bool hasJobs() const;

    AlertEngine &m_alerts;
    QTimer m_planSoon, m_runsSoon, m_tick;
    bool m_read = false;     ///< the job store has told something
    bool m_looked = false;   ///< so has the alert engine
    bool m_planStale = true; ///< anew when the page is shown
    bool m_runsStale = true;
    bool m_runsAsked = false, m_planAgain = false;
    QList<RunBucket> m_runDays; ///< oldest first
    QDateTime m_allRunsAt;      ///< when all of these days were asked for
    qint64 m_allRunsToday = 0;  ///< and which day that was
    DashboardPlanPtr m_plan;
    QFuture<Result<DashboardPlanPtr>> m_planning;
    std::shared_ptr<const QList<JobEntry>> m_planned; ///< the jobs that m_planning is about

    QAction *m_newJob = nullptr, *m_refresh = nullptr;
    QStackedWidget *m_stack = nullptr;
    QScrollArea *m_scroll = nullptr;
    EmptyState *m_empty = nullptr;
    BusyBar *m_busy = nullptr;
    Banner *m_problem = nullptr;
    DashboardTiles *m_tiles = nullptr;
    Card *m_runsCard = nullptr, *m_troubleCard = nullptr;
    RunsChart *m_runsChart = nullptr;
    RecordTable *m_trouble = nullptr;
    TimelineCard *m_timeline = nullptr;
    CollisionsCard *m_collisions = nullptr;
};
} // namespace crontopus
