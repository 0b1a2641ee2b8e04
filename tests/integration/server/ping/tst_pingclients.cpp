// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pingfixture.h"

#include <QDir>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus::server;

/// Programs that people use with Healthchecks, given another base address and nothing else.
class TestPingClients : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void curlInShell_data();
    void curlInShell();
    void borgmaticSucceeds();
    void borgmaticFails();
    void borgmaticByCronitorHook();

private:
    /// Runs borgmatic's `create` with a monitoring hook of its configuration.
    Finished borgmatic(const QByteArray &hook, bool withRepository);
    PingFixture m_server;
};

void TestPingClients::initTestCase()
{
    QVERIFY(m_server.start());
}

void TestPingClients::curlInShell_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("status");
    QTest::addColumn<int>("exitCode"); // -1: none
    QTest::addColumn<QString>("output");
    const auto row = [](const char *name, const QByteArray &script, const char *status, int exitCode = -1,
                        const char *output = "") {
        QTest::newRow(name) << script << QString::fromLatin1(status) << exitCode
                            << QString::fromLatin1(output);
    };
    row("behind a command", "true && curl -fsS -m 10 --retry 5 -o /dev/null $url", "success");
    row("exit status", "/bin/false\ncurl -m 10 --retry 5 $url/$?", "failure", 1);
    row("exit status of success", "/bin/true\ncurl -m 10 --retry 5 $url/$?", "success", 0);
    row("killed", "sh -c 'kill -9 $$'\ncurl -m 10 --retry 5 $url/$?", "failure", 137);
    row("start and end",
        "RID=`cat /proc/sys/kernel/random/uuid`\ncurl -fsS -m 10 --retry 5 \"$url/start?rid=$RID\"\n"
        "sleep 0.1\ncurl -fsS -m 10 --retry 5 \"$url?rid=$RID\"",
        "success");
    row("with output", "m=$(echo one; echo two 2>&1)\ncurl -fsS -m 10 --retry 5 --data-raw \"$m\" $url/$?",
        "success", 0, "one\ntwo");
    row("from a pipe", "echo piped | curl -fsS -m 10 --retry 5 --data-binary @- $url/fail", "failure", -1,
        "piped\n");
    row("form", "curl -fsS -F file=@/etc/hostname $url", "success");
    row("wget", "wget -T 10 -t 5 $url -O /dev/null", "success");
    row("python",
        "python3 -c \"import urllib.request as r; r.urlopen('$url/start', timeout=10); "
        "r.urlopen('$url', data=b'done', timeout=10)\"",
        "success", -1, "done");
}

void TestPingClients::curlInShell()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, status);
    QFETCH(int, exitCode);
    QFETCH(QString, output);
    const QString name = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-');
    const QString uuid = m_server.makeJob(u"ops"_s, name);
    const Finished done = runProgram(u"sh"_s, {u"-c"_s, QString::fromUtf8(script)},
                                     {{u"url"_s, m_server.url(u"/ping/"_s + uuid)}});
    QVERIFY2(done.exitCode == 0, done.output.constData());
    const auto runs = m_server.runs(name);
    QCOMPARE(runs.size(), 1);
    QCOMPARE(runs[0][u"status"].toString(), status);
    QCOMPARE(runs[0][u"exit_code"].toInt(-1), exitCode);
    if (!output.isEmpty())
        QCOMPARE(runs[0][u"output"].toString(), output);
}

Finished TestPingClients::borgmatic(const QByteArray &hook, bool withRepository)
{
    QTemporaryDir directory;
    const QString repository = directory.filePath(u"repository"_s);
    const QMap<QString, QString> environment{{u"HOME"_s, directory.path()},
                                             {u"BORG_BASE_DIR"_s, directory.path()},
                                             {u"BORG_UNKNOWN_UNENCRYPTED_REPO_ACCESS_IS_OK"_s, u"yes"_s},
                                             {u"http_proxy"_s, {}}};
    QDir(directory.path()).mkdir(u"source"_s);
    if (withRepository)
        runProgram(u"borg"_s, {u"init"_s, u"-e"_s, u"none"_s, repository}, environment);
    QFile file(directory.filePath(u"config.yaml"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("location:\n    source_directories: [" + directory.filePath(u"source"_s).toUtf8() +
               "]\n    repositories: [" + repository.toUtf8() + "]\nhooks:\n" + hook);
    file.close();
    return runProgram(u"borgmatic"_s,
                      {u"--config"_s, file.fileName(), u"--verbosity"_s, u"1"_s, u"--monitoring-verbosity"_s,
                       u"1"_s, u"create"_s},
                      environment);
}

void TestPingClients::borgmaticSucceeds()
{
    if (QStandardPaths::findExecutable(u"borgmatic"_s).isEmpty())
        QSKIP("needs borgmatic");
    const QString uuid = m_server.makeJob(u"ops"_s, u"borg-success"_s);
    const Finished done = borgmatic(
        "    healthchecks:\n        ping_url: " + m_server.url(u"/ping/"_s + uuid).toUtf8() + '\n', true);
    QVERIFY2(done.exitCode == 0, done.output.constData());
    QVERIFY2(!done.output.contains("Healthchecks error"), done.output.constData());
    const auto runs = m_server.runs(u"borg-success"_s);
    QCOMPARE(runs.size(), 1);
    QCOMPARE(runs[0][u"status"].toString(), u"success"_s);
    QVERIFY(runs[0][u"output"].toString().contains(u"Creating archive"));
    QCOMPARE(m_server.kinds(u"borg-success"_s), (QStringList{u"start"_s, u"success"_s}));
}

void TestPingClients::borgmaticFails()
{
    if (QStandardPaths::findExecutable(u"borgmatic"_s).isEmpty())
        QSKIP("needs borgmatic");
    const QByteArray url = m_server.url(u"/ping/%1/borg-failure"_s.arg(m_server.pingKey())).toUtf8();
    m_server.makeJob(u"ops"_s, u"borg-failure"_s);
    const Finished done = borgmatic("    healthchecks:\n        ping_url: " + url + '\n', false);
    QVERIFY(done.exitCode != 0);
    QVERIFY2(!done.output.contains("Healthchecks error"), done.output.constData());
    const auto runs = m_server.runs(u"borg-failure"_s);
    QCOMPARE(runs.size(), 1);
    QCOMPARE(runs[0][u"status"].toString(), u"failure"_s);
    QVERIFY(runs[0][u"output"].toString().contains(u"does not exist"));
    QCOMPARE(m_server.kinds(u"borg-failure"_s), (QStringList{u"start"_s, u"fail"_s}));
    QCOMPARE(m_server.ping(u"ops"_s, u"borg-failure"_s)[u"state"].toString(), u"down"_s);
}

void TestPingClients::borgmaticByCronitorHook()
{
    if (QStandardPaths::findExecutable(u"borgmatic"_s).isEmpty())
        QSKIP("needs borgmatic");
    const QString uuid = m_server.makeJob(u"ops"_s, u"cronitor"_s);
    const QByteArray hook =
        "    cronitor:\n        ping_url: " + m_server.url(u"/ping/"_s + uuid).toUtf8() + '\n';
    const Finished done = borgmatic(hook, true);
    QVERIFY2(done.exitCode == 0, done.output.constData());
    QVERIFY(borgmatic(hook, false).exitCode != 0);
    QCOMPARE(m_server.kinds(u"cronitor"_s), (QStringList{u"start"_s, u"success"_s, u"start"_s, u"fail"_s}));
    QCOMPARE(m_server.runs(u"cronitor"_s).size(), 2);
}

QTEST_GUILESS_MAIN(TestPingClients)
#include "tst_pingclients.moc"
