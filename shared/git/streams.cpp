// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/git/streams.h"

#include "shared/git/libgit2compat.h"
#include "shared/git/networkwatch.h"

#include <QtGlobal>

#ifndef Q_OS_WIN
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <netdb.h>
#include <poll.h>
#include <string>
#include <sys/socket.h>
#include <type_traits>
#include <unistd.h>

namespace crontopus::git {
namespace {
constexpr int pollSliceMs = 100;

/// libgit2's SSH transport hands the descriptor to libssh2 and takes it from where its own socket stream
/// (git_socket_stream, unchanged from 0.28 to 1.9) has it. So these four come first, in this order.
struct SocketStream
{
    git_stream parent;
    char *host;
    char *port;
    int descriptor;
};
static_assert(std::is_standard_layout_v<SocketStream>);

SocketStream *self(git_stream *stream)
{
    return reinterpret_cast<SocketStream *>(stream);
}

int failed(const char *what, const char *why)
{
    git_error_set_str(GIT_ERROR_NET, (std::string(what) + ": " + why).c_str());
    return -1;
}

bool stopped()
{
    const NetworkWatch *watch = NetworkWatch::current();
    return watch && watch->stopped() != NetworkWatch::Stop::None;
}

/// Waits for a started connect(); an errno, 0 when connected.
int waitForConnection(int descriptor)
{
    for (;;) {
        if (stopped())
            return ECANCELED;
        pollfd wait{descriptor, POLLOUT, 0};
        const int ready = ::poll(&wait, 1, pollSliceMs);
        if (ready < 0 && errno != EINTR)
            return errno;
        if (ready <= 0)
            continue;
        int error = 0;
        socklen_t length = sizeof error;
        ::getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &error, &length);
        return error;
    }
}

/// A connected, blocking socket, or -1 with errno.
int connectTo(const addrinfo &address)
{
    const int descriptor = ::socket(address.ai_family, address.ai_socktype, address.ai_protocol);
    if (descriptor < 0)
        return -1;
    ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
    const int flags = ::fcntl(descriptor, F_GETFL);
    ::fcntl(descriptor, F_SETFL, flags | O_NONBLOCK);
    int error = ::connect(descriptor, address.ai_addr, address.ai_addrlen) == 0 ? 0 : errno;
    if (error == EINPROGRESS)
        error = waitForConnection(descriptor);
    if (error != 0) {
        ::close(descriptor);
        errno = error;
        return -1;
    }
    ::fcntl(descriptor, F_SETFL, flags);
    return descriptor;
}

int streamConnect(git_stream *stream)
{
    SocketStream *socket = self(stream);
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *addresses = nullptr;
    if (const int code = ::getaddrinfo(socket->host, socket->port, &hints, &addresses); code != 0)
        return failed(socket->host, ::gai_strerror(code));
    int error = 0;
    for (const addrinfo *address = addresses; address && socket->descriptor < 0; address = address->ai_next) {
        socket->descriptor = connectTo(*address);
        error = errno;
    }
    ::freeaddrinfo(addresses);
    if (socket->descriptor < 0)
        return failed(socket->host, std::strerror(error));
    if (NetworkWatch *watch = NetworkWatch::current()) {
        watch->touch();
        watch->addSocket(socket->descriptor);
    }
    return 0;
}

ssize_t streamRead(git_stream *stream, void *data, size_t length)
{
    ssize_t got = -1;
    do {
        got = ::recv(self(stream)->descriptor, data, length, 0);
    } while (got < 0 && errno == EINTR);
    if (got < 0)
        return failed("receiving", std::strerror(errno));
    if (stopped())
        return failed("receiving", "stopped");
    if (NetworkWatch *watch = NetworkWatch::current(); watch && got > 0)
        watch->touch();
    return got;
}

ssize_t streamWrite(git_stream *stream, const char *data, size_t length, int)
{
#ifdef MSG_NOSIGNAL
    constexpr int flags = MSG_NOSIGNAL;
#else
    constexpr int flags = 0;
#endif
    ssize_t put = -1;
    do {
        put = ::send(self(stream)->descriptor, data, length, flags);
    } while (put < 0 && errno == EINTR);
    if (put < 0)
        return failed("sending", std::strerror(errno));
    if (NetworkWatch *watch = NetworkWatch::current())
        watch->touch();
    return put;
}

int streamClose(git_stream *stream)
{
    SocketStream *socket = self(stream);
    if (socket->descriptor >= 0) {
        if (NetworkWatch *watch = NetworkWatch::current())
            watch->removeSocket(socket->descriptor);
        ::close(socket->descriptor);
        socket->descriptor = -1;
    }
    return 0;
}

void streamFree(git_stream *stream)
{
    SocketStream *socket = self(stream);
    streamClose(stream);
    std::free(socket->host);
    std::free(socket->port);
    delete socket;
}

int streamInit(git_stream **stream, const char *host, const char *port)
{
    auto *socket = new SocketStream{};
    socket->parent.version = GIT_STREAM_VERSION;
    socket->parent.connect = streamConnect;
    socket->parent.read = streamRead;
    socket->parent.write = streamWrite;
    socket->parent.close = streamClose;
    socket->parent.free = streamFree;
    socket->host = ::strdup(host);
    socket->port = ::strdup(port);
    socket->descriptor = -1;
    *stream = &socket->parent;
    return 0;
}
} // namespace

void registerStreams()
{
    git_stream_registration registration{};
    registration.version = GIT_STREAM_VERSION;
    registration.init = streamInit;
    git_stream_register(GIT_STREAM_STANDARD, &registration);
}
} // namespace crontopus::git
#else
namespace crontopus::git {
void registerStreams() {}
} // namespace crontopus::git
#endif
