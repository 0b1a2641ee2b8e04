// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/jobs/jobtreeview.h"

#include "app/console/jobs/jobfiltermodel.h"
#include "app/console/jobs/jobtreemodel.h"
#include "app/console/settings/settings.h"
#include "app/console/theme/theme.h"
#include "app/console/widgets/statusdelegate.h"
#include "app/console/widgets/viewsetup.h"

#include <QApplication>
#include <QHeaderView>
#include <QItemSelection>
#include <QPainter>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
const QString foldedKey = u"jobs/folded"_s;
constexpr const char *filledProperty = "filled";

/// A cell with quiet words behind the first ones: a count, a state, the schedule in words.
class JobDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize hint = QStyledItemDelegate::sizeHint(option, index);
        return {hint.width(), option.fontMetrics.height() + Theme::grid};
    }

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        // Once: a refresh must not take away what is being typed.
        if (!editor->property(filledProperty).toBool())
            QStyledItemDelegate::setEditorData(editor, index);
        editor->setProperty(filledProperty, true);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int column = index.column();
        QStyleOptionViewItem first = option;
        initStyleOption(&first, index);
        if (column == JobTreeModel::ScheduleColumn)
            first.font = Theme::font(Theme::Type::Mono);
        const auto look = index.data(StatusLookRole);
        if (look.canConvert<StatusLook>()) {
            const auto status = look.value<StatusLook>();
            first.features |= QStyleOptionViewItem::HasDecoration;
            first.icon = Theme::icon(status.icon, status.role);
            first.decorationSize = QSize(16, 16);
            // The shape tells already where all is well: words in colour only where they matter.
            const bool calm = status.role == Theme::Role::Success || status.role == Theme::Role::MutedText;
            if (column == JobTreeModel::HealthColumn || column == JobTreeModel::SyncColumn)
                first.palette.setColor(QPalette::Text,
                                       Theme::color(calm ? Theme::Role::MutedText : status.role));
        }
        const QWidget *widget = option.widget;
        const QStyle *style = widget ? widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &first, painter, widget);

        const QString second = index.data(JobTreeModel::SecondaryRole).toString();
        if (second.isEmpty())
            return;
        const QRect text = style->subElementRect(QStyle::SE_ItemViewItemText, &first, widget);
        const int used = QFontMetrics(first.font).horizontalAdvance(first.text) + 2 * Theme::grid;
        const QRect rest = text.adjusted(used, 0, -4, 0);
        if (rest.width() < 24)
            return;
        painter->save();
        painter->setFont(option.font);
        painter->setPen(Theme::color(Theme::Role::MutedText));
        painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(option.font).elidedText(second, Qt::ElideRight, rest.width()));
        painter->restore();
    }
};
constexpr int nameWidth = 270; ///< till somebody changes it, or the window has room for more
} // namespace

JobTreeView::JobTreeView(JobFilterModel &model, QWidget *parent) : QTreeView(parent), m_model(model)
{
    setObjectName(u"jobTree"_s);
    setAccessibleName(tr("Jobs"));
    setModel(&model);
    setItemDelegate(new JobDelegate(this));
    setIndentation(2 * Theme::grid);
    setSelectionMode(ExtendedSelection);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setEditTriggers(NoEditTriggers); // Enter and double click open the editor
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(true);
    setDragDropMode(InternalMove);
    setDragDropOverwriteMode(false); // true would clear the cells of what was dragged away
    setAutoExpandDelay(500);
    const int widths[] = {nameWidth, 300, 100, 170, 110, 100};
    for (int i = 0; i < JobTreeModel::ColumnCount; ++i)
        giveColumnWidth(header(), i, widths[i]);
    // The expression with its words is what needs the room.
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(JobTreeModel::ScheduleColumn, QHeaderView::Stretch);
    sortByColumn(JobTreeModel::NameColumn, Qt::AscendingOrder);
    setUpView(this, u"jobs"_s);
    // Long names of a kind differ at their ends.
    setTextElideMode(Qt::ElideMiddle);

    const QStringList folded = Settings().value(foldedKey).toStringList();
    m_folded = QSet<QString>(folded.begin(), folded.end());
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &i) { rememberFolded(i, true); });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &i) { rememberFolded(i, false); });
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &above) {
        if (!above.isValid())
            restoreExpansion();
    });

    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        Q_EMIT ticked();
        // Painting asks for the text anew: only the rows in sight cost anything.
        const int left = columnViewportPosition(JobTreeModel::NextRunColumn);
        const int right =
            columnViewportPosition(JobTreeModel::LastRunColumn) + columnWidth(JobTreeModel::LastRunColumn);
        viewport()->update(std::min(left, right), 0, std::abs(right - left), viewport()->height());
    });
    restoreExpansion();
}

void JobTreeView::rememberFolded(const QModelIndex &index, bool folded)
{
    const QString ns = index.data().toString();
    if (folded == m_folded.contains(ns))
        return;
    if (folded)
        m_folded.insert(ns);
    else
        m_folded.remove(ns);
    Settings().setValue(foldedKey, QStringList(m_folded.begin(), m_folded.end()));
}

void JobTreeView::restoreExpansion()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex ns = m_model.index(row, 0);
        setExpanded(ns, !m_folded.contains(ns.data().toString()));
    }
}

std::vector<JobRowPtr> JobTreeView::selectedJobs() const
{
    std::vector<JobRowPtr> jobs;
    QSet<const JobRow *> seen;
    const auto add = [&](const QModelIndex &index) {
        JobRowPtr job = m_model.jobAt(index);
        if (!job)
            return;
        const qsizetype before = seen.size();
        seen.insert(job.get());
        if (seen.size() > before)
            jobs.push_back(std::move(job));
    };
    // Whole rows are selected. selectedRows() would ask for each of them in all ranges.
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int selected = range.top(); selected <= range.bottom(); ++selected) {
            const QModelIndex index = m_model.index(selected, 0, range.parent());
            add(index);
            const int jobsBelow = range.parent().isValid() ? 0 : m_model.rowCount(index);
            for (int row = 0; row < jobsBelow; ++row)
                add(m_model.index(row, 0, index));
        }
    }
    return jobs;
}

void JobTreeView::selectPath(const QString &path)
{
    const auto &source = static_cast<const JobTreeModel &>(*m_model.sourceModel());
    const QModelIndex index = m_model.mapFromSource(source.indexOfPath(path));
    if (!index.isValid())
        return;
    expand(index.parent());
    setCurrentIndex(index);
    scrollTo(index);
}

void JobTreeView::selectWhenThere(const QString &path)
{
    m_awaited = path;
    selectAwaited();
}

void JobTreeView::selectAwaited()
{
    const auto &source = static_cast<const JobTreeModel &>(*m_model.sourceModel());
    if (!m_awaited.isEmpty() && source.indexOfPath(m_awaited).isValid())
        selectPath(std::exchange(m_awaited, {}));
}

QString JobTreeView::selectedNamespace() const
{
    const QItemSelection selection = selectionModel()->selection();
    const QItemSelectionRange range = selection.size() == 1 ? selection.first() : QItemSelectionRange();
    const bool one = range.isValid() && range.height() == 1 && !range.parent().isValid();
    return one ? m_model.index(range.top(), 0).data().toString() : QString();
}

void JobTreeView::editNamespace(const QString &name)
{
    const auto &source = static_cast<const JobTreeModel &>(*m_model.sourceModel());
    const QModelIndex index = m_model.mapFromSource(source.indexOfNamespace(name));
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
    edit(index);
}

void JobTreeView::showEvent(QShowEvent *event)
{
    if (columnWidth(JobTreeModel::NameColumn) == nameWidth)
        header()->resizeSection(JobTreeModel::NameColumn, std::max(nameWidth, width() / 4));
    QTreeView::showEvent(event);
    m_tick.start();
}

void JobTreeView::hideEvent(QHideEvent *event)
{
    QTreeView::hideEvent(event);
    m_tick.stop();
}
} // namespace crontopus
