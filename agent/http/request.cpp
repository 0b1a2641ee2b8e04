// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/http/request.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr int defaultTimeoutSeconds = 30;
constexpr int maxTimeoutSeconds = 24 * 3600;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::HttpJobRequest)
};

Error invalid(const QString &message)
{
    return {Error::Code::InvalidInput, message};
}

/// A line break in a header would begin another one.
bool breaksLine(const QString &text)
{
    return text.contains(u'\n') || text.contains(u'\r') || text.contains(QChar(u'\0'));
}
} // namespace

Result<HttpJobRequest> HttpJobRequest::parse(const QByteArray &json)
{
    QJsonParseError problem{};
    const QJsonObject object = QJsonDocument::fromJson(json, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return invalid(Words::tr("The request is no JSON: %1.").arg(problem.errorString()));

    HttpJobRequest result;
    QUrl url(object[u"url"_s].toString(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"http"_s && url.scheme() != u"https"_s))
        return invalid(Words::tr("http.url is no http or https address."));
    const QJsonObject params = object[u"params"_s].toObject();
    if (!params.isEmpty()) {
        QUrlQuery query(url);
        for (auto it = params.begin(); it != params.end(); ++it) {
            // QUrlQuery takes "+" as it is, which servers read as a blank.
            query.addQueryItem(
                QString::fromLatin1(QUrl::toPercentEncoding(it.key())),
                QString::fromLatin1(QUrl::toPercentEncoding(it.value().toVariant().toString())));
        }
        url.setQuery(query);
    }
    result.request.setUrl(url);

    result.method = object[u"method"_s].toString(u"GET"_s).toUpper().toLatin1();
    if (result.method.isEmpty() ||
        !std::all_of(result.method.begin(), result.method.end(), [](char c) { return c >= 'A' && c <= 'Z'; }))
        return invalid(Words::tr("http.method is no HTTP method."));
    result.body = object[u"body"_s].toString().toUtf8();

    const QJsonObject headers = object[u"headers"_s].toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it) {
        const QString value = it.value().toVariant().toString();
        if (it.key().isEmpty() || it.key().contains(u':') || breaksLine(it.key()) || breaksLine(value))
            return invalid(Words::tr("http.headers: \"%1\" cannot be a header.").arg(it.key()));
        result.request.setRawHeader(it.key().toUtf8(), value.toUtf8());
    }
    if (!result.body.isEmpty() && !result.request.hasRawHeader("Content-Type"))
        result.request.setRawHeader("Content-Type", "text/plain; charset=utf-8");
    if (!result.request.hasRawHeader("User-Agent"))
        result.request.setRawHeader("User-Agent", "crontopus/" CRONTOPUS_VERSION);
    const QJsonObject auth = object[u"auth"_s].toObject();
    if (!auth.isEmpty()) {
        const QByteArray login =
            (auth[u"username"_s].toString() + u':' + auth[u"password"_s].toString()).toUtf8();
        result.request.setRawHeader("Authorization", "Basic " + login.toBase64());
    }

    const int timeout = object[u"timeout"_s].toInt(defaultTimeoutSeconds);
    result.request.setTransferTimeout(std::clamp(timeout, 0, maxTimeoutSeconds) * 1000);
    result.request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                                QNetworkRequest::NoLessSafeRedirectPolicy);

    for (const QJsonValue &range : object[u"expect"_s].toArray()) {
        const int low = range.isArray() ? range[0].toInt() : range.toInt();
        const int high = range.isArray() ? range[1].toInt() : low;
        if (low < 100 || high > 599 || low > high)
            return invalid(Words::tr("http.expect is no list of statuses or ranges from 100 to 599."));
        result.expect.append({low, high});
    }
    if (result.expect.isEmpty())
        result.expect.append({200, 299});
    return result;
}

bool HttpJobRequest::expects(int status) const
{
    return std::any_of(expect.begin(), expect.end(), [status](const auto &range) {
        return status >= range.first && status <= range.second;
    });
}
} // namespace crontopus
