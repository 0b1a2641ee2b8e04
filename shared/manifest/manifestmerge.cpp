// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/manifest/manifestmerge.h"

#include "shared/manifest/fieldedit.h"
#include "shared/manifest/manifest.h"

#include <QCoreApplication>

#include <algorithm>

namespace crontopus {
using yaml::Value;

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::mergeManifests)
};

/// One value that not all three texts have alike; null: the field is not there.
struct Difference
{
    QString path;
    const Value *base = nullptr, *ours = nullptr, *theirs = nullptr;
};

bool same(const Value *a, const Value *b)
{
    return a && b ? *a == *b : a == b;
}

bool isMap(const Value *value)
{
    return value && value->kind == Value::Kind::Map;
}

const Value *entry(const Value *map, const QByteArray &key)
{
    const int at = map ? map->indexOf(key) : -1;
    return at < 0 ? nullptr : &map->items[std::size_t(at)];
}

/// Down to what is no map on some side, so that a form's edit of one field is one difference.
void collect(const QString &path, const Value *base, const Value *ours, const Value *theirs,
             QList<Difference> &differences)
{
    if (same(base, ours) && same(base, theirs))
        return;
    if (!isMap(ours) || !isMap(theirs) || (base && !isMap(base))) {
        differences.append({path, base, ours, theirs});
        return;
    }
    QList<QByteArray> keys;
    for (const Value *side : {base, theirs, ours}) {
        for (std::size_t i = 0; side && i < side->keys.size(); ++i) {
            if (!keys.contains(side->keys[i]))
                keys.append(side->keys[i]);
        }
    }
    for (const QByteArray &key : std::as_const(keys))
        collect(childPath(path, QString::fromUtf8(key)), entry(base, key), entry(ours, key),
                entry(theirs, key), differences);
}

Result<Value> read(const QByteArray &text)
{
    const yaml::Tree tree = yaml::Tree::parse(text.startsWith("\xEF\xBB\xBF") ? text.sliced(3) : text);
    if (tree.root() >= 0 && tree.problems().isEmpty()) {
        Value value = yaml::valueOf(tree, tree.root());
        if (isMap(&value))
            return value;
    }
    return Error{Error::Code::InvalidInput, Words::tr("The text is no map of fields."),
                 Words::tr("Settle the texts as a whole.")};
}

/// `text` with the values that `side` picks of each difference.
template<typename Side>
Result<QByteArray> apply(const QByteArray &text, const QList<Difference> &differences, Side side)
{
    Result<QByteArray> result = text;
    for (const bool adding : {true, false}) { // first: a map must not run empty in between
        for (const Difference &difference : differences) {
            const Value *wanted = side(difference);
            if (bool(wanted) == adding && result)
                result =
                    setFieldNode(*result, difference.path, wanted ? std::optional(*wanted) : std::nullopt);
        }
    }
    return result;
}

/// Do both have the same lines, comments included? Where a new field stands is no edit worth a question.
bool sameLines(const QByteArray &a, const QByteArray &b)
{
    QList<QByteArray> linesA = a.trimmed().split('\n'), linesB = b.trimmed().split('\n');
    std::sort(linesA.begin(), linesA.end());
    std::sort(linesB.begin(), linesB.end());
    return linesA == linesB;
}

std::optional<QString> shown(const Value *value)
{
    if (!value)
        return {};
    return QString::fromUtf8(yaml::renderFlow(*value, {}));
}
} // namespace

Result<MergedManifest> mergeManifests(const QByteArray &base, const QByteArray &ours,
                                      const QByteArray &theirs, const QHash<QString, MergeSide> &choices)
{
    const auto baseValue = read(base), ourValue = read(ours), theirValue = read(theirs);
    if (!baseValue || !ourValue || !theirValue)
        return !baseValue ? baseValue.error() : !ourValue ? ourValue.error() : theirValue.error();
    QList<Difference> differences;
    collect({}, &*baseValue, &*ourValue, &*theirValue, differences);

    MergedManifest merged;
    for (const Difference &each : std::as_const(differences)) {
        if (!same(each.base, each.ours) && !same(each.base, each.theirs) && !same(each.ours, each.theirs))
            merged.conflicts.append({each.path, shown(each.base), shown(each.ours), shown(each.theirs)});
    }
    const auto settled = [&choices](const Difference &each) {
        if (same(each.base, each.ours))
            return each.theirs;
        if (same(each.base, each.theirs))
            return each.ours;
        return choices.value(each.path, MergeSide::Theirs) == MergeSide::Ours ? each.ours : each.theirs;
    };
    // The side that changed fields alone loses nothing when they are set in the other's text.
    const auto onlyOurs = apply(base, differences, [](const Difference &each) { return each.ours; });
    const bool oursIsFields = onlyOurs && sameLines(*onlyOurs, ours);
    if (!oursIsFields) {
        const auto onlyTheirs = apply(base, differences, [](const Difference &each) { return each.theirs; });
        if (!onlyTheirs || !sameLines(*onlyTheirs, theirs)) {
            return Error{Error::Code::Conflict, Words::tr("Both sides changed comments too."),
                         Words::tr("Settle the texts as a whole.")};
        }
    }
    auto text = apply(oursIsFields ? theirs : ours, differences, settled);
    if (!text)
        return Error{Error::Code::Conflict, text.error().message, text.error().hint};
    merged.text = std::move(*text);
    return merged;
}

std::optional<QByteArray> cleanMerge(const QString &path, const QByteArray &base, const QByteArray &ours,
                                     const QByteArray &theirs)
{
    auto merged = mergeManifests(base, ours, theirs);
    if (!merged || !merged->conflicts.isEmpty())
        return {};
    const auto broken = [&path](const QByteArray &text) {
        return hasErrors(Manifest::parse(text, {path, {}}).diagnostics());
    };
    if (broken(merged->text) && !broken(ours) && !broken(theirs))
        return {};
    return std::move(merged->text);
}
} // namespace crontopus
