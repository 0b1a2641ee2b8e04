// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/git/repository.h"
#include "tests/support/gitsandbox.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;

namespace {
QString joined(const QList<GitFileDiff> &files)
{
    QString text;
    for (const GitFileDiff &file : files)
        text += file.toText();
    return text;
}
} // namespace

class TestRepository final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_repo = m_box.path(u"r%1"_s.arg(++m_count));
        m_box.git(m_box.path(), {u"init"_s, u"-q"_s, m_repo});
    }

    void opensFromDirectoryInside()
    {
        m_box.commitFile(m_repo, u"ns/a.yaml"_s, "a\n", u"One"_s);
        auto repo = GitRepository::open(m_repo + u"/ns"_s);
        QVERIFY2(repo.ok(), repo ? "" : qPrintable(repo.error().text()));
        QCOMPARE(repo->workTree(), QFileInfo(m_repo).canonicalFilePath());
    }

    void saysWhatIsWrongWithThePath()
    {
        const auto gone = GitRepository::open(m_box.path(u"gone"_s));
        QVERIFY(!gone);
        QCOMPARE(gone.error().code, Error::Code::NotFound);
        QVERIFY(gone.error().message.contains(u"gone"_s));
    }

    void knowsUnbornDetachedAndBareState()
    {
        auto repo = GitRepository::open(m_repo);
        auto state = repo->state();
        QVERIFY(state.ok());
        QCOMPARE(state->branch, u"main"_s);
        QVERIFY(state->headId.isEmpty() && state->upstream.isEmpty() && !state->dirty);
        const QString id = m_box.commitFile(m_repo, u"n/a.yaml"_s, "a\n", u"One"_s);
        m_box.git(m_repo, {u"checkout"_s, u"-q"_s, u"--detach"_s});
        state = repo->state();
        QCOMPARE(state->branch, QString());
        QCOMPARE(state->headId, id);
        auto bare = GitRepository::init(m_box.path(u"b%1.git"_s.arg(m_count)), true);
        QVERIFY(bare.ok());
        QVERIFY(bare->state()->bare);
        QCOMPARE(bare->workTree(), QString());
        QCOMPARE(bare->commit({u"a"_s}, u"m"_s).error().code, Error::Code::Unsupported);
    }

    void reportsEachFileState()
    {
        using State = GitFileStatus::State;
        for (const char *name : {"mod", "del", "same", "ren"})
            m_box.commitFile(m_repo, u"n/%1.yaml"_s.arg(QLatin1StringView(name)),
                             QByteArray(name).repeated(40) + "\nline\n", u"c"_s);
        m_box.write(m_repo + u"/n/mod.yaml"_s, "changed\n");
        QFile::remove(m_repo + u"/n/del.yaml"_s);
        m_box.git(m_repo, {u"mv"_s, u"n/ren.yaml"_s, u"n/new-name.yaml"_s});
        m_box.write(m_repo + u"/n/untracked.yaml"_s, "u\n");
        m_box.write(m_repo + u"/n/added.yaml"_s, "added\n");
        m_box.git(m_repo, {u"add"_s, u"n/added.yaml"_s});
        QMap<QString, State> found;
        const auto status = GitRepository::open(m_repo)->status();
        QVERIFY(status.ok());
        for (const GitFileStatus &file : *status)
            found.insert(file.path, file.state);
        const QMap<QString, State> wanted{{u"n/mod.yaml"_s, State::Modified},
                                          {u"n/del.yaml"_s, State::Deleted},
                                          {u"n/new-name.yaml"_s, State::Renamed},
                                          {u"n/untracked.yaml"_s, State::Untracked},
                                          {u"n/added.yaml"_s, State::Added}};
        QCOMPARE(found, wanted);
    }

    void commitsOnlyTheGivenPaths()
    {
        m_box.commitFile(m_repo, u"n/a.yaml"_s, "a\n", u"One"_s);
        m_box.commitFile(m_repo, u"n/b.yaml"_s, "b\n", u"Two"_s);
        m_box.commitFile(m_repo, u"n/gone.yaml"_s, "g\n", u"Three"_s);
        m_box.write(m_repo + u"/n/a.yaml"_s, "a2\n");
        m_box.write(m_repo + u"/n/b.yaml"_s, "b2\n");
        m_box.git(m_repo, {u"add"_s, u"n/b.yaml"_s}); // staged, and stays so
        m_box.write(m_repo + u"/n/new.yaml"_s, "n\n");
        QFile::remove(m_repo + u"/n/gone.yaml"_s);
        auto repo = GitRepository::open(m_repo);
        const auto commit = repo->commit({u"n/a.yaml"_s, u"n/new.yaml"_s, u"n/gone.yaml"_s}, u"Change a"_s);
        QVERIFY2(commit.ok(), commit ? "" : qPrintable(commit.error().text()));
        QCOMPARE(commit->authorName, u"Ada"_s);
        QCOMPARE(m_box.git(m_repo, {u"show"_s, u"--format=%s"_s, u"--name-status"_s}),
                 QByteArray("Change a\n\nM\tn/a.yaml\nD\tn/gone.yaml\nA\tn/new.yaml\n"));
        QCOMPARE(m_box.git(m_repo, {u"status"_s, u"--porcelain"_s}), QByteArray("M  n/b.yaml\n"));
        m_box.git(m_repo, {u"fsck"_s, u"--strict"_s});
    }

    void refusesToCommitNothingOrOutside_data()
    {
        QTest::addColumn<QStringList>("paths");
        QTest::newRow("none") << QStringList();
        QTest::newRow("unchanged") << QStringList{u"n/a.yaml"_s};
        QTest::newRow("parent") << QStringList{u"../x.yaml"_s};
        QTest::newRow("absolute") << QStringList{u"/etc/passwd"_s};
        QTest::newRow("git directory") << QStringList{u".git/config"_s};
        QTest::newRow("through a link") << QStringList{u"link/passwd"_s};
        QTest::newRow("directory") << QStringList{u"n"_s};
    }
    void refusesToCommitNothingOrOutside()
    {
        QFETCH(QStringList, paths);
        const QString head = m_box.commitFile(m_repo, u"n/a.yaml"_s, "a\n", u"One"_s);
        QFile::link(u"/etc"_s, m_repo + u"/link"_s);
        auto repo = GitRepository::open(m_repo);
        const auto commit = repo->commit(paths, u"m"_s);
        QVERIFY(!commit);
        QCOMPARE(commit.error().code, Error::Code::InvalidInput);
        QCOMPARE(*repo->resolve(u"HEAD"_s), head);
    }

    void discardsEditsAndUntrackedFiles()
    {
        m_box.commitFile(m_repo, u"n/a.yaml"_s, "a\n", u"One"_s);
        m_box.write(m_repo + u"/n/a.yaml"_s, "edited\n");
        m_box.write(m_repo + u"/m/x.yaml"_s, "x\n");
        m_box.write(m_repo + u"/n/kept.yaml"_s, "k\n");
        auto repo = GitRepository::open(m_repo);
        const auto done = repo->discard({u"n/a.yaml"_s, u"m/x.yaml"_s});
        QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().text()));
        QCOMPARE(m_box.read(m_repo + u"/n/a.yaml"_s), QByteArray("a\n"));
        QVERIFY(!QFile::exists(m_repo + u"/m"_s));
        QCOMPARE(m_box.git(m_repo, {u"status"_s, u"--porcelain"_s}), QByteArray("?? n/kept.yaml\n"));
    }

    void revertsACommit()
    {
        m_box.commitFile(m_repo, u"n/a.yaml"_s, "a\n", u"One"_s);
        const QString second = m_box.commitFile(m_repo, u"n/a.yaml"_s, "b\n", u"Two"_s);
        m_box.write(m_repo + u"/n/other.yaml"_s, "untouched\n");
        auto repo = GitRepository::open(m_repo);
        const auto made = repo->revert(second);
        QVERIFY2(made.ok(), made ? "" : qPrintable(made.error().text()));
        QCOMPARE(made->summary, u"Revert \"Two\""_s);
        QCOMPARE(m_box.read(m_repo + u"/n/a.yaml"_s), QByteArray("a\n"));
        QCOMPARE(m_box.git(m_repo, {u"status"_s, u"--porcelain"_s}), QByteArray("?? n/other.yaml\n"));
    }

    void refusesARevertThatConflicts()
    {
        m_box.commitFile(m_repo, u"n/a.yaml"_s, "a\n", u"One"_s);
        const QString second = m_box.commitFile(m_repo, u"n/a.yaml"_s, "b\n", u"Two"_s);
        const QString third = m_box.commitFile(m_repo, u"n/a.yaml"_s, "c\n", u"Three"_s);
        auto repo = GitRepository::open(m_repo);
        const auto made = repo->revert(second);
        QVERIFY(!made);
        QCOMPARE(made.error().code, Error::Code::InvalidInput);
        QVERIFY(made.error().message.contains(u"n/a.yaml"_s));
        QCOMPARE(*repo->resolve(u"HEAD"_s), third);
        QCOMPARE(m_box.git(m_repo, {u"status"_s, u"--porcelain"_s}), QByteArray());
    }

    void writesDiffsAsGitDoes()
    {
        QByteArray text;
        for (int i = 0; i < 30; ++i)
            text += "line " + QByteArray::number(i) + '\n';
        m_box.commitFile(m_repo, u"n/a.yaml"_s, text, u"One"_s);
        m_box.commitFile(m_repo, u"n/old name.yaml"_s, "x\n" + text, u"Two"_s);
        m_box.commitFile(m_repo, u"n/gone.yaml"_s, "gone\n", u"Three"_s);
        m_box.commitFile(m_repo, u"n/bin"_s, QByteArray("\0\1\2", 3), u"Four"_s);
        m_box.write(m_repo + u"/n/a.yaml"_s,
                    QByteArray(text).replace("line 3\n", "changed\n").replace("line 20\n", "") +
                        "no newline");
        m_box.git(m_repo, {u"mv"_s, u"n/old name.yaml"_s, u"n/new ü.yaml"_s});
        m_box.git(m_repo, {u"rm"_s, u"-q"_s, u"n/gone.yaml"_s});
        m_box.write(m_repo + u"/n/bin"_s, QByteArray("\0\3", 2));
        m_box.write(m_repo + u"/n/fresh.yaml"_s, "fresh\n");
        m_box.git(m_repo, {u"add"_s, u"-A"_s});
        const QByteArray wanted = m_box.git(m_repo, {u"diff"_s, u"-M"_s, u"HEAD"_s});
        auto repo = GitRepository::open(m_repo);
        const auto working = repo->diff(u"HEAD"_s, {});
        QVERIFY(working.ok());
        QCOMPARE(joined(*working).toUtf8(), wanted);
        m_box.git(m_repo, {u"commit"_s, u"-q"_s, u"-m"_s, u"Five"_s});
        const auto committed = repo->diff(u"HEAD~1"_s, u"HEAD"_s);
        QVERIFY(committed.ok());
        QCOMPARE(joined(*committed).toUtf8(), wanted);
    }

    void logFollowsARename()
    {
        m_box.commitFile(m_repo, u"n/other.yaml"_s, "o\n", u"Zero"_s);
        m_box.commitFile(m_repo, u"n/a.yaml"_s, "one\ntwo\nthree\n", u"One"_s);
        m_box.git(m_repo, {u"mv"_s, u"n/a.yaml"_s, u"n/b.yaml"_s});
        m_box.git(m_repo, {u"commit"_s, u"-q"_s, u"-m"_s, u"Rename"_s});
        m_box.commitFile(m_repo, u"n/b.yaml"_s, "one\ntwo\n3\n", u"Three"_s);
        auto repo = GitRepository::open(m_repo);
        const auto commits = repo->log(u"n/b.yaml"_s, 0);
        QVERIFY(commits.ok());
        QByteArray text;
        for (const GitCommit &commit : *commits)
            text += commit.summary.toUtf8() + '\n';
        QCOMPARE(text, m_box.git(m_repo, {u"log"_s, u"--follow"_s, u"--format=%s"_s, u"n/b.yaml"_s}));
        QCOMPARE(repo->log({}, 2)->size(), 2);
    }

    void blamesLinesAndUncommittedEdits()
    {
        const QString first = m_box.commitFile(m_repo, u"n/a.yaml"_s, "one\ntwo\n", u"One"_s);
        const QString second = m_box.commitFile(m_repo, u"n/a.yaml"_s, "one\n2\n", u"Two"_s);
        m_box.write(m_repo + u"/n/a.yaml"_s, "one\n2\nthree\n");
        const auto lines = GitRepository::open(m_repo)->blame(u"n/a.yaml"_s);
        QVERIFY(lines.ok());
        QCOMPARE(lines->size(), 3);
        QCOMPARE(lines->at(0).commitId, first);
        QCOMPARE(lines->at(1).commitId, second);
        QCOMPARE(lines->at(2).commitId, QString());
    }

    void readsFilesWithoutLinksAndSubmodules()
    {
        m_box.write(m_repo + u"/n/a.yaml"_s, "a\n");
        m_box.write(m_repo + u"/n/deep/big.yaml"_s, QByteArray(100, 'x'));
        QFile::link(u"/etc/passwd"_s, m_repo + u"/n/link.yaml"_s);
        m_box.git(m_repo, {u"add"_s, u"-A"_s});
        m_box.git(m_repo, {u"update-index"_s, u"--add"_s, u"--cacheinfo"_s,
                           u"160000,1234567890123456789012345678901234567890,n/sub"_s});
        m_box.git(m_repo, {u"commit"_s, u"-q"_s, u"-m"_s, u"One"_s});
        const auto files = GitRepository::open(m_repo)->filesAt(u"HEAD"_s, 50);
        QVERIFY(files.ok());
        const QList<std::pair<QString, QByteArray>> wanted{{u"n/a.yaml"_s, "a\n"},
                                                           {u"n/deep/big.yaml"_s, QByteArray(51, '\0')}};
        QCOMPARE(*files, wanted);
    }

    void hidesUserInfo()
    {
        QCOMPARE(withoutUserInfo(u"https://user:s3cret@host/x@y"_s), u"https://host/x@y"_s);
        QCOMPARE(withoutUserInfo(u"git@host:x"_s), u"git@host:x"_s);
    }

private:
    test::GitSandbox m_box;
    QString m_repo;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(TestRepository)
#include "tst_repository.moc"
