// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <chrono>

namespace crontopus::server {
/// What one connection may cost. Qt's HTTP server bounds nothing by itself: these hold before it sees a
/// request.
struct HttpLimits
{
    qint64 headerBytes = 16 * 1024;
    qint64 bodyBytes = 1024 * 1024;              ///< where the route says nothing else
    qint64 batchBodyBytes = 8 * 1024 * 1024;     ///< of delivered check-ins
    qint64 gitBodyBytes = 64 * 1024 * 1024;      ///< of a push
    std::chrono::milliseconds handshake{10'000}; ///< of TLS
    std::chrono::milliseconds header{10'000};    ///< from a request's first byte to the end of its header
    std::chrono::milliseconds body{60'000};      ///< without a byte of the body
    std::chrono::milliseconds idle{75'000};      ///< between requests, and before the first
    std::chrono::milliseconds write{60'000};     ///< without a byte of the answer taken by the client
    std::chrono::milliseconds linger{5'000};     ///< that the client has to read a last answer and to close
    int connections = 20'000;                    ///< in all; 0 for any number
    int connectionsPerAddress = 256;             ///< 0 for any number
};
} // namespace crontopus::server
