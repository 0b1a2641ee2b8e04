// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>

namespace crontopus {
/// A program of ours as a child of the console: it ends when the console does, on Linux even by a crash.
class DemoProcess final : public QProcess
{
    Q_OBJECT

public:
    explicit DemoProcess(QObject *parent);
    ~DemoProcess() override;

    /// The end of what it wrote to standard error.
    [[nodiscard]] QString lastWords() const { return QString::fromUtf8(m_said).trimmed(); }
    /// Asks it to end and waits, up to five seconds; then it is killed. No signal is sent any more.
    void end();

Q_SIGNALS:
    /// lastWords() are others.
    void spoke();

private:
    QByteArray m_said;
};
} // namespace crontopus
