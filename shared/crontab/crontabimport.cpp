// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/crontab/crontabimport.h"

#include "shared/crontab/crontabcommand.h"
#include "shared/crontab/crontabdocument.h"
#include "shared/crontab/suggestname.h"
#include "shared/manifest/edit.h"
#include "shared/manifest/manifest.h"
#include "shared/schedule/explain.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::CrontabImport)
};

constexpr qsizetype maxNameFromComment = 40;

/// Nothing when the bytes are no UTF-8, which a manifest must be.
std::optional<QString> decoded(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

/// Words of people about the entry below, not the file's header or an entry that was switched off.
QString commentText(const QString &comment)
{
    static const QRegularExpression mark(u"^\\s*#+\\s*"_s);
    static const QRegularExpression ansible(u"^Ansible:\\s*"_s);
    static const QRegularExpression header(
        u"\\bm +h\\b|\\bmin(ute)?s?\\b.*\\bhour|DO NOT EDIT|\\$Id|\\(.* installed on |^[-.|`*=_~\\s]*$|"
        "command to be executed|introduce tasks to be run|has to be defined through a single line"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString text = QString(comment).remove(mark).simplified();
    text.remove(ansible);
    const QByteArray bytes = text.toUtf8();
    const CrontabLine line = CrontabLine::parse(bytes);
    const bool switchedOff =
        line.kind == CrontabLine::Kind::Environment || line.isOurs() ||
        (!line.schedule.isEmpty() && Schedule::parse(line.schedule.toByteArray().toStdString()));
    return switchedOff || header.match(text).hasMatch() ? QString() : text;
}

QString nameFrom(const QString &comment, const QString &command)
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    static const QRegularExpression edges(u"^-+|-+$"_s);
    const QString name =
        comment.normalized(QString::NormalizationForm_KD).toLower().replace(others, u"-"_s).remove(edges);
    return isValidName(name) && name.size() <= maxNameFromComment ? name : suggestName(command);
}

/// As /etc/crontab has it. A program that is called like one of these users does not exist.
bool looksLikeSystemCrontab(const CrontabDocument &document, const QString &source)
{
    if (source.endsWith(u"/etc/crontab") || source.contains(u"/cron.d/"))
        return true;
    static const QSet<QByteArray> users{"root",   "www-data", "nobody", "postgres", "mysql", "daemon",
                                        "backup", "logcheck", "munin",  "nginx",    "apache"};
    bool any = false;
    for (const CrontabDocument::Line &line : document.lines()) {
        if (line.content.kind == CrontabLine::Kind::Comment) {
            static const QRegularExpression header(u"\\bdow\\s+user\\b|\\buser-name\\b"_s);
            if (header.match(QString::fromUtf8(document.lineText(line))).hasMatch())
                return true;
        }
        if (line.content.kind != CrontabLine::Kind::Entry)
            continue;
        any = true;
        const QByteArray word = line.content.command.toByteArray().simplified().split(' ').first();
        if (!users.contains(word))
            return false;
    }
    return any;
}

class Reader final
{
public:
    Reader(const CrontabDocument &document, bool userColumn) : m_document(document), m_userColumn(userColumn)
    {
    }

    QList<ImportedLine> run()
    {
        QList<ImportedLine> lines;
        for (const CrontabDocument::Line &line : m_document.lines()) {
            ImportedLine result;
            result.number = int(lines.size()) + 1;
            result.kind = line.content.kind;
            const auto text = decoded(m_document.lineText(line));
            result.text = text ? *text : QString::fromLatin1(m_document.lineText(line));
            read(line.content, text.has_value(), result);
            lines.append(result);
        }
        return lines;
    }

private:
    void read(const CrontabLine &line, bool isUtf8, ImportedLine &result)
    {
        switch (line.kind) {
        case CrontabLine::Kind::Comment:
            m_comment = commentText(result.text);
            return;
        case CrontabLine::Kind::Environment:
            result.variable = QString::fromUtf8(line.name);
            result.value = QString::fromUtf8(line.value);
            m_env.insert(result.variable, result.value);
            break;
        case CrontabLine::Kind::Entry:
            if (isUtf8)
                readEntry(line, result);
            else
                result.problem = Words::tr("The line is not UTF-8, as a manifest must be.");
            break;
        case CrontabLine::Kind::Ours:
        case CrontabLine::Kind::Once:
        case CrontabLine::Kind::Legacy:
            result.problem = Words::tr("Crontopus wrote this line: it is a job already.");
            break;
        case CrontabLine::Kind::Invalid:
            result.problem = Words::tr("This is neither a schedule with a command nor a variable; cron does "
                                       "not take it either.");
            break;
        case CrontabLine::Kind::Blank:
            break;
        }
        m_comment.clear();
    }

    void readEntry(const CrontabLine &line, ImportedLine &result)
    {
        result.comment = m_comment;
        result.schedule = QString::fromUtf8(line.schedule).simplified();
        QString command = QString::fromUtf8(line.command);
        if (m_userColumn) {
            const UserAndCommand parts = UserAndCommand::split(command);
            result.user = parts.user;
            command = parts.command;
            if (command.isEmpty()) {
                result.problem = Words::tr("There is no command behind the user.");
                return;
            }
            result.notes.append(
                Words::tr("Cron ran it as %1; an agent runs its jobs as its own user.").arg(result.user));
        }
        result.suggestedName = nameFrom(m_comment, CrontabCommand::parse(command).program);
        takeEnvironment(result);
        result.command = commandOfCrontabLine(command, m_env.value(u"SHELL"_s));
        if (const auto schedule = Schedule::parse(result.schedule.toStdString()); !schedule)
            result.problem = describe(schedule.error());
    }

    /// Variables hold for the lines below them only.
    void takeEnvironment(ImportedLine &result) const
    {
        static const QRegularExpression variable(u"\\A[A-Za-z_][A-Za-z0-9_]*\\z"_s);
        for (auto it = m_env.cbegin(); it != m_env.cend(); ++it) {
            if (it.key() == u"CRON_TZ") {
                result.timezone = it.value();
            } else if (it.key() == u"RANDOM_DELAY") {
                result.delayMinutes = std::max(0, it.value().toInt());
            } else if (it.key() == u"LOGNAME" || (it.key() == u"SHELL" && it.value() == u"/bin/sh")) {
                continue; // cron sets its own; as without it
            } else if (!variable.match(it.key()).hasMatch()) {
                result.notes.append(
                    Words::tr("The variable “%1” is left out: no manifest can have that name.")
                        .arg(it.key()));
            } else {
                result.env.insert(it.key(), it.value());
            }
        }
        result.directory = m_env.value(u"HOME"_s);
        if (const QString to = m_env.value(u"MAILTO"_s); !to.isEmpty())
            result.notes.append(
                Words::tr("Cron mailed the output to %1. Now it is kept with each run; alerts "
                          "tell of failures.")
                    .arg(to));
    }

    const CrontabDocument &m_document;
    bool m_userColumn;
    QMap<QString, QString> m_env;
    QString m_comment;
};
} // namespace

CrontabImport CrontabImport::read(const QByteArray &text, const QString &source, UserColumn userColumn)
{
    QByteArray bytes = text;
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    const CrontabDocument document = CrontabDocument::parse(bytes);
    CrontabImport result;
    result.userColumn = userColumn == UserColumn::Guess ? looksLikeSystemCrontab(document, source)
                                                        : userColumn == UserColumn::Yes;
    result.lines = Reader(document, result.userColumn).run();
    return result;
}

QList<ImportedLine> CrontabImport::entries() const
{
    QList<ImportedLine> result;
    std::copy_if(lines.cbegin(), lines.cend(), std::back_inserter(result),
                 [](const ImportedLine &line) { return line.isEntry(); });
    return result;
}

Result<QByteArray> importedManifest(const ImportedLine &line, const QString &ns, const QString &name,
                                    const QString &timezone, const QString &source)
{
    const auto invalid = [](const QString &message) { return Error{Error::Code::InvalidInput, message}; };
    if (!line.canBeTaken())
        return invalid(line.problem);
    QByteArray text = newManifest(ns, name, line.schedule, line.command);
    QList<std::pair<QString, FieldValue>> fields{
        {u"metadata.annotations.found-in"_s,
         u"%1:%2"_s.arg(source.isEmpty() ? u"crontab"_s : source).arg(line.number)}};
    if (!line.user.isEmpty())
        fields.append({u"metadata.annotations.found-user"_s, line.user});
    if (!line.comment.isEmpty())
        fields.append({u"metadata.annotations.description"_s, line.comment});
    if (const QString zone = line.timezone.isEmpty() ? timezone : line.timezone; !zone.isEmpty())
        fields.append({u"spec.timezone"_s, zone});
    if (line.delayMinutes > 0)
        fields.append({u"spec.jitter"_s, PlainScalar{u"%1m"_s.arg(line.delayMinutes)}});
    if (!line.directory.isEmpty())
        fields.append({u"spec.workingDir"_s, line.directory});
    if (!line.env.isEmpty())
        fields.append({u"spec.env"_s, line.env});
    for (const auto &[field, value] : std::as_const(fields)) {
        Result<QByteArray> edited = setField(text, field, value);
        if (!edited)
            return edited.error();
        text = *edited;
    }
    const Manifest manifest = Manifest::parse(text, {u"%1/%2.yaml"_s.arg(ns, name), {}});
    for (const Diagnostic &diagnostic : manifest.diagnostics()) {
        if (diagnostic.severity == Diagnostic::Severity::Error)
            return invalid(diagnostic.message);
    }
    return text;
}
} // namespace crontopus
