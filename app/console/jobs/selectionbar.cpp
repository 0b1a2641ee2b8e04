// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/jobs/selectionbar.h"

#include "app/console/theme/theme.h"
#include "app/console/widgets/actionbutton.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
SelectionBar::SelectionBar(const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent), m_text(new QLabel(this))
{
    setObjectName(u"selectionBar"_s);
    m_text->setFont(Theme::font(Theme::Type::Strong));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * Theme::grid, Theme::grid, 2 * Theme::grid, Theme::grid);
    layout->setSpacing(Theme::grid);
    layout->addWidget(m_text);
    layout->addSpacing(Theme::grid);
    for (QAction *action : actions)
        layout->addWidget(new ActionButton(action, ActionButton::Kind::Normal, this));
    layout->addStretch(1);
    hide();
}

void SelectionBar::setCount(int jobs)
{
    m_text->setText(tr("Selected: %1").arg(QLocale().toString(jobs)));
    setVisible(jobs > 1);
}

void SelectionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, Theme::color(Theme::Role::Border));
}
} // namespace crontopus
