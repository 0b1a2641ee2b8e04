// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/error.h"
#include "shared/store/agentstatus.h"

#include <QFuture>
#include <QList>
#include <QObject>

namespace crontopus {
/// Machines as screens see them: this one now, the hosted fleet later. Lives in the GUI thread, works in
/// others.
class EndpointStore : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EndpointStore)

public:
    using QObject::QObject;
    ~EndpointStore() override = default;

    /// The last known endpoints; one for a local workspace.
    [[nodiscard]] virtual QList<AgentStatus> endpoints() const = 0;
    /// Reads the scheduler anew, drift and foreign entries included; changed() follows.
    virtual QFuture<Result<void>> refresh() = 0;
    /// What a sync of the working tree as it is now would do to the native scheduler.
    virtual QFuture<Result<AgentPlan>> plan(const QString &endpoint) = 0;
    virtual QFuture<Result<void>> syncNow(const QString &endpoint) = 0;
    virtual QFuture<Result<void>> runNow(const QString &endpoint, const QString &qualifiedJobName) = 0;
    virtual QFuture<Result<void>> confirmPrune(const QString &endpoint) = 0;

Q_SIGNALS:
    void changed();
    void failed(const crontopus::Error &error);
};
} // namespace crontopus
