// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/error.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <chrono>

namespace crontopus {
/// Why a request to the API gave no answer that could be used.
struct ApiFailure
{
    /// What a 422 says about one field.
    struct Problem
    {
        QString field; ///< `spec.schedule`; without the leading `body`
        QString message;
    };

    Error error;                        ///< in words; `error.text()` is for people
    int status = 0;                     ///< of HTTP; 0: there was no answer
    QList<Problem> problems = {};       ///< of a 422
    std::chrono::seconds retryAfter{0}; ///< 0: the server did not say
    /// SHA-256 of the certificate that was not trusted, for a person to compare and ApiClient::trust(); else
    /// empty.
    QByteArray certificate = {};

    /// Can the same request succeed later without anyone doing anything? No answer, 429, 502, 503, 504, 5xx.
    [[nodiscard]] bool isTemporary() const;
    /// Signed out, revoked or expired: 401.
    [[nodiscard]] bool isSignedOut() const { return status == 401; }

    /// Of an HTTP answer that is not 2xx. `body` is the server's, JSON or not.
    [[nodiscard]] static ApiFailure ofAnswer(int status, const QByteArray &body, const QByteArray &retryAfter,
                                             const QString &host);
};

/// `AB:CD:…`, as browsers and openssl write fingerprints.
[[nodiscard]] QString fingerprintText(const QByteArray &sha256);
/// The reverse; colons and spaces do not matter. Empty when it is no SHA-256.
[[nodiscard]] QByteArray fingerprintFromText(const QString &text);
} // namespace crontopus
