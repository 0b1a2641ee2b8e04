// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/error.h"

#include <QString>
#include <QUrl>
#include <QUrlQuery>

namespace crontopus {
/// Where a server's API is.
class ApiAddress
{
public:
    /// As people type it: `crontopus.example.com`, `localhost:8400`, `https://example.com/api/`. Without a
    /// scheme it is https, but http for this machine's own loopback addresses. A path before `/api` is kept
    /// (servers behind a proxy). InvalidInput for anything else, also for one with a user or password in it.
    [[nodiscard]] static Result<ApiAddress> parse(const QString &text);

    /// `https://example.com`, in one spelling: a key for what is kept about this server.
    [[nodiscard]] QString text() const { return m_url.toString(QUrl::StripTrailingSlash); }
    /// `path` begins with a slash, e.g. `/api/runs`; names in it are already percent-encoded (see segment()).
    [[nodiscard]] QUrl url(const QString &path, const QUrlQuery &query = {}) const;
    [[nodiscard]] QString host() const { return m_url.host(); }
    /// Would a token be readable by everyone on the way?
    [[nodiscard]] bool isExposed() const;
    /// A name as one segment of a path.
    [[nodiscard]] static QString segment(const QString &name);

    bool operator==(const ApiAddress &) const = default;

private:
    explicit ApiAddress(QUrl url) : m_url(std::move(url)) {}
    QUrl m_url;
};
} // namespace crontopus
