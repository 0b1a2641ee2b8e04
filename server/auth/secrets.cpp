// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/auth/secrets.h"

#include <QCoreApplication>

#include <array>
#include <sodium.h>

namespace crontopus::server {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::server::Secrets)
};
} // namespace

Result<void> initialiseCrypto()
{
    if (sodium_init() < 0)
        return Error{Error::Code::Internal, Words::tr("libsodium could not be initialised.")};
    return {};
}

QByteArray newToken(QByteArrayView prefix)
{
    std::array<unsigned char, 32> random{};
    randombytes_buf(random.data(), random.size());
    const QByteArray raw(reinterpret_cast<const char *>(random.data()), qsizetype(random.size()));
    sodium_memzero(random.data(), random.size());
    return prefix.toByteArray() +
           raw.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray tokenHash(QByteArrayView token)
{
    QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256(reinterpret_cast<unsigned char *>(hash.data()),
                       reinterpret_cast<const unsigned char *>(token.data()),
                       static_cast<unsigned long long>(token.size()));
    return hash;
}

bool sameSecret(const QByteArray &a, const QByteArray &b)
{
    // Of hashes, so that not even the lengths show.
    return sodium_memcmp(tokenHash(a).constData(), tokenHash(b).constData(), crypto_hash_sha256_BYTES) == 0;
}

Result<QString> hashPassword(const QString &password)
{
    const QByteArray bytes = password.toUtf8();
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (crypto_pwhash_str_alg(hash.data(), bytes.constData(), static_cast<unsigned long long>(bytes.size()),
                              crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE,
                              crypto_pwhash_ALG_ARGON2ID13) != 0)
        return Error{Error::Code::Full, Words::tr("There is not enough memory to hash the password.")};
    return QString::fromLatin1(hash.data());
}

bool passwordMatches(const QString &hash, const QString &password)
{
    // Made of a password that nobody knows, so that an unknown user takes as long as a known one.
    static const QString nobody = hashPassword(QString::fromLatin1(newToken("nobody"))).valueOr(QString());
    const QByteArray known = (hash.isEmpty() ? nobody : hash).toLatin1();
    const QByteArray bytes = password.toUtf8();
    const bool same = crypto_pwhash_str_verify(known.constData(), bytes.constData(),
                                               static_cast<unsigned long long>(bytes.size())) == 0;
    return same && !hash.isEmpty();
}
} // namespace crontopus::server
