// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/httpmessage.h"

#include <algorithm>

namespace crontopus::server {
QByteArray HttpRequest::header(QByteArrayView name) const
{
    const auto found = std::find_if(headers.cbegin(), headers.cend(), [name](const auto &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == headers.cend() ? QByteArray() : found->second;
}

QString HttpRequest::queryValue(const QString &name) const
{
    if (!query.hasQueryItem(name))
        return {};
    // QUrlQuery knows nothing of forms: a plus is a space only here, and `%2B` a plus.
    QString value = query.queryItemValue(name, QUrl::FullyEncoded);
    value.replace(QLatin1Char('+'), QLatin1Char(' '));
    value = QUrl::fromPercentEncoding(value.toUtf8());
    return value.isNull() ? QString(QLatin1String("")) : value;
}
} // namespace crontopus::server
