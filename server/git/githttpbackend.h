// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/git/githttpcall.h"

#include <QQueue>

#include <memory>

namespace crontopus::server {
struct GitHttpSettings
{
    QString repositoriesDirectory; ///< holds `<tenant>.git`
    QString hooksDirectory;        ///< ours, outside all repositories
    QString hookProgram;           ///< absolute; answers `hook pre-receive` by runPreReceive()
    GitHttpLimits limits;
    int running = 16;   ///< processes at a time
    int waiting = 1024; ///< requests beyond those; more are told to come back
};

/// Clone, fetch and push over smart HTTP: each request is answered by the real `git http-backend`, which runs
/// beside this thread's event loop. What may be asked for is a closed list; repository, rights and rules come
/// from the caller, who has signed the client in. Nothing of the server's environment reaches git.
class GitHttpBackend final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GitHttpBackend)

public:
    /// Writes the hooks. Unsupported when there is no `git` on PATH.
    static Result<std::unique_ptr<GitHttpBackend>> create(GitHttpSettings settings);
    /// Calls that have not finished are stopped, without an answer.
    ~GitHttpBackend() override;

    /// Starts to answer. The call deletes itself after finished(), which never comes at once; it is the
    /// handle to cancel by. Blocks for no more than a look at the hooks' files.
    GitHttpCall *run(GitHttpRequest request);
    [[nodiscard]] QString git() const { return m_git; } ///< the program

private:
    GitHttpBackend(GitHttpSettings settings, QString git);
    void startNext();

    GitHttpSettings m_settings;
    QString m_git;
    QQueue<QPointer<GitHttpCall>> m_waiting;
    int m_running = 0;
};
} // namespace crontopus::server
