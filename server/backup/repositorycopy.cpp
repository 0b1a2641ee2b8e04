// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/backup/repositorycopy.h"

#include "shared/base/files.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::server::Backup)
};

/// Each round, a repack may have moved objects elsewhere.
constexpr int maxRounds = 10;

bool isPassing(const QString &relative)
{
    const QString name = relative.section(u'/', -1);
    return name.endsWith(u".lock") || name.startsWith(u"tmp_") || name.startsWith(u".tmp") ||
           relative.contains(u"objects/incoming-") || relative.contains(u"objects/tmp_objdir") ||
           relative.startsWith(u"objects/info/commit-graph") || name.startsWith(u"multi-pack-index");
}

/// Regular files below, relative to `directory`, sorted. Links are not followed.
QStringList filesBelow(const QString &directory, const QString &part)
{
    QStringList found;
    QDirIterator it(directory + u'/' + part,
                    QDir::Files | QDir::Hidden | QDir::NoSymLinks | QDir::NoDotAndDotDot,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString relative = it.next().sliced(directory.size() + 1);
        if (!isPassing(relative))
            found += relative;
    }
    found.sort();
    return found;
}

enum class Copied { Yes, Gone };

Result<Copied> copyFile(const QString &directory, const QString &relative, const QString &prefix,
                        TarWriter &archive)
{
    QFile file(directory + u'/' + relative);
    if (!file.open(QIODevice::ReadOnly)) {
        if (!file.exists())
            return Copied::Gone;
        return Error{Error::Code::Permission,
                     Words::tr("Cannot read %1: %2.").arg(file.fileName(), file.errorString())};
    }
    if (auto added = archive.add(prefix + u'/' + relative, file); !added)
        return added.error();
    return Copied::Yes;
}

Result<void> copyObjects(const QString &directory, const QString &prefix, TarWriter &archive)
{
    QSet<QString> done;
    for (int round = 0; round < maxRounds; ++round) {
        bool complete = true;
        for (const QString &relative : filesBelow(directory, u"objects"_s)) {
            if (done.contains(relative))
                continue;
            auto copied = copyFile(directory, relative, prefix, archive);
            if (!copied)
                return copied.error();
            if (*copied == Copied::Gone)
                complete = false;
            else
                done += relative;
        }
        if (complete)
            return {};
    }
    return Error{Error::Code::Busy, Words::tr("%1 changes all the time.").arg(directory),
                 Words::tr("Try again later.")};
}
} // namespace

Result<void> copyRepository(const QString &directory, const QString &prefix, TarWriter &archive)
{
    const Error gone{Error::Code::NotFound, Words::tr("%1 was deleted meanwhile.").arg(directory)};
    // Git packs refs by writing packed-refs first and removing the loose ones then.
    QStringList first = filesBelow(directory, u"refs"_s);
    for (const QString &name : {u"packed-refs"_s, u"config"_s, u"description"_s, u"HEAD"_s}) {
        if (QFileInfo::exists(directory + u'/' + name))
            first += name;
    }
    for (const QString &relative : first) {
        if (auto copied = copyFile(directory, relative, prefix, archive); !copied)
            return copied.error();
    }
    if (auto copied = copyObjects(directory, prefix, archive); !copied)
        return copied;
    return QFileInfo::exists(directory + u"/HEAD"_s) ? Result<void>() : gone;
}

Result<void> completeRepository(const QString &directory)
{
    for (const QString &part : {u"refs/heads"_s, u"refs/tags"_s, u"objects/info"_s, u"objects/pack"_s}) {
        if (auto made = makePrivateDirectory(directory + u'/' + part); !made)
            return made;
    }
    return {};
}
} // namespace crontopus::server
