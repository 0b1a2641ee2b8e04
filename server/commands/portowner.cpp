// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/commands/portowner.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSet>

#include <array>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
QByteArray textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// `socket:[inode]` of those that listen there: proc(5), /proc/net/tcp.
QSet<QByteArray> listeners(quint16 port)
{
    QSet<QByteArray> found;
    const QByteArray wanted = ':' + QByteArray::number(port, 16).rightJustified(4, '0').toUpper();
    for (const QString &path : {u"/proc/net/tcp"_s, u"/proc/net/tcp6"_s}) {
        for (const QByteArray &line : textOf(path).split('\n')) {
            const QList<QByteArray> fields = line.simplified().split(' ');
            if (fields.size() > 9 && fields[1].endsWith(wanted) && fields[3] == "0A")
                found += "socket:[" + fields[9] + ']';
        }
    }
    return found;
}
} // namespace

QString portOwner(quint16 port)
{
    const QSet<QByteArray> sockets = listeners(port);
    if (sockets.isEmpty())
        return {};
    for (const QString &process : QDir(u"/proc"_s).entryList({u"[1-9]*"_s}, QDir::Dirs)) {
        const QString descriptors = u"/proc/"_s + process + u"/fd"_s;
        for (const QString &descriptor : QDir(descriptors).entryList(QDir::AllEntries | QDir::System)) {
            std::array<char, 64> target{};
            const QByteArray link = QFile::encodeName(descriptors + u'/' + descriptor);
            const ssize_t size = ::readlink(link.constData(), target.data(), target.size());
            if (size <= 0 || !sockets.contains(QByteArray(target.data(), qsizetype(size))))
                continue;
            return QCoreApplication::translate("crontopus::server::Commands", "%1 (process %2)")
                .arg(QString::fromUtf8(textOf(u"/proc/"_s + process + u"/comm"_s).trimmed()), process);
        }
    }
    return {};
}
} // namespace crontopus::server
