// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/manifest/manifestparser.h"

#include "shared/manifest/fieldpath.h"
#include "shared/schedule/duration.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
using yaml::Node;
using T = Field::Type;

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::manifest)
};

QString typeText(const Field &field)
{
    switch (field.type) {
    case T::Map:
        return Words::tr("a map of fields below it");
    case T::Integer:
        return Words::tr("a whole number");
    case T::Number:
        return Words::tr("a number");
    case T::Boolean:
        return Words::tr("true or false, without quotes");
    case T::Duration:
        return Words::tr("a duration such as 90s, 15m or 1h30m");
    case T::TextList:
        return Words::tr("a list of texts");
    case T::TextOrList:
        return Words::tr("a text or a list of texts");
    case T::TextMap:
        return Words::tr("a map of names to texts");
    case T::TextListMap:
        return Words::tr("a map of names to texts or lists of texts");
    case T::List:
        return Words::tr("a list of maps");
    case T::Text:
    case T::Uuid:
    case T::Name:
    case T::Enum:
    case T::Any:
        break;
    }
    return Words::tr("a text");
}

/// `null` and nothing at all both mean: not given.
bool isNull(const Node &node)
{
    return node.kind == Node::Kind::Null;
}
} // namespace

QByteArray withoutByteOrderMark(const QByteArray &text)
{
    return text.startsWith("\xEF\xBB\xBF") ? text.sliced(3) : text;
}

SourceRange rangeIn(const yaml::LineIndex &lines, int start, int end)
{
    const auto first = lines.at(start);
    const auto last = lines.at(std::max(start, end));
    return {first.line, first.column, last.line, last.column};
}

ManifestParser::ManifestParser(const QByteArray &text, const ManifestContext &context)
    : m_context(context), m_tree(yaml::Tree::parse(withoutByteOrderMark(text)))
{
    m_manifest.m_text = text;
    m_manifest.m_path = context.path;
}

Manifest ManifestParser::run()
{
    readNames();
    for (const yaml::Problem &problem : m_tree.problems())
        reportAt(Diagnostic::Severity::Error, QString::fromLatin1(problem.code), problem.message, {},
                 range(problem.start, problem.end));
    if (m_tree.problems().isEmpty()) {
        if (m_tree.at(m_tree.root()).kind == Node::Kind::Map) {
            checkMap(manifestRoot(), m_tree.root(), {});
            Job job = JobReader(*this).read();
            if (!hasErrors(m_manifest.m_diagnostics))
                m_manifest.m_job = std::move(job);
        } else {
            reportAt(Diagnostic::Severity::Error, u"field.type"_s,
                     Words::tr("A manifest is a map that begins with `apiVersion: v1`."), {}, range(0, 0));
        }
    }
    std::stable_sort(m_manifest.m_diagnostics.begin(), m_manifest.m_diagnostics.end(),
                     [](const Diagnostic &a, const Diagnostic &b) {
                         return std::pair(a.line, a.column) < std::pair(b.line, b.column);
                     });
    return std::move(m_manifest);
}

/// As far as they can be read, also from a file that breaks off.
void ManifestParser::readNames()
{
    const auto textAt = [this](int map, const QByteArray &key) {
        const int found = m_tree.find(map, key, true);
        const int value = found < 0 ? -1 : m_tree.resolved(found);
        return value < 0 || m_tree.at(value).kind != Node::Kind::Scalar
                   ? QString()
                   : QString::fromUtf8(m_tree.at(value).value);
    };
    QString name, ns;
    const int root = m_tree.root();
    if (root >= 0 && m_tree.at(root).kind == Node::Kind::Map) {
        const int found = m_tree.find(root, "metadata", true);
        const int metadata = found < 0 ? -1 : m_tree.resolved(found);
        if (metadata >= 0 && m_tree.at(metadata).kind == Node::Kind::Map) {
            name = textAt(metadata, "name");
            ns = textAt(metadata, "namespace");
        }
    }
    const QString &path = m_context.path;
    m_manifest.m_name = name.isEmpty() ? QFileInfo(path).completeBaseName() : name;
    if (path.contains(u'/'))
        m_manifest.m_namespace = path.section(u'/', 0, 0);
    else
        m_manifest.m_namespace = ns.isEmpty() ? u"default"_s : ns;
}

/// `path` is that of `field`, but for the indices of a list's items.
void ManifestParser::checkMap(const Field &field, int map, const QString &path)
{
    const bool item = path.endsWith(u']');
    for (const auto &[keyNode, valueNode] : m_tree.entries(map)) {
        const QByteArray &key = m_tree.at(keyNode).value;
        const Field *child = field.child(key);
        const QString there = child && !item ? child->path : childPath(path, QString::fromUtf8(key));
        setPlace(there, m_tree.at(valueNode));
        const int value = m_tree.resolved(valueNode);
        if (!child)
            reportUnknown(keyNode, there);
        else if (!isNull(m_tree.at(value)))
            checkField(*child, value, there);
    }
    for (const Field *child : field.children) {
        if (child->required)
            checkRequired(*child, map, item ? childPath(path, child->name()) : child->path);
    }
}

void ManifestParser::checkRequired(const Field &field, int map, const QString &path)
{
    const int value = m_tree.find(map, field.key);
    if (value >= 0 && !isNull(m_tree.at(m_tree.resolved(value))))
        return;
    error(u"field.required"_s,
          field.type == T::Enum
              ? Words::tr("`%1` is missing: write %2.").arg(path, field.values.join(u" or "_s))
              : Words::tr("`%1` is missing. It says: %2").arg(path, field.description),
          path);
}

void ManifestParser::checkField(const Field &field, int node, const QString &path)
{
    const Node::Kind kind = m_tree.at(node).kind;
    switch (field.type) {
    case T::Map:
        if (kind != Node::Kind::Map)
            return reportType(field, path);
        setNode(path, node);
        return checkMap(field, node, path);
    case T::List: {
        if (kind != Node::Kind::Sequence)
            return reportType(field, path);
        setNode(path, node);
        const std::vector<int> &items = m_tree.at(node).children;
        for (std::size_t i = 0; i < items.size(); ++i) {
            const QString item = itemPath(path, int(i));
            setPlace(item, m_tree.at(items[i]));
            const int value = m_tree.resolved(items[i]);
            if (m_tree.at(value).kind == Node::Kind::Map)
                checkMap(field, value, item);
            else
                error(u"field.type"_s, Words::tr("`%1` takes a map of fields below it.").arg(item), item);
        }
        return;
    }
    case T::TextList:
        return kind == Node::Kind::Sequence ? checkTexts(field, node, path) : reportType(field, path);
    case T::TextOrList:
        if (kind == Node::Kind::Sequence)
            return checkTexts(field, node, path);
        return kind == Node::Kind::Scalar ? checkScalar(field, node, path) : reportType(field, path);
    case T::TextMap:
    case T::TextListMap:
        return kind == Node::Kind::Map ? checkTextMap(field, node, path) : reportType(field, path);
    case T::Any:
        setNode(path, node);
        return;
    default:
        return kind == Node::Kind::Scalar ? checkScalar(field, node, path) : reportType(field, path);
    }
}

void ManifestParser::checkScalar(const Field &field, int index, const QString &path)
{
    const Node &node = m_tree.at(index);
    if (!checkText(index, path))
        return;
    switch (field.type) {
    case T::Integer: {
        bool good = false;
        const qlonglong value = node.value.toLongLong(&good);
        if (!good || !node.plain)
            return reportType(field, path);
        checkNumber(field, double(value), path);
        break;
    }
    case T::Number: {
        bool good = false;
        const double value = node.value.toDouble(&good);
        if (!good || !node.plain || !std::isfinite(value))
            return reportType(field, path);
        checkNumber(field, value, path);
        break;
    }
    case T::Boolean:
        checkBoolean(index, path);
        return;
    case T::Duration:
        if (const auto seconds =
                parseDuration(std::string_view(node.value.constData(), std::size_t(node.value.size()))))
            checkNumber(field, double(*seconds), path);
        else
            return error(u"duration.invalid"_s,
                         Words::tr("`%1` is no duration: write 90, 90s, 15m, 2h, 1d or 1h30m.")
                             .arg(QString::fromUtf8(node.value)),
                         path);
        break;
    case T::Uuid: {
        const QString text = QString::fromUtf8(node.value);
        // QUuid takes other spellings too, which other programs would not find equal.
        if (text.size() != 36 || QUuid::fromString(text).isNull())
            return error(
                u"id.invalid"_s,
                Words::tr("`%1` is no UUID: write one such as %2, or leave `%3` out.")
                    .arg(text, QUuid::createUuidV5(QUuid(), text).toString(QUuid::WithoutBraces), path),
                path);
        break;
    }
    case T::Name: {
        const QString text = QString::fromUtf8(node.value);
        if (!isValidName(text))
            return error(
                u"name.pattern"_s,
                Words::tr("`%1` cannot be a name: use up to 63 lower-case letters, digits and hyphens, "
                          "beginning and ending with a letter or digit.")
                    .arg(text),
                path);
        break;
    }
    case T::Enum: {
        const QString text = QString::fromUtf8(node.value);
        if (!field.values.contains(text)) {
            const QString nearest = nearestWord(text, field.values);
            return error(
                u"value.enum"_s,
                nearest.isEmpty()
                    ? Words::tr("`%1` cannot be `%2`: use %3.").arg(path, text, field.values.join(u", "_s))
                    : Words::tr("`%1` cannot be `%2`: use %3. Did you mean `%4`?")
                          .arg(path, text, field.values.join(u", "_s), nearest),
                path);
        }
        break;
    }
    default:
        break;
    }
    setNode(path, index);
}

void ManifestParser::checkNumber(const Field &field, double value, const QString &path)
{
    if ((!field.minimum || value >= *field.minimum) && (!field.maximum || value <= *field.maximum))
        return;
    const auto bound = [&field](double number) {
        return field.type == T::Duration ? QString::fromStdString(formatDuration(std::int64_t(number)))
                                         : QString::number(number, 'f', 0);
    };
    error(u"value.range"_s,
          Words::tr("`%1` is out of range: use %2 to %3.")
              .arg(path, bound(field.minimum.value_or(0)), bound(field.maximum.value_or(0))),
          path);
}

void ManifestParser::checkBoolean(int index, const QString &path)
{
    const Node &node = m_tree.at(index);
    const QByteArray word = node.value.toLower();
    const bool yes = word == "yes" || word == "on";
    if (!node.plain || (word != "true" && word != "false" && !yes && word != "no" && word != "off"))
        return error(u"field.type"_s, Words::tr("`%1` takes true or false, without quotes.").arg(path), path);
    if (word != "true" && word != "false")
        warning(u"value.boolean"_s,
                Words::tr("YAML 1.2 takes `%1` for a text: write %2.")
                    .arg(QString::fromUtf8(node.value), yes ? u"true"_s : u"false"_s),
                path);
    setNode(path, index);
}

/// A NUL ends a string in every system call, so that something else would run than what is read here.
bool ManifestParser::checkText(int node, const QString &path)
{
    if (!m_tree.at(node).value.contains('\0'))
        return true;
    error(u"value.nul"_s, Words::tr("`%1` contains a NUL character: remove it.").arg(path), path);
    return false;
}

void ManifestParser::checkTexts(const Field &field, int list, const QString &path)
{
    setNode(path, list);
    const std::vector<int> &items = m_tree.at(list).children;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const QString item = itemPath(path, int(i));
        setPlace(item, m_tree.at(items[i]));
        const int value = m_tree.resolved(items[i]);
        if (m_tree.at(value).kind != Node::Kind::Scalar) {
            error(u"field.type"_s, Words::tr("`%1` takes a text; put it in quotes.").arg(item), item);
        } else if (checkText(value, item) && !field.values.isEmpty()) {
            const QString text = QString::fromUtf8(m_tree.at(value).value);
            if (!field.values.contains(text))
                error(u"value.enum"_s,
                      Words::tr("`%1` cannot be `%2`: use %3.").arg(item, text, field.values.join(u", "_s)),
                      item);
        }
    }
}

void ManifestParser::checkTextMap(const Field &field, int map, const QString &path)
{
    setNode(path, map);
    for (const auto &[keyNode, valueNode] : m_tree.entries(map)) {
        const QString child = childPath(path, QString::fromUtf8(m_tree.at(keyNode).value));
        setPlace(child, m_tree.at(valueNode));
        if (!checkText(keyNode, child))
            continue;
        const int value = m_tree.resolved(valueNode);
        const Node::Kind kind = m_tree.at(value).kind;
        if (kind == Node::Kind::Scalar)
            checkText(value, child);
        else if (kind == Node::Kind::Sequence && field.type == T::TextListMap)
            checkTexts(field, value, child);
        else if (kind != Node::Kind::Null)
            error(u"field.type"_s,
                  field.type == T::TextListMap ? Words::tr("`%1` takes a text or a list of texts.").arg(child)
                                               : Words::tr("`%1` takes a text.").arg(child),
                  child);
    }
}

void ManifestParser::reportUnknown(int keyNode, const QString &path)
{
    const Node &key = m_tree.at(keyNode);
    const QString nearest = nearestFieldName(path);
    reportAt(Diagnostic::Severity::Warning, u"field.unknown"_s,
             nearest.isEmpty()
                 ? Words::tr("The field `%1` is not known; it is kept but does nothing.").arg(path)
                 : Words::tr("The field `%1` is not known; it is kept but does nothing. Did you mean `%2`?")
                       .arg(path, nearest),
             path, range(key.start, key.end));
}

void ManifestParser::reportType(const Field &field, const QString &path)
{
    error(u"field.type"_s, Words::tr("`%1` takes %2.").arg(path, typeText(field)), path);
}

void ManifestParser::setPlace(const QString &path, const Node &value)
{
    Manifest::Place &place = m_manifest.m_places[path];
    place.start = value.start;
    place.end = value.end;
}

SourceRange ManifestParser::range(int start, int end)
{
    if (!m_lines)
        m_lines.emplace(m_tree.text());
    return rangeIn(*m_lines, start, end);
}

SourceRange ManifestParser::rangeOf(const QString &path)
{
    const auto place = m_manifest.m_places.constFind(path);
    return place == m_manifest.m_places.constEnd() ? SourceRange{1, 1, 1, 1}
                                                   : range(place->start, place->end);
}

void ManifestParser::report(Diagnostic::Severity severity, const QString &code, const QString &message,
                            const QString &path)
{
    // Where the field is missing, the beginning of its nearest parent says where it would go.
    QString there = path;
    while (!there.isEmpty() && !m_manifest.m_places.contains(there))
        there.truncate(std::max({there.lastIndexOf(u'.'), there.lastIndexOf(u'['), qsizetype(0)}));
    SourceRange where = rangeOf(there);
    if (there != path)
        where = {where.line, where.column, where.line, where.column};
    reportAt(severity, code, message, path, where);
}

void ManifestParser::reportAt(Diagnostic::Severity severity, const QString &code, const QString &message,
                              const QString &path, const SourceRange &where)
{
    m_manifest.m_diagnostics +=
        Diagnostic{severity,        code,           message, where.line, where.column, where.endLine,
                   where.endColumn, m_context.path, path};
}
} // namespace crontopus
