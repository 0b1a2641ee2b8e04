// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace crontopus {
/// A valid job name for a command line found on a machine, after the program or script that it starts:
/// `/usr/bin/python3 /opt/Import_Orders.py --all` → `import-orders`. Never empty.
[[nodiscard]] QString suggestName(const QString &command);
} // namespace crontopus
