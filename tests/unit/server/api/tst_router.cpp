// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/router.h"

#include <QTest>

using namespace crontopus::server;
using namespace Qt::Literals::StringLiterals;

class TestRouter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const auto &[method, pattern] : std::initializer_list<std::pair<const char *, QString>>{
                 {"GET", u"/health"_s},
                 {"GET", u"/runs"_s},
                 {"GET", u"/runs/{run_id}"_s},
                 {"GET", u"/runs/by-job"_s},
                 {"POST", u"/runs/check-in"_s},
                 {"DELETE", u"/runs/{run_id}"_s},
                 {"GET", u"/jobs/{ns}/{name}"_s},
                 {"POST", u"/jobs/{ns}/{name}/adopt"_s},
                 {"GET", u"/git/{tenant}/x.git/{path...}"_s}})
            m_router.add({method, pattern, {}, RateClass::Read, BlockingHandler()});
    }

    void findsTheMostExactRoute_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("found");
        QTest::addColumn<QString>("params");
        const auto row = [](const char *method, const QString &path, const QString &found,
                            const QString &params = {}) {
            QTest::newRow(qPrintable(QString::fromLatin1(method) + u' ' + path))
                << QByteArray(method) << path << found << params;
        };
        row("GET", u"/health"_s, u"/health"_s);
        row("GET", u"/health/"_s, u"/health"_s);
        row("HEAD", u"/health"_s, u"/health"_s);
        row("GET", u"/runs/7"_s, u"/runs/{run_id}"_s, u"run_id=7"_s);
        row("GET", u"/runs/7/"_s, u"/runs/{run_id}"_s, u"run_id=7"_s);
        row("GET", u"/runs/by-job"_s, u"/runs/by-job"_s);
        row("DELETE", u"/runs/by-job"_s, u"/runs/{run_id}"_s, u"run_id=by-job"_s);
        row("GET", u"/jobs/a/b"_s, u"/jobs/{ns}/{name}"_s, u"name=b ns=a"_s);
        row("GET", u"/jobs//b"_s, u"/jobs/{ns}/{name}"_s, u"name=b ns="_s);
        row("GET", u"/jobs/a"_s, {});
        row("GET", u"/jobs/a/b/c"_s, {});
        row("GET", u"/git/t/x.git/info/refs"_s, u"/git/{tenant}/x.git/{path...}"_s,
            u"path=info/refs tenant=t"_s);
        row("GET", u"/"_s, {});
        row("GET", {}, {});
        row("GET", u"/Health"_s, {});
        row("GET", u"//health"_s, {});
        row("get", u"/health"_s, {});
    }

    void findsTheMostExactRoute()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        QFETCH(QString, found);
        QFETCH(QString, params);
        const Router::Match match = m_router.match(method, path);
        QCOMPARE(match.route ? match.route->pattern : QString(), found);
        QStringList told;
        for (auto it = match.params.begin(); it != match.params.end(); ++it)
            told += it.key() + u'=' + it.value();
        QCOMPARE(told.join(u' '), params);
    }

    void namesTheMethodsOfAPath()
    {
        QCOMPARE(m_router.match("PUT", u"/runs/by-job"_s).allow, "GET, DELETE, HEAD");
        QCOMPARE(m_router.match("GET", u"/jobs/a/b/adopt"_s).allow, "POST");
        QCOMPARE(m_router.match("GET", u"/nothing"_s).allow, "");
        QCOMPARE(m_router.match("GET", u"/runs/7"_s).allow, "");
    }

private:
    Router m_router;
};

QTEST_APPLESS_MAIN(TestRouter)
#include "tst_router.moc"
