// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/schedule/plan.h"

#include <QByteArray>

namespace crontopus {
/// What a task starts.
struct TaskAction
{
    QString name;                  ///< shown in Task Scheduler; also the description
    QString command;               ///< the program's path
    QString arguments;             ///< one command line, quoted by the caller as the program expects it
    QString workingDirectory = {}; ///< empty: Task Scheduler's own default
};

/// A task definition with the plan's triggers, schema version 1.2
/// (https://learn.microsoft.com/windows/win32/taskschd/task-scheduler-schema), UTF-8, for RegisterTask or
/// `schtasks /create /xml`. Any text is safe: what XML cannot hold (control characters) is left out.
[[nodiscard]] QByteArray taskXml(const Plan &plan, const TaskAction &action);
} // namespace crontopus
