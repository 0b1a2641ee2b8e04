// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/git/githttpcall.h"

#include "server/git/githooks.h"
#include "server/git/gitprocess.h"
#include "server/manifests/tenantrepositories.h"

#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
/// As text: git shows it to its user.
HttpResponse plain(int status, const QString &text)
{
    return {status,
            {{"Content-Type", "text/plain; charset=utf-8"}, {"Cache-Control", "no-cache"}},
            text.toUtf8() + '\n'};
}

/// `version=2` and the like; anything else is left out.
QByteArray cleanProtocol(const QByteArray &header)
{
    constexpr qsizetype longest = 64;
    const bool clean = header.size() <= longest && std::all_of(header.begin(), header.end(), [](char c) {
                           return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '=' || c == ':';
                       });
    return clean ? header : QByteArray();
}

/// What git http-backend writes: a header as in CGI, an empty line, the body.
std::optional<HttpResponse> parseCgi(const QByteArray &output)
{
    HttpResponse response;
    qsizetype at = 0;
    while (true) {
        const qsizetype end = output.indexOf('\n', at);
        if (end < 0)
            return {};
        const QByteArray line = output.mid(at, end - at).trimmed();
        at = end + 1;
        if (line.isEmpty())
            break;
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            return {};
        const QByteArray name = line.left(colon);
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (name.compare("Status", Qt::CaseInsensitive) == 0)
            response.status = value.left(3).toInt();
        else if (name.compare("Content-Length", Qt::CaseInsensitive) != 0)
            response.headers.append({name, value});
    }
    response.body = output.mid(at);
    if (response.status < 200 || response.status > 599)
        return {};
    return response;
}
} // namespace

const RefUpdate *GitHttpAnswer::mainUpdate() const
{
    const auto found = std::find_if(pushed.begin(), pushed.end(), [](const RefUpdate &update) {
        return update.ref == "refs/heads/main"_L1;
    });
    return found == pushed.end() ? nullptr : &*found;
}

GitHttpCall::GitHttpCall(GitHttpRequest request, GitHttpLimits limits, QObject *parent)
    : QObject(parent), m_request(std::move(request)), m_limits(limits)
{
}

GitHttpCall::~GitHttpCall() = default;

std::optional<HttpResponse> GitHttpCall::refusal() const
{
    const QString &path = m_request.pathInfo;
    const bool advertise = path == "/info/refs"_L1;
    const QString service = advertise ? m_request.service : path.mid(1);
    const bool known = service == "git-upload-pack"_L1 || service == "git-receive-pack"_L1;
    if (advertise && m_request.service.isEmpty())
        return plain(403, tr("Only Git's smart HTTP protocol is spoken here."));
    if (!known)
        return plain(404, tr("There is no such thing here."));
    if (m_request.method != (advertise ? "GET" : "POST")) {
        HttpResponse response = plain(405, tr("This method is not allowed here."));
        response.headers.emplaceBack("Allow", advertise ? "GET" : "POST");
        return response;
    }
    if (!advertise && m_request.contentType != "application/x-" + service.toLatin1() + "-request")
        return plain(415, tr("This is not what a Git client sends."));
    if (!m_request.contentEncoding.isEmpty() && m_request.contentEncoding != "gzip" &&
        m_request.contentEncoding != "x-gzip" && m_request.contentEncoding != "identity")
        return plain(415, tr("This encoding is not known here."));
    if (service == "git-receive-pack"_L1 && !m_request.mayPush)
        return plain(403, tr("You may read this repository, but not push to it."));
    return {};
}

Result<QList<std::pair<QByteArray, QByteArray>>> GitHttpCall::environment(const Place &place)
{
    const QString path = place.repositories + u'/' + m_request.tenant + u".git"_s;
    const bool advertise = m_request.pathInfo == "/info/refs"_L1;
    GitProcess::Environment variables = GitProcess::plainEnvironment();
    variables += {
        {"GIT_HTTP_EXPORT_ALL", "1"},
        {"GIT_PROJECT_ROOT", place.repositories.toUtf8()},
        // A small pack can hold a huge object.
        {"GIT_ALLOC_LIMIT", QByteArray::number(4 * m_limits.pushBytes)},
        {"PATH_INFO", u"/%1.git%2"_s.arg(m_request.tenant, m_request.pathInfo).toUtf8()},
        {"REQUEST_METHOD", m_request.method},
        {"QUERY_STRING", advertise ? "service=" + m_request.service.toLatin1() : QByteArray()},
        {"CONTENT_TYPE", m_request.contentType},
        {"CONTENT_LENGTH", QByteArray::number(m_request.body.size())},
        {"HTTP_CONTENT_ENCODING", m_request.contentEncoding == "identity" ? "" : m_request.contentEncoding},
        {"GIT_PROTOCOL", cleanProtocol(m_request.protocol)},
        {"REMOTE_USER", m_request.user.toUtf8()},
        {"REMOTE_ADDR", m_request.peer.toString().toUtf8()},
    };
    QList<std::pair<QByteArray, QByteArray>> configuration{
        {"safe.directory", path.toUtf8()},
        {"core.hooksPath", "/dev/null"},
        {"core.bigFileThreshold", "4m"},
        {"core.fsync", "committed"},
        {"http.getanyfile", "false"},
        {"http.uploadpack", "true"},
        {"http.receivepack", m_request.mayPush ? "true" : "false"},
        {"pack.threads", "1"},
        {"pack.windowMemory", "64m"},
        {"receive.denyDeleteCurrent", "true"},
        {"receive.fsckObjects", "true"},
        {"receive.maxInputSize", QByteArray::number(m_limits.pushBytes)},
        {"transfer.fsckObjects", "true"},
    };
    if (isPush()) {
        if (auto ready = checkHooks(place.hooks); !ready)
            return ready.error();
        m_report = std::make_unique<QTemporaryFile>();
        if (!m_report->open())
            return Error{Error::Code::Io, m_report->errorString()};
        configuration.append({"core.hooksPath", place.hooks.toUtf8()});
        variables +=
            {{hookProgramVariable, place.hookProgram.toUtf8()},
             {hookTenantVariable, m_request.tenant.toUtf8()},
             {hookRuleVariable, m_request.rejectInvalid ? "reject" : QByteArray(hookRuleWarn.data())},
             {hookReportVariable, m_report->fileName().toUtf8()}};
    }
    variables.append({"GIT_CONFIG_COUNT", QByteArray::number(configuration.size())});
    for (qsizetype i = 0; i < configuration.size(); ++i) {
        const QByteArray number = QByteArray::number(i);
        variables += {{"GIT_CONFIG_KEY_" + number, configuration[i].first},
                      {"GIT_CONFIG_VALUE_" + number, configuration[i].second}};
    }
    variables.removeIf([](const auto &variable) {
        return variable.second.isEmpty() &&
               (variable.first == "GIT_PROTOCOL" || variable.first == "REMOTE_USER" ||
                variable.first == "HTTP_CONTENT_ENCODING");
    });
    return variables;
}

void GitHttpCall::start(const Place &place)
{
    m_started = true;
    auto variables = environment(place);
    if (!variables) {
        qWarning("git: %s", qPrintable(variables.error().text()));
        return finishLater(plain(500, tr("The server cannot take this in at the moment.")));
    }
    m_process = new GitProcess(this);
    connect(m_process, &GitProcess::ended, this, &GitHttpCall::processEnded);
    m_process->start(place.git, {u"http-backend"_s}, *variables, m_request.body, m_limits.responseBytes,
                     m_limits.time);
    m_request.body.clear();
}

void GitHttpCall::cancel()
{
    if (m_finished || (m_started && isPush()))
        return;
    if (m_process)
        m_process->stop();
    else
        finishLater(plain(503, tr("The request was cancelled.")));
}

void GitHttpCall::processEnded(GitProcess::End end)
{
    switch (end) {
    case GitProcess::End::Done:
        if (auto response = parseCgi(m_process->output()))
            return finish(std::move(*response));
        return finish(plain(500, tr("Git failed on the server.")));
    case GitProcess::End::Failed:
        return finish(plain(500, tr("Git failed on the server.")));
    case GitProcess::End::TooLong:
        return finish(plain(503, tr("Git took too long on the server.")));
    case GitProcess::End::TooMuch:
        return finish(plain(503, tr("The repository is too large to be sent.")));
    case GitProcess::End::Stopped:
        return finish(plain(503, tr("The request was cancelled.")));
    }
}

void GitHttpCall::finishLater(HttpResponse response)
{
    QMetaObject::invokeMethod(
        this, [this, response = std::move(response)]() mutable { finish(std::move(response)); },
        Qt::QueuedConnection);
}

void GitHttpCall::finish(HttpResponse response)
{
    if (std::exchange(m_finished, true))
        return;
    GitHttpAnswer answer;
    answer.response = std::move(response);
    if (m_process)
        answer.log = QString::fromUtf8(m_process->errors()).trimmed();
    if (m_report) {
        QFile report(m_report->fileName());
        if (report.open(QIODevice::ReadOnly))
            answer.pushed = parseRefUpdates(report.readAll()).valueOr({});
    }
    Q_EMIT finished(answer);
    deleteLater();
}
} // namespace crontopus::server
