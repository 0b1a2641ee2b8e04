// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/workspaces/signindialog.h"

#include "app/console/theme/theme.h"
#include "app/console/widgets/banner.h"
#include "app/console/workspace.h"
#include "app/console/workspaces/credentials.h"
#include "app/console/workspaces/openworkspace.h"
#include "app/console/workspaces/signinform.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
SignInDialog::SignInDialog(const WorkspaceInfo &info, Workspace &workspace, QWidget *parent)
    : QDialog(parent), m_checkout(info.checkout), m_workspace(workspace), m_banner(new Banner(this))
{
    setObjectName(u"signInDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sign in to the remote"));
    auto *remote = new QLabel(workspace.jobs().branch().remoteUrl, this);
    remote->setProperty("muted", true);
    auto *rows = new QFormLayout;
    rows->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    rows->setVerticalSpacing(Theme::grid);
    m_form = new SignInForm(rows, this);
    m_form->setCredentials(credentialsFor(m_checkout));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &SignInDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(remote);
    layout->addWidget(m_banner);
    layout->addLayout(rows);
    layout->addWidget(buttons);
    setMinimumWidth(440);
}

void SignInDialog::accept()
{
    const GitCredentials credentials = m_form->credentials();
    keepCredentials(m_checkout, credentials, m_form->remember());
    useCredentials(m_workspace, credentials);
    QDialog::accept();
}
} // namespace crontopus
