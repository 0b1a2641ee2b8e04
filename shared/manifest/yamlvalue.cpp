// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/manifest/yamlvalue.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::yaml {
namespace {
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Characters that only an escape in double quotes can carry everywhere.
bool needsEscape(const QByteArray &text, bool allowBreaks)
{
    for (const QChar c : QString::fromUtf8(text)) {
        const char16_t u = c.unicode();
        if (u == '\n' && allowBreaks)
            continue;
        if ((u < 0x20 && u != '\t') || (u >= 0x7F && u <= 0x9F) || u == 0x2028 || u == 0x2029 || u == 0xFEFF)
            return true;
    }
    return false;
}

/// Can these characters stand without quotes and be the same text again?
bool isPlainSafe(const QByteArray &text, bool flow)
{
    if (text.isEmpty() || text.front() == ' ' || text.back() == ' ' || text.back() == ':' ||
        needsEscape(text, false) || text.contains('\t') || text.startsWith("---") || text.startsWith("..."))
        return false;
    if (QByteArrayView(",[]{}#&*!|>'\"%@`").contains(text.front()))
        return false;
    if (QByteArrayView("-?:").contains(text.front()) && (text.size() == 1 || text[1] == ' ' || flow))
        return false;
    if (text.contains(": ") || text.contains(" #"))
        return false;
    const auto isFlowIndicator = [](char c) { return QByteArrayView(",[]{}").contains(c); };
    if (flow && (std::any_of(text.begin(), text.end(), isFlowIndicator) || text.contains(':')))
        return false;
    return readsAsText(text);
}

QByteArray doubleQuoted(const QByteArray &text)
{
    QByteArray quoted = "\"";
    for (const char32_t c : QString::fromUtf8(text).toUcs4()) {
        switch (c) {
        case '"':
            quoted += "\\\"";
            break;
        case '\\':
            quoted += "\\\\";
            break;
        case '\n':
            quoted += "\\n";
            break;
        case '\t':
            quoted += "\\t";
            break;
        case '\r':
            quoted += "\\r";
            break;
        default:
            if (c < 0x20 || (c >= 0x7F && c <= 0x9F))
                quoted += "\\x" + QByteArray::number(uint(c), 16).rightJustified(2, '0');
            else if (c == 0x2028 || c == 0x2029 || c == 0xFEFF)
                quoted += "\\u" + QByteArray::number(uint(c), 16).rightJustified(4, '0');
            else
                quoted += QString::fromUcs4(&c, 1).toUtf8();
        }
    }
    return quoted + '"';
}

QByteArray inlineText(const QByteArray &text, Style::Quotes quotes, bool flow)
{
    const bool singleFits = !needsEscape(text, false) && !text.contains('\t');
    const bool escapes = text.contains('"') || text.contains('\\');
    if (quotes == Style::Quotes::None && isPlainSafe(text, flow))
        return text;
    if (singleFits && (quotes == Style::Quotes::Single ||
                       (quotes == Style::Quotes::None && escapes && !text.contains('\'')))) {
        QByteArray doubled = text;
        return '\'' + doubled.replace('\'', "''") + '\'';
    }
    return doubleQuoted(text);
}

bool fitsLiteral(const QByteArray &text)
{
    if (text.isEmpty() || text.front() == ' ' || text.front() == '\t' || text.front() == '\n' ||
        needsEscape(text, true))
        return false;
    const QList<QByteArray> lines = text.split('\n');
    return std::none_of(lines.begin(), lines.end(),
                        [](const QByteArray &line) { return !line.isEmpty() && line.trimmed().isEmpty(); });
}

Rendered literal(const QByteArray &text, int indent, const Layout &layout)
{
    Rendered block;
    const bool ends = text.endsWith('\n');
    block.head = !ends ? "|-" : text.endsWith("\n\n") ? "|+" : "|";
    const QList<QByteArray> lines = (ends ? text.chopped(1) : text).split('\n');
    for (const QByteArray &line : lines)
        block.tail += layout.eol + (line.isEmpty() ? QByteArray() : QByteArray(indent, ' ') + line);
    return block;
}

QByteArray line(const Rendered &rendered)
{
    return (rendered.head.isEmpty() ? QByteArray() : ' ' + rendered.head) + rendered.tail;
}
} // namespace

Value Value::ofPlain(const QByteArray &text)
{
    if (text.isEmpty() || text == "~" || text.toLower() == "null")
        return {};
    return {readsAsText(text) ? Kind::Text : Kind::Plain, text, {}, {}};
}

int Value::indexOf(const QByteArray &key) const
{
    const auto found = std::find(keys.begin(), keys.end(), key);
    return found == keys.end() ? -1 : int(found - keys.begin());
}

bool Value::operator==(const Value &other) const
{
    if (kind != other.kind || text != other.text || items.size() != other.items.size())
        return false;
    if (kind != Kind::Map)
        return items == other.items;
    for (std::size_t i = 0; i < items.size(); ++i) {
        // The same order is the usual case; else every key is looked up.
        const int there = keys[i] == other.keys[i] ? int(i) : other.indexOf(keys[i]);
        if (there < 0 || !(items[i] == other.items[std::size_t(there)]))
            return false;
    }
    return true;
}

bool readsAsText(const QByteArray &plain)
{
    if (plain.isEmpty())
        return false;
    const char first = plain.front();
    if (isDigit(first) || first == '+' || first == '-' || first == '.') {
        // Numbers of YAML 1.1 (with `_`, and `1:30` in base 60) and 1.2, and dates.
        static const QRegularExpression number(
            u"\\A(?:[-+]?(?:0b[01_]+|0x[0-9a-fA-F_]+|0o[0-7]+|[0-9][0-9_]*(?:\\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?"
            u"|\\.[0-9_]+(?:[eE][-+]?[0-9]+)?|\\.(?:inf|Inf|INF)|[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\\.[0-9_]*)?"
            u")"
            u"|\\.(?:nan|NaN|NAN)|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt\\s].*)?)\\z"_s);
        return plain.size() > 400 || !number.match(QString::fromUtf8(plain)).hasMatch();
    }
    if (first == '~' || first == '=' || first == '<')
        return plain != "~" && plain != "=" && plain != "<<";
    static constexpr std::array words{"null", "true", "false", "yes", "no", "on", "off", "y", "n"};
    if (plain.size() > 5)
        return true;
    const QByteArray lower = plain.toLower();
    return std::none_of(words.begin(), words.end(), [&](const char *word) { return lower == word; });
}

Value valueOf(const Tree &tree, int index)
{
    const Node &node = tree.at(tree.resolved(index));
    Value value;
    switch (node.kind) {
    case Node::Kind::Null:
    case Node::Kind::Alias:
        break;
    case Node::Kind::Scalar:
        value.kind = node.plain && !readsAsText(node.value) ? Value::Kind::Plain : Value::Kind::Text;
        value.text = node.value;
        break;
    case Node::Kind::Sequence:
        value.kind = Value::Kind::Sequence;
        for (const int child : node.children)
            value.items.push_back(valueOf(tree, child));
        break;
    case Node::Kind::Map:
        value.kind = Value::Kind::Map;
        for (const auto &[key, child] : tree.entries(tree.resolved(index))) {
            value.keys.push_back(tree.at(key).value);
            value.items.push_back(valueOf(tree, child));
        }
        break;
    }
    return value;
}

Layout layoutOf(const Tree &tree)
{
    Layout layout;
    const QByteArray &text = tree.text();
    const qsizetype lf = text.indexOf('\n');
    if (lf > 0 && text[lf - 1] == '\r')
        layout.eol = "\r\n";
    bool indentKnown = false, sequencesKnown = false;
    const auto look = [&](auto &&self, int index) -> void {
        const Node &map = tree.at(index);
        for (std::size_t i = 0; i + 1 < map.children.size(); i += 2) {
            const Node &child = tree.at(map.children[i + 1]);
            if (map.kind != Node::Kind::Map || map.flow || child.flow || child.children.empty())
                continue;
            const int inner =
                columnOf(text, child.kind == Node::Kind::Map ? tree.at(child.children[0]).entryStart
                                                             : child.contentStart);
            const int step = inner - columnOf(text, child.entryStart);
            if (child.kind == Node::Kind::Map && !indentKnown && step > 0) {
                layout.indent = step;
                indentKnown = true;
            } else if (child.kind == Node::Kind::Sequence && !sequencesKnown) {
                layout.indentSequences = step > 0;
                sequencesKnown = true;
            }
            self(self, map.children[i + 1]);
        }
    };
    if (tree.root() >= 0)
        look(look, tree.root());
    return layout;
}

Style styleOf(const Tree &tree, int index)
{
    const Node &node = tree.at(index);
    Style style;
    style.flow = node.flow;
    if (node.kind != Node::Kind::Scalar || node.contentStart >= tree.text().size())
        return style;
    switch (tree.text()[node.contentStart]) {
    case '\'':
        style.quotes = Style::Quotes::Single;
        break;
    case '"':
        style.quotes = Style::Quotes::Double;
        style.literal = !node.value.contains('\n');
        break;
    case '|':
    case '>':
        style.literalLine = !node.plain;
        break;
    default:
        break;
    }
    return style;
}

Rendered render(const Value &value, int column, const Layout &layout, const Style &style)
{
    if (style.flow && (value.kind == Value::Kind::Sequence || value.kind == Value::Kind::Map))
        return {renderFlow(value, style), {}};
    Rendered rendered;
    switch (value.kind) {
    case Value::Kind::Text:
        if (style.literal && (style.literalLine || value.text.contains('\n')) && fitsLiteral(value.text))
            return literal(value.text,
                           style.literalIndent > column ? style.literalIndent : column + layout.indent,
                           layout);
        return {inlineText(value.text, style.quotes, false), {}};
    case Value::Kind::Sequence: {
        if (value.items.empty())
            return {"[]", {}};
        const int at = column + (layout.indentSequences ? layout.indent : 0);
        for (const Value &item : value.items) {
            rendered.tail += layout.eol + QByteArray(at, ' ') + '-';
            if (item.kind == Value::Kind::Map && !item.items.empty()) {
                // The first key stands beside the dash.
                QByteArray lines = render(item, at + 2 - layout.indent, layout, style).tail;
                rendered.tail += ' ' + lines.mid(layout.eol.size() + at + 2);
            } else {
                rendered.tail += line(render(item, at, layout, style));
            }
        }
        return rendered;
    }
    case Value::Kind::Map: {
        if (value.items.empty())
            return {"{}", {}};
        const int at = column + layout.indent;
        for (std::size_t i = 0; i < value.items.size(); ++i)
            rendered.tail += layout.eol + QByteArray(at, ' ') + renderKey(value.keys[i]) + ':' +
                             line(render(value.items[i], at, layout, style));
        return rendered;
    }
    case Value::Kind::Null:
    case Value::Kind::Plain:
        break;
    }
    return {value.kind == Value::Kind::Null ? QByteArray("null") : value.text, {}};
}

QByteArray renderFlow(const Value &value, const Style &style)
{
    QList<QByteArray> parts;
    switch (value.kind) {
    case Value::Kind::Sequence:
        for (const Value &item : value.items)
            parts += renderFlow(item, style);
        return '[' + parts.join(", ") + ']';
    case Value::Kind::Map:
        for (std::size_t i = 0; i < value.items.size(); ++i)
            parts += inlineText(value.keys[i], Style::Quotes::None, true) + ": " +
                     renderFlow(value.items[i], style);
        return '{' + parts.join(", ") + '}';
    case Value::Kind::Text:
        return inlineText(value.text, style.quotes, true);
    case Value::Kind::Null:
    case Value::Kind::Plain:
        break;
    }
    return value.kind == Value::Kind::Null ? QByteArray("null") : value.text;
}

QByteArray renderKey(const QByteArray &key)
{
    // `on` of an alert rule: quoted, so that YAML 1.1 doesn't read it as true.
    return inlineText(key, Style::Quotes::None, false);
}
} // namespace crontopus::yaml
