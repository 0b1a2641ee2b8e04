// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/workspaces/connectpanel.h"
#include "app/console/workspaces/credentials.h"
#include "app/console/workspaces/openworkspace.h"
#include "shared/base/async.h"
#include "shared/base/statewriter.h"
#include "shared/hosted/hostedsession.h"
#include "shared/manifest/manifestmerge.h"
#include "tests/gui/fixture/guifixture.h"
#include "tests/support/serverprocess.h"
#include "tests/support/waiting.h"

#include <QDir>
#include <QJsonObject>
#include <QProcess>
#include <QSslCertificate>
#include <QTest>

using namespace crontopus;
using namespace crontopus::test;
using namespace Qt::Literals::StringLiterals;

namespace {
const QString path = u"prod/backup.yaml"_s;
const QByteArray manifest = "# nightly\napiVersion: v1\nkind: Job\nmetadata:\n  name: backup\nspec:\n"
                            "  schedule: \"0 2 * * *\" # quiet then\n  timezone: UTC\n  command: /bin/true\n";

} // namespace

/// Two consoles of one account at the real server, which goes away and comes back.
class HostedConflictTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture = std::make_unique<GuiFixture>();
        QVERIFY(m_server.start());
        m_server.api("POST", u"/api/jobs"_s,
                     QJsonObject{{u"manifest"_s, QString::fromUtf8(manifest)}, {u"namespace"_s, u"prod"_s}});
        const QJsonValue me = m_server.api("GET", u"/api/auth/me"_s);
        for (int i = 0; i < 2; ++i) {
            const QString directory = m_fixture->directory() + u"/console%1"_s.arg(i);
            QVERIFY(QDir().mkpath(directory));
            GitCredentials credentials;
            credentials.username = me[u"tenant_id"].toString();
            credentials.secret = m_server.token().toUtf8();
            NoControl control;
            const QString checkout = directory + u"/manifests"_s;
            QVERIFY(GitRepository::clone(me[u"git_url"].toString(), checkout, {}, credentials, control));
            keepCredentials(checkout, credentials, false);
            WorkspaceInfo info{u"console%1"_s.arg(i), checkout, {}, {}};
            info.apiUrl = m_server.url();
            m_infos.append(info);
        }
    }

    void pushesAndMergesWhatBothCommittedOffline()
    {
        open();
        m_server.kill();
        awaitState(HostedSession::State::Offline);
        commit(0, "0 2", "0 5");
        commit(0, "# nightly", "# every night");
        commit(1, "/bin/true", "/bin/false");
        QVERIFY(store(0).exchange().waiting && store(1).exchange().waiting);

        QVERIFY(m_server.start());
        QByteArray merged = manifest;
        merged.replace("0 2", "0 5").replace("# nightly", "# every night").replace("/bin/true", "/bin/false");
        // Comments and order stay, nothing is lost, and both consoles have it.
        QTRY_COMPARE_WITH_TIMEOUT(onServer(), merged, 90'000);
        for (const int i : {0, 1}) {
            QTRY_COMPARE_WITH_TIMEOUT(text(i), merged, 60'000);
            QTRY_VERIFY(!store(i).exchange().waiting);
            QTRY_COMPARE(store(i).branch().ahead, 0);
        }
    }

    void showsWhatBothChangedUntilItIsSettled()
    {
        m_server.kill();
        awaitState(HostedSession::State::Offline);
        commit(0, "0 5", "0 6");
        commit(1, "0 5", "0 7");
        commit(1, "timezone: UTC", "timezone: Europe/Berlin");
        QVERIFY(m_server.start());
        const auto conflicted = [this] {
            return store(0).exchange().conflicts.isEmpty() != store(1).exchange().conflicts.isEmpty();
        };
        QTRY_VERIFY_WITH_TIMEOUT(conflicted(), 90'000);
        const int loser = store(0).exchange().conflicts.isEmpty() ? 1 : 0;
        QCOMPARE(store(loser).exchange().conflicts, QStringList{path});
        const QByteArray winners = onServer();
        QVERIFY(text(loser) != winners);

        const auto pulled = wait(store(loser).pull());
        QVERIFY(pulled);
        QCOMPARE(pulled->kind, GitPullResult::Kind::Conflicts);
        const GitConflict &conflict = pulled->conflicts.first();
        QCOMPARE(conflict.theirs, winners);
        const auto merged = mergeManifests(conflict.base, conflict.ours, conflict.theirs,
                                           {{u"spec.schedule"_s, MergeSide::Ours}});
        QVERIFY(merged);
        QVERIFY(wait(store(loser).resolve({{path, merged->text}})));
        // It goes out by itself, as it was meant to.
        QTRY_COMPARE_WITH_TIMEOUT(onServer(), merged->text, 60'000);
        QVERIFY(merged->text.contains(loser == 0 ? "0 6" : "0 7"));
        QVERIFY(merged->text.contains("Europe/Berlin") && merged->text.contains("# quiet then"));
        QTRY_COMPARE_WITH_TIMEOUT(text(1 - loser), merged->text, 60'000);
        QVERIFY(store(loser).exchange().conflicts.isEmpty());
        // All commits are in the history.
        const auto history = wait(store(1 - loser).history(path, 20));
        QVERIFY(history);
        QVERIFY(history->size() >= 6);
    }

    void leavesACommitThatWaitsForItsUser()
    {
        // With the server at hand it is the user who says when.
        commit(0, "/bin/false", "/bin/true");
        QVERIFY(!store(0).exchange().waiting);
        QVERIFY(wait(store(0).pull()));
        QCOMPARE(store(0).branch().ahead, 1);
        QVERIFY(wait(store(0).push()));
        QTRY_VERIFY_WITH_TIMEOUT(text(1).contains("/bin/true"), 30'000);
    }

    void takesAPinnedCertificateAndNoOther()
    {
        const QString key = m_fixture->directory() + u"/key.pem"_s,
                      pem = m_fixture->directory() + u"/cert.pem"_s;
        QProcess openssl;
        openssl.start(u"openssl"_s,
                      {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s, key,
                       u"-out"_s, pem, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=localhost"_s});
        QVERIFY(openssl.waitForFinished(30'000) && openssl.exitCode() == 0);
        ServerProcess server({u"--tls-cert"_s, pem, u"--tls-key"_s, key});
        QVERIFY(server.start());
        const QJsonValue me = server.api("GET", u"/api/auth/me"_s);
        const QString url = me[u"git_url"].toString();
        QVERIFY(url.startsWith(u"https:"_s));
        GitCredentials credentials;
        credentials.username = me[u"tenant_id"].toString();
        credentials.secret = server.token().toUtf8();
        NoControl control;
        const QString checkout = m_fixture->directory() + u"/pinned"_s;
        QVERIFY(!GitRepository::clone(url, checkout, {}, credentials, control));
        credentials.certificate = QByteArray(32, 'x');
        QVERIFY(!GitRepository::clone(url, checkout, {}, credentials, control));
        const auto certificates = QSslCertificate::fromPath(pem);
        QVERIFY(!certificates.isEmpty());
        credentials.certificate = certificates.first().digest(QCryptographicHash::Sha256);
        auto clone = GitRepository::clone(url, checkout, {}, credentials, control);
        QVERIFY2(clone, clone ? "" : qPrintable(clone.error().text()));
        QVERIFY(clone->pull(credentials, control));
        credentials.certificate.clear();
        QVERIFY(!clone->pull(credentials, control));
    }

    void cleanupTestCase() { m_consoles.clear(); }

private:
    JobStore &store(int console) const { return m_consoles.at(std::size_t(console))->jobs(); }

    void open()
    {
        for (const WorkspaceInfo &info : std::as_const(m_infos)) {
            auto opened = openWorkspace(info, m_files);
            QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text()));
            m_consoles.push_back(std::move(*opened));
        }
        awaitState(HostedSession::State::Live);
        for (const int i : {0, 1})
            QTRY_VERIFY(!text(i).isEmpty());
    }

    void awaitState(HostedSession::State state) const
    {
        for (const auto &console : m_consoles)
            QTRY_COMPARE_WITH_TIMEOUT(console->session()->state(), state, 30'000);
    }

    void commit(int console, const char *from, const char *to) const
    {
        const QByteArray edited = text(console).replace(from, to);
        QVERIFY(edited != text(console));
        QVERIFY(wait(store(console).write({{path, edited}})));
        QVERIFY(wait(store(console).commit({path}, QString::fromLatin1(to))));
    }

    QByteArray text(int console) const
    {
        const auto jobs = store(console).jobs();
        return jobs->isEmpty() ? QByteArray() : jobs->first().manifest.text();
    }

    QByteArray onServer() const
    {
        return m_server.api("GET", u"/api/jobs/prod/backup"_s)[u"yaml"].toString().toUtf8();
    }

    std::unique_ptr<GuiFixture> m_fixture;
    ServerProcess m_server;
    QList<WorkspaceInfo> m_infos;
    StateWriter m_files;
    std::vector<std::unique_ptr<Workspace>> m_consoles;
};

QTEST_MAIN(HostedConflictTest)
#include "conflict_test.moc"
