// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/git/repository_p.h"

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
using git::out;
using git::Words;

namespace git {
namespace {
QList<GitDiffHunk> hunksOf(git_patch *patch)
{
    QList<GitDiffHunk> hunks;
    const size_t hunkCount = git_patch_num_hunks(patch);
    for (size_t h = 0; h < hunkCount; ++h) {
        const git_diff_hunk *hunk = nullptr;
        size_t lineCount = 0;
        if (git_patch_get_hunk(&hunk, &lineCount, patch, h) < 0)
            continue;
        GitDiffHunk result;
        result.header = QString::fromUtf8(hunk->header, qsizetype(hunk->header_len)).trimmed();
        result.lines.reserve(qsizetype(lineCount));
        for (size_t l = 0; l < lineCount; ++l) {
            const git_diff_line *line = nullptr;
            if (git_patch_get_line_in_hunk(&line, patch, h, l) < 0)
                continue;
            GitDiffLine row;
            switch (line->origin) {
            case GIT_DIFF_LINE_ADDITION:
                row.kind = GitDiffLine::Kind::Added;
                break;
            case GIT_DIFF_LINE_DELETION:
                row.kind = GitDiffLine::Kind::Removed;
                break;
            case GIT_DIFF_LINE_CONTEXT:
                break;
            default: // one of the three "no newline at end of file" marks of the line before
                if (!result.lines.isEmpty())
                    result.lines.last().noNewline = true;
                continue;
            }
            qsizetype length = qsizetype(line->content_len);
            if (length > 0 && line->content[length - 1] == '\n')
                --length;
            row.text = QString::fromUtf8(line->content, length);
            row.oldLine = qMax(0, line->old_lineno);
            row.newLine = qMax(0, line->new_lineno);
            result.lines.append(row);
        }
        hunks.append(result);
    }
    return hunks;
}

GitFileDiff toFileDiff(const git_diff_delta *delta, git_patch *patch)
{
    GitFileDiff file;
    file.oldPath = QString::fromUtf8(delta->old_file.path);
    file.newPath = QString::fromUtf8(delta->new_file.path);
    file.oldMode = delta->old_file.mode;
    file.newMode = delta->new_file.mode;
    if (file.oldMode)
        file.oldId = toString(&delta->old_file.id);
    if (file.newMode)
        file.newId = toString(&delta->new_file.id);
    switch (delta->status) {
    case GIT_DELTA_ADDED:
    case GIT_DELTA_UNTRACKED:
        file.kind = GitFileDiff::Kind::Added;
        break;
    case GIT_DELTA_DELETED:
        file.kind = GitFileDiff::Kind::Deleted;
        break;
    case GIT_DELTA_RENAMED:
        file.kind = GitFileDiff::Kind::Renamed;
        file.similarity = delta->similarity;
        break;
    default:
        break;
    }
    file.binary = delta->flags & GIT_DIFF_FLAG_BINARY;
    if (patch && !file.binary)
        file.hunks = hunksOf(patch);
    return file;
}

/// As git quotes a path with core.quotePath off: only where it must.
QString quoted(const QString &path)
{
    QString text;
    bool needed = false;
    for (const QChar c : path) {
        if (c == u'"' || c == u'\\') {
            text += u'\\';
            text += c;
            needed = true;
        } else if (c.unicode() < 0x20 || c.unicode() == 0x7f) {
            text += c == u'\t'   ? u"\\t"_s
                    : c == u'\n' ? u"\\n"_s
                                 : u"\\%1"_s.arg(c.unicode(), 3, 8, QChar(u'0'));
            needed = true;
        } else {
            text += c;
        }
    }
    return needed ? u'"' + text + u'"' : path;
}
} // namespace

Result<QList<GitFileDiff>> toFileDiffs(git_diff *diff)
{
    QList<GitFileDiff> files;
    const size_t count = git_diff_num_deltas(diff);
    for (size_t i = 0; i < count; ++i) {
        Patch patch;
        // No patch for a binary file: not an error.
        if (const int code = git_patch_from_diff(out(patch), diff, i); code < 0)
            return lastError(Words::tr("Cannot compare the files"), code);
        // The patch's own delta knows the ids of files in the working tree.
        const git_diff_delta *delta = patch ? git_patch_get_delta(patch.get()) : git_diff_get_delta(diff, i);
        files.append(toFileDiff(delta, patch.get()));
    }
    return files;
}
} // namespace git

QString GitFileDiff::toText() const
{
    const QString a = git::quoted(u"a/"_s + oldPath);
    const QString b = git::quoted(u"b/"_s + newPath);
    QString text = u"diff --git %1 %2\n"_s.arg(a, b);
    const auto octal = [](int mode) { return QString::number(mode, 8).rightJustified(6, u'0'); };
    if (kind == Kind::Added)
        text += u"new file mode %1\n"_s.arg(octal(newMode));
    else if (kind == Kind::Deleted)
        text += u"deleted file mode %1\n"_s.arg(octal(oldMode));
    else if (oldMode != newMode)
        text += u"old mode %1\nnew mode %2\n"_s.arg(octal(oldMode), octal(newMode));
    if (kind == Kind::Renamed) {
        text += u"similarity index %1%\nrename from %2\nrename to %3\n"_s.arg(similarity)
                    .arg(git::quoted(oldPath), git::quoted(newPath));
    }
    if (oldId != newId) {
        const auto shortId = [](const QString &id) { return id.isEmpty() ? u"0000000"_s : id.left(7); };
        text += u"index %1..%2"_s.arg(shortId(oldId), shortId(newId));
        text += kind == Kind::Added || kind == Kind::Deleted || oldMode != newMode
                    ? u"\n"_s
                    : u" %1\n"_s.arg(octal(newMode));
    }
    const QString before = kind == Kind::Added ? u"/dev/null"_s : a;
    const QString after = kind == Kind::Deleted ? u"/dev/null"_s : b;
    if (binary)
        return text + u"Binary files %1 and %2 differ\n"_s.arg(before, after);
    if (hunks.isEmpty())
        return text;
    // A tab ends the name where it has spaces, so that patch(1) reads it right.
    const auto name = [](const QString &path) { return path.contains(u' ') ? path + u'\t' : path; };
    text += u"--- %1\n+++ %2\n"_s.arg(name(before), name(after));
    for (const GitDiffHunk &hunk : hunks) {
        text += hunk.header + u'\n';
        for (const GitDiffLine &line : hunk.lines) {
            text += line.kind == GitDiffLine::Kind::Added     ? u'+'
                    : line.kind == GitDiffLine::Kind::Removed ? u'-'
                                                              : u' ';
            text += line.text + u'\n';
            if (line.noNewline)
                text += u"\\ No newline at end of file\n"_s;
        }
    }
    return text;
}

Result<QList<GitFileDiff>> GitRepository::diff(const QString &from, const QString &to,
                                               const QStringList &paths) const
{
    const auto treeAt = [this](const QString &revision) -> Result<git::Tree> {
        if (revision.isEmpty())
            return git::Tree();
        auto commit = d->commitAt(revision);
        if (!commit)
            return commit.error();
        return d->treeOf(commit->get());
    };
    auto before = treeAt(from);
    if (!before)
        return before.error();
    auto after = treeAt(to);
    if (!after)
        return after.error();
    if (to.isEmpty()) {
        if (auto ok = d->requireWorkTree(); !ok)
            return ok.error();
    }

    git::PathArray pathArray(paths);
    git_diff_options options = GIT_DIFF_OPTIONS_INIT;
    options.pathspec = pathArray.array();
    options.ignore_submodules = GIT_SUBMODULE_IGNORE_ALL;
    options.flags = GIT_DIFF_DISABLE_PATHSPEC_MATCH | GIT_DIFF_INCLUDE_UNTRACKED |
                    GIT_DIFF_RECURSE_UNTRACKED_DIRS | GIT_DIFF_SHOW_UNTRACKED_CONTENT |
                    GIT_DIFF_INCLUDE_TYPECHANGE;
    git::Diff diff;
    const int code =
        to.isEmpty() ? git_diff_tree_to_workdir_with_index(out(diff), d->repo.get(), before->get(), &options)
                     : git_diff_tree_to_tree(out(diff), d->repo.get(), before->get(), after->get(), &options);
    if (code < 0)
        return d->error(Words::tr("Cannot compare `%1` with `%2`").arg(from, to), code);

    git_diff_find_options renames = GIT_DIFF_FIND_OPTIONS_INIT;
    renames.flags = GIT_DIFF_FIND_RENAMES | GIT_DIFF_FIND_FOR_UNTRACKED;
    if (const int found = git_diff_find_similar(diff.get(), &renames); found < 0)
        return d->error(Words::tr("Cannot find renamed files"), found);
    return git::toFileDiffs(diff.get());
}

GitFileDiff diffTexts(const QByteArray &before, const QByteArray &after, const QString &path)
{
    git::initialise();
    GitFileDiff file;
    const QByteArray name = path.toUtf8();
    git_diff_options options = GIT_DIFF_OPTIONS_INIT;
    options.flags = GIT_DIFF_FORCE_TEXT;
    git::Patch patch;
    if (git_patch_from_buffers(out(patch), before.constData(), size_t(before.size()), name.constData(),
                               after.constData(), size_t(after.size()), name.constData(), &options) == 0)
        file = git::toFileDiff(git_patch_get_delta(patch.get()), patch.get());
    file.oldPath = path;
    file.newPath = path;
    return file;
}

QString withoutUserInfo(const QString &url)
{
    const qsizetype scheme = url.indexOf("://"_L1);
    if (scheme < 0)
        return url; // git@host:path names a user, never a secret
    const qsizetype start = scheme + 3;
    const qsizetype slash = url.indexOf(u'/', start);
    const qsizetype at = url.lastIndexOf(u'@', slash < 0 ? -1 : slash);
    return at < start ? url : url.left(start) + url.mid(at + 1);
}
} // namespace crontopus
