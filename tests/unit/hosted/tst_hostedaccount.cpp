// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/hosted/hostedaccount.h"

#include <QTemporaryDir>
#include <QTest>

using namespace crontopus;
using namespace Qt::Literals::StringLiterals;

class TestHostedAccount final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsATokenToItsOwnServerAlone_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("git");
        QTest::addColumn<int>("trust");
        const auto row = [](const char *name, const QString &server, const QString &git, GitTrust trust) {
            QTest::newRow(name) << server << git << int(trust);
        };
        const QString server = u"https://cron.example.com"_s;
        row("same", server, u"https://cron.example.com/git/a.git"_s, GitTrust::Yes);
        row("same port", server, u"https://cron.example.com:443/git/a.git"_s, GitTrust::Yes);
        row("other port", server, u"https://cron.example.com:8443/a.git"_s, GitTrust::Ask);
        row("other host", server, u"https://git.example.com/a.git"_s, GitTrust::Ask);
        row("suffix", server, u"https://cron.example.com.evil.org/a.git"_s, GitTrust::Ask);
        row("readable", server, u"http://cron.example.com/a.git"_s, GitTrust::No);
        row("elsewhere, readable", u"http://localhost:8400"_s, u"http://git.example.com/a.git"_s,
            GitTrust::No);
        row("loopback", u"http://localhost:8400"_s, u"http://127.0.0.1:8400/a.git"_s, GitTrust::Yes);
        row("loopback, other port", u"http://localhost:8400"_s, u"http://127.0.0.1:9/a.git"_s, GitTrust::No);
        row("ssh", server, u"ssh://git@cron.example.com/a.git"_s, GitTrust::No);
        row("with a user", server, u"https://bob@cron.example.com/a.git"_s, GitTrust::No);
        row("a path", server, u"/srv/a.git"_s, GitTrust::No);
    }

    void sendsATokenToItsOwnServerAlone()
    {
        QFETCH(QString, server);
        QFETCH(QString, git);
        QFETCH(int, trust);
        QCOMPARE(int(gitTrust(*ApiAddress::parse(server), git)), trust);
    }

    void givesEachUserAPlace()
    {
        const ApiAddress server = *ApiAddress::parse(u"https://cron.example.com"_s);
        const HostedAccount ann{u"ann"_s, u"acme"_s, {}}, bob{u"bob"_s, u"acme"_s, {}};
        QVERIFY(accountDirectory(u"/r"_s, server, ann) != accountDirectory(u"/r"_s, server, bob));
        QVERIFY(accountDirectory(u"/r"_s, server, ann) !=
                accountDirectory(u"/r"_s, *ApiAddress::parse(u"https://other.example.com"_s), ann));
        QVERIFY(accountDirectory(u"/r"_s, server, ann) != sharedAccountDirectory(u"/r"_s, server, ann));
        QCOMPARE(sharedAccountDirectory(u"/r"_s, server, ann), sharedAccountDirectory(u"/r"_s, server, bob));
        QTemporaryDir directory;
        QVERIFY(ownerOf(directory.path()).isEmpty());
        QVERIFY(setOwner(directory.path(), u"bob"_s));
        QCOMPARE(ownerOf(directory.path()), u"bob"_s);
    }
};

QTEST_GUILESS_MAIN(TestHostedAccount)
#include "tst_hostedaccount.moc"
