// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace crontopus::server {
/// Who listens on this TCP port of this machine, e.g. `nginx (process 812)`; empty when the system does not
/// tell, as with programs of other users. Looks through /proc: some milliseconds.
[[nodiscard]] QString portOwner(quint16 port);
} // namespace crontopus::server
