// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/server/benchserver.h"

#include "tests/bench/server/httpload.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::bench {
namespace {
constexpr auto name = "bench", password = "correct horse battery";
} // namespace

BenchServer::BenchServer(const QString &dataDir, const QString &database)
    : m_dataDir(dataDir.isEmpty() ? m_directory.filePath(u"data"_s) : dataDir), m_database(database)
{
}

BenchServer::~BenchServer()
{
    stop();
}

bool BenchServer::start()
{
    QStringList arguments{u"run"_s,
                          u"--data"_s,
                          m_dataDir,
                          u"--listen"_s,
                          u"127.0.0.1:0"_s,
                          u"--rate-limits"_s,
                          u"off"_s,
                          u"--access-log"_s,
                          u"off"_s,
                          u"--registration"_s,
                          u"open"_s,
                          u"--set"_s,
                          u"limits.connections-per-address=0"_s,
                          u"--set"_s,
                          u"limits.connections=0"_s};
    if (!m_database.isEmpty())
        arguments += {u"--database"_s, m_database};
    m_process.setReadChannel(QProcess::StandardError);
    m_process.start(QStringLiteral(CRONTOPUS_BIN_DIR "/crontopus-server"), arguments);
    static const QRegularExpression listening(u"Listening on http://127.0.0.1:(\\d+)"_s);
    QByteArray said;
    while (m_port == 0 && m_process.waitForReadyRead(60'000)) {
        said += m_process.readAllStandardError();
        if (const auto match = listening.match(QString::fromUtf8(said)); match.hasMatch())
            m_port = match.captured(1).toInt();
    }
    if (m_port == 0) {
        qWarning("%s", said.constData());
        return false;
    }
    const QString user = QString::fromLatin1(name), secret = QString::fromLatin1(password);
    static_cast<void>(
        ask("POST", "/api/auth/register",
            {{u"email"_s, u"bench@example.org"_s}, {u"username"_s, user}, {u"password"_s, secret}}));
    m_token =
        ask("POST", "/api/auth/login", {{u"username"_s, user}, {u"password"_s, secret}})[u"access_token"_s]
            .toString()
            .toStdString();
    return !m_token.empty();
}

void BenchServer::stop()
{
    m_process.terminate();
    if (!m_process.waitForFinished(60'000))
        m_process.kill();
    m_process.waitForFinished();
    m_port = 0;
}

QJsonObject BenchServer::ask(const std::string &method, const std::string &path, const QJsonObject &body,
                             const std::string &token) const
{
    HttpClient client(m_port);
    const std::string text =
        body.isEmpty() ? std::string() : QJsonDocument(body).toJson(QJsonDocument::Compact).toStdString();
    const auto answer = client.ask(request(method, path, token.empty() ? m_token : token, text));
    return QJsonDocument::fromJson(QByteArray::fromStdString(answer.body)).object();
}

double BenchServer::residentBytes() const
{
    QFile file(u"/proc/%1/statm"_s.arg(m_process.processId()));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * double(::sysconf(_SC_PAGESIZE));
}

double BenchServer::cpuSeconds() const
{
    QFile file(u"/proc/%1/stat"_s.arg(m_process.processId()));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = file.readAll();
    const QByteArrayList fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    constexpr int utime = 11, stime = 12; // proc(5), counted from the state
    return (fields.value(utime).toDouble() + fields.value(stime).toDouble()) / double(::sysconf(_SC_CLK_TCK));
}
} // namespace crontopus::bench
