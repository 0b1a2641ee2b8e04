// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/git/libgit2compat.h"

#include <utility>

namespace crontopus::git {
/// Owns a libgit2 object. Unlike with std::unique_ptr a C function can fill it in place, so that it has its
/// value at once, also within the expression of the call.
template<typename T, auto Free>
class Handle final
{
public:
    Handle() = default;
    explicit Handle(T *raw) : m_raw(raw) {}
    Handle(Handle &&other) noexcept : m_raw(other.release()) {}
    Handle &operator=(Handle &&other) noexcept
    {
        reset(other.release());
        return *this;
    }
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;
    ~Handle() { reset(); }

    [[nodiscard]] T *get() const { return m_raw; }
    explicit operator bool() const { return m_raw != nullptr; }
    [[nodiscard]] T *release() { return std::exchange(m_raw, nullptr); }
    void reset(T *raw = nullptr)
    {
        if (T *old = std::exchange(m_raw, raw))
            Free(old);
    }
    /// Emptied, for a C function to fill.
    [[nodiscard]] T **put()
    {
        reset();
        return &m_raw;
    }

private:
    T *m_raw = nullptr;
};

using AnnotatedCommit = Handle<git_annotated_commit, git_annotated_commit_free>;
using Blame = Handle<git_blame, git_blame_free>;
using Blob = Handle<git_blob, git_blob_free>;
using Commit = Handle<git_commit, git_commit_free>;
using Config = Handle<git_config, git_config_free>;
using ConfigIterator = Handle<git_config_iterator, git_config_iterator_free>;
using Diff = Handle<git_diff, git_diff_free>;
using Index = Handle<git_index, git_index_free>;
using ConflictIterator = Handle<git_index_conflict_iterator, git_index_conflict_iterator_free>;
using Object = Handle<git_object, git_object_free>;
using Odb = Handle<git_odb, git_odb_free>;
using Patch = Handle<git_patch, git_patch_free>;
using Reference = Handle<git_reference, git_reference_free>;
using Reflog = Handle<git_reflog, git_reflog_free>;
using Refspec = Handle<git_refspec, git_refspec_free>;
using Remote = Handle<git_remote, git_remote_free>;
using RepositoryHandle = Handle<git_repository, git_repository_free>;
using Revwalk = Handle<git_revwalk, git_revwalk_free>;
using Signature = Handle<git_signature, git_signature_free>;
using StatusList = Handle<git_status_list, git_status_list_free>;
using Tree = Handle<git_tree, git_tree_free>;
using TreeBuilder = Handle<git_treebuilder, git_treebuilder_free>;
using TreeEntry = Handle<git_tree_entry, git_tree_entry_free>;

/// Lets a libgit2 function fill a handle: `git_commit_lookup(out(commit), …)`.
template<typename T, auto Free>
[[nodiscard]] T **out(Handle<T, Free> &handle)
{
    return handle.put();
}

/// A git_buf that frees itself.
class Buffer final
{
public:
    Buffer() = default;
    ~Buffer() { git_buf_dispose(&m_buf); }
    Buffer(const Buffer &) = delete;
    Buffer &operator=(const Buffer &) = delete;
    git_buf *operator&() { return &m_buf; } // NOLINT(google-runtime-operator)
    [[nodiscard]] const char *data() const { return m_buf.ptr ? m_buf.ptr : ""; }

private:
    git_buf m_buf = GIT_BUF_INIT;
};
} // namespace crontopus::git
