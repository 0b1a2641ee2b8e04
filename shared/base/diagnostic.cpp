// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/base/diagnostic.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
bool hasErrors(const Diagnostics &diagnostics)
{
    return std::any_of(diagnostics.begin(), diagnostics.end(),
                       [](const Diagnostic &d) { return d.severity == Diagnostic::Severity::Error; });
}

QString severityName(Diagnostic::Severity severity)
{
    switch (severity) {
    case Diagnostic::Severity::Error:
        return u"error"_s;
    case Diagnostic::Severity::Warning:
        return u"warning"_s;
    case Diagnostic::Severity::Info:
        break;
    }
    return u"info"_s;
}

QJsonObject toJson(const Diagnostic &d)
{
    return {{u"severity"_s, severityName(d.severity)},
            {u"code"_s, d.code},
            {u"message"_s, d.message},
            {u"line"_s, d.line},
            {u"column"_s, d.column},
            {u"endLine"_s, d.endLine},
            {u"endColumn"_s, d.endColumn},
            {u"path"_s, d.path},
            {u"field"_s, d.field}};
}

QString toText(const Diagnostic &d)
{
    QString where = d.path.isEmpty() ? u"<input>"_s : d.path;
    if (d.line > 0)
        where += u":%1:%2"_s.arg(d.line).arg(d.column);
    return u"%1: %2: %3 [%4]"_s.arg(where, severityName(d.severity), d.message, d.code);
}
} // namespace crontopus
