// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/widgets/pagerbar.h"

#include "app/console/theme/theme.h"
#include "app/console/widgets/actionbutton.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
PagerBar::PagerBar(int pageSize, QWidget *parent)
    : QWidget(parent)
    , m_pageSize(pageSize)
    , m_text(new QLabel(this))
    , m_previous(new QAction(tr("Previous"), this))
    , m_next(new QAction(tr("Next"), this))
{
    m_text->setObjectName(u"pagerText"_s);
    m_previous->setObjectName(u"previousPage"_s);
    m_next->setObjectName(u"nextPage"_s);
    connect(m_previous, &QAction::triggered, this, [this] { turn(-1); });
    connect(m_next, &QAction::triggered, this, [this] { turn(1); });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * Theme::grid, Theme::grid / 2, Theme::grid, Theme::grid / 2);
    layout->addWidget(m_text, 1);
    layout->addWidget(new ActionButton(m_previous, ActionButton::Kind::Flat, this));
    layout->addWidget(new ActionButton(m_next, ActionButton::Kind::Flat, this));
    hide();
}

void PagerBar::setTotal(qint64 total)
{
    const qint64 first = qint64(m_page - 1) * m_pageSize + 1;
    const qint64 last = std::min(total, first + m_pageSize - 1);
    const QLocale locale;
    m_text->setText(
        tr("%1–%2 of %3")
            .arg(locale.toString(std::min(first, total)), locale.toString(last), locale.toString(total)));
    m_previous->setEnabled(m_page > 1);
    m_next->setEnabled(last < total);
    setVisible(m_page > 1 || total > m_pageSize);
}

void PagerBar::reset()
{
    m_page = 1;
}

void PagerBar::turn(int by)
{
    m_page = std::max(1, m_page + by);
    Q_EMIT pageChanged();
}
} // namespace crontopus
