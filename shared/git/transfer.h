// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/git/libgit2compat.h"
#include "shared/git/repository.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>

namespace crontopus::git {
/// One talk with a remote: its credentials, progress, and whether to stop. Shared between the thread that
/// talks and the one that waits, because libgit2 before 1.7 cannot be told to give up on a silent peer: the
/// waiting side then leaves, and the talking one ends whenever its socket does, touching nothing but this.
class Transfer final
{
public:
    Transfer(QString url, GitCredentials credentials);

    /// For git_fetch_options and git_push_options; valid as long as this.
    [[nodiscard]] git_remote_callbacks callbacks();
    /// The better error, when a callback met one.
    [[nodiscard]] Error errorFor(const QString &what, int code) const;
    [[nodiscard]] bool stopping() const { return m_stop; }
    [[nodiscard]] const QString &url() const { return m_url; }

    /// Runs `work` in a thread of its own and waits for it, for control.cancelled(), or for the remote to say
    /// nothing for credentials.silence. `work` must own all it uses, apart from the transfer.
    static Result<void> run(const std::shared_ptr<Transfer> &transfer,
                            std::function<Result<void>(Transfer &)> work, TaskControl &control);

private:
    static int onCredentials(git_credential **out, const char *url, const char *user, unsigned allowed,
                             void *self);
    static int onCertificate(git_cert *certificate, int valid, const char *host, void *self);
    int giveCredentials(git_credential **out, const char *user, unsigned allowed);
    int checkHostKey(const git_cert_hostkey *key, bool valid, const QString &host);
    int refuse(const QString &message, const QString &hint);
    /// 0 to go on, GIT_EUSER to stop.
    int moved(qint64 done, qint64 total, const QString &what);

    const QString m_url;
    const GitCredentials m_credentials;
    unsigned m_tried = 0; ///< kinds of credentials that were given already
    std::atomic_bool m_stop = false;

    mutable std::mutex m_mutex; // guards what follows
    std::condition_variable m_changed;
    std::chrono::steady_clock::time_point m_lastSign;
    qint64 m_done = 0, m_total = 0;
    QString m_what;
    std::optional<Error> m_error;
    std::optional<Result<void>> m_result;
};
} // namespace crontopus::git
