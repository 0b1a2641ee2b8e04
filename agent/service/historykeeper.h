// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agent/state/statedir.h"
#include "shared/store/historydb.h"

#include <QDate>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <memory>

namespace crontopus {
/// Takes what the runner leaves in the spool directory into `history.db`, as it comes (what runs that go on
/// write, every few seconds), and forgets runs of long ago.
class HistoryKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryKeeper)

public:
    explicit HistoryKeeper(StateDir state, QObject *parent = nullptr);
    ~HistoryKeeper() override;

    /// Takes in what is there. Cheap when nothing is. The records stay in the spool when it fails.
    Result<void> ingest();
    /// The runs of jobs that moved follow them. Reported in the log when it fails: they stay under the old
    /// names.
    void move(const QList<MovedJob> &jobs);
    /// Keeps for the server what is taken in from now on.
    void setKeepingOutbox(bool keep);
    /// Null when it cannot be opened now.
    [[nodiscard]] HistoryDb *database();
    /// Of the last run of the job; invalid when none is known.
    [[nodiscard]] QDateTime lastStart(const QUuid &jobId);

Q_SIGNALS:
    void stored();
    /// Runs that go on have written more.
    void outputsStored();

private:
    Result<void> open();
    void takeOutputs();
    void pruneDaily();

    StateDir m_state;
    std::unique_ptr<HistoryDb> m_db;
    QFileSystemWatcher m_watcher;
    QTimer m_soon;    ///< several records in a moment are one transaction
    QTimer m_outputs; ///< until what runs have written may be taken again
    QDate m_pruned;
    bool m_keepingOutbox = false;
};
} // namespace crontopus
