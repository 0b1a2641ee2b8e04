// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/httpmessage.h"

#include <memory>

namespace crontopus::server {
/// The one chance to answer a request: send() once, now or later. In the server's own thread only.
///
/// Dropped without an answer it sends 500, so that no client waits for ever. Sending to a client that has
/// gone is fine and does nothing.
class Reply final
{
public:
    /// Where an answer goes; made by HttpServer.
    class Sink
    {
    public:
        virtual ~Sink() = default;
        virtual void send(const HttpResponse &response) = 0;
        /// Has the client gone? For long polls, which can then be forgotten.
        [[nodiscard]] virtual bool gone() const = 0;
    };

    explicit Reply(std::unique_ptr<Sink> sink) : m_sink(std::move(sink)) {}
    Reply(Reply &&) noexcept = default;
    Reply &operator=(Reply &&) noexcept = default;
    ~Reply()
    {
        if (m_sink)
            m_sink->send({500, {{"Content-Type", "application/json"}}, R"({"detail":"Internal error"})"});
    }

    void send(const HttpResponse &response)
    {
        if (const auto sink = std::exchange(m_sink, nullptr))
            sink->send(response);
    }
    [[nodiscard]] bool gone() const { return !m_sink || m_sink->gone(); }

private:
    std::unique_ptr<Sink> m_sink;
};
} // namespace crontopus::server
