// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/jobs/jobedits.h"

#include <QObject>

namespace crontopus {
/// Brings edits to the store, one after the other, and takes them back: what was only written is written
/// back, what was committed is reverted by another commit. Never asks and never blocks.
class JobWriter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobWriter)

public:
    explicit JobWriter(JobStore &store, QObject *parent = nullptr);

    /// Edits of the working tree, to be committed by the user later. `what` is for people: "Paused 3 jobs".
    void write(const FileEdits &edits, const QString &what);
    /// The same and one commit of exactly these files. Where the store keeps no edits back, writing is all.
    void commit(const FileEdits &edits, const QString &what, const QString &message);
    /// Something that was written elsewhere.
    void remember(const QString &what, const FileEdits &edits);
    /// done() or failed() follows.
    void undo();

    [[nodiscard]] bool canUndo() const { return !m_busy && !m_history.isEmpty(); }
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    /// `canUndo` is false after an undo.
    void done(const QString &what, bool canUndo);
    /// Nothing was written, unless the error says so.
    void failed(const crontopus::Error &error);
    void stateChanged();

private:
    void save(const EditHistory::Step &step, const QString &message, bool canUndo);
    void commitSaved(const EditHistory::Step &step, QStringList paths, const QString &message, bool canUndo);
    void finish(const EditHistory::Step &step, bool canUndo);
    void fail(const Error &error);
    void setBusy(bool busy);
    [[nodiscard]] QStringList pathsToCommit(const FileEdits &edits) const;

    JobStore &m_store;
    EditHistory m_history;
    bool m_busy = false;
};
} // namespace crontopus
