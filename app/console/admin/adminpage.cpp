// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/admin/adminpage.h"

#include "app/console/admin/auditpanel.h"
#include "app/console/admin/tenantspanel.h"
#include "app/console/theme/theme.h"
#include "app/console/widgets/pageheader.h"
#include "app/console/workspace.h"

#include <QHBoxLayout>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
AdminPage::AdminPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_tabs(new QTabWidget(this))
    , m_refresh(new QAction(Theme::icon(u"refresh"_s), tr("Read the list anew"), this))
{
    setObjectName(u"adminPage"_s);
    m_refresh->setShortcut(QKeySequence(Qt::Key_F5));
    connect(m_refresh, &QAction::triggered, this, [this] { current()->load(); });
    auto *tenants = new TenantsPanel(*workspace.account(), m_tabs);
    auto *audit = new AuditPanel(*workspace.account(), m_tabs);
    m_tabs->setObjectName(u"adminTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(tenants, tr("Tenants"));
    m_tabs->addTab(audit, tr("Audit log"));
    for (StorePanel *panel : {static_cast<StorePanel *>(tenants), static_cast<StorePanel *>(audit)})
        connect(panel, &StorePanel::message, this, [this](const QString &text) { Q_EMIT message(text); });
    auto *header = new PageHeader(title(), this);
    header->row()->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(m_tabs, 1);
}

StorePanel *AdminPage::current() const
{
    return static_cast<StorePanel *>(m_tabs->currentWidget());
}

void AdminPage::focusFilter()
{
    if (QWidget *filter = current()->filter())
        filter->setFocus(Qt::ShortcutFocusReason);
}
} // namespace crontopus
