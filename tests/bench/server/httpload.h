// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <functional>
#include <string>
#include <vector>

namespace crontopus::bench {
/// One kept-alive HTTP connection from a loopback address of its own choice; blocking, for a few requests.
class HttpClient final
{
public:
    struct Answer
    {
        int status = 0; ///< 0: the connection broke
        std::string body;
    };

    explicit HttpClient(int port, const std::string &source = "127.0.0.1");
    ~HttpClient();
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;

    Answer ask(const std::string &request);
    [[nodiscard]] int socket() const { return m_socket; }

private:
    int m_socket = -1;
    std::string m_received;
};

/// The bytes of a request.
[[nodiscard]] std::string request(const std::string &method, const std::string &path,
                                  const std::string &token, const std::string &body = {});

/// The length of the whole answer at the beginning of `text`; 0 when it is not all there yet.
[[nodiscard]] std::size_t answerLength(const std::string &text);

struct Load
{
    double perSecond = 0;
    double medianSeconds = 0, p99Seconds = 0;
    std::size_t failed = 0; ///< answers that are not 2xx
};

/// Keeps `connections` busy for `time`: each sends its next request as soon as the last is answered.
[[nodiscard]] Load drive(int port, int connections, std::chrono::milliseconds time,
                         const std::function<std::string()> &next);
} // namespace crontopus::bench
