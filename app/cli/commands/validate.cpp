// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/commands/list.h"
#include "app/cli/commands/validateformats.h"
#include "app/cli/output.h"
#include "shared/base/files.h"
#include "shared/manifest/manifestset.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::cli {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::cli)
};

/// The nearest directory from `path` upwards that is a repository; empty when there is none.
QString repositoryOf(const QString &path)
{
    for (QDir dir(path);;) {
        if (QFileInfo::exists(dir.filePath(u".git"_s)))
            return dir.absolutePath();
        if (!dir.cdUp())
            return {};
    }
}

void addFile(const QString &given, ValidationReport &report)
{
    const QFileInfo info(given);
    // Without a repository around it the file's directory says nothing about its namespace.
    const QString root = repositoryOf(info.absolutePath());
    const QString path =
        root.isEmpty() ? info.fileName() : QDir(root).relativeFilePath(info.absoluteFilePath());
    Diagnostics found;
    if (!info.isFile()) {
        found = Manifest::unreadable({path, {}}, Words::tr("This is not a regular file.")).diagnostics();
    } else if (const auto text = readFile(given)) {
        found = Manifest::parse(*text, {path, {}}).diagnostics();
    } else {
        found = Manifest::unreadable({path, {}}, text.error().text()).diagnostics();
    }
    for (Diagnostic &diagnostic : found)
        diagnostic.path = given;
    report.diagnostics += found;
    ++report.files;
}

void addDirectory(const QString &given, ValidationReport &report)
{
    const QString directory = QDir(given).absolutePath();
    const QString found = repositoryOf(directory);
    const QString root = found.isEmpty() ? directory : found;
    const QString below = root == directory ? QString() : QDir(root).relativeFilePath(directory) + u'/';
    const ManifestSet set = ManifestSet::readDirectory(root, {});
    for (Diagnostic diagnostic : set.diagnostics()) {
        if (!diagnostic.path.startsWith(below))
            continue;
        diagnostic.path = QDir::cleanPath(QDir(given).filePath(diagnostic.path.mid(below.size())));
        report.diagnostics += diagnostic;
    }
    const auto manifests = std::count_if(set.manifests().begin(), set.manifests().end(),
                                         [&](const Manifest &m) { return m.path().startsWith(below); });
    if (manifests == 0)
        printError(Words::tr("There are no manifests in %1: they lie in directories, one for each namespace.")
                       .arg(given));
    report.files += int(manifests);
}
} // namespace

int runValidate(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Checks job manifests. Says what is wrong, where, and what would be right.\n\n"
                  "Exit status: 0 no errors, 1 errors, 2 something could not be read."));
    parser.addPositionalArgument(u"PATH"_s, Words::tr("Files, or directories of manifests."), u"PATH…"_s);
    parser.addOption({u"format"_s, Words::tr("text (default), json, github (workflow commands) or sarif."),
                      Words::tr("FORMAT"), u"text"_s});
    if (const auto leave = parseArguments(parser, u"validate"_s, arguments))
        return *leave;
    const auto format = validationFormat(parser.value(u"format"_s));
    if (!format || parser.positionalArguments().isEmpty()) {
        printError(format ? Words::tr("Name at least one file or directory.")
                          : Words::tr("--format must be text, json, github or sarif."));
        return Usage;
    }
    ValidationReport report;
    bool unreadable = false;
    for (const QString &path : parser.positionalArguments()) {
        if (!QFileInfo::exists(path)) {
            printError(Words::tr("There is no file or directory %1.").arg(path));
            unreadable = true;
        } else if (QFileInfo(path).isDir()) {
            addDirectory(path, report);
        } else {
            addFile(path, report);
        }
    }
    printReport(report, *format);
    unreadable = unreadable || std::any_of(report.diagnostics.begin(), report.diagnostics.end(),
                                           [](const Diagnostic &d) { return d.code == u"file.unreadable"; });
    return unreadable ? Unreadable : hasErrors(report.diagnostics) ? Problems : Ok;
}
} // namespace crontopus::cli
