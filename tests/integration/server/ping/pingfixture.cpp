// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pingfixture.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
Finished runProgram(const QString &program, const QStringList &arguments,
                    const QMap<QString, QString> &environment, const QByteArray &input)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, value] : environment.asKeyValueRange())
        variables.insert(name, value);
    process.setProcessEnvironment(variables);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), process.readAll()};
}

PingFixture::PingFixture(const QStringList &flags) : m_server(flags) {}

bool PingFixture::start()
{
    if (!m_server.start())
        return false;
    if (m_pingKey.isEmpty())
        m_pingKey = api("GET", u"/api/tenant/ping-key"_s)[u"ping_key"].toString();
    return !m_pingKey.isEmpty();
}

QString PingFixture::databasePath() const
{
    return m_server.dataDir() + u"/server.db"_s;
}

Seen PingFixture::ask(const QByteArray &method, const QString &path, const QStringList &more) const
{
    QStringList arguments{u"-s"_s, u"-i"_s, u"-m"_s, u"20"_s, u"--path-as-is"_s, u"--globoff"_s};
    if (method == "HEAD")
        arguments += u"--head"_s;
    else
        arguments += {u"-X"_s, QString::fromLatin1(method)};
    QByteArray text = runProgram(u"curl"_s, arguments + more + QStringList{url(path)}).output;
    if (text.startsWith("HTTP/1.1 100"))
        text = text.sliced(text.indexOf("\r\n\r\n") + 4);
    Seen seen;
    const qsizetype end = text.indexOf("\r\n\r\n");
    const QByteArrayList lines = text.left(end).split('\n');
    seen.status = lines.first().mid(9, 3).toInt();
    for (const QByteArray &line : lines.sliced(1))
        seen.headers[line.left(line.indexOf(':')).toLower()] = line.mid(line.indexOf(':') + 1).trimmed();
    seen.body = end < 0 ? QByteArray() : text.sliced(end + 4);
    return seen;
}

QJsonObject PingFixture::api(const QByteArray &method, const QString &path, const QJsonObject &body) const
{
    return m_server.api(method, path, body.isEmpty() ? QJsonValue() : QJsonValue(body)).toObject();
}

QString PingFixture::makeJob(const QString &ns, const QString &name, const QByteArray &more) const
{
    const QByteArray text = "apiVersion: v1\nkind: Job\nmetadata:\n  name: " + name.toUtf8() +
                            "\nspec:\n  schedule: \"0 2 * * *\"\n  timezone: UTC\n  checkin: {ping: true}\n" +
                            more;
    api("POST", u"/api/jobs"_s, {{u"manifest"_s, QString::fromUtf8(text)}, {u"namespace"_s, ns}});
    return ping(ns, name)[u"url"].toString().section(u'/', -1);
}

QJsonObject PingFixture::ping(const QString &ns, const QString &name) const
{
    return api("GET", u"/api/jobs/%1/%2"_s.arg(ns, name))[u"ping"].toObject();
}

QList<QJsonObject> PingFixture::runs(const QString &name) const
{
    QList<QJsonObject> found;
    for (const QJsonValue &run : api("GET", u"/api/runs?job_name="_s + name)[u"runs"].toArray())
        found += api("GET", u"/api/runs/"_s + QString::number(run[u"id"].toInteger()));
    return found;
}

QStringList PingFixture::kinds(const QString &name) const
{
    QStringList kinds;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
        database.setDatabaseName(databasePath());
        database.open();
        QSqlQuery query(database);
        query.prepare(u"SELECT kind FROM pings JOIN ping_checks ON id = check_id WHERE job_name = ? "
                      "ORDER BY check_id, number"_s);
        query.addBindValue(name);
        query.exec();
        while (query.next())
            kinds += query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(u"look"_s);
    return kinds;
}
} // namespace crontopus::server
