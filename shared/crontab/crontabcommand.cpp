// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/crontab/crontabcommand.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
/// As one word of sh(1).
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

QString asWord(const QString &text)
{
    static const QRegularExpression plain(u"\\A[A-Za-z0-9/._+-]+\\z"_s);
    return plain.match(text).hasMatch() ? text : quoted(text);
}

QString inputOf(QStringView text)
{
    QString input;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\' && i + 1 < text.size() && text[i + 1] == u'%') {
            input += u'%';
            ++i;
        } else {
            input += text[i] == u'%' ? QChar(u'\n') : text[i];
        }
    }
    if (!input.isEmpty() && !input.endsWith(u'\n'))
        input += u'\n';
    return input;
}

/// Of several commands only the first would read a pipe in front of them.
bool isSimple(const QString &program)
{
    static const QRegularExpression special(u"[;&|\\n#<>(){}!`]|^\\s*(if|for|while|until|case|exec)\\b"_s);
    return !special.match(program).hasMatch();
}
} // namespace

CrontabCommand CrontabCommand::parse(QStringView text)
{
    CrontabCommand result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'%') {
            result.input = inputOf(text.sliced(i + 1));
            break;
        }
        if (text[i] != u'\\' || i + 1 == text.size()) {
            result.program += text[i];
            continue;
        }
        // The character behind a backslash means nothing further, whatever it is.
        if (text[i + 1] != u'%' && text[i + 1] != u'\\')
            result.program += u'\\';
        result.program += text[++i];
    }
    return result;
}

QString commandOfCrontabLine(const QString &command, const QString &shell)
{
    const CrontabCommand parsed = CrontabCommand::parse(command);
    const bool other = !shell.isEmpty() && shell != u"/bin/sh";
    const bool piped = parsed.input && !parsed.input->isEmpty();
    QString program = parsed.input ? parsed.program.trimmed() : parsed.program;
    if (other)
        program = asWord(shell) + u" -c "_s + quoted(program);
    else if (piped && !isSimple(program))
        program = u"sh -c "_s + quoted(program);
    if (!piped)
        return program;
    // A format of its own, so that no backslash of the text means anything.
    const QString input = *parsed.input;
    return u"printf '%s\\n' "_s + quoted(input.chopped(1)) + u" | "_s + program;
}

UserAndCommand UserAndCommand::split(const QString &text)
{
    static const QRegularExpression blank(u"[ \\t]"_s);
    const QString trimmed = text.trimmed();
    const qsizetype end = trimmed.indexOf(blank);
    if (end < 0)
        return {};
    return {trimmed.left(end), trimmed.mid(end).trimmed()};
}
} // namespace crontopus
