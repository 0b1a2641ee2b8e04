// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/api/apiclient.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFutureWatcher>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QPromise>
#include <QRandomGenerator>
#include <QSslCertificate>
#include <QSslError>
#include <QTimer>

#include <algorithm>
#include <memory>

namespace crontopus {
using namespace Qt::StringLiterals;

namespace {
/// A server that answers without end must not fill this machine.
constexpr qint64 largestAnswer = 64LL * 1024 * 1024;
constexpr int tooManyRequests = 429, mostPutOff = 3;
constexpr int usualPauseS = 15, longestPauseS = 300, longestJitterMs = 1000;

QByteArray sha256(const QSslCertificate &certificate)
{
    return certificate.digest(QCryptographicHash::Sha256);
}
} // namespace

/// One request under way.
struct ApiClient::Call
{
    QPromise<ApiResult> promise;
    QNetworkReply *reply = nullptr;
    QByteArray refusedCertificate;
    QString certificateProblem;
    bool text = false, tooLarge = false;
    QNetworkRequest request;
    QByteArray method, content;
    int putOff = 0; ///< how often
};

ApiClient::ApiClient(ApiAddress address, QObject *parent) : QObject(parent), m_address(std::move(address))
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setAutoDeleteReplies(true);
}

ApiClient::~ApiClient() = default;

QFuture<ApiResult> ApiClient::get(const QString &path, const QUrlQuery &query, milliseconds timeout)
{
    return send("GET", m_address.url(path, query), {}, timeout);
}

QFuture<ApiResult> ApiClient::post(const QString &path, const QJsonValue &body, milliseconds timeout)
{
    return send("POST", m_address.url(path), body, timeout);
}

QFuture<ApiResult> ApiClient::put(const QString &path, const QJsonValue &body, const QByteArray &ifMatch)
{
    return send("PUT", m_address.url(path), body, usualTimeout, ifMatch);
}

QFuture<ApiResult> ApiClient::patch(const QString &path, const QJsonValue &body)
{
    return send("PATCH", m_address.url(path), body, usualTimeout);
}

QFuture<ApiResult> ApiClient::remove(const QString &path, const QByteArray &ifMatch)
{
    return send("DELETE", m_address.url(path), {}, usualTimeout, ifMatch);
}

QFuture<ApiResult> ApiClient::getText(const QString &path, const QUrlQuery &query, const QString &token)
{
    return send("GET", m_address.url(path, query), {}, usualTimeout, {}, true, token);
}

QFuture<ApiResult> ApiClient::send(const QByteArray &method, const QUrl &url, const QJsonValue &body,
                                   milliseconds timeout, const QByteArray &ifMatch, bool text,
                                   const QString &token)
{
    QNetworkRequest request(url);
    request.setTransferTimeout(int(timeout.count()));
    request.setRawHeader("Accept", text ? "*/*" : "application/json");
    request.setRawHeader("User-Agent", "crontopus/" + QCoreApplication::applicationVersion().toLatin1());
    // No cookies or cached answers: every request stands alone.
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    if (const QString &used = token.isEmpty() ? m_token : token; !used.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + used.toUtf8());
    if (!ifMatch.isEmpty())
        request.setRawHeader("If-Match", ifMatch);
    QByteArray content;
    if (!body.isNull() && !body.isUndefined()) {
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        content = body.isArray() ? QJsonDocument(body.toArray()).toJson(QJsonDocument::Compact)
                                 : QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact);
    }

    auto call = std::make_shared<Call>();
    call->text = text;
    call->request = request;
    call->method = method;
    call->content = content;
    call->promise.start();
    start(call);
    return call->promise.future();
}

void ApiClient::start(const std::shared_ptr<Call> &call)
{
    if (call->promise.isCanceled()) {
        call->promise.finish();
        return;
    }
    if (call->method == "GET" && !m_pausedUntil.hasExpired()) {
        const int pause =
            int(m_pausedUntil.remainingTime()) + QRandomGenerator::global()->bounded(longestJitterMs);
        QTimer::singleShot(pause, this, [this, call] { start(call); });
        return;
    }
    QNetworkReply *reply = m_network.sendCustomRequest(call->request, call->method, call->content);
    call->reply = reply;
    connect(reply, &QNetworkReply::sslErrors, this, [this, call](const QList<QSslError> &errors) {
        const QByteArray seen =
            errors.isEmpty() ? QByteArray() : sha256(call->reply->sslConfiguration().peerCertificate());
        if (!m_trusted.isEmpty() && seen == m_trusted) {
            call->reply->ignoreSslErrors(errors);
        } else if (!seen.isEmpty()) {
            call->refusedCertificate = seen;
            call->certificateProblem = errors.first().errorString();
        }
    });
    connect(reply, &QNetworkReply::downloadProgress, this, [call](qint64 received, qint64) {
        if (received > largestAnswer && !call->tooLarge) {
            call->tooLarge = true;
            call->reply->abort();
        }
    });
    connect(reply, &QNetworkReply::finished, this, [this, call] { finish(call); });
    auto *watcher = new QFutureWatcher<ApiResult>(reply);
    connect(watcher, &QFutureWatcherBase::canceled, reply, &QNetworkReply::abort);
    watcher->setFuture(call->promise.future());
}

bool ApiClient::putOff(const std::shared_ptr<Call> &call, int status)
{
    if (status != tooManyRequests || !m_patient || call->method != "GET" || call->putOff >= mostPutOff)
        return false;
    ++call->putOff;
    bool said = false;
    const int seconds = call->reply->rawHeader("Retry-After").trimmed().toInt(&said);
    m_pausedUntil.setRemainingTime(
        std::chrono::seconds(said ? std::clamp(seconds, 1, longestPauseS) : usualPauseS));
    start(call);
    return true;
}

void ApiClient::finish(const std::shared_ptr<Call> &finished)
{
    Call &call = *finished;
    QNetworkReply &reply = *call.reply;
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (putOff(finished, status))
        return;
    const QString host = m_address.host();
    const auto answer = [&call](const ApiResult &result) {
        call.promise.addResult(result);
        call.promise.finish();
    };
    const auto failed = [&answer](Error::Code code, const QString &message, const QString &hint = {}) {
        answer(ApiFailure{{code, message, hint}});
    };
    if (call.tooLarge) {
        failed(Error::Code::Full,
               tr("The answer of %1 is larger than %2 MiB.").arg(host).arg(largestAnswer / (1024 * 1024)));
    } else if (status >= 300 && status < 400) {
        const QUrl target =
            reply.url().resolved(reply.attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl());
        failed(Error::Code::Unsupported,
               tr("%1 sends to another address: %2.")
                   .arg(host, target.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)),
               tr("If that is the right one, use it as the server's address."));
    } else if (status >= 400) {
        answer(ApiFailure::ofAnswer(status, reply.readAll(), reply.rawHeader("Retry-After"), host));
    } else if (!call.refusedCertificate.isEmpty()) {
        ApiFailure failure{{Error::Code::Authentication,
                            tr("The certificate of %1 is not trusted: %2").arg(host, call.certificateProblem),
                            tr("If its administrator confirms the fingerprint SHA-256 %1, trust it.")
                                .arg(fingerprintText(call.refusedCertificate))}};
        failure.certificate = call.refusedCertificate;
        answer(failure);
    } else if (reply.error() == QNetworkReply::OperationCanceledError) {
        // Qt ends a request that timed out in the same way.
        failed(Error::Code::Timeout, tr("%1 did not answer in time.").arg(host), tr("Try again later."));
    } else if (reply.error() != QNetworkReply::NoError) {
        failed(Error::Code::Network, tr("Cannot reach %1: %2.").arg(host, reply.errorString()),
               tr("Check the address and the network."));
    } else if (const QByteArray body = reply.readAll(); call.text) {
        answer(ApiResult(QJsonValue(QString::fromUtf8(body))));
    } else if (body.isEmpty()) {
        answer(ApiResult(QJsonValue()));
    } else {
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
        if (document.isNull())
            failed(Error::Code::InvalidInput, tr("%1 did not answer as a Crontopus server does.").arg(host),
                   tr("Check the address."));
        else
            answer(document.isArray() ? ApiResult(QJsonValue(document.array()))
                                      : ApiResult(QJsonValue(document.object())));
    }
}
} // namespace crontopus
