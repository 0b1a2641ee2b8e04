// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/hosted/hostedsession.h"
#include "shared/store/endpointstore.h"

namespace crontopus {
/// The machines that a server knows. What was last known is kept in `cacheDir` and there at once.
class HostedEndpointStore final : public EndpointStore
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HostedEndpointStore)

public:
    /// `session` must outlive this. `cacheDir` exists.
    HostedEndpointStore(HostedSession &session, const QString &cacheDir, QObject *parent = nullptr);

    [[nodiscard]] QList<AgentStatus> endpoints() const override;
    /// Names by the server's numbers.
    [[nodiscard]] const QHash<qint64, QString> &names() const { return m_names; }
    /// Has names() been asked for, or is it as it was last time? changed() tells when it becomes so.
    [[nodiscard]] bool isRead() const { return m_isRead; }
    QFuture<Result<void>> refresh() override;
    /// Unsupported: only a machine itself knows what its scheduler gets.
    QFuture<Result<AgentPlan>> plan(const QString &endpoint) override;
    QFuture<Result<void>> syncNow(const QString &endpoint) override;
    QFuture<Result<void>> runNow(const QString &endpoint, const QString &qualifiedJobName) override;
    QFuture<Result<void>> confirmPrune(const QString &endpoint) override;

private:
    struct Reading;
    void readPage(const std::shared_ptr<Reading> &reading, int page);
    void readJobs(const std::shared_ptr<Reading> &reading);
    void finish(const std::shared_ptr<Reading> &reading, const Result<void> &result);
    void take(const QJsonArray &endpoints);
    QFuture<Result<void>> command(const QString &endpoint, const QString &path, const QJsonObject &body);
    QFuture<Result<void>> sendCommand(const QString &endpoint, const QString &type);

    HostedSession &m_session;
    QString m_cacheFile;
    QList<AgentStatus> m_endpoints;
    QHash<qint64, QString> m_names;
    QHash<QString, qint64> m_ids; ///< of those that are not revoked, by name
    std::shared_ptr<Reading> m_reading;
    bool m_again = false, m_isRead = false;
};
} // namespace crontopus
