// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/manifest/fieldedit.h"

#include "shared/manifest/fields.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
using yaml::columnOf;
using yaml::lineEndOf;
using yaml::lineStartOf;
using yaml::nextLineOf;
using yaml::Node;
using yaml::Rendered;
using yaml::Style;
using yaml::Value;

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::setField)
};

bool isContainer(const Node &node)
{
    return node.kind == Node::Kind::Map || node.kind == Node::Kind::Sequence;
}

/// Sets, or without a value removes, what the path leads to; parents are made, and removed when left empty.
/// False when there is nothing to remove.
bool change(Value &value, const FieldPath &path, std::size_t step, const std::optional<Value> &target)
{
    if (step == path.size()) {
        if (target)
            value = *target;
        return target.has_value();
    }
    const PathStep &at = path[step];
    const QByteArray key = at.key.toUtf8();
    if (value.kind == Value::Kind::Null)
        value.kind = at.index >= 0 ? Value::Kind::Sequence : Value::Kind::Map;
    const int found =
        at.index >= 0 ? (at.index < int(value.items.size()) ? at.index : -1) : value.indexOf(key);
    if (found < 0) {
        if (!target)
            return false;
        Value made;
        change(made, path, step + 1, target);
        value.items.push_back(made);
        if (at.index < 0)
            value.keys.push_back(key);
        return true;
    }
    Value &child = value.items[std::size_t(found)];
    if (step + 1 < path.size()) {
        if (!change(child, path, step + 1, target))
            return false;
        if (target || !child.items.empty())
            return true;
    } else if (target) {
        child = *target;
        return true;
    }
    value.items.erase(value.items.begin() + found);
    if (at.index < 0)
        value.keys.erase(value.keys.begin() + found);
    return true;
}
} // namespace

FieldEdit::FieldEdit(const yaml::Tree &tree, const FieldPath &path)
    : m_tree(tree), m_text(tree.text()), m_path(path), m_layout(layoutOf(tree))
{
    locate();
}

void FieldEdit::locate()
{
    m_place.node = m_tree.root();
    const auto stop = [this](const QString &why) {
        const FieldPath before(m_path.begin(), m_path.begin() + std::ptrdiff_t(m_place.used));
        m_place.obstacle = why.arg(toString(before));
    };
    for (const PathStep &step : m_path) {
        const Node &at = node(m_place.node);
        if (at.kind == Node::Kind::Null)
            return;
        if (at.kind == Node::Kind::Alias)
            return stop(Words::tr("`%1` is an alias: change what it refers to, or write its fields out."));
        if (at.kind == Node::Kind::Scalar)
            return stop(
                Words::tr("`%1` holds a single value, so nothing can stand below it: change that first."));
        if ((at.kind == Node::Kind::Map) != (step.index < 0))
            return stop(step.index < 0 ? Words::tr("`%1` is a list, not a map.")
                                       : Words::tr("`%1` is a map, not a list."));
        int next = -1;
        if (step.index < 0)
            next = m_tree.find(m_place.node, step.key.toUtf8(), true);
        else if (step.index > int(at.children.size()))
            return stop(Words::tr("The list `%1` has fewer items: add at its end."));
        else if (step.index < int(at.children.size()))
            next = at.children[std::size_t(step.index)];
        if (next < 0)
            return;
        m_place.node = next;
        ++m_place.used;
    }
    m_place.complete = true;
}

std::optional<Value> FieldEdit::expected(const std::optional<Value> &value) const
{
    Value document = valueOf(m_tree, m_tree.root());
    if (!change(document, m_path, 0, value))
        return {};
    return document;
}

QList<QByteArray> FieldEdit::candidates(const std::optional<Value> &value) const
{
    if (!m_place.obstacle.isEmpty())
        return {};
    if (!value)
        return m_place.complete ? removals() : QList<QByteArray>{};
    if (m_place.complete)
        return replacements(m_place.node, *value);
    if (node(m_place.node).kind == Node::Kind::Null)
        return replacements(m_place.node, wrapped(m_place.used, *value));
    return additions(wrapped(m_place.used + 1, *value));
}

Value FieldEdit::wrapped(std::size_t step, Value value) const
{
    for (std::size_t i = m_path.size(); i > step; --i) {
        Value parent;
        parent.kind = m_path[i - 1].index >= 0 ? Value::Kind::Sequence : Value::Kind::Map;
        if (m_path[i - 1].index < 0)
            parent.keys.push_back(m_path[i - 1].key.toUtf8());
        parent.items.push_back(std::move(value));
        value = std::move(parent);
    }
    return value;
}

QByteArray FieldEdit::apply(Splices splices) const
{
    std::sort(splices.begin(), splices.end(),
              [](const Splice &a, const Splice &b) { return a.from > b.from; });
    QByteArray text = m_text;
    for (const Splice &splice : splices)
        text.replace(splice.from, std::max(0, splice.to - splice.from), splice.text);
    return text;
}

int FieldEdit::parentOf(int index) const
{
    // Parents come before their children in the list.
    for (int i = index - 1; i >= 0; --i) {
        const std::vector<int> &children = node(i).children;
        if (std::find(children.begin(), children.end(), index) != children.end())
            return i;
    }
    return -1;
}

bool FieldEdit::alone(int entryStart) const
{
    return m_text.mid(lineStartOf(m_text, entryStart), columnOf(m_text, entryStart)).trimmed().isEmpty();
}

int FieldEdit::endOf(int value) const
{
    return std::max(node(value).end, node(value).afterIndicator);
}

QList<QByteArray> FieldEdit::removals() const
{
    int value = m_place.node;
    int parent = parentOf(value);
    const auto count = [this](int container) {
        return node(container).children.size() / (node(container).kind == Node::Kind::Map ? 2 : 1);
    };
    while (parent > 0 && count(parent) == 1) {
        value = parent;
        parent = parentOf(value);
    }
    if (count(parent) == 1)
        return {apply({{node(parent).start, lineEndOf(m_text, endOf(value)), "{}"}})};
    if (node(parent).flow)
        return {apply(removeFromFlow(parent, value))};

    const int start = node(value).entryStart;
    const int end = endOf(value);
    if (!alone(start)) { // the first entry behind a dash: the dash stays for the next one
        int from = start;
        while (from > 0 && m_text[from - 1] == ' ')
            --from;
        return {apply({{from, lineEndOf(m_text, end), {}}})};
    }
    const int from = lineStartOf(m_text, start);
    const int to = nextLineOf(m_text, end);
    QList<QByteArray> texts;
    if (to == m_text.size() && !m_text.endsWith('\n') && from > 0) // a missing last newline stays missing
        texts += apply({{lineEndOf(m_text, lineStartOf(m_text, from - 1)), to, {}}});
    texts += apply({{from, to, {}}});
    return texts;
}

FieldEdit::Splices FieldEdit::removeFromFlow(int parent, int value) const
{
    const std::vector<int> &children = node(parent).children;
    const std::size_t step = node(parent).kind == Node::Kind::Map ? 2 : 1;
    const auto at = std::size_t(std::find(children.begin(), children.end(), value) - children.begin());
    const int start = node(value).entryStart;
    if (at + step < children.size())
        return {{start, node(children[at + step]).entryStart, {}}};
    const int before = endOf(children[at - step]);
    if (m_text.mid(before, start - before).contains('#')) // keeps the neighbour's comment
        return {{start, endOf(value), {}}};
    return {{before, endOf(value), {}}};
}

QList<QByteArray> FieldEdit::replacements(int index, const Value &value) const
{
    const int parent = parentOf(index);
    if (node(parent).flow)
        return {apply(replaceInFlow(index, value))};
    const int column = columnOf(m_text, node(index).entryStart);
    Style style = styleOf(m_tree, index);
    if (style.literalLine)
        style.literalIndent = yaml::blockScalarAt(m_text, node(index).contentStart, column).indent;
    QList<QByteArray> texts{apply(replaceInBlock(index, render(value, column, m_layout, style), column))};
    // Where a block would not read back (it ends the file without a newline, say), escapes in quotes do.
    style.literal = false;
    texts += apply(replaceInBlock(index, render(value, column, m_layout, style), column));
    return texts;
}

FieldEdit::Splices FieldEdit::replaceInFlow(int index, const Value &value) const
{
    const Node &old = node(index);
    const QByteArray text = renderFlow(value, styleOf(m_tree, index));
    if (old.end > old.contentStart)
        return {{old.tagged ? old.start : old.contentStart, old.end, text}};
    return {{old.afterIndicator, old.afterIndicator, (old.hasIndicator ? " " : ": ") + text}};
}

/// A value is a head, on the line of its key or dash, and a tail of whole lines below. A comment behind the
/// head stays.
FieldEdit::Splices FieldEdit::replaceInBlock(int index, const Rendered &value, int column) const
{
    const Node &old = node(index);
    const int start = old.tagged ? old.start : old.contentStart;
    const bool empty = old.end <= old.contentStart;
    const bool blockScalar = styleOf(m_tree, index).literalLine;
    const bool beside = !empty && start < nextLineOf(m_text, old.afterIndicator);
    const bool lines = isContainer(old) && !old.flow;
    if (!empty && !blockScalar && !lines && value.tail.isEmpty())
        return {{start, old.end, value.head}}; // wherever it stands

    int headFrom = old.afterIndicator, headTo = old.afterIndicator;
    int tailFrom, tailTo;
    if (beside && blockScalar) {
        headFrom = start;
        const yaml::BlockScalar block = yaml::blockScalarAt(m_text, old.contentStart, column);
        headTo = block.headerEnd;
        tailFrom = lineEndOf(m_text, headTo);
        tailTo = std::max(tailFrom, block.bodyEnd);
    } else if (beside) {
        headFrom = start;
        headTo = lines ? lineEndOf(m_text, start) : old.end;
        tailFrom = lineEndOf(m_text, headTo);
        tailTo = lines ? std::max(tailFrom, lineEndOf(m_text, old.end)) : tailFrom;
    } else {
        if (old.start < old.contentStart && old.start < nextLineOf(m_text, old.afterIndicator))
            headTo = lineEndOf(m_text, old.start); // an anchor or tag without its value
        tailFrom = lineEndOf(m_text, headTo);
        tailTo = empty ? tailFrom : std::max(tailFrom, lineEndOf(m_text, old.end));
    }
    if (value.head.isEmpty())
        headFrom = old.afterIndicator;
    const QByteArray head =
        value.head.isEmpty() || headFrom > old.afterIndicator ? value.head : ' ' + value.head;
    if (tailFrom == headTo)
        return {{headFrom, tailTo, head + value.tail}};
    return {{headFrom, headTo, head}, {tailFrom, tailTo, value.tail}};
}

/// Entries of a map behind which a new key may go: first the one that comes before it in the field table.
QList<int> FieldEdit::neighbours(int map, const QString &key) const
{
    const FieldPath parent(m_path.begin(), m_path.begin() + std::ptrdiff_t(m_place.used));
    const QString parentPath = toString(parent);
    const int order = fieldOrder(childPath(parentPath, key));
    const std::vector<int> &children = node(map).children;
    QList<int> found{children.back()};
    int best = -1;
    for (std::size_t i = 0; order >= 0 && i + 1 < children.size(); i += 2) {
        const int sibling = fieldOrder(childPath(parentPath, QString::fromUtf8(node(children[i]).value)));
        if (sibling > best && sibling < order) {
            best = sibling;
            found.prepend(children[i + 1]);
        }
    }
    return found.size() > 2 ? QList<int>{found.first(), found.last()} : found;
}

QList<QByteArray> FieldEdit::additions(const Value &value) const
{
    const Node &container = node(m_place.node);
    const PathStep &step = m_path[m_place.used];
    const bool map = container.kind == Node::Kind::Map;
    if (container.children.empty()) {
        Value whole = wrapped(m_place.used, {});
        whole.items = {value};
        if (whole.kind != valueOf(m_tree, m_place.node).kind)
            return {};
        Style style;
        return {apply({{container.contentStart, container.end, renderFlow(whole, style)}})};
    }
    const int last = container.children.back();
    Style style = map ? Style() : styleOf(m_tree, last);
    style.flow = false;
    if (container.flow) {
        Value pair = wrapped(m_place.used, {});
        pair.items = {value};
        const QByteArray inner = renderFlow(pair, style).mid(1).chopped(1);
        return {apply({{endOf(last), endOf(last), ", " + inner}})};
    }
    const int column = columnOf(m_text, node(container.children[0]).entryStart);
    QList<QByteArray> texts;
    for (const bool literal : {true, false}) {
        style.literal = literal;
        const Rendered rendered = render(value, column, m_layout, style);
        const QByteArray key = map ? yaml::renderKey(step.key.toUtf8()) + ':' : QByteArray("-");
        QByteArray entry = key + (rendered.head.isEmpty() ? "" : " ") + rendered.head + rendered.tail;
        if (!map && value.kind == Value::Kind::Map && !value.items.empty()) {
            Value list;
            list.kind = Value::Kind::Sequence;
            list.items = {value};
            yaml::Layout flush = m_layout;
            flush.indentSequences = false;
            entry = render(list, column, flush, style).tail.mid(m_layout.eol.size() + column);
        }
        entry.prepend(QByteArray(column, ' '));
        for (const int neighbour : map ? neighbours(m_place.node, step.key) : QList<int>{last}) {
            const int at = lineEndOf(m_text, endOf(neighbour));
            texts += apply({{at, at, m_layout.eol + entry}});
        }
        const int start = node(last).entryStart;
        if (map && alone(start))
            texts += apply({{lineStartOf(m_text, start), lineStartOf(m_text, start), entry + m_layout.eol}});
    }
    return texts;
}

QList<QByteArray> FieldEdit::insertions(const Value &item) const
{
    if (!m_place.complete)
        return candidates(item);
    const int parent = parentOf(m_place.node);
    const int start = node(m_place.node).entryStart;
    Style style = styleOf(m_tree, m_place.node);
    if (node(parent).flow)
        return {apply({{start, start, renderFlow(item, style) + ", "}})};
    QList<QByteArray> texts;
    const int column = columnOf(m_text, start);
    for (const bool literal : {true, false}) {
        style.literal = literal;
        const Rendered rendered = render(item, column, m_layout, style);
        const QByteArray entry =
            "- " + rendered.head + rendered.tail + m_layout.eol + QByteArray(column, ' ');
        texts += apply({{start, start, entry}});
    }
    return texts;
}
} // namespace crontopus
