// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/crontab/crontabimport.h"
#include "shared/manifest/manifest.h"

#include <cstdint>
#include <cstdlib>

using namespace crontopus;

/// Whatever a crontab holds: an entry that can be taken is a valid manifest or refused with a reason.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const auto column : {CrontabImport::UserColumn::No, CrontabImport::UserColumn::Yes}) {
        const CrontabImport import = CrontabImport::read(text, {}, column);
        for (const ImportedLine &line : import.entries()) {
            const auto manifest = importedManifest(line, QStringLiteral("a"), QStringLiteral("b"), {}, {});
            if (!manifest ? manifest.error().message.isEmpty() : !isValidName(line.suggestedName))
                std::abort();
        }
    }
    return 0;
}
