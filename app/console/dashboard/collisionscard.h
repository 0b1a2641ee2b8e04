// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/dashboard/dashboardplan.h"
#include "app/console/page.h"

#include <QFuture>

class QComboBox;
class QLabel;

namespace crontopus {
class Card;
class HeatMapChart;
class RecordTable;

/// How many jobs start at once in the coming week, and which ones do in the minute that one looks at.
class CollisionsCard final : public QWidget
{
    Q_OBJECT

public:
    explicit CollisionsCard(QWidget *parent = nullptr);
    ~CollisionsCard() override;

    void setPlan(const DashboardPlanPtr &plan);

Q_SIGNALS:
    void linkActivated(const crontopus::ConsoleLink &link);

private:
    QWidget *makeContent();
    void fillEndpoints();
    void chooseEndpoint();
    void showHeat(const WeekHeat &heat);
    void showWorst();
    void showCell(int day, int hour);
    void listJobs(const HeatCell &cell);

    DashboardPlanPtr m_plan;
    QFuture<Result<WeekHeat>> m_counting;
    Card *m_card = nullptr;
    QComboBox *m_endpoint = nullptr;
    HeatMapChart *m_chart = nullptr;
    QLabel *m_what = nullptr;
    RecordTable *m_jobs = nullptr;
};
} // namespace crontopus
