// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/api/apisession.h"
#include "app/cli/command.h"
#include "app/cli/commands/joboptions.h"
#include "app/cli/commands/list.h"
#include "app/cli/commands/remote.h"
#include "app/cli/output.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::cli {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::cli)
};

QJsonObject toJson(const QMap<QString, QString> &map)
{
    QJsonObject object;
    for (auto it = map.begin(); it != map.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QJsonObject toJson(const JobEntry &entry)
{
    QJsonArray diagnostics;
    for (const Diagnostic &diagnostic : entry.diagnostics)
        diagnostics.append(crontopus::toJson(diagnostic));
    QJsonObject object{
        {u"namespace"_s, entry.manifest.ns()}, {u"name"_s, entry.manifest.name()},
        {u"path"_s, entry.manifest.path()},    {u"file"_s, stateName(entry.fileState)},
        {u"diagnostics"_s, diagnostics},       {u"text"_s, QString::fromUtf8(entry.manifest.text())}};
    if (const auto &job = entry.manifest.job()) {
        object.insert(u"id"_s, job->id.toString(QUuid::WithoutBraces));
        object.insert(u"schedule"_s, QJsonArray::fromStringList(job->scheduleTexts));
        object.insert(u"at"_s, job->at);
        object.insert(u"timezone"_s, job->timezone);
        object.insert(u"command"_s, job->command);
        object.insert(u"args"_s, QJsonArray::fromStringList(job->args));
        object.insert(u"labels"_s, toJson(job->labels));
        object.insert(u"enabled"_s, job->enabled);
        object.insert(u"paused"_s, job->paused);
    }
    return object;
}
} // namespace

int runJobsShow(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Prints the manifest of a job as it stands in its file."));
    addJobArgument(parser);
    addJobOptions(parser);
    addServerOption(parser);
    if (const auto leave = parseArguments(parser, u"jobs show"_s, arguments))
        return *leave;
    if (parser.positionalArguments().size() != 1) {
        printError(Words::tr("name one job."));
        return Usage;
    }
    if (meansServer(parser, u"repo"_s))
        return showServerJob(parser);
    const auto snapshot = readJobs(parser);
    if (!snapshot)
        return snapshot.error();
    const auto entry = findJob(*snapshot, parser.positionalArguments().constFirst());
    if (!entry)
        return entry.error();
    if (parser.isSet(u"json"_s)) {
        printJson(toJson(*entry));
    } else {
        QByteArray text = entry->manifest.text();
        if (text.endsWith('\n'))
            text.chop(1);
        printLine(QString::fromUtf8(text));
    }
    for (const Diagnostic &diagnostic : entry->diagnostics)
        printError(toText(diagnostic));
    return hasErrors(entry->diagnostics) ? Problems : Ok;
}
} // namespace crontopus::cli
