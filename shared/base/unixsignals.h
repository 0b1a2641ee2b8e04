// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QSocketNotifier;

namespace crontopus {
/// Turns the system's signals into Qt's. One at a time in a process.
class UnixSignals final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnixSignals)

public:
    explicit UnixSignals(QObject *parent = nullptr);
    ~UnixSignals() override;

Q_SIGNALS:
    void terminated(); ///< SIGTERM, SIGINT
    void hungUp();     ///< SIGHUP

private:
    void read();
    QSocketNotifier *m_notifier = nullptr;
};
} // namespace crontopus
