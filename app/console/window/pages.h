// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <functional>

class QObject;
class QWidget;

namespace crontopus {
class Page;
class Workspace;

/// What the sidebar and the command palette tell of a page, and how it is made.
struct PageEntry
{
    QString title;
    QString iconName; ///< of resources/icons
    std::function<Page *(QWidget *parent)> make;
};

/// The pages of one workspace in the order of the sidebar and of Ctrl+1…9. This is the one place that knows
/// them all.
[[nodiscard]] QList<PageEntry> pageEntries(Workspace &workspace);
/// Pages that only some may use: the server is asked first, so they come later, as the last ones, or never.
/// Not after `context` is gone.
void askForMorePages(Workspace &workspace, QObject *context, std::function<void(const PageEntry &)> add);
} // namespace crontopus
