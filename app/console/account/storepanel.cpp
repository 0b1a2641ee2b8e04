// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/account/storepanel.h"

#include <QComboBox>
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
