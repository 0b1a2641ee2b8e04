// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/page.h"

namespace crontopus {
class DeployPanel;
class FilterEdit;

/// Connects machines: enrollment tokens and installers. For workspaces with an account.
class DeployPage final : public Page
{
    Q_OBJECT

public:
    explicit DeployPage(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] static QString title() { return tr("Deploy"); }
    [[nodiscard]] static QString iconName() { return QStringLiteral("deploy"); }
    [[nodiscard]] QList<QAction *> commands() const override;
    bool open(const ConsoleLink &link) override { return link.kind == ConsoleLink::Kind::Deploy; }
    void focusFilter() override;

private:
    FilterEdit *m_filter = nullptr;
    DeployPanel *m_panel = nullptr;
    QAction *m_refresh = nullptr;
};
} // namespace crontopus
