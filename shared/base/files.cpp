// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/base/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::files)
};

Error fileError(const QString &what, const QFileDevice &file)
{
    Error::Code code = Error::Code::Io;
    switch (file.error()) {
    case QFileDevice::PermissionsError:
        code = Error::Code::Permission;
        break;
    case QFileDevice::ResourceError:
        code = Error::Code::Full;
        break;
    case QFileDevice::OpenError:
        code = QFileInfo::exists(file.fileName()) ? Error::Code::Permission : Error::Code::NotFound;
        break;
    default:
        break;
    }
    return {code, what.arg(QDir::toNativeSeparators(file.fileName()), file.errorString())};
}
} // namespace

Result<QByteArray> readFile(const QString &path, qint64 maxBytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileError(Words::tr("Cannot read %1: %2."), file);
    // One byte more than allowed tells a file that is too big, also where size() knows nothing (/proc,
    // pipes).
    QByteArray content = file.read(maxBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return fileError(Words::tr("Cannot read %1: %2."), file);
    if (content.size() > maxBytes)
        return Error{
            Error::Code::Full,
            Words::tr("%1 is larger than %2 bytes.").arg(QDir::toNativeSeparators(path)).arg(maxBytes)};
    return content;
}

Result<void> writeFileAtomically(const QString &path, const QByteArray &content, FileMode mode)
{
    // A rename would put a plain file in the place of a device or pipe.
    if (const QFileInfo info(path); info.exists() && !info.isFile())
        return Error{Error::Code::InvalidInput,
                     Words::tr("%1 is no regular file.").arg(QDir::toNativeSeparators(path))};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fileError(Words::tr("Cannot write %1: %2."), file);
    // QSaveFile starts with the mode of the file that it replaces.
    if (mode == FileMode::Private)
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    // commit() overlooks a full disk when the buffer goes out only then.
    if (file.write(content) != content.size() || !file.flush() || !file.commit())
        return fileError(Words::tr("Cannot write %1: %2."), file);
    return {};
}

Result<void> makePrivateFile(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite | QIODevice::NewOnly,
                  QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return {};
    const QFileInfo there(path);
    if (there.exists() && there.isReadable() && there.isWritable())
        return {};
    return Error{Error::Code::Permission,
                 Words::tr("Cannot write %1: %2.")
                     .arg(QDir::toNativeSeparators(path),
                          there.exists() ? qt_error_string(EACCES) : file.errorString())};
}

Result<void> makePrivateDirectory(const QString &path)
{
    const QDir dir(path);
    if (dir.exists())
        return {};
    const QString parent = QFileInfo(dir.absolutePath()).path();
    if (auto made = makePrivateDirectory(parent); !made)
        return made;
    if (!QDir(parent).mkdir(dir.dirName()) && !dir.exists())
        return Error{Error::Code::Permission,
                     Words::tr("Cannot make the directory %1.").arg(QDir::toNativeSeparators(path))};
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return {};
}

QString expandHome(const QString &path)
{
    if (path == u"~"_s || path.startsWith(u"~/"_s))
        return QDir::homePath() + path.mid(1);
    return path;
}
} // namespace crontopus
