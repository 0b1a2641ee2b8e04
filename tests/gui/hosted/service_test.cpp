// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/widgets/banner.h"
#include "app/console/workspaces/openworkspace.h"
#include "app/console/workspaces/syncbanner.h"
#include "shared/base/async.h"
#include "shared/base/statewriter.h"
#include "shared/hosted/hostedsession.h"
#include "tests/gui/fixture/connecting.h"
#include "tests/gui/fixture/guifixture.h"
#include "tests/support/hostedservice.h"
#include "tests/support/waiting.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

using namespace crontopus;
using namespace crontopus::test;
using namespace Qt::Literals::StringLiterals;

namespace {
QByteArray job(const QByteArray &name, const QByteArray &schedule = "0 2 * * *")
{
    return "apiVersion: v1\nkind: Job\nmetadata:\n  name: " + name + "\nspec:\n  schedule: \"" + schedule +
           "\"\n  timezone: UTC\n  command: /bin/true\n";
}
} // namespace

/// A workspace at a service that answers the hosted service's routes alone.
class HostedServiceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture = std::make_unique<GuiFixture>();
        QVERIFY(m_service.start());
        m_service.jobs = {{u"prod/backup"_s, job("backup")},
                          {u"prod/import"_s, job("import")},
                          {u"prod/old"_s, job("old")}};
    }

    void connectsWithoutGit()
    {
        const auto info = connectTo(m_service.url(), u"ann"_s, HostedService::password());
        QVERIFY(info);
        m_info = *info;
    }

    void readsTheJobs()
    {
        open();
        QTRY_COMPARE_WITH_TIMEOUT(m_workspace->session()->state(), HostedSession::State::Live, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(store().jobs()->size(), 3, 10'000);
        QCOMPARE(store().branch().upstream, u"origin/main"_s);
        QCOMPARE(store().branch().ahead, 0);
        QVERIFY(m_service.requests.contains(u"GET /api/events"_s)); // and goes on without
    }

    void sendsAnEdit()
    {
        QVERIFY(wait(store().write({{u"prod/backup.yaml"_s, "# nightly\n" + text(u"prod/backup.yaml"_s)}})));
        QVERIFY(wait(store().commit({u"prod/backup.yaml"_s}, u"Explain"_s)));
        const auto pushed = wait(store().push());
        QVERIFY2(pushed, pushed ? "" : qPrintable(pushed.error().text()));
        QCOMPARE(m_service.writes, QStringList{u"PUT prod/backup"_s});
        QCOMPARE(store().branch().ahead, 0);
        // The service does not tell comments, but they stay; and the history is that of the commits.
        QVERIFY(wait(store().pull()));
        QVERIFY(text(u"prod/backup.yaml"_s).startsWith("# nightly\n"));
        const auto history = wait(store().history(u"prod/backup.yaml"_s, 10));
        QVERIFY(history);
        QCOMPARE(history->first().summary, u"Explain"_s);
    }

    void keepsEditsUntilTheServiceIsBack()
    {
        goOffline();
        m_service.writes.clear();
        commit({{u"prod/fresh.yaml"_s, job("fresh")}}, u"A new one"_s);
        commit({{u"prod/import.yaml"_s, QByteArray(text(u"prod/import.yaml"_s)).replace("0 2", "0 5")}},
               u"Later"_s);
        commit({{u"prod/old.yaml"_s, std::nullopt}}, u"Gone"_s);
        QVERIFY(store().exchange().waiting);
        QTRY_COMPARE(store().branch().ahead, 3);
        // A console that is started meanwhile knows of them.
        open();
        QTRY_COMPARE(store().branch().ahead, 3);
        QVERIFY(store().exchange().waiting);

        m_service.answersToLose = 1; // the first is done, and nobody hears of it
        QVERIFY(m_service.start());
        QTRY_COMPARE_WITH_TIMEOUT(store().branch().ahead, 0, 90'000);
        QTRY_VERIFY(!store().exchange().waiting);
        QCOMPARE(m_service.writes,
                 (QStringList{u"POST prod/fresh"_s, u"PUT prod/import"_s, u"DELETE prod/old"_s}));
        QVERIFY(m_service.jobs.value(u"prod/import"_s).contains("0 5"));
        QTRY_COMPARE(store().jobs()->size(), 3);
    }

    void saysWhatTheServiceRefuses()
    {
        m_service.problems = {{u"prod/import"_s, u"never fires"_s}};
        goOffline();
        SyncBanner banner(store());
        auto *message = banner.findChild<Banner *>(u"syncBanner"_s);
        QVERIFY(message->isHidden());
        commit({{u"prod/import.yaml"_s, QByteArray(text(u"prod/import.yaml"_s)).replace("0 5", "0 6")}},
               u"Wrong"_s);
        commit({{u"prod/backup.yaml"_s, QByteArray(text(u"prod/backup.yaml"_s)).replace("0 2", "0 3")}},
               u"Behind it"_s);
        QVERIFY(m_service.start());
        QTRY_VERIFY_WITH_TIMEOUT(store().exchange().problem, 90'000);
        QVERIFY(message->text().contains(u"prod/import"_s) && message->text().contains(u"never fires"_s));
        QCOMPARE(store().branch().ahead, 2);
        // Mended by a commit on top; what was refused is never sent.
        m_service.problems.clear();
        commit({{u"prod/import.yaml"_s, QByteArray(text(u"prod/import.yaml"_s)).replace("0 6", "0 7")}},
               u"Right"_s);
        QTRY_COMPARE_WITH_TIMEOUT(store().branch().ahead, 0, 30'000);
        QVERIFY(m_service.jobs.value(u"prod/import"_s).contains("0 7"));
        QVERIFY(m_service.jobs.value(u"prod/backup"_s).contains("0 3"));
        QTRY_VERIFY(message->isHidden());
    }

    void waitsAsTheServiceSays()
    {
        commit({{u"prod/import.yaml"_s, QByteArray(text(u"prod/import.yaml"_s)).replace("0 7", "0 8")}},
               u"Eight"_s);
        m_service.writes.clear();
        m_service.refusals = 2;
        const auto pushed = wait(store().push());
        QVERIFY2(pushed, pushed ? "" : qPrintable(pushed.error().text()));
        QCOMPARE(m_service.writes, QStringList{u"PUT prod/import"_s});
        QCOMPARE(m_workspace->session()->state(), HostedSession::State::Live);
    }

    void mergesFieldsThatOthersChanged()
    {
        goOffline();
        m_service.jobs[u"prod/import"_s].replace("/bin/true", "/bin/false");
        commit({{u"prod/import.yaml"_s, QByteArray(text(u"prod/import.yaml"_s)).replace("0 8", "0 9")}},
               u"Nine"_s);
        QVERIFY(m_service.start());
        QTRY_COMPARE_WITH_TIMEOUT(store().branch().ahead, 0, 90'000);
        const QByteArray merged = m_service.jobs.value(u"prod/import"_s);
        QVERIFY2(merged.contains("0 9") && merged.contains("/bin/false"), merged.constData());
        QTRY_VERIFY(!store().exchange().waiting);
    }

    void showsAConflictAndSendsWhatSettlesIt()
    {
        goOffline();
        SyncBanner banner(store());
        QSignalSpy settle(&banner, &SyncBanner::settleRequested);
        m_service.jobs[u"prod/import"_s].replace("0 9", "0 10");
        commit({{u"prod/import.yaml"_s, QByteArray(text(u"prod/import.yaml"_s)).replace("0 9", "0 11")}},
               u"Eleven"_s);
        QVERIFY(m_service.start());
        QTRY_COMPARE_WITH_TIMEOUT(store().exchange().conflicts, QStringList{u"prod/import.yaml"_s}, 90'000);
        QVERIFY(!banner.findChild<Banner *>(u"syncBanner"_s)->isHidden());
        banner.findChild<QAction *>(u"settleConflict"_s)->trigger();
        QCOMPARE(settle.size(), 1);
        QVERIFY(m_service.jobs.value(u"prod/import"_s).contains("0 10")); // nothing is overwritten

        const auto pulled = wait(store().pull());
        QVERIFY(pulled);
        QCOMPARE(pulled->conflicts.size(), 1);
        QVERIFY(wait(store().resolve({{u"prod/import.yaml"_s, pulled->conflicts.first().ours}})));
        QTRY_VERIFY_WITH_TIMEOUT(m_service.jobs.value(u"prod/import"_s).contains("0 11"), 30'000);
        QTRY_COMPARE(store().branch().ahead, 0);
        QVERIFY(store().exchange().conflicts.isEmpty());
    }

    void cleanupTestCase() { m_workspace.reset(); }

private:
    JobStore &store() const { return m_workspace->jobs(); }

    void open()
    {
        m_workspace.reset();
        auto opened = openWorkspace(m_info, m_files);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text()));
        m_workspace = std::move(*opened);
    }

    /// Quicker than to wait until the next poll finds out.
    void goOffline()
    {
        m_service.kill();
        open();
        QTRY_COMPARE_WITH_TIMEOUT(m_workspace->session()->state(), HostedSession::State::Offline, 20'000);
        QTRY_VERIFY(!store().jobs()->isEmpty());
    }

    QByteArray text(const QString &path) const
    {
        const auto jobs = store().jobs();
        for (const JobEntry &entry : *jobs) {
            if (entry.manifest.path() == path)
                return entry.manifest.text();
        }
        return {};
    }

    void commit(const QList<FileChange> &changes, const QString &message)
    {
        QVERIFY(wait(store().write(changes)));
        QVERIFY(wait(store().commit({changes.first().path}, message)));
    }

    std::unique_ptr<GuiFixture> m_fixture;
    HostedService m_service;
    WorkspaceInfo m_info;
    StateWriter m_files;
    std::unique_ptr<Workspace> m_workspace;
};

QTEST_MAIN(HostedServiceTest)
#include "service_test.moc"
