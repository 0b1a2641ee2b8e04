// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/base/statewriter.h"

#include "shared/base/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutexLocker>

#include <algorithm>
#include <utility>

namespace crontopus {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::StateWriter)
};

Result<void> toDisk(const QString &path, const std::optional<QByteArray> &content)
{
    if (content)
        return writeFileAtomically(path, *content);
    QFile file(path);
    if (!file.remove() && file.exists())
        return Error{
            Error::Code::Io,
            Words::tr("Cannot remove %1: %2.").arg(QDir::toNativeSeparators(path), file.errorString())};
    return {};
}
} // namespace

StateWriter::StateWriter() : StateWriter(toDisk) {}

StateWriter::StateWriter(Disk disk) : m_disk(std::move(disk))
{
    m_pool.setMaxThreadCount(1);
}

StateWriter::~StateWriter()
{
    flush();
}

QFuture<Result<void>> StateWriter::write(const QString &path, Content content)
{
    return add(path, std::move(content));
}

QFuture<Result<void>> StateWriter::remove(const QString &path)
{
    return add(path, {});
}

QFuture<Result<void>> StateWriter::add(const QString &path, Content content)
{
    const QMutexLocker lock(&m_mutex);
    // Only the last one: what was given in between must not come before or without it.
    const std::size_t begun = m_working ? 1 : 0;
    if (m_changes.size() > begun && m_changes.back().path == path) {
        m_changes.back().content = std::move(content);
        return m_changes.back().promise->future();
    }
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    m_changes.push_back({path, std::move(content), promise});
    if (!std::exchange(m_working, true))
        m_pool.start([this] { work(); });
    return promise->future();
}

void StateWriter::work()
{
    QMutexLocker lock(&m_mutex);
    while (!m_changes.empty()) {
        const Change change = m_changes.front();
        lock.unlock();
        const Result<void> done = perform(change);
        if (!done)
            qWarning("%s", qUtf8Printable(done.error().text()));
        lock.relock();
        m_changes.pop_front();
        lock.unlock();
        change.promise->addResult(done);
        change.promise->finish();
        lock.relock();
    }
    m_working = false;
}

Result<void> StateWriter::perform(const Change &change)
{
    const QString directory = QFileInfo(change.path).path();
    const auto inTheWay = std::find_if(m_failed.cbegin(), m_failed.cend(), [&](const QString &path) {
        return path != change.path && QFileInfo(path).path() == directory;
    });
    if (inTheWay != m_failed.cend())
        return Error{Error::Code::Io,
                     Words::tr("%1 is not kept, since %2 could not be.")
                         .arg(QDir::toNativeSeparators(change.path), QDir::toNativeSeparators(*inTheWay))};
    const auto content = change.content ? std::optional(change.content()) : std::nullopt;
    const Result<void> done = m_disk(change.path, content);
    if (done)
        m_failed.remove(change.path);
    else
        m_failed.insert(change.path);
    return done;
}

Result<QByteArray> StateWriter::read(const QString &path, qint64 maxBytes) const
{
    QMutexLocker lock(&m_mutex);
    const auto newest = std::find_if(m_changes.crbegin(), m_changes.crend(),
                                     [&path](const Change &change) { return change.path == path; });
    if (newest == m_changes.crend()) {
        lock.unlock();
        return readFile(path, maxBytes);
    }
    const Content content = newest->content;
    lock.unlock();
    if (content)
        return content();
    return Error{Error::Code::NotFound, Words::tr("There is no %1.").arg(QDir::toNativeSeparators(path))};
}

void StateWriter::flush()
{
    m_pool.waitForDone();
}
} // namespace crontopus
