// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <functional>

class QWidget;

namespace crontopus {
class Page;
class Workspace;

/// The pages of one workspace in the order of the sidebar and of Ctrl+1…9. This is the one place that knows
/// them all.
[[nodiscard]] QList<Page *> makePages(Workspace &workspace, QWidget *parent);
/// Pages that only some may use: the server is asked first, so they come later, as the last ones, or never.
void makeLaterPages(Workspace &workspace, QWidget *parent, std::function<void(Page *)> add);
} // namespace crontopus
