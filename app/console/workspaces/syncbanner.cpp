// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/workspaces/syncbanner.h"

#include "app/console/widgets/banner.h"
#include "shared/store/jobstore.h"

#include <QAction>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr qsizetype mostNamed = 3;
}

SyncBanner::SyncBanner(JobStore &jobs, QWidget *parent)
    : QWidget(parent)
    , m_jobs(jobs)
    , m_banner(new Banner(this))
    , m_settle(new QAction(tr("Settle"), this))
    , m_show(new QAction(tr("Show changes"), this))
{
    m_settle->setObjectName(u"settleConflict"_s);
    m_show->setObjectName(u"showUnsent"_s);
    m_banner->setObjectName(u"syncBanner"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_banner);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_settle, &QAction::triggered, this, &SyncBanner::settleRequested);
    connect(m_show, &QAction::triggered, this, &SyncBanner::changesRequested);
    connect(&m_jobs, &JobStore::exchangeChanged, this, &SyncBanner::update);
    update();
}

void SyncBanner::update()
{
    const JobStore::Exchange exchange = m_jobs.exchange();
    if (!exchange.conflicts.isEmpty()) {
        QString files = exchange.conflicts.mid(0, mostNamed).join(u", "_s);
        if (exchange.conflicts.size() > mostNamed)
            files = tr("%1 and %2 more").arg(files).arg(exchange.conflicts.size() - mostNamed);
        m_banner->show(Banner::Kind::Warning,
                       tr("Others changed the same as you in %1. Both versions are kept; nothing is sent or "
                          "taken in until you say which holds.")
                           .arg(files));
        m_banner->addButton(m_settle);
    } else if (exchange.problem) {
        m_banner->show(*exchange.problem);
        m_banner->addButton(m_show);
    } else {
        m_banner->clear();
    }
}
} // namespace crontopus
