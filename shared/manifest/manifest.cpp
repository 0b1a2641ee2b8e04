// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/manifest/manifest.h"

#include "shared/manifest/manifestparser.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
Manifest Manifest::parse(const QByteArray &text, const ManifestContext &context)
{
    return ManifestParser(text, context).run();
}

Manifest Manifest::unreadable(const ManifestContext &context, const QString &reason)
{
    Manifest manifest;
    manifest.m_path = context.path;
    manifest.m_namespace = context.path.section(u'/', 0, 0);
    manifest.m_name = QFileInfo(context.path).completeBaseName();
    manifest.m_diagnostics += Diagnostic{.severity = Diagnostic::Severity::Error,
                                         .code = u"file.unreadable"_s,
                                         .message = reason,
                                         .path = context.path};
    return manifest;
}

std::optional<SourceRange> Manifest::rangeOf(const QString &fieldPath) const
{
    const auto found = m_places.constFind(fieldPath);
    if (found == m_places.constEnd())
        return {};
    return rangeIn(yaml::LineIndex(withoutByteOrderMark(m_text)), found->start, found->end);
}

QUuid stableJobId(const QString &tenant, const QString &ns, const QString &name)
{
    // Never change this: it is the identity of every job whose file names none.
    static const QUuid ours(u"6a3c1f0e-9d5b-5e0c-8f1a-2b7d4c9e6a10"_s);
    return QUuid::createUuidV5(ours, QString(tenant + u'/' + ns + u'/' + name));
}

bool isValidName(const QString &name)
{
    const auto isAlphanumeric = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'); };
    return !name.isEmpty() && name.size() <= 63 && isAlphanumeric(name.front()) &&
           isAlphanumeric(name.back()) &&
           std::all_of(name.begin(), name.end(), [&](QChar c) { return c == u'-' || isAlphanumeric(c); });
}

bool isManifestPath(const QString &path)
{
    if (!path.endsWith(u".yaml") && !path.endsWith(u".yml"))
        return false;
    const QStringList parts = path.split(u'/');
    return parts.size() >= 2 && std::none_of(parts.begin(), parts.end(), [](const QString &part) {
               return part.isEmpty() || part.startsWith(u'.');
           });
}
} // namespace crontopus
