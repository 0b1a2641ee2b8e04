// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/widgets/recordtable.h"

#include "app/console/theme/timetext.h"
#include "app/console/widgets/statusdelegate.h"
#include "app/console/widgets/viewsetup.h"

#include <QHeaderView>
#include <QLocale>
#include <QSortFilterProxyModel>

#include <algorithm>

namespace crontopus {
namespace {
constexpr int SortRole = Qt::UserRole;
} // namespace

RecordCell RecordCell::number(qint64 value)
{
    return {QLocale().toString(value), {}, value};
}

RecordCell RecordCell::time(const QDateTime &when, const QString &never)
{
    return {never, {}, {}, {}, when};
}

RecordCell RecordCell::status(const StatusLook &look)
{
    return {look.word, {}, {}, look};
}

RecordModel::RecordModel(const QStringList &titles, QObject *parent)
    : QAbstractTableModel(parent), m_titles(titles)
{
}

void RecordModel::setRecords(const QList<Record> &records)
{
    const bool sameRows = std::equal(records.cbegin(), records.cend(), m_records.cbegin(), m_records.cend(),
                                     [](const Record &a, const Record &b) { return a.key == b.key; });
    if (sameRows && !records.isEmpty()) {
        m_records = records;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_records = records;
    endResetModel();
}

QString RecordModel::keyAt(int row) const
{
    return row >= 0 && row < m_records.size() ? m_records.at(row).key : QString();
}

int RecordModel::rowOf(const QString &key) const
{
    const auto found = std::find_if(m_records.cbegin(), m_records.cend(),
                                    [&key](const Record &record) { return record.key == key; });
    return found == m_records.cend() ? -1 : int(found - m_records.cbegin());
}

int RecordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int RecordModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_titles.size());
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_records.size())
        return {};
    const RecordCell cell = m_records.at(index.row()).cells.value(index.column());
    const bool hasTime = cell.when && cell.when->isValid();
    switch (role) {
    case Qt::DisplayRole:
        return hasTime ? relativeTime(*cell.when) : cell.text;
    case Qt::ToolTipRole:
        return hasTime ? exactTime(*cell.when) : cell.toolTip;
    case SortRole:
        if (cell.when)
            return cell.when->isValid() ? cell.when->toMSecsSinceEpoch() : 0;
        return cell.sortKey.isValid() ? cell.sortKey : QVariant(cell.text);
    case StatusLookRole:
        return cell.look ? QVariant::fromValue(*cell.look) : QVariant();
    default:
        return {};
    }
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_titles.value(section);
}

RecordTable::RecordTable(const QStringList &titles, const QList<int> &widths, const QString &settingsKey,
                         QWidget *parent)
    : QTableView(parent), m_records(new RecordModel(titles, this)), m_shown(new QSortFilterProxyModel(this))
{
    m_shown->setSourceModel(m_records);
    m_shown->setSortRole(SortRole);
    m_shown->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setSortLocaleAware(true);
    m_shown->setFilterKeyColumn(-1);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    setModel(m_shown);
    for (int column = 0; column < widths.size(); ++column)
        giveColumnWidth(horizontalHeader(), column, widths.at(column));
    horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    setUpView(this, settingsKey);
    horizontalHeader()->setStretchLastSection(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setItemDelegate(new StatusDelegate(this));
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_quiet)
            return;
        m_key = currentKey();
        Q_EMIT selected(m_key);
    });
    m_tick.setInterval(5000);
    connect(&m_tick, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    m_tick.start();
}

void RecordTable::setRecords(const QList<Record> &records)
{
    m_quiet = true;
    m_records->setRecords(records);
    select(m_key);
    m_quiet = false;
    if (const QString key = currentKey(); key != m_key) {
        m_key = key;
        Q_EMIT selected(key);
    }
}

void RecordTable::setFilter(const QString &text)
{
    m_shown->setFilterFixedString(text);
}

void RecordTable::setOrderFixed()
{
    setSortingEnabled(false);
    m_shown->sort(-1);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
}

QString RecordTable::currentKey() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : m_records->keyAt(m_shown->mapToSource(rows.first()).row());
}

void RecordTable::select(const QString &key)
{
    const QModelIndex index = m_shown->mapFromSource(m_records->index(m_records->rowOf(key), 0));
    if (index.isValid()) {
        selectRow(index.row());
        scrollTo(index);
    } else {
        clearSelection();
    }
}

int RecordTable::shownCount() const
{
    return m_shown->rowCount();
}
} // namespace crontopus
