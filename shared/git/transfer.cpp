// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/git/transfer.h"

#include "shared/git/giterror.h"
#include "shared/git/knownhosts.h"
#include "shared/git/repository_p.h"

#include <QDir>
#include <QUrl>

#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::git {
namespace {
constexpr std::chrono::milliseconds lookInterval{20};
/// How long a cancelled talk may take to end by itself before it is left alone.
constexpr std::chrono::seconds endTime{2};

QString hostOf(const QString &url)
{
    return QUrl(url).host();
}
} // namespace

Transfer::Transfer(QString url, GitCredentials credentials)
    : m_url(std::move(url))
    , m_credentials(std::move(credentials))
    , m_lastSign(std::chrono::steady_clock::now())
{
}

int Transfer::moved(qint64 done, qint64 total, const QString &what)
{
    const std::lock_guard lock(m_mutex);
    m_lastSign = std::chrono::steady_clock::now();
    m_done = done;
    m_total = total;
    m_what = what;
    return m_stop ? GIT_EUSER : 0;
}

git_remote_callbacks Transfer::callbacks()
{
    git_remote_callbacks calls = GIT_REMOTE_CALLBACKS_INIT;
    calls.payload = this;
    calls.credentials = onCredentials;
    calls.certificate_check = onCertificate;
    calls.sideband_progress = [](const char *, int, void *self) {
        auto *transfer = static_cast<Transfer *>(self);
        return transfer->moved(0, 0, tr("Waiting for the server"));
    };
    calls.transfer_progress = [](const git_indexer_progress *stats, void *self) {
        return static_cast<Transfer *>(self)->moved(stats->received_objects, stats->total_objects,
                                                    tr("Receiving objects"));
    };
    calls.pack_progress = [](int, uint32_t current, uint32_t total, void *self) {
        return static_cast<Transfer *>(self)->moved(current, total, tr("Packing objects"));
    };
    calls.push_transfer_progress = [](unsigned current, unsigned total, size_t, void *self) {
        return static_cast<Transfer *>(self)->moved(current, total, tr("Sending objects"));
    };
    calls.push_update_reference = [](const char *reference, const char *status, void *self) {
        if (!status)
            return 0;
        auto *transfer = static_cast<Transfer *>(self);
        const std::lock_guard lock(transfer->m_mutex);
        transfer->m_error = Error{Error::Code::Conflict,
                                  tr("%1 did not take %2: %3.")
                                      .arg(withoutUserInfo(transfer->m_url), QString::fromUtf8(reference),
                                           QString::fromUtf8(status)),
                                  tr("Pull first, then push again.")};
        return int(GIT_EUSER);
    };
    return calls;
}

int Transfer::onCredentials(git_credential **out, const char *, const char *user, unsigned allowed,
                            void *self)
{
    return static_cast<Transfer *>(self)->giveCredentials(out, user, allowed);
}

int Transfer::giveCredentials(git_credential **out, const char *user, unsigned allowed)
{
    // libgit2 asks again after a refusal; each kind is tried once.
    const unsigned left = allowed & ~m_tried;
    const QByteArray name =
        user ? QByteArray(user)
             : (m_credentials.username.isEmpty() ? QByteArray("git") : m_credentials.username.toUtf8());
    if (left & GIT_CREDENTIAL_USERNAME) {
        m_tried |= GIT_CREDENTIAL_USERNAME;
        return git_credential_username_new(out, name.constData());
    }
    if (left & GIT_CREDENTIAL_SSH_KEY) {
        m_tried |= GIT_CREDENTIAL_SSH_KEY;
        if (m_credentials.sshKeyPath.isEmpty())
            return git_credential_ssh_key_from_agent(out, name.constData());
        return git_credential_ssh_key_new(out, name.constData(), nullptr,
                                          m_credentials.sshKeyPath.toUtf8().constData(),
                                          m_credentials.sshPassphrase.constData());
    }
    const bool known = !m_credentials.secret.isEmpty() || !m_credentials.username.isEmpty();
    if ((left & GIT_CREDENTIAL_USERPASS_PLAINTEXT) && known) {
        m_tried |= GIT_CREDENTIAL_USERPASS_PLAINTEXT;
        return git_credential_userpass_plaintext_new(out, name.constData(), m_credentials.secret.constData());
    }
    if (m_tried == 0 || (m_tried & ~unsigned(GIT_CREDENTIAL_USERNAME)) == 0)
        return refuse(
            tr("%1 asks for a user name and password or a key, and none is set.").arg(withoutUserInfo(m_url)),
            tr("Give a user and a token, or an SSH key."));
    return refuse(
        tr("%1 refused the credentials.").arg(withoutUserInfo(m_url)),
        allowed & GIT_CREDENTIAL_SSH_KEY
            ? tr("Check that the key is the right one, its passphrase, and that the server knows it.")
            : tr("Check the user name and the token, and that the token may read this repository."));
}

int Transfer::onCertificate(git_cert *certificate, int valid, const char *host, void *self)
{
    auto *transfer = static_cast<Transfer *>(self);
    const QString name = QString::fromUtf8(host);
    if (certificate->cert_type == GIT_CERT_HOSTKEY_LIBSSH2)
        return transfer->checkHostKey(reinterpret_cast<const git_cert_hostkey *>(certificate), valid != 0,
                                      name);
    if (valid)
        return 0;
    return transfer->refuse(tr("The certificate of %1 is not trusted.").arg(name),
                            tr("If it is your own, add its authority to the system's certificates."));
}

int Transfer::checkHostKey(const git_cert_hostkey *key, bool valid, const QString &host)
{
    const bool own = !m_credentials.knownHostsPath.isEmpty();
    if (valid && !own)
        return 0;
    if (!(key->type & GIT_CERT_SSH_RAW))
        return refuse(tr("The key of the host %1 cannot be checked.").arg(host), {});
    const QByteArray blob(key->hostkey, qsizetype(key->hostkey_len));
    const QString file = own ? m_credentials.knownHostsPath : QDir::homePath() + u"/.ssh/known_hosts"_s;
    const QUrl url(m_url);
    const bool otherPort = url.port() > 0 && url.port() != 22;
    const QString entry = otherPort ? u"[%1]:%2"_s.arg(host).arg(url.port()) : host;
    switch (lookUpHost(file, entry, blob)) {
    case KnownHost::Match:
        return 0;
    case KnownHost::Mismatch:
        return refuse(tr("The key of the host %1 is not the one in %2: it is now %3. Somebody may be between "
                         "you and it.")
                          .arg(entry, file, fingerprint(blob)),
                      tr("Ask whoever runs it; if it was changed on purpose, remove the old line with "
                         "`ssh-keygen -R '%1'`.")
                          .arg(entry));
    case KnownHost::Unknown:
        break;
    }
    const QString port = otherPort ? u"-p %1 "_s.arg(url.port()) : QString();
    return refuse(tr("The host %1 is not known yet; its key is %2.").arg(entry, fingerprint(blob)),
                  tr("If that is its key, accept it with `ssh-keyscan %1%2 >> %3`.").arg(port, host, file));
}

int Transfer::refuse(const QString &message, const QString &hint)
{
    const std::lock_guard lock(m_mutex);
    m_error = Error{Error::Code::Authentication, message, hint};
    return GIT_EAUTH;
}

Error Transfer::errorFor(const QString &what, int code) const
{
    const Error fromLibrary = lastError(what, code);
    const std::lock_guard lock(m_mutex);
    if (m_stop)
        return {Error::Code::Cancelled, tr("%1: stopped.").arg(what)};
    return m_error.value_or(fromLibrary);
}

Result<void> Transfer::run(const std::shared_ptr<Transfer> &transfer,
                           std::function<Result<void>(Transfer &)> work, TaskControl &control)
{
    std::thread([transfer, work = std::move(work)] {
        Result<void> result = work(*transfer);
        const std::lock_guard lock(transfer->m_mutex);
        transfer->m_result = std::move(result);
        transfer->m_changed.notify_all();
    }).detach();

    std::optional<std::chrono::steady_clock::time_point> leaveAt;
    Error reason{Error::Code::Cancelled, tr("Stopped talking to %1.").arg(withoutUserInfo(transfer->m_url))};
    QString shown;
    std::unique_lock lock(transfer->m_mutex);
    while (
        !transfer->m_changed.wait_for(lock, lookInterval, [&] { return transfer->m_result.has_value(); })) {
        const auto now = std::chrono::steady_clock::now();
        if (leaveAt && now >= *leaveAt)
            return reason;
        const auto [done, total, what] = std::make_tuple(transfer->m_done, transfer->m_total, transfer->m_what);
        const bool silent = now - transfer->m_lastSign > transfer->m_credentials.silence;
        lock.unlock();
        if (!what.isEmpty())
            control.progress(done, total, what);
        if (!leaveAt && control.cancelled()) {
            transfer->m_stop = true;
            leaveAt = now + endTime;
        } else if (!leaveAt && silent) {
            transfer->m_stop = true;
            leaveAt = now;
            reason = {Error::Code::Timeout,
                      tr("%1 has said nothing for %2 s.")
                          .arg(hostOf(transfer->m_url).isEmpty() ? withoutUserInfo(transfer->m_url)
                                                                 : hostOf(transfer->m_url))
                          .arg(transfer->m_credentials.silence.count()),
                      tr("Check the address and the network, then try again.")};
        }
        lock.lock();
    }
    if (leaveAt && !*transfer->m_result)
        return reason;
    return *transfer->m_result;
}
} // namespace crontopus::git
