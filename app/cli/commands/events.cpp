// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/api/apisession.h"
#include "app/cli/command.h"
#include "app/cli/commands/list.h"
#include "app/cli/output.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QThread>

#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace crontopus::cli {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::cli)
};

constexpr auto pollTime = 50s;
constexpr auto pollTimeout = 75s;
constexpr auto pause = 3s; ///< before a server that is away is asked again

QString refsText(const QJsonValue &event)
{
    QStringList refs;
    const QJsonArray list = event[u"refs"].toArray();
    for (const QJsonValue &ref : list) {
        if (ref.isString())
            refs.append(ref.toString());
        else if (ref.isDouble())
            refs.append(u'#' + QString::number(ref.toInteger()));
        else
            refs.append(QString::fromUtf8(QJsonDocument(ref.toObject()).toJson(QJsonDocument::Compact)));
    }
    return refs.join(u' ');
}

void print(const QJsonArray &events, bool json)
{
    for (const QJsonValue &event : events) {
        if (json)
            printLine(QString::fromUtf8(QJsonDocument(event.toObject()).toJson(QJsonDocument::Compact)));
        else
            printLine(timeText(event[u"at"]) + u"  "_s + event[u"type"].toString().leftJustified(10) +
                      refsText(event));
    }
    std::fflush(stdout);
}
} // namespace

int runEvents(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr(
        "Tells what changes at the server: runs, endpoints, jobs; one line each, in order. Goes on after "
        "the network was away, without a gap. Ctrl+C ends it."));
    parser.addOption(
        {u"follow"_s, Words::tr("Wait for more. Without it: what is new since --since, then end.")});
    parser.addOption({u"since"_s, Words::tr("Begin after this cursor (default: now)."), Words::tr("CURSOR")});
    auto session = ApiSession::begin(parser, u"events"_s, arguments);
    if (!session)
        return session.error();
    const bool follow = parser.isSet(u"follow"_s), json = parser.isSet(u"json"_s);
    QString cursor = parser.value(u"since"_s);
    bool away = false;
    while (true) {
        QUrlQuery query{{u"timeout"_s, QString::number(follow ? pollTime.count() : 0)}};
        if (!cursor.isEmpty())
            query.addQueryItem(u"since"_s, cursor);
        const ApiResult answer =
            ApiSession::wait(session->client().get(u"/api/events"_s, query, pollTimeout));
        if (!answer && follow && answer.error().isTemporary()) {
            if (!away)
                printError(answer.error().error.text());
            away = true;
            QThread::sleep(std::max(pause, answer.error().retryAfter).count());
            continue;
        }
        if (!answer)
            return session->report(answer.error());
        away = false;
        const bool resync = (*answer)[u"resync"].toBool();
        if (resync && !cursor.isEmpty())
            printError(Words::tr("the server no longer knows that place: what came between is not shown."));
        cursor = (*answer)[u"cursor"].toString();
        const QJsonArray events = (*answer)[u"events"].toArray();
        print(events, json);
        if (!follow && (resync || events.isEmpty())) {
            printError(Words::tr("go on later with --since %1").arg(cursor));
            return Ok;
        }
    }
}
} // namespace crontopus::cli
