// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/store/runstore.h"

#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace crontopus {
class HistoryDb;

/// The runs of this machine, read from the agent's `history.db`. As long as the agent has not made one there
/// simply are no runs. changed() follows within a second of the agent's writing.
class LocalRunStore final : public RunStore
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LocalRunStore)

public:
    explicit LocalRunStore(const QString &historyPath, QObject *parent = nullptr);
    /// Waits for a query that is under way.
    ~LocalRunStore() override;

    QFuture<Result<qint64>> count(const RunFilter &filter) override;
    QFuture<Result<QList<RunRecord>>> page(const RunFilter &filter, qint64 offset, int limit,
                                           const RunOrder &order = {}) override;
    QFuture<Result<RunRecord>> run(qint64 id) override;
    QFuture<Result<QList<JobRunSummary>>> summaries(const QDateTime &since) override;
    QFuture<Result<QList<RunBucket>>> histogram(const RunFilter &filter, qint64 bucketSeconds) override;
    QFuture<Result<QList<RunGroup>>> groups(const RunFilter &filter, RunGrouping grouping) override;
    void watch(qint64 id) override;

private:
    /// One thread with a connection of its own, which no other thread may use.
    struct Lane
    {
        explicit Lane(QString historyPath);
        ~Lane();
        Q_DISABLE_COPY_MOVE(Lane)
        Result<HistoryDb *> open();

        QString path;
        QThreadPool pool;
        std::unique_ptr<HistoryDb> db;
    };

    template<typename T, typename Ask>
    QFuture<Result<T>> ask(Lane &lane, Ask ask);
    void poll();

    Lane m_list;    ///< what a person waits for
    Lane m_figures; ///< what may take longer: charts and summaries
    QTimer m_poll;
    qint64 m_version = 0; ///< 0: nothing was ever written
    qint64 m_watched = 0; ///< 0: none
    qint64 m_written = 0; ///< bytes of output of the watched run
    bool m_polling = false;
};
} // namespace crontopus
