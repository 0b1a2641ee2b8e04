// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/hosted/hostedstate.h"

#include <QUrlQuery>

#include <functional>
#include <optional>

namespace crontopus::test {
struct HostedAnswer
{
    int status = 200;
    QJsonValue body = {};                ///< undefined: none
    QByteArray fileName = {}, text = {}; ///< instead of it, as a file
};

[[nodiscard]] HostedAnswer refused(int status, const QString &detail);
[[nodiscard]] HostedAnswer notFound();
/// 422 for one field.
[[nodiscard]] HostedAnswer invalid(const QStringList &place, const QString &problem);

/// Fields of a body or a query; what is wrong with them is collected.
class HostedInput final
{
public:
    HostedInput(QString where, QJsonObject fields);

    [[nodiscard]] bool has(const QString &name) const { return m_fields.contains(name); }
    QString text(const QString &name, int shortest = 0, int longest = 10'000, bool required = false);
    QString required(const QString &name, int shortest = 1, int longest = 255);
    std::optional<qint64> number(const QString &name, qint64 least, qint64 most);
    QString word(const QString &name, const QStringList &words, bool required = false);
    QJsonArray list(const QString &name, bool required = false);
    [[nodiscard]] QJsonValue operator[](const QString &name) const { return m_fields[name]; }
    [[nodiscard]] bool ok() const { return m_problems.isEmpty(); }
    [[nodiscard]] HostedAnswer refusal() const;

private:
    void fail(const QString &name, const QString &problem);
    bool isMissing(const QString &name, bool required);

    QString m_where;
    QJsonObject m_fields;
    QJsonArray m_problems;
};

/// One request, as routes see it.
struct HostedCall
{
    HostedState &state;
    HostedTenant *tenant = nullptr; ///< null for who did not sign in
    HostedBearer who;
    QString bearer;   ///< the token itself
    QStringList path; ///< what stands in the place of each `{}`
    HostedInput query, body;
    QString ifMatch; ///< without quotes

    [[nodiscard]] qint64 id() const { return path.value(0).toLongLong(); }
    /// `{namespace}/{name}`, the last two.
    [[nodiscard]] QString job() const { return path.mid(path.size() - 2).join(u'/'); }
};

enum class HostedAccess {
    Public,     ///< anyone; the route looks at the token itself if at all
    User,       ///< also an API token with the scope
    Enrollment, ///< an enrollment token, else as User
    Reporter,   ///< an endpoint
    OwnEndpoint ///< that of the path
};

struct HostedRoute
{
    QByteArray method;
    QString pattern; ///< `{}` takes a segment
    HostedAccess access;
    QString scope; ///< where a user may come
    std::function<HostedAnswer(HostedCall &)> answer;
};

[[nodiscard]] QString timeNow();
[[nodiscard]] QString timeIn(int days);
[[nodiscard]] bool isPast(const QJsonValue &time);
/// Part of a list, as `page` and `page_size` (`limit`) ask for.
[[nodiscard]] HostedAnswer paged(HostedCall &call, const QString &key, const QJsonArray &items,
                                 int largest = 100);

// By subject; the first that fits answers.
[[nodiscard]] QList<HostedRoute> hostedAccountRoutes();
[[nodiscard]] QList<HostedRoute> hostedEndpointRoutes();
[[nodiscard]] QList<HostedRoute> hostedInstanceRoutes();
[[nodiscard]] QList<HostedRoute> hostedRunRoutes();
[[nodiscard]] QList<HostedRoute> hostedJobRoutes();
} // namespace crontopus::test
