// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/wire.h"

#include <QSslConfiguration>
#include <QSslSocket>

namespace crontopus::server {
/// A TCP connection with TLS. Its handshake goes on beside everything else.
class TlsWire final : public QObject, public Wire
{
    Q_DISABLE_COPY_MOVE(TlsWire)

public:
    /// Owns the descriptor. wireReady() when the handshake is done, wireClosed() when it fails.
    TlsWire(qintptr descriptor, const QSslConfiguration &configuration, Listener &listener);
    ~TlsWire() override;

    qint64 read(char *data, qint64 size) override;
    bool readable() const override { return m_socket.bytesAvailable() > 0; }
    void write(QByteArrayView bytes) override;
    qint64 unsent() const override;
    void finish(bool unread) override;
    void close() override;
    bool secure() const override { return true; }

private:
    QSslSocket m_socket;
};
} // namespace crontopus::server
