// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/api/apisession.h"
#include "app/cli/command.h"
#include "app/cli/commands/list.h"
#include "app/cli/output.h"
#include "shared/base/files.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::cli {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::cli)
};

constexpr qint64 maxManifest = 1024 * 1024;

/// Of a file, or of standard input for `-`.
OrExit<QString> readManifest(const QString &path)
{
    if (path == u"-") {
        QFile in;
        if (in.open(stdin, QIODevice::ReadOnly))
            return QString::fromUtf8(in.read(maxManifest));
    }
    const auto content = readFile(path, maxManifest);
    if (content)
        return QString::fromUtf8(*content);
    printError(content.error().text());
    return int(Unreadable);
}

/// What a command on one job begins with: `count` arguments, the job first.
OrExit<OneJob> openOne(QCommandLineParser &parser, const QString &command, const QStringList &arguments,
                       qsizetype count, const QString &usage)
{
    addApiOptions(parser);
    if (const auto leave = parseArguments(parser, command, arguments))
        return *leave;
    if (!hasArguments(parser, count, usage))
        return int(Usage);
    return openJob(parser);
}

int tell(const QCommandLineParser &parser, const OrExit<QJsonValue> &answer, const QString &words)
{
    if (!answer)
        return answer.error();
    if (parser.isSet(u"json"_s))
        printJson(answer->toObject());
    else
        printLine(words);
    return Ok;
}

void addJob(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"JOB"_s, Words::tr("namespace/name."));
}
} // namespace

int runJobsCreate(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Makes a job of a manifest, in one commit at the server."));
    parser.addPositionalArgument(u"FILE"_s, Words::tr("The manifest; - is standard input."));
    parser.addOption({u"namespace"_s, Words::tr("Where the job goes (default: default)."), Words::tr("NAME"),
                      u"default"_s});
    addApiOptions(parser);
    if (const auto leave = parseArguments(parser, u"jobs create"_s, arguments))
        return *leave;
    if (!hasArguments(parser, 1, Words::tr("give one file with a manifest.")))
        return Usage;
    const auto text = readManifest(parser.positionalArguments().constFirst());
    if (!text)
        return text.error();
    auto session = ApiSession::open(parser);
    if (!session)
        return session.error();
    const auto made = session->post(
        u"/api/jobs"_s, QJsonObject{{u"manifest"_s, *text}, {u"namespace"_s, parser.value(u"namespace"_s)}});
    return tell(parser, made, made ? Words::tr("Made %1.").arg((*made)[u"path"].toString()) : QString());
}

int runJobsUpdate(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Gives a job another manifest, in one commit at the server."));
    addJob(parser);
    parser.addPositionalArgument(u"FILE"_s, Words::tr("The manifest; - is standard input."));
    auto one = openOne(parser, u"jobs update"_s, arguments, 2,
                       Words::tr("name one job and a file with its manifest."));
    if (!one)
        return one.error();
    const auto text = readManifest(parser.positionalArguments().at(1));
    if (!text)
        return text.error();
    return tell(parser, one->session.put(one->path, QJsonObject{{u"manifest"_s, *text}}),
                Words::tr("Changed."));
}

int runJobsDelete(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Deletes a job, in one commit at the server. Its runs stay, and Git keeps the manifest."));
    addJob(parser);
    auto one = openOne(parser, u"jobs delete"_s, arguments, 1, Words::tr("name one job."));
    if (!one)
        return one.error();
    return tell(parser, one->session.remove(one->path), Words::tr("Deleted."));
}

int runJobsAdopt(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Makes a discovered job one of yours."));
    addJob(parser);
    parser.addOption(
        {u"namespace"_s, Words::tr("Where it goes (default: default)."), Words::tr("NAME"), u"default"_s});
    auto one = openOne(parser, u"jobs adopt"_s, arguments, 1, Words::tr("name one job."));
    if (!one)
        return one.error();
    const auto done = one->session.post(one->path + u"/adopt"_s,
                                        QJsonObject{{u"target_namespace"_s, parser.value(u"namespace"_s)}});
    return tell(parser, done,
                done ? Words::tr("It is %1 now.").arg((*done)[u"new_path"].toString()) : QString());
}

int runTrigger(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Has a job started now, on every endpoint where it is scheduled."));
    addJob(parser);
    auto one = openOne(parser, u"trigger"_s, arguments, 1, Words::tr("name one job."));
    if (!one)
        return one.error();
    const auto done = one->session.post(one->path + u"/trigger"_s);
    const int count = done ? int((*done)[u"total"].toInteger()) : 0;
    return tell(parser, done,
                Words::tr("It starts within the next minute on %n endpoint(s).", nullptr, count));
}
} // namespace crontopus::cli
