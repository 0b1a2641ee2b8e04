// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/git/repository.h"
#include "tests/support/gitsandbox.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;

class TestTreeCommit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_path = m_box.path(u"r%1.git"_s.arg(++m_count));
        auto made = GitRepository::init(m_path, true);
        QVERIFY2(made.ok(), made ? "" : qPrintable(made.error().text()));
    }

    void makesFirstAndLaterCommits()
    {
        const QString first = commit({{u"a/b/c.yaml"_s, "one\n"}, {u"README.md"_s, "hi\n"}}, {});
        const QString second = commit({{u"a/b/d.yaml"_s, "two\n"}, {u"a/b/c.yaml"_s, "three\n"}}, first);
        QCOMPARE(m_box.git(m_path, {u"ls-tree"_s, u"-r"_s, u"--name-only"_s, u"main"_s}),
                 "README.md\na/b/c.yaml\na/b/d.yaml\n");
        QCOMPARE(m_box.git(m_path, {u"show"_s, u"main:a/b/c.yaml"_s}), "three\n");
        QCOMPARE(m_box.git(m_path, {u"log"_s, u"--format=%an <%ae> %cn %s"_s, u"-1"_s}),
                 "Ada <ada@example.org> Crontopus Change\n");
        QCOMPARE(m_box.git(m_path, {u"rev-parse"_s, u"main"_s}).trimmed(), second.toLatin1());
        QCOMPARE(m_box.git(m_path, {u"rev-parse"_s, u"main^"_s}).trimmed(), first.toLatin1());
        m_box.git(m_path, {u"fsck"_s, u"--strict"_s});
    }

    void leavesNoEmptyDirectories()
    {
        const QString first = commit({{u"a/b/c.yaml"_s, "one\n"}, {u"x.md"_s, ""}}, {});
        const QString second = commit({{u"a/b/c.yaml"_s, {}}}, first);
        QCOMPARE(m_box.git(m_path, {u"ls-tree"_s, u"-t"_s, u"-r"_s, u"--name-only"_s, second}), "x.md\n");
        const QString third = commit({{u"x.md"_s, {}}}, second);
        QCOMPARE(m_box.git(m_path, {u"ls-tree"_s, third}), "");
    }

    void keepsTheModeOfAnExecutable()
    {
        const QString remote = m_box.makeRemote(u"exec%1"_s.arg(m_count), {{u"s.sh"_s, "a\n"}});
        const QString work = m_box.cloneOf(remote, u"exec-work%1"_s.arg(m_count));
        m_box.git(work, {u"update-index"_s, u"--chmod=+x"_s, u"s.sh"_s});
        m_box.git(work, {u"commit"_s, u"-qm"_s, u"x"_s});
        m_box.git(work, {u"push"_s, u"-q"_s});
        m_path = remote;
        m_box.git(m_path, {u"symbolic-ref"_s, u"HEAD"_s, u"refs/heads/main"_s});
        const auto head = GitRepository::open(m_path)->resolve(u"HEAD"_s);
        commit({{u"s.sh"_s, "b\n"}}, *head);
        QVERIFY(m_box.git(m_path, {u"ls-tree"_s, u"main"_s}).startsWith("100755 "));
    }

    void refusesWhenTheBranchHasMoved()
    {
        const QString first = commit({{u"a.md"_s, "1"}}, {});
        commit({{u"a.md"_s, "2"}}, first);
        auto repo = GitRepository::open(m_path);
        auto late = repo->commitTree({{u"b.md"_s, "3"}}, u"Late"_s, m_ada, m_server, first);
        QVERIFY(!late);
        QCOMPARE(late.error().code, Error::Code::Conflict);
        auto again = repo->commitTree({{u"b.md"_s, "3"}}, u"First again"_s, m_ada, m_server, {});
        QVERIFY(!again);
        QCOMPARE(again.error().code, Error::Code::Conflict);
        QCOMPARE(m_box.git(m_path, {u"rev-list"_s, u"--count"_s, u"main"_s}).trimmed(), "2");
    }

    void saysBusyWhileAnotherHoldsTheBranch()
    {
        const QString first = commit({{u"a.md"_s, "1"}}, {});
        m_box.write(m_path + u"/refs/heads/main.lock"_s, "");
        auto repo = GitRepository::open(m_path);
        auto late = repo->commitTree({{u"b.md"_s, "3"}}, u"Late"_s, m_ada, m_server, first);
        QVERIFY(!late);
        QCOMPARE(late.error().code, Error::Code::Busy);
    }

    void refusesHostilePaths_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path : {"",
                                 "/a",
                                 "a/",
                                 "a//b",
                                 ".",
                                 "..",
                                 "../x",
                                 "a/../x",
                                 "a/./x",
                                 ".git",
                                 ".git/config",
                                 "a/.GIT/config",
                                 ".git./config",
                                 ".git /config",
                                 "git~1/config",
                                 "GIT~12",
                                 ".git::$INDEX_ALLOCATION/config",
                                 "a\\b",
                                 "..\\x",
                                 "a\nb",
                                 "a\x7f"})
            QTest::newRow(path) << QString::fromUtf8(path);
        QTest::newRow("nul") << QString(u"a"_s + QChar(0) + u"b"_s);
        QTest::newRow("ignorable") << QString(u".g"_s + QChar(0x200c) + u"it/config"_s);
        QTest::newRow("long") << QString(2000, u'a');
    }

    void refusesHostilePaths()
    {
        QFETCH(QString, path);
        auto repo = GitRepository::open(m_path);
        auto made = repo->commitTree({{path, "x"}}, u"x"_s, m_ada, m_server, {});
        QVERIFY(!made);
        QCOMPARE(made.error().code, Error::Code::InvalidInput);
    }

    void refusesFileAndDirectoryInOne()
    {
        const QString first = commit({{u"a/b"_s, "1"}, {u"c"_s, "1"}}, {});
        auto repo = GitRepository::open(m_path);
        for (const QList<GitTreeChange> &changes :
             {QList<GitTreeChange>{{u"a"_s, "x"}}, {{u"c/d"_s, "x"}}, {{u"n"_s, "x"}, {u"n/m"_s, "x"}}})
            QCOMPARE(repo->commitTree(changes, u"x"_s, m_ada, m_server, first).error().code,
                     Error::Code::InvalidInput);
        QCOMPARE(repo->commitTree({{u"gone"_s, {}}}, u"x"_s, m_ada, m_server, first).error().code,
                 Error::Code::NotFound);
    }

    void takesAnyAuthor()
    {
        auto repo = GitRepository::open(m_path);
        auto made = repo->commitTree({{u"a"_s, "x"}}, u"x"_s, {u"<>\n"_s, {}}, m_server, {});
        QVERIFY2(made.ok(), made ? "" : qPrintable(made.error().text()));
        QCOMPARE(made->authorName, u"unknown"_s);
    }

    void listsTreesAndReadsBlobs()
    {
        const QString first = commit({{u"a/b.yaml"_s, "12345"}, {u"c"_s, ""}}, {});
        auto repo = GitRepository::open(m_path);
        auto tree = repo->treeAt(first);
        QVERIFY(tree.ok());
        QCOMPARE(tree->size(), 2);
        QCOMPARE(tree->first(), (GitTreeFile{u"a/b.yaml"_s, gitBlobId("12345"), 0100644}));
        QCOMPARE(*repo->blobSize(tree->first().id), 5);
        QCOMPARE(*repo->blob(tree->first().id, 5), "12345");
        QCOMPARE(repo->blob(tree->first().id, 4).error().code, Error::Code::Full);
        QCOMPARE(repo->treeAt(first, 1).error().code, Error::Code::Full);
        QCOMPARE(repo->treeAt(first, 10, 0).error().code, Error::Code::Full);
    }

private:
    QString commit(const QList<GitTreeChange> &changes, const QString &parent)
    {
        auto repo = GitRepository::open(m_path);
        auto made = repo->commitTree(changes, u"Change"_s, m_ada, m_server, parent);
        if (!made) {
            QTest::qFail(qPrintable(made.error().text()), __FILE__, __LINE__);
            return {};
        }
        return made->id;
    }

    test::GitSandbox m_box;
    QString m_path;
    int m_count = 0;
    const GitPerson m_ada{u"Ada"_s, u"ada@example.org"_s};
    const GitPerson m_server{u"Crontopus"_s, u"crontopus@localhost"_s};
};

QTEST_GUILESS_MAIN(TestTreeCommit)
#include "tst_treecommit.moc"
