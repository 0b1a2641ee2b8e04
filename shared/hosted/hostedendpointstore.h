// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/hosted/hostedsession.h"
#include "shared/store/endpointstore.h"

#include <QHash>
#include <QMap>
#include <QStringList>
#include <QTimer>

#include <optional>

namespace crontopus {
/// The machines that a server knows. What was last known is kept in `cacheDir` and there at once. Read anew
/// as events tell, and once a minute for the times of the heartbeats.
class HostedEndpointStore final : public EndpointStore
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HostedEndpointStore)

public:
    /// `session` must outlive this. `cacheDir` exists.
    HostedEndpointStore(HostedSession &session, const QString &cacheDir, QObject *parent = nullptr);

    [[nodiscard]] Capabilities capabilities() const override;
    [[nodiscard]] QList<AgentStatus> endpoints() const override { return m_endpoints; }
    /// Names by the server's numbers.
    [[nodiscard]] const QHash<qint64, QString> &names() const { return m_names; }
    /// Has names() been asked for, or is it as it was last time? changed() tells when it becomes so.
    [[nodiscard]] bool isRead() const override { return m_isRead; }
    QFuture<Result<void>> refresh() override;
    /// Unsupported: only a machine itself knows what its scheduler gets.
    QFuture<Result<AgentPlan>> plan(const QString &endpoint) override;
    QFuture<Result<EndpointCommand>> syncNow(const QString &endpoint) override;
    QFuture<Result<EndpointCommand>> runNow(const QString &endpoint,
                                            const QString &qualifiedJobName) override;
    QFuture<Result<void>> confirmPrune(const QString &endpoint) override;
    QFuture<Result<CommandState>> commandState(const QString &endpoint, qint64 command) override;
    QFuture<Result<void>> withdraw(const QString &endpoint, qint64 command) override;
    QFuture<Result<void>> describe(const QString &endpoint, const QString &name,
                                   const QMap<QString, QString> &labels) override;
    QFuture<Result<void>> revoke(const QString &endpoint) override;
    QFuture<Result<void>> adopt(const QString &endpoint, const QString &name,
                                const QString &targetNs) override;

private:
    struct Reading;
    void hear(const QString &type, const QList<qint64> &ids);
    void readOne();
    void readJobsOf(const QJsonObject &endpoint);
    void takeOne(const QJsonObject &endpoint);
    void readJobs(const std::shared_ptr<Reading> &reading);
    void finish(const std::shared_ptr<Reading> &reading, const Result<void> &result);
    void readTimes();
    void askRights();
    void take(const QJsonArray &endpoints);
    void show();
    void keep();
    [[nodiscard]] bool isPlain() const;
    [[nodiscard]] QString whyNot(const QString &scope) const;
    QFuture<Result<EndpointCommand>> command(const QString &endpoint, const QString &type);
    QFuture<Result<void>> done(const QFuture<ApiResult> &request);
    /// Reads this endpoint anew, then what waits for it gets the result of `request`.
    QFuture<Result<void>> change(const QString &endpoint, const QFuture<ApiResult> &request);

    HostedSession &m_session;
    QString m_cacheFile;
    QMap<qint64, QJsonObject> m_known; ///< as the server says, with `jobs`
    QList<AgentStatus> m_endpoints;
    QHash<qint64, QString> m_names;
    std::shared_ptr<Reading> m_reading;
    QList<qint64> m_wanted; ///< to read one by one
    bool m_readingOne = false, m_again = false, m_isRead = false;
    QTimer m_soon, m_times;
    std::optional<QStringList> m_scopes; ///< none: not known
    bool m_live = false;
};
} // namespace crontopus
