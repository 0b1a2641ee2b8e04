// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace crontopus::server {
/// The bytes of one connection, plain or TLS. Nothing blocks. After wireClosed() it is only good for
/// deletion, and that not from within a call of the listener.
class Wire
{
public:
    class Listener
    {
    public:
        virtual ~Listener() = default;
        virtual void wireReady() = 0;    ///< the handshake is done; not called for plain wires
        virtual void wireReadable() = 0; ///< read() has something, or the end
        virtual void wireWritten() = 0;  ///< some of unsent() went out
        virtual void wireEnded() = 0;    ///< the other side will send no more; it may still read
        virtual void wireClosed() = 0;   ///< gone, both ways
    };

    virtual ~Wire() = default;

    /// Bytes read; 0 when there are none now; -1 at the end.
    virtual qint64 read(char *data, qint64 size) = 0;
    /// May read() have something at once? Not knowing is yes.
    [[nodiscard]] virtual bool readable() const = 0;
    /// Sends what the network takes, keeps the rest and sends it later.
    virtual void write(QByteArrayView bytes) = 0;
    [[nodiscard]] virtual qint64 unsent() const = 0;
    /// Tells the other side, after what is unsent, that there will be no more. With `unread` it may still be
    /// sending, and must not lose the answer because of that.
    virtual void finish(bool unread) = 0;
    /// At once, whatever is unsent. No call of the listener follows.
    virtual void close() = 0;
    [[nodiscard]] virtual bool secure() const = 0;
};
} // namespace crontopus::server
