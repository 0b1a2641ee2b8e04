// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/api/apiclient.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QTimer>

namespace crontopus {
class StateWriter;

/// One account at one server, kept up to date by the events long poll, or where the server has none by asking
/// again every half minute. Lives in the GUI thread. The place in the stream of events is kept in `cacheDir`,
/// so that after a restart only what is new is read.
class HostedSession final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HostedSession)

public:
    enum class State {
        Connecting,
        Live,
        Offline,  ///< no answer; what is known stays
        SignedOut ///< the token is no longer taken
    };

    /// `files` must outlive this.
    HostedSession(ApiAddress address, const QString &token, const QByteArray &certificate, StateWriter &files,
                  QString cacheDir, QObject *parent = nullptr);

    void start();
    /// With another token, after SignedOut.
    void signIn(const QString &token);
    [[nodiscard]] ApiClient &client() { return m_client; }
    /// For what the stores keep. What is kept while changed() is told comes to the disk before the place
    /// behind it.
    [[nodiscard]] StateWriter &files() const { return m_files; }
    [[nodiscard]] State state() const { return m_state; }
    /// Of the last answer; invalid: none yet.
    [[nodiscard]] QDateTime lastContact() const { return m_lastContact; }
    /// Whether changed() tells what changed, and soon. False, once it is live, for the hosted service: that
    /// has no commands for machines and no labels of them either.
    [[nodiscard]] bool hasEvents() const { return m_hasEvents; }
    /// Why it is not live, for people.
    [[nodiscard]] QString problem() const { return m_problem; }

Q_SIGNALS:
    void stateChanged();
    /// Something of `type` (`runs`, `endpoints`, `jobs`) changed; `ids` lists the numbers of runs or
    /// endpoints, or is empty when everything of the kind should be read anew.
    void changed(const QString &type, const QList<qint64> &ids);

private:
    void poll();
    void polled(const ApiResult &answer);
    void readEverything();
    void take(const QJsonArray &events);
    void set(State state, const QString &problem = {});
    void keepCursor(const QString &cursor);

    ApiClient m_client;
    StateWriter &m_files;
    QString m_cacheDir, m_cursor;
    State m_state = State::Connecting;
    QDateTime m_lastContact;
    QString m_problem;
    QTimer m_next;
    int m_failures = 0, m_polls = 0;
    bool m_hasEvents = true; ///< the hosted service has none
};
} // namespace crontopus
