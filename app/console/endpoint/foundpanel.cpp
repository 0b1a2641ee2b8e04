// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/endpoint/foundpanel.h"

#include "app/console/endpoint/adoptpanel.h"
#include "app/console/endpoint/entriesmodel.h"
#include "app/console/widgets/viewsetup.h"
#include "app/console/workspace.h"

#include <QHeaderView>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
FoundPanel::FoundPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_foreign(new ForeignModel(this))
    , m_view(new QTableView(this))
    , m_adopt(new AdoptPanel(workspace, this))
{
    m_view->setObjectName(u"foreignEntries"_s);
    m_view->setAccessibleName(tr("Found on this machine"));
    m_view->setModel(m_foreign);
    QHeaderView *columns = m_view->horizontalHeader();
    static constexpr int widths[ForeignModel::ColumnCount] = {360, 120, 220, 240, 80};
    for (int column = 0; column < ForeignModel::ColumnCount; ++column)
        columns->resizeSection(column, widths[column]);
    setUpView(m_view, u"foreign"_s);
    m_view->setSortingEnabled(false);
    columns->setStretchLastSection(true);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FoundPanel::showEntry);
    connect(m_foreign, &QAbstractItemModel::modelReset, this, &FoundPanel::showEntry);
    m_adopt->hide();
    connect(m_adopt, &AdoptPanel::linkActivated, this, &FoundPanel::linkActivated);
    connect(m_adopt, &AdoptPanel::message, this, &FoundPanel::message);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_view);
    splitter->addWidget(m_adopt);
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter);
    connect(&workspace.jobs(), &JobStore::changed, this, [this] {
        if (!m_status.id.isEmpty())
            setEndpoint(m_status);
    });
}

int FoundPanel::count() const
{
    return m_foreign->rowCount();
}

QList<ForeignEntry> FoundPanel::resolved(const QList<ForeignEntry> &found) const
{
    if (!m_workspace.endpoints().capabilities().fleet)
        return found;
    const auto jobs = m_workspace.jobs().jobs();
    QList<ForeignEntry> entries = found;
    for (ForeignEntry &entry : entries) {
        // Its label stays with the manifest when that is adopted.
        const auto job = std::find_if(jobs->cbegin(), jobs->cend(), [&](const JobEntry &each) {
            const auto &known = each.manifest.job();
            return known && known->labels.value(u"endpoint_id"_s) == m_status.id &&
                   known->command == entry.command;
        });
        if (job == jobs->cend())
            continue;
        entry.suggestedName = job->manifest.name();
        entry.schedule = job->manifest.job()->scheduleTexts.join(u' ');
        entry.source = job->qualifiedName();
        entry.raw = entry.schedule + u' ' + entry.command;
    }
    return entries;
}

void FoundPanel::setEndpoint(const AgentStatus &status)
{
    m_status = status;
    m_adopt->setEndpoint(status);
    m_foreign->setEntries(resolved(status.foreign));
    showEntry();
}

void FoundPanel::showEntry()
{
    const ForeignEntry *entry = m_foreign->entryAt(m_view->currentIndex().row());
    m_adopt->setVisible(entry);
    if (entry)
        m_adopt->setEntry(*entry);
}
} // namespace crontopus
