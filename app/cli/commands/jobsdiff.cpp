// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/commands/joboptions.h"
#include "app/cli/commands/list.h"
#include "app/cli/output.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::cli {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::cli)
};

QString kindName(GitFileDiff::Kind kind)
{
    switch (kind) {
    case GitFileDiff::Kind::Added:
        return u"added"_s;
    case GitFileDiff::Kind::Deleted:
        return u"deleted"_s;
    case GitFileDiff::Kind::Renamed:
        return u"renamed"_s;
    case GitFileDiff::Kind::Modified:
        break;
    }
    return u"modified"_s;
}
} // namespace

int runJobsDiff(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Shows how the working tree differs from the last commit, as `git diff` writes it, new "
                  "files included.\nLeaves with 1 when there are differences."));
    parser.addPositionalArgument(u"JOB"_s, Words::tr("Only this one (default: all files)."), u"[JOB]"_s);
    addJobOptions(parser);
    parser.addOption({u"from"_s, Words::tr("The older commit (default: HEAD)."), Words::tr("COMMIT")});
    parser.addOption(
        {u"to"_s, Words::tr("The newer commit (default: the working tree)."), Words::tr("COMMIT")});
    if (const auto leave = parseArguments(parser, u"jobs diff"_s, arguments))
        return *leave;
    QStringList paths;
    const QStringList jobs = parser.positionalArguments();
    if (!jobs.isEmpty()) {
        const auto snapshot = readJobs(parser);
        if (!snapshot)
            return snapshot.error();
        for (const QString &job : jobs) {
            const auto entry = findJob(*snapshot, job);
            if (!entry)
                return entry.error();
            paths.append(entry->manifest.path());
        }
    }
    const auto repository = openRepository(parser);
    if (!repository)
        return repository.error();
    QString from = parser.value(u"from"_s);
    if (from.isEmpty())
        from = repository->resolve(u"HEAD"_s).valueOr({});
    const auto files = repository->diff(from, parser.value(u"to"_s), paths);
    if (!files) {
        printError(files.error().text());
        return Unreadable;
    }
    QJsonArray array;
    for (const GitFileDiff &file : *files) {
        QString text = file.toText();
        if (parser.isSet(u"json"_s)) {
            array.append(QJsonObject{{u"path"_s, file.newPath},
                                     {u"oldPath"_s, file.oldPath},
                                     {u"change"_s, kindName(file.kind)},
                                     {u"diff"_s, text}});
        } else {
            text.chop(1); // printLine ends it
            printLine(text);
        }
    }
    if (parser.isSet(u"json"_s))
        printJson(array);
    return files->isEmpty() ? Ok : Problems;
}
} // namespace crontopus::cli
