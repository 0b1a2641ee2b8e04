// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/store/endpointstore.h"

#include "shared/base/async.h"

#include <algorithm>

namespace crontopus {
namespace {
template<typename T>
QFuture<Result<T>> unsupported()
{
    return ready<T>(
        Error{Error::Code::Unsupported, EndpointStore::tr("This needs a server with a fleet of machines.")});
}
} // namespace

QFuture<Result<CommandState>> EndpointStore::commandState(const QString &, qint64)
{
    return unsupported<CommandState>();
}

QFuture<Result<void>> EndpointStore::withdraw(const QString &, qint64)
{
    return unsupported<void>();
}

QFuture<Result<void>> EndpointStore::describe(const QString &, const QString &,
                                              const QMap<QString, QString> &)
{
    return unsupported<void>();
}

QFuture<Result<void>> EndpointStore::revoke(const QString &)
{
    return unsupported<void>();
}

QFuture<Result<void>> EndpointStore::adopt(const QString &, const QString &, const QString &)
{
    return unsupported<void>();
}

const AgentStatus *findEndpoint(const QList<AgentStatus> &endpoints, const QString &idOrName)
{
    const auto with = [&](auto matches) {
        const auto found = std::find_if(endpoints.cbegin(), endpoints.cend(), matches);
        return found == endpoints.cend() ? nullptr : &*found;
    };
    if (const AgentStatus *found = with([&](const AgentStatus &each) { return each.id == idOrName; }))
        return found;
    return with([&](const AgentStatus &each) { return each.endpointName == idOrName; });
}

QList<AgentStatus> endpointsOf(const QList<AgentStatus> &endpoints, const QString &qualifiedJobName)
{
    QList<AgentStatus> found;
    const QString ns = qualifiedJobName.section(u'/', 0, 0), name = qualifiedJobName.section(u'/', 1);
    std::copy_if(
        endpoints.cbegin(), endpoints.cend(), std::back_inserter(found), [&](const AgentStatus &each) {
            return std::any_of(each.entries.cbegin(), each.entries.cend(), [&](const ManagedEntry &entry) {
                return entry.ns == ns && entry.name == name;
            });
        });
    return found;
}
} // namespace crontopus
