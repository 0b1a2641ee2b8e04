// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/git/pushcheck.h"

#include "shared/manifest/manifestset.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
constexpr qsizetype maxMessages = 50;
constexpr qsizetype maxMessageLength = 500;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::server::PushCheck)
};

/// Names and values of a pushed file must not steer the terminal of who reads this.
QString printable(QString text)
{
    for (QChar &c : text) {
        if (!c.isPrint() && c != u' ')
            c = u'?';
    }
    return text.left(maxMessageLength);
}

class PushCheck final
{
public:
    PushCheck(const GitRepository &repository, const PushRules &rules)
        : m_repository(repository), m_rules(rules)
    {
    }

    void check(const QList<RefUpdate> &updates)
    {
        if (updates.size() > m_rules.refs)
            return refuse(Words::tr("This push changes more than %1 branches and tags.").arg(m_rules.refs));
        for (const RefUpdate &update : updates) {
            if (!update.ref.startsWith("refs/heads/"_L1) && !update.ref.startsWith("refs/tags/"_L1))
                refuse(Words::tr("%1 is neither a branch nor a tag.").arg(update.ref));
            else if (update.ref == "refs/heads/main"_L1)
                checkMain(update);
        }
    }

    PushVerdict verdict;

private:
    void say(const QString &message)
    {
        if (verdict.messages.size() < maxMessages)
            verdict.messages.append(printable(message));
        else
            ++m_unsaid;
    }
    void refuse(const QString &message)
    {
        verdict.accepted = false;
        say(Words::tr("error: %1").arg(message));
    }

    void checkMain(const RefUpdate &update)
    {
        if (update.deletes())
            return refuse(Words::tr("The branch main cannot be deleted."));
        if (!update.creates()) {
            auto forward = m_repository.descends(update.newId, update.oldId);
            if (!forward)
                return refuse(forward.error().text());
            if (!*forward)
                return refuse(Words::tr("The history of main cannot be rewritten: pull, then push again."));
        }
        auto files = m_repository.treeAt(update.newId, m_rules.files, m_rules.depth);
        if (!files)
            return refuse(files.error().text());
        if (!checkFiles(*files))
            return;
        QList<GitTreeFile> before;
        if (!update.creates()) {
            if (auto old = m_repository.treeAt(update.oldId))
                before = std::move(*old);
        }
        checkManifests(*files, before);
    }

    /// What is refused whatever the tenant says.
    bool checkFiles(const QList<GitTreeFile> &files)
    {
        qint64 total = 0;
        for (const GitTreeFile &file : files) {
            if (file.mode == 0120000) {
                refuse(Words::tr("%1 is a link; links are not allowed.").arg(file.path));
            } else if (file.mode == 0160000) {
                refuse(Words::tr("%1 is a submodule; submodules are not allowed.").arg(file.path));
            } else if (file.path.contains(u'\\') || printable(file.path) != file.path) {
                refuse(Words::tr("%1 has characters in its name that not every system can have.")
                           .arg(file.path));
            } else if (auto size = m_repository.blobSize(file.id); !size) {
                refuse(size.error().text());
            } else if (*size > m_rules.fileBytes) {
                refuse(Words::tr("%1 has %2 bytes; a file may have %3.")
                           .arg(file.path)
                           .arg(*size)
                           .arg(m_rules.fileBytes));
            } else {
                total += *size;
            }
        }
        if (total > m_rules.totalBytes)
            refuse(Words::tr("All files together have %1 bytes; they may have %2.")
                       .arg(total)
                       .arg(m_rules.totalBytes));
        return verdict.accepted;
    }

    void checkManifests(const QList<GitTreeFile> &files, const QList<GitTreeFile> &before)
    {
        QHash<QString, QString> ids;
        for (const GitTreeFile &file : before)
            ids.insert(file.path, file.id);
        QSet<QString> changed;
        QList<ManifestSet::File> texts;
        for (const GitTreeFile &file : files) {
            if (!isManifestPath(file.path))
                continue;
            if (ids.value(file.path) != file.id)
                changed.insert(file.path);
            auto text = m_repository.blob(file.id, m_rules.fileBytes);
            if (!text)
                return refuse(text.error().text());
            texts.append({file.path, *text});
        }
        if (changed.isEmpty())
            return;
        bool invalid = false;
        const Diagnostics diagnostics = ManifestSet::parse(texts, m_rules.tenant).diagnostics();
        for (const Diagnostic &diagnostic : diagnostics) {
            if (!changed.contains(diagnostic.path) || diagnostic.severity == Diagnostic::Severity::Info)
                continue;
            say(toText(diagnostic));
            invalid = invalid || diagnostic.severity == Diagnostic::Severity::Error;
        }
        if (m_unsaid > 0)
            verdict.messages.append(Words::tr("… and %1 more").arg(m_unsaid));
        if (invalid && m_rules.rejectInvalid) {
            verdict.accepted = false;
            verdict.messages.append(Words::tr(
                "error: Manifests in this push are not valid. Correct them, commit and push again."));
        } else if (invalid) {
            verdict.messages.append(Words::tr("warning: Jobs that are not valid do not run until they are."));
        }
    }

    const GitRepository &m_repository;
    const PushRules &m_rules;
    int m_unsaid = 0;
};
} // namespace

Result<QList<RefUpdate>> parseRefUpdates(const QByteArray &lines)
{
    QList<RefUpdate> updates;
    for (const QString &line : QString::fromUtf8(lines).split(u'\n', Qt::SkipEmptyParts)) {
        const RefUpdate update{line.section(u' ', 0, 0), line.section(u' ', 1, 1), line.section(u' ', 2)};
        const auto isId = [](const QString &id) {
            return id.size() == 40 && std::all_of(id.begin(), id.end(), [](QChar c) {
                       return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
                   });
        };
        if (!isId(update.oldId) || !isId(update.newId) || update.ref.isEmpty())
            return Error{Error::Code::InvalidInput,
                         Words::tr("`%1` is no change of a reference.").arg(printable(line))};
        updates.append(update);
    }
    return updates;
}

PushVerdict checkPush(const GitRepository &repository, const QList<RefUpdate> &updates,
                      const PushRules &rules)
{
    PushCheck check(repository, rules);
    check.check(updates);
    return check.verdict;
}
} // namespace crontopus::server
