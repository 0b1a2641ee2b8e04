// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/backup/tarreader.h"

#include "server/backup/tarwriter.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::server::Backup)
};

constexpr qint64 block = 512;
constexpr qint64 chunk = 1024 * 1024;
constexpr qint64 maxName = 4096;
constexpr qint64 maxContent = 1024 * 1024;

/// -1 when it is no number.
qint64 number(QByteArrayView field)
{
    if (uchar(field.front()) == 0x80) {
        qint64 value = 0;
        for (const char c : field.last(8))
            value = qint64(quint64(value) << 8) | uchar(c);
        return value;
    }
    const qsizetype end = field.indexOf('\0');
    bool good = false;
    const qint64 value =
        field.first(end < 0 ? field.size() : end).trimmed().toByteArray().toLongLong(&good, 8);
    return good ? value : -1;
}

bool sumIsRight(const QByteArray &header)
{
    int sum = std::accumulate(header.cbegin(), header.cend(), 0,
                              [](int total, char c) { return total + int(uchar(c)); });
    for (qsizetype i = 148; i < 156; ++i)
        sum += ' ' - int(uchar(header[i]));
    return number(QByteArrayView(header).sliced(148, 8)) == sum;
}

bool isSafe(const QString &name)
{
    const QStringList parts = name.split(u'/');
    return !name.contains(QChar::Null) && std::all_of(parts.begin(), parts.end(), [](const QString &part) {
        return !part.isEmpty() && part != u"." && part != u"..";
    });
}
} // namespace

TarReader::TarReader(std::atomic<qint64> &done) : m_done(done) {}

Error TarReader::damaged() const
{
    return {Error::Code::InvalidInput,
            Words::tr("%1 is no whole backup: it is damaged or ends early.").arg(m_file.fileName()),
            Words::tr("Fetch it again, or take another one.")};
}

Result<void> TarReader::open(const QString &path)
{
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotFound, Words::tr("Cannot read %1: %2.").arg(path, m_file.errorString())};
    return {};
}

Result<QByteArray> TarReader::read(qint64 size)
{
    QByteArray bytes = m_file.read(size);
    if (bytes.size() != size)
        return damaged();
    m_done += size;
    return bytes;
}

Result<QByteArray> TarReader::readPadded(qint64 size)
{
    auto bytes = read((size + block - 1) / block * block);
    if (!bytes)
        return bytes;
    m_hash.addData(*bytes);
    bytes->truncate(size);
    return bytes;
}

Result<std::optional<TarReader::Entry>> TarReader::next()
{
    QByteArray longName;
    for (;;) {
        auto header = read(block);
        if (!header)
            return header.error();
        // TarWriter's digest always comes before the end.
        if (!sumIsRight(*header))
            return damaged();
        const char type = header->at(156);
        const qint64 size = number(QByteArrayView(*header).sliced(124, 12));
        if (size < 0 || (type != '0' && type != 'L'))
            return damaged();
        if (type == 'L') {
            m_hash.addData(*header);
            if (size > maxName)
                return damaged();
            auto name = readPadded(size);
            if (!name)
                return name.error();
            longName = name->first(name->indexOf('\0') < 0 ? name->size() : name->indexOf('\0'));
            continue;
        }
        const QByteArray shortName = header->first(100);
        const qsizetype end = shortName.indexOf('\0');
        const QString name =
            QString::fromUtf8(longName.isEmpty() ? shortName.first(end < 0 ? 100 : end) : longName);
        if (!isSafe(name))
            return damaged();
        if (name != tarDigestName) {
            m_hash.addData(*header);
            return std::optional(Entry{name, size});
        }
        if (size > maxContent)
            return damaged();
        const QByteArray digest = m_hash.result().toHex();
        auto written = readPadded(size);
        if (!written)
            return written.error();
        if (written->trimmed() != digest)
            return damaged();
        return std::optional<Entry>();
    }
}

Result<QByteArray> TarReader::content(const Entry &entry)
{
    if (entry.size > maxContent)
        return damaged();
    return readPadded(entry.size);
}

Result<void> TarReader::extract(const Entry &entry, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return Error{Error::Code::Permission,
                     Words::tr("Cannot write %1: %2.").arg(path, file.errorString())};
    for (qint64 left = entry.size; left > 0;) {
        const qint64 part = std::min(left, chunk);
        auto bytes = readPadded(part);
        if (!bytes)
            return bytes.error();
        if (file.write(*bytes) != part)
            return Error{Error::Code::Full, Words::tr("Cannot write %1: %2.").arg(path, file.errorString())};
        left -= part;
    }
    return {};
}
} // namespace crontopus::server
