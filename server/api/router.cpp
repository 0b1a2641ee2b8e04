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
} // namespace

Router::Part Router::Part::of(const QString &segment)
{
    if (segment.endsWith(u"...}"))
        return {Kind::Rest, segment.sliced(1, segment.size() - 5)};
    if (segment.startsWith(u'{'))
        return {Kind::Name, segment.sliced(1, segment.size() - 2)};
    return {Kind::Literal, segment};
}

/// Fills in what the names stand for.
bool Router::Pattern::fits(const QStringList &segments, QMap<QString, QString> &params) const
{
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const Part &part = parts[i];
        if (part.kind == Part::Kind::Rest) {
            params.insert(part.text, segments.sliced(std::min(i, segments.size())).join(u'/'));
            return segments.size() >= i;
        }
        if (i >= segments.size())
            return false;
        if (part.kind == Part::Kind::Name)
            params.insert(part.text, segments[i]);
        else if (part.text != segments[i])
            return false;
    }
    return parts.size() == segments.size();
}

void Router::add(Route route)
{
    m_routes.push_back(std::make_unique<const Route>(std::move(route)));
    const Route *added = m_routes.back().get();
    Pattern pattern;
    pattern.route = added;
    for (const QString &segment : segmentsOf(added->pattern))
        pattern.parts.append(Part::of(segment));
    m_patterns.append(pattern);
    if (!added->pattern.contains(u'{'))
        m_literals.insert({added->method, added->pattern}, added);
}

Router::Match Router::match(const QByteArray &method, const QString &path) const
{
    const QByteArray wanted = method == "HEAD" ? QByteArray("GET") : method;
    const bool slash = path.size() > 1 && path.endsWith(u'/');
    if (const auto literal = m_literals.value({wanted, slash ? path.chopped(1) : path}))
        return {literal, {}, {}};
    const QStringList segments = segmentsOf(path);
    Match best;
    QList<QByteArray> allowed;
    int names = INT_MAX; // the pattern with the fewest names is the most exact
    for (const Pattern &pattern : m_patterns) {
        QMap<QString, QString> params;
        if (!pattern.fits(segments, params))
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
