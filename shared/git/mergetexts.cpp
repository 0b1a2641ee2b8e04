// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/git/mergetexts.h"

#include <QCoreApplication>

#include <git2.h>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::mergeTexts)
};
} // namespace

Result<MergedText> mergeTexts(const QByteArray &base, const QByteArray &ours, const QByteArray &theirs)
{
    git_libgit2_init(); // counted: balanced below
    const auto input = [](const QByteArray &text) {
        git_merge_file_input result = GIT_MERGE_FILE_INPUT_INIT;
        result.ptr = text.constData();
        result.size = std::size_t(text.size());
        return result;
    };
    const git_merge_file_input ancestor = input(base), left = input(ours), right = input(theirs);
    git_merge_file_options options = GIT_MERGE_FILE_OPTIONS_INIT;
    options.our_label = "yours";
    options.their_label = "theirs";
    git_merge_file_result merged = {};
    const int failed = git_merge_file(&merged, &ancestor, &left, &right, &options);
    Result<MergedText> result(
        MergedText{QByteArray(merged.ptr, qsizetype(merged.len)), merged.automergeable != 0});
    if (failed != 0)
        result = Error{Error::Code::Internal, Words::tr("The texts cannot be merged.")};
    git_merge_file_result_free(&merged);
    git_libgit2_shutdown();
    return result;
}

bool hasConflictMarks(const QByteArray &text)
{
    const QByteArray lines = '\n' + text;
    return lines.contains("\n<<<<<<< ") || lines.contains("\n>>>>>>> ");
}
} // namespace crontopus
