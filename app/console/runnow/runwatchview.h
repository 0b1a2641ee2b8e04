// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/page.h"

#include <QPointer>
#include <QTimer>
#include <QUuid>

class QLabel;
class QProgressBar;

namespace crontopus {
class OutputView;
class RunWatch;
class StatusLabel;

/// One start by hand, live: state, what goes on, and in the end the output.
class RunWatchView final : public QWidget
{
    Q_OBJECT

public:
    explicit RunWatchView(QWidget *parent = nullptr);

    /// Null: nothing. Forgotten when it goes.
    void setWatch(RunWatch *watch);

Q_SIGNALS:
    void linkActivated(const crontopus::ConsoleLink &link);

private:
    void update();

    QPointer<RunWatch> m_watch;
    QUuid m_shown; ///< run whose output is shown
    QTimer m_tick;
    StatusLabel *m_state = nullptr;
    QLabel *m_what = nullptr, *m_sentence = nullptr;
    QProgressBar *m_progress = nullptr;
    OutputView *m_output = nullptr;
    QAction *m_cancel = nullptr, *m_open = nullptr;
};
} // namespace crontopus
