// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/api/apiaddress.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace crontopus {
using namespace Qt::StringLiterals;

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::api)
};

bool isLoopback(const QString &host)
{
    return host == u"localhost" || host.endsWith(u".localhost") || QHostAddress(host).isLoopback();
}

Error invalid(const QString &text)
{
    return {Error::Code::InvalidInput, Words::tr("“%1” is not the address of a server.").arg(text),
            Words::tr("Write it like https://crontopus.example.com or localhost:8400.")};
}
} // namespace

Result<ApiAddress> ApiAddress::parse(const QString &text)
{
    const QString trimmed = text.trimmed();
    const bool hasScheme = trimmed.contains(u"://"_s);
    QUrl url(hasScheme ? trimmed : u"https://"_s + trimmed, QUrl::StrictMode);
    if (trimmed.isEmpty() || !url.isValid() || url.host().isEmpty() || url.hasQuery() || url.hasFragment())
        return invalid(trimmed);
    // Not shown again: what stands there may be a password.
    if (!url.userInfo().isEmpty())
        return Error{Error::Code::InvalidInput,
                     Words::tr("The address of a server has no user or password in it."),
                     Words::tr("Leave them out and sign in.")};
    if (url.scheme() != u"https" && url.scheme() != u"http")
        return invalid(trimmed);
    if (!hasScheme && isLoopback(url.host()))
        url.setScheme(u"http"_s);
    if (url.port() == (url.scheme() == u"https" ? 443 : 80))
        url.setPort(-1);
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    if (path == u"/api" || path.endsWith(u"/api"))
        path.chop(4);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path);
    return ApiAddress(url);
}

QUrl ApiAddress::url(const QString &path, const QUrlQuery &query) const
{
    QUrl url = m_url;
    url.setPath(m_url.path(QUrl::FullyEncoded) + path, QUrl::TolerantMode);
    if (!query.isEmpty())
        url.setQuery(query);
    return url;
}

bool ApiAddress::isExposed() const
{
    return m_url.scheme() == u"http" && !isLoopback(m_url.host());
}

QString ApiAddress::segment(const QString &name)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(name));
}
} // namespace crontopus
