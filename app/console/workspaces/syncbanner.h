// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;

namespace crontopus {
class Banner;
class JobStore;

/// Says when the exchange with the server that goes on by itself cannot: others edited the same jobs, or the
/// server does not take an edit. Takes no room otherwise.
class SyncBanner final : public QWidget
{
    Q_OBJECT

public:
    explicit SyncBanner(JobStore &jobs, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The two edits should be shown beside each other.
    void settleRequested();
    void changesRequested();

private:
    void update();

    JobStore &m_jobs;
    Banner *m_banner = nullptr;
    QAction *m_settle = nullptr, *m_show = nullptr;
};
} // namespace crontopus
