// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/router.h"

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
QStringList segmentsOf(const QString &path)
{
    QStringList segments = path.split(u'/');
    segments.removeFirst();
    if (!segments.isEmpty() && segments.last().isEmpty())
        segments.removeLast();
    return segments;
}

/// Do the segments fit? Fills in what the names stand for.
bool fits(const QStringList &pattern, const QStringList &segments, QMap<QString, QString> &params)
{
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QString &part = pattern[i];
        if (part.endsWith(u"...}")) {
            params.insert(part.sliced(1, part.size() - 5),
                          segments.sliced(std::min(i, segments.size())).join(u'/'));
            return segments.size() >= i;
        }
        if (i >= segments.size())
            return false;
        if (part.startsWith(u'{'))
            params.insert(part.sliced(1, part.size() - 2), segments[i]);
        else if (part != segments[i])
            return false;
    }
    return pattern.size() == segments.size();
}
} // namespace

void Router::add(Route route)
{
    m_routes.push_back(std::make_unique<const Route>(std::move(route)));
    m_patterns.append({segmentsOf(m_routes.back()->pattern), m_routes.back().get()});
}

Router::Match Router::match(const QByteArray &method, const QString &path) const
{
    const QByteArray wanted = method == "HEAD" ? QByteArray("GET") : method;
    const QStringList segments = segmentsOf(path);
    Match best;
    QList<QByteArray> allowed;
    int names = INT_MAX; // the pattern with the fewest names is the most exact
    for (const Pattern &pattern : m_patterns) {
        QMap<QString, QString> params;
        if (!fits(pattern.segments, segments, params))
            continue;
        if (pattern.route->method != wanted) {
            if (!allowed.contains(pattern.route->method))
                allowed.append(pattern.route->method);
        } else if (params.size() < names) {
            names = int(params.size());
            best = {pattern.route, params, {}};
        }
    }
    if (allowed.contains("GET"))
        allowed.append("HEAD");
    if (!best.route)
        best.allow = allowed.join(", ");
    return best;
}
} // namespace crontopus::server
