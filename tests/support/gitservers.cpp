// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/gitservers.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::test {
namespace {
void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool answers(int port)
{
    for (int i = 0; i < 100; ++i) {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, quint16(port));
        if (socket.waitForConnected(100))
            return true;
        QTest::qSleep(50);
    }
    return false;
}

QString programNamed(const QString &name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? QStandardPaths::findExecutable(name, {u"/usr/sbin"_s, u"/sbin"_s}) : found;
}

void stop(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(3000)) {
        process.kill();
        process.waitForFinished();
    }
}
} // namespace

int freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

GitHttpServer::GitHttpServer(const QString &repositories) : m_repositories(repositories) {}

GitHttpServer::~GitHttpServer()
{
    stop(m_nginx);
    stop(m_cgi);
}

QString GitHttpServer::url(const QString &repository) const
{
    return u"http://127.0.0.1:%1/%2"_s.arg(m_port).arg(repository);
}

bool GitHttpServer::start()
{
    const QString nginx = programNamed(u"nginx"_s);
    const QString fcgiwrap = programNamed(u"fcgiwrap"_s);
    if (nginx.isEmpty() || fcgiwrap.isEmpty()) {
        m_problem = u"nginx or fcgiwrap is not installed"_s;
        return false;
    }
    m_port = freePort();
    const QString socket = m_dir.filePath(u"cgi.sock"_s);
    // {PLAIN} is nginx's own notation for a password as it is.
    writeFile(m_dir.filePath(u"users"_s), "ada:{PLAIN}s3cret\n");
    writeFile(m_dir.filePath(u"nginx.conf"_s), uR"(daemon off;
pid %1/nginx.pid;
error_log %1/error.log;
worker_processes 1;
user root;
events { worker_connections 64; }
http {
    access_log off;
    client_body_temp_path %1/body; proxy_temp_path %1/proxy; fastcgi_temp_path %1/fastcgi;
    uwsgi_temp_path %1/uwsgi; scgi_temp_path %1/scgi;
    client_max_body_size 100m;
    server {
        listen 127.0.0.1:%2;
        location / {
            auth_basic "git";
            auth_basic_user_file %1/users;
            fastcgi_pass unix:%3;
            fastcgi_param SCRIPT_FILENAME /usr/lib/git-core/git-http-backend;
            fastcgi_param GIT_PROJECT_ROOT %4;
            fastcgi_param GIT_HTTP_EXPORT_ALL 1;
            fastcgi_param PATH_INFO $uri;
            fastcgi_param QUERY_STRING $query_string;
            fastcgi_param REQUEST_METHOD $request_method;
            fastcgi_param CONTENT_TYPE $content_type;
            fastcgi_param CONTENT_LENGTH $content_length;
            fastcgi_param REMOTE_USER $remote_user;
            fastcgi_param HOME %5;
        }
    }
}
)"_s.arg(m_dir.path())
                                                   .arg(m_port)
                                                   .arg(socket, m_repositories, qEnvironmentVariable("HOME"))
                                                   .toUtf8());
    m_cgi.start(fcgiwrap, {u"-s"_s, u"unix:"_s + socket});
    m_cgi.waitForStarted();
    for (int i = 0; i < 100 && !QFile::exists(socket); ++i)
        QTest::qSleep(20);
    m_nginx.start(nginx, {u"-p"_s, m_dir.path(), u"-c"_s, m_dir.filePath(u"nginx.conf"_s)});
    if (m_nginx.waitForStarted() && answers(m_port))
        return true;
    m_problem = QString::fromUtf8(m_nginx.readAllStandardError() + readFile(m_dir.filePath(u"error.log"_s)));
    return false;
}

SshServer::SshServer() = default;

SshServer::~SshServer()
{
    stop(m_sshd);
}

bool SshServer::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitCode() == 0;
}

bool SshServer::start()
{
    const QString sshd = programNamed(u"sshd"_s);
    const QString keygen = programNamed(u"ssh-keygen"_s);
    if (sshd.isEmpty() || keygen.isEmpty()) {
        m_problem = u"openssh-server is not installed"_s;
        return false;
    }
    for (const QString &name : {u"host"_s, u"key"_s, u"wrong"_s})
        run(keygen, {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, QString(), u"-f"_s, m_dir.filePath(name)});
    QFile::copy(keyPath(), encryptedKeyPath());
    run(keygen, {u"-q"_s, u"-p"_s, u"-N"_s, u"open sesame"_s, u"-f"_s, encryptedKeyPath()});
    QFile::copy(keyPath() + u".pub"_s, m_dir.filePath(u"authorized"_s));
    m_port = freePort();
    writeFile(m_dir.filePath(u"sshd_config"_s), uR"(Port %2
ListenAddress 127.0.0.1
HostKey %1/host
PidFile %1/sshd.pid
AuthorizedKeysFile %1/authorized
StrictModes no
UsePAM no
PasswordAuthentication no
KbdInteractiveAuthentication no
PermitRootLogin prohibit-password
)"_s.arg(m_dir.path())
                                                    .arg(m_port)
                                                    .toUtf8());
    QDir().mkpath(u"/run/sshd"_s); // where sshd wants its empty directory; fails harmlessly for others
    m_sshd.start(sshd, {u"-D"_s, u"-e"_s, u"-f"_s, m_dir.filePath(u"sshd_config"_s)});
    if (m_sshd.waitForStarted() && answers(m_port))
        return true;
    m_problem = QString::fromUtf8(m_sshd.readAllStandardError());
    return false;
}

QString SshServer::url(const QString &path) const
{
    QString user = qEnvironmentVariable("USER", u"root"_s);
    return u"ssh://%1@127.0.0.1:%2%3"_s.arg(user).arg(m_port).arg(path);
}

QByteArray SshServer::knownHostsLine() const
{
    return "[127.0.0.1]:" + QByteArray::number(m_port) + ' ' + readFile(m_dir.filePath(u"host.pub"_s));
}

QString SshServer::fingerprint() const
{
    QProcess process;
    process.start(u"ssh-keygen"_s, {u"-lf"_s, m_dir.filePath(u"host.pub"_s)});
    process.waitForFinished();
    return QString::fromLatin1(process.readAllStandardOutput()).section(u' ', 1, 1);
}
} // namespace crontopus::test
