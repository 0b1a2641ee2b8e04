// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/workspaces/workspaceregistry.h"

#include <QDialog>

namespace crontopus {
class Banner;
class SignInForm;
class Workspace;

/// Asks how to sign in to the remote of an open workspace; what is said holds from then on.
class SignInDialog final : public QDialog
{
    Q_OBJECT

public:
    SignInDialog(const WorkspaceInfo &info, Workspace &workspace, QWidget *parent = nullptr);

    void accept() override;

private:
    QString m_checkout;
    Workspace &m_workspace;
    SignInForm *m_form = nullptr;
    Banner *m_banner = nullptr;
};
} // namespace crontopus
