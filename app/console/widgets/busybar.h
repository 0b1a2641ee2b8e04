// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace crontopus {
/// Shows that work goes on: nothing for the first 100 ms, then a quiet bar, after a second also what is being
/// done and a cancel button.
class BusyBar final : public QWidget
{
    Q_OBJECT

public:
    explicit BusyBar(QWidget *parent = nullptr);

    /// Follows `future` until it has finished; one that was followed before is forgotten, not cancelled.
    /// `what` stands beside the bar until the work tells something itself.
    template<typename T>
    void watch(const QFuture<T> &future, const QString &what)
    {
        follow(QFuture<void>(future), what);
    }

private:
    void follow(const QFuture<void> &future, const QString &what);
    void finish();

    QFutureWatcher<void> m_watcher;
    QTimer m_appear, m_explain;
    QProgressBar *m_bar = nullptr;
    QLabel *m_what = nullptr;
    QPushButton *m_cancel = nullptr;
};
} // namespace crontopus
