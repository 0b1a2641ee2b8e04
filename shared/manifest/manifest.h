// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/diagnostic.h"
#include "shared/manifest/job.h"

#include <QByteArray>
#include <QHash>

#include <memory>
#include <optional>

namespace crontopus {
/// Where a field's value stands in the text. Lines and columns as in Diagnostic.
struct SourceRange
{
    int line = 0, column = 0, endLine = 0, endColumn = 0;
};

/// What parsing needs to know besides the text.
struct ManifestContext
{
    QString path;   ///< relative to the repository's root, `/` separators; gives the namespace
    QString tenant; ///< the workspace's tenant, `local` by default
    /// systemZoneRules(), for who parses many files; asked for when it is null.
    std::shared_ptr<const ZoneRules> machineZone = {};
};

/// One manifest file: its text, what it says, and what is wrong with it. Immutable; parse again after an
/// edit.
///
/// Parsing never fails and never throws: a broken file has error diagnostics and no job(). Bounds against
/// hostile input: 1 MiB of text, 64 levels, 10,000 nodes after alias expansion (codes `yaml.too-large`,
/// `yaml.too-deep`, `yaml.too-many-nodes`).
class Manifest final
{
public:
    [[nodiscard]] static Manifest parse(const QByteArray &text, const ManifestContext &context);

    /// Of a file that is there but could not be read (`file.unreadable`).
    [[nodiscard]] static Manifest unreadable(const ManifestContext &context, const QString &reason);

    [[nodiscard]] const QByteArray &text() const & { return m_text; }
    [[nodiscard]] const QString &path() const { return m_path; }
    /// Present when there is no diagnostic of severity error.
    [[nodiscard]] const std::optional<Job> &job() const & { return m_job; }
    [[nodiscard]] const Diagnostics &diagnostics() const & { return m_diagnostics; }
    // By value from a temporary, so that `for (… : Manifest::parse(…).diagnostics())` holds what it goes
    // through.
    [[nodiscard]] QByteArray text() && { return std::move(m_text); }
    [[nodiscard]] std::optional<Job> job() && { return std::move(m_job); }
    [[nodiscard]] Diagnostics diagnostics() && { return std::move(m_diagnostics); }
    /// Of a field such as `spec.retry.attempts` or `spec.schedule[1]`; nothing when the file has no such
    /// field. O(size of the text).
    [[nodiscard]] std::optional<SourceRange> rangeOf(const QString &fieldPath) const;
    /// Name and namespace even of a broken file, as far as they can be read; else from the path.
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const QString &ns() const { return m_namespace; }

private:
    friend class ManifestParser;
    Manifest() = default;

    /// Where a field's value stands, in bytes of the text behind a byte order mark.
    struct Place
    {
        int start = 0, end = 0;
        int node = -1; ///< of the YAML tree; -1 for what is not of the right type
    };

    QByteArray m_text;
    QString m_path;
    QString m_name;
    QString m_namespace;
    std::optional<Job> m_job;
    Diagnostics m_diagnostics;
    QHash<QString, Place> m_places;
};

/// UUIDv5 of `tenant/namespace/name` in a namespace UUID of our own: the same at every parse, on every
/// machine.
[[nodiscard]] QUuid stableJobId(const QString &tenant, const QString &ns, const QString &name);
/// `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`, at most 63.
[[nodiscard]] bool isValidName(const QString &name);
/// `.yaml` or `.yml`, not hidden, at least one directory deep.
[[nodiscard]] bool isManifestPath(const QString &path);
} // namespace crontopus
