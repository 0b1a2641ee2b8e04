// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/config/tlsfiles.h"

#include "shared/base/files.h"

#include <QCoreApplication>
#include <QSslCertificate>
#include <QSslKey>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::server::Server)
};

/// Qt does not compare them, and then each handshake fails without a word to the administrator. What ends the
/// public key's DER form (the point; modulus and exponent) stands in the private key's too.
bool belongTogether(const QSslCertificate &certificate, const QSslKey &key)
{
    const QSslKey publicKey = certificate.publicKey();
    if (publicKey.algorithm() != key.algorithm() || publicKey.length() != key.length())
        return false;
    return key.toDer().contains(publicKey.toDer().right(48));
}
} // namespace

Result<QSslConfiguration> readTls(const QString &certificatePath, const QString &keyPath)
{
    auto certificateText = readFile(certificatePath);
    if (!certificateText)
        return certificateText.error();
    auto keyText = readFile(keyPath);
    if (!keyText)
        return keyText.error();
    const QList<QSslCertificate> chain = QSslCertificate::fromData(*certificateText, QSsl::Pem);
    if (chain.isEmpty())
        return Error{Error::Code::InvalidInput,
                     Words::tr("%1 holds no certificate in PEM form.").arg(certificatePath)};
    QSslKey key(*keyText, QSsl::Rsa);
    if (key.isNull())
        key = QSslKey(*keyText, QSsl::Ec);
    if (key.isNull())
        return Error{Error::Code::InvalidInput,
                     Words::tr("%1 holds no unencrypted RSA or EC key in PEM form.").arg(keyPath)};
    if (!belongTogether(chain.first(), key))
        return Error{
            Error::Code::InvalidInput,
            Words::tr("The key in %1 is not that of the first certificate in %2.")
                .arg(keyPath, certificatePath),
            Words::tr("Give the key that the certificate was made with; the server's own certificate "
                      "comes first in its file.")};
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}
} // namespace crontopus::server
