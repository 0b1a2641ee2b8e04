// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/requestframer.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace crontopus::server;

namespace {
constexpr qsizetype kHeaderBytes = 512;
constexpr qint64 kBodyBytes = 256;

void check(bool holds)
{
    if (!holds)
        std::abort();
}

/// What the framer makes of `bytes` fed in pieces, as text.
QByteArray outcome(QByteArrayView bytes, qsizetype piece)
{
    const RequestFramer::BodyLimit limit = [](QByteArrayView method, QByteArrayView path) {
        check(!method.isEmpty() && !path.isEmpty());
        return kBodyBytes;
    };
    RequestFramer framer(kHeaderBytes, limit);
    QByteArray text;
    while (!bytes.isEmpty()) {
        const qsizetype count = std::min(bytes.size(), piece);
        auto state = framer.feed(bytes.first(count));
        bytes = bytes.sliced(count);
        while (state != RequestFramer::State::NeedMore) {
            if (state == RequestFramer::State::Refused)
                return text + "refused " + QByteArray::number(framer.refusal());
            if (state == RequestFramer::State::Complete) {
                const FramedRequest framed = framer.take();
                const HttpRequest &request = framed.request;
                check(request.body.size() <= kBodyBytes && request.path.size() > 0);
                check(request.target.size() < kHeaderBytes && !request.path.contains(QChar(0)));
                for (const auto &[name, value] : request.headers) {
                    check(!name.isEmpty() && !value.contains('\n') && !value.contains('\r'));
                    text += name + '=' + value + ';';
                }
                text += request.method + request.target + request.body + char('0' + framed.keepAlive) + '\n';
            } else {
                text += "continue\n";
            }
            state = framer.advance();
        }
    }
    return text + (framer.part() == RequestFramer::Part::Start ? "start" : "within");
}
} // namespace

/// However the bytes are split: the same requests, the same refusal, nothing over a limit.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArrayView bytes(data + 1, qsizetype(size) - 1);
    const QByteArray whole = outcome(bytes, std::max<qsizetype>(bytes.size(), 1));
    check(outcome(bytes, 1) == whole);
    check(outcome(bytes, 1 + data[0] % 64) == whole);
    return 0;
}
