// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/discovery/unitfile.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
UnitFile UnitFile::parse(const QByteArray &text)
{
    UnitFile file;
    QString section, pending;
    const QStringList lines = QString::fromUtf8(text).split(u'\n');
    for (const QString &raw : lines) {
        const QString line = raw.trimmed();
        if (line.startsWith(u'#') || line.startsWith(u';'))
            continue;
        if (line.endsWith(u'\\')) {
            pending += line.chopped(1) + u' ';
            continue;
        }
        const QString whole = (pending + line).trimmed();
        pending.clear();
        if (whole.startsWith(u'[') && whole.endsWith(u']')) {
            section = whole.sliced(1, whole.size() - 2);
            continue;
        }
        const qsizetype equals = whole.indexOf(u'=');
        if (equals <= 0)
            continue;
        const QString key = whole.left(equals).trimmed();
        const QString value = whole.mid(equals + 1).trimmed();
        auto &items = file.m_sections[section];
        if (value.isEmpty())
            items.removeIf([&key](const auto &item) { return item.first == key; });
        else
            items.append({key, value});
    }
    return file;
}

QList<std::pair<QString, QString>> UnitFile::values(const QString &section) const
{
    return m_sections.value(section);
}

QString UnitFile::value(const QString &section, const QString &key) const
{
    QString last;
    for (const auto &[name, value] : m_sections.value(section)) {
        if (name == key)
            last = value;
    }
    return last;
}
} // namespace crontopus
