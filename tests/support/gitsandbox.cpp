// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/gitsandbox.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::test {
GitSandbox::GitSandbox()
{
    QDir(m_dir.path()).mkdir(u"home"_s);
    qputenv("HOME", path(u"home"_s).toUtf8());
    qputenv("XDG_CONFIG_HOME", path(u"home/.config"_s).toUtf8());
    qputenv("GIT_CONFIG_NOSYSTEM", "1");
    write(path(u"home/.gitconfig"_s), "[user]\n\tname = Ada\n\temail = ada@example.org\n"
                                      "[init]\n\tdefaultBranch = main\n[pull]\n\trebase = true\n"
                                      "[core]\n\tquotePath = false\n[safe]\n\tdirectory = *\n");
}

QString GitSandbox::path(const QString &name) const
{
    return name.isEmpty() ? m_dir.path() : m_dir.filePath(name);
}

QByteArray GitSandbox::git(const QString &directory, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(directory);
    process.start(u"git"_s, arguments);
    process.waitForFinished();
    m_status = process.exitCode();
    const QByteArray errors = process.readAllStandardError();
    if (process.exitStatus() != QProcess::NormalExit || m_status != 0)
        QTest::qFail(("git " + arguments.join(u' ').toUtf8() + ": " + errors).constData(), __FILE__,
                     __LINE__);
    return process.readAllStandardOutput();
}

void GitSandbox::write(const QString &file, const QByteArray &content) const
{
    QDir().mkpath(QFileInfo(file).path());
    QFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size())
        QTest::qFail(qPrintable(u"cannot write "_s + file), __FILE__, __LINE__);
}

QByteArray GitSandbox::read(const QString &file) const
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

QString GitSandbox::makeRemote(const QString &name, const QList<std::pair<QString, QByteArray>> &files)
{
    const QString bare = path(name + u".git"_s);
    git(path(), {u"init"_s, u"-q"_s, u"--bare"_s, bare});
    const QString work = cloneOf(bare, name + u"-seed"_s);
    for (const auto &[file, content] : files)
        write(work + u'/' + file, content);
    git(work, {u"add"_s, u"-A"_s});
    git(work, {u"commit"_s, u"-q"_s, u"-m"_s, u"Start"_s});
    git(work, {u"push"_s, u"-q"_s, u"origin"_s, u"HEAD:main"_s});
    return bare;
}

QString GitSandbox::cloneOf(const QString &remote, const QString &name)
{
    git(path(), {u"clone"_s, u"-q"_s, remote, path(name)});
    return path(name);
}

QString GitSandbox::commitFile(const QString &repository, const QString &file, const QByteArray &content,
                               const QString &message)
{
    write(repository + u'/' + file, content);
    git(repository, {u"add"_s, u"--"_s, file});
    git(repository, {u"commit"_s, u"-q"_s, u"-m"_s, message});
    return QString::fromLatin1(git(repository, {u"rev-parse"_s, u"HEAD"_s}).trimmed());
}
} // namespace crontopus::test
