// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QTemporaryDir>

namespace crontopus::test {
/// A temporary directory, and the real `git` to make repositories in it. HOME and the Git configuration of
/// this process point into it as well, so that no test reads or writes the developer's own. Make it before
/// the first libgit2 call of the process.
class GitSandbox final
{
public:
    GitSandbox();

    [[nodiscard]] QString path(const QString &name = {}) const;
    /// Output of `git ARGUMENTS` in `directory`; the test fails when git does.
    QByteArray git(const QString &directory, const QStringList &arguments);
    /// Exit status of the last git().
    [[nodiscard]] int status() const { return m_status; }
    void write(const QString &file, const QByteArray &content) const;
    [[nodiscard]] QByteArray read(const QString &file) const;
    /// A bare repository `name.git`, its branch `main` holding `files`; its path.
    QString makeRemote(const QString &name, const QList<std::pair<QString, QByteArray>> &files);
    /// `git clone`; the clone's path.
    QString cloneOf(const QString &remote, const QString &name);
    /// Writes, adds and commits one file; the commit's id.
    QString commitFile(const QString &repository, const QString &file, const QByteArray &content,
                       const QString &message);

private:
    QTemporaryDir m_dir;
    int m_status = 0;
};
} // namespace crontopus::test
