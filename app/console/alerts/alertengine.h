// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/alerts/alertbook.h"
#include "shared/base/clock.h"
#include "shared/store/endpointstore.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <optional>
#include <utility>

namespace crontopus {
/// Watches the stores of one workspace and keeps the list of alerts: looks anew when a store changes, and
/// twice a minute. Rules and disk work in a thread of their own.
class AlertEngine final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AlertEngine)

public:
    /// The stores and the clock must live longer. `machine` is this machine's host name. A null `book` keeps
    /// nothing beyond this run.
    AlertEngine(JobStore &jobs, EndpointStore &endpoints, RunStore &runs, std::unique_ptr<AlertBook> book,
                const Clock &clock, QString machine, QObject *parent = nullptr);
    ~AlertEngine() override;

    /// Everything that is wrong now, most urgent first; acknowledged and snoozed ones too, not those that a
    /// silent endpoint's alert covers.
    [[nodiscard]] QList<Alert> alerts() const;
    /// Those that want somebody.
    [[nodiscard]] QList<Alert> openAlerts() const;
    [[nodiscard]] QDateTime now() const { return m_clock.nowUtc(); }

    // Nothing happens when the alert is gone.
    void acknowledge(const QString &key);
    void snoozeUntil(const QString &key, const QDateTime &until); ///< UTC
    void snoozeUntilFixed(const QString &key);
    /// Neither acknowledged nor snoozed any more.
    void reopen(const QString &key);
    /// Soon; changed() follows.
    void lookAnew() { m_soon.start(); }

Q_SIGNALS:
    void changed();
    /// New trouble, or a snooze that ended; each is told once.
    void raised(const QList<crontopus::Alert> &alerts);

private:
    Q_INVOKABLE void look();
    void askForFailures();
    void takeFailures(const QList<RunRecord> &failed);
    void askSeries();
    void evaluate();
    struct Found
    {
        QList<Alert> alerts;
        WatchedJobs watched;
    };
    void takeFound(Found found, bool onlyFailures);
    void finish();
    void merge(QList<Alert> found);
    void keep();
    template<typename Change>
    void change(const QString &key, Change change);

    JobStore &m_jobs;
    EndpointStore &m_endpoints;
    RunStore &m_runs;
    std::unique_ptr<AlertBook> m_book;
    const Clock &m_clock;
    QString m_machine;
    QTimer m_soon, m_tick;
    QDateTime m_lastLook, m_awakeSince;
    bool m_looking = false, m_lookAgain = false;

    // What was read for the look that goes on.
    QList<JobRunSummary> m_summaries;
    QList<RunFilter> m_toAsk;
    QList<RunSeries> m_failing;

    QList<Alert> m_alerts;
    QStringList m_toldSnoozed; ///< snoozed when last looked at: told again when that ends
    WatchedJobs m_watched;
    std::optional<std::pair<QList<Alert>, WatchedJobs>> m_kept; ///< none: not known what the book says
    QThreadPool m_worker;                                       ///< of one thread
};
} // namespace crontopus
