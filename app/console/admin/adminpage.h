// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/page.h"

class QTabWidget;

namespace crontopus {
class StorePanel;

/// Tenants and audit log of a server, for those who administer it.
class AdminPage final : public Page
{
    Q_OBJECT

public:
    explicit AdminPage(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] static QString title() { return tr("Server admin"); }
    [[nodiscard]] static QString iconName() { return QStringLiteral("lock"); }
    [[nodiscard]] QList<QAction *> commands() const override { return {m_refresh}; }
    void focusFilter() override;

private:
    [[nodiscard]] StorePanel *current() const;

    QTabWidget *m_tabs = nullptr;
    QAction *m_refresh = nullptr;
};
} // namespace crontopus
