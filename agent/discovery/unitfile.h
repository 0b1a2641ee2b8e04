// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <utility>

namespace crontopus {
/// A systemd unit file as systemd.syntax(7) has it: sections, `Key=value`, comments, continued lines.
class UnitFile final
{
public:
    [[nodiscard]] static UnitFile parse(const QByteArray &text);

    /// All keys of a section in order. An empty assignment resets the key, as systemd does it.
    [[nodiscard]] QList<std::pair<QString, QString>> values(const QString &section) const;
    /// The last value of a key; empty when there is none.
    [[nodiscard]] QString value(const QString &section, const QString &key) const;

private:
    QHash<QString, QList<std::pair<QString, QString>>> m_sections;
};
} // namespace crontopus
