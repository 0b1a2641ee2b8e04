// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/result.h"

#include <QMetaType>
#include <QString>

namespace crontopus {
/// Why something failed: a code for programs, a sentence for people, and what they can do about it.
///
/// `message` names the thing concerned (file, line, host, field) and never holds a secret. `hint` is the way
/// out
/// ("Run `git fetch` and try again."), empty when there is none to give.
struct Error
{
    enum class Code {
        Internal,       ///< a fault of ours
        InvalidInput,   ///< what was given cannot be right
        NotFound,       ///< the thing asked for is not there
        Exists,         ///< something is there already
        Conflict,       ///< two edits disagree; both were kept
        Permission,     ///< the system refused
        Authentication, ///< wrong or missing credentials
        Network,        ///< could not reach, or lost, the other side
        Timeout,        ///< no answer in time
        Cancelled,      ///< the user asked to stop
        Full,           ///< no space left, or a bound reached
        Io,             ///< reading or writing failed otherwise
        Unsupported,    ///< not available here
        Busy,           ///< somebody else holds it; try again
    };

    Code code = Code::Internal;
    QString message;
    QString hint = {};

    /// Message and hint in one line.
    [[nodiscard]] QString text() const
    {
        return hint.isEmpty() ? message : message + QLatin1Char(' ') + hint;
    }
};
} // namespace crontopus

Q_DECLARE_METATYPE(crontopus::Error)
