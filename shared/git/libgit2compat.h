// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <git2.h>
#include <git2/sys/repository.h>
#include <git2/sys/stream.h>

#define CRONTOPUS_LIBGIT2_AT_LEAST(major, minor)                                                             \
    (LIBGIT2_VER_MAJOR > (major) || (LIBGIT2_VER_MAJOR == (major) && LIBGIT2_VER_MINOR >= (minor)))

#ifndef GIT_BUF_INIT
#define GIT_BUF_INIT                                                                                         \
    {                                                                                                        \
        nullptr, 0, 0                                                                                        \
    }
#endif

namespace crontopus::git {
/// The last error's text in this thread; never null. Before 1.8 git_error_last() was null when there was
/// none.
inline const char *lastErrorMessage()
{
    const git_error *error = git_error_last();
    return error && error->message ? error->message : "";
}
inline int lastErrorClass()
{
    const git_error *error = git_error_last();
    return error ? error->klass : GIT_ERROR_NONE;
}

/// Argument type of git_commit_create()'s parents, which gained a `const` in 1.8 and lost it in 1.9.
#if LIBGIT2_VER_MAJOR == 1 && LIBGIT2_VER_MINOR == 8
inline git_commit *const *parentArray(const git_commit **parents)
{
    return const_cast<git_commit *const *>(parents);
}
#else
inline const git_commit **parentArray(const git_commit **parents)
{
    return parents;
}
#endif
} // namespace crontopus::git
