// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/api/call.h"
#include "server/api/ratelimiter.h"
#include "server/http/reply.h"

#include <QList>

#include <functional>
#include <memory>
#include <variant>

namespace crontopus::server {
/// Who may call a route.
struct Access
{
    enum class Kind {
        Public,             ///< anyone; the handler looks at credentials itself if at all
        Scope,              ///< a user by role, an API token by its scope too
        Session,            ///< a signed-in user
        Admin,              ///< a user with the role, by session or a token with `admin:*`
        Operator,           ///< the same of the server's first tenant
        LoopbackOrOperator, ///< also anyone on the machine itself that came through no proxy
        Endpoint,           ///< the endpoint that the path's `{endpoint_id}` names, else as Scope
        OwnEndpoint,        ///< that endpoint alone
        Enrollment,         ///< an enrollment token, else as Scope
        Reporter,           ///< any endpoint; where there is a scope, also as Scope
        ReporterOrSecret,   ///< the same, or nobody that we know: the handler looks for a job's own secret
    };
    Kind kind = Kind::Scope;
    QString scope = {};
};

/// An answer that may come later; in the server's thread.
class Responder
{
public:
    virtual ~Responder() = default;
    virtual void send(const Answer &answer) = 0;
    [[nodiscard]] virtual bool gone() const = 0;
};
using ResponderPtr = std::shared_ptr<Responder>;

/// Runs in one of Readers' threads and may block.
using BlockingHandler = std::function<Answer(const Call &)>;
/// Runs in the server's thread and must not; answers at once or later.
using AsyncHandler = std::function<void(std::shared_ptr<const Call>, const ResponderPtr &)>;

enum class BodySize { Standard, Batch, Git };

struct Route
{
    QByteArray method;
    QString pattern; ///< `/api/jobs/{ns}/{name}`; a last `{name...}` takes the rest with its slashes
    Access access;
    RateClass rate = RateClass::Read;
    std::variant<BlockingHandler, AsyncHandler> handler;
    BodySize body = BodySize::Standard;
};

/// The one table of what the server answers. A trailing slash is never significant, HEAD is GET.
class Router final
{
public:
    void add(Route route);

    struct Match
    {
        const Route *route = nullptr;
        QMap<QString, QString> params;
        QByteArray allow; ///< methods of the path, when only the method does not fit
    };
    /// `path` is decoded.
    [[nodiscard]] Match match(const QByteArray &method, const QString &path) const;
    [[nodiscard]] const std::vector<std::unique_ptr<const Route>> &routes() const { return m_routes; }

private:
    struct Part
    {
        enum class Kind { Literal, Name, Rest };
        Kind kind = Kind::Literal;
        QString text; ///< the literal, or the name

        [[nodiscard]] static Part of(const QString &segment);
    };
    struct Pattern
    {
        QList<Part> parts;
        const Route *route = nullptr;

        bool fits(const QStringList &segments, QMap<QString, QString> &params) const;
    };
    std::vector<std::unique_ptr<const Route>> m_routes;
    QList<Pattern> m_patterns;
    /// Those without names, which nothing is more exact than, by method and path: most requests end here.
    QHash<std::pair<QByteArray, QString>, const Route *> m_literals;
};
} // namespace crontopus::server
