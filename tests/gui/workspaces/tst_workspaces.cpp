// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/workspaces/credentials.h"
#include "app/console/workspaces/openworkspace.h"
#include "app/console/workspaces/workspaceregistry.h"
#include "tests/gui/fixture/guifixture.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;

class TestWorkspaces final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<test::GuiFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void workspacesAreKeptInTheOrderOfTheirUse()
    {
        WorkspaceRegistry registry;
        registry.add({u"a"_s, folder(u"a"_s), u"/etc/agent.yaml"_s, u"/var/lib/x"_s});
        registry.add({u"b"_s, folder(u"b"_s), {}, {}});
        registry.markOpened(u"a"_s);
        const WorkspaceRegistry again;
        QCOMPARE(again.workspaces(), registry.workspaces());
        QCOMPARE(again.workspaces().first().name, u"a"_s);
        QCOMPARE(again.workspaces().first().agentConfig, u"/etc/agent.yaml"_s);
    }

    void theSameCheckoutIsNotAddedTwice()
    {
        WorkspaceRegistry registry;
        registry.add({u"a"_s, folder(u"a"_s), u"/agent.yaml"_s, u"/state"_s});
        const WorkspaceInfo again = registry.add({u"other"_s, folder(u"a"_s) + u"/"_s, {}, {}});
        QCOMPARE(registry.workspaces().size(), 1);
        QCOMPARE(again.name, u"a"_s);
        QCOMPARE(again.agentConfig, u"/agent.yaml"_s);
    }

    void namesStayUnique()
    {
        WorkspaceRegistry registry;
        registry.add({u"jobs"_s, folder(u"one/jobs"_s), {}, {}});
        QCOMPARE(registry.add({u"jobs"_s, folder(u"two/jobs"_s), {}, {}}).name, u"jobs 2"_s);
        QCOMPARE(registry.add({{}, folder(u"three/jobs"_s), {}, {}}).name, u"jobs 3"_s);
        QVERIFY(!registry.rename(u"jobs"_s, u"jobs 2"_s));
        QVERIFY(!registry.rename(u"jobs"_s, u"  "_s));
        QVERIFY(registry.rename(u"jobs"_s, u"home"_s));
        QVERIFY(registry.find(u"home"_s));
    }

    void aPathFindsItsWorkspace()
    {
        WorkspaceRegistry registry;
        registry.add({u"a"_s, folder(u"a"_s), {}, {}});
        QVERIFY(registry.find(folder(u"a"_s)));
        QVERIFY(!registry.find(folder(u"b"_s)));
    }

    void removingForgetsButTouchesNothing()
    {
        WorkspaceRegistry registry;
        registry.add({u"a"_s, folder(u"a"_s), {}, {}});
        QSignalSpy changed(&registry, &WorkspaceRegistry::changed);
        registry.remove(u"a"_s);
        QCOMPARE(changed.size(), 1);
        QVERIFY(WorkspaceRegistry().workspaces().isEmpty());
        QVERIFY(QDir(folder(u"a"_s)).exists());
    }

    void secretsAreKeptOnlyOnRequestAndPrivately()
    {
        GitCredentials credentials;
        credentials.username = u"ada"_s;
        credentials.secret = "s3cret";
        keepCredentials(u"/a"_s, credentials, false);
        QCOMPARE(credentialsFor(u"/a"_s).secret, QByteArray("s3cret"));
        QVERIFY(!QFile::exists(credentialsFile()));
        std::optional<KeptIn> where;
        keepCredentials(u"/a"_s, credentials, true, this,
                        [&](const Result<KeptIn> &kept) { where = kept.valueOr(KeptIn::Nowhere); });
        // There is no keychain without a session bus.
        QTRY_VERIFY(where.has_value());
        QCOMPARE(*where, KeptIn::File);
        QFile file(credentialsFile());
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("s3cret"));
        keepCredentials(u"/a"_s, credentials, false);
        QFile again(credentialsFile());
        QVERIFY(again.open(QIODevice::ReadOnly));
        QVERIFY(!again.readAll().contains("s3cret"));
    }

    void aCheckoutOpensOnTheRealStores()
    {
        const auto workspace = openLocalWorkspace({u"real"_s, m_fixture->makeCheckout(), {}, {}});
        QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().text()));
        QTRY_COMPARE((*workspace)->jobs().jobs()->size(), 6);
        QCOMPARE((*workspace)->jobs().branch().branch, u"main"_s);
        QVERIFY((*workspace)->endpoints().endpoints().isEmpty());
    }

    void aFolderWithoutRepositoryIsNoWorkspace()
    {
        const auto workspace = openLocalWorkspace({u"none"_s, folder(u"plain"_s), {}, {}});
        QVERIFY(!workspace);
        QVERIFY(!workspace.error().message.isEmpty());
    }

private:
    QString folder(const QString &name)
    {
        const QString path = m_fixture->directory() + u"/"_s + name;
        QDir().mkpath(path);
        return path;
    }

    std::unique_ptr<test::GuiFixture> m_fixture;
};

QTEST_MAIN(TestWorkspaces)
#include "tst_workspaces.moc"
