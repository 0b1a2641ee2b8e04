// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/git/gitprocess.h"
#include "server/git/pushcheck.h"
#include "server/http/httpmessage.h"

#include <QPointer>
#include <QTemporaryFile>

#include <chrono>
#include <memory>
#include <optional>

namespace crontopus::server {
/// A request of a git client whom the caller has signed in.
struct GitHttpRequest
{
    QString tenant;    ///< whose repository; must be a valid one
    QString pathInfo;  ///< below the repository: `/info/refs`, `/git-upload-pack`, `/git-receive-pack`
    QByteArray method; ///< GET or POST
    QString service;   ///< the query's `service`
    QByteArray contentType, contentEncoding;
    QByteArray protocol; ///< the header `Git-Protocol`
    QByteArray body;
    QString user; ///< for the record; no secret
    QHostAddress peer;
    bool mayPush = false;
    bool rejectInvalid = true; ///< the tenant's rule; false: warn only
};

struct GitHttpLimits
{
    qint64 pushBytes = 64LL * 1024 * 1024; ///< of a pack
    qint64 responseBytes = 256LL * 1024 * 1024;
    std::chrono::milliseconds time{300'000}; ///< for one request
};

struct GitHttpAnswer
{
    HttpResponse response;
    QList<RefUpdate> pushed; ///< what was taken in, in fact
    QString log;             ///< what git said on its standard error, bounded; for the server's log

    /// What happened to `main`; null when nothing did.
    [[nodiscard]] const RefUpdate *mainUpdate() const;
};

/// One request on its way through git. Made by GitHttpBackend.
class GitHttpCall final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GitHttpCall)

public:
    ~GitHttpCall() override;
    /// The client has gone. A fetch is stopped; a push, which is here whole, is brought to its end.
    /// finished() comes either way.
    void cancel();

Q_SIGNALS:
    /// Once, and then the call is gone.
    void finished(const crontopus::server::GitHttpAnswer &answer);

private:
    friend class GitHttpBackend;
    struct Place
    {
        QString git, repositories, hooks, hookProgram;
    };

    GitHttpCall(GitHttpRequest request, GitHttpLimits limits, QObject *parent);
    /// The answer to what is not asked for properly.
    [[nodiscard]] std::optional<HttpResponse> refusal() const;
    [[nodiscard]] bool isPush() const { return m_request.pathInfo == u"/git-receive-pack"; }
    void start(const Place &place);
    [[nodiscard]] Result<QList<std::pair<QByteArray, QByteArray>>> environment(const Place &place);
    void processEnded(GitProcess::End end);
    void finishLater(HttpResponse response);
    void finish(HttpResponse response);

    GitHttpRequest m_request;
    GitHttpLimits m_limits;
    GitProcess *m_process = nullptr;
    std::unique_ptr<QTemporaryFile> m_report;
    bool m_finished = false;
    bool m_started = false;
};
} // namespace crontopus::server
