// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/apierror.h"

#include <QJsonDocument>
#include <QTest>

using namespace crontopus;
using namespace crontopus::server;
using namespace Qt::Literals::StringLiterals;

namespace {
QByteArray headerOf(const HttpResponse &response, const QByteArray &name)
{
    for (const auto &[key, value] : response.headers) {
        if (key == name)
            return value;
    }
    return {};
}
} // namespace

class TestApiError final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachErrorHasItsStatus()
    {
        using Code = Error::Code;
        const std::initializer_list<std::pair<Code, int>> rows{
            {Code::InvalidInput, 422}, {Code::NotFound, 404},   {Code::Exists, 409},
            {Code::Conflict, 409},     {Code::Permission, 403}, {Code::Authentication, 401},
            {Code::Network, 503},      {Code::Timeout, 503},    {Code::Busy, 503},
            {Code::Full, 507},         {Code::Internal, 500},   {Code::Cancelled, 500},
            {Code::Io, 500},           {Code::Unsupported, 500}};
        for (const auto &[code, status] : rows)
            QCOMPARE(ApiError::of({code, u"x"_s}).status(), status);
    }

    void whatFailedInsideIsNotTold()
    {
        using Code = Error::Code;
        for (const Code code : {Code::Network, Code::Timeout, Code::Busy, Code::Full, Code::Internal,
                                Code::Cancelled, Code::Io, Code::Unsupported}) {
            const HttpResponse response =
                ApiError::of({code, u"/var/lib/secret: token ctp_x"_s, u"hint"_s}).toResponse();
            QVERIFY2(!response.body.contains("secret") && !response.body.contains("ctp_"),
                     response.body.constData());
        }
    }

    void bodiesAreOfTheTwoForms()
    {
        const HttpResponse plain = ApiError{ApiError::Kind::Conflict, u"No \"way\""_s}.toResponse();
        QCOMPARE(plain.status, 409);
        QCOMPARE(plain.body, "{\"detail\":\"No \\\"way\\\"\"}");
        QCOMPARE(headerOf(plain, "Content-Type"), "application/json");
        ApiError invalid = ApiError::invalid({u"body"_s, u"name"_s}, u"Wrong"_s, u"string_type"_s);
        QCOMPARE(invalid.toResponse().body,
                 "{\"detail\":[{\"loc\":[\"body\",\"name\"],\"msg\":\"Wrong\",\"type\":\"string_type\"}]}");
        invalid.problems[0].place = {{u"line"_s, 7}};
        QVERIFY(invalid.toResponse().body.contains("\"ctx\":{\"line\":7}"));
    }

    void headersGoWithTheStatus()
    {
        QCOMPARE(headerOf(ApiError{ApiError::Kind::Unauthorized, {}}.toResponse(), "WWW-Authenticate"),
                 "Bearer");
        QCOMPARE(headerOf(ApiError{ApiError::Kind::TooManyRequests, {}, {}, 7}.toResponse(), "Retry-After"),
                 "7");
        QCOMPARE(headerOf(ApiError::of({Error::Code::Busy, u"x"_s}).toResponse(), "Retry-After"), "5");
        QCOMPARE(headerOf(ApiError{ApiError::Kind::MethodNotAllowed, {}, {}, 0, "GET"}.toResponse(), "Allow"),
                 "GET");
        QCOMPARE(headerOf(ApiError{ApiError::Kind::NotFound, {}}.toResponse(), "Retry-After"), "");
    }
};

QTEST_APPLESS_MAIN(TestApiError)
#include "tst_apierror.moc"
