// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/page.h"

#include <QStackedWidget>

#include <memory>

namespace crontopus {
class Workspace;

/// The pages of one open workspace, one of them shown. Owns the workspace.
class WorkspaceView final : public QStackedWidget
{
    Q_OBJECT

public:
    struct Badge
    {
        int count = 0;
        bool alarming = false;
    };

    explicit WorkspaceView(std::unique_ptr<Workspace> workspace, QWidget *parent = nullptr);
    ~WorkspaceView() override;

    [[nodiscard]] Workspace &workspace() const { return *m_workspace; }
    [[nodiscard]] const QList<Page *> &pages() const { return m_pages; }
    [[nodiscard]] Page *currentPage() const;
    [[nodiscard]] Badge badge(int page) const { return m_badges.at(page); }
    void showPage(int page);
    /// Shows the page that can open it.
    bool open(const ConsoleLink &link);
    /// Asks every page.
    bool mayClose();

Q_SIGNALS:
    void pageShown(int page);
    void badgeChanged(int page);
    void message(const QString &text, QAction *undo);

private:
    std::unique_ptr<Workspace> m_workspace;
    QList<Page *> m_pages;
    QList<Badge> m_badges;
};
} // namespace crontopus
