// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/manifest/yamltree.h"

#include <QCoreApplication>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <optional>
#include <sstream>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::yaml {
namespace {
constexpr int maxBytes = 1024 * 1024;
constexpr std::size_t maxDepth = 64;
constexpr std::size_t usualNodes = 64; ///< of a manifest with about 25 lines
constexpr int unitsStep = 64;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::yaml)
};

/// yaml-cpp's words for a fault, with what to do about it.
QString explainSyntax(const std::string &message)
{
    const QString own = QString::fromStdString(message);
    if (own.contains(u"tab"_s))
        return Words::tr("A tab stands where indentation is expected: indent with spaces.");
    if (message == YAML::ErrorMsg::MAP_VALUE)
        return Words::tr("A `:` cannot stand here: put the text in quotes, or check the indentation.");
    if (message == YAML::ErrorMsg::UNKNOWN_TOKEN)
        return Words::tr("A text cannot begin with this character: put it in quotes.");
    if (message == YAML::ErrorMsg::UNKNOWN_ANCHOR || own.startsWith(u"the referenced anchor"_s))
        return Words::tr("This alias names an anchor that is not defined above it: define it with `&name`.");
    if (message == YAML::ErrorMsg::EOF_IN_SCALAR)
        return Words::tr("A quote is opened but never closed: add the closing quote.");
    if (message == YAML::ErrorMsg::END_OF_MAP || message == YAML::ErrorMsg::END_OF_SEQ)
        return Words::tr("The indentation does not match the lines above: align it with its neighbours.");
    if (message == YAML::ErrorMsg::END_OF_MAP_FLOW)
        return Words::tr("A `{` is opened but never closed: add the closing `}`.");
    if (message == YAML::ErrorMsg::END_OF_SEQ_FLOW)
        return Words::tr("A `[` is opened but never closed: add the closing `]`.");
    if (message == YAML::ErrorMsg::FLOW_END)
        return Words::tr("A closing bracket has no opening one: remove it, or put the text in quotes.");
    return Words::tr("This is not valid YAML: %1. Check the indentation and quotes.").arg(own);
}

/// UTF-16 code units that begin with this byte of UTF-8.
int codeUnits(char byte)
{
    const uchar c = uchar(byte);
    return (c & 0xC0) == 0x80 ? 0 : c >= 0xF0 ? 2 : 1;
}

/// What YAML forbids in the bytes, and what yaml-cpp would misread: it takes byte 4 for the end of the file.
std::optional<Problem> checkBytes(const QByteArray &text)
{
    if (text.size() > maxBytes)
        return Problem{"yaml.too-large",
                       Words::tr("The file is larger than 1 MiB: a manifest holds one job."), 0, 0};
    for (qsizetype i = 0; i < text.size(); ++i) {
        const uchar c = uchar(text[i]);
        const bool allowed =
            c >= 0x20 || c == '\t' || c == '\n' || (c == '\r' && i + 1 < text.size() && text[i + 1] == '\n');
        if (!allowed)
            return Problem{"yaml.control-character",
                           c == '\r'
                               ? Words::tr("A carriage return stands alone: end lines with LF or CR LF.")
                               : Words::tr("The control character 0x%1 cannot stand in YAML: write it as an "
                                           "escape in double quotes, or remove it. Is this a text file?")
                                     .arg(int(c), 2, 16, QLatin1Char('0')),
                           int(i), int(i + 1)};
    }
    if (!text.isValidUtf8()) {
        int offset = 0;
        while (offset < text.size() &&
               QByteArrayView(text).sliced(offset, nextLineOf(text, offset) - offset).isValidUtf8())
            offset = nextLineOf(text, offset);
        return Problem{"yaml.encoding", Words::tr("This line is not UTF-8: save the file as UTF-8."), offset,
                       lineEndOf(text, offset)};
    }
    return {};
}
} // namespace

class TreeBuilder final : public YAML::EventHandler
{
public:
    struct Abort
    {
        Problem problem;
    };

    TreeBuilder(Tree &tree, int maxNodes) : m_tree(tree), m_maxNodes(maxNodes)
    {
        tree.m_nodes.reserve(usualNodes);
    }

    void OnDocumentStart(const YAML::Mark &mark) override
    {
        if (!m_tree.m_nodes.empty() || m_documents++ > 0) {
            const int at = std::clamp(mark.pos, 0, int(m_tree.m_text.size()));
            if (QByteArrayView(m_tree.m_text).sliced(at).startsWith("---"))
                abort("yaml.multiple-documents",
                      Words::tr("The file has a second document: put every job into a file of its own."),
                      mark);
            abort("yaml.syntax",
                  Words::tr("Nothing can stand here after the end of the job: check the "
                            "indentation and brackets."),
                  mark);
        }
    }
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        add(Node::Kind::Null, mark, {}, anchor).open = false;
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        const int target = m_anchors[std::size_t(anchor)];
        if (m_tree.at(target).open)
            abort("yaml.cyclic-alias", Words::tr("This alias stands inside what it refers to."), mark);
        Node &node = add(Node::Kind::Alias, mark, {}, 0);
        node.target = target;
        node.weight = m_tree.at(target).weight + 1;
        node.open = false;
        count(node.weight - 1, mark);
    }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &value) override
    {
        Node &node = add(Node::Kind::Scalar, mark, tag, anchor);
        node.value = QByteArray::fromStdString(value);
        node.open = false;
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style) override
    {
        open(Node::Kind::Sequence, mark, tag, anchor, style);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value style) override
    {
        open(Node::Kind::Map, mark, tag, anchor, style);
    }
    void OnMapEnd() override
    {
        const int map = m_stack.back();
        close();
        checkKeys(map);
    }

private:
    [[noreturn]] void abort(const char *code, const QString &message, const YAML::Mark &mark)
    {
        const int at = std::clamp(mark.pos, 0, int(m_tree.m_text.size()));
        throw Abort{{code, message, at, lineEndOf(m_tree.m_text, at)}};
    }

    void count(int nodes, const YAML::Mark &mark)
    {
        m_total += nodes;
        if (m_total > m_maxNodes)
            abort("yaml.too-many-nodes",
                  Words::tr("The file has more than 10,000 values, counting what its aliases repeat."), mark);
    }

    Node &add(Node::Kind kind, const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor)
    {
        count(1, mark);
        const int index = int(m_tree.m_nodes.size());
        Node node;
        node.kind = kind;
        node.start = node.contentStart = node.end = std::clamp(mark.pos, 0, int(m_tree.m_text.size()));
        node.plain = kind == Node::Kind::Scalar && tag == "?";
        node.tagged = !tag.empty() && tag != "?" && tag != "!";
        node.anchored = anchor != 0;
        if (anchor != 0) {
            m_anchors.resize(std::max(m_anchors.size(), std::size_t(anchor) + 1), -1);
            m_anchors[std::size_t(anchor)] = index;
        }
        if (!m_stack.empty())
            m_tree.m_nodes[std::size_t(m_stack.back())].children.push_back(index);
        m_tree.m_nodes.push_back(std::move(node));
        return m_tree.m_nodes.back();
    }

    void open(Node::Kind kind, const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
              YAML::EmitterStyle::value style)
    {
        if (m_stack.size() >= maxDepth)
            abort("yaml.too-deep", Words::tr("The file is nested more than 64 levels deep."), mark);
        Node &node = add(kind, mark, tag, anchor);
        node.flow = style == YAML::EmitterStyle::Flow;
        node.weight = m_total; // turned into the difference by close()
        m_stack.push_back(int(m_tree.m_nodes.size()) - 1);
    }

    void close()
    {
        Node &node = m_tree.m_nodes[std::size_t(m_stack.back())];
        node.weight = m_total - node.weight + 1;
        node.open = false;
        m_stack.pop_back();
    }

    void checkKeys(int map)
    {
        std::vector<QByteArrayView> seen; // sorted: quicker than a hash for the few keys that a map has
        const std::vector<int> &children = m_tree.at(map).children;
        for (std::size_t i = 0; i + 1 < children.size(); i += 2) {
            const Node &key = m_tree.at(children[i]);
            if (key.kind != Node::Kind::Scalar) {
                m_tree.m_problems +=
                    Problem{"yaml.key", Words::tr("A key must be a text."), key.start, key.start + 1};
                continue;
            }
            const QByteArrayView text(key.value);
            const auto place = std::lower_bound(seen.begin(), seen.end(), text);
            if (place != seen.end() && *place == text) {
                m_tree.m_problems += Problem{"yaml.duplicate-key",
                                             Words::tr("The key `%1` stands here twice: remove one of them.")
                                                 .arg(QString::fromUtf8(key.value)),
                                             key.start, key.start + int(key.value.size())};
            } else {
                seen.insert(place, text);
                if (key.plain && key.value == "<<")
                    checkMerge(children[i + 1]);
            }
        }
    }

    void checkMerge(int value)
    {
        const Node &source = m_tree.at(m_tree.resolved(value));
        const auto isMap = [this](int i) { return m_tree.at(m_tree.resolved(i)).kind == Node::Kind::Map; };
        const bool good = source.kind == Node::Kind::Map ||
                          (source.kind == Node::Kind::Sequence &&
                           std::all_of(source.children.begin(), source.children.end(), isMap));
        if (!good)
            m_tree.m_problems +=
                Problem{"yaml.merge", Words::tr("`<<` takes an alias of a map, such as `*defaults`."),
                        m_tree.at(value).start, m_tree.at(value).start + 1};
    }

    Tree &m_tree;
    const int m_maxNodes;
    std::vector<int> m_stack;
    std::vector<int> m_anchors;
    int m_total = 0;
    int m_documents = 0;
};

Tree Tree::parse(const QByteArray &text, int maxNodes)
{
    Tree tree;
    tree.m_text = text;
    if (auto problem = checkBytes(text)) {
        tree.m_problems += *problem;
        return tree;
    }
    const auto failAt = [&tree](const YAML::Mark &mark, const QString &message) {
        const int at = std::clamp(mark.pos, 0, int(tree.m_text.size()));
        tree.m_problems += Problem{"yaml.syntax", message, at, std::max(at, lineEndOf(tree.m_text, at))};
    };
    try {
        std::istringstream stream(text.toStdString());
        YAML::Parser parser(stream);
        TreeBuilder builder(tree, maxNodes);
        while (parser.HandleNextDocument(builder)) {
        }
        if (tree.m_nodes.empty() || (tree.m_nodes.size() == 1 && tree.m_nodes[0].kind == Node::Kind::Null)) {
            tree.m_nodes.clear();
            tree.m_problems += Problem{"yaml.empty",
                                       Words::tr("The file is empty: a manifest needs `apiVersion`, "
                                                 "`kind`, `metadata` and `spec`."),
                                       0, 0};
        } else {
            findSpans(tree);
        }
    } catch (const TreeBuilder::Abort &stop) {
        tree.m_problems += stop.problem;
    } catch (const YAML::Exception &fault) {
        failAt(fault.mark, explainSyntax(fault.msg));
    } catch (const std::exception &fault) {
        failAt(YAML::Mark(), explainSyntax(fault.what()));
    }
    return tree;
}

int Tree::resolved(int index) const
{
    return at(index).kind == Node::Kind::Alias ? at(index).target : index;
}

int Tree::find(int map, const QByteArray &key, bool ownOnly) const
{
    const std::vector<int> &children = at(map).children;
    for (std::size_t i = 0; i + 1 < children.size(); i += 2) {
        if (at(children[i]).kind == Node::Kind::Scalar && at(children[i]).value == key)
            return children[i + 1];
    }
    if (ownOnly)
        return -1;
    for (const auto &[k, v] : entries(map)) {
        if (at(k).value == key)
            return v;
    }
    return -1;
}

std::vector<std::pair<int, int>> Tree::entries(int map) const
{
    std::vector<std::pair<int, int>> found;
    const std::vector<int> &children = at(map).children;
    int merge = -1;
    for (std::size_t i = 0; i + 1 < children.size(); i += 2) {
        const Node &key = at(children[i]);
        if (key.kind != Node::Kind::Scalar)
            continue;
        if (key.plain && key.value == "<<")
            merge = resolved(children[i + 1]);
        else
            found.emplace_back(children[i], children[i + 1]);
    }
    if (merge < 0)
        return found;
    const auto takeFrom = [&](int source) {
        if (at(source).kind != Node::Kind::Map)
            return;
        for (const auto &entry : entries(source)) {
            const bool known = std::any_of(found.begin(), found.end(), [&](const auto &own) {
                return at(own.first).value == at(entry.first).value;
            });
            if (!known)
                found.push_back(entry);
        }
    };
    if (at(merge).kind == Node::Kind::Sequence) {
        for (const int child : at(merge).children)
            takeFrom(resolved(child));
    } else {
        takeFrom(merge);
    }
    return found;
}

LineIndex::LineIndex(const QByteArray &text) : m_text(text)
{
    m_starts.push_back(0);
    int units = 0;
    for (int i = 0; i < text.size(); ++i) {
        if (i % unitsStep == 0)
            m_units.push_back(units);
        units += codeUnits(text[i]);
        if (text[i] == '\n')
            m_starts.push_back(i + 1);
    }
    m_units.push_back(units);
}

int LineIndex::unitsBefore(int offset) const
{
    int units = m_units[std::size_t(offset / unitsStep)];
    for (int i = offset / unitsStep * unitsStep; i < offset; ++i)
        units += codeUnits(m_text[i]);
    return units;
}

LineIndex::Position LineIndex::at(int offset) const
{
    offset = std::clamp(offset, 0, int(m_text.size()));
    const auto next = std::upper_bound(m_starts.begin(), m_starts.end(), offset);
    return {int(next - m_starts.begin()), unitsBefore(offset) - unitsBefore(*(next - 1)) + 1};
}

int columnOf(const QByteArray &text, int offset)
{
    return offset - lineStartOf(text, offset);
}

int lineStartOf(const QByteArray &text, int offset)
{
    return offset == 0 ? 0 : int(text.lastIndexOf('\n', offset - 1)) + 1;
}

int lineEndOf(const QByteArray &text, int offset)
{
    const qsizetype lf = text.indexOf('\n', offset);
    if (lf < 0)
        return int(text.size());
    return int(lf > offset && text[lf - 1] == '\r' ? lf - 1 : lf);
}

int nextLineOf(const QByteArray &text, int offset)
{
    const qsizetype lf = text.indexOf('\n', offset);
    return lf < 0 ? int(text.size()) : int(lf + 1);
}
} // namespace crontopus::yaml
