// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/commands/list.h"
#include "app/cli/output.h"
#include "shared/base/files.h"
#include "shared/manifest/edit.h"
#include "shared/manifest/manifest.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::cli {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::cli)
};

struct Assignment
{
    QString path, value;
};

/// At the first `=` outside of a quoted key.
std::optional<Assignment> splitAssignment(const QString &argument)
{
    bool quoted = false;
    for (qsizetype i = 0; i < argument.size(); ++i) {
        if (quoted && argument[i] == u'\\')
            ++i;
        else if (argument[i] == u'"')
            quoted = !quoted;
        else if (argument[i] == u'=' && !quoted && i > 0)
            return Assignment{argument.left(i), argument.mid(i + 1)};
    }
    return {};
}

Diagnostics errorsOf(const QByteArray &text, const QString &file)
{
    Diagnostics errors;
    for (Diagnostic diagnostic : Manifest::parse(text, {QFileInfo(file).fileName(), {}}).diagnostics()) {
        diagnostic.path = file;
        if (diagnostic.severity == Diagnostic::Severity::Error)
            errors += diagnostic;
    }
    return errors;
}

Result<QByteArray> edited(QByteArray text, const QList<Assignment> &assignments, const QStringList &unset)
{
    for (const Assignment &assignment : assignments) {
        const auto value = parseFieldValue(assignment.path, assignment.value);
        if (!value)
            return value.error();
        auto result = setField(text, assignment.path, *value);
        if (!result)
            return result;
        text = *result;
    }
    for (const QString &path : unset) {
        auto result = setField(text, path, RemoveField{});
        if (!result)
            return result;
        text = *result;
    }
    return text;
}
} // namespace

int runManifestSet(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr(
        "Sets fields of a manifest and leaves every other byte of it as it is. All of them or none.\n\n"
        "Values are YAML: 5, true, \"5\" (a text), [a, b], {a: b}; nothing behind the `=` is the empty "
        "text. A valid manifest is not made invalid."));
    parser.addPositionalArgument(u"FILE"_s, Words::tr("The manifest."));
    parser.addPositionalArgument(u"PATH=VALUE"_s, Words::tr("Such as spec.retry.attempts=5."),
                                 u"PATH=VALUE…"_s);
    parser.addOption(
        {u"unset"_s, Words::tr("Take the field away; may be given several times."), Words::tr("PATH")});
    if (const auto leave = parseArguments(parser, u"manifest set"_s, arguments))
        return *leave;
    const QStringList words = parser.positionalArguments();
    const QStringList unset = parser.values(u"unset"_s);
    if (words.isEmpty() || (words.size() == 1 && unset.isEmpty())) {
        printError(Words::tr("Name a file, and fields as PATH=VALUE or --unset PATH."));
        return Usage;
    }
    QList<Assignment> assignments;
    for (const QString &word : words.mid(1)) {
        const auto assignment = splitAssignment(word);
        if (!assignment) {
            printError(Words::tr("`%1` is not of the form PATH=VALUE.").arg(word));
            return Usage;
        }
        assignments += *assignment;
    }

    const QString &file = words.first();
    const auto before = readFile(file);
    if (!before) {
        printError(before.error().text());
        return Unreadable;
    }
    const auto after = edited(*before, assignments, unset);
    if (!after) {
        printError(after.error().text());
        return Problems;
    }
    const Diagnostics errors = errorsOf(*after, file);
    for (const Diagnostic &error : errors)
        QTextStream(stderr) << toText(error) << u'\n';
    if (!errors.isEmpty() && errorsOf(*before, file).isEmpty()) {
        printError(Words::tr("Nothing was written: the manifest would not be valid any more."));
        return Problems;
    }
    if (*after != *before) {
        if (const auto written = writeFileAtomically(file, *after, FileMode::Keep); !written) {
            printError(written.error().text());
            return Unreadable;
        }
    }
    return errors.isEmpty() ? Ok : Problems;
}
} // namespace crontopus::cli
