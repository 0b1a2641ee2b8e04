// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/git/githttpbackend.h"

#include "server/api/accesslog.h"
#include "server/api/accounts.h"
#include "server/api/routes/routes.h"
#include "server/auth/secrets.h"
#include "server/store/tenants.h"
#include "server/store/tokens.h"

#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
/// A git client that was let in.
struct Guest
{
    Principal who;
    bool rejectInvalid = true;
};

ApiError askForPassword()
{
    return {ApiError::Kind::Unauthorized,
            u"Sign in with your user name and password, or with a token as password."_s};
}

/// Git asks for a password only when it is told that Basic is what is wanted.
Answer withChallenge(const ApiError &error)
{
    if (error.kind != ApiError::Kind::Unauthorized)
        return error;
    HttpResponse response = error.toResponse();
    for (auto &[name, value] : response.headers) {
        if (name == "WWW-Authenticate")
            value = "Basic realm=\"Crontopus\", charset=\"UTF-8\"";
    }
    return response;
}

/// Basic credentials: a token as password (whatever the name), else name and password. Blocks.
Result<Principal, ApiError> principalOf(const Services &services, const Call &call)
{
    const QByteArray header = call.request.header("Authorization");
    if (header.left(6).toLower() != "basic ")
        return askForPassword();
    const QByteArray pair = QByteArray::fromBase64(header.sliced(6));
    const qsizetype colon = pair.indexOf(':');
    if (colon < 0)
        return askForPassword();
    const QString name = QString::fromUtf8(pair.left(colon));
    const QByteArray secret = pair.sliced(colon + 1);
    auto byToken =
        services.read([&](Sql &sql) { return tokens::findPrincipal(sql, tokenHash(secret), call.now); });
    if (!byToken)
        return byToken.error();
    if (byToken->isUser() || byToken->kind == Principal::Kind::Endpoint)
        return *byToken;
    auto known = signIn(services, name, QString::fromUtf8(secret), call.now);
    if (!known)
        return known.error().kind == ApiError::Kind::Unauthorized ? askForPassword() : known.error();
    Principal who;
    who.kind = Principal::Kind::Session;
    who.tenantId = known->tenant.id;
    who.suspended = known->tenant.suspended;
    who.tenant = known->tenant.name;
    who.userId = known->user.id;
    who.username = known->user.username;
    who.email = known->user.email;
    who.role = known->user.role;
    return who;
}

Result<Guest, ApiError> admit(const Services &services, const Call &call)
{
    auto who = principalOf(services, call);
    if (!who)
        return who.error();
    auto tenant =
        services.read([&](Sql &sql) { return tenants::findByName(sql, call.param(u"tenant_id"_s)); });
    if (!tenant || tenant->id != who->tenantId)
        return ApiError{ApiError::Kind::NotFound, u"There is no such repository."_s};
    if (who->suspended)
        return ApiError{ApiError::Kind::Forbidden, u"This tenant is suspended."_s};
    const QString path = call.param(u"path"_s), service = call.request.queryValue(u"service"_s);
    if (path == u"info/refs" && service.isEmpty())
        return ApiError{ApiError::Kind::Forbidden,
                        u"Git's older protocol is not served: use Git 1.6.6 or newer."_s};
    const bool pushes = path.endsWith(u"git-receive-pack") || service == u"git-receive-pack";
    const bool may =
        who->kind == Principal::Kind::Endpoint ? !pushes : who->may(pushes ? u"write:jobs" : u"read:jobs");
    if (!may)
        return ApiError{ApiError::Kind::Forbidden, pushes ? u"You may read these jobs, but not push."_s
                                                          : u"This token may not read jobs."_s};
    return Guest{*who, tenant->pushValidation != u"warn"};
}

/// What the push did to jobs, told as if it had come through the API.
void notePush(const Services &services, const Call &call, const RefUpdate &update)
{
    services.writer.submit(
        [call, update](WriteContext &context) -> Result<void> {
            context.changes.add(call.principal.tenantId, u"jobs"_s, u"*"_s);
            return audit::add(context, auditEntry(call, u"jobs.push"_s, update.ref,
                                                  {{u"from"_s, update.oldId}, {u"to"_s, update.newId}}));
        },
        [](const Result<void> &done) {
            if (!done)
                serverLog(u"error"_s, done.error().text());
        });
}

void serve(const Services &services, GitHttpBackend &backend, const std::shared_ptr<const Call> &call,
           const Guest &guest, const ResponderPtr &responder)
{
    GitHttpRequest request;
    request.tenant = guest.who.tenant;
    request.pathInfo = u'/' + call->param(u"path"_s);
    request.method = call->request.method == "HEAD" ? QByteArray("GET") : call->request.method;
    request.service = call->request.queryValue(u"service"_s);
    request.contentType = call->request.header("Content-Type");
    request.contentEncoding = call->request.header("Content-Encoding");
    request.protocol = call->request.header("Git-Protocol");
    request.body = call->request.body;
    request.user = guest.who.isUser() ? guest.who.username : u"endpoint-%1"_s.arg(guest.who.endpointId);
    request.peer = call->request.peer;
    request.mayPush = guest.who.may(u"write:jobs");
    request.rejectInvalid = guest.rejectInvalid;
    GitHttpCall *running = backend.run(std::move(request));
    auto *watch = new QTimer(running);
    QObject::connect(watch, &QTimer::timeout, running, [running, responder] {
        if (responder->gone())
            running->cancel();
    });
    watch->start(1000);
    QObject::connect(running, &GitHttpCall::finished, running,
                     [&services, call, guest, responder](const GitHttpAnswer &answer) {
                         if (!answer.log.isEmpty())
                             serverLog(u"info"_s, answer.log, {{u"request_id"_s, call->requestId}});
                         Call by = *call;
                         by.principal = guest.who;
                         by.request.body.clear();
                         if (const RefUpdate *update = answer.mainUpdate())
                             notePush(services, by, *update);
                         responder->send(answer.response);
                     });
}
} // namespace

void addGitRoutes(Router &router, const Services &services, GitHttpBackend &backend)
{
    const auto handler = [&services, &backend](const std::shared_ptr<const Call> &call,
                                               const ResponderPtr &responder) {
        services.readers.start([&services, &backend, call, responder] {
            auto guest = admit(services, *call);
            QMetaObject::invokeMethod(
                &backend,
                [&services, &backend, call, responder, guest] {
                    if (guest)
                        serve(services, backend, call, *guest, responder);
                    else
                        responder->send(withChallenge(guest.error()));
                },
                Qt::QueuedConnection);
        });
    };
    const QString pattern = u"/git/{tenant_id}/job-manifests.git/{path...}"_s;
    for (const QByteArray &method : {QByteArray("GET"), QByteArray("POST")})
        router.add({method,
                    pattern,
                    {Access::Kind::Public},
                    RateClass::Heartbeat,
                    AsyncHandler(handler),
                    BodySize::Git});
}
} // namespace crontopus::server
