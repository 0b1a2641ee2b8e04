// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/server/httpload.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cctype>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace crontopus::bench {
namespace {
using Clock = std::chrono::steady_clock;
constexpr std::size_t bufferSize = 64 * 1024;

sockaddr_in loopback(const char *address, int port)
{
    sockaddr_in name{};
    name.sin_family = AF_INET;
    name.sin_port = htons(std::uint16_t(port));
    inet_pton(AF_INET, address, &name.sin_addr);
    return name;
}

/// False when the connection broke.
bool receive(int socket, std::string &into)
{
    char buffer[bufferSize];
    const ssize_t size = ::recv(socket, buffer, sizeof buffer, 0);
    if (size <= 0)
        return false;
    into.append(buffer, std::size_t(size));
    return true;
}

int statusOf(const std::string &answer)
{
    return std::atoi(answer.c_str() + std::min<std::size_t>(9, answer.size()));
}

struct Connection
{
    std::unique_ptr<HttpClient> client;
    std::string received;
    Clock::time_point sent;
};
} // namespace

HttpClient::HttpClient(int port, const std::string &source)
{
    m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int one = 1;
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    const sockaddr_in from = loopback(source.c_str(), 0), to = loopback("127.0.0.1", port);
    if (::bind(m_socket, reinterpret_cast<const sockaddr *>(&from), sizeof from) != 0 ||
        ::connect(m_socket, reinterpret_cast<const sockaddr *>(&to), sizeof to) != 0) {
        ::close(m_socket);
        m_socket = -1;
    }
}

HttpClient::~HttpClient()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

HttpClient::Answer HttpClient::ask(const std::string &request)
{
    m_received.clear();
    if (::send(m_socket, request.data(), request.size(), MSG_NOSIGNAL) != ssize_t(request.size()))
        return {};
    while (true) {
        if (const std::size_t length = answerLength(m_received); length > 0)
            return {statusOf(m_received), m_received.substr(m_received.find("\r\n\r\n") + 4)};
        if (!receive(m_socket, m_received))
            return {};
    }
}

std::string request(const std::string &method, const std::string &path, const std::string &token,
                    const std::string &body)
{
    std::string text = method + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    if (!token.empty())
        text += "Authorization: Bearer " + token + "\r\n";
    if (!body.empty())
        text += "Content-Type: application/json\r\n";
    return text + "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

std::size_t answerLength(const std::string &text)
{
    const std::size_t end = text.find("\r\n\r\n");
    if (end == std::string::npos)
        return 0;
    std::size_t length = 0;
    constexpr char name[] = "\r\ncontent-length:";
    const auto sameLetter = [](char a, char b) { return std::tolower(static_cast<unsigned char>(a)) == b; };
    const auto head = text.begin() + std::ptrdiff_t(end);
    if (const auto at = std::search(text.begin(), head, name, name + sizeof name - 1, sameLetter); at != head)
        length = std::strtoull(&*at + sizeof name - 1, nullptr, 10);
    return text.size() >= end + 4 + length ? end + 4 + length : 0;
}

Load drive(int port, int connections, std::chrono::milliseconds time,
           const std::function<std::string()> &next)
{
    Load load;
    const int poll = ::epoll_create1(EPOLL_CLOEXEC);
    std::vector<Connection> all(static_cast<std::size_t>(connections));
    const auto send = [&next](Connection &connection) {
        const std::string text = next();
        connection.received.clear();
        connection.sent = Clock::now();
        return ::send(connection.client->socket(), text.data(), text.size(), MSG_NOSIGNAL) ==
               ssize_t(text.size());
    };
    for (Connection &connection : all) {
        connection.client = std::make_unique<HttpClient>(port);
        epoll_event event{EPOLLIN, {.ptr = &connection}};
        ::epoll_ctl(poll, EPOLL_CTL_ADD, connection.client->socket(), &event);
    }
    const auto begin = Clock::now();
    for (Connection &connection : all)
        load.failed += send(connection) ? 0 : 1;
    std::vector<double> times;
    std::vector<epoll_event> events(all.size());
    std::size_t open = all.size() - load.failed;
    while (open > 0) {
        const int count = ::epoll_wait(poll, events.data(), int(events.size()), 5000);
        if (count <= 0)
            break;
        for (int i = 0; i < count; ++i) {
            Connection &connection = *static_cast<Connection *>(events[std::size_t(i)].data.ptr);
            if (!receive(connection.client->socket(), connection.received)) {
                ::epoll_ctl(poll, EPOLL_CTL_DEL, connection.client->socket(), nullptr);
                ++load.failed;
                --open;
                continue;
            }
            if (answerLength(connection.received) == 0)
                continue;
            times.push_back(std::chrono::duration<double>(Clock::now() - connection.sent).count());
            if (statusOf(connection.received) / 100 != 2)
                ++load.failed;
            if (Clock::now() - begin >= time || !send(connection)) {
                ::epoll_ctl(poll, EPOLL_CTL_DEL, connection.client->socket(), nullptr);
                --open;
            }
        }
    }
    const double seconds = std::chrono::duration<double>(Clock::now() - begin).count();
    ::close(poll);
    if (times.empty())
        return load;
    std::sort(times.begin(), times.end());
    load.perSecond = double(times.size()) / seconds;
    load.medianSeconds = times[times.size() / 2];
    load.p99Seconds = times[times.size() * 99 / 100];
    return load;
}
} // namespace crontopus::bench
