// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/admin/auditpanel.h"

#include "app/console/theme/timetext.h"
#include "app/console/widgets/filteredit.h"
#include "app/console/widgets/pagerbar.h"
#include "app/console/widgets/recordtable.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr int entriesPerPage = 100;
} // namespace

AuditPanel::AuditPanel(AccountStore &store, QWidget *parent)
    : StorePanel(store, parent)
    , m_actor(new FilterEdit(tr("Who"), this))
    , m_action(new FilterEdit(tr("Action"), this))
    , m_target(new FilterEdit(tr("On what"), this))
    , m_tenant(new FilterEdit(tr("Tenant"), this))
    , m_span(new QComboBox(this))
    , m_table(new RecordTable({tr("When"), tr("Who"), tr("Action"), tr("On what"), tr("Tenant"), tr("From")},
                              {120, 200, 200, 220, 160, 140}, u"audit"_s, this))
    , m_pager(new PagerBar(entriesPerPage, this))
    , m_detail(new QPlainTextEdit(this))
{
    m_table->setObjectName(u"audit"_s);
    m_table->setAccessibleName(tr("Audit log"));
    m_table->setOrderFixed();
    m_detail->setObjectName(u"auditDetail"_s);
    m_detail->setReadOnly(true);
    m_detail->setFont(Theme::font(Theme::Type::Mono));
    m_detail->setFrameShape(QFrame::NoFrame);
    m_detail->setAccessibleName(tr("Details of the entry"));
    m_detail->setPlaceholderText(tr("Select an entry to see all of it."));
    m_detail->setTabChangesFocus(true);
    m_span->setObjectName(u"auditSpan"_s);
    m_span->setAccessibleName(tr("Time"));
    m_span->addItem(tr("Last day"), 1);
    m_span->addItem(tr("Last 7 days"), 7);
    m_span->addItem(tr("Last 30 days"), 30);
    m_span->addItem(tr("All"), 0);
    m_span->setCurrentIndex(1);
    connect(m_table, &RecordTable::selected, this, &AuditPanel::showDetail);
    connect(m_pager, &PagerBar::pageChanged, this, &AuditPanel::load);
    auto *upper = new QWidget(this);
    auto *list = new QVBoxLayout(upper);
    list->setContentsMargins({});
    list->setSpacing(0);
    list->addWidget(makeFilter());
    list->addWidget(m_table, 1);
    list->addWidget(m_pager);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(upper);
    splitter->addWidget(m_detail);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    column()->addWidget(splitter, 1);
}

QWidget *AuditPanel::makeFilter()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(2 * Theme::grid, Theme::grid, Theme::grid, Theme::grid);
    const auto anew = [this] {
        m_pager->reset();
        load();
    };
    m_actor->setObjectName(u"auditActor"_s);
    m_action->setObjectName(u"auditAction"_s);
    m_target->setObjectName(u"auditTarget"_s);
    m_tenant->setObjectName(u"auditTenant"_s);
    for (FilterEdit *edit : {m_actor, m_action, m_target, m_tenant}) {
        edit->setTarget(m_table);
        connect(edit, &FilterEdit::filterChanged, this, anew);
        row->addWidget(edit, 1);
    }
    connect(m_span, &QComboBox::currentIndexChanged, this, anew);
    row->addWidget(m_span);
    return bar;
}

QWidget *AuditPanel::filter() const
{
    return m_actor;
}

AuditFilter AuditPanel::wanted() const
{
    AuditFilter filter{m_tenant->text().trimmed(), m_actor->text().trimmed(), m_action->text().trimmed(),
                       m_target->text().trimmed()};
    if (const int days = m_span->currentData().toInt(); days > 0)
        filter.from = QDateTime::currentDateTimeUtc().addDays(-days);
    return filter;
}

void AuditPanel::load()
{
    ask(store().audit(wanted(), m_pager->page(), m_pager->pageSize()), tr("Reading the audit log"),
        [this, request = ++m_request](const Paged<AuditEntry> &entries) {
            if (request == m_request)
                showEntries(entries);
        });
}

void AuditPanel::showEntries(const Paged<AuditEntry> &entries)
{
    m_entries = entries.items;
    m_pager->setTotal(entries.total);
    QList<Record> records;
    for (const AuditEntry &entry : entries.items)
        records.append({QString::number(entry.id),
                        {RecordCell::time(entry.at, {}),
                         {entry.actor.isEmpty() ? entry.actorKind : entry.actor, entry.actorKind},
                         {entry.action},
                         {entry.target, entry.target},
                         {entry.tenant},
                         {entry.address}}});
    m_table->setRecords(records);
    showDetail();
}

void AuditPanel::showDetail()
{
    const AuditEntry *found = withId(m_entries, m_table->currentKey().toLongLong());
    if (!found) {
        m_detail->clear();
        return;
    }
    QStringList lines{exactTime(found->at),
                      u"%1 %2"_s.arg(found->actorKind, found->actor),
                      u"%1 %2"_s.arg(found->action, found->target),
                      tr("Tenant: %1").arg(found->tenant),
                      tr("From: %1").arg(found->address),
                      tr("Request: %1").arg(found->requestId)};
    if (!found->details.isEmpty())
        lines += QString::fromUtf8(QJsonDocument(found->details).toJson(QJsonDocument::Indented));
    m_detail->setPlainText(lines.join(u'\n'));
}
} // namespace crontopus
