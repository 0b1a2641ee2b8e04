// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/git/libgit2compat.h"

#include <memory>

namespace crontopus::git {
template<auto Free>
struct Deleter
{
    template<typename T>
    void operator()(T *handle) const
    {
        Free(handle);
    }
};
template<typename T, auto Free>
using Handle = std::unique_ptr<T, Deleter<Free>>;

using AnnotatedCommit = Handle<git_annotated_commit, git_annotated_commit_free>;
using Blame = Handle<git_blame, git_blame_free>;
using Blob = Handle<git_blob, git_blob_free>;
using Commit = Handle<git_commit, git_commit_free>;
using Config = Handle<git_config, git_config_free>;
using Diff = Handle<git_diff, git_diff_free>;
using Index = Handle<git_index, git_index_free>;
using ConflictIterator = Handle<git_index_conflict_iterator, git_index_conflict_iterator_free>;
using Object = Handle<git_object, git_object_free>;
using Odb = Handle<git_odb, git_odb_free>;
using Patch = Handle<git_patch, git_patch_free>;
using Reference = Handle<git_reference, git_reference_free>;
using Reflog = Handle<git_reflog, git_reflog_free>;
using Remote = Handle<git_remote, git_remote_free>;
using RepositoryHandle = Handle<git_repository, git_repository_free>;
using Revwalk = Handle<git_revwalk, git_revwalk_free>;
using Signature = Handle<git_signature, git_signature_free>;
using StatusList = Handle<git_status_list, git_status_list_free>;
using Tree = Handle<git_tree, git_tree_free>;
using TreeEntry = Handle<git_tree_entry, git_tree_entry_free>;

/// Lets a libgit2 function fill a handle: `git_commit_lookup(out(commit), …)`. The handle has its value when
/// the full expression ends.
template<typename H>
class Out final
{
public:
    explicit Out(H &handle) : m_handle(handle) {}
    ~Out() { m_handle.reset(m_raw); }
    Out(const Out &) = delete;
    Out &operator=(const Out &) = delete;
    operator typename H::pointer *() { return &m_raw; } // NOLINT(google-explicit-constructor)

private:
    H &m_handle;
    typename H::pointer m_raw = nullptr;
};
template<typename H>
Out<H> out(H &handle)
{
    return Out<H>(handle);
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
