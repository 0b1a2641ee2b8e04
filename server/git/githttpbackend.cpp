// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/git/githttpbackend.h"

#include "server/git/githooks.h"
#include "server/manifests/tenantrepositories.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
Result<std::unique_ptr<GitHttpBackend>> GitHttpBackend::create(GitHttpSettings settings)
{
    const QString git = QStandardPaths::findExecutable(u"git"_s);
    if (git.isEmpty()) {
        return Error{Error::Code::Unsupported, tr("There is no program `git`."),
                     tr("Install it (`apt install git`) and start again.")};
    }
    // Git itself runs elsewhere.
    settings.repositoriesDirectory = QDir(settings.repositoriesDirectory).absolutePath();
    settings.hooksDirectory = QDir(settings.hooksDirectory).absolutePath();
    if (auto written = writeHooks(settings.hooksDirectory); !written)
        return written.error();
    return std::unique_ptr<GitHttpBackend>(new GitHttpBackend(std::move(settings), git));
}

GitHttpBackend::GitHttpBackend(GitHttpSettings settings, QString git)
    : m_settings(std::move(settings)), m_git(std::move(git))
{
}

GitHttpBackend::~GitHttpBackend() = default;

GitHttpCall *GitHttpBackend::run(GitHttpRequest request)
{
    auto *call = new GitHttpCall(std::move(request), m_settings.limits, this);
    const auto text = [](int status, const QString &words) {
        return HttpResponse{status, {{"Content-Type", "text/plain; charset=utf-8"}}, words.toUtf8() + '\n'};
    };
    const TenantRepositories repositories(m_settings.repositoriesDirectory);
    if (!repositories.exists(call->m_request.tenant)) {
        call->finishLater(text(404, tr("There is no such repository.")));
    } else if (auto refusal = call->refusal()) {
        call->finishLater(std::move(*refusal));
    } else if (m_waiting.size() >= m_settings.waiting) {
        HttpResponse busy = text(503, tr("The server is busy. Try again in a moment."));
        busy.headers.emplaceBack("Retry-After", "5");
        call->finishLater(std::move(busy));
    } else {
        m_waiting.enqueue(call);
        startNext();
    }
    return call;
}

void GitHttpBackend::startNext()
{
    while (m_running < m_settings.running && !m_waiting.isEmpty()) {
        GitHttpCall *call = m_waiting.dequeue();
        if (!call || call->m_finished)
            continue;
        ++m_running;
        connect(call, &GitHttpCall::finished, this, [this] {
            --m_running;
            startNext();
        });
        call->start(
            {m_git, m_settings.repositoriesDirectory, m_settings.hooksDirectory, m_settings.hookProgram});
    }
}
} // namespace crontopus::server

#include "moc_githttpbackend.cpp"
