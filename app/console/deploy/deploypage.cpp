// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/deploy/deploypage.h"

#include "app/console/deploy/deploypanel.h"
#include "app/console/theme/theme.h"
#include "app/console/widgets/actionbutton.h"
#include "app/console/widgets/filteredit.h"
#include "app/console/widgets/pageheader.h"
#include "app/console/workspace.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
DeployPage::DeployPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_filter(new FilterEdit(tr("Filter tokens"), this))
    , m_panel(new DeployPanel(*workspace.account(), m_filter, this))
    , m_refresh(new QAction(Theme::icon(u"refresh"_s), tr("Read the tokens anew"), this))
{
    setObjectName(u"deployPage"_s);
    m_refresh->setShortcut(QKeySequence(Qt::Key_F5));
    connect(m_refresh, &QAction::triggered, m_panel, &StorePanel::load);
    connect(m_panel, &StorePanel::message, this, [this](const QString &text) { Q_EMIT message(text); });
    auto *header = new PageHeader(title(), this);
    header->row()->addStretch(1);
    m_filter->setFixedWidth(240);
    header->row()->addWidget(m_filter);
    header->row()->addWidget(new ActionButton(m_panel->newAction(), ActionButton::Kind::Primary, header));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(m_panel, 1);
}

QList<QAction *> DeployPage::commands() const
{
    return {m_panel->newAction(), m_panel->revokeAction(), m_refresh};
}

void DeployPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}
} // namespace crontopus
