// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/git/remotesession.h"

#include "shared/git/knownhosts.h"
#include "shared/git/repository_p.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::git {
namespace {
/// More than any repository of manifests needs; keeps a hostile or mistaken remote from filling the disk.
constexpr size_t maxReceivedBytes = size_t(1) << 30;

/// Of any form of a remote's address, scp's `user@host:path` included; empty for local paths.
QString hostOf(const QString &url)
{
    if (url.contains("://"_L1))
        return QUrl(url).host().toLower();
    const qsizetype colon = url.indexOf(u':');
    if (colon <= 0 || url.left(colon).contains(u'/'))
        return {};
    return url.left(colon).section(u'@', -1).toLower();
}
/// The host; of web addresses with scheme and port, since a token must not go from https to http.
QString originOf(const QString &address)
{
    const QUrl url(address);
    const bool secure = url.scheme() == "https"_L1;
    if (!secure && url.scheme() != "http"_L1)
        return hostOf(address);
    return u"%1://%2:%3"_s.arg(url.scheme(), url.host().toLower()).arg(url.port(secure ? 443 : 80));
}
} // namespace

RemoteSession::RemoteSession(QString url, const GitCredentials &credentials, TaskControl &control)
    : m_url(std::move(url))
    , m_shownUrl(withoutUserInfo(m_url))
    , m_credentials(credentials)
    , m_control(control)
    , m_watch(control, credentials.silence)
{
}

git_remote_callbacks RemoteSession::callbacks()
{
    git_remote_callbacks callbacks = GIT_REMOTE_CALLBACKS_INIT;
    callbacks.payload = this;
    callbacks.credentials = acquire;
    callbacks.certificate_check = checkCertificate;
    callbacks.transfer_progress = received;
    callbacks.sideband_progress = sideband;
    callbacks.pack_progress = packed;
    callbacks.push_transfer_progress = sent;
    callbacks.push_update_reference = answered;
    return callbacks;
}

git_fetch_options RemoteSession::fetchOptions()
{
    git_fetch_options options = GIT_FETCH_OPTIONS_INIT;
    options.callbacks = callbacks();
    options.proxy_opts.type = GIT_PROXY_AUTO;
    options.follow_redirects = GIT_REMOTE_REDIRECT_INITIAL;
    return options;
}

git_push_options RemoteSession::pushOptions()
{
    git_push_options options = GIT_PUSH_OPTIONS_INIT;
    options.callbacks = callbacks();
    options.proxy_opts.type = GIT_PROXY_AUTO;
    options.follow_redirects = GIT_REMOTE_REDIRECT_INITIAL;
    return options;
}

Error RemoteSession::error(const QString &what, int code) const
{
    switch (m_watch.stopped()) {
    case NetworkWatch::Stop::Cancelled:
        return {Error::Code::Cancelled, Words::tr("%1: cancelled.").arg(what)};
    case NetworkWatch::Stop::Stalled:
        return {Error::Code::Timeout,
                Words::tr("%1: nothing has come from the server for %2 s.")
                    .arg(what)
                    .arg(m_credentials.silence.count()),
                Words::tr("Check the address and the network, then try again.")};
    case NetworkWatch::Stop::None:
        break;
    }
    if (m_refusal)
        return {m_refusal->code, u"%1: %2"_s.arg(what, m_refusal->message), m_refusal->hint};
    if (code == GIT_EUSER)
        return {Error::Code::Cancelled, Words::tr("%1: cancelled.").arg(what)};
    Error error = lastError(what, code);
    if (!m_credentials.secret.isEmpty())
        error.message.replace(QString::fromUtf8(m_credentials.secret), u"…"_s);
    return error;
}

int RemoteSession::refuse(Error error)
{
    if (!m_refusal)
        m_refusal = std::move(error);
    git_error_set_str(GIT_ERROR_CALLBACK, "refused");
    return GIT_EUSER;
}

bool RemoteSession::isOurs(const char *url) const
{
    const QString asking = QString::fromUtf8(url);
    const bool safer = m_url.startsWith("http:"_L1) && asking.startsWith("https:"_L1);
    return safer ? hostOf(asking) == hostOf(m_url) : originOf(asking) == originOf(m_url);
}

int RemoteSession::acquire(git_credential **out, const char *url, const char *userFromUrl, unsigned allowed,
                           void *payload)
{
    auto *self = static_cast<RemoteSession *>(payload);
    const GitCredentials &credentials = self->m_credentials;
    self->m_watch.touch();
    if (!self->isOurs(url)) {
        return self->refuse({Error::Code::Authentication,
                             Words::tr("the server sends us to another host, %1, which gets no credentials.")
                                 .arg(hostOf(QString::fromUtf8(url))),
                             Words::tr("Use that host's address if you trust it.")});
    }
    QByteArray user = userFromUrl ? QByteArray(userFromUrl) : QByteArray();
    if (user.isEmpty())
        user = credentials.username.isEmpty() ? QByteArray("git") : credentials.username.toUtf8();

    if ((allowed & GIT_CREDENTIAL_USERNAME) && !self->m_offeredUser) {
        self->m_offeredUser = true;
        return git_credential_username_new(out, user.constData());
    }
    if ((allowed & GIT_CREDENTIAL_SSH_KEY) && !self->m_offeredKey) {
        self->m_offeredKey = true;
        if (credentials.sshKeyPath.isEmpty())
            return git_credential_ssh_key_from_agent(out, user.constData());
        if (!QFileInfo(credentials.sshKeyPath).isReadable()) {
            return self->refuse({Error::Code::Authentication,
                                 Words::tr("the key %1 cannot be read.")
                                     .arg(QDir::toNativeSeparators(credentials.sshKeyPath)),
                                 Words::tr("Choose an existing private key.")});
        }
        return git_credential_ssh_key_new(out, user.constData(), nullptr,
                                          credentials.sshKeyPath.toUtf8().constData(),
                                          credentials.sshPassphrase.constData());
    }
    if ((allowed & GIT_CREDENTIAL_USERPASS_PLAINTEXT) && !self->m_offeredPassword &&
        !credentials.secret.isEmpty()) {
        self->m_offeredPassword = true;
        if (!credentials.username.isEmpty())
            user = credentials.username.toUtf8();
        return git_credential_userpass_plaintext_new(out, user.constData(), credentials.secret.constData());
    }

    if (self->m_offeredKey) {
        const QString key = credentials.sshKeyPath.isEmpty()
                                ? Words::tr("the keys of the ssh-agent")
                                : QDir::toNativeSeparators(credentials.sshKeyPath);
        return self->refuse(
            {Error::Code::Authentication,
             Words::tr("the server did not accept %1 for the user %2.").arg(key, QString::fromUtf8(user)),
             Words::tr("Check the key, its passphrase, and that its public half is registered on "
                       "the server.")});
    }
    if (self->m_offeredPassword) {
        return self->refuse({Error::Code::Authentication,
                             Words::tr("the server did not accept the user name and token."),
                             Words::tr("Check both; the token may have expired or lack the right to this "
                                       "repository.")});
    }
    return self->refuse({Error::Code::Authentication, Words::tr("the server asks for a user name and token."),
                         Words::tr("Set them in the workspace's or the agent's Git settings.")});
}

int RemoteSession::checkCertificate(git_cert *certificate, int valid, const char *host, void *payload)
{
    auto *self = static_cast<RemoteSession *>(payload);
    self->m_watch.touch();
    if (certificate->cert_type != GIT_CERT_HOSTKEY_LIBSSH2) {
        if (valid)
            return 0;
        const QByteArray &trusted = self->m_credentials.certificate;
        if (certificate->cert_type == GIT_CERT_X509 && !trusted.isEmpty()) {
            const auto *x509 = reinterpret_cast<const git_cert_x509 *>(certificate);
            const QByteArrayView raw(static_cast<const char *>(x509->data), qsizetype(x509->len));
            QCryptographicHash hash(QCryptographicHash::Sha256);
            hash.addData(raw.toByteArray());
            if (hash.result() == trusted)
                return 0;
        }
        return self->refuse({Error::Code::Authentication,
                             Words::tr("the certificate of %1 is not trusted: %2.")
                                 .arg(QString::fromUtf8(host), QString::fromUtf8(lastErrorMessage())),
                             Words::tr("Install its certificate authority on this machine; checks cannot be "
                                       "turned off.")});
    }
    const auto *key = reinterpret_cast<const git_cert_hostkey *>(certificate);
    if (!(key->type & GIT_CERT_SSH_RAW)) {
        return self->refuse({Error::Code::Authentication,
                             Words::tr("the host key of %1 cannot be read.").arg(QString::fromUtf8(host))});
    }
    const QByteArray raw(key->hostkey, qsizetype(key->hostkey_len));
    if (auto known = checkHostKey(self->m_url, raw, self->m_credentials.knownHostsPath); !known)
        return self->refuse(known.error());
    return 0;
}

int RemoteSession::received(const git_indexer_progress *stats, void *payload)
{
    auto *self = static_cast<RemoteSession *>(payload);
    self->m_watch.touch();
    if (stats->received_bytes > maxReceivedBytes) {
        return self->refuse({Error::Code::Full,
                             Words::tr("the repository is larger than %1 MiB.").arg(maxReceivedBytes >> 20),
                             Words::tr("Keep the job manifests in a repository of their own.")});
    }
    if (stats->received_objects < stats->total_objects)
        self->m_control.progress(stats->received_objects, stats->total_objects,
                                 Words::tr("Receiving objects"));
    else
        self->m_control.progress(stats->indexed_deltas, stats->total_deltas, Words::tr("Resolving deltas"));
    return self->m_control.cancelled() ? GIT_EUSER : 0;
}

int RemoteSession::sideband(const char *text, int length, void *payload)
{
    auto *self = static_cast<RemoteSession *>(payload);
    self->m_watch.touch();
    Q_UNUSED(text)
    Q_UNUSED(length)
    return self->m_control.cancelled() ? GIT_EUSER : 0;
}

int RemoteSession::packed(int stage, uint32_t current, uint32_t total, void *payload)
{
    auto *self = static_cast<RemoteSession *>(payload);
    self->m_watch.touch();
    self->m_control.progress(current, stage == GIT_PACKBUILDER_DELTAFICATION ? total : 0,
                             Words::tr("Packing objects"));
    return self->m_control.cancelled() ? GIT_EUSER : 0;
}

int RemoteSession::sent(unsigned current, unsigned total, size_t bytes, void *payload)
{
    auto *self = static_cast<RemoteSession *>(payload);
    Q_UNUSED(bytes)
    self->m_watch.touch();
    self->m_control.progress(current, total, Words::tr("Sending objects"));
    return self->m_control.cancelled() ? GIT_EUSER : 0;
}

int RemoteSession::answered(const char *reference, const char *status, void *payload)
{
    if (status)
        static_cast<RemoteSession *>(payload)->m_rejected =
            u"%1 (%2)"_s.arg(QString::fromUtf8(reference), QString::fromUtf8(status));
    return 0;
}
} // namespace crontopus::git
