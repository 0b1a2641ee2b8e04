// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/palette/commandpalette.h"

#include "app/console/theme/theme.h"

#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr int paletteWidth = 600, visibleRows = 12;
constexpr int searchDelayMs = 120;

class Delegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {200, option.fontMetrics.height() + 14};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool selected = option.state & QStyle::State_Selected;
        const bool enabled = index.flags() & Qt::ItemIsEnabled;
        QRect rect = option.rect.adjusted(6, 1, -6, -1);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(Theme::color(Theme::Role::Selection));
            painter->drawRoundedRect(rect, 4, 4);
        }
        const QColor muted = Theme::color(selected ? Theme::Role::SelectionText : Theme::Role::MutedText);
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, QRect(rect.left() + 8, rect.center().y() - 7, 16, 16), Qt::AlignCenter,
                   enabled ? QIcon::Normal : QIcon::Disabled);
        rect.adjust(34, 0, -10, 0);
        const QString shortcut = index.data(PaletteModel::ShortcutRole).toString();
        painter->setPen(muted);
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignRight, shortcut);
        rect.setRight(rect.right() - option.fontMetrics.horizontalAdvance(shortcut) - 12);
        const QString title =
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, rect.width());
        painter->setPen(enabled ? Theme::color(Theme::Role::Text) : muted);
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, title);
        rect.setLeft(rect.left() + option.fontMetrics.horizontalAdvance(title) + 10);
        painter->setPen(muted);
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft,
                          option.fontMetrics.elidedText(index.data(PaletteModel::ContextRole).toString(),
                                                        Qt::ElideRight, rect.width()));
        painter->restore();
    }
};
} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window)
    , m_edit(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(tr("Nothing matches."), this))
{
    setObjectName(u"commandPalette"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(32);
    shadow->setOffset(0, 6);
    shadow->setColor(QColor(0, 0, 0, 110));
    setGraphicsEffect(shadow);

    m_edit->setObjectName(u"paletteEdit"_s);
    m_edit->setPlaceholderText(tr("Search jobs, endpoints, runs and commands"));
    m_edit->setAccessibleName(m_edit->placeholderText());
    m_edit->addAction(Theme::icon(u"search"_s, Theme::Role::MutedText), QLineEdit::LeadingPosition);
    m_edit->installEventFilter(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new Delegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_nothing->setProperty("muted", true);
    m_nothing->setContentsMargins(12, 8, 12, 8);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 8, 1, 6);
    layout->setSpacing(6);
    layout->addWidget(m_edit);
    layout->addWidget(m_list);
    layout->addWidget(m_nothing);
    hide();

    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model.setPattern(text);
        place();
        m_searchDelay.start();
    });
    m_searchDelay.setSingleShot(true);
    m_searchDelay.setInterval(searchDelayMs);
    connect(&m_searchDelay, &QTimer::timeout, this, [this] {
        if (isVisible() && !m_edit->text().trimmed().isEmpty())
            Q_EMIT searched(m_edit->text());
    });
    connect(m_list, &QListView::entered, m_list, &QListView::setCurrentIndex);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    window->installEventFilter(this);
}

void CommandPalette::open(QList<PaletteItem> items)
{
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    m_edit->clear();
    m_model.setItems(std::move(items));
    place();
    show();
    raise();
    m_edit->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::showFound(const QString &pattern, const QList<PaletteItem> &found)
{
    if (!isVisible() || pattern != m_edit->text())
        return;
    m_model.setFound(found);
    fit();
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model.index(0, 0));
}

void CommandPalette::place()
{
    fit();
    m_list->setCurrentIndex(m_model.index(0, 0));
}

void CommandPalette::fit()
{
    const int rows = qMin(visibleRows, m_model.rowCount());
    m_list->setVisible(rows > 0);
    m_nothing->setVisible(rows == 0);
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0));
    const QWidget *window = parentWidget();
    const int width = qMin(paletteWidth, window->width() - 4 * Theme::grid);
    setFixedWidth(width);
    layout()->activate();
    resize(width, sizeHint().height());
    move((window->width() - width) / 2, 48);
}

void CommandPalette::runCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || !(index.flags() & Qt::ItemIsEnabled))
        return;
    const auto run = m_model.item(index.row()).run;
    dismiss();
    run();
}

void CommandPalette::dismiss()
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::moveSelection(int by)
{
    const int rows = m_model.rowCount();
    if (rows == 0)
        return;
    const int row = by == 1 || by == -1 ? (m_list->currentIndex().row() + by + rows) % rows
                                        : qBound(0, m_list->currentIndex().row() + by, rows - 1);
    m_list->setCurrentIndex(m_model.index(row, 0));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_edit)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && isVisible() &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason) {
        hide();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    case Qt::Key_Down:
        moveSelection(1);
        return true;
    case Qt::Key_Up:
        moveSelection(-1);
        return true;
    case Qt::Key_PageDown:
        moveSelection(visibleRows);
        return true;
    case Qt::Key_PageUp:
        moveSelection(-visibleRows);
        return true;
    default:
        return false;
    }
}

bool CommandPalette::event(QEvent *event)
{
    // Clicks beside the list stay here instead of reaching what lies below.
    if (event->type() == QEvent::MouseButtonPress)
        return true;
    return QFrame::event(event);
}
} // namespace crontopus
