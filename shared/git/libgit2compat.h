// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <git2.h>
#if __has_include(<git2/sys/errors.h>) // since 1.9 the home of git_error_set_str()
#include <git2/sys/errors.h>
#endif
#include <git2/sys/repository.h>
#include <git2/sys/stream.h>

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
} // namespace crontopus::git
