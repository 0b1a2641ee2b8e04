// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/jobs/jobrow.h"

namespace crontopus {
/// What the job tree writes into a cell of JobTreeModel::Column.
[[nodiscard]] QString jobCellText(const JobRow &row, int column);
[[nodiscard]] QString jobCellToolTip(const JobRow &row, int column);
/// "new", "modified" …; empty for a file that is as committed.
[[nodiscard]] QString fileStateText(GitFileStatus::State state);
} // namespace crontopus
