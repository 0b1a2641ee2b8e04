// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/error.h"
#include "shared/manifest/fieldpath.h"
#include "shared/manifest/yamlvalue.h"

#include <QStringList>

#include <optional>

namespace crontopus {
/// One change of one value, list item or entry of a manifest's text. What setField() is made of.
class FieldEdit final
{
public:
    /// How far a path leads into a document.
    struct Place
    {
        int node = -1;        ///< the value, or the innermost container on the way to it
        std::size_t used = 0; ///< steps of the path that lead to `node`
        QString obstacle;     ///< why the path cannot go on; empty when it can
        bool complete = false;
    };

    FieldEdit(const yaml::Tree &tree, const FieldPath &path);

    [[nodiscard]] const Place &place() const { return m_place; }
    /// The texts with the value set (or, without one, taken away), best first; read each again before
    /// trusting it.
    [[nodiscard]] QList<QByteArray> candidates(const std::optional<yaml::Value> &value) const;
    /// As candidates(), for a new item in front of the one that the path leads to.
    [[nodiscard]] QList<QByteArray> insertions(const yaml::Value &item) const;
    /// What the document says after the change; nothing when it cannot be made.
    [[nodiscard]] std::optional<yaml::Value> expected(const std::optional<yaml::Value> &value) const;

private:
    struct Splice
    {
        int from = 0, to = 0;
        QByteArray text;
    };
    using Splices = QList<Splice>;

    void locate();
    [[nodiscard]] QByteArray apply(Splices splices) const;
    [[nodiscard]] const yaml::Node &node(int index) const { return m_tree.at(index); }
    [[nodiscard]] int parentOf(int index) const;
    [[nodiscard]] bool alone(int entryStart) const;
    [[nodiscard]] int endOf(int value) const;
    [[nodiscard]] yaml::Value wrapped(std::size_t step, yaml::Value value) const;

    [[nodiscard]] QList<QByteArray> removals() const;
    [[nodiscard]] Splices removeFromFlow(int parent, int value) const;
    [[nodiscard]] QList<QByteArray> replacements(int index, const yaml::Value &value) const;
    [[nodiscard]] Splices replaceInFlow(int index, const yaml::Value &value) const;
    [[nodiscard]] Splices replaceInBlock(int index, const yaml::Rendered &value, int column) const;
    [[nodiscard]] QList<QByteArray> additions(const yaml::Value &value) const;
    [[nodiscard]] QList<int> neighbours(int map, const QString &key) const;

    const yaml::Tree &m_tree;
    const QByteArray &m_text;
    FieldPath m_path;
    Place m_place;
    yaml::Layout m_layout;
};

/// setField() with any value; nothing: the field is taken away.
Result<QByteArray> setFieldNode(const QByteArray &text, const QString &fieldPath,
                                std::optional<yaml::Value> value);
} // namespace crontopus
