// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/account/accountpage.h"

#include "app/console/account/accountpanel.h"
#include "app/console/account/tenantpanel.h"
#include "app/console/account/tokenspanel.h"
#include "app/console/account/userspanel.h"
#include "app/console/theme/theme.h"
#include "app/console/widgets/pageheader.h"
#include "app/console/workspace.h"

#include <QHBoxLayout>
#include <QShowEvent>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
AccountPage::AccountPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_tabs(new QTabWidget(this))
    , m_tokens(new TokensPanel(*workspace.account(), m_tabs))
    , m_account(new AccountPanel(*workspace.account(), m_tabs))
    , m_users(new UsersPanel(*workspace.account(), m_tabs))
    , m_tenant(new TenantPanel(*workspace.account(), m_tabs))
    , m_newToken(new QAction(Theme::icon(u"add"_s), tr("New API token"), this))
    , m_refresh(new QAction(Theme::icon(u"refresh"_s), tr("Read the account anew"), this))
{
    setObjectName(u"accountPage"_s);
    m_newToken->setObjectName(u"newApiToken"_s);
    m_newToken->setShortcut(Qt::Key_N);
    connect(m_newToken, &QAction::triggered, this, [this] {
        m_tabs->setCurrentWidget(m_tokens);
        m_tokens->startNew();
    });
    m_refresh->setShortcut(QKeySequence(Qt::Key_F5));
    connect(m_refresh, &QAction::triggered, this, [this] { current()->load(); });
    m_tabs->setObjectName(u"accountTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_tokens, tr("Tokens"));
    m_tabs->addTab(m_account, tr("You"));
    m_tabs->addTab(m_tenant, tr("Tenant"));
    m_tabs->addTab(m_users, tr("Users"));
    m_tabs->setTabVisible(m_tabs->indexOf(m_users), false);
    for (StorePanel *panel : {static_cast<StorePanel *>(m_tokens), static_cast<StorePanel *>(m_account),
                              static_cast<StorePanel *>(m_users), static_cast<StorePanel *>(m_tenant)})
        connect(panel, &StorePanel::message, this, [this](const QString &text) { Q_EMIT message(text); });
    connect(m_account, &AccountPanel::accountRead, this, &AccountPage::take);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(new PageHeader(title(), this));
    layout->addWidget(m_tabs, 1);
}

void AccountPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!event->spontaneous() && current() != m_account)
        m_account->load(); // what may be done decides what is shown
}

void AccountPage::take(const Account &account)
{
    m_tokens->setAccount(account);
    m_tenant->setAccount(account);
    m_tabs->setTabVisible(m_tabs->indexOf(m_users), account.isAdmin());
    m_tabs->setTabVisible(m_tabs->indexOf(m_tenant), account.hasSettings);
}

StorePanel *AccountPage::current() const
{
    return static_cast<StorePanel *>(m_tabs->currentWidget());
}

void AccountPage::focusFilter()
{
    if (QWidget *filter = current()->filter())
        filter->setFocus(Qt::ShortcutFocusReason);
}
} // namespace crontopus
