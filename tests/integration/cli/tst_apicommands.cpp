// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/serverprocess.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using crontopus::test::ServerProcess;

namespace {
const QByteArray manifest =
    "apiVersion: v1\nkind: Job\nmetadata:\n  name: backup\nspec:\n  schedule: \"0 2 * * *\"\n"
    "  command: /bin/true\n";
} // namespace

/// The commands that speak to a server, in the order in which someone new would use them.
class ApiCommandsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        m_address = m_server.url().section(u"//"_s, 1);
        write(u"backup.yaml"_s, manifest);
    }

    void cleanup() { QVERIFY2(!m_leaked, "a command printed the token that it had signed in with"); }

    void wantsACommand()
    {
        QCOMPARE(run({}), 64);
        QVERIFY2(m_err.contains("Usage: crontopus"), m_err);
    }

    void nobodyIsSignedIn()
    {
        QCOMPARE(run({u"whoami"_s}), 2);
        QVERIFY2(m_err.contains("crontopus login"), m_err);
        // Then it is this machine that is meant.
        QCOMPARE(run({u"runs"_s, u"list"_s}), 2);
        QVERIFY2(m_err.contains("history.db"), m_err);
    }

    void signsIn()
    {
        QCOMPARE(run({u"login"_s, m_address, u"--user"_s, u"ann"_s}, "wrong\n"), 1);
        QVERIFY(!QFile::exists(logins()));
        QCOMPARE(run({u"login"_s, m_address, u"--user"_s, u"ann"_s}, password()), 0);
        QVERIFY2(m_out.contains("as ann"), m_out);
        QCOMPARE(QFileInfo(logins()).permissions() & 0x77, QFileDevice::Permissions());
        QVERIFY(!read(logins()).contains(ServerProcess::password().toUtf8()));
        QCOMPARE(run({u"whoami"_s, u"--json"_s}), 0);
        QCOMPARE(json()[u"username"].toString(), u"ann"_s);
    }

    void jobs()
    {
        QCOMPARE(run({u"jobs"_s, u"create"_s, path(u"backup.yaml"_s), u"--namespace"_s, u"prod"_s}), 0);
        QCOMPARE(run({u"jobs"_s, u"create"_s, path(u"backup.yaml"_s), u"--namespace"_s, u"prod"_s}), 1);
        QVERIFY2(m_err.contains("prod/backup already"), m_err);
        QCOMPARE(run({u"jobs"_s, u"list"_s}), 0);
        QVERIFY2(m_out.contains("prod       backup  0 2 * * *  active"), m_out);
        QCOMPARE(run({u"jobs"_s, u"show"_s, u"prod/backup"_s}), 0);
        QCOMPARE(m_out, manifest);
        QCOMPARE(run({u"jobs"_s, u"update"_s, u"prod/backup"_s, u"-"_s}, manifest + "  paused: true\n"), 0);
        QCOMPARE(run({u"jobs"_s, u"list"_s, u"--json"_s}), 0);
        QVERIFY(QJsonDocument::fromJson(m_out).array()[0][u"spec"][u"paused"].toBool());
        QCOMPARE(run({u"jobs"_s, u"update"_s, u"prod/backup"_s, u"-"_s},
                     QByteArray(manifest).replace("0 2", "0 99")),
                 1);
        QVERIFY2(m_err.contains("spec.schedule: Hour 99"), m_err);
        QCOMPARE(run({u"jobs"_s, u"history"_s, u"prod/backup"_s}), 0);
        QCOMPARE(m_out.count('\n'), 3);
        QVERIFY2(m_out.contains("ann"), m_out);
        QVERIFY2(m_out.contains(QByteArray::number(QDate::currentDate().year())), m_out);
        QCOMPARE(run({u"jobs"_s, u"show"_s, u"backup"_s}), 64);
        QCOMPARE(run({u"jobs"_s, u"show"_s, u"prod/other"_s}), 1);
        QCOMPARE(run({u"trigger"_s, u"prod/backup"_s}), 1);
        QCOMPARE(run({u"jobs"_s, u"trigger"_s, u"prod/backup"_s}), 1);
        QVERIFY2(!m_err.contains("no command"), m_err);
        QCOMPARE(run({u"jobs"_s, u"create"_s, path(u"backup.yaml"_s)}), 0);
        QCOMPARE(run({u"jobs"_s, u"delete"_s, u"default/backup"_s}), 0);
        QCOMPARE(run({u"jobs"_s, u"show"_s, u"default/backup"_s}), 1);
        QCOMPARE(run({u"jobs"_s, u"delete"_s, u"default/backup"_s}), 1);
    }

    void endpointsAndRuns()
    {
        QCOMPARE(run({u"enroll-token"_s, u"create"_s, u"boxes"_s, u"--max-uses"_s, u"2"_s}), 0);
        const QString enrollment = QString::fromUtf8(m_out.trimmed());
        QVERIFY(enrollment.startsWith(u"cet_"));
        const QJsonValue enrolled =
            m_server.api("POST", u"/api/endpoints/enroll"_s, QJsonObject{{u"name"_s, u"box"_s}}, enrollment);
        const QString id = QString::number(enrolled[u"endpoint_id"].toInteger());
        QCOMPARE(run({u"enroll-token"_s, u"list"_s}), 0);
        QVERIFY2(m_out.contains("1 of 2") && !m_out.contains("cet_"), m_out);
        m_server.api("POST", u"/api/runs/check-in"_s,
                     QJsonObject{{u"endpoint_id"_s, enrolled[u"endpoint_id"]},
                                 {u"job_name"_s, u"backup"_s},
                                 {u"namespace"_s, u"prod"_s},
                                 {u"status"_s, u"failure"_s},
                                 {u"exit_code"_s, 3},
                                 {u"duration"_s, 2},
                                 {u"output"_s, u"no space\n"_s}},
                     enrolled[u"token"].toString());

        QCOMPARE(run({u"agents"_s, u"list"_s}), 0);
        QVERIFY2(m_out.contains("box"), m_out);
        QCOMPARE(run({u"endpoints"_s, u"rename"_s, u"box"_s, u"crate"_s}), 0);
        QCOMPARE(run({u"endpoints"_s, u"show"_s, u"crate"_s, u"--json"_s}), 0);
        QCOMPARE(QString::number(json()[u"id"].toInteger()), id);

        QCOMPARE(run({u"runs"_s, u"list"_s, u"--status"_s, u"failure"_s, u"--job"_s, u"prod/back"_s}), 0);
        QVERIFY2(m_out.contains("prod/backup") && m_out.contains("crate") && m_out.contains("2.0 s"), m_out);
        QCOMPARE(run({u"runs"_s, u"list"_s, u"--status"_s, u"success"_s, u"--json"_s}), 0);
        QCOMPARE(m_out.trimmed(), "[\n]");
        QCOMPARE(run({u"runs"_s, u"show"_s, u"1"_s}), 0);
        QVERIFY2(m_out.contains("no space") && m_out.contains("failure"), m_out);
        QCOMPARE(run({u"runs"_s, u"show"_s, u"77"_s}), 1);
        QCOMPARE(run({u"runs"_s, u"by-job"_s}), 0);
        QVERIFY2(m_out.contains("warning"), m_out);
        QCOMPARE(run({u"runs"_s, u"by-endpoint"_s}), 0);
        QVERIFY2(m_out.contains("crate"), m_out);

        m_server.api("POST", u"/api/endpoints/%1/discovered-jobs"_s.arg(id),
                     QJsonObject{{u"jobs"_s, QJsonArray{QJsonObject{{u"name"_s, u"found"_s},
                                                                    {u"namespace"_s, u"discovered"_s},
                                                                    {u"schedule"_s, u"0 3 * * *"_s},
                                                                    {u"command"_s, u"/bin/true"_s}}}}},
                     enrolled[u"token"].toString());
        QCOMPARE(run({u"jobs"_s, u"adopt"_s, u"discovered/found"_s, u"--namespace"_s, u"prod"_s}), 0);
        QVERIFY2(m_out.contains("prod/found"), m_out);
        QCOMPARE(run({u"jobs"_s, u"show"_s, u"prod/found"_s}), 0);

        QCOMPARE(run({u"endpoints"_s, u"revoke"_s, id}), 0);
        QCOMPARE(run({u"endpoints"_s, u"list"_s}), 0);
        QVERIFY2(m_out.contains("revoked"), m_out);
        QCOMPARE(run({u"endpoints"_s, u"show"_s, u"nobody"_s}), 1);
    }

    void tokens()
    {
        QCOMPARE(run({u"tokens"_s, u"create"_s, u"ci"_s}), 64);
        QCOMPARE(run({u"tokens"_s, u"create"_s, u"ci"_s, u"--scope"_s, u"read:jobs"_s}), 0);
        const QString token = QString::fromUtf8(m_out.trimmed());
        QVERIFY(token.startsWith(u"ctp_"));
        QCOMPARE(run({u"tokens"_s, u"list"_s, u"--json"_s}), 0);
        const qint64 id = QJsonDocument::fromJson(m_out).array()[0][u"id"].toInteger();

        // The environment wins over the file.
        m_environment = {{u"CRONTOPUS_API_URL"_s, m_server.url()}, {u"CRONTOPUS_API_TOKEN"_s, token}};
        QCOMPARE(run({u"jobs"_s, u"list"_s}), 0);
        QCOMPARE(run({u"runs"_s, u"list"_s}), 1);
        QVERIFY2(m_err.contains("scope"), m_err);
        m_environment.clear();

        QCOMPARE(run({u"tokens"_s, u"revoke"_s, QString::number(id)}), 0);
        QCOMPARE(run({u"login"_s, m_address, u"--token-stdin"_s}, token.toUtf8()), 2);
        QVERIFY2(!m_err.contains(token.toUtf8()), m_err);
    }

    void listsAllPages()
    {
        constexpr int moreThanAPage = 103;
        for (int i = 0; i < moreThanAPage; ++i)
            static_cast<void>(m_server.enrollmentToken());
        QCOMPARE(run({u"enroll-token"_s, u"list"_s, u"--json"_s}), 0);
        QSet<qint64> ids;
        const QJsonArray tokens = QJsonDocument::fromJson(m_out).array();
        for (const QJsonValue &token : tokens)
            ids.insert(token[u"id"].toInteger());
        QCOMPARE(ids.size(), moreThanAPage + 1);
        QCOMPARE(run({u"enroll-token"_s, u"revoke"_s, QString::number(*ids.cbegin())}), 0);
        QCOMPARE(run({u"enroll-token"_s, u"revoke"_s, u"boxes"_s}), 64);
    }

    void aTokenOfTheEnvironmentStaysWithItsServer()
    {
        m_environment = {{u"CRONTOPUS_API_URL"_s, u"localhost:1"_s}, {u"CRONTOPUS_API_TOKEN"_s, u"ctp_x"_s}};
        QCOMPARE(run({u"whoami"_s, u"--server"_s, m_address}), 0);
        QVERIFY2(m_out.contains("ann"), m_out);
        m_environment[u"CRONTOPUS_API_URL"_s] = m_server.url();
        QCOMPARE(run({u"whoami"_s}), 2);
        QVERIFY2(m_err.contains("CRONTOPUS_API_TOKEN") && !m_err.contains("ctp_x"), m_err);
        m_environment.clear();
    }

    void certificates()
    {
        QProcess openssl;
        openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s,
                                     u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=server"_s, u"-keyout"_s,
                                     path(u"key.pem"_s), u"-out"_s, path(u"cert.pem"_s)});
        QVERIFY(openssl.waitForFinished());
        ServerProcess server({u"--tls-cert"_s, path(u"cert.pem"_s), u"--tls-key"_s, path(u"key.pem"_s)});
        QVERIFY(server.start());
        const QStringList login{u"login"_s, server.url(), u"--user"_s, u"ann"_s};
        QCOMPARE(run(login, password()), 2);
        const QString trust = u"crontopus login %1 --trust-certificate "_s.arg(server.url());
        QVERIFY2(m_err.contains(trust.toUtf8()), m_err);
        const QString fingerprint = QString::fromUtf8(m_err).section(trust, 1).trimmed();
        const QString option = u"--trust-certificate"_s;
        QCOMPARE(run(login + QStringList{option, u"AB"_s}, password()), 64);
        QCOMPARE(run(login + QStringList{option, QString(64, u'A')}, password()), 2);
        QCOMPARE(run(login + QStringList{option, fingerprint}, password()), 0);
        QCOMPARE(run({u"whoami"_s}), 0);
        QVERIFY2(m_out.contains(server.url().toUtf8()), m_out);
        QCOMPARE(run(login, password()), 0); // what was trusted stays so
        QCOMPARE(run({u"logout"_s}), 0);
        QCOMPARE(run({u"whoami"_s}), 0);
        QVERIFY2(m_out.contains(m_server.url().toUtf8()), m_out);
    }

    void events()
    {
        QProcess follower;
        follower.setProcessEnvironment(environment());
        follower.start(program(), {u"events"_s, u"--follow"_s});
        QVERIFY(follower.waitForStarted());
        QTest::qWait(700);
        m_server.kill();
        QTest::qWait(300);
        QVERIFY(m_server.start());
        QCOMPARE(run({u"namespaces"_s, u"create"_s, u"later"_s}), 0);
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT(
            (follower.waitForReadyRead(100), said += follower.readAllStandardOutput(), said.contains("jobs")),
            15'000);
        follower.terminate();
        QVERIFY(follower.waitForFinished());
        QCOMPARE(run({u"namespaces"_s, u"list"_s}), 0);
        QVERIFY2(m_out.contains("later"), m_out);
        QCOMPARE(run({u"namespaces"_s, u"delete"_s, u"prod"_s}), 1);
        QCOMPARE(run({u"namespaces"_s, u"delete"_s, u"later"_s}), 0);
    }

    void theRepositoryWhenAskedFor()
    {
        QCOMPARE(run({u"jobs"_s, u"list"_s, u"--repo"_s, m_dir.path()}), 2);
        QVERIFY2(m_err.contains(m_dir.path().toUtf8()), m_err);
    }

    void signsOut()
    {
        const QString token = QJsonDocument::fromJson(read(logins()))
                                  .object()[u"servers"_s][m_server.url()][u"token"]
                                  .toString();
        QVERIFY(!token.isEmpty());
        QCOMPARE(run({u"logout"_s}), 0);
        QVERIFY(!read(logins()).contains(token.toUtf8()));
        int status = 0;
        m_server.api("GET", u"/api/auth/me"_s, {}, token, &status);
        QCOMPARE(status, 401);
        m_environment = {{u"CRONTOPUS_API_URL"_s, u"localhost:1"_s}, {u"CRONTOPUS_API_TOKEN"_s, u"ctp_x"_s}};
        QCOMPARE(run({u"whoami"_s}), 2);
        QVERIFY2(m_err.contains("Cannot reach localhost"), m_err);
    }

private:
    static QString program() { return QStringLiteral(CRONTOPUS_BIN_DIR "/crontopus"); }
    static QByteArray password() { return ServerProcess::password().toUtf8() + '\n'; }
    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }
    [[nodiscard]] QString logins() const { return path(u"config/crontopus/logins.json"_s); }
    [[nodiscard]] QJsonValue json() const { return QJsonDocument::fromJson(m_out).object(); }

    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    [[nodiscard]] QProcessEnvironment environment() const
    {
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        variables.insert(u"XDG_CONFIG_HOME"_s, path(u"config"_s));
        variables.insert(u"HOME"_s, m_dir.path());
        for (const auto &[name, value] : m_environment.asKeyValueRange())
            variables.insert(name, value);
        return variables;
    }

    int run(const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(program(), arguments);
        process.write(input);
        process.closeWriteChannel();
        process.waitForFinished(30'000);
        m_out = process.readAllStandardOutput();
        m_err = process.readAllStandardError();
        const QJsonObject servers = QJsonDocument::fromJson(read(logins())).object()[u"servers"_s].toObject();
        for (const QJsonValue &server : servers) {
            const QByteArray token = server[u"token"].toString().toUtf8();
            m_leaked = m_leaked || m_out.contains(token) || m_err.contains(token);
        }
        return process.exitCode();
    }

    ServerProcess m_server;
    QTemporaryDir m_dir;
    QString m_address;
    QMap<QString, QString> m_environment;
    QByteArray m_out, m_err;
    bool m_leaked = false;
};

QTEST_GUILESS_MAIN(ApiCommandsTest)
#include "tst_apicommands.moc"
