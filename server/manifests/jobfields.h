// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/error.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace crontopus::server {
/// The fields of a job that can be set one by one; nothing: left as it is.
struct JobFields
{
    std::optional<QString> name, ns;
    std::optional<QStringList> schedule; ///< one is written as a text, several as a list
    std::optional<QString> command;
    std::optional<QStringList> args;
    std::optional<QMap<QString, QString>> env, labels;
    std::optional<bool> enabled, paused;
    std::optional<QString> timezone; ///< empty: taken away
};

/// A new manifest of these fields. What is missing or wrong shows when it is parsed.
Result<QByteArray> newManifest(const JobFields &fields);
/// `text` with these fields set and every other byte kept. InvalidInput when it is no YAML map.
Result<QByteArray> setFields(const QByteArray &text, const JobFields &fields);
} // namespace crontopus::server
