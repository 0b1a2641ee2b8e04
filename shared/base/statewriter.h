// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/error.h"

#include <QByteArray>
#include <QFuture>
#include <QMutex>
#include <QPromise>
#include <QSet>
#include <QString>
#include <QThreadPool>

#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace crontopus {
/// Keeps small files of state without letting its callers wait for the disk: one thread writes them one after
/// the other, in the order in which they were given, so that whatever ends the program leaves what it had
/// kept up to some moment, never a later file without an earlier one. One for the program, made before and
/// destroyed after what keeps its state with it. All calls are safe in any thread.
class StateWriter final
{
    Q_DISABLE_COPY_MOVE(StateWriter)

public:
    /// Called in the writer's thread; may be slow.
    using Content = std::function<QByteArray()>;
    /// Replaces the file; without a content removes it.
    using Disk = std::function<Result<void>(const QString &path, const std::optional<QByteArray> &content)>;

    /// The real disk: writeFileAtomically(), mode 0600.
    StateWriter();
    explicit StateWriter(Disk disk);
    /// After all has been written.
    ~StateWriter();

    /// Replaces the file soon, which costs microseconds. Left out when the very next call is about the same
    /// file and comes before it was begun. A failure is logged, and told by the future too; until that file
    /// has been kept after all, no other one of its directory is, so that none says more than those before
    /// it.
    QFuture<Result<void>> write(const QString &path, Content content);
    /// As write(). It is no failure when there is no such file.
    QFuture<Result<void>> remove(const QString &path);
    /// What the file says when all is written. NotFound when there is none.
    [[nodiscard]] Result<QByteArray> read(const QString &path, qint64 maxBytes = 64 * 1024 * 1024) const;
    /// Blocks until all has been written.
    void flush();

private:
    struct Change
    {
        QString path;
        Content content; ///< null: remove it
        std::shared_ptr<QPromise<Result<void>>> promise;
    };

    QFuture<Result<void>> add(const QString &path, Content content);
    void work();
    Result<void> perform(const Change &change);

    const Disk m_disk;
    mutable QMutex m_mutex;
    std::deque<Change> m_changes; ///< the first is being written while m_working
    bool m_working = false;
    QSet<QString> m_failed; ///< of the writer's thread
    QThreadPool m_pool;     ///< of one thread
};
} // namespace crontopus
