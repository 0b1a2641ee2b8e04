// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/git/knownhosts.h"

#include "shared/base/files.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::git {
namespace {
constexpr int defaultPort = 22;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::GitRepository)
};

struct Address
{
    QByteArray host;
    int port = defaultPort;
    /// As known_hosts names it.
    [[nodiscard]] QByteArray name() const
    {
        return port == defaultPort ? host : '[' + host + "]:" + QByteArray::number(port);
    }
};

Address addressOf(const QString &url)
{
    if (url.contains("://"_L1)) {
        const QUrl parsed(url);
        return {parsed.host().toLower().toUtf8(), parsed.port(defaultPort)};
    }
    return {url.section(u':', 0, 0).section(u'@', -1).toLower().toUtf8()};
}

bool matchesPattern(const QByteArray &pattern, const QByteArray &name)
{
    const QRegularExpression expression(
        QRegularExpression::wildcardToRegularExpression(QString::fromUtf8(pattern).replace(u'[', u"[[]"_s),
                                                        QRegularExpression::UnanchoredWildcardConversion));
    return QRegularExpression(QRegularExpression::anchoredPattern(expression.pattern()),
                              QRegularExpression::CaseInsensitiveOption)
        .match(QString::fromUtf8(name))
        .hasMatch();
}

/// The first field of a line: `|1|salt|hash`, or patterns of which none negated and at least one matches.
bool namesHost(const QByteArray &field, const QByteArray &name)
{
    if (field.startsWith("|1|")) {
        const QList<QByteArray> parts = field.split('|');
        return parts.size() == 4 &&
               QMessageAuthenticationCode::hash(name, QByteArray::fromBase64(parts[2]),
                                                QCryptographicHash::Sha1) == QByteArray::fromBase64(parts[3]);
    }
    bool matched = false;
    for (const QByteArray &pattern : field.split(',')) {
        if (pattern.startsWith('!') && matchesPattern(pattern.mid(1), name))
            return false;
        matched = matched || matchesPattern(pattern, name);
    }
    return matched;
}

/// The key's type, its first string (RFC 4251 section 5).
QByteArray keyType(const QByteArray &raw)
{
    if (raw.size() < 4)
        return {};
    const auto byte = [&raw](int i) { return quint32(quint8(raw[i])); };
    const quint32 length = byte(0) << 24 | byte(1) << 16 | byte(2) << 8 | byte(3);
    return length <= quint32(raw.size() - 4) ? raw.mid(4, qsizetype(length)) : QByteArray();
}
} // namespace

Result<void> checkHostKey(const QString &url, const QByteArray &rawKey, const QString &knownHostsPath)
{
    const Address address = addressOf(url);
    const QByteArray type = keyType(rawKey);
    const QString file =
        knownHostsPath.isEmpty() ? QDir::homePath() + u"/.ssh/known_hosts"_s : expandHome(knownHostsPath);
    const QString fingerprint =
        u"SHA256:"_s +
        QString::fromLatin1(QCryptographicHash::hash(rawKey, QCryptographicHash::Sha256)
                                .toBase64(QByteArray::Base64Encoding | QByteArray::OmitTrailingEquals));
    const QString key = Words::tr("%1 key %2").arg(QString::fromLatin1(type), fingerprint);
    const QString host = QString::fromUtf8(address.name());

    auto text = readFile(file, 16 * 1024 * 1024);
    bool otherKey = false;
    bool known = false;
    if (text) {
        for (const QByteArray &line : text->split('\n')) {
            QList<QByteArray> fields = line.simplified().split(' ');
            if (fields.first().startsWith('#'))
                continue;
            const QByteArray marker = fields.first().startsWith('@') ? fields.takeFirst() : QByteArray();
            if (fields.size() < 3 || marker == "@cert-authority" || !namesHost(fields[0], address.name()))
                continue;
            const bool same = QByteArray::fromBase64(fields[2]) == rawKey;
            if (same && marker == "@revoked") {
                return Error{Error::Code::Authentication,
                             Words::tr("the host key of %1 (%2) is marked as revoked in %3.")
                                 .arg(host, key, QDir::toNativeSeparators(file)),
                             Words::tr("Do not connect; ask the server's administrator.")};
            }
            if (marker.isEmpty()) {
                known = known || same;
                otherKey = otherKey || (!same && fields[1] == type);
            }
        }
    } else if (text.error().code != Error::Code::NotFound) {
        return text.error();
    }
    if (known)
        return {};
    if (otherKey) {
        return Error{Error::Code::Authentication,
                     Words::tr("the host key of %1 has changed (%2): another machine may be posing as it.")
                         .arg(host, key),
                     Words::tr("If its administrator confirms the new key, remove the old one with "
                               "`ssh-keygen -f %1 -R '%2'` and add the new one.")
                         .arg(file, host)};
    }
    const QString scan = address.port == defaultPort
                             ? QString::fromUtf8(address.host)
                             : u"-p %1 %2"_s.arg(address.port).arg(QString::fromUtf8(address.host));
    QString scanType = QString::fromLatin1(type);
    scanType = scanType.startsWith("ecdsa"_L1) ? u"ecdsa"_s : scanType.mid(scanType.indexOf(u'-') + 1);
    return Error{Error::Code::Authentication, Words::tr("the host %1 is not known (%2).").arg(host, key),
                 Words::tr("If its administrator confirms this fingerprint, accept it with "
                           "`ssh-keyscan -t %1 %2 >> %3`.")
                     .arg(scanType, scan, file)};
}
} // namespace crontopus::git
