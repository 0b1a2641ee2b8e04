// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/crontab/suggestname.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr qsizetype maxNameLength = 63;

/// Says nothing about what a job does: look at what follows.
bool isWrapper(const QString &program)
{
    static const QSet<QString> wrappers{
        u"sh"_s,     u"bash"_s, u"dash"_s, u"zsh"_s,  u"env"_s,     u"sudo"_s,    u"nice"_s,  u"ionice"_s,
        u"exec"_s,   u"test"_s, u"["_s,    u"cd"_s,   u"command"_s, u"timeout"_s, u"flock"_s, u"chronic"_s,
        u"python"_s, u"perl"_s, u"ruby"_s, u"node"_s, u"php"_s,     u"nohup"_s,   u"setsid"_s};
    static const QRegularExpression versioned(u"^(python|php|perl|ruby)[0-9.]+$"_s);
    return wrappers.contains(program) || versioned.match(program).hasMatch();
}

QString toName(const QString &text)
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    QString name = text.toLower().replace(others, u"-"_s).left(maxNameLength);
    while (name.startsWith(u'-'))
        name.remove(0, 1);
    while (name.endsWith(u'-'))
        name.chop(1);
    return name;
}
} // namespace

QString suggestName(const QString &command)
{
    static const QRegularExpression blanks(u"[\\s;&|()]+"_s);
    static const QRegularExpression assignment(u"^[A-Za-z_][A-Za-z0-9_]*="_s);
    static const QRegularExpression extension(u"\\.(sh|py|pl|rb|js|php|bash|exe|bat|ps1)$"_s);
    QString last;
    const QStringList words = command.left(4096).split(blanks, Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (word.startsWith(u'-') || assignment.match(word).hasMatch())
            continue;
        const QString program = word.mid(word.lastIndexOf(u'/') + 1);
        const QString name = toName(QString(program).remove(extension));
        if (name.isEmpty())
            continue;
        if (!isWrapper(program))
            return name;
        last = name;
    }
    return last.isEmpty() ? u"job"_s : last;
}
} // namespace crontopus
