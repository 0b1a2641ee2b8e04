// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/refusal.h"

#include <QDateTime>
#include <QTimeZone>

namespace crontopus::server {
namespace {
struct Wording
{
    const char *reason;
    const char *detail; ///< for programs and their authors: not translated, as all errors of the API
};

Wording wording(int status)
{
    switch (status) {
    case 408:
        return {"Request Timeout", "The request took too long to arrive"};
    case 413:
        return {"Content Too Large", "The body is larger than this route takes"};
    case 414:
        return {"URI Too Long", "The address is too long"};
    case 417:
        return {"Expectation Failed", "No such expectation is known"};
    case 431:
        return {"Request Header Fields Too Large", "The headers are too large"};
    case 501:
        return {"Not Implemented", "No such transfer coding is known"};
    case 503:
        return {"Service Unavailable", "The server is stopping, or has too many connections; try again"};
    case 505:
        return {"HTTP Version Not Supported", "HTTP/1.0 and HTTP/1.1 are known"};
    default:
        return {"Bad Request", "This is no valid HTTP request"};
    }
}
} // namespace

QByteArray refusal(int status, const QByteArray &date, bool withBody, bool asText)
{
    const auto [reason, detail] = wording(status);
    const QByteArray body = asText ? QByteArray(detail) : QByteArray(R"({"detail":")") + detail + R"("})";
    QByteArray text = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason + "\r\nDate: " + date +
                      "\r\nContent-Type: " + (asText ? "text/plain" : "application/json") +
                      "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n";
    if (status == 503)
        text += "Retry-After: 5\r\n";
    text += "\r\n";
    if (withBody)
        text += body;
    return text;
}

QByteArray httpDate(qint64 secondsSinceEpoch)
{
    static constexpr const char *days[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    static constexpr const char *months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                             "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const QDateTime time = QDateTime::fromSecsSinceEpoch(secondsSinceEpoch, Qt::UTC);
    const QDate date = time.date();
    const auto padded = [](int number) { return QByteArray::number(number).rightJustified(2, '0'); };
    return QByteArray(days[date.dayOfWeek() - 1]) + ", " + padded(date.day()) + ' ' +
           months[date.month() - 1] + ' ' + QByteArray::number(date.year()).rightJustified(4, '0') + ' ' +
           padded(time.time().hour()) + ':' + padded(time.time().minute()) + ':' +
           padded(time.time().second()) + " GMT";
}
} // namespace crontopus::server
