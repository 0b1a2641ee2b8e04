// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/backup/tarwriter.h"

namespace crontopus::server {
/// A bare repository into an archive, under `prefix`, while others may commit, push and repack in it: refs
/// come before objects, so that all that the copied refs name is there. Locks, half-written files and what
/// Git can make anew are left out. A repository that vanishes meanwhile was deleted: NotFound.
Result<void> copyRepository(const QString &directory, const QString &prefix, TarWriter &archive);
/// What a repository needs although it may be empty, below `directory`; entries of an archive are files only.
Result<void> completeRepository(const QString &directory);
} // namespace crontopus::server
