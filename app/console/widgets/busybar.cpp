// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/widgets/busybar.h"

#include "app/console/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
BusyBar::BusyBar(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QProgressBar(this))
    , m_what(new QLabel(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_what->setProperty("muted", true);
    m_cancel->setAutoDefault(false);
    m_cancel->setObjectName(u"busyCancel"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::grid);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_what);
    layout->addWidget(m_cancel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();

    m_appear.setSingleShot(true);
    m_appear.setInterval(100);
    m_explain.setSingleShot(true);
    m_explain.setInterval(1000);
    connect(&m_appear, &QTimer::timeout, this, &QWidget::show);
    connect(&m_explain, &QTimer::timeout, this, [this] {
        m_what->show();
        m_cancel->show();
    });
    connect(&m_watcher, &QFutureWatcherBase::progressRangeChanged, m_bar, &QProgressBar::setRange);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, m_bar, &QProgressBar::setValue);
    connect(&m_watcher, &QFutureWatcherBase::progressTextChanged, this, [this](const QString &text) {
        if (!text.isEmpty())
            m_what->setText(text);
    });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &BusyBar::finish);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_watcher.cancel();
        m_cancel->setEnabled(false);
        m_what->setText(tr("Stopping…"));
    });
}

void BusyBar::follow(const QFuture<void> &future, const QString &what)
{
    m_bar->setRange(0, 0);
    m_what->setText(what);
    m_what->hide();
    m_cancel->hide();
    m_cancel->setEnabled(true);
    m_appear.start();
    m_explain.start();
    m_watcher.setFuture(future);
}

void BusyBar::finish()
{
    m_appear.stop();
    m_explain.stop();
    hide();
}
} // namespace crontopus
