// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/config/config.h"

#include <QDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;

class TestConfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void homeExpandsAndCommentsAreFine();
    void unknownKeysWarnWithTheirLine();
    void errorsNameFileLineAndKey_data();
    void errorsNameFileLineAndKey();
    void secretsComeFromTheEnvironment();
    void anotherAddressIsAnotherClone();
    void warnsWhereTokensCanBeRead_data();
    void warnsWhereTokensCanBeRead();
};

void TestConfig::homeExpandsAndCommentsAreFine()
{
    const auto config =
        AgentConfig::parse("agent:\n  name: web-1 # the first\n  labels: {role: web}\n"
                           "git:\n  url: ~/jobs # here\n  local_path: ~/clone\n  sync_interval: 5m\n"
                           "  auth: {key_path: ~/.ssh/id}\n",
                           u"f"_s);
    QVERIFY(config);
    QCOMPARE(config->endpoint.name, u"web-1"_s);
    QCOMPARE(config->endpoint.labels.value(u"role"_s), u"web"_s);
    QCOMPARE(config->gitUrl, QDir::homePath() + u"/jobs"_s);
    QCOMPARE(config->gitLocalPath, QDir::homePath() + u"/clone"_s);
    QCOMPARE(config->gitCredentials.sshKeyPath, QDir::homePath() + u"/.ssh/id"_s);
    QCOMPARE(config->stateDir, QDir::homePath() + u"/.crontopus"_s);
    QCOMPARE(config->syncIntervalSeconds, 300);
    QVERIFY(config->warnings.isEmpty());
}

void TestConfig::unknownKeysWarnWithTheirLine()
{
    const auto config = AgentConfig::parse("git:\n  url: x\n  brnach: main\n", u"f"_s);
    QVERIFY(config);
    QCOMPARE(config->warnings.size(), 1);
    QCOMPARE(config->warnings.first().line, 3);
    QVERIFY(config->warnings.first().message.contains(u"git.brnach"_s));
}

void TestConfig::errorsNameFileLineAndKey_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("part");
    QTest::newRow("no url") << QByteArray("agent: {name: x}") << u"git.url"_s;
    QTest::newRow("interval") << QByteArray("git:\n  url: x\n  sync_interval: soon\n")
                              << u"f:3: git.sync_interval"_s;
    QTest::newRow("level") << QByteArray("git: {url: x}\nlog:\n  level: loud\n") << u"f:3: log.level"_s;
    QTest::newRow("no map") << QByteArray("git: 7\n") << u"f:1: git"_s;
    QTest::newRow("syntax") << QByteArray("git: [\n") << u"f:"_s;
    QTest::newRow("line end in a path")
        << QByteArray("git: {url: x}\nagent:\n  state_dir: \"/a\\n* * * * * b\"\n")
        << u"f:3: agent.state_dir"_s;
    QTest::newRow("variable") << QByteArray("git:\n  url: x\n  auth:\n    token: ${CRONTOPUS_UNSET}\n")
                              << u"f:4: git.auth.token"_s;
}

void TestConfig::errorsNameFileLineAndKey()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, part);
    const auto config = AgentConfig::parse(text, u"f"_s);
    QVERIFY(!config);
    QVERIFY2(config.error().text().contains(part), qPrintable(config.error().text()));
}

void TestConfig::secretsComeFromTheEnvironment()
{
    qputenv("CRONTOPUS_TEST_TOKEN", "s3cret");
    const auto config = AgentConfig::parse("git: {url: x, auth: {token: '${CRONTOPUS_TEST_TOKEN}'}}", u"f"_s);
    QVERIFY(config);
    QCOMPARE(config->gitCredentials.secret, QByteArray("s3cret"));
}

void TestConfig::anotherAddressIsAnotherClone()
{
    const auto a = AgentConfig::parse("git: {url: a}", u"f"_s);
    const auto b = AgentConfig::parse("git: {url: b}", u"f"_s);
    QVERIFY(a->gitLocalPath != b->gitLocalPath);
}

void TestConfig::warnsWhereTokensCanBeRead_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<bool>("warns");
    QTest::newRow("far, plain") << QByteArray("http://crontopus.example.org") << true;
    QTest::newRow("far, https") << QByteArray("https://crontopus.example.org") << false;
    QTest::newRow("here, plain") << QByteArray("http://127.0.0.1:8400") << false;
}

void TestConfig::warnsWhereTokensCanBeRead()
{
    QFETCH(QByteArray, url);
    QFETCH(bool, warns);
    const auto config =
        AgentConfig::parse("backend: {api_url: '" + url + "', enrollment_token: cet_x}\n", u"f"_s);
    QVERIFY(config);
    bool warned = false;
    for (const Diagnostic &warning : config->warnings) {
        warned = warned || warning.code == u"config.exposed";
        QVERIFY(!warning.message.contains(u"cet_x"));
    }
    QCOMPARE(warned, warns);
}

QTEST_GUILESS_MAIN(TestConfig)
#include "test_config.moc"
