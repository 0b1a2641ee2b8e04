// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/account/storepanel.h"

#include "app/console/theme/theme.h"
#include "app/console/widgets/actionbutton.h"

#include <QAction>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QShowEvent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
StorePanel::StorePanel(AccountStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_column(new QVBoxLayout(this))
    , m_busy(new BusyBar(this))
    , m_failure(new Banner(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    m_column->addWidget(m_busy);
    m_column->addWidget(m_failure);
    m_failure->setObjectName(u"failure"_s);
}

void StorePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        load();
}

QWidget *scrolled(QWidget *content, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    scroll->setWidget(content);
    return scroll;
}

QFormLayout *startForm(QWidget *content, const QString &title, QAction *cancel)
{
    auto *label = new QLabel(title, content);
    label->setFont(Theme::font(Theme::Type::Strong));
    auto *form = new QFormLayout(content);
    form->setContentsMargins(2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid);
    form->setVerticalSpacing(2 * Theme::grid);
    form->setHorizontalSpacing(2 * Theme::grid);
    form->addRow(label);
    cancel->setShortcut(Qt::Key_Escape);
    cancel->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    content->addAction(cancel);
    return form;
}

void addFormButtons(QFormLayout *form, QAction *create, QAction *cancel)
{
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(new ActionButton(create, ActionButton::Kind::Primary, form->parentWidget()));
    buttons->addWidget(new ActionButton(cancel, ActionButton::Kind::Normal, form->parentWidget()));
    buttons->addStretch(1);
    form->addRow({}, buttons);
}

void fillTerms(QComboBox *box, int days)
{
    box->addItem(StorePanel::tr("after a day"), 1);
    box->addItem(StorePanel::tr("after 7 days"), 7);
    box->addItem(StorePanel::tr("after 30 days"), 30);
    box->addItem(StorePanel::tr("after 90 days"), 90);
    box->addItem(StorePanel::tr("after a year"), 365);
    box->addItem(StorePanel::tr("never"), 0);
    box->setCurrentIndex(box->findData(days));
}

std::optional<int> chosenTerm(const QComboBox *box)
{
    const int days = box->currentData().toInt();
    return days > 0 ? std::optional(days) : std::nullopt;
}
} // namespace crontopus
