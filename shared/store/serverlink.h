// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/error.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace crontopus {
/// How an agent stands with its server: kept as `backend.json` in the agent's state directory, whose time of
/// modification is that of the last answer.
struct ServerLink
{
    enum class State {
        None,      ///< works without a server
        Enrolling, ///< has no token of its own yet
        Connected,
        Unreachable, ///< no answer; runs wait
        Revoked,     ///< the server takes its token no more: jobs stay as they are
    };
    State state = State::None;
    QString apiUrl;
    qint64 endpointId = 0;   ///< 0: not enrolled yet
    QDateTime lastContactAt; ///< UTC; invalid: never
    qint64 undelivered = 0;  ///< runs that wait
    QString problem;         ///< why it is not connected, or what was refused; empty when all is well

    bool operator==(const ServerLink &) const = default;
};

/// The states are `none`, `enrolling`, `connected`, `unreachable`, `revoked`.
[[nodiscard]] QJsonObject toJson(const ServerLink &link);
[[nodiscard]] ServerLink serverLinkFromJson(const QJsonObject &json);
/// State None when there is no file that can be read.
[[nodiscard]] ServerLink readServerLink(const QString &stateDir);
Result<void> writeServerLink(const QString &stateDir, const ServerLink &link);
/// Only says that the server has answered now.
void touchServerLink(const QString &stateDir);
} // namespace crontopus
