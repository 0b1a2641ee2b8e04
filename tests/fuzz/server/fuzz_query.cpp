// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/input.h"
#include "server/api/router.h"
#include "server/http/requesttarget.h"

#include <QRegularExpression>

#include <cstdint>
#include <cstdlib>

using namespace crontopus::server;
using namespace Qt::Literals::StringLiterals;

namespace {
void check(bool holds)
{
    if (!holds)
        std::abort();
}

const Router &router()
{
    static const Router made = [] {
        Router router;
        for (const QString &pattern :
             {u"/health"_s, u"/api/runs"_s, u"/api/runs/{run_id}"_s, u"/api/jobs/{namespace}/{job_name}"_s,
              u"/git/{tenant_id}/job-manifests.git/{path...}"_s})
            router.add({"GET", pattern, {}, RateClass::Read, BlockingHandler()});
        return router;
    }();
    return made;
}

void readPath(const QString &path)
{
    Call call;
    const Router::Match match = router().match("GET", path);
    call.params = match.params;
    for (auto it = match.params.begin(); it != match.params.end(); ++it) {
        const QString &value = it.value();
        check(value.isValidUtf16() && !value.contains(QChar(u'\0')) && value != u".." && value != u".");
        check(it.key() == u"path" || !value.contains(u'/'));
        check(!value.startsWith(u"../") && !value.contains(u"/../") && !value.endsWith(u"/.."));
    }
    if (const auto id = call.id(u"run_id"_s))
        check(*id > 0 &&
              QString::number(*id) == QString(call.param(u"run_id"_s)).remove(QRegularExpression(u"^0+"_s)));
    else
        check(id.error().status() == 404 || id.error().status() == 422);
}

void readQuery(const QByteArray &text)
{
    Call call;
    call.request.query = QUrlQuery(QString::fromLatin1(text));
    Input query = Input::ofQuery(call);
    const Page page = pageOf(query, 1000, 100);
    check(page.page >= 1 && page.size >= 1 && page.size <= 1000 && page.offset() >= 0);
    const QString part = query.text(u"job_name"_s, {0, 255});
    check(part.size() <= 255 && part.isValidUtf16() && !part.contains(QChar(u'\0')));
    if (const auto days = query.integer(u"days"_s, 1, 365))
        check(*days >= 1 && *days <= 365);
    if (const auto id = query.integer(u"endpoint_id"_s, 1, INT64_MAX / 2))
        check(*id >= 1);
    const QDateTime from = query.time(u"from"_s);
    check(!from.isValid() || from.timeSpec() == Qt::UTC);
    static_cast<void>(query.boolean(u"with_output"_s));
    static_cast<void>(query.word(u"status"_s, {u"active"_s, u"revoked"_s}));
    check(query.ok() || query.error().toResponse().status == 422);
}
} // namespace

/// Whatever stands in a request's first line: no parameter that is more than one part of a path, no number or
/// text out of its bounds.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto target = parseTarget("GET", bytes)) {
        readPath(target->decodedPath);
        readQuery(target->query.toByteArray());
    }
    return 0;
}
