// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/dashboard/dashboardplan.h"
#include "app/console/page.h"

class QComboBox;

namespace crontopus {
class Card;
class TimelineChart;

/// What will run in the next 24 hours, by job or by endpoint.
class TimelineCard final : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineCard(QWidget *parent = nullptr);

    void setPlan(const DashboardPlanPtr &plan, const QDateTime &now);
    void setNow(const QDateTime &now);

Q_SIGNALS:
    void linkActivated(const crontopus::ConsoleLink &link);

private:
    void showRows();
    [[nodiscard]] const Timeline &timeline() const;
    void chooseLane(int lane);
    void chooseStart(int lane, qint64 utc);

    DashboardPlanPtr m_plan;
    QDateTime m_now;
    Card *m_card = nullptr;
    QComboBox *m_rows = nullptr;
    TimelineChart *m_chart = nullptr;
};
} // namespace crontopus
