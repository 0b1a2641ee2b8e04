// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/error.h"

#include <QJsonObject>
#include <QMap>
#include <QString>

namespace crontopus {
/// What the server knows this machine as, and the token to speak to it with.
///
/// Kept in the token file (mode 0600), whose keys `agent_id` and `token` are those of the hosted service's
/// agent; the others are ours and may be missing.
struct EndpointIdentity
{
    qint64 endpointId = 0;
    QString token; ///< `ep_…`
    QString tenant;
    QString gitUrl, gitBranch;
    QString name;                  ///< as it stands at the server
    QMap<QString, QString> labels; ///< as they stand at the server

    bool operator==(const EndpointIdentity &) const = default;

    /// NotFound when the machine is not enrolled. No message holds the token.
    [[nodiscard]] static Result<EndpointIdentity> load(const QString &path);
    /// Makes the directory when it is missing.
    [[nodiscard]] Result<void> save(const QString &path) const;
    /// Of the answer to an enrollment.
    [[nodiscard]] static EndpointIdentity ofAnswer(const QJsonObject &answer);
    /// Takes name and labels of the answer to a heartbeat. True when they are new.
    bool take(const QJsonObject &heartbeatAnswer);
};
} // namespace crontopus
