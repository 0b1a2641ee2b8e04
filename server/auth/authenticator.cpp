// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/auth/authenticator.h"

#include "server/auth/secrets.h"
#include "server/store/tokens.h"

#include <QDateTime>

namespace crontopus::server {
namespace {
constexpr qint64 rememberMs = 30'000;
constexpr qsizetype maxRemembered = 100'000;
} // namespace

Authenticator::Authenticator(Readers &readers, Writer &writer, QObject *parent)
    : QObject(parent), m_readers(readers), m_writer(writer)
{
}

void Authenticator::find(const QByteArray &token, const QDateTime &now,
                         std::function<void(const Result<Principal> &)> use)
{
    const QByteArray hash = tokenHash(token);
    if (const auto known = m_known.constFind(hash); known != m_known.constEnd()) {
        const QDateTime &expires = known->principal.expiresAt;
        if (known->until > now.toMSecsSinceEpoch() && (!expires.isValid() || expires > now)) {
            m_used.insert(known->principal.tokenId);
            use(known->principal);
            return;
        }
        m_known.erase(known);
    }
    m_readers.start([this, hash, now, generation = m_generation, use = std::move(use)]() mutable {
        const Result<Principal> found =
            m_readers.read([&](Sql &sql) { return tokens::findPrincipal(sql, hash, now); });
        QMetaObject::invokeMethod(
            this,
            [this, hash, now, generation, found, use = std::move(use)] {
                if (found && found->kind != Principal::Kind::Nobody) {
                    m_used.insert(found->tokenId);
                    if (found->firstUse && found->kind == Principal::Kind::Endpoint)
                        replaceOlder(*found, now);
                    if (generation == m_generation && found->kind != Principal::Kind::Enrollment) {
                        if (m_known.size() >= maxRemembered)
                            m_known.clear();
                        m_known.insert(hash, {*found, now.toMSecsSinceEpoch() + rememberMs});
                    }
                }
                use(found);
            },
            Qt::QueuedConnection);
    });
}

void Authenticator::forget(qint64 tenantId)
{
    ++m_generation;
    m_known.removeIf([tenantId](const auto &entry) {
        return tenantId == Changes::allOfThem || entry.value().principal.tenantId == tenantId;
    });
}

/// The token that an endpoint had before works until its new one has arrived for certain: now.
void Authenticator::replaceOlder(const Principal &who, const QDateTime &now)
{
    m_writer.submit(
        [who, now](WriteContext &context) -> Result<void> {
            if (auto touched = tokens::touch(context, {who.tokenId}, now); !touched)
                return touched;
            return tokens::removeOfEndpoint(context, who.tenantId, who.endpointId, who.tokenId);
        },
        [](const Result<void> &) {});
}

void Authenticator::saveUse(const QDateTime &now)
{
    if (m_used.isEmpty())
        return;
    m_writer.submit(
        [ids = m_used.values(), now](WriteContext &context) { return tokens::touch(context, ids, now); },
        [](const Result<void> &) {});
    m_used.clear();
}
} // namespace crontopus::server
