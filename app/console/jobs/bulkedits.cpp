// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/jobs/bulkedits.h"

#include "shared/manifest/edit.h"
#include "shared/manifest/fieldpath.h"
#include "shared/manifest/manifest.h"

#include <QCoreApplication>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::BulkEdits)
};

constexpr qsizetype maxNameLength = 63;

using TextEdit = std::function<Result<QByteArray>(const JobRow &row, const QByteArray &text)>;

bool isDeleted(const JobRow &row)
{
    return row.entry.fileState == GitFileStatus::State::Deleted;
}

Error named(const QString &path, const Error &error)
{
    return Error{error.code, u"%1: %2"_s.arg(path, error.message), error.hint};
}

Result<FileEdits> editEach(const std::vector<JobRowPtr> &rows, const TextEdit &edit)
{
    FileEdits edits;
    for (const JobRowPtr &row : rows) {
        if (isDeleted(*row))
            continue;
        const QByteArray &before = row->entry.manifest.text();
        const Result<QByteArray> after = edit(*row, before);
        if (!after)
            return named(row->path(), after.error());
        if (*after != before)
            edits.append({row->path(), before, *after});
    }
    return edits;
}

Result<FileEdits> setOnEach(const std::vector<JobRowPtr> &rows, const QString &field, const FieldValue &value)
{
    return editEach(rows,
                    [&](const JobRow &, const QByteArray &text) { return setField(text, field, value); });
}

Error invalidName(const QString &name)
{
    return Error{
        Error::Code::InvalidInput,
        Words::tr("“%1” cannot be a name: small letters, digits and hyphens, at most 63, no hyphen at "
                  "either end.")
            .arg(name)};
}

Error taken(const QString &ns, const QString &name)
{
    return Error{Error::Code::Conflict, Words::tr("There is a job “%1/%2” already.").arg(ns, name)};
}

/// The job stays the same one under another name: its id no longer follows from it.
Result<QByteArray> withIdentity(const JobRow &row, QByteArray text)
{
    if (!row.job() || row.entry.manifest.rangeOf(u"metadata.id"_s))
        return text;
    return setField(text, u"metadata.id"_s, row.job()->id.toString(QUuid::WithoutBraces));
}
} // namespace

Assignment assignmentOf(const Job &job)
{
    return {job.endpoints, job.selector};
}

Result<FileEdits> setTimezone(const std::vector<JobRowPtr> &rows, const QString &timezone)
{
    return setOnEach(rows, u"spec.timezone"_s,
                     timezone.isEmpty() ? FieldValue(RemoveField{}) : FieldValue(timezone));
}

Result<FileEdits> setTimeout(const std::vector<JobRowPtr> &rows, const QString &timeout)
{
    return setOnEach(rows, u"spec.timeout"_s,
                     timeout.isEmpty() ? FieldValue(RemoveField{}) : FieldValue(PlainScalar{timeout}));
}

Result<FileEdits> setLabels(const std::vector<JobRowPtr> &rows, const QMap<QString, QString> &set,
                            const QStringList &remove)
{
    return editEach(rows, [&](const JobRow &row, QByteArray text) -> Result<QByteArray> {
        const auto apply = [&text](const QString &label, const FieldValue &value) -> Result<void> {
            auto edited = setField(text, childPath(u"metadata.labels"_s, label), value);
            if (!edited)
                return edited.error();
            text = *edited;
            return {};
        };
        for (const QString &label : remove) {
            if (!row.entry.manifest.rangeOf(childPath(u"metadata.labels"_s, label)))
                continue;
            if (auto done = apply(label, RemoveField{}); !done)
                return done.error();
        }
        for (auto it = set.cbegin(); it != set.cend(); ++it) {
            if (auto done = apply(it.key(), it.value()); !done)
                return done.error();
        }
        return text;
    });
}

Result<FileEdits> assign(const std::vector<JobRowPtr> &rows, const Assignment &assignment)
{
    return editEach(rows, [&](const JobRow &row, const QByteArray &text) -> Result<QByteArray> {
        if (row.job() && assignmentOf(*row.job()) == assignment)
            return text;
        Result<QByteArray> edited =
            setField(text, u"spec.agent.endpoints"_s,
                     assignment.endpoints.isEmpty() ? FieldValue(RemoveField{}) : assignment.endpoints);
        const Selector before = row.job() ? row.job()->selector : Selector();
        if (edited && (!row.job() || before != assignment.labels) &&
            (!before.isEmpty() || row.entry.manifest.rangeOf(u"spec.agent.selector"_s)))
            edited = setField(*edited, u"spec.agent.selector"_s, RemoveField{});
        if (!row.job() || before != assignment.labels) {
            for (auto it = assignment.labels.cbegin(); edited && it != assignment.labels.cend(); ++it) {
                const FieldValue value =
                    it->size() == 1 ? FieldValue(it->first()) : FieldValue(QStringList(*it));
                edited = setField(*edited, childPath(u"spec.agent.selector"_s, it.key()), value);
            }
        }
        return edited;
    });
}

Result<FileEdits> moveJobs(const std::vector<JobRowPtr> &rows, const QString &ns,
                           const std::vector<JobRowPtr> &all)
{
    if (!isValidName(ns))
        return invalidName(ns);
    TakenNames names(all);
    FileEdits edits;
    for (const JobRowPtr &row : rows) {
        if (isDeleted(*row) || row->ns() == ns)
            continue;
        const QString path = ns + row->path().mid(row->path().indexOf(u'/'));
        if (names.contains(ns, row->name()) || names.containsPath(path))
            return taken(ns, row->name());
        const QByteArray &before = row->entry.manifest.text();
        Result<QByteArray> after = withIdentity(*row, before);
        if (after && row->entry.manifest.rangeOf(u"metadata.namespace"_s))
            after = setField(*after, u"metadata.namespace"_s, ns);
        if (!after)
            return named(row->path(), after.error());
        names.add(ns, row->name(), path);
        edits.append({row->path(), before, std::nullopt});
        edits.append({path, std::nullopt, *after});
    }
    return edits;
}

Result<FileEdits> renameJob(const JobRow &row, const QString &name, const std::vector<JobRowPtr> &all)
{
    if (!isValidName(name))
        return invalidName(name);
    if (name == row.name() || isDeleted(row))
        return FileEdits();
    const QString path = u"%1/%2.yaml"_s.arg(row.path().section(u'/', 0, -2), name);
    const TakenNames names(all);
    if (names.contains(row.ns(), name) || (path != row.path() && names.containsPath(path)))
        return taken(row.ns(), name);
    const QByteArray &before = row.entry.manifest.text();
    Result<QByteArray> after = withIdentity(row, before);
    if (after)
        after = setField(*after, u"metadata.name"_s, name);
    if (!after)
        return named(row.path(), after.error());
    if (path == row.path())
        return FileEdits{{path, before, *after}};
    return FileEdits{{row.path(), before, std::nullopt}, {path, std::nullopt, *after}};
}

TakenNames::TakenNames(const std::vector<JobRowPtr> &rows)
{
    for (const JobRowPtr &row : rows) {
        if (!isDeleted(*row))
            add(row->ns(), row->name(), row->path());
    }
}

void TakenNames::add(const QString &ns, const QString &name, const QString &path)
{
    m_names.insert(ns + u'/' + name);
    m_paths.insert(path);
}

bool TakenNames::contains(const QString &ns, const QString &name) const
{
    return m_names.contains(ns + u'/' + name);
}

QString TakenNames::free(const QString &ns, const QString &name) const
{
    for (int i = 1;; ++i) {
        const QString suffix = i == 1 ? QString() : u"-%1"_s.arg(i);
        QString candidate = name.left(maxNameLength - suffix.size()) + suffix;
        if (!contains(ns, candidate) && !containsPath(u"%1/%2.yaml"_s.arg(ns, candidate)))
            return candidate;
    }
}
} // namespace crontopus
