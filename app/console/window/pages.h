// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

class QWidget;

namespace crontopus {
class Page;
class Workspace;

/// The pages of one workspace in the order of the sidebar and of Ctrl+1…9. This is the one place that knows
/// them all.
[[nodiscard]] QList<Page *> makePages(Workspace &workspace, QWidget *parent);
} // namespace crontopus
