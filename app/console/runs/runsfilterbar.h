// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/store/jobstore.h"
#include "shared/store/runstore.h"

#include <QWidget>

class QComboBox;
class QDateTimeEdit;
class QToolButton;

namespace crontopus {
class FilterEdit;

/// What to show of the runs: text on the job, outcomes, time. Remembered from one start to the next.
class RunsFilterBar final : public QWidget
{
    Q_OBJECT

public:
    enum class Range { LastHour, LastDay, LastWeek, LastMonth, All, Custom };

    explicit RunsFilterBar(QWidget *parent = nullptr);

    /// `jobs` tells whether the text names one job exactly, which is then asked for by its id.
    [[nodiscard]] RunFilter filter(const QDateTime &now, const QList<JobEntry> &jobs) const;
    /// Nothing but a span of time may be asked for, as is at the start.
    [[nodiscard]] bool isNarrowed() const;

    void setText(const QString &text);
    /// Empty: all of them. Not remembered.
    void setEndpoint(const QString &endpoint);
    void setRange(Range range);
    void setSpan(const QDateTime &from, const QDateTime &until);
    void setOutcomes(const QSet<Outcome> &outcomes);
    void reset();
    [[nodiscard]] Range range() const;
    [[nodiscard]] FilterEdit *textEdit() const { return m_text; }

Q_SIGNALS:
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// Measures the bar anew, with the words of the outcomes and without.
    void measure();
    void setOutcomeStyle(Qt::ToolButtonStyle style);
    void restore();
    void save();
    void update();

    FilterEdit *m_text = nullptr;
    QString m_endpoint;
    QToolButton *m_endpointChip = nullptr; ///< a click takes it away
    QHash<Outcome, QToolButton *> m_outcomes;
    QComboBox *m_range = nullptr;
    QDateTimeEdit *m_from = nullptr, *m_until = nullptr;
    QWidget *m_custom = nullptr;
    int m_widthWithWords = 0;
    bool m_quiet = false; ///< while several parts are set at once
};
} // namespace crontopus
