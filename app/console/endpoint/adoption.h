// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/error.h"
#include "shared/store/agentstatus.h"

namespace crontopus {
/// How an entry found on a machine becomes a job of ours.
struct Adoption
{
    QString ns = QStringLiteral("discovered");
    QString name;
    bool takeOver = false; ///< the agent runs it; otherwise it is only listed and cron goes on running it

    [[nodiscard]] QString path() const;
};

/// The manifest of an adopted entry: its schedule and command, and in annotations where it was found. Without
/// takeOver it has the label `source: discovered`, which keeps the agent from scheduling it. Fails with
/// InvalidInput when the result would be no valid manifest: a bad name, or a schedule that is no cron
/// expression (systemd's calendars). Pure.
Result<QByteArray> adoptedManifest(const ForeignEntry &entry, const Adoption &adoption);
} // namespace crontopus
