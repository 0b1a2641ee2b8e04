// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/api/apifailure.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace crontopus {
using namespace Qt::StringLiterals;

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::api)
};

constexpr qsizetype longestDetail = 500;

Error::Code codeOf(int status)
{
    switch (status) {
    case 400:
    case 413:
    case 422:
        return Error::Code::InvalidInput;
    case 401:
        return Error::Code::Authentication;
    case 403:
        return Error::Code::Permission;
    case 404:
        return Error::Code::NotFound;
    case 405:
    case 501:
        return Error::Code::Unsupported;
    case 409:
        return Error::Code::Exists;
    case 412:
        return Error::Code::Conflict;
    case 429:
    case 503:
        return Error::Code::Busy;
    case 504:
        return Error::Code::Timeout;
    case 507:
        return Error::Code::Full;
    default:
        return Error::Code::Internal;
    }
}

QString hintOf(int status, int retryAfter)
{
    switch (status) {
    case 401:
        return Words::tr("Sign in again.");
    case 403:
        return Words::tr("Ask an administrator, or use a token with more scopes.");
    case 412:
        return Words::tr("Somebody else changed it meanwhile: read it again.");
    case 429:
        return retryAfter > 0 ? Words::tr("Try again in %n second(s).", nullptr, retryAfter)
                              : Words::tr("Try again later.");
    case 502:
    case 503:
    case 504:
        return Words::tr("Try again later.");
    default:
        return status >= 500 ? Words::tr("The server's log says more.") : QString();
    }
}

ApiFailure::Problem problemOf(const QJsonObject &item)
{
    QStringList loc;
    const QJsonArray places = item[u"loc"_s].toArray();
    for (const QJsonValue &place : places)
        loc += place.isDouble() ? QString::number(place.toInt()) : place.toString();
    if (!loc.isEmpty() && (loc.first() == u"body" || loc.first() == u"query" || loc.first() == u"path"))
        loc.removeFirst();
    return {loc.join(u'.'), item[u"msg"_s].toString()};
}
} // namespace

bool ApiFailure::isTemporary() const
{
    if (status == 0)
        return error.code == Error::Code::Network || error.code == Error::Code::Timeout;
    return status == 429 || status >= 500;
}

ApiFailure ApiFailure::ofAnswer(int status, const QByteArray &body, const QByteArray &retryAfter,
                                const QString &host)
{
    ApiFailure failure;
    failure.status = status;
    failure.retryAfter = std::chrono::seconds(qBound(0, retryAfter.toInt(), 86'400));
    const QJsonValue detail = QJsonDocument::fromJson(body).object()[u"detail"_s];
    QString message = detail.toString();
    const QJsonArray items = detail.toArray();
    QStringList sentences;
    for (const QJsonValue &item : items) {
        failure.problems += problemOf(item.toObject());
        const Problem &problem = failure.problems.last();
        sentences += problem.field.isEmpty() ? problem.message : problem.field + u": "_s + problem.message;
    }
    if (message.isEmpty())
        message = sentences.join(u' ');
    // A proxy's page of HTML says nothing to people.
    if (message.isEmpty())
        message = Words::tr("%1 answered with the status %2.").arg(host).arg(status);
    if (message.size() > longestDetail)
        message = message.left(longestDetail) + u'…';
    failure.error = {codeOf(status), message, hintOf(status, int(failure.retryAfter.count()))};
    return failure;
}

QString fingerprintText(const QByteArray &sha256)
{
    return QString::fromLatin1(sha256.toHex(':').toUpper());
}

QByteArray fingerprintFromText(const QString &text)
{
    QByteArray hex = text.toLatin1();
    hex.replace(':', "").replace(' ', "");
    const QByteArray bytes = QByteArray::fromHex(hex);
    return bytes.size() == 32 && bytes.toHex() == hex.toLower() ? bytes : QByteArray();
}
} // namespace crontopus
