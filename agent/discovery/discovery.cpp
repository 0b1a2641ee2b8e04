// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/discovery/discovery.h"

#include "agent/discovery/unitfile.h"
#include "shared/base/files.h"
#include "shared/crontab/crontabcommand.h"
#include "shared/crontab/crontabdocument.h"
#include "shared/crontab/suggestname.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr qint64 maxFileBytes = 4 * 1024 * 1024;
constexpr auto ourUnits = "crontopus-"_L1;

/// Cron ignores files in cron.d with other names (run-parts(8)), so that editors' backups don't run.
bool isCronName(const QString &name)
{
    static const QRegularExpression pattern(u"^[A-Za-z0-9_-]+$"_s);
    return pattern.match(name).hasMatch();
}

QString timerSchedule(const UnitFile &timer)
{
    QStringList parts;
    for (const auto &[key, value] : timer.values(u"Timer"_s)) {
        if (key == u"OnCalendar")
            parts.append(value);
        else if (key.startsWith(u"On") && key.endsWith(u"Sec"))
            parts.append(key + u'=' + value);
    }
    return parts.join(u"; "_s);
}
} // namespace

Discovery::Discovery(QString root, QString home)
    : m_root(std::move(root)), m_home(home.isEmpty() ? QDir::homePath() : std::move(home))
{
}

QStringList Discovery::crontabs() const
{
    QStringList files{u"/etc/crontab"_s};
    const QDir directory(m_root + u"/etc/cron.d"_s);
    for (const QString &name : directory.entryList(QDir::Files, QDir::Name)) {
        if (isCronName(name))
            files.append(u"/etc/cron.d/"_s + name);
    }
    return files;
}

QStringList Discovery::unitDirectories() const
{
    // In falling order of precedence: systemd.unit(5).
    return {m_home + u"/.config/systemd/user"_s, m_root + u"/etc/systemd/user"_s,
            m_root + u"/etc/systemd/system"_s,   m_root + u"/usr/local/lib/systemd/system"_s,
            m_root + u"/lib/systemd/system"_s,   m_root + u"/usr/lib/systemd/system"_s};
}

QByteArray Discovery::fingerprint() const
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    const auto add = [&hash](const QString &path) {
        const QFileInfo info(path);
        hash.addData(path.toUtf8());
        hash.addData(QByteArray::number(info.lastModified().toMSecsSinceEpoch()) + ' ' +
                     QByteArray::number(info.size()) + '\n');
    };
    for (const QString &path : crontabs())
        add(m_root + path);
    for (const QString &directory : unitDirectories())
        add(directory);
    return hash.result().toHex();
}

QList<ForeignEntry> Discovery::find() const
{
    QList<ForeignEntry> found;
    for (const QString &path : crontabs()) {
        if (const auto text = readFile(m_root + path, maxFileBytes))
            found += systemCrontabEntries(*text, path);
    }
    findTimers(found);
    return found;
}

void Discovery::findTimers(QList<ForeignEntry> &found) const
{
    QStringList seen;
    for (const QString &directory : unitDirectories()) {
        const bool user = directory.endsWith(u"/user");
        for (const QString &name : QDir(directory).entryList({u"*.timer"_s}, QDir::Files, QDir::Name)) {
            const QString key = (user ? u"user:"_s : u"system:"_s) + name;
            if (name.startsWith(ourUnits) || seen.contains(key))
                continue;
            seen.append(key);
            const auto text = readFile(directory + u'/' + name, maxFileBytes);
            if (!text || text->trimmed().isEmpty()) // an empty one is masked
                continue;
            const UnitFile timer = UnitFile::parse(*text);
            QString service = timer.value(u"Timer"_s, u"Unit"_s);
            if (service.isEmpty())
                service = name.chopped(6) + u".service"_s;
            ForeignEntry entry;
            entry.source = u"systemd"_s;
            entry.schedule = timerSchedule(timer);
            entry.user = user ? QString() : u"root"_s;
            if (const auto unit = readFile(directory + u'/' + service, maxFileBytes)) {
                const UnitFile parsed = UnitFile::parse(*unit);
                entry.command = parsed.value(u"Service"_s, u"ExecStart"_s);
                if (const QString as = parsed.value(u"Service"_s, u"User"_s); !as.isEmpty())
                    entry.user = as;
            }
            entry.suggestedName = suggestName(name.chopped(6));
            entry.raw = QString::fromUtf8(*text);
            found.append(entry);
        }
    }
}

QList<ForeignEntry> systemCrontabEntries(const QByteArray &text, const QString &source)
{
    QList<ForeignEntry> found;
    const CrontabDocument document = CrontabDocument::parse(text);
    int number = 0;
    for (const CrontabDocument::Line &line : document.lines()) {
        ++number;
        if (line.content.kind != CrontabLine::Kind::Entry)
            continue;
        const UserAndCommand parts = UserAndCommand::split(QString::fromLocal8Bit(line.content.command));
        if (parts.command.isEmpty())
            continue;
        ForeignEntry entry;
        entry.source = source;
        entry.line = number;
        entry.schedule = QString::fromLocal8Bit(line.content.schedule).simplified();
        entry.user = parts.user;
        entry.command = parts.command;
        entry.suggestedName = suggestName(entry.command);
        entry.raw = QString::fromLocal8Bit(document.lineText(line));
        found.append(entry);
    }
    return found;
}
} // namespace crontopus
