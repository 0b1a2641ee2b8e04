// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/accesslog.h"

#include <QJsonDocument>

#include <cstdio>
#include <mutex>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
void writeLine(const QByteArray &line, std::FILE *stream)
{
    static std::mutex mutex;
    const std::lock_guard lock(mutex);
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stream);
    std::fflush(stream);
}

void write(const QJsonObject &entry, std::FILE *stream)
{
    writeLine(QJsonDocument(entry).toJson(QJsonDocument::Compact) + '\n', stream);
}

/// Keys of pings are part of their path.
QString shownPath(const Call &call)
{
    return call.request.path.startsWith(u"/ping/") ? u"/ping/…"_s : call.request.path.left(500);
}
} // namespace

void accessLog(const Call &call, const QByteArray &route, const HttpResponse &response, double seconds)
{
    QJsonObject entry{{u"time"_s, call.now.toString(Qt::ISODateWithMs)},
                      {u"request_id"_s, call.requestId},
                      {u"address"_s, call.address},
                      {u"method"_s, QString::fromLatin1(call.request.method)},
                      {u"path"_s, shownPath(call)},
                      {u"status"_s, response.status},
                      {u"bytes"_s, response.body.size()},
                      {u"seconds"_s, seconds}};
    if (!route.isEmpty())
        entry[u"route"_s] = QString::fromLatin1(route);
    if (call.principal.kind != Principal::Kind::Nobody) {
        entry[u"tenant"_s] = call.principal.tenant;
        entry[u"actor"_s] =
            QString(call.principal.actorKind() + u':' + QString::number(call.principal.actorId()));
    }
    write(entry, stdout);
}

void serverLog(const QString &level, const QString &message, const QJsonObject &more)
{
    if (::isatty(STDERR_FILENO)) {
        QString line = message;
        for (auto it = more.begin(); it != more.end(); ++it)
            line += u"; %1: %2"_s.arg(it.key(), it.value().toVariant().toString());
        writeLine("crontopus-server: " + line.toUtf8() + '\n', stderr);
        return;
    }
    QJsonObject entry = more;
    entry[u"time"_s] = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    entry[u"level"_s] = level;
    entry[u"message"_s] = message;
    write(entry, stderr);
}
} // namespace crontopus::server
