// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/crontab/crontabline.h"

#include "shared/manifest/manifest.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr QByteArrayView marker("# CRONTOPUS:");
constexpr QByteArrayView onceMarker("# CRONTOPUS-ONCE:");
constexpr QByteArrayView legacyMarker("CRONTOPUS:");
constexpr QByteArrayView runnerName("crontopus-run");
constexpr QByteArrayView escapedQuote("'\\''"); ///< a single quote in a word of single quotes
constexpr qsizetype uuidLength = 36;

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool isAlphanumeric(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Bytes that sh(1) takes literally, in every position of a word.
bool isPlainPathByte(char c)
{
    return isAlphanumeric(c) || QByteArrayView("/._+-@:,=").contains(c);
}

/// Takes words off the front of a line.
class Cursor
{
public:
    explicit Cursor(QByteArrayView text) : m_rest(text) {}

    [[nodiscard]] QByteArrayView rest() const { return m_rest; }
    void skipBlanks()
    {
        while (!m_rest.isEmpty() && isBlank(m_rest.front()))
            m_rest = m_rest.sliced(1);
    }
    [[nodiscard]] QByteArrayView word()
    {
        skipBlanks();
        qsizetype length = 0;
        while (length < m_rest.size() && !isBlank(m_rest[length]))
            ++length;
        const QByteArrayView result = m_rest.first(length);
        m_rest = m_rest.sliced(length);
        return result;
    }
    [[nodiscard]] bool take(QByteArrayView expected)
    {
        if (!m_rest.startsWith(expected))
            return false;
        m_rest = m_rest.sliced(expected.size());
        return true;
    }
    /// A word in single quotes, or a plain one.
    [[nodiscard]] QByteArrayView path()
    {
        skipBlanks();
        if (m_rest.isEmpty() || m_rest.front() != '\'')
            return word();
        qsizetype end = m_rest.indexOf('\'', 1);
        while (end >= 0 && m_rest.sliced(end).startsWith(escapedQuote))
            end = m_rest.indexOf('\'', end + escapedQuote.size());
        if (end < 0)
            return {};
        const QByteArrayView result = m_rest.first(end + 1);
        m_rest = m_rest.sliced(end + 1);
        return result;
    }

private:
    QByteArrayView m_rest;
};

bool isScheduleField(QByteArrayView field)
{
    return !field.isEmpty() && std::all_of(field.begin(), field.end(), [](char c) {
        return isAlphanumeric(c) || QByteArrayView("*,/-~").contains(c);
    });
}

bool isMacro(QByteArrayView word)
{
    return word.size() > 1 && word.front() == '@' &&
           std::all_of(word.begin() + 1, word.end(), [](char c) { return isAlphanumeric(c); });
}

/// The schedule at the front, blanks inside as written; empty when there is none.
QByteArrayView takeSchedule(Cursor &cursor)
{
    cursor.skipBlanks();
    const char *begin = cursor.rest().data();
    const QByteArrayView first = cursor.word();
    if (isMacro(first))
        return first;
    QByteArrayView field = first;
    for (int i = 0; i < 5; ++i) {
        if (i > 0)
            field = cursor.word();
        if (!isScheduleField(field))
            return {};
    }
    return {begin, field.data() + field.size()};
}

bool isRunnerPath(QByteArrayView word)
{
    const bool quoted = word.startsWith('\'');
    const QByteArrayView path = quoted ? word.sliced(1, word.size() - 2) : word;
    if (!path.startsWith('/') || !path.endsWith(runnerName) ||
        path[path.size() - runnerName.size() - 1] != '/')
        return false;
    return quoted || std::all_of(path.begin(), path.end(), isPlainPathByte);
}

QUuid toUuid(QByteArrayView word)
{
    // QUuid would take braces and other forms too.
    return word.size() == uuidLength ? QUuid::fromString(QLatin1StringView(word.data(), word.size()))
                                     : QUuid();
}

/// `--state DIR` and `--boot`, in any order and perhaps neither.
void skipOptions(Cursor &cursor)
{
    for (;;) {
        Cursor ahead = cursor;
        const QByteArrayView option = ahead.word();
        if (option == QByteArrayView("--state"))
            (void)ahead.path();
        else if (option != QByteArrayView("--boot"))
            break;
        cursor = ahead;
    }
    cursor.skipBlanks();
}

bool isQualifiedName(QByteArrayView word)
{
    const qsizetype slash = word.indexOf('/');
    return slash > 0 && isValidName(QString::fromLatin1(word.first(slash))) &&
           isValidName(QString::fromLatin1(word.sliced(slash + 1)));
}

/// `<runner> <uuid> [options] # CRONTOPUS:<ns>/<name>`
bool parseOurs(QByteArrayView command, CrontabLine &line)
{
    Cursor cursor(command);
    if (!isRunnerPath(cursor.path()))
        return false;
    line.jobId = toUuid(cursor.word());
    skipOptions(cursor);
    if (line.jobId.isNull() || !cursor.take(marker) || !isQualifiedName(cursor.rest()))
        return false;
    line.name = cursor.rest();
    line.kind = CrontabLine::Kind::Ours;
    return true;
}

/// `[ $(date +\%Y) = 2026 ] && <runner> --manual <uuid> # CRONTOPUS-ONCE:<utc>:<ns>/<name>`
bool parseOnce(QByteArrayView command, CrontabLine &line)
{
    Cursor cursor(command);
    if (!cursor.take(QByteArrayView("[ $(date +\\%Y) = ")))
        return false;
    bool ok = false;
    (void)cursor.word().toInt(&ok);
    if (!ok || !cursor.take(QByteArrayView(" ] && ")) || !isRunnerPath(cursor.path()))
        return false;
    if (!cursor.word().startsWith("--"))
        return false;
    line.jobId = toUuid(cursor.word());
    skipOptions(cursor);
    if (line.jobId.isNull() || !cursor.take(onceMarker))
        return false;
    const qsizetype colon = cursor.rest().indexOf(':');
    if (colon <= 0)
        return false;
    line.onceAt = cursor.rest().first(colon).toLongLong(&ok);
    line.name = cursor.rest().sliced(colon + 1);
    if (!ok || !isQualifiedName(line.name))
        return false;
    line.kind = CrontabLine::Kind::Once;
    return true;
}

/// `<path>/run-job CRONTOPUS:<uuid>` or `<path> run-job CRONTOPUS:<uuid>`: nothing else, so that a user's
/// job which only mentions the marker stays the user's.
bool parseLegacy(QByteArrayView command, CrontabLine &line)
{
    Cursor cursor(command);
    const QByteArrayView program = cursor.word();
    if (!program.startsWith('/') || !std::all_of(program.begin(), program.end(), isPlainPathByte))
        return false;
    if (!program.endsWith("/run-job") && cursor.word() != QByteArrayView("run-job"))
        return false;
    const QByteArrayView last = cursor.word();
    cursor.skipBlanks();
    if (!cursor.rest().isEmpty() || !last.startsWith(legacyMarker))
        return false;
    line.jobId = toUuid(last.sliced(legacyMarker.size()));
    if (line.jobId.isNull())
        return false;
    line.kind = CrontabLine::Kind::Legacy;
    return true;
}

/// `NAME = value`, the name perhaps quoted: crontab(5) tries this before it looks for a schedule.
bool parseEnvironment(QByteArrayView text, CrontabLine &line)
{
    Cursor cursor(text);
    cursor.skipBlanks();
    const QByteArrayView rest = cursor.rest();
    qsizetype nameEnd = 0;
    QByteArrayView name;
    if (rest.front() == '"' || rest.front() == '\'') {
        const qsizetype quote = rest.indexOf(rest.front(), 1);
        if (quote < 0)
            return false;
        name = rest.sliced(1, quote - 1);
        nameEnd = quote + 1;
    } else {
        while (nameEnd < rest.size() && !isBlank(rest[nameEnd]) && rest[nameEnd] != '=')
            ++nameEnd;
        name = rest.first(nameEnd);
    }
    Cursor after(rest.sliced(nameEnd));
    after.skipBlanks();
    if (name.isEmpty() || !after.take(QByteArrayView("=")))
        return false;
    QByteArrayView value = after.rest().trimmed();
    if (value.size() >= 2 && (value.front() == '"' || value.front() == '\'') && value.back() == value.front())
        value = value.sliced(1, value.size() - 2);
    // cron strips these even inside quotes.
    while (!value.isEmpty() && isBlank(value.back()))
        value.chop(1);
    line.kind = CrontabLine::Kind::Environment;
    line.name = name;
    line.value = value;
    return true;
}
} // namespace

CrontabLine CrontabLine::parse(QByteArrayView text)
{
    CrontabLine line;
    const QByteArrayView trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return line;
    if (trimmed.front() == '#') {
        line.kind = Kind::Comment;
        return line;
    }
    if (parseEnvironment(trimmed, line))
        return line;
    Cursor cursor(trimmed);
    line.schedule = takeSchedule(cursor);
    cursor.skipBlanks();
    line.command = cursor.rest();
    if (line.schedule.isEmpty() || line.command.isEmpty()) {
        line.kind = Kind::Invalid;
        return line;
    }
    if (parseOurs(line.command, line) || parseOnce(line.command, line) || parseLegacy(line.command, line))
        return line;
    line.kind = Kind::Entry;
    line.name = {};
    line.jobId = {};
    line.onceAt = 0;
    return line;
}

QByteArray RunnerCall::words(const QUuid &jobId, QByteArrayView option) const
{
    QByteArray words = crontabWord(program);
    if (!option.isEmpty())
        words.append(' ').append(option);
    words.append(' ').append(jobId.toByteArray(QUuid::WithoutBraces));
    if (!stateDir.isEmpty())
        words.append(" --state ").append(crontabWord(stateDir));
    return words;
}

QByteArray ourLine(QByteArrayView schedule, const RunnerCall &runner, const QUuid &jobId,
                   QByteArrayView qualifiedName)
{
    QByteArray line = schedule.toByteArray() + ' ' + runner.words(jobId);
    if (schedule == QByteArrayView("@reboot"))
        line.append(" --boot");
    return line.append(' ').append(marker).append(qualifiedName);
}

QByteArray onceLine(const QDateTime &when, const RunnerCall &runner, QByteArrayView option,
                    const QUuid &jobId, QByteArrayView qualifiedName)
{
    const QDate date = when.date();
    const QTime time = when.time();
    QByteArray line = QByteArray::number(time.minute()) + ' ' + QByteArray::number(time.hour()) + ' ' +
                      QByteArray::number(date.day()) + ' ' + QByteArray::number(date.month()) +
                      " * [ $(date +\\%Y) = " + QByteArray::number(date.year()) + " ] && " +
                      runner.words(jobId, option) + ' ';
    line.append(onceMarker).append(QByteArray::number(when.toSecsSinceEpoch())).append(':');
    return line.append(qualifiedName);
}

QByteArray crontabWord(QByteArrayView path)
{
    if (std::all_of(path.begin(), path.end(), isPlainPathByte))
        return path.toByteArray();
    QByteArray quoted("'");
    for (const char c : path) {
        if (c == '%')
            quoted.append('\\');
        if (c == '\'')
            quoted.append(escapedQuote);
        else
            quoted.append(c);
    }
    return quoted.append('\'');
}
} // namespace crontopus
