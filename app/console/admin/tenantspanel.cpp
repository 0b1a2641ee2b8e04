// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/admin/tenantspanel.h"

#include "app/console/theme/timetext.h"
#include "app/console/widgets/actionbutton.h"
#include "app/console/widgets/confirmation.h"
#include "app/console/widgets/filteredit.h"
#include "app/console/widgets/pagerbar.h"
#include "app/console/widgets/recordtable.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr int tenantsPerPage = 100;

StatusLook lookOf(const TenantUsage &tenant)
{
    return tenant.suspended
               ? StatusLook{u"pause"_s, u"‖"_s, TenantsPanel::tr("Suspended"), Theme::Role::Warning}
               : StatusLook{u"success"_s, u"✓"_s, TenantsPanel::tr("Active"), Theme::Role::Success};
}
} // namespace

TenantsPanel::TenantsPanel(AccountStore &store, QWidget *parent)
    : StorePanel(store, parent)
    , m_filter(new FilterEdit(tr("Filter tenants"), this))
    , m_table(new RecordTable({tr("Tenant"), tr("State"), tr("Users"), tr("Endpoints"), tr("Jobs"),
                               tr("Runs"), tr("Repository"), tr("Made")},
                              {240, 120, 80, 90, 80, 100, 110, 110}, u"tenants"_s, this))
    , m_pager(new PagerBar(tenantsPerPage, this))
    , m_suspend(new QAction(Theme::icon(u"pause"_s), tr("Suspend"), this))
    , m_remove(new QAction(Theme::icon(u"trash"_s), tr("Delete"), this))
{
    m_table->setObjectName(u"tenants"_s);
    m_table->setAccessibleName(tr("Tenants"));
    m_suspend->setObjectName(u"suspendTenant"_s);
    m_remove->setObjectName(u"deleteTenant"_s);
    connect(m_suspend, &QAction::triggered, this, &TenantsPanel::toggleSuspended);
    connect(m_remove, &QAction::triggered, this, &TenantsPanel::remove);
    connect(m_table, &RecordTable::selected, this, &TenantsPanel::showDetail);
    connect(m_pager, &PagerBar::pageChanged, this, &TenantsPanel::load);
    connect(m_filter, &FilterEdit::filterChanged, this, [this] {
        m_pager->reset();
        load();
    });
    m_filter->setTarget(m_table);
    m_filter->setFixedWidth(240);
    auto *upper = new QWidget(this);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(2 * Theme::grid, Theme::grid, Theme::grid, Theme::grid);
    bar->addWidget(m_filter);
    bar->addStretch(1);
    auto *list = new QVBoxLayout(upper);
    list->setContentsMargins({});
    list->setSpacing(0);
    list->addLayout(bar);
    list->addWidget(m_table, 1);
    list->addWidget(m_pager);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(upper);
    splitter->addWidget(makeDetail());
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1);
    column()->addWidget(splitter, 1);
    showDetail();
}

QWidget *TenantsPanel::makeDetail()
{
    auto *content = new QWidget(this);
    m_title = new QLabel(content);
    m_title->setFont(Theme::font(Theme::Type::Strong));
    m_title->setTextFormat(Qt::PlainText);
    m_facts = new QLabel(content);
    m_facts->setObjectName(u"tenantFacts"_s);
    m_facts->setProperty("muted", true);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    m_confirmation = new Confirmation(content);
    auto *row = new QHBoxLayout;
    row->addWidget(m_title, 1);
    row->addWidget(new ActionButton(m_suspend, ActionButton::Kind::Normal, content));
    row->addWidget(new ActionButton(m_remove, ActionButton::Kind::Normal, content));
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid);
    layout->setSpacing(Theme::grid);
    layout->addLayout(row);
    layout->addWidget(m_confirmation);
    layout->addWidget(m_facts);
    layout->addStretch(1);
    return content;
}

QWidget *TenantsPanel::filter() const
{
    return m_filter;
}

void TenantsPanel::load()
{
    ask(store().tenants(m_filter->text().trimmed(), m_pager->page(), m_pager->pageSize()),
        tr("Reading the tenants"), [this, request = ++m_request](const Paged<TenantUsage> &tenants) {
            if (request == m_request)
                showTenants(tenants);
        });
}

void TenantsPanel::showTenants(const Paged<TenantUsage> &tenants)
{
    m_tenants = tenants.items;
    m_pager->setTotal(tenants.total);
    QList<Record> records;
    for (const TenantUsage &tenant : tenants.items)
        records.append({tenant.id,
                        {{tenant.id, tenant.name},
                         RecordCell::status(lookOf(tenant)),
                         RecordCell::number(tenant.users),
                         RecordCell::number(tenant.endpoints),
                         RecordCell::number(tenant.jobs),
                         RecordCell::number(tenant.runs),
                         {sizeText(tenant.repositoryBytes), {}, tenant.repositoryBytes},
                         RecordCell::time(tenant.createdAt, {})}});
    m_table->setRecords(records);
    showDetail();
}

const TenantUsage *TenantsPanel::current() const
{
    const QString id = m_table->currentKey();
    const auto found = std::find_if(m_tenants.cbegin(), m_tenants.cend(),
                                    [&id](const TenantUsage &tenant) { return tenant.id == id; });
    return found == m_tenants.cend() ? nullptr : &*found;
}

void TenantsPanel::showDetail()
{
    const TenantUsage *tenant = current();
    m_confirmation->cancel();
    m_suspend->setEnabled(tenant);
    m_remove->setEnabled(tenant);
    m_suspend->setText(tenant && tenant->suspended ? tr("Let in again") : tr("Suspend"));
    m_title->setText(tenant ? tenant->id : tr("Select a tenant to suspend or delete it."));
    m_facts->setText(
        !tenant ? QString()
        : tenant->suspended
            ? tr("Nobody of this tenant can sign in, and its agents are refused. Jobs on its machines "
                 "go on as they are.")
            : tr("%1, made %2.").arg(tenant->name, exactTime(tenant->createdAt)));
}

void TenantsPanel::toggleSuspended()
{
    const TenantUsage *tenant = current();
    if (!tenant)
        return;
    const auto set = [this, id = tenant->id](bool suspended) {
        ask(store().setSuspended(id, suspended), tr("Changing the tenant"), [this] { load(); });
    };
    if (tenant->suspended)
        set(false);
    else
        m_confirmation->ask(
            tr("Everyone of “%1” is signed out, and its agents are refused, until you let them "
               "in again.")
                .arg(tenant->id),
            tr("Suspend the tenant"), [set] { set(true); });
}

void TenantsPanel::remove()
{
    const TenantUsage *tenant = current();
    if (!tenant)
        return;
    m_confirmation->ask(
        tr("“%1” goes for good, with its users, endpoints, runs and repository. Type its name:")
            .arg(tenant->id),
        tr("Delete the tenant"),
        [this, id = tenant->id] {
            ask(store().deleteTenant(id), tr("Deleting"), [this, id] {
                Q_EMIT message(tr("%1 was deleted.").arg(id));
                load();
            });
        },
        tenant->id);
}
} // namespace crontopus
