// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/serverprocess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace crontopus::test {
ServerProcess::ServerProcess(const QStringList &flags) : m_flags(flags) {}

ServerProcess::~ServerProcess()
{
    stop();
}

bool ServerProcess::listen()
{
    const QString address = m_base.isEmpty() ? u"127.0.0.1:0"_s : m_base.section(u"//"_s, 1);
    m_server.setReadChannel(QProcess::StandardError);
    m_server.setStandardOutputFile(m_directory.filePath(u"access.log"_s), QIODevice::Append);
    m_server.start(QStringLiteral(CRONTOPUS_BIN_DIR "/crontopus-server"),
                   QStringList{u"run"_s, u"--data"_s, dataDir(), u"--listen"_s, address} + m_flags);
    static const QRegularExpression listening(u"Listening on (https?://[0-9.:]+)"_s);
    QByteArray said;
    while (m_server.waitForReadyRead(20'000)) {
        said += m_server.readAllStandardError();
        if (const auto match = listening.match(QString::fromUtf8(said)); match.hasMatch()) {
            m_base = match.captured(1);
            return true;
        }
    }
    qWarning("%s", said.constData());
    return false;
}

bool ServerProcess::start()
{
    if (!listen())
        return false;
    if (!m_token.isEmpty())
        return true;
    api("POST", u"/api/auth/register"_s,
        QJsonObject{
            {u"email"_s, u"ann@example.org"_s}, {u"username"_s, u"ann"_s}, {u"password"_s, password()}});
    m_token = api("POST", u"/api/auth/login"_s,
                  QJsonObject{{u"username"_s, u"ann"_s}, {u"password"_s, password()}})[u"access_token"]
                  .toString();
    return !m_token.isEmpty();
}

void ServerProcess::stop()
{
    m_server.terminate();
    if (!m_server.waitForFinished(15'000))
        kill();
}

void ServerProcess::kill()
{
    m_server.kill();
    m_server.waitForFinished();
}

QJsonValue ServerProcess::api(const QByteArray &method, const QString &path, const QJsonValue &body,
                              const QString &token, int *status) const
{
    // The token and the body stand in a file of arguments on standard input, not on the command line.
    QByteArray config =
        "silent\nmax-time = 20\npath-as-is\ngloboff\ninsecure\nwrite-out = \"\\n%{http_code}\"\n";
    config += "request = \"" + method + "\"\nurl = \"" + url(path).toUtf8() + "\"\n";
    const QString bearer = token.isEmpty() ? m_token : token;
    if (!bearer.isEmpty())
        config += "header = \"Authorization: Bearer " + bearer.toUtf8() + "\"\n";
    if (!body.isNull()) {
        QByteArray json = body.isArray() ? QJsonDocument(body.toArray()).toJson(QJsonDocument::Compact)
                                         : QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact);
        json.replace('\\', "\\\\").replace('"', "\\\"");
        config += "header = \"Content-Type: application/json\"\ndata-raw = \"" + json + "\"\n";
    }
    QProcess curl;
    curl.start(u"curl"_s, {u"--config"_s, u"-"_s});
    curl.write(config);
    curl.closeWriteChannel();
    curl.waitForFinished(30'000);
    const QByteArray output = curl.readAllStandardOutput();
    const qsizetype end = output.lastIndexOf('\n');
    const int code = output.mid(end + 1).toInt();
    if (status)
        *status = code;
    else if (code < 200 || code >= 300)
        qWarning("%s %s: %s", method.constData(), qPrintable(path), output.constData());
    const QJsonDocument document = QJsonDocument::fromJson(output.left(end));
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QString ServerProcess::enrollmentToken() const
{
    return api("POST", u"/api/enrollment-tokens"_s, QJsonObject{{u"name"_s, u"test"_s}})[u"token"].toString();
}
} // namespace crontopus::test
