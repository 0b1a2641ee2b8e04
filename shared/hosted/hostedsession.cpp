// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/hosted/hostedsession.h"

#include "shared/base/async.h"
#include "shared/base/statewriter.h"

#include <QJsonObject>
#include <QMap>
#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace crontopus {
namespace {
constexpr auto pollTime = 50s, pollTimeout = 75s;
constexpr int pollingPauseMs = 25'000, pollingJitterMs = 10'000; ///< consoles must not beat in step
constexpr int pollsForEndpoints = 6;
constexpr int longestPauseMs = 60'000, firstPauseMs = 1000, maxDoublings = 6;
constexpr int tooManyRequests = 429; ///< the server is there
constexpr qint64 maxCursorBytes = 1024;

QString cursorFile(const QString &cacheDir)
{
    return cacheDir + u"/cursor"_s;
}
} // namespace

HostedSession::HostedSession(ApiAddress address, const QString &token, const QByteArray &certificate,
                             StateWriter &files, QString cacheDir, QObject *parent)
    : QObject(parent), m_client(std::move(address)), m_files(files), m_cacheDir(std::move(cacheDir))
{
    m_client.setToken(token);
    m_client.trust(certificate);
    m_client.setPatient(true);
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &HostedSession::poll);
    if (const auto kept = m_files.read(cursorFile(m_cacheDir), maxCursorBytes))
        m_cursor = QString::fromUtf8(kept->trimmed());
}

void HostedSession::start()
{
    m_next.start(0);
}

void HostedSession::signIn(const QString &token)
{
    m_client.setToken(token);
    if (m_state == State::SignedOut) {
        set(State::Connecting);
        m_next.start(0);
    }
}

void HostedSession::poll()
{
    if (!m_hasEvents) {
        onResult(m_client.get(u"/api/auth/me"_s), this, [this](const ApiResult &answer) { polled(answer); });
        return;
    }
    // The first answer comes at once: it tells that the server is there.
    const auto wait = m_state == State::Live ? pollTime : 0s;
    QUrlQuery query{{u"timeout"_s, QString::number(wait.count())}};
    if (!m_cursor.isEmpty())
        query.addQueryItem(u"since"_s, m_cursor);
    onResult(m_client.get(u"/api/events"_s, query, pollTimeout), this,
             [this](const ApiResult &answer) { polled(answer); });
}

void HostedSession::polled(const ApiResult &answer)
{
    if (!answer) {
        const ApiFailure &failure = answer.error();
        if (m_hasEvents && failure.status == 404) {
            m_hasEvents = false;
            m_next.start(0);
            return;
        }
        const bool busy = failure.status == tooManyRequests;
        if (!busy)
            set(failure.isSignedOut() ? State::SignedOut : State::Offline, failure.error.text());
        if (failure.isSignedOut())
            return;         // until somebody signs in again
        m_hasEvents = true; // it may be another version when it is back
        const int pause = std::min(longestPauseMs, firstPauseMs << std::min(m_failures++, maxDoublings));
        const auto asked = std::chrono::duration_cast<std::chrono::milliseconds>(failure.retryAfter);
        m_next.start(
            std::max<int>(pause / 2 + QRandomGenerator::global()->bounded(pause), int(asked.count())));
        return;
    }
    m_failures = 0;
    m_lastContact = QDateTime::currentDateTimeUtc();
    const bool wasLive = m_state == State::Live;
    set(State::Live);
    if (!m_hasEvents) {
        // What each machine has scheduled takes a request for each, of sixty reads a minute.
        if (!wasLive || ++m_polls % pollsForEndpoints == 0)
            Q_EMIT changed(u"endpoints"_s, {});
        Q_EMIT changed(u"jobs"_s, {});
        Q_EMIT changed(u"runs"_s, {});
        m_next.start(pollingPauseMs + QRandomGenerator::global()->bounded(pollingJitterMs));
        return;
    }
    // The cursor may be ahead of what is kept: a read that an event led to can have failed, or the program
    // ended before it. Then the ids, since reading everything goes no further than what is known.
    if (!wasLive || (*answer)[u"resync"].toBool())
        readEverything();
    take((*answer)[u"events"].toArray());
    keepCursor((*answer)[u"cursor"].toString());
    m_next.start(0);
}

void HostedSession::readEverything()
{
    for (const QString &type : {u"endpoints"_s, u"jobs"_s, u"runs"_s})
        Q_EMIT changed(type, {});
}

void HostedSession::take(const QJsonArray &events)
{
    QMap<QString, QList<qint64>> byType;
    for (const QJsonValue &event : events) {
        QList<qint64> &ids = byType[event[u"type"].toString()];
        const QJsonArray list = event[u"ids"].toArray();
        for (const QJsonValue &id : list) {
            if (!ids.contains(id.toInteger()))
                ids.append(id.toInteger());
        }
    }
    for (const auto &[type, ids] : byType.asKeyValueRange())
        Q_EMIT changed(type, ids);
}

void HostedSession::keepCursor(const QString &cursor)
{
    if (cursor == m_cursor)
        return;
    m_cursor = cursor;
    // Without it everything is read anew next time.
    static_cast<void>(m_files.write(cursorFile(m_cacheDir), [cursor] { return cursor.toUtf8(); }));
}

void HostedSession::set(State state, const QString &problem)
{
    if (state == m_state && problem == m_problem)
        return;
    m_state = state;
    m_problem = problem;
    Q_EMIT stateChanged();
}
} // namespace crontopus
