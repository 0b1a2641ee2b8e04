// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/git/repository.h"
#include "tests/support/gitsandbox.h"
#include "tests/support/gitservers.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;

#define VERIFY_OK(result) QVERIFY2((result).ok(), (result) ? "" : qPrintable((result).error().text()))

namespace {
/// Cancelled some time after its first use.
class LateCancel final : public TaskControl
{
public:
    explicit LateCancel(int ms) : m_ms(ms) { m_timer.start(); }
    [[nodiscard]] bool cancelled() const override { return m_timer.elapsed() >= m_ms; }
    void progress(qint64, qint64, const QString &) override {}

private:
    int m_ms;
    QElapsedTimer m_timer;
};

/// Accepts connections and forwards `limit` bytes of the server's answers to the client, then says nothing
/// more, or hangs up. Without a server it never says anything. In a thread of its own.
class BadProxy final : public QThread
{
public:
    BadProxy(int serverPort, qint64 limit, bool hangUp)
        : m_serverPort(serverPort), m_limit(limit), m_hangUp(hangUp)
    {
        start();
        while (m_port == 0)
            QThread::msleep(5);
    }
    ~BadProxy() override
    {
        m_end = true;
        wait();
    }
    [[nodiscard]] int port() const { return m_port; }

private:
    void run() override
    {
        QTcpServer listener;
        listener.listen(QHostAddress::LocalHost);
        m_port = listener.serverPort();
        qint64 left = m_limit;
        std::vector<std::pair<QTcpSocket *, QTcpSocket *>> pairs;
        while (!m_end) {
            if (listener.waitForNewConnection(5)) {
                auto *client = listener.nextPendingConnection();
                auto *server = m_serverPort ? new QTcpSocket(client) : nullptr;
                if (server) {
                    server->connectToHost(u"127.0.0.1"_s, quint16(m_serverPort));
                    server->waitForConnected();
                }
                pairs.emplace_back(client, server);
            }
            for (const auto &[client, server] : pairs) {
                client->waitForReadyRead(1);
                const QByteArray request = client->readAll();
                if (!server)
                    continue;
                server->write(request);
                server->waitForReadyRead(1);
                const QByteArray answer = server->readAll().left(left);
                left -= answer.size();
                client->write(answer);
                client->flush();
                if (left == 0 && m_hangUp)
                    client->disconnectFromHost();
            }
        }
        for (const auto &[client, server] : pairs)
            delete client;
    }

    const int m_serverPort;
    const qint64 m_limit;
    const bool m_hangUp;
    std::atomic<int> m_port = 0;
    std::atomic<bool> m_end = false;
};
} // namespace

class TestRemotes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QByteArray noise(3'000'000, '\0');
        QRandomGenerator::global()->fillRange(reinterpret_cast<quint32 *>(noise.data()), noise.size() / 4);
        m_remote = m_box.makeRemote(u"jobs"_s, {{u"n/a.yaml"_s, "a\n"}, {u"big.bin"_s, noise}});
        m_box.git(m_remote, {u"config"_s, u"http.receivepack"_s, u"true"_s});
        m_httpReady = m_http.start();
        m_sshReady = m_ssh.start();
        m_knownHosts = m_box.path(u"known_hosts"_s);
        m_box.write(m_knownHosts, m_ssh.knownHostsLine());
        m_good.username = u"ada"_s;
        m_good.secret = "s3cret";
    }
    void init() { m_clone = m_box.path(u"clone%1"_s.arg(++m_count)); }

    void httpClonesPullsAndPushes()
    {
        if (!m_httpReady)
            QSKIP(qPrintable(m_http.problem()));
        auto repo = GitRepository::clone(m_http.url(u"jobs.git"_s), m_clone, {}, m_good, m_control);
        VERIFY_OK(repo);
        m_box.write(m_clone + u"/n/http.yaml"_s, "h\n");
        VERIFY_OK(repo->commit({u"n/http.yaml"_s}, u"Over HTTP"_s));
        VERIFY_OK(repo->push(m_good, m_control));
        QCOMPARE(m_box.git(m_remote, {u"log"_s, u"-1"_s, u"--format=%s"_s, u"main"_s}),
                 QByteArray("Over HTTP\n"));
        const auto pulled = repo->pull(m_good, m_control);
        VERIFY_OK(pulled);
        QCOMPARE(pulled->kind, GitPullResult::Kind::UpToDate);
    }

    void httpRefusesWrongCredentialsOnce_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("wrong password") << u"ada"_s << QByteArray("hunter2hunter2");
        QTest::newRow("none") << QString() << QByteArray();
    }
    void httpRefusesWrongCredentialsOnce()
    {
        if (!m_httpReady)
            QSKIP(qPrintable(m_http.problem()));
        QFETCH(QString, user);
        QFETCH(QByteArray, secret);
        GitCredentials credentials;
        credentials.username = user;
        credentials.secret = secret;
        const auto repo =
            GitRepository::clone(m_http.url(u"jobs.git"_s), m_clone, {}, credentials, m_control);
        QVERIFY(!repo);
        QCOMPARE(repo.error().code, Error::Code::Authentication);
        QVERIFY(!repo.error().hint.isEmpty());
        QVERIFY(!repo.error().text().contains(u"hunter2"_s));
        QVERIFY(!QFile::exists(m_clone));
    }

    void errorsHideSecretsOfTheAddress()
    {
        if (!m_httpReady)
            QSKIP(qPrintable(m_http.problem()));
        const QString url = m_http.url(u"missing.git"_s).replace(u"http://"_s, u"http://ada:s3cret@"_s);
        const auto repo = GitRepository::clone(url, m_clone, {}, {}, m_control);
        QVERIFY(!repo);
        QVERIFY2(!repo.error().text().contains(u"s3cret"_s), qPrintable(repo.error().text()));
        QVERIFY(repo.error().message.contains(u"missing.git"_s));
    }

    void aSilentServerTimesOut_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::newRow("http") << u"http"_s;
        QTest::newRow("https") << u"https"_s;
        QTest::newRow("ssh") << u"ssh"_s;
    }
    void aSilentServerTimesOut()
    {
        QFETCH(QString, scheme);
        BadProxy silent(0, 0, false);
        GitCredentials credentials = m_good;
        credentials.silence = std::chrono::seconds(1);
        QElapsedTimer timer;
        timer.start();
        const auto repo = GitRepository::clone(u"%1://127.0.0.1:%2/x.git"_s.arg(scheme).arg(silent.port()),
                                               m_clone, {}, credentials, m_control);
        QVERIFY(!repo);
        QCOMPARE(repo.error().code, Error::Code::Timeout);
        QVERIFY2(timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(!QFile::exists(m_clone));
    }

    void aServerThatFallsSilentMidwayTimesOut()
    {
        if (!m_httpReady)
            QSKIP(qPrintable(m_http.problem()));
        BadProxy proxy(portOf(m_http.url({})), 500'000, false);
        GitCredentials credentials = m_good;
        credentials.silence = std::chrono::seconds(1);
        const auto repo = GitRepository::clone(u"http://127.0.0.1:%1/jobs.git"_s.arg(proxy.port()), m_clone,
                                               {}, credentials, m_control);
        QVERIFY(!repo);
        QCOMPARE(repo.error().code, Error::Code::Timeout);
        QVERIFY(!QFile::exists(m_clone));
    }

    void aCutTransferLeavesNothing_data()
    {
        QTest::addColumn<bool>("ssh");
        QTest::newRow("http") << false;
        QTest::newRow("ssh") << true;
    }
    void aCutTransferLeavesNothing()
    {
        QFETCH(bool, ssh);
        if (ssh ? !m_sshReady : !m_httpReady)
            QSKIP("no server");
        const QString url = ssh ? m_ssh.url(m_remote) : m_http.url(u"jobs.git"_s);
        BadProxy proxy(portOf(url), 500'000, true);
        const QByteArray host = m_ssh.knownHostsLine().split(' ').mid(1).join(' ');
        m_box.write(m_knownHosts,
                    m_ssh.knownHostsLine() + "[127.0.0.1]:" + QByteArray::number(proxy.port()) + ' ' + host);
        GitCredentials credentials = ssh ? sshCredentials(m_ssh.keyPath()) : m_good;
        const auto repo =
            GitRepository::clone(QString(url).replace(u":%1"_s.arg(portOf(url)), u":%1"_s.arg(proxy.port())),
                                 m_clone, {}, credentials, m_control);
        QVERIFY(!repo);
        QVERIFY2(repo.error().code == Error::Code::Network || repo.error().code == Error::Code::Io,
                 qPrintable(repo.error().text()));
        QVERIFY(!QFile::exists(m_clone));
    }

    void aCancelledCloneEndsAtOnceAndLeavesNothing_data() { aSilentServerTimesOut_data(); }
    void aCancelledCloneEndsAtOnceAndLeavesNothing()
    {
        QFETCH(QString, scheme);
        BadProxy silent(0, 0, false);
        LateCancel control(300);
        QElapsedTimer timer;
        timer.start();
        const auto repo = GitRepository::clone(u"%1://127.0.0.1:%2/x.git"_s.arg(scheme).arg(silent.port()),
                                               m_clone, {}, m_good, control);
        QVERIFY(!repo);
        QCOMPARE(repo.error().code, Error::Code::Cancelled);
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(!QFile::exists(m_clone));
    }

    void sshClonesAndPushes_data()
    {
        QTest::addColumn<bool>("encrypted");
        QTest::newRow("plain key") << false;
        QTest::newRow("encrypted key") << true;
    }
    void sshClonesAndPushes()
    {
        if (!m_sshReady)
            QSKIP(qPrintable(m_ssh.problem()));
        QFETCH(bool, encrypted);
        GitCredentials credentials = sshCredentials(encrypted ? m_ssh.encryptedKeyPath() : m_ssh.keyPath());
        credentials.sshPassphrase = encrypted ? "open sesame" : "";
        auto repo = GitRepository::clone(m_ssh.url(m_remote), m_clone, {}, credentials, m_control);
        VERIFY_OK(repo);
        const QString file = encrypted ? u"n/e.yaml"_s : u"n/p.yaml"_s;
        m_box.write(m_clone + u'/' + file, "s\n");
        VERIFY_OK(repo->commit({file}, u"Over SSH"_s));
        VERIFY_OK(repo->push(credentials, m_control));
        QCOMPARE(m_box.git(m_remote, {u"log"_s, u"-1"_s, u"--format=%s"_s, u"main"_s}),
                 QByteArray("Over SSH\n"));
    }

    void sshRefusesAWrongKeyOrPassphrase_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("wrong key") << 0;
        QTest::newRow("wrong passphrase") << 1;
        QTest::newRow("missing file") << 2;
    }
    void sshRefusesAWrongKeyOrPassphrase()
    {
        if (!m_sshReady)
            QSKIP(qPrintable(m_ssh.problem()));
        QFETCH(int, which);
        GitCredentials credentials = sshCredentials(which == 0   ? m_ssh.wrongKeyPath()
                                                    : which == 1 ? m_ssh.encryptedKeyPath()
                                                                 : m_box.path(u"no-such-key"_s));
        credentials.sshPassphrase = "nope";
        const auto repo = GitRepository::clone(m_ssh.url(m_remote), m_clone, {}, credentials, m_control);
        QVERIFY(!repo);
        QVERIFY2(repo.error().code == Error::Code::Authentication, qPrintable(repo.error().text()));
        QVERIFY(!repo.error().text().contains(u"nope"_s));
    }

    void sshRefusesUnknownAndChangedHosts_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"missing file", "unknown", "changed", "revoked"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    void sshRefusesUnknownAndChangedHosts()
    {
        if (!m_sshReady)
            QSKIP(qPrintable(m_ssh.problem()));
        QFETCH(QString, kind);
        const QString file = m_box.path(u"hosts-%1"_s.arg(m_count));
        const QByteArray line = m_ssh.knownHostsLine();
        if (kind == u"unknown")
            m_box.write(file, QByteArray(line).replace("127.0.0.1", "example.org"));
        else if (kind == u"revoked")
            m_box.write(file, line + "@revoked " + line);
        else if (kind == u"changed")
            m_box.write(file, line.split(' ')[0] + ' ' + m_box.read(m_ssh.wrongKeyPath() + u".pub"_s));
        GitCredentials credentials = sshCredentials(m_ssh.keyPath());
        credentials.knownHostsPath = file;
        const auto repo = GitRepository::clone(m_ssh.url(m_remote), m_clone, {}, credentials, m_control);
        QVERIFY(!repo);
        QCOMPARE(repo.error().code, Error::Code::Authentication);
        QVERIFY2(repo.error().message.contains(m_ssh.fingerprint()), qPrintable(repo.error().text()));
        QVERIFY(repo.error().hint.contains(kind == u"changed"   ? u"ssh-keygen"_s
                                           : kind == u"revoked" ? u"administrator"_s
                                                                : u"ssh-keyscan -t ed25519 -p"_s));
    }

    void sshKnowsHashedAndWildcardHosts_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("hashed") << u"hashed"_s;
        QTest::newRow("wildcard") << u"wildcard"_s;
        QTest::newRow("negated") << u"negated"_s;
    }
    void sshKnowsHashedAndWildcardHosts()
    {
        if (!m_sshReady)
            QSKIP(qPrintable(m_ssh.problem()));
        QFETCH(QString, kind);
        const QString file = m_box.path(u"hosts-%1"_s.arg(m_count));
        QByteArray line = m_ssh.knownHostsLine();
        if (kind != u"hashed") {
            const QByteArray name = line.left(line.indexOf(' '));
            const QByteArray wild = "[127.0.0.*" + name.mid(name.indexOf(']'));
            line.replace(0, name.size(), kind == u"negated" ? wild + ",!" + name : wild);
        }
        m_box.write(file, line);
        if (kind == u"hashed") {
            QProcess keygen;
            keygen.start(u"ssh-keygen"_s, {u"-H"_s, u"-f"_s, file});
            QVERIFY(keygen.waitForFinished() && keygen.exitCode() == 0);
            QVERIFY(m_box.read(file).startsWith("|1|"));
        }
        GitCredentials credentials = sshCredentials(m_ssh.keyPath());
        credentials.knownHostsPath = file;
        const auto repo = GitRepository::clone(m_ssh.url(m_remote), m_clone, {}, credentials, m_control);
        QCOMPARE(repo.ok(), kind != u"negated");
    }

private:
    static int portOf(const QString &url) { return url.section(u':', -1).section(u'/', 0, 0).toInt(); }
    GitCredentials sshCredentials(const QString &key) const
    {
        GitCredentials credentials;
        credentials.sshKeyPath = key;
        credentials.knownHostsPath = m_knownHosts;
        return credentials;
    }

    test::GitSandbox m_box;
    test::GitHttpServer m_http{m_box.path()};
    test::SshServer m_ssh;
    bool m_httpReady = false, m_sshReady = false;
    GitCredentials m_good;
    NoControl m_control;
    QString m_remote, m_clone, m_knownHosts;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(TestRemotes)
#include "tst_remotes.moc"
