// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/git/repository.h"
#include "tests/support/gitsandbox.h"
#include "tests/support/gitservers.h"

#include <QDir>
#include <QTest>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;

#define VERIFY_OK(result) QVERIFY2((result).ok(), (result) ? "" : qPrintable((result).error().text()))

/// Remotes as the configuration describes them, compared with git(1); and what asking them costs in the long
/// run.
class TestRemoteConfig final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        const QString n = QString::number(++m_count);
        m_remote = m_box.makeRemote(u"remote"_s + n, {{u"n/a.yaml"_s, "1\n"}});
        m_ours = m_box.cloneOf(m_remote, u"ours"_s + n);
        m_theirs = m_box.cloneOf(m_remote, u"theirs"_s + n);
    }

    void addressesAreRewrittenAsGitDoes()
    {
        const QString base = u"file://"_s + m_box.path() + u'/';
        m_box.git(m_ours, {u"remote"_s, u"set-url"_s, u"origin"_s, u"short:remote%1.git"_s.arg(m_count)});
        m_box.git(m_ours, {u"config"_s, u"url.file:///nowhere/.insteadOf"_s, u"sho"_s}); // the longest wins
        m_box.git(m_ours, {u"config"_s, u"url."_s + base + u".insteadOf"_s, u"short:"_s});
        m_box.commitFile(m_theirs, u"n/a.yaml"_s, "2\n", u"Theirs"_s);
        m_box.git(m_theirs, {u"push"_s, u"-q"_s});

        auto repo = GitRepository::open(m_ours);
        VERIFY_OK(repo);
        QCOMPARE(repo->state()->remoteUrl, base + u"remote%1.git"_s.arg(m_count));
        VERIFY_OK(repo->fetch({}, m_control));
        QCOMPARE(m_box.git(m_ours, {u"rev-parse"_s, u"origin/main"_s}),
                 m_box.git(m_remote, {u"rev-parse"_s, u"main"_s}));
        QCOMPARE(repo->state()->behind, 1);
        QCOMPARE(repo->state()->upstream, u"origin/main"_s);

        VERIFY_OK(repo->pull({}, m_control));
        m_box.commitFile(m_ours, u"n/a.yaml"_s, "3\n", u"Ours"_s);
        VERIFY_OK(repo->push({}, m_control));
        QCOMPARE(repo->state()->ahead, 0);
        QCOMPARE(m_box.git(m_ours, {u"rev-parse"_s, u"HEAD"_s}),
                 m_box.git(m_remote, {u"rev-parse"_s, u"main"_s}));
    }

    void pushesGoWhereTheConfigurationSays_data()
    {
        QTest::addColumn<bool>("byRule");
        QTest::newRow("remote.origin.pushurl") << false;
        QTest::newRow("url.*.pushInsteadOf") << true;
    }
    void pushesGoWhereTheConfigurationSays()
    {
        QFETCH(bool, byRule);
        const QString other = m_box.path(u"other%1"_s.arg(m_count));
        m_box.git(m_box.path(), {u"clone"_s, u"-q"_s, u"--bare"_s, m_remote, other});
        if (byRule)
            m_box.git(m_ours, {u"config"_s, u"url."_s + other + u".pushInsteadOf"_s, m_remote});
        else
            m_box.git(m_ours, {u"remote"_s, u"set-url"_s, u"--push"_s, u"origin"_s, other});
        m_box.commitFile(m_ours, u"n/a.yaml"_s, "3\n", u"Ours"_s);
        auto repo = GitRepository::open(m_ours);
        VERIFY_OK(repo->push({}, m_control));
        const QByteArray head = m_box.git(m_ours, {u"rev-parse"_s, u"HEAD"_s});
        QCOMPARE(m_box.git(other, {u"rev-parse"_s, u"main"_s}), head);
        QVERIFY(m_box.git(m_remote, {u"rev-parse"_s, u"main"_s}) != head);
    }

    void severalRefspecsAndPruneAreHonoured()
    {
        m_box.git(m_ours,
                  {u"config"_s, u"--add"_s, u"remote.origin.fetch"_s, u"+refs/notes/*:refs/notes/far/*"_s});
        m_box.git(m_theirs, {u"notes"_s, u"add"_s, u"-m"_s, u"x"_s});
        m_box.git(m_theirs, {u"tag"_s, u"v1"_s});
        m_box.git(m_theirs,
                  {u"push"_s, u"-q"_s, u"origin"_s, u"refs/notes/commits"_s, u"main:gone"_s, u"v1"_s});
        auto repo = GitRepository::open(m_ours);
        VERIFY_OK(repo->fetch({}, m_control));
        const auto references = [this] {
            return m_box.git(m_ours, {u"for-each-ref"_s, u"--format=%(refname)"_s});
        };
        QVERIFY(references().contains("refs/notes/far/commits\n"));
        QVERIFY(references().contains("refs/remotes/origin/gone\n"));
        QVERIFY(references().contains("refs/tags/v1\n"));
        m_box.git(m_theirs, {u"push"_s, u"-q"_s, u"origin"_s, u":gone"_s});
        VERIFY_OK(repo->fetch({}, m_control));
        QVERIFY(references().contains("refs/remotes/origin/gone\n"));
        m_box.git(m_ours, {u"config"_s, u"fetch.prune"_s, u"true"_s});
        repo = GitRepository::open(m_ours);
        VERIFY_OK(repo->fetch({}, m_control));
        QVERIFY(!references().contains("refs/remotes/origin/gone\n"));
        QVERIFY(references().contains("refs/remotes/origin/main\n"));
    }

    void remoteOfAnotherNameIsTheUpstream()
    {
        m_box.git(m_ours, {u"remote"_s, u"rename"_s, u"origin"_s, u"far/off"_s});
        auto repo = GitRepository::open(m_ours);
        QCOMPARE(repo->state()->upstream, u"far/off/main"_s);
        m_box.git(m_ours, {u"remote"_s, u"remove"_s, u"far/off"_s});
        repo = GitRepository::open(m_ours);
        QVERIFY(repo->state()->upstream.isEmpty());
        const auto fetched = repo->fetch({}, m_control);
        QVERIFY(!fetched);
        QCOMPARE(int(fetched.error().code), int(Error::Code::NotFound));
        QVERIFY(!fetched.error().hint.isEmpty());
    }

    void longRunsLoseNoMemory_data()
    {
        QTest::addColumn<bool>("http");
        QTest::newRow("file") << false;
        QTest::newRow("http") << true;
    }
    void longRunsLoseNoMemory()
    {
#ifdef __GLIBC__
        QFETCH(bool, http);
        test::GitHttpServer server(m_box.path());
        if (http && !server.start())
            QSKIP(qPrintable(server.problem()));
        GitCredentials credentials;
        credentials.username = u"ada"_s;
        credentials.secret = "s3cret";
        if (http)
            m_box.git(m_ours,
                      {u"remote"_s, u"set-url"_s, u"origin"_s, server.url(u"remote%1.git"_s.arg(m_count))});
        constexpr int warmUp = 5, rounds = 25;
        size_t before = 0;
        for (int i = 0; i < warmUp + rounds; ++i) {
            m_box.commitFile(m_theirs, u"n/a.yaml"_s, QByteArray::number(i), u"x"_s);
            m_box.git(m_theirs, {u"push"_s, u"-q"_s});
            if (i == warmUp)
                before = ::mallinfo2().uordblks;
            auto repo = GitRepository::open(m_ours);
            VERIFY_OK(repo->fetch(credentials, m_control));
            QCOMPARE(repo->state()->behind, i + 1);
        }
        const auto grown = qint64(::mallinfo2().uordblks) - qint64(before);
        QVERIFY2(grown < 20'000 * rounds, qPrintable(QString::number(grown)));
#else
        QSKIP("only glibc tells what is in use");
#endif
    }

private:
    test::GitSandbox m_box;
    NoControl m_control;
    QString m_remote, m_ours, m_theirs;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(TestRemoteConfig)
#include "tst_remoteconfig.moc"
