// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/diagnostic.h"

#include <optional>

namespace crontopus::cli {
/// What `crontopus validate` found in how many manifests.
struct ValidationReport
{
    int files = 0;
    Diagnostics diagnostics;
};

enum class ValidationFormat {
    Text,   ///< as compilers write it, with a summary on stderr
    Json,   ///< `{files, errors, warnings, diagnostics: […]}`
    Github, ///< https://docs.github.com/actions/reference/workflow-commands-for-github-actions
    Sarif   ///< https://docs.oasis-open.org/sarif/sarif/v2.1.0/
};
[[nodiscard]] std::optional<ValidationFormat> validationFormat(const QString &name);
void printReport(const ValidationReport &report, ValidationFormat format);
} // namespace crontopus::cli
