// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"

using namespace Qt::Literals::StringLiterals;

namespace crontopus::cli {
const QList<Command> &commands()
{
    static const QList<Command> all{};
    return all;
}
} // namespace crontopus::cli
