// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/api/apiaddress.h"
#include "shared/api/apifailure.h"

#include <QDeadlineTimer>
#include <QFuture>
#include <QJsonValue>
#include <QNetworkAccessManager>
#include <QObject>

#include <chrono>
#include <memory>

class QNetworkReply;

namespace crontopus {
using ApiResult = Result<QJsonValue, ApiFailure>;

/// Speaks the REST API of one server as one user, endpoint or token. Asynchronous: every call returns at once
/// and answers in this object's thread; cancel() of the future ends the request. After destruction nothing
/// is answered any more: the futures are cancelled.
///
/// Use onResult() of shared/base/async.h to wait. The token goes in the Authorization header only, never in a
/// URL, and never to another host: a redirect to one is an error.
class ApiClient final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApiClient)

public:
    using milliseconds = std::chrono::milliseconds;
    static constexpr milliseconds usualTimeout = std::chrono::seconds(30);

    explicit ApiClient(ApiAddress address, QObject *parent = nullptr);
    ~ApiClient() override;

    [[nodiscard]] const ApiAddress &address() const { return m_address; }
    /// For the requests to come; empty: none.
    void setToken(const QString &token) { m_token = token; }
    /// Accepts this server's certificate by its SHA-256, whoever signed it: a person has compared it. Empty:
    /// only what the system trusts.
    void trust(const QByteArray &certificateSha256) { m_trusted = certificateSha256; }

    [[nodiscard]] const QByteArray &trusted() const { return m_trusted; }
    /// Reads that the server puts off (429) are asked again when it says, a few times, and meanwhile no other
    /// one is: for programs that show what they read.
    void setPatient(bool patient) { m_patient = patient; }

    /// `path` as `/api/…`; `timeout` without a byte received ends it (long polls: the poll's time and some).
    QFuture<ApiResult> get(const QString &path, const QUrlQuery &query = {},
                           milliseconds timeout = usualTimeout);
    QFuture<ApiResult> post(const QString &path, const QJsonValue &body = {},
                            milliseconds timeout = usualTimeout);
    QFuture<ApiResult> put(const QString &path, const QJsonValue &body, const QByteArray &ifMatch = {});
    QFuture<ApiResult> patch(const QString &path, const QJsonValue &body);
    QFuture<ApiResult> remove(const QString &path, const QByteArray &ifMatch = {});
    /// The body as it came, as a JSON string: for routes that answer text (the install script).
    /// `token` other than the usual one, unless empty.
    QFuture<ApiResult> getText(const QString &path, const QUrlQuery &query = {}, const QString &token = {});

private:
    struct Call;
    QFuture<ApiResult> send(const QByteArray &method, const QUrl &url, const QJsonValue &body,
                            milliseconds timeout, const QByteArray &ifMatch = {}, bool text = false,
                            const QString &token = {});
    void start(const std::shared_ptr<Call> &call);
    void finish(const std::shared_ptr<Call> &call);
    /// Is it a read to ask again later?
    bool putOff(const std::shared_ptr<Call> &call, int status);

    ApiAddress m_address;
    QString m_token;
    QByteArray m_trusted;
    bool m_patient = false;
    QDeadlineTimer m_pausedUntil; ///< the server wants no reads before
    QNetworkAccessManager m_network;
};
} // namespace crontopus
