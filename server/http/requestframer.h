// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/httpmessage.h"

#include <functional>

namespace crontopus::server {
/// A request as it left its connection, and what it says about that connection.
struct FramedRequest
{
    HttpRequest request;
    bool keepAlive = false; ///< the client may send another request after the answer
    bool http10 = false;
};

/// Finds the requests in the bytes of one connection, HTTP/1.0 and 1.1, and nothing that two readers could
/// read in two ways: every doubt is a refusal, since proxies stand in front of us. Knows no sockets.
///
/// Holds at most one header block, one body within its limit, and the rest of the last feed(). After a
/// refusal a connection is of no more use. Cost: linear in the bytes, whatever their split.
class RequestFramer final
{
public:
    /// How many bytes a body may have, from method and path as sent; asked once a request.
    using BodyLimit = std::function<qint64(QByteArrayView method, QByteArrayView path)>;

    enum class State {
        NeedMore, ///< feed() again
        Continue, ///< the client waits for `100 Continue`; then feed() or advance()
        Complete, ///< take() it
        Refused,  ///< see refusal()
    };
    enum class Part { Start, Head, Body }; ///< which part of a request comes next

    /// `limit` must outlive the framer.
    RequestFramer(qsizetype headerBytes, const BodyLimit &limit);

    State feed(QByteArrayView bytes);
    /// Goes on with what is at hand already.
    State advance() { return feed({}); }
    /// Only when Complete; the next request may begin.
    [[nodiscard]] FramedRequest take();

    [[nodiscard]] Part part() const;
    /// Are there bytes that no request has used yet?
    [[nodiscard]] bool hasBuffered() const { return !m_buffer.isEmpty(); }
    /// HTTP status: 400, 413, 414, 417, 431, 501 or 505.
    [[nodiscard]] int refusal() const { return m_refusal; }
    /// As far as known; for a refusal of HEAD.
    [[nodiscard]] const QByteArray &method() const { return m_framed.request.method; }
    [[nodiscard]] const QString &path() const { return m_framed.request.path; }

private:
    enum class Step { RequestLine, Header, Length, ChunkSize, ChunkData, ChunkEnd, Trailer, Done };
    enum class Line { None, Found, TooLong, Broken };

    State run(QByteArrayView bytes, qsizetype &used);
    Line nextLine(QByteArrayView bytes, qsizetype from, QByteArrayView &line);
    bool step(QByteArrayView bytes, qsizetype &used);
    bool lineStep(QByteArrayView line);
    bool requestLine(QByteArrayView line);
    bool headerLine(QByteArrayView line);
    bool headDone();
    bool chunkSize(QByteArrayView line);
    void takeBody(QByteArrayView bytes, qsizetype &used);
    bool refuse(int status);
    void reset();

    const qsizetype m_headerBytes;
    const BodyLimit &m_limit;

    QByteArray m_buffer;
    qsizetype m_scanned = 0;  ///< of the line at hand, known to have no end
    qsizetype m_lineLeft = 0; ///< bytes that lines may still have
    qint64 m_bodyLeft = 0;    ///< of the body, or of the chunk at hand
    qint64 m_bodyLimit = 0;
    qint64 m_length = -1; ///< Content-Length
    int m_refusal = 0;
    Step m_step = Step::RequestLine;
    quint8 m_blankLines = 0;
    bool m_chunked = false;
    bool m_hasHost = false;
    bool m_expect = false;
    bool m_sayContinue = false;
    bool m_saidClose = false;
    bool m_saidKeepAlive = false;
    FramedRequest m_framed;
};
} // namespace crontopus::server
