// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/manifest/manifestcache.h"

#include "shared/base/files.h"

#include <QDateTime>

namespace crontopus {
namespace {
constexpr qint64 enough = 2 * 1024 * 1024; // more than Manifest::parse takes, so that it can say so
/// A file that was written this shortly before it was read may have been written again since, with the same
/// time stamp (as Git's index has it: "racy").
constexpr qint64 racyMs = 2000;
} // namespace

Manifest ManifestCache::read(const QFileInfo &file, const ManifestContext &context)
{
    Entry &entry = m_entries[context.path];
    entry.generation = m_generation;
    const qint64 modified = file.lastModified().toMSecsSinceEpoch();
    if (entry.manifest && entry.size == file.size() && entry.modifiedMs == modified &&
        modified + racyMs < entry.readMs)
        return *entry.manifest;

    entry.size = file.size();
    entry.modifiedMs = modified;
    entry.readMs = QDateTime::currentMSecsSinceEpoch();
    auto text = readFile(file.filePath(), enough);
    if (!text) {
        entry.manifest.reset();
        return Manifest::unreadable(context, text.error().text());
    }
    if (!entry.manifest || entry.manifest->text() != *text)
        entry.manifest = Manifest::parse(*text, context);
    return *entry.manifest;
}

void ManifestCache::forgetUnused()
{
    m_entries.removeIf([this](const auto &item) { return item.value().generation != m_generation; });
    ++m_generation;
}
} // namespace crontopus
