// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/hosted/hostedsession.h"
#include "shared/hosted/jobmirror.h"
#include "shared/store/localjobstore.h"

#include <QTimer>

namespace crontopus {
/// The jobs of a server, in a clone that also works without it. Commits that were made while the server was
/// away are sent when it is back; what it has new is taken in by itself.
///
/// Where the server offers no Git, pull() reads its jobs and push() sends what was committed one call after
/// the other (see JobMirror). Before anything is sent the server's jobs are read, so that what was sent and
/// only not answered is not sent again.
class HostedJobStore final : public LocalJobStore
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HostedJobStore)

public:
    /// `session` must outlive this. `directory` is the account's, with the clone in `manifests`.
    HostedJobStore(HostedSession &session, const QString &directory, const QString &tenant,
                   QObject *parent = nullptr);

    [[nodiscard]] Exchange exchange() const override { return m_exchange; }
    QFuture<Result<GitCommit>> commit(const QStringList &paths, const QString &message) override;
    QFuture<Result<GitPullResult>> pull() override;
    QFuture<Result<GitPullResult>>
    resolve(const QList<std::pair<QString, std::optional<QByteArray>>> &sides) override;
    QFuture<Result<void>> push() override;

private:
    struct Sending;
    using PullPromise = std::shared_ptr<QPromise<Result<GitPullResult>>>;

    /// Takes in what is new and sends what waits.
    void exchangeNow();
    void exchanged(const Result<void> &result);
    void readServer(const PullPromise &promise);
    void pullAndSend(const std::shared_ptr<Sending> &sending);
    void sendEdits(const std::shared_ptr<Sending> &sending);
    void sendNext(const std::shared_ptr<Sending> &sending);
    void answered(const std::shared_ptr<Sending> &sending, const ApiResult &answer);
    void taken(const std::shared_ptr<Sending> &sending);
    void noteProblem(const Result<void> &result);
    void notePull(const Result<GitPullResult> &result);
    void setWaiting(bool waiting);
    [[nodiscard]] QFuture<Result<void>> pushNow();

    HostedSession &m_session;
    const QString m_directory;
    const bool m_hasGit;
    const JobMirror m_mirror;
    QHash<QString, QByteArray> m_versions; ///< of jobs on the server, for If-Match
    Exchange m_exchange;
    bool m_exchanging = false, m_again = false;
    QTimer m_retry;
};
} // namespace crontopus
