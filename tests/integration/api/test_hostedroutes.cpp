// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/hostedservice.h"
#include "tests/support/serverprocess.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace crontopus::test;
using namespace Qt::Literals::StringLiterals;

namespace {
const QStringList methods{u"GET"_s, u"POST"_s, u"PUT"_s, u"PATCH"_s, u"DELETE"_s};

QList<QByteArray> linesOf(const QString &name)
{
    QFile file(QStringLiteral(CRONTOPUS_TEST_DATA "/hosted/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    QList<QByteArray> lines = file.readAll().split('\n');
    lines.removeIf([](const QByteArray &line) { return line.isEmpty() || line.startsWith('#'); });
    return lines;
}

QJsonValue at(QJsonValue value, const QString &path)
{
    for (const QString &part : path.split(u'.', Qt::SkipEmptyParts))
        value = value.isArray() ? value[part.toInt()] : value[part];
    return value.isUndefined() ? QJsonValue() : value;
}

QStringList sortedWords(const QString &text)
{
    QStringList words = text.split(u' ');
    words.sort();
    return words;
}
} // namespace

/// Every row of the hosted service's table (tests/data/hosted), and nothing beside it.
class HostedRoutesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStubAnswersTheTable()
    {
        HostedService service;
        QVERIFY(service.start());
        begin(service.url(), HostedService::token(), true);
        askAll();
        // What no request can bring about.
        service.users[u"eve"_s].view[u"is_active"_s] = false;
        const QJsonObject eve{{u"username"_s, u"eve"_s}, {u"password"_s, u"eve's secret"_s}};
        QCOMPARE(send({{u"POST"_s, u"/api/auth/login"_s}, {u"body"_s, eve}}), 403);
    }

    /// Clients of the hosted service find the same at a server of ours, where there may be more.
    void ourServerAnswersItToo()
    {
        ServerProcess server({u"--rate-limits"_s, u"off"_s, u"--registration"_s, u"open"_s});
        QVERIFY(server.start());
        begin(server.url(), server.token(), false);
        askAll();
    }

    void theStubAnswersNothingElse()
    {
        HostedService service;
        QVERIFY(service.start());
        begin(service.url(), HostedService::token(), true);
        const QList<QByteArray> lines = linesOf(u"missing.txt"_s);
        QVERIFY(!lines.isEmpty());
        for (const QByteArray &line : lines) {
            const QList<QByteArray> words = line.split(' ');
            for (const QString &who : {u"ann"_s, QString()}) {
                const int status = send(
                    {{QString::fromLatin1(words.at(0)), QString::fromLatin1(words.at(1))}, {u"as"_s, who}});
                QVERIFY2(status == 404 && m_answer == notFound().body, line.constData());
            }
        }
    }

private:
    void begin(const QString &url, const QString &token, bool exactly)
    {
        m_url = url;
        m_known = {{u"ann"_s, token}};
        m_exactly = exactly;
    }

    void askAll()
    {
        const QList<QByteArray> lines = linesOf(u"routes.jsonl"_s);
        QVERIFY(!lines.isEmpty());
        for (const QByteArray &line : lines) {
            const QJsonObject row = QJsonDocument::fromJson(line).object();
            QVERIFY2(!row.isEmpty(), line.constData());
            const QString problem = problemOf(row);
            QVERIFY2(problem.isEmpty(), line + "\n" + problem.toUtf8() + "\n" +
                                            QJsonDocument::fromVariant(m_answer.toVariant()).toJson());
        }
    }

    /// What the answer to a row has otherwise; empty when nothing.
    QString problemOf(const QJsonObject &row)
    {
        if (const int status = send(row); status != row[u"status"_s].toInt())
            return u"answers %1"_s.arg(status);
        if (row.contains(u"fields"_s) && !hasFields(m_answer.toObject(), row[u"fields"_s].toString()))
            return u"other fields"_s;
        if (row.contains(u"list"_s)) {
            const QJsonArray items = at(m_answer, row[u"list"_s].toString()).toArray();
            for (const QJsonValue &item : items) {
                if (!hasFields(item.toObject(), row[u"each"_s].toString()))
                    return u"other fields of an item"_s;
            }
            if (items.isEmpty())
                return u"an empty list"_s;
        }
        const QVariantMap says = row[u"says"_s].toObject().toVariantMap();
        for (const auto &[path, value] : says.asKeyValueRange()) {
            if (at(m_answer, path) != replaced(QJsonValue::fromVariant(value)))
                return u"another "_s + path;
        }
        const QStringList filled = row[u"filled"_s].toString().split(u' ', Qt::SkipEmptyParts);
        for (const QString &name : filled) {
            if (at(m_answer, name).isNull())
                return u"no "_s + name;
        }
        const QString header = row[u"header"_s].toString();
        if (!m_headers.value(header.section(u": "_s, 0, 0)).startsWith(header.section(u": "_s, 1)))
            return u"no such header"_s;
        const QVariantMap kept = row[u"keep"_s].toObject().toVariantMap();
        for (const auto &[name, path] : kept.asKeyValueRange())
            m_known.insert(name, at(m_answer, path.toString()));
        return {};
    }

    [[nodiscard]] bool hasFields(const QJsonObject &object, const QString &names) const
    {
        const QStringList wanted = sortedWords(names), given = object.keys();
        return m_exactly ? given == wanted
                         : QSet(given.cbegin(), given.cend()).contains({wanted.cbegin(), wanted.cend()});
    }

    /// With what `$name` stands for; a text that is nothing else becomes the value itself.
    [[nodiscard]] QJsonValue replaced(const QJsonValue &value) const
    {
        if (value.isObject()) {
            QJsonObject object = value.toObject();
            for (auto field = object.begin(); field != object.end(); ++field)
                *field = replaced(*field);
            return object;
        }
        QString text = value.toString();
        if (!value.isString() || !text.contains(u'$'))
            return value;
        if (const auto whole = m_known.constFind(text.sliced(1)); whole != m_known.cend())
            return *whole;
        QStringList names = m_known.keys();
        std::sort(names.rbegin(), names.rend()); // `webToken` before `web`
        for (const QString &name : std::as_const(names))
            text.replace(u'$' + name, m_known.value(name).toVariant().toString());
        return text;
    }

    /// The status; the rest is in m_answer and m_headers.
    int send(const QJsonObject &row)
    {
        const auto method = std::find_if(methods.cbegin(), methods.cend(),
                                         [&row](const QString &each) { return row.contains(each); });
        if (method == methods.cend())
            return 0;
        QNetworkRequest request(QUrl(m_url + replaced(row[*method]).toString()));
        request.setTransferTimeout(10'000);
        QString bearer = row[u"bearer"_s].toString();
        if (bearer.isEmpty())
            bearer = m_known.value(row[u"as"_s].toString()).toString();
        if (!bearer.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + bearer.toUtf8());
        if (row.contains(u"if-match"_s))
            request.setRawHeader("If-Match", replaced(row[u"if-match"_s]).toString().toUtf8());
        QByteArray body = row[u"form"_s].toString().toUtf8();
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
        if (row.contains(u"body"_s)) {
            body = QJsonDocument(replaced(row[u"body"_s]).toObject()).toJson();
            request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        }
        const std::unique_ptr<QNetworkReply> reply(
            m_network.sendCustomRequest(request, method->toLatin1(), body));
        if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 15'000))
            return 0;
        const QJsonDocument answer = QJsonDocument::fromJson(reply->readAll());
        m_answer = answer.isArray() ? QJsonValue(answer.array()) : QJsonValue(answer.object());
        m_headers.clear();
        for (const auto &[name, value] : reply->rawHeaderPairs())
            m_headers.insert(QString::fromLatin1(name), QString::fromLatin1(value));
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

    QNetworkAccessManager m_network;
    QString m_url;
    QMap<QString, QJsonValue> m_known; ///< by name: tokens and ids
    QMap<QString, QString> m_headers;
    QJsonValue m_answer;
    bool m_exactly = true; ///< without any other field
};

QTEST_GUILESS_MAIN(HostedRoutesTest)
#include "test_hostedroutes.moc"
