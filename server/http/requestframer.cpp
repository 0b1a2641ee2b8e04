// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/requestframer.h"

#include "server/http/requesttarget.h"

#include <algorithm>
#include <array>

namespace crontopus::server {
namespace {
constexpr qsizetype kMethodBytes = 32;
constexpr qsizetype kTargetBytes = 8 * 1024;
constexpr qsizetype kChunkLineBytes = 256;
constexpr qsizetype kTrailerBytes = 4 * 1024;
constexpr qsizetype kHeaders = 100;
constexpr qsizetype kFirstReserve = 64 * 1024;

constexpr auto kTokenBytes = [] {
    std::array<bool, 256> table{};
    for (const char c : {'!', '#', '$', '%', '&', '\'', '*', '+', '-', '.', '^', '_', '`', '|', '~'})
        table[quint8(c)] = true;
    for (int c = 0; c < 26; ++c)
        table[quint8('a' + c)] = table[quint8('A' + c)] = true;
    for (int c = '0'; c <= '9'; ++c)
        table[quint8(c)] = true;
    return table;
}();

bool tokenByte(char c)
{
    return kTokenBytes[quint8(c)];
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), tokenByte);
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool valueByte(char c)
{
    return c == '\t' || (quint8(c) >= 0x20 && c != 0x7f);
}

bool same(QByteArrayView text, QByteArrayView other)
{
    return text.size() == other.size() && text.compare(other, Qt::CaseInsensitive) == 0;
}

QByteArrayView trimmed(QByteArrayView text)
{
    const auto blank = [](char c) { return c == ' ' || c == '\t'; };
    while (!text.isEmpty() && blank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && blank(text.back()))
        text.chop(1);
    return text;
}

template<typename Function>
void forEachListed(QByteArrayView list, Function &&function)
{
    while (!list.isNull()) {
        const qsizetype comma = list.indexOf(',');
        function(trimmed(comma < 0 ? list : list.first(comma)));
        list = comma < 0 ? QByteArrayView() : list.sliced(comma + 1);
    }
}
} // namespace

RequestFramer::RequestFramer(qsizetype headerBytes, const BodyLimit &limit)
    : m_headerBytes(headerBytes), m_limit(limit)
{
    reset();
}

void RequestFramer::reset()
{
    m_lineLeft = m_headerBytes;
    m_length = -1;
    m_step = Step::RequestLine;
    m_blankLines = 0;
    m_chunked = m_hasHost = m_expect = m_saidClose = m_saidKeepAlive = false;
    m_framed = {};
}

FramedRequest RequestFramer::take()
{
    FramedRequest framed = std::move(m_framed);
    reset();
    return framed;
}

RequestFramer::Part RequestFramer::part() const
{
    if (m_step == Step::RequestLine)
        return m_buffer.isEmpty() ? Part::Start : Part::Head;
    return m_step == Step::Header ? Part::Head : Part::Body;
}

RequestFramer::State RequestFramer::feed(QByteArrayView bytes)
{
    qsizetype used = 0;
    if (m_buffer.isEmpty()) {
        const State state = run(bytes, used);
        if (used < bytes.size() && state != State::Refused)
            m_buffer.append(bytes.sliced(used));
        return state;
    }
    m_buffer.append(bytes);
    const State state = run(m_buffer, used);
    if (used == m_buffer.size() || state == State::Refused)
        m_buffer.clear(); // gives its memory back: most connections are idle
    else
        m_buffer.remove(0, used);
    return state;
}

RequestFramer::State RequestFramer::run(QByteArrayView bytes, qsizetype &used)
{
    while (!m_refusal && m_step != Step::Done) {
        if (!step(bytes, used))
            break;
        if (m_sayContinue) {
            m_sayContinue = false;
            return State::Continue;
        }
    }
    if (m_refusal)
        return State::Refused;
    return m_step == Step::Done ? State::Complete : State::NeedMore;
}

/// One line or one piece of a body; false when there is nothing more to do with these bytes.
bool RequestFramer::step(QByteArrayView bytes, qsizetype &used)
{
    switch (m_step) {
    case Step::Length:
    case Step::ChunkData:
        if (used == bytes.size())
            return false;
        takeBody(bytes, used);
        if (m_bodyLeft == 0)
            m_step = m_step == Step::Length ? Step::Done : Step::ChunkEnd;
        return true;
    default:
        break;
    }

    if (m_step == Step::RequestLine && used < bytes.size() && !tokenByte(bytes[used]) && bytes[used] != '\r')
        return refuse(400); // no HTTP at all, for instance TLS: no need to wait for a line of it
    QByteArrayView line;
    switch (nextLine(bytes, used, line)) {
    case Line::None:
        return false;
    case Line::TooLong:
        switch (m_step) {
        case Step::RequestLine:
            return refuse(414);
        case Step::ChunkSize:
        case Step::ChunkEnd:
            return refuse(400);
        default:
            return refuse(431);
        }
    case Line::Broken:
        return refuse(400);
    case Line::Found:
        break;
    }
    used += line.size() + 2;
    m_lineLeft -= line.size() + 2;
    return lineStep(line);
}

/// The end of a line is CR LF; either of them alone is how requests are smuggled past a lenient reader.
RequestFramer::Line RequestFramer::nextLine(QByteArrayView bytes, qsizetype from, QByteArrayView &line)
{
    const QByteArrayView window = bytes.sliced(from, std::min(bytes.size() - from, m_lineLeft));
    const qsizetype end = window.indexOf('\n', m_scanned);
    if (end < 0) {
        m_scanned = window.size();
        if (window.size() == m_lineLeft) {
            m_scanned = 0;
            return Line::TooLong;
        }
        return Line::None;
    }
    m_scanned = 0;
    if (end == 0 || window[end - 1] != '\r')
        return Line::Broken;
    line = window.first(end - 1);
    return std::all_of(line.begin(), line.end(), valueByte) ? Line::Found : Line::Broken;
}

bool RequestFramer::lineStep(QByteArrayView line)
{
    switch (m_step) {
    case Step::RequestLine:
        // Old clients send an empty line after a body.
        if (line.isEmpty())
            return m_blankLines++ < 2 || refuse(400);
        return requestLine(line);
    case Step::Header:
        return line.isEmpty() ? headDone() : headerLine(line);
    case Step::ChunkSize:
        return chunkSize(line);
    case Step::ChunkEnd:
        if (!line.isEmpty())
            return refuse(400);
        m_step = Step::ChunkSize;
        m_lineLeft = kChunkLineBytes;
        return true;
    case Step::Trailer:
        if (line.isEmpty())
            m_step = Step::Done;
        else if (const qsizetype colon = line.indexOf(':'); colon < 0 || !isToken(line.first(colon)))
            return refuse(400);
        return true; // trailers are dropped
    default:
        Q_UNREACHABLE();
    }
}

bool RequestFramer::requestLine(QByteArrayView line)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first < 1 || last == first)
        return refuse(400);
    const QByteArrayView method = line.first(first);
    const QByteArrayView target = line.sliced(first + 1, last - first - 1);
    const QByteArrayView version = line.sliced(last + 1);
    if (method.size() > kMethodBytes || !isToken(method) || version.size() != 8 ||
        !version.startsWith("HTTP/") || !isDigit(version[5]) || version[6] != '.' || !isDigit(version[7]))
        return refuse(400);
    m_framed.request.method = method.toByteArray();
    if (version[5] != '1' || version[7] > '1')
        return refuse(505);
    if (target.size() > kTargetBytes)
        return refuse(414);
    auto parsed = parseTarget(method, target);
    if (!parsed)
        return refuse(400);
    m_framed.http10 = version[7] == '0';
    m_framed.request.target = parsed->origin.toByteArray();
    m_framed.request.path = std::move(parsed->decodedPath);
    if (!parsed->query.isEmpty())
        m_framed.request.query = QUrlQuery(QString::fromLatin1(parsed->query));
    m_framed.request.headers.reserve(8);
    m_step = Step::Header;
    return true;
}

bool RequestFramer::headerLine(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 1 || !isToken(line.first(colon))) // folded lines and blanks before the colon end here
        return refuse(400);
    const QByteArrayView name = line.first(colon);
    const QByteArrayView value = trimmed(line.sliced(colon + 1));
    if (m_framed.request.headers.size() == kHeaders)
        return refuse(431);

    if (same(name, "content-length")) {
        // The same length twice is harmless to us, but not to the next reader.
        if (m_length >= 0 || value.isEmpty() || value.size() > 18 ||
            !std::all_of(value.begin(), value.end(), isDigit))
            return refuse(400);
        m_length = value.toLongLong();
    } else if (same(name, "transfer-encoding")) {
        if (m_chunked)
            return refuse(400);
        if (!same(value, "chunked"))
            return refuse(501);
        m_chunked = true;
    } else if (same(name, "host")) {
        if (m_hasHost || std::any_of(value.begin(), value.end(), [](char c) {
                return c == ' ' || c == '\t' || c == ',' || c == '/' || c == '@' || c == '?' || c == '#';
            }))
            return refuse(400);
        m_hasHost = true;
    } else if (same(name, "connection")) {
        forEachListed(value, [this](QByteArrayView option) {
            m_saidClose |= same(option, "close");
            m_saidKeepAlive |= same(option, "keep-alive");
        });
    } else if (same(name, "expect") && !m_framed.http10) {
        if (!same(value, "100-continue"))
            return refuse(417);
        m_expect = true;
    }
    m_framed.request.headers.emplaceBack(name.toByteArray(), value.toByteArray());
    return true;
}

bool RequestFramer::headDone()
{
    if (!m_hasHost && !m_framed.http10)
        return refuse(400);
    if (m_chunked && (m_length >= 0 || m_framed.http10))
        return refuse(400);
    m_framed.keepAlive = !m_saidClose && (!m_framed.http10 || m_saidKeepAlive);
    if (!m_chunked && m_length <= 0) {
        m_step = Step::Done;
        return true;
    }
    QByteArrayView path = m_framed.request.target;
    if (const qsizetype mark = path.indexOf('?'); mark >= 0)
        path = path.first(mark);
    m_bodyLimit = m_limit(m_framed.request.method, path);
    if (m_length > m_bodyLimit)
        return refuse(413);
    m_step = m_chunked ? Step::ChunkSize : Step::Length;
    m_lineLeft = kChunkLineBytes;
    m_bodyLeft = m_chunked ? 0 : m_length;
    m_sayContinue = m_expect;
    return true;
}

bool RequestFramer::chunkSize(QByteArrayView line)
{
    const qsizetype mark = line.indexOf(';');
    const QByteArrayView digits = mark < 0 ? line : trimmed(line.first(mark));
    const bool hex = std::all_of(digits.begin(), digits.end(), [](char c) {
        return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
    if (digits.isEmpty() || digits.size() > 15 || !hex || digits.front() != line.front())
        return refuse(400);
    m_bodyLeft = digits.toLongLong(nullptr, 16);
    if (m_bodyLeft > m_bodyLimit - m_framed.request.body.size())
        return refuse(413);
    m_step = m_bodyLeft == 0 ? Step::Trailer : Step::ChunkData;
    m_lineLeft = m_bodyLeft == 0 ? kTrailerBytes : 2;
    return true;
}

void RequestFramer::takeBody(QByteArrayView bytes, qsizetype &used)
{
    const auto count = qsizetype(std::min<qint64>(bytes.size() - used, m_bodyLeft));
    QByteArray &body = m_framed.request.body;
    // A declared length is only believed as far as bytes come.
    if (body.isEmpty())
        body.reserve(std::max(count, qsizetype(std::min<qint64>(m_bodyLeft, kFirstReserve))));
    body.append(bytes.sliced(used, count));
    used += count;
    m_bodyLeft -= count;
}

bool RequestFramer::refuse(int status)
{
    m_refusal = status;
    return false;
}
} // namespace crontopus::server
