// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/git/handles.h"
#include "shared/git/networkwatch.h"
#include "shared/git/repository.h"

namespace crontopus::git {
/// One conversation with a remote: libgit2's callbacks, and why they stopped it. Lives on the stack of the
/// call.
///
/// Each way to sign in is offered once, to the origin of `url` only; a server that refuses it is not asked
/// again.
class RemoteSession final
{
public:
    RemoteSession(QString url, const GitCredentials &credentials, TaskControl &control);
    Q_DISABLE_COPY_MOVE(RemoteSession)
    ~RemoteSession() = default;

    [[nodiscard]] git_remote_callbacks callbacks();
    [[nodiscard]] git_fetch_options fetchOptions();
    [[nodiscard]] git_push_options pushOptions();
    /// The reason for libgit2's `code`: a stop or refusal of ours first, then its own.
    [[nodiscard]] Error error(const QString &what, int code) const;
    /// Reference that the remote refused with its reason; empty when it took all.
    [[nodiscard]] const QString &rejected() const { return m_rejected; }

private:
    static int acquire(git_credential **out, const char *url, const char *userFromUrl, unsigned allowed,
                       void *payload);
    static int checkCertificate(git_cert *certificate, int valid, const char *host, void *payload);
    static int received(const git_indexer_progress *stats, void *payload);
    static int sideband(const char *text, int length, void *payload);
    static int packed(int stage, uint32_t current, uint32_t total, void *payload);
    static int sent(unsigned current, unsigned total, size_t bytes, void *payload);
    static int answered(const char *reference, const char *status, void *payload);

    int refuse(Error error);
    [[nodiscard]] bool isOurs(const char *url) const;

    QString m_url;
    QString m_shownUrl;
    const GitCredentials &m_credentials;
    TaskControl &m_control;
    NetworkWatch m_watch;
    bool m_offeredKey = false, m_offeredPassword = false, m_offeredUser = false;
    std::optional<Error> m_refusal;
    QString m_rejected;
};
} // namespace crontopus::git
