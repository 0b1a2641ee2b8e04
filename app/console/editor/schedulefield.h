// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/schedule/jobschedule.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace crontopus {
class WeekStrip;

/// A schedule that explains itself while it is typed: words, cautions, the coming week and the next ten runs
/// in the job's time zone and in the user's.
class ScheduleField final : public QWidget
{
    Q_OBJECT

public:
    explicit ScheduleField(QWidget *parent = nullptr);

    /// Shows these; what the user types right now is left alone where it means the same.
    void setValue(const QStringList &expressions, const QString &timezone);
    [[nodiscard]] QStringList expressions() const;
    [[nodiscard]] QString timezone() const;
    /// What is wrong with the schedule as a whole, e.g. that there is none; empty: nothing.
    void setError(const QString &message);
    /// Shown in place of the expressions' own, for a job that runs once (`spec.at`).
    void setOverride(const std::optional<JobSchedule> &schedule);
    /// The moment from which next runs are counted; the present one when not set.
    void setNow(const QDateTime &now);
    /// The schedule as typed, when it has no mistake.
    [[nodiscard]] std::optional<JobSchedule> schedule() const { return m_schedule; }

Q_SIGNALS:
    void expressionsEdited(const QStringList &expressions);
    void timezoneEdited(const QString &timezone);

private:
    struct Row
    {
        QWidget *widget = nullptr;
        QLineEdit *edit = nullptr;
    };

    void setRowCount(qsizetype count);
    void addRow();
    void removeRow(QWidget *row);
    void usePreset(const QString &expression);
    void explainNow();
    void showNextRuns(const JobSchedule &schedule, const QDateTime &now);
    void edited();

    QVBoxLayout *m_rowsLayout = nullptr;
    QList<Row> m_rows;
    QComboBox *m_timezone = nullptr;
    QLabel *m_words = nullptr;
    QLabel *m_error = nullptr;
    QLabel *m_cautions = nullptr;
    WeekStrip *m_week = nullptr;
    QGridLayout *m_next = nullptr;
    QList<QLabel *> m_nextCells;
    QString m_outerError;
    QDateTime m_now;
    std::optional<JobSchedule> m_schedule, m_override;
    QTimer m_explain;
};
} // namespace crontopus
