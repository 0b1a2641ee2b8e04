// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/manifest/manifest.h"

#include <QFileInfo>
#include <QHash>
#include <QStringList>

namespace crontopus {
/// What ManifestSet::readDirectory() has read before, so that it reads and parses only files that changed.
/// Of one directory and one tenant.
class ManifestCache final
{
public:
    /// The manifest of the file as it is now.
    Manifest read(const QFileInfo &file, const ManifestContext &context);
    /// Forgets the files that were not asked for since the last call.
    void forgetUnused();

    QStringList directories; ///< absolute, all that were read last time

private:
    struct Entry
    {
        qint64 size = 0, modifiedMs = 0, readMs = 0;
        int generation = 0;
        std::optional<Manifest> manifest;
    };
    QHash<QString, Entry> m_entries;
    int m_generation = 0;
};
} // namespace crontopus
