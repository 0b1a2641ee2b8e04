// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QGridLayout;
class QWidget;

namespace crontopus {
/// Appends a muted name and its value to a grid of facts. The grid must hold nothing else.
void addFact(QGridLayout *grid, const QString &name, QWidget *value, int perRow = 4);
} // namespace crontopus
