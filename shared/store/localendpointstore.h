// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/store/endpointstore.h"

#include <QFileSystemWatcher>
#include <QTimer>

#include <functional>
#include <optional>

namespace crontopus {
/// This machine, by way of its agent: runs `crontopus-agent … --json` and follows its `status.json`.
class LocalEndpointStore final : public EndpointStore
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LocalEndpointStore)

public:
    /// `agentProgram`: path of crontopus-agent. `configFile`: its configuration. `checkout`: the working tree
    /// for which plan() is made. Knows nothing until the first refresh().
    LocalEndpointStore(QString agentProgram, QString configFile, QString checkout, QObject *parent = nullptr);
    ~LocalEndpointStore() override;

    [[nodiscard]] Capabilities capabilities() const override { return {false, true, {}, {}}; }
    [[nodiscard]] QList<AgentStatus> endpoints() const override;
    QFuture<Result<void>> refresh() override;
    QFuture<Result<AgentPlan>> plan(const QString &endpoint) override;
    QFuture<Result<EndpointCommand>> syncNow(const QString &endpoint) override;
    QFuture<Result<EndpointCommand>> runNow(const QString &endpoint,
                                            const QString &qualifiedJobName) override;
    QFuture<Result<void>> confirmPrune(const QString &endpoint) override;

private:
    /// What to do with the standard output of the agent.
    template<typename T>
    using Read = std::function<Result<T>(const QByteArray &)>;

    /// `done` comes first; not by QFuture::then(), which asserts when this object goes before the agent ends.
    template<typename T>
    QFuture<Result<T>> call(const QStringList &arguments, Read<T> read,
                            std::function<void(const Result<T> &)> done = {});
    template<typename T>
    QFuture<Result<T>> change(const QStringList &arguments);
    Result<void> takeStatus(const QByteArray &json);
    void readStatusFile();
    void watch();
    void set(const AgentStatus &status);

    QString m_program, m_configFile, m_checkout;
    std::optional<AgentStatus> m_status;
    QFileSystemWatcher m_watcher;
    QTimer m_soon; ///< a write is several events
};
} // namespace crontopus
