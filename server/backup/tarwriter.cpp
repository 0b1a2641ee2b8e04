// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/backup/tarwriter.h"

#include <QCoreApplication>
#include <QDateTime>

#include <cstring>
#include <numeric>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::server::Backup)
};

constexpr qint64 block = 512;
constexpr qint64 chunk = 1024 * 1024;

/// Octal as tar has it; what does not fit goes in base 256, marked by the first bit (GNU).
void putNumber(char *field, int width, qint64 value)
{
    const QByteArray octal = QByteArray::number(value, 8);
    if (octal.size() < width) {
        std::memcpy(field, octal.rightJustified(width - 1, '0').constData(), size_t(width - 1));
        return;
    }
    for (int i = width - 1; i > 0; --i, value >>= 8)
        field[i] = char(value & 0xFF);
    field[0] = char(0x80);
}

QByteArray headerBlock(const QByteArray &name, qint64 size, char type)
{
    QByteArray header(block, '\0');
    char *h = header.data();
    std::memcpy(h, name.constData(), size_t(std::min<qsizetype>(name.size(), 100)));
    putNumber(h + 100, 8, 0600);
    putNumber(h + 108, 8, 0);
    putNumber(h + 116, 8, 0);
    putNumber(h + 124, 12, size);
    putNumber(h + 136, 12, QDateTime::currentSecsSinceEpoch());
    std::memset(h + 148, ' ', 8);
    h[156] = type;
    std::memcpy(h + 257, "ustar  ", 8);
    const int sum = std::accumulate(header.cbegin(), header.cend(), 0,
                                    [](int total, char c) { return total + int(uchar(c)); });
    std::memcpy(h + 148, QByteArray::number(sum, 8).rightJustified(6, '0').constData(), 6);
    h[154] = '\0';
    return header;
}
} // namespace

TarWriter::TarWriter(std::atomic<qint64> &written) : m_written(written) {}

Result<void> TarWriter::create(const QString &path)
{
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                     QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return Error{Error::Code::Permission,
                     Words::tr("Cannot write %1: %2.").arg(path, m_file.errorString())};
    return {};
}

Result<void> TarWriter::write(const QByteArray &bytes)
{
    if (m_file.write(bytes) != bytes.size())
        return Error{m_file.error() == QFileDevice::ResourceError ? Error::Code::Full : Error::Code::Io,
                     Words::tr("Cannot write %1: %2.").arg(m_file.fileName(), m_file.errorString())};
    m_hash.addData(bytes);
    m_written += bytes.size();
    return {};
}

Result<void> TarWriter::pad(qint64 size)
{
    return write(QByteArray((block - size % block) % block, '\0'));
}

Result<void> TarWriter::header(const QString &name, qint64 size)
{
    const QByteArray bytes = name.toUtf8();
    if (bytes.size() > 100) {
        if (auto done = write(headerBlock("././@LongLink", bytes.size() + 1, 'L')); !done)
            return done;
        if (auto done = write(bytes + '\0'); !done)
            return done;
        if (auto done = pad(bytes.size() + 1); !done)
            return done;
    }
    return write(headerBlock(bytes, size, '0'));
}

Result<void> TarWriter::add(const QString &name, const QByteArray &content)
{
    if (auto done = header(name, content.size()); !done)
        return done;
    if (auto done = write(content); !done)
        return done;
    return pad(content.size());
}

Result<void> TarWriter::add(const QString &name, QFile &file)
{
    const qint64 size = file.size();
    if (auto done = header(name, size); !done)
        return done;
    for (qint64 left = size; left > 0;) {
        const QByteArray bytes = file.read(std::min(left, chunk));
        if (bytes.isEmpty())
            return Error{Error::Code::Io,
                         Words::tr("Cannot read all of %1: %2.").arg(file.fileName(), file.errorString())};
        if (auto done = write(bytes); !done)
            return done;
        left -= bytes.size();
    }
    return pad(size);
}

Result<void> TarWriter::finish()
{
    const QByteArray digest = m_hash.result().toHex() + '\n';
    if (auto done = add(tarDigestName, digest); !done)
        return done;
    if (auto done = write(QByteArray(2 * block, '\0')); !done)
        return done;
    if (::fsync(m_file.handle()) != 0)
        return Error{Error::Code::Io,
                     Words::tr("Cannot write %1: %2.")
                         .arg(m_file.fileName(), QString::fromLocal8Bit(std::strerror(errno)))};
    m_file.close();
    return {};
}
} // namespace crontopus::server
