// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/git/knownhosts.h"

#include "shared/base/files.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace crontopus::git {
namespace {
bool namesHost(const QByteArray &field, const QByteArray &host)
{
    // `|1|salt|HMAC-SHA1(salt, host)`, both in base 64.
    if (field.startsWith("|1|")) {
        const QList<QByteArray> parts = field.split('|');
        if (parts.size() != 4)
            return false;
        return QMessageAuthenticationCode::hash(host, QByteArray::fromBase64(parts[2]),
                                                QCryptographicHash::Sha1) == QByteArray::fromBase64(parts[3]);
    }
    return field.split(',').contains(host);
}

/// The type that a key blob begins with: a length in four bytes, then the text.
QByteArray keyType(const QByteArray &blob)
{
    if (blob.size() < 4)
        return {};
    return blob.mid(4, static_cast<uchar>(blob[3]));
}
} // namespace

KnownHost lookUpHost(const QString &file, const QString &host, const QByteArray &key)
{
    const auto content = readFile(file);
    if (!content)
        return KnownHost::Unknown;
    KnownHost found = KnownHost::Unknown;
    for (const QByteArray &line : content->split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() < 3 || words[0].startsWith('#') || words[0].startsWith('@'))
            continue;
        if (words[1] != keyType(key) || !namesHost(words[0], host.toLower().toUtf8()))
            continue;
        if (QByteArray::fromBase64(words[2]) == key)
            return KnownHost::Match;
        found = KnownHost::Mismatch;
    }
    return found;
}

QString fingerprint(const QByteArray &key)
{
    const QByteArray hash = QCryptographicHash::hash(key, QCryptographicHash::Sha256);
    return QLatin1String("SHA256:") + QString::fromLatin1(hash.toBase64(QByteArray::OmitTrailingEquals));
}
} // namespace crontopus::git
