// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/checkinreader.h"

#include <QJsonDocument>

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

void checkText(const QString &text, qsizetype longest)
{
    check(text.size() <= longest && text.isValidUtf16() && !text.contains(QChar(u'\0')));
}

/// A refusal says what is wrong, in the one form there is.
void checkRefusal(const Input &input)
{
    const HttpResponse response = input.error().toResponse();
    check(response.status == 422);
    const QJsonArray detail = QJsonDocument::fromJson(response.body).object().value(u"detail"_s).toArray();
    check(!detail.isEmpty());
    for (const QJsonValue &problem : detail) {
        check(!problem.toObject().value(u"loc"_s).toArray().isEmpty());
        check(!problem.toObject().value(u"msg"_s).toString().isEmpty());
    }
}

void readRun(Input &body)
{
    const CheckIn run = readCheckIn(body);
    if (!body.ok()) {
        checkRefusal(body);
        return;
    }
    check(!run.jobName.isEmpty());
    checkText(run.jobName, 255);
    checkText(run.commit, 64);
    checkText(run.errorMessage, 10'000);
    checkText(run.outputHead, 65'536);
    checkText(run.outputTail, 65'536);
    check(run.clientRunId.isEmpty() || run.clientRunId.size() == 16);
    check(run.attempt >= 1 && run.attempt <= 101 && run.signalNumber >= 0 && run.signalNumber <= 255);
    check(run.outputBytes >= 0 && run.durationMs.value_or(0) >= 0);
    check(!run.finishedAt.isValid() || !run.startedAt.isValid() || run.startedAt <= run.finishedAt);
}

/// What other bodies are made of, all from the same names.
void readOthers(Input body)
{
    const QString name = u"job_name"_s;
    const QString slug = body.requiredSlug(name);
    check(slug.isEmpty() || (slug.size() <= 63 && !slug.contains(u'/') && !slug.contains(u'.')));
    const auto labels = body.labels();
    for (auto it = labels ? labels->begin() : QMap<QString, QString>::const_iterator();
         labels && it != labels->end(); ++it) {
        check(!it.key().isEmpty());
        checkText(it.key(), 63);
        checkText(it.value(), 255);
    }
    for (const QString &text : body.texts(u"args"_s, 10).value_or(QStringList()))
        checkText(text, 10'000);
    if (const auto number = body.integer(u"max_uses"_s, 1, 1'000'000))
        check(*number >= 1 && *number <= 1'000'000);
    static_cast<void>(body.boolean(u"enabled"_s));
    for (const QJsonValue &item : body.array(u"runs"_s, 1000).value_or(QJsonArray())) {
        Input entry = Input::ofValue(item, {u"body"_s, u"runs"_s});
        readRun(entry);
    }
    if (!body.ok())
        checkRefusal(body);
}
} // namespace

/// Whatever a client sends as a body: what is taken keeps its bounds, what is not is explained.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Call call;
    call.request.body = QByteArray(reinterpret_cast<const char *>(data), qsizetype(size));
    Input run = Input::ofBody(call);
    readRun(run);
    readOthers(Input::ofBody(call));
    return 0;
}
