// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/manifest/manifestjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace crontopus;
using namespace Qt::Literals::StringLiterals;

class TestManifestJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsScalarsAsYaml12_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QByteArray>("json");
        const std::pair<const char *, const char *> rows[] = {{"true", "true"},
                                                              {"FALSE", "false"},
                                                              {"yes", "\"yes\""},
                                                              {"off", "\"off\""},
                                                              {"null", "null"},
                                                              {"~", "null"},
                                                              {"", "null"},
                                                              {"12", "12"},
                                                              {"-7", "-7"},
                                                              {"0o17", "15"},
                                                              {"0x1F", "31"},
                                                              {"017", "17"},
                                                              {"1.5", "1.5"},
                                                              {"1e3", "1000"},
                                                              {"\"12\"", "\"12\""},
                                                              {"'true'", "\"true\""},
                                                              {"2026-01-02", "\"2026-01-02\""},
                                                              {"1:30", "\"1:30\""},
                                                              {"1_000", "\"1_000\""},
                                                              {".inf", "\".inf\""},
                                                              {"0 2 * * *", "\"0 2 * * *\""},
                                                              {"[1, a]", "[1,\"a\"]"},
                                                              {"{b: 1}", "{\"b\":1}"},
                                                              {"9007199254740993", "9007199254740993"}};
        for (const auto &[yaml, json] : rows)
            QTest::newRow(yaml) << QByteArray(yaml) << QByteArray(json);
    }

    void readsScalarsAsYaml12()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QByteArray, json);
        const QJsonObject object = manifestToJson("k: " + yaml + "\n");
        QCOMPARE(QJsonDocument(object).toJson(QJsonDocument::Compact), "{\"k\":" + json + "}");
    }

    void expandsAliasesAndMerges()
    {
        const QJsonObject object = manifestToJson("a: &a {x: 1}\nb: *a\nc:\n  <<: *a\n  y: 2\n");
        QCOMPARE(QJsonDocument(object).toJson(QJsonDocument::Compact),
                 R"({"a":{"x":1},"b":{"x":1},"c":{"x":1,"y":2}})");
    }

    void isEmptyForWhatIsNoMap()
    {
        for (const char *text : {"", "- a\n", "a: [\n", "a: 1\n---\nb: 2\n", "\xff"})
            QCOMPARE(manifestToJson(text), QJsonObject());
    }

    void writesWhatReadsBack()
    {
        const QByteArray text =
            "apiVersion: v1\nkind: Job\nmetadata:\n  name: backup\n  labels:\n    a.b: \"1\"\n"
            "spec:\n  schedule: \"*/5 * * * *\"\n  command: |\n    one\n    two\n"
            "  args: [\"true\", x]\n  enabled: false\n  retry: {attempts: 3}\n"
            "  alerts:\n    - {on: failure, after: 2}\nextra: [1, [2], {}]\n";
        const QJsonObject json = manifestToJson(text);
        const QByteArray written = manifestFromJson(json);
        QCOMPARE(manifestToJson(written), json);
        QVERIFY2(written.startsWith("apiVersion: v1\nkind: Job\nmetadata:\n  name: backup\n"),
                 written.constData());
    }
};

QTEST_GUILESS_MAIN(TestManifestJson)
#include "tst_manifestjson.moc"
