// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/hosted/hostedjobstore.h"

#include "shared/base/async.h"
#include "shared/base/statewriter.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace crontopus {
namespace {
constexpr int maxAttempts = 3;
constexpr int retryMs = 20'000, retryJitterMs = 20'000;
constexpr auto rateLimitPause = 10s;

/// There while commits wait for the server, also when the console ends meanwhile.
QString markFile(const QString &directory)
{
    return directory + u"/send-when-back"_s;
}

/// Goes away without anybody doing something.
bool passes(const Error &error)
{
    switch (error.code) {
    case Error::Code::Network:
    case Error::Code::Timeout:
    case Error::Code::Cancelled:
    case Error::Code::Busy:
        return true;
    default:
        return false;
    }
}

template<typename T>
std::shared_ptr<QPromise<T>> started()
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    return promise;
}

template<typename T>
void finish(const std::shared_ptr<QPromise<T>> &promise, const T &result)
{
    promise->addResult(result);
    promise->finish();
}

QString pathOf(const JobEdit &edit)
{
    return u"/api/jobs/%1/%2"_s.arg(ApiAddress::segment(edit.ns), ApiAddress::segment(edit.name));
}

Error conflicted(const QStringList &paths)
{
    return {Error::Code::Conflict,
            HostedJobStore::tr("The server has other edits of the same jobs: %1.").arg(paths.join(u", "_s)),
            HostedJobStore::tr("Pull, and say which hold; nothing is lost.")};
}

Error refused(const JobEdit &edit, const ApiFailure &failure)
{
    QStringList reasons;
    for (const ApiFailure::Problem &problem : failure.problems)
        reasons.append(problem.field.isEmpty() ? problem.message
                                               : u"%1: %2"_s.arg(problem.field, problem.message));
    if (reasons.isEmpty())
        reasons.append(failure.error.message);
    Error error{failure.error.code,
                HostedJobStore::tr("The server does not take the change of %1: %2")
                    .arg(edit.key(), reasons.join(u"; "_s)),
                HostedJobStore::tr("Change the job and commit again, or undo its commit in the history. "
                                   "What was committed after it waits.")};
    if (failure.status == 403)
        error.hint =
            HostedJobStore::tr("You may not change this job there. Undo its commit in the history, or "
                               "ask for the right to it. What was committed after it waits.");
    else if (failure.isSignedOut())
        error.hint = HostedJobStore::tr("Sign in again; then it is sent.");
    return error;
}
} // namespace

struct HostedJobStore::Sending
{
    std::shared_ptr<QPromise<Result<void>>> promise = started<Result<void>>();
    QList<JobEdit> edits;
    qsizetype next = 0;
    int attempts = 0;
};

HostedJobStore::HostedJobStore(HostedSession &session, const QString &directory, const QString &tenant,
                               QObject *parent)
    : LocalJobStore(directory + u"/manifests"_s, tenant, parent)
    , m_session(session)
    , m_directory(directory)
    , m_hasGit(!JobMirror::isThere(directory))
    , m_mirror(directory)
{
    m_exchange.waiting = m_session.files().read(markFile(m_directory)).ok();
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &HostedJobStore::exchangeNow);
    connect(&m_session, &HostedSession::changed, this, [this](const QString &type) {
        if (type == u"jobs")
            exchangeNow();
    });
}

void HostedJobStore::setWaiting(bool waiting)
{
    if (waiting == m_exchange.waiting)
        return;
    m_exchange.waiting = waiting;
    // Without the mark a console that starts anew leaves the sending to its user.
    if (waiting)
        static_cast<void>(m_session.files().write(markFile(m_directory), [] { return QByteArray(); }));
    else
        static_cast<void>(m_session.files().remove(markFile(m_directory)));
    Q_EMIT exchangeChanged();
}

void HostedJobStore::noteProblem(const Result<void> &result)
{
    const bool had = m_exchange.problem.has_value();
    if (result)
        m_exchange.problem.reset();
    else if (!passes(result.error()) && m_exchange.conflicts.isEmpty())
        m_exchange.problem = result.error();
    if (had || m_exchange.problem)
        Q_EMIT exchangeChanged();
}

void HostedJobStore::notePull(const Result<GitPullResult> &result)
{
    if (!result)
        return;
    QStringList paths;
    for (const GitConflict &conflict : result->conflicts)
        paths.append(conflict.path);
    if (paths != m_exchange.conflicts) {
        m_exchange.conflicts = paths;
        m_exchange.problem.reset();
        Q_EMIT exchangeChanged();
    }
}

QFuture<Result<GitCommit>> HostedJobStore::commit(const QStringList &paths, const QString &message)
{
    return mapped(LocalJobStore::commit(paths, message), this, [this](const Result<GitCommit> &commit) {
        // Who commits with the server at hand says when it is sent; or mends what it refused.
        if (commit && m_session.state() != HostedSession::State::Live)
            setWaiting(true);
        else if (commit && m_exchange.waiting)
            m_retry.start(0);
        return commit;
    });
}

QFuture<Result<GitPullResult>> HostedJobStore::pull()
{
    const auto promise = started<Result<GitPullResult>>();
    readServer(promise);
    return mapped(promise->future(), this, [this](const Result<GitPullResult> &result) {
        notePull(result);
        return result;
    });
}

void HostedJobStore::readServer(const PullPromise &promise)
{
    const auto pullClone = [this, promise] {
        onResult(
            LocalJobStore::pull(), this,
            [promise](const Result<GitPullResult> &result) { finish(promise, result); },
            [promise] { promise->finish(); });
    };
    if (m_hasGit) {
        pullClone();
        return;
    }
    onResult(
        m_session.client().get(u"/api/jobs/"_s), this, [this, promise, pullClone](const ApiResult &answer) {
            if (!answer || !(*answer)[u"jobs"].isArray()) {
                finish(promise, Result<GitPullResult>(
                                    answer ? Error{Error::Code::Unsupported, tr("The server lists no jobs.")}
                                           : answer.error().error));
                return;
            }
            QList<ServerJob> jobs;
            m_versions.clear();
            const QJsonArray list = (*answer)[u"jobs"].toArray();
            for (const QJsonValue &each : list) {
                jobs.append(ServerJob::fromApi(each.toObject()));
                m_versions.insert(jobs.constLast().key(), each[u"_meta"][u"sha"].toString().toLatin1());
            }
            const auto taking = inTurn([this, jobs](TaskControl &) { return m_mirror.take(jobs, tenant()); });
            onResult(
                taking, this,
                [promise, pullClone](const Result<void> &done) {
                    if (done)
                        pullClone();
                    else
                        finish(promise, Result<GitPullResult>(done.error()));
                },
                [promise] { promise->finish(); });
        });
}

QFuture<Result<GitPullResult>>
HostedJobStore::resolve(const QList<std::pair<QString, std::optional<QByteArray>>> &sides)
{
    return mapped(LocalJobStore::resolve(sides), this, [this](const Result<GitPullResult> &result) {
        notePull(result);
        if (result && result->conflicts.isEmpty())
            m_retry.start(0);
        return result;
    });
}

QFuture<Result<void>> HostedJobStore::push()
{
    QFuture<Result<void>> pushing;
    if (m_hasGit) {
        pushing = pushNow();
    } else {
        const auto sending = std::make_shared<Sending>();
        pushing = sending->promise->future();
        pullAndSend(sending);
    }
    return mapped(pushing, this, [this](const Result<void> &pushed) {
        if (pushed)
            setWaiting(false);
        else if (passes(pushed.error()) && pushed.error().code != Error::Code::Cancelled)
            setWaiting(true);
        return pushed;
    });
}

/// Without looking at the server first.
QFuture<Result<void>> HostedJobStore::pushNow()
{
    if (m_hasGit)
        return LocalJobStore::push();
    const auto sending = std::make_shared<Sending>();
    sendEdits(sending);
    return sending->promise->future();
}

void HostedJobStore::exchangeNow()
{
    if (m_exchanging) {
        m_again = true;
        return;
    }
    // Until it is settled: what somebody is looking at must not change under them.
    if (!m_exchange.conflicts.isEmpty())
        return;
    m_exchanging = true;
    m_again = false;
    const auto cancelled = [this] { exchanged({}); };
    onResult(
        pull(), this,
        [this, cancelled](const Result<GitPullResult> &result) {
            if (!result || !result->conflicts.isEmpty() || !m_exchange.waiting) {
                exchanged(result ? Result<void>() : result.error());
                return;
            }
            onResult(
                pushNow(), this,
                [this](const Result<void> &pushed) {
                    if (pushed)
                        setWaiting(false);
                    else if (pushed.error().code == Error::Code::Conflict && m_exchange.conflicts.isEmpty())
                        m_again = true; // somebody was quicker
                    exchanged(pushed);
                },
                cancelled);
        },
        cancelled);
}

void HostedJobStore::exchanged(const Result<void> &result)
{
    m_exchanging = false;
    noteProblem(result || m_again ? Result<void>() : result);
    if (m_again)
        m_retry.start(0);
    else if (!result && passes(result.error()) && m_session.state() == HostedSession::State::Live)
        m_retry.start(retryMs + QRandomGenerator::global()->bounded(retryJitterMs));
}

void HostedJobStore::pullAndSend(const std::shared_ptr<Sending> &sending)
{
    onResult(
        pull(), this,
        [this, sending](const Result<GitPullResult> &result) {
            if (!result)
                finish(sending->promise, Result<void>(result.error()));
            else if (!result->conflicts.isEmpty())
                finish(sending->promise, Result<void>(conflicted(m_exchange.conflicts)));
            else
                sendEdits(sending);
        },
        [sending] { sending->promise->finish(); });
}

void HostedJobStore::sendEdits(const std::shared_ptr<Sending> &sending)
{
    const auto edits = std::make_shared<QList<JobEdit>>();
    const auto looking = inTurn([this, edits](TaskControl &) -> Result<void> {
        auto found = m_mirror.pending(tenant());
        if (!found)
            return found.error();
        *edits = std::move(*found);
        return {};
    });
    onResult(
        looking, this,
        [this, sending, edits](const Result<void> &done) {
            sending->edits = *edits;
            sending->next = 0;
            if (done)
                sendNext(sending);
            else
                finish(sending->promise, done);
        },
        [sending] { sending->promise->finish(); });
}

void HostedJobStore::sendNext(const std::shared_ptr<Sending> &sending)
{
    if (sending->next >= sending->edits.size()) {
        // What was committed here gives way to the same as the server has it.
        onResult(
            LocalJobStore::pull(), this,
            [this, sending](const Result<GitPullResult> &result) {
                notePull(result);
                finish(sending->promise, result ? Result<void>() : Result<void>(result.error()));
            },
            [sending] { sending->promise->finish(); });
        return;
    }
    const JobEdit &edit = sending->edits.at(sending->next);
    const QByteArray version = m_versions.value(edit.key());
    const QByteArray ifMatch = version.isEmpty() ? QByteArray() : '"' + version + '"';
    const QString text = QString::fromUtf8(edit.text);
    QFuture<ApiResult> call;
    switch (edit.kind) {
    case JobEdit::Kind::Keep:
        taken(sending);
        return;
    case JobEdit::Kind::Create:
        call = m_session.client().post(u"/api/jobs"_s,
                                       QJsonObject{{u"manifest"_s, text}, {u"namespace"_s, edit.ns}});
        break;
    case JobEdit::Kind::Update:
        call = m_session.client().put(pathOf(edit), QJsonObject{{u"manifest"_s, text}}, ifMatch);
        break;
    case JobEdit::Kind::Remove:
        call = m_session.client().remove(pathOf(edit), ifMatch);
        break;
    }
    onResult(
        call, this, [this, sending](const ApiResult &answer) { answered(sending, answer); },
        [sending] { sending->promise->finish(); });
}

void HostedJobStore::answered(const std::shared_ptr<Sending> &sending, const ApiResult &answer)
{
    const JobEdit &edit = sending->edits.at(sending->next);
    const int status = answer ? 200 : answer.error().status;
    if (answer || (status == 404 && edit.kind == JobEdit::Kind::Remove)) {
        taken(sending);
        return;
    }
    const ApiFailure &failure = answer.error();
    if (status == 429) {
        const auto pause = failure.retryAfter > 0s ? failure.retryAfter : rateLimitPause;
        QTimer::singleShot(pause, this, [this, sending] { sendNext(sending); });
        return;
    }
    if ((status == 404 || status == 409 || status == 412) && ++sending->attempts < maxAttempts) {
        // It is not as it was a moment ago: look again.
        pullAndSend(sending);
        return;
    }
    finish(sending->promise, Result<void>(failure.isTemporary() ? failure.error : refused(edit, failure)));
}

void HostedJobStore::taken(const std::shared_ptr<Sending> &sending)
{
    const auto noting = inTurn(
        [this, edit = sending->edits.at(sending->next)](TaskControl &) { return m_mirror.sent(edit); });
    onResult(
        noting, this,
        [this, sending](const Result<void> &done) {
            ++sending->next;
            if (done)
                sendNext(sending);
            else
                finish(sending->promise, done);
        },
        [sending] { sending->promise->finish(); });
}
} // namespace crontopus
