// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/poller.h"
#include "server/http/wire.h"

#include <QByteArray>

namespace crontopus::server {
/// A TCP connection without TLS: a bare descriptor, so that an idle one costs next to nothing.
class PlainWire final : public Wire, public Poller::Target
{
    Q_DISABLE_COPY_MOVE(PlainWire)

public:
    /// Owns the descriptor, which must not block.
    PlainWire(Poller &poller, int descriptor, Listener &listener);
    ~PlainWire() override;

    qint64 read(char *data, qint64 size) override;
    bool readable() const override { return m_readable; }
    void write(QByteArrayView bytes) override;
    qint64 unsent() const override { return m_unsent.size(); }
    void finish(bool unread) override;
    void close() override;
    bool secure() const override { return false; }

    void polled(std::uint32_t events) override;

private:
    qint64 send(QByteArrayView bytes);
    void flush();

    Poller &m_poller;
    Listener &m_listener;
    QByteArray m_unsent;
    int m_descriptor;
    bool m_readable = true; ///< bytes may have come before it was watched
    bool m_ended = false;
    bool m_finishing = false;
    bool m_broken = false;
};
} // namespace crontopus::server
