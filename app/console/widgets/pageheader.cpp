// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/widgets/pageheader.h"

#include "app/console/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
PageHeader::PageHeader(const QString &title, QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    setObjectName(u"pageHeader"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_row->setContentsMargins(2 * Theme::grid, Theme::grid, Theme::grid, Theme::grid);
    m_row->setSpacing(Theme::grid);
    auto *label = new QLabel(title, this);
    label->setFont(Theme::font(Theme::Type::Heading));
    m_row->addWidget(label);
}
} // namespace crontopus
