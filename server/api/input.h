// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/api/call.h"

#include <QJsonObject>
#include <QMap>

#include <optional>

namespace crontopus::server {
/// How long a text may be, in characters.
struct Length
{
    int minimum = 0, maximum = 10'000;
};

/// Reads what a client sent, field by field, and gathers all that is wrong with it for one 422.
///
/// Values of fields that are wrong are empty: check ok() before using any. Fields that nobody asks for are
/// ignored, so that newer clients work.
class Input final
{
public:
    /// The JSON object that the body is; an empty body counts as an empty object.
    [[nodiscard]] static Input ofBody(const Call &call);
    /// The query; numbers and booleans are read from their texts.
    [[nodiscard]] static Input ofQuery(const Call &call);
    /// An object by itself, with problems of its own.
    [[nodiscard]] static Input ofValue(const QJsonValue &value, const QStringList &loc);
    /// An item of a list in another input, whose problems it shares: `loc` leads to it.
    Input(Input &parent, const QJsonValue &value, const QStringList &loc);

    /// A null string when it is not there.
    QString text(const QString &name, Length length = {});
    QString requiredText(const QString &name, Length length = {1, 10'000});
    /// What a program wrote, and must not be refused for: NUL and halves of characters are replaced.
    QString output(const QString &name, int longest);
    /// A name as jobs and namespaces have it.
    QString requiredSlug(const QString &name);
    /// One of `words`.
    QString word(const QString &name, const QStringList &words);
    std::optional<qint64> integer(const QString &name, qint64 minimum, qint64 maximum);
    std::optional<double> number(const QString &name, double minimum, double maximum);
    std::optional<bool> boolean(const QString &name);
    QDateTime time(const QString &name);
    /// Nothing when it is not there.
    std::optional<QStringList> texts(const QString &name, int maximum, int longest = 10'000);
    /// Names are never empty.
    std::optional<QMap<QString, QString>> textMap(const QString &name, int maximum, int longestKey,
                                                  int longest);
    /// As endpoints and jobs have them.
    std::optional<QMap<QString, QString>> labels() { return textMap(QStringLiteral("labels"), 64, 63, 255); }
    std::optional<QJsonArray> array(const QString &name, int maximum);
    std::optional<QJsonObject> object(const QString &name);
    /// 16 bytes; empty when it is not there.
    QByteArray uuid(const QString &name);
    [[nodiscard]] bool has(const QString &name) const;
    [[nodiscard]] QJsonValue value(const QString &name) const { return m_object.value(name); }

    void require(const QString &name);
    void fail(const QString &name, const QString &message, const QString &type);
    [[nodiscard]] bool ok() const { return m_problems->isEmpty(); }
    [[nodiscard]] ApiError error() const;

private:
    explicit Input(const QString &root);
    QStringList loc(const QString &name) const;

    QJsonObject m_object;
    QStringList m_loc;
    bool m_fromText = false; ///< of a query: everything is a text
    std::shared_ptr<QList<ApiError::Problem>> m_problems;
};

/// `page` and `page_size` (or `limit`) of a list.
struct Page
{
    int page = 1, size = 50;
    [[nodiscard]] int offset() const { return (page - 1) * size; }
};
[[nodiscard]] Page pageOf(Input &query, int maximum = 100, int standard = 50);
} // namespace crontopus::server
