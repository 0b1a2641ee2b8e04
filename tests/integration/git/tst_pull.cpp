// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/git/repository.h"
#include "tests/support/gitsandbox.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;

#define VERIFY_OK(result) QVERIFY2((result).ok(), (result) ? "" : qPrintable((result).error().text()))

class TestPull final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A remote with n/a.yaml and n/b.yaml, our clone and somebody else's.
    void init()
    {
        const QString n = QString::number(++m_count);
        m_remote = m_box.makeRemote(u"remote"_s + n, {{u"n/a.yaml"_s, "1\n2\n3\n"}, {u"n/b.yaml"_s, "b\n"}});
        m_ours = m_box.cloneOf(m_remote, u"ours"_s + n);
        m_theirs = m_box.cloneOf(m_remote, u"theirs"_s + n);
    }

    void clonesAndReadsWithoutAWorkingTree()
    {
        const QString path = m_box.path(u"new%1"_s.arg(m_count));
        auto repo = GitRepository::clone(u"file://"_s + m_remote, path, {}, {}, m_control);
        VERIFY_OK(repo);
        QCOMPARE(m_box.git(path, {u"status"_s, u"--porcelain"_s, u"-b"_s}),
                 QByteArray("## main...origin/main\n"));
        const auto head = repo->resolve(u"origin/main"_s);
        VERIFY_OK(head);
        QCOMPARE(repo->filesAt(*head, 1000)->size(), 2);
    }

    void aFailedCloneLeavesNothing_data()
    {
        QTest::addColumn<bool>("existed");
        QTest::newRow("new directory") << false;
        QTest::newRow("empty directory") << true;
    }
    void aFailedCloneLeavesNothing()
    {
        QFETCH(bool, existed);
        const QString path = m_box.path(u"failed%1"_s.arg(m_count));
        if (existed)
            QDir().mkdir(path);
        auto missing = GitRepository::clone(u"file:///nowhere/x.git"_s, path, {}, {}, m_control);
        QVERIFY(!missing);
        auto branch = GitRepository::clone(u"file://"_s + m_remote, path, u"nope"_s, {}, m_control);
        QVERIFY(!branch);
        QCOMPARE(branch.error().code, Error::Code::NotFound);
        QVERIFY(branch.error().hint.contains(u"main"_s));
        QCOMPARE(QFile::exists(path), existed);
        QVERIFY(!existed || QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void clonesAnEmptyRemoteAndPushesTheFirstCommit()
    {
        const QString bare = m_box.path(u"empty%1.git"_s.arg(m_count));
        m_box.git(m_box.path(), {u"init"_s, u"-q"_s, u"--bare"_s, bare});
        const QString path = m_box.path(u"first%1"_s.arg(m_count));
        auto repo = GitRepository::clone(bare, path, u"main"_s, {}, m_control);
        VERIFY_OK(repo);
        m_box.write(path + u"/n/a.yaml"_s, "a\n");
        VERIFY_OK(repo->commit({u"n/a.yaml"_s}, u"First"_s));
        VERIFY_OK(repo->pull({}, m_control));
        VERIFY_OK(repo->push({}, m_control));
        QCOMPARE(m_box.git(bare, {u"log"_s, u"--format=%s"_s, u"main"_s}), QByteArray("First\n"));
    }

    void fastForwards()
    {
        m_box.commitFile(m_theirs, u"n/a.yaml"_s, "1\n2\nthree\n", u"Theirs"_s);
        m_box.git(m_theirs, {u"push"_s, u"-q"_s});
        m_box.write(m_ours + u"/n/b.yaml"_s, "edited\n"); // elsewhere: kept
        auto repo = GitRepository::open(m_ours);
        const auto pulled = repo->pull({}, m_control);
        VERIFY_OK(pulled);
        QCOMPARE(pulled->kind, GitPullResult::Kind::FastForward);
        QCOMPARE(m_box.read(m_ours + u"/n/a.yaml"_s), QByteArray("1\n2\nthree\n"));
        QCOMPARE(m_box.git(m_ours, {u"status"_s, u"--porcelain"_s}), QByteArray(" M n/b.yaml\n"));
        QCOMPARE(repo->pull({}, m_control)->kind, GitPullResult::Kind::UpToDate);
    }

    void stopsBeforeUncommittedEdits_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"edited", "staged", "deleted", "untracked", "ignored"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    void stopsBeforeUncommittedEdits()
    {
        QFETCH(QString, kind);
        const bool fresh = kind == u"untracked" || kind == u"ignored";
        const QString file = fresh ? u"n/new.yaml"_s : u"n/a.yaml"_s;
        m_box.commitFile(m_theirs, file, "from them\n", u"Theirs"_s);
        m_box.git(m_theirs, {u"push"_s, u"-q"_s});
        if (kind == u"deleted")
            QFile::remove(m_ours + u'/' + file);
        else
            m_box.write(m_ours + u'/' + file, "mine\n");
        if (kind == u"staged")
            m_box.git(m_ours, {u"add"_s, file});
        if (kind == u"ignored")
            m_box.write(m_ours + u"/.git/info/exclude"_s, "new.yaml\n");
        const QByteArray before = m_box.git(m_ours, {u"status"_s, u"--porcelain"_s});
        const QByteArray content = m_box.read(m_ours + u'/' + file);
        const QByteArray head = m_box.git(m_ours, {u"rev-parse"_s, u"HEAD"_s});
        auto repo = GitRepository::open(m_ours);
        const auto pulled = repo->pull({}, m_control);
        QVERIFY(!pulled);
        QCOMPARE(pulled.error().code, Error::Code::Conflict);
        QVERIFY(pulled.error().message.contains(file));
        QCOMPARE(m_box.git(m_ours, {u"status"_s, u"--porcelain"_s}), before);
        QCOMPARE(m_box.read(m_ours + u'/' + file), content);
        QCOMPARE(m_box.git(m_ours, {u"rev-parse"_s, u"HEAD"_s}), head);
    }

    void rebasesLocalCommits()
    {
        m_box.commitFile(m_theirs, u"n/a.yaml"_s, "one\n2\n3\n", u"Theirs"_s);
        m_box.git(m_theirs, {u"push"_s, u"-q"_s});
        m_box.commitFile(m_ours, u"n/b.yaml"_s, "ours\n", u"Ours 1"_s);
        m_box.commitFile(m_ours, u"n/a.yaml"_s, "1\n2\n3\n4\n5\n", u"Ours 2"_s);
        m_box.write(m_ours + u"/n/c.yaml"_s, "untracked\n");
        auto repo = GitRepository::open(m_ours);
        const auto pulled = repo->pull({}, m_control);
        VERIFY_OK(pulled);
        QCOMPARE(pulled->kind, GitPullResult::Kind::Rebased);
        QCOMPARE(m_box.git(m_ours, {u"log"_s, u"--format=%s"_s}),
                 QByteArray("Ours 2\nOurs 1\nTheirs\nStart\n"));
        QCOMPARE(m_box.read(m_ours + u"/n/a.yaml"_s), QByteArray("one\n2\n3\n4\n5\n"));
        QCOMPARE(m_box.git(m_ours, {u"status"_s, u"--porcelain"_s}), QByteArray("?? n/c.yaml\n"));
        VERIFY_OK(repo->push({}, m_control));
        QCOMPARE(repo->state()->ahead, 0);
        m_box.git(m_ours, {u"fsck"_s, u"--strict"_s});
    }

    void reportsConflictsUntouchedAndFinishes()
    {
        m_box.commitFile(m_theirs, u"n/a.yaml"_s, "1\ntheirs\n3\n", u"Theirs"_s);
        m_box.git(m_theirs, {u"push"_s, u"-q"_s});
        m_box.commitFile(m_ours, u"n/a.yaml"_s, "1\nours\n3\n", u"Ours 1"_s);
        m_box.commitFile(m_ours, u"n/b.yaml"_s, "b2\n", u"Ours 2"_s);
        m_box.commitFile(m_ours, u"n/a.yaml"_s, "1\nours again\n3\n", u"Ours 3"_s);
        const QByteArray head = m_box.git(m_ours, {u"rev-parse"_s, u"HEAD"_s});
        auto repo = GitRepository::open(m_ours);
        auto pulled = repo->pull({}, m_control);
        VERIFY_OK(pulled);
        QCOMPARE(pulled->kind, GitPullResult::Kind::Conflicts);
        QCOMPARE(pulled->conflicts.size(), 1);
        const GitConflict &conflict = pulled->conflicts.first();
        QCOMPARE(conflict.path, u"n/a.yaml"_s);
        QCOMPARE(conflict.base, QByteArray("1\n2\n3\n"));
        QCOMPARE(conflict.ours, QByteArray("1\nours again\n3\n"));
        QCOMPARE(conflict.theirs, QByteArray("1\ntheirs\n3\n"));
        QCOMPARE(m_box.git(m_ours, {u"rev-parse"_s, u"HEAD"_s}), head);
        QCOMPARE(m_box.git(m_ours, {u"status"_s, u"--porcelain"_s}), QByteArray());

        pulled = repo->pullResolving({{u"n/a.yaml"_s, QByteArray("1\nboth\n3\n")}}, m_control);
        VERIFY_OK(pulled);
        QCOMPARE(pulled->kind, GitPullResult::Kind::Rebased);
        QCOMPARE(m_box.read(m_ours + u"/n/a.yaml"_s), QByteArray("1\nboth\n3\n"));
        QCOMPARE(m_box.read(m_ours + u"/n/b.yaml"_s), QByteArray("b2\n"));
        QCOMPARE(m_box.git(m_ours, {u"log"_s, u"--format=%s"_s}),
                 QByteArray("Ours 3\nOurs 2\nOurs 1\nTheirs\nStart\n"));
        VERIFY_OK(repo->push({}, m_control));
    }

    void resolvesADeletion()
    {
        m_box.git(m_theirs, {u"rm"_s, u"-q"_s, u"n/a.yaml"_s});
        m_box.git(m_theirs, {u"commit"_s, u"-q"_s, u"-m"_s, u"Theirs"_s});
        m_box.git(m_theirs, {u"push"_s, u"-q"_s});
        m_box.commitFile(m_ours, u"n/a.yaml"_s, "1\nours\n3\n", u"Ours"_s);
        auto repo = GitRepository::open(m_ours);
        auto pulled = repo->pull({}, m_control);
        VERIFY_OK(pulled);
        QCOMPARE(pulled->kind, GitPullResult::Kind::Conflicts);
        QVERIFY(pulled->conflicts.first().theirsDeleted);
        pulled = repo->pullResolving({{u"n/a.yaml"_s, std::nullopt}}, m_control);
        VERIFY_OK(pulled);
        QVERIFY(!QFile::exists(m_ours + u"/n/a.yaml"_s));
        QCOMPARE(m_box.git(m_ours, {u"status"_s, u"--porcelain"_s}), QByteArray());
    }

    void afterAForcedPushOnlyOurCommitsAreReplayed()
    {
        // They publish a commit, we build on it, they replace it.
        m_box.commitFile(m_theirs, u"n/a.yaml"_s, "wrong\n", u"Wrong"_s);
        m_box.git(m_theirs, {u"push"_s, u"-q"_s});
        auto repo = GitRepository::open(m_ours);
        VERIFY_OK(repo->pull({}, m_control));
        m_box.commitFile(m_ours, u"n/b.yaml"_s, "ours\n", u"Ours"_s);
        m_box.git(m_theirs, {u"reset"_s, u"-q"_s, u"--hard"_s, u"HEAD~1"_s});
        m_box.commitFile(m_theirs, u"n/a.yaml"_s, "right\n", u"Right"_s);
        m_box.git(m_theirs, {u"push"_s, u"-q"_s, u"--force"_s});
        const auto pulled = repo->pull({}, m_control);
        VERIFY_OK(pulled);
        QCOMPARE(pulled->kind, GitPullResult::Kind::Rebased);
        QCOMPARE(m_box.git(m_ours, {u"log"_s, u"--format=%s"_s}), QByteArray("Ours\nRight\nStart\n"));
        QCOMPARE(m_box.read(m_ours + u"/n/a.yaml"_s), QByteArray("right\n"));
    }

    void neverForcesAPush()
    {
        m_box.commitFile(m_theirs, u"n/a.yaml"_s, "t\n", u"Theirs"_s);
        m_box.git(m_theirs, {u"push"_s, u"-q"_s});
        m_box.commitFile(m_ours, u"n/b.yaml"_s, "o\n", u"Ours"_s);
        auto repo = GitRepository::open(m_ours);
        const auto pushed = repo->push({}, m_control);
        QVERIFY(!pushed);
        QCOMPARE(pushed.error().code, Error::Code::Conflict);
        QVERIFY(pushed.error().hint.contains(u"Pull"_s));
    }

    void saysWhyItCannotPull()
    {
        m_box.git(m_ours, {u"checkout"_s, u"-q"_s, u"--detach"_s});
        auto repo = GitRepository::open(m_ours);
        QVERIFY(repo->pull({}, m_control).error().message.contains(u"detached"_s));
        m_box.git(m_ours, {u"checkout"_s, u"-q"_s, u"-b"_s, u"solo"_s});
        QVERIFY(repo->pull({}, m_control).error().message.contains(u"upstream"_s));
        m_box.git(m_ours, {u"checkout"_s, u"-q"_s, u"main"_s});
        QDir(m_remote).removeRecursively();
        const auto gone = repo->pull({}, m_control);
        QVERIFY(!gone);
        QVERIFY(QFile::exists(m_ours + u"/n/a.yaml"_s));
    }

private:
    test::GitSandbox m_box;
    NoControl m_control;
    QString m_remote, m_ours, m_theirs;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(TestPull)
#include "tst_pull.moc"
