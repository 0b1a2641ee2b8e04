// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace crontopus::git {
/// Makes libgit2's connections (HTTP, and TLS and SSH on top of them) ones that NetworkWatch can end. Once a
/// process, from initialise(). Not on Windows, where libgit2 speaks HTTP through WinHTTP, which has limits of
/// its own.
void registerStreams();
} // namespace crontopus::git
