// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/hosted/hostedendpointstore.h"

#include "shared/api/apilist.h"
#include "shared/api/apirecords.h"
#include "shared/base/async.h"
#include "shared/base/statewriter.h"
#include "shared/hosted/hostedaccount.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPromise>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr qsizetype maxWithJobs = 500; ///< of so many machines jobs are asked for one by one
constexpr qsizetype maxOneByOne = 10;  ///< more are quicker by pages
constexpr int conflict = 409;          ///< it is assigned already
constexpr int soonMs = 300, timesMs = 60'000;
const QString listPath = u"/api/endpoints"_s;

QString pathOf(const QString &endpoint, const QString &more = {})
{
    return listPath + u'/' + ApiAddress::segment(endpoint) + more;
}

QUrlQuery withJobs()
{
    return {{u"include"_s, u"jobs"_s}};
}

QJsonObject objectOf(const QMap<QString, QString> &pairs)
{
    QJsonObject object;
    for (const auto &[name, value] : pairs.asKeyValueRange())
        object.insert(name, value);
    return object;
}

/// Else its jobs are still to be asked for: the hosted service knows no `include`.
bool isComplete(const QJsonValue &endpoint)
{
    return endpoint[u"status"].toString() == u"revoked" || endpoint[u"jobs"].isArray();
}
} // namespace

struct HostedEndpointStore::Reading
{
    QJsonArray endpoints;
    qsizetype next = 0; ///< whose jobs are read next
    QList<std::shared_ptr<QPromise<Result<void>>>> waiting;
};

HostedEndpointStore::HostedEndpointStore(HostedSession &session, const QString &cacheDir, QObject *parent)
    : EndpointStore(parent), m_session(session), m_cacheFile(cacheDir + u"/endpoints.json"_s)
{
    if (const auto kept = m_session.files().read(m_cacheFile))
        take(QJsonDocument::fromJson(*kept).array());
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    m_times.setInterval(timesMs);
    connect(&m_soon, &QTimer::timeout, this, [this] { refresh(); });
    connect(&m_times, &QTimer::timeout, this, &HostedEndpointStore::readTimes);
    connect(&m_session, &HostedSession::changed, this, &HostedEndpointStore::hear);
    connect(&m_session, &HostedSession::stateChanged, this, [this] {
        const bool live = m_session.state() == HostedSession::State::Live;
        if (live && !std::exchange(m_live, live))
            askRights();
        m_live = live;
        Q_EMIT changed(); // capabilities()
    });
    m_times.start();
}

EndpointStore::Capabilities HostedEndpointStore::capabilities() const
{
    Capabilities able{true, false};
    able.noManaging = able.noSyncing = able.noLabels = whyNot(u"write:agents"_s);
    able.noRunning = able.noAdopting = whyNot(u"write:jobs"_s);
    if (isPlain()) {
        able.noSyncing = tr("This service cannot tell machines to sync: each does it by itself, as often as "
                            "its agent is set to.");
        able.noRunning = tr("This service cannot tell machines to start jobs: they run when they are due.");
        able.noLabels = tr("This service keeps no labels of machines.");
    }
    return able;
}

/// Is it the hosted service?
bool HostedEndpointStore::isPlain() const
{
    return m_session.state() == HostedSession::State::Live && !m_session.hasEvents();
}

QString HostedEndpointStore::whyNot(const QString &scope) const
{
    if (m_session.state() == HostedSession::State::SignedOut)
        return tr("Sign in to the server first.");
    if (m_session.state() == HostedSession::State::Offline)
        return tr("The server cannot be reached.");
    if (!m_scopes)
        return tr("The server has not said yet what you may do.");
    return m_scopes->contains(scope)
               ? QString()
               : tr("Your account may only look at this. An admin can change its role.");
}

void HostedEndpointStore::askRights()
{
    onResult(m_session.client().get(u"/api/auth/me"_s), this, [this](const ApiResult &me) {
        if (!me)
            return; // the session tells
        m_scopes = scopesFromApi(me->toObject());
        Q_EMIT changed();
    });
}

void HostedEndpointStore::hear(const QString &type, const QList<qint64> &ids)
{
    if (type == u"commands") {
        for (const qint64 id : ids)
            Q_EMIT commandChanged(id);
    }
    if (type != u"endpoints")
        return;
    if (ids.isEmpty()) {
        refresh();
    } else if (ids.size() + m_wanted.size() > maxOneByOne) {
        m_wanted.clear();
        m_soon.start(); // where a whole fleet has news, more are coming
    } else {
        for (const qint64 id : ids) {
            if (!m_wanted.contains(id))
                m_wanted.append(id);
        }
        if (!m_readingOne)
            readOne();
    }
}

void HostedEndpointStore::readOne()
{
    m_readingOne = !m_wanted.isEmpty();
    if (!m_readingOne)
        return;
    const qint64 id = m_wanted.takeFirst();
    onResult(m_session.client().get(pathOf(QString::number(id)), withJobs()), this,
             [this, id](const ApiResult &answer) {
                 if (!answer)
                     readOne();
                 else if (isComplete(*answer))
                     takeOne(answer->toObject());
                 else
                     readJobsOf(answer->toObject());
             });
}

void HostedEndpointStore::readJobsOf(const QJsonObject &endpoint)
{
    const QString id = QString::number(endpoint[u"id"_s].toInteger());
    onResult(m_session.client().get(pathOf(id, u"/jobs"_s)), this, [this, endpoint](const ApiResult &answer) {
        QJsonObject whole = endpoint;
        if (answer)
            whole[u"jobs"_s] = (*answer)[u"jobs"];
        takeOne(whole);
    });
}

void HostedEndpointStore::takeOne(const QJsonObject &endpoint)
{
    m_known.insert(endpoint[u"id"_s].toInteger(), endpoint);
    show();
    keep();
    readOne();
}

void HostedEndpointStore::readTimes()
{
    if (m_session.state() != HostedSession::State::Live || m_reading)
        return;
    onResult(listAll(m_session.client(), listPath, u"agents"_s), this, [this](const ApiListResult &list) {
        if (!list)
            return;
        for (const QJsonValue &each : *list) {
            QJsonObject endpoint = each.toObject();
            QJsonObject &known = m_known[endpoint[u"id"_s].toInteger()];
            endpoint[u"jobs"_s] = known[u"jobs"_s];
            known = endpoint;
        }
        show();
    });
}

void HostedEndpointStore::take(const QJsonArray &endpoints)
{
    m_isRead = true;
    m_known.clear();
    for (const QJsonValue &each : endpoints)
        m_known.insert(each[u"id"].toInteger(), each.toObject());
    show();
}

void HostedEndpointStore::show()
{
    m_endpoints.clear();
    m_names.clear();
    QHash<QString, int> namesakes;
    QList<AgentStatus> all;
    for (const QJsonObject &each : std::as_const(m_known)) {
        all.append(endpointFromApi(each));
        if (all.constLast().server.state != ServerLink::State::Revoked)
            ++namesakes[all.constLast().endpointName];
    }
    for (AgentStatus &status : all) {
        // A machine that was set up anew goes on under its name; the old one is revoked.
        const bool revoked = status.server.state == ServerLink::State::Revoked;
        if (!revoked && namesakes[status.endpointName] > 1) {
            status.sharedName = status.endpointName;
            status.endpointName += u" #"_s + status.id;
        }
        m_names.insert(status.server.endpointId, status.endpointName);
        if (!revoked)
            m_endpoints.append(status);
    }
    Q_EMIT changed();
}

void HostedEndpointStore::keep()
{
    // Of a large fleet it is megabytes.
    const auto content = [known = m_known] {
        QJsonArray endpoints;
        for (const QJsonObject &each : known)
            endpoints.append(each);
        return QJsonDocument(endpoints).toJson(QJsonDocument::Compact);
    };
    static_cast<void>(m_session.files().write(m_cacheFile, content));
}

QFuture<Result<void>> HostedEndpointStore::refresh()
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    if (m_reading) {
        m_again = true; // what was read may be older than what this is about
        m_reading->waiting.append(promise);
        return promise->future();
    }
    m_reading = std::make_shared<Reading>();
    m_reading->waiting.append(promise);
    onResult(listAll(m_session.client(), listPath, u"agents"_s, withJobs()), this,
             [this, reading = m_reading](const ApiListResult &endpoints) {
                 if (!endpoints) {
                     finish(reading, endpoints.error().error);
                     return;
                 }
                 reading->endpoints = *endpoints;
                 readJobs(reading);
             });
    return promise->future();
}

/// Of a service that does not know `include=jobs`; else they are there.
void HostedEndpointStore::readJobs(const std::shared_ptr<Reading> &reading)
{
    while (reading->next < reading->endpoints.size() && isComplete(reading->endpoints[reading->next]))
        ++reading->next;
    if (reading->next >= std::min(reading->endpoints.size(), maxWithJobs)) {
        take(reading->endpoints);
        keep();
        finish(reading, {});
        return;
    }
    const qsizetype place = reading->next++;
    const QString id = QString::number(reading->endpoints[place][u"id"].toInteger());
    onResult(m_session.client().get(pathOf(id, u"/jobs"_s)), this,
             [this, reading, place](const ApiResult &answer) {
                 if (answer) {
                     QJsonObject endpoint = reading->endpoints[place].toObject();
                     endpoint[u"jobs"_s] = (*answer)[u"jobs"];
                     reading->endpoints[place] = endpoint;
                 }
                 readJobs(reading);
             });
}

void HostedEndpointStore::finish(const std::shared_ptr<Reading> &reading, const Result<void> &result)
{
    m_reading.reset();
    if (!std::exchange(m_isRead, true))
        Q_EMIT changed(); // a token may be for runs alone
    for (const auto &promise : reading->waiting) {
        promise->addResult(result);
        promise->finish();
    }
    if (std::exchange(m_again, false) && result)
        refresh();
}

QFuture<Result<AgentPlan>> HostedEndpointStore::plan(const QString &)
{
    return ready(
        Result<AgentPlan>(Error{Error::Code::Unsupported,
                                tr("What this changes in the schedulers is known on the machines alone.")}));
}

QFuture<Result<EndpointCommand>> HostedEndpointStore::command(const QString &endpoint, const QString &type)
{
    const QJsonObject body{{u"type"_s, type}};
    return mapped(m_session.client().post(pathOf(endpoint, u"/commands"_s), body), this,
                  [this, endpoint](const ApiResult &told) -> Result<EndpointCommand> {
                      if (!told)
                          return told.error().error;
                      const AgentStatus *status = findEndpoint(m_endpoints, endpoint);
                      return EndpointCommand{(*told)[u"command_id"].toInteger(), status && status->pid != 0};
                  });
}

QFuture<Result<EndpointCommand>> HostedEndpointStore::syncNow(const QString &endpoint)
{
    return command(endpoint, u"sync-now"_s);
}

QFuture<Result<void>> HostedEndpointStore::confirmPrune(const QString &endpoint)
{
    return mapped(command(endpoint, u"confirm-prune"_s), this, [](const Result<EndpointCommand> &told) {
        return told ? Result<void>() : Result<void>(told.error());
    });
}

QFuture<Result<EndpointCommand>> HostedEndpointStore::runNow(const QString &endpoint,
                                                             const QString &qualifiedJobName)
{
    const QString path =
        u"/api/jobs/%1/%2/trigger"_s.arg(ApiAddress::segment(qualifiedJobName.section(u'/', 0, 0)),
                                         ApiAddress::segment(qualifiedJobName.section(u'/', 1)));
    const QJsonObject body{{u"endpoint_ids"_s, QJsonArray{endpoint.toLongLong()}}};
    return mapped(m_session.client().post(path, body), this,
                  [](const ApiResult &told) -> Result<EndpointCommand> {
                      if (!told)
                          return told.error().error;
                      const QJsonValue first = (*told)[u"endpoints"][0];
                      return EndpointCommand{first[u"command_id"].toInteger(), first[u"online"].toBool()};
                  });
}

QFuture<Result<CommandState>> HostedEndpointStore::commandState(const QString &endpoint, qint64 command)
{
    const QString path = pathOf(endpoint, u"/commands/"_s + QString::number(command));
    return mapped(m_session.client().get(path), this, [](const ApiResult &answer) -> Result<CommandState> {
        using Phase = CommandState::Phase;
        if (!answer)
            return answer.error().error;
        static const QHash<QString, Phase> phases{{u"done"_s, Phase::Done},
                                                  {u"failed"_s, Phase::Failed},
                                                  {u"expired"_s, Phase::Expired},
                                                  {u"withdrawn"_s, Phase::Withdrawn}};
        return CommandState{phases.value((*answer)[u"status"].toString(), Phase::Waiting),
                            (*answer)[u"message"].toString(), apiTime((*answer)[u"expires_at"])};
    });
}

QFuture<Result<void>> HostedEndpointStore::done(const QFuture<ApiResult> &request)
{
    return mapped(request, this, [](const ApiResult &answer) {
        return answer ? Result<void>() : Result<void>(answer.error().error);
    });
}

QFuture<Result<void>> HostedEndpointStore::change(const QString &endpoint, const QFuture<ApiResult> &request)
{
    return mapped(request, this, [this, endpoint](const ApiResult &answer) -> Result<void> {
        if (!answer)
            return answer.error().error;
        hear(u"endpoints"_s, {endpoint.toLongLong()}); // a service without events tells nothing
        return {};
    });
}

QFuture<Result<void>> HostedEndpointStore::withdraw(const QString &endpoint, qint64 command)
{
    return done(m_session.client().remove(pathOf(endpoint, u"/commands/"_s + QString::number(command))));
}

QFuture<Result<void>> HostedEndpointStore::describe(const QString &endpoint, const QString &name,
                                                    const QMap<QString, QString> &labels)
{
    return change(endpoint,
                  m_session.client().patch(pathOf(endpoint),
                                           QJsonObject{{u"name"_s, name}, {u"labels"_s, objectOf(labels)}}));
}

QFuture<Result<void>> HostedEndpointStore::revoke(const QString &endpoint)
{
    return change(endpoint, m_session.client().remove(pathOf(endpoint)));
}

QFuture<Result<void>> HostedEndpointStore::adopt(const QString &endpoint, const QString &name,
                                                 const QString &targetNs)
{
    const QString path = u"/api/jobs/discovered/%1/adopt"_s.arg(ApiAddress::segment(name));
    const QJsonObject body{{u"target_namespace"_s, targetNs}, {u"endpoint_id"_s, endpoint.toLongLong()}};
    if (!isPlain())
        return change(endpoint, m_session.client().post(path, body));
    // There it would be for all machines: it is for this one before it is adopted.
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const auto finish = [this, promise](const Result<void> &result) {
        if (result)
            Q_EMIT m_session.changed(u"jobs"_s, {}); // nobody else tells
        promise->addResult(result);
        promise->finish();
    };
    const auto cancelled = [promise] { promise->finish(); };
    const QJsonObject assignment{{u"job_name"_s, name}, {u"namespace"_s, u"discovered"_s}};
    onResult(
        m_session.client().post(pathOf(endpoint, u"/assign-job"_s), assignment), this,
        [=, this](const ApiResult &assigned) {
            if (assigned || assigned.error().status == conflict)
                onResult(change(endpoint, m_session.client().post(path, body)), this, finish, cancelled);
            else
                finish(assigned.error().error);
        },
        cancelled);
    return promise->future();
}
} // namespace crontopus
