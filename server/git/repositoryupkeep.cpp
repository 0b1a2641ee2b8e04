// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/git/repositoryupkeep.h"

#include "server/api/accesslog.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
using namespace std::chrono_literals;

constexpr auto interval = 1h;
constexpr auto longest = 10min; ///< for one repository
constexpr int looksAtOnce = 50; ///< between two turns of the event loop
constexpr qint64 maxOutput = 64 * 1024;
/// As `git gc --auto` estimates: objects spread evenly over 256 directories, and it looks at this one.
constexpr int manyInOne = 6700 / 256;

bool needsPacking(const QString &repository)
{
    return QDir(repository + u"/objects/17"_s).entryList(QDir::Files).size() > manyInOne;
}
} // namespace

RepositoryUpkeep::RepositoryUpkeep(QString git, QString repositoriesDirectory, QObject *parent)
    : QObject(parent), m_git(std::move(git)), m_directory(std::move(repositoriesDirectory))
{
    connect(&m_timer, &QTimer::timeout, this, &RepositoryUpkeep::start);
    m_timer.start(interval);
}

void RepositoryUpkeep::start()
{
    if (std::exchange(m_busy, true))
        return;
    m_packed = 0;
    m_waiting = QDir(m_directory).entryList({u"*.git"_s}, QDir::Dirs);
    QMetaObject::invokeMethod(this, &RepositoryUpkeep::next, Qt::QueuedConnection);
}

void RepositoryUpkeep::stop()
{
    m_timer.stop();
    m_waiting.clear();
    if (m_process)
        m_process->stop();
}

void RepositoryUpkeep::next()
{
    m_process.reset();
    for (int looks = 0; looks < looksAtOnce && !m_waiting.isEmpty(); ++looks) {
        const QString path = m_directory + u'/' + m_waiting.takeLast();
        if (needsPacking(path))
            return pack(path);
    }
    if (!m_waiting.isEmpty()) {
        QMetaObject::invokeMethod(this, &RepositoryUpkeep::next, Qt::QueuedConnection);
        return;
    }
    m_busy = false;
    Q_EMIT finished(m_packed);
}

void RepositoryUpkeep::pack(const QString &path)
{
    m_process = std::make_unique<GitProcess>();
    connect(m_process.get(), &GitProcess::ended, this, [this, path](GitProcess::End end) {
        if (end == GitProcess::End::Done && m_process->exitCode() == 0)
            ++m_packed;
        else if (end != GitProcess::End::Stopped)
            serverLog(u"warning"_s, tr("Git could not pack the repository %1: %2")
                                        .arg(path, QString::fromUtf8(m_process->errors()).trimmed()));
        // The process cannot go while it tells of its end.
        QMetaObject::invokeMethod(this, &RepositoryUpkeep::next, Qt::QueuedConnection);
    });
    QStringList arguments;
    // Objects younger than two weeks are never thrown away: Git's default, on which writers rely.
    for (const QString &setting :
         QStringList{u"safe.directory="_s + path, u"core.hooksPath=/dev/null"_s, u"core.fsync=committed"_s,
                     u"gc.autoDetach=false"_s, u"gc.pruneExpire=2.weeks.ago"_s, u"pack.threads=1"_s,
                     u"pack.windowMemory=64m"_s})
        arguments += {u"-c"_s, setting};
    arguments += {u"--git-dir"_s, path, u"gc"_s, u"--auto"_s, u"--quiet"_s};
    m_process->start(m_git, arguments, GitProcess::plainEnvironment(), {}, maxOutput, longest);
}
} // namespace crontopus::server
