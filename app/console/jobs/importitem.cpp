// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/jobs/importitem.h"

#include "shared/manifest/edit.h"
#include "shared/manifest/fieldvalues.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::ImportItem)
};

QString firstError(const Diagnostics &diagnostics)
{
    for (const Diagnostic &diagnostic : diagnostics) {
        if (diagnostic.severity == Diagnostic::Severity::Error)
            return diagnostic.line > 0 ? Words::tr("Line %1: %2").arg(diagnostic.line).arg(diagnostic.message)
                                       : diagnostic.message;
    }
    return {};
}

ImportItem itemOf(const ImportedLine &line, const QString &source)
{
    ImportItem item;
    item.source = source;
    item.line = line.number;
    item.isJob = line.isEntry();
    item.origin = line;
    item.problem = line.problem;
    item.notes = line.notes;
    if (!item.isJob) {
        item.text = line.text.trimmed();
        return item;
    }
    item.name = line.suggestedName;
    item.schedule = line.schedule;
    item.command = line.command.isEmpty() ? line.text : line.command;
    if (item.problem.isEmpty()) {
        if (const auto manifest = importedManifest(line, u"imported"_s, u"job"_s, {}, {}); !manifest)
            item.problem = manifest.error().message;
    }
    return item;
}

/// The text as a manifest of that name and namespace.
Result<QByteArray> renamed(const QByteArray &manifest, const QString &ns, const QString &name)
{
    const auto values = FieldValues::read(manifest);
    if (!values)
        return values.error();
    Result<QByteArray> text = manifest;
    if (values->text(u"metadata.name"_s) != name)
        text = setField(*text, u"metadata.name"_s, name);
    if (text && values->has(u"metadata.namespace"_s) && values->text(u"metadata.namespace"_s) != ns)
        text = setField(*text, u"metadata.namespace"_s, ns);
    return text;
}

ImportItem itemOf(const QByteArray &text, const QString &path)
{
    const QFileInfo file(path);
    ImportItem item;
    item.source = file.fileName();
    item.isJob = true;
    item.origin = text;
    const auto values = FieldValues::read(text);
    if (values) {
        item.name = values->text(u"metadata.name"_s);
        item.ns = values->text(u"metadata.namespace"_s);
        item.schedule = values->list(u"spec.schedule"_s).join(u" · "_s);
        item.command = values->text(u"spec.command"_s);
        if (item.command.isEmpty())
            item.command = values->text(u"spec.http.url"_s);
        if (item.command.isEmpty())
            item.command = values->text(u"spec.script.interpreter"_s);
    }
    if (item.name.isEmpty())
        item.name = file.completeBaseName();
    if (!isValidName(item.ns))
        item.ns.clear();
    const Manifest manifest =
        Manifest::parse(text, {u"%1/x.yaml"_s.arg(item.ns.isEmpty() ? u"imported"_s : item.ns), {}});
    item.problem = firstError(manifest.diagnostics());
    for (const Diagnostic &diagnostic : manifest.diagnostics()) {
        if (diagnostic.severity == Diagnostic::Severity::Warning && diagnostic.code != u"namespace.mismatch")
            item.notes.append(Words::tr("Line %1: %2").arg(diagnostic.line).arg(diagnostic.message));
    }
    return item;
}

/// The documents of a YAML file, which `---` parts.
QList<QByteArray> documents(const QByteArray &text)
{
    QList<QByteArray> result;
    QByteArray document;
    const auto take = [&] {
        if (!document.trimmed().isEmpty())
            result.append(document);
        document.clear();
    };
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype newline = text.indexOf('\n', from);
        const qsizetype end = newline < 0 ? text.size() : newline + 1;
        const QByteArrayView line = QByteArrayView(text).sliced(from, end - from);
        if (line.startsWith("---") && line.sliced(3).trimmed().isEmpty())
            take();
        else
            document.append(line);
        from = end;
    }
    take();
    return result;
}
} // namespace

bool looksLikeManifest(const ImportSource &source)
{
    if (!source.path.isEmpty())
        return source.path.endsWith(u".yaml", Qt::CaseInsensitive) ||
               source.path.endsWith(u".yml", Qt::CaseInsensitive);
    static const QRegularExpression key(u"^(apiVersion|kind|metadata|spec)\\s*:"_s,
                                        QRegularExpression::MultilineOption);
    return key.match(QString::fromUtf8(source.text)).hasMatch();
}

QList<ImportItem> importItems(const QList<ImportSource> &sources, CrontabImport::UserColumn userColumn)
{
    QList<ImportItem> items;
    for (const ImportSource &source : sources) {
        if (looksLikeManifest(source)) {
            for (const QByteArray &document : documents(source.text))
                items.append(itemOf(document, source.path));
            continue;
        }
        const QString name = QFileInfo(source.path).fileName();
        const CrontabImport import = CrontabImport::read(source.text, source.path, userColumn);
        for (qsizetype i = 0; i < import.lines.size(); ++i) {
            // Of comments only those that an entry takes its name from: headers are long.
            const bool named = i + 1 < import.lines.size() && !import.lines[i + 1].comment.isEmpty();
            const CrontabLine::Kind kind = import.lines[i].kind;
            if (kind != CrontabLine::Kind::Blank && (kind != CrontabLine::Kind::Comment || named))
                items.append(itemOf(import.lines[i], name));
        }
    }
    return items;
}

Result<FileEdits> importEdits(const QList<ImportChoice> &choices, const QString &timezone,
                              const std::vector<JobRowPtr> &all, bool replace)
{
    QHash<QString, JobRowPtr> there;
    for (const JobRowPtr &row : all)
        there.insert(row->entry.qualifiedName(), row);
    TakenNames names(all);
    FileEdits edits;
    for (const ImportChoice &choice : choices) {
        const auto named = [&choice](const Error &error) {
            return Error{error.code, u"%1/%2: %3"_s.arg(choice.ns, choice.name, error.message), error.hint};
        };
        if (!isValidName(choice.name) || !isValidName(choice.ns))
            return Error{
                Error::Code::InvalidInput,
                Words::tr("“%1/%2” cannot be a name: small letters, digits and hyphens, at most 63, no "
                          "hyphen at either end.")
                    .arg(choice.ns, choice.name)};
        const JobRowPtr old = there.value(choice.ns + u'/' + choice.name);
        QString path = u"%1/%2.yaml"_s.arg(choice.ns, choice.name);
        if (old && replace)
            path = old->path();
        else if (names.contains(choice.ns, choice.name) || names.containsPath(path))
            return named({Error::Code::Conflict, Words::tr("There is a job of this name already.")});
        const auto *line = std::get_if<ImportedLine>(&choice.item.origin);
        const auto text = line ? importedManifest(*line, choice.ns, choice.name, timezone, choice.item.source)
                               : renamed(std::get<QByteArray>(choice.item.origin), choice.ns, choice.name);
        if (!text)
            return named(text.error());
        if (old && replace) {
            if (old->entry.manifest.text() != *text)
                edits.append({path, old->entry.manifest.text(), *text});
        } else {
            edits.append({path, std::nullopt, *text});
        }
        names.add(choice.ns, choice.name, path);
    }
    return edits;
}
} // namespace crontopus
