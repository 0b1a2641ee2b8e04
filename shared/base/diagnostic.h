// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace crontopus {
/// One thing to say about a manifest. The editor's squiggles, `crontopus validate`, the server's 422 and the
/// agent's report of a broken file are the same list of these.
struct Diagnostic
{
    enum class Severity { Error, Warning, Info };

    Severity severity = Severity::Error;
    QString code;       ///< stable word, e.g. `schedule.never-fires`; the list is in docs/diagnostics.md
    QString message;    ///< a sentence that says what is wrong and what would be right
    int line = 0;       ///< 1-based; 0 when it concerns the whole file
    int column = 0;     ///< 1-based, in UTF-16 code units of that line
    int endLine = 0;    ///< inclusive
    int endColumn = 0;  ///< exclusive, 1-based
    QString path = {};  ///< of the file, relative to the repository's root
    QString field = {}; ///< e.g. `spec.schedule`; empty for syntax errors

    bool operator==(const Diagnostic &) const = default;
};

using Diagnostics = QList<Diagnostic>;

[[nodiscard]] bool hasErrors(const Diagnostics &diagnostics);
/// `error`, `warning`, `info`.
[[nodiscard]] QString severityName(Diagnostic::Severity severity);
[[nodiscard]] QJsonObject toJson(const Diagnostic &diagnostic);
/// `path:line:column: error: message [code]`, as compilers write it.
[[nodiscard]] QString toText(const Diagnostic &diagnostic);
} // namespace crontopus
