// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/reconcile/runfiles.h"

#include "shared/base/files.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::RunFiles)
};

constexpr auto privateFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Error writeError(const QFile &file)
{
    return {file.error() == QFileDevice::ResourceError ? Error::Code::Full : Error::Code::Io,
            Words::tr("Cannot write %1: %2.").arg(file.fileName(), file.errorString())};
}

/// Without fsync: thousands of those take seconds, one syncDirectory() at the end does for all.
///
/// A file that is `fresh` is in nobody's use yet and so needs no rename.
Result<void> replaceFile(const QString &path, const QByteArray &content, bool fresh)
{
    QFile file(fresh ? path : path + u".new"_s);
    const bool opened = file.open(QIODevice::WriteOnly | QIODevice::Unbuffered | QIODevice::Truncate);
    const bool written = opened && file.setPermissions(privateFile) && file.write(content) == content.size();
    file.close();
    if (!written || file.error() != QFileDevice::NoError) {
        const Error error = writeError(file);
        file.remove();
        return error;
    }
    if (fresh)
        return {};
#ifdef Q_OS_UNIX
    if (::rename(QFile::encodeName(file.fileName()).constData(), QFile::encodeName(path).constData()) == 0)
        return {};
    const Error error{Error::Code::Io, Words::tr("Cannot write %1: %2.").arg(path, qt_error_string(errno))};
    file.remove();
    return error;
#else
    return writeFileAtomically(path, content);
#endif
}

bool syncDirectory(const QString &directory)
{
#ifdef Q_OS_LINUX
    const int fd = ::open(QFile::encodeName(directory).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = fd >= 0 && ::syncfs(fd) == 0;
    if (fd >= 0)
        ::close(fd);
    return synced;
#else
    Q_UNUSED(directory)
    return true;
#endif
}

bool sameButForCommit(const QByteArray &before, RunFile wanted)
{
    const auto old = RunFile::parse({before.constData(), std::size_t(before.size())});
    if (!old)
        return false;
    wanted.commit = old->commit;
    return wanted.serialize() == before.toStdString();
}
} // namespace

QString RunFiles::pathOf(const QUuid &id) const
{
    return m_directory + u'/' + id.toString(QUuid::WithoutBraces);
}

bool RunFiles::exists(const QUuid &id) const
{
    return QFile::exists(pathOf(id));
}

RunFiles::Written RunFiles::write(const QList<DesiredJob> &jobs) const
{
    Written result;
    QList<QUuid> written;
    for (const DesiredJob &desired : jobs) {
        if (!desired.runFile)
            continue;
        const QUuid &id = desired.job.scheduled.id;
        const QString path = pathOf(id);
        QFile existing(path);
        const bool exists = existing.open(QIODevice::ReadOnly);
        if (exists && sameButForCommit(existing.readAll(), *desired.runFile))
            continue;
        existing.close();
        if (auto replaced =
                replaceFile(path, QByteArray::fromStdString(desired.runFile->serialize()), !exists);
            !replaced)
            result.failures.insert(id, replaced.error());
        else
            written.append(id);
    }
    result.count = int(written.size());
    if (!written.isEmpty() && !syncDirectory(m_directory)) {
        for (const QUuid &id : std::as_const(written))
            result.failures.insert(id, {Error::Code::Io, u"%1: %2"_s.arg(m_directory, qt_error_string())});
    }
    return result;
}

bool RunFiles::sayTheSame(const QUuid &id, const RunFile &other) const
{
    const auto text = readFile(pathOf(id), qint64(RunFile::maxBytes));
    const auto old =
        text ? RunFile::parse({text->constData(), std::size_t(text->size())}) : RunFile::parse({});
    if (!old)
        return false;
    RunFile same = other;
    same.jobId = old->jobId;
    same.ns = old->ns;
    same.name = old->name;
    same.commit = old->commit;
    same.manifestPath = old->manifestPath;
    if (same.zone.name() == old->zone.name())
        same.zone = old->zone; // the part of it that is written out goes on by the month
    return same.serialize() == old->serialize();
}

void RunFiles::removeOthers(const QSet<QUuid> &keep) const
{
    for (QDirIterator files(m_directory, QDir::Files | QDir::Hidden); files.hasNext();) {
        files.next();
        const QUuid id = QUuid::fromString(files.fileName());
        if (id.isNull() || !keep.contains(id))
            QFile::remove(files.filePath());
    }
}
} // namespace crontopus
