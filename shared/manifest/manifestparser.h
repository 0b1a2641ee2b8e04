// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/manifest/fields.h"
#include "shared/manifest/manifest.h"
#include "shared/manifest/yamltree.h"

namespace crontopus {
/// Offsets in Tree::text() are offsets in this.
[[nodiscard]] QByteArray withoutByteOrderMark(const QByteArray &text);
[[nodiscard]] SourceRange rangeIn(const yaml::LineIndex &lines, int start, int end);

/// Turns one text into a Manifest, in three steps: YAML to a tree; the tree against the field table (names,
/// types, bounds); and what is right of it into a Job (JobReader). Used once.
class ManifestParser final
{
public:
    ManifestParser(const QByteArray &text, const ManifestContext &context);
    [[nodiscard]] Manifest run();

private:
    friend class JobReader;

    void checkMap(const Field &field, int node, const QString &path);
    void checkField(const Field &field, int node, const QString &path);
    void checkScalar(const Field &field, int node, const QString &path);
    void checkNumber(const Field &field, double value, const QString &path);
    void checkBoolean(int node, const QString &path);
    void checkTexts(const Field &field, int list, const QString &path);
    void checkTextMap(const Field &field, int map, const QString &path);
    bool checkText(int node, const QString &path);
    void checkRequired(const Field &field, int map, const QString &path);
    void reportUnknown(int keyNode, const QString &path);
    void reportType(const Field &field, const QString &path);
    void readNames();

    void setPlace(const QString &path, const yaml::Node &value);
    void setNode(const QString &path, int node) { m_manifest.m_places[path].node = node; }
    /// Of a field that is there and of the right type; else -1.
    [[nodiscard]] int nodeOf(const QString &path) const { return m_manifest.m_places.value(path).node; }
    [[nodiscard]] SourceRange range(int start, int end);
    /// The beginning of the file for a field that it does not have.
    [[nodiscard]] SourceRange rangeOf(const QString &path);
    void report(Diagnostic::Severity severity, const QString &code, const QString &message,
                const QString &path);
    void reportAt(Diagnostic::Severity severity, const QString &code, const QString &message,
                  const QString &path, const SourceRange &where);
    void error(const QString &code, const QString &message, const QString &path)
    {
        report(Diagnostic::Severity::Error, code, message, path);
    }
    void warning(const QString &code, const QString &message, const QString &path)
    {
        report(Diagnostic::Severity::Warning, code, message, path);
    }

    ManifestContext m_context;
    yaml::Tree m_tree;
    std::optional<yaml::LineIndex> m_lines; ///< made when the first diagnostic needs it
    Manifest m_manifest;
};

/// The error codes, messages and bounds of single values are in the .cpp files; docs/diagnostics.md lists
/// them.
class JobReader final
{
public:
    explicit JobReader(ManifestParser &parser) : m_parser(parser) {}
    [[nodiscard]] Job read();

private:
    void readMetadata();
    void readWhen();
    void readAt(const QString &text);
    void readSchedules();
    void readWhat();
    void readHttp();
    void readExpected(HttpRequest &request);
    void readScript();
    void readEnvironment();
    void readWhere();
    void readPolicies();
    void readAlerts();
    void warnOfSecret(const QString &path);

    [[nodiscard]] bool has(const QString &path) const { return m_parser.nodeOf(path) >= 0; }
    /// Not given at all, rather than given wrongly, which is reported already.
    [[nodiscard]] bool missing(const QString &path) const;
    [[nodiscard]] QString text(const QString &path, const QString &fallback = {}) const;
    [[nodiscard]] QString lineText(const QString &path);
    [[nodiscard]] qint64 integer(const QString &path, qint64 fallback) const;
    [[nodiscard]] qint64 seconds(const QString &path, qint64 fallback) const;
    [[nodiscard]] bool boolean(const QString &path, bool fallback) const;
    [[nodiscard]] QStringList texts(const QString &path) const;
    [[nodiscard]] QMap<QString, QString> textMap(const QString &path) const;
    [[nodiscard]] QString textOf(int node) const;

    ManifestParser &m_parser;
    Job m_job;
};
} // namespace crontopus
