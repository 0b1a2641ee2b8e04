// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/manifest/yamltree.h"

#include <QByteArray>
#include <QJsonObject>

namespace crontopus {
/// A manifest's YAML as JSON: scalars as YAML 1.2 (core schema) reads them, aliases and merges expanded.
/// Empty when the text is no YAML map. Keys given twice count once, the first.
[[nodiscard]] QJsonObject manifestToJson(const QByteArray &text, int maxNodes = yaml::Tree::usualNodes);
/// The other way: YAML whose keys are in the order of the field table, and which reads back as `manifest`.
[[nodiscard]] QByteArray manifestFromJson(const QJsonObject &manifest);
} // namespace crontopus
