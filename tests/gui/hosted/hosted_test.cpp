// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/widgets/banner.h"
#include "app/console/workspaces/connectpanel.h"
#include "app/console/workspaces/openworkspace.h"
#include "shared/base/async.h"
#include "shared/base/files.h"
#include "shared/base/statewriter.h"
#include "shared/hosted/hostedsession.h"
#include "tests/gui/fixture/guifixture.h"
#include "tests/support/serverprocess.h"
#include "tests/support/waiting.h"

#include <QCheckBox>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QMutex>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUuid>

#include <utility>

using namespace crontopus;
using namespace crontopus::test;
using namespace Qt::Literals::StringLiterals;

namespace {
const QByteArray manifest =
    "apiVersion: v1\nkind: Job\nmetadata:\n  name: backup\nspec:\n  schedule: \"0 2 * * *\"\n"
    "  timezone: UTC\n  command: /bin/true\n";

} // namespace

/// A workspace at the real server, from signing in to working without it.
class HostedWorkspaceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture = std::make_unique<GuiFixture>();
        m_server = std::make_unique<ServerProcess>();
        QVERIFY(m_server->start());
        m_server->api("POST", u"/api/jobs"_s,
                      QJsonObject{{u"manifest"_s, QString::fromUtf8(manifest)}, {u"namespace"_s, u"prod"_s}});
        m_agent = m_server->api("POST", u"/api/endpoints/enroll"_s, QJsonObject{{u"name"_s, u"box"_s}},
                                m_server->enrollmentToken());
        for (int i = 0; i < 3; ++i)
            checkIn(i == 2 ? u"failure"_s : u"success"_s);
    }

    void wrongPassword()
    {
        ConnectPanel panel;
        fill(panel, u"wrong"_s);
        auto *banner = panel.findChild<Banner *>();
        QTRY_VERIFY_WITH_TIMEOUT(!banner->isHidden(), 10'000);
        QVERIFY(panel.findChild<QPushButton *>(u"connectStart"_s)->isEnabled());
        QVERIFY(panel.findChild<QCheckBox *>(u"connectTrust"_s)->isHidden());
    }

    void connects()
    {
        ConnectPanel panel;
        QSignalSpy connected(&panel, &ConnectPanel::connected);
        fill(panel, ServerProcess::password());
        QTRY_COMPARE_WITH_TIMEOUT(connected.size(), 1, 20'000);
        m_info = connected.first().first().value<WorkspaceInfo>();
        QCOMPARE(m_info.apiUrl, m_server->url());
        QVERIFY(panel.findChild<QLineEdit *>(u"connectSecret"_s)->text().isEmpty());
    }

    void opens()
    {
        auto workspace = openWorkspace(m_info, m_files);
        QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().text()));
        m_workspace = std::move(*workspace);
        QVERIFY(m_workspace->account());
        QTRY_COMPARE_WITH_TIMEOUT(m_workspace->session()->state(), HostedSession::State::Live, 10'000);
        QTRY_VERIFY(!m_workspace->jobs().jobs()->isEmpty());
        QCOMPARE(m_workspace->jobs().jobs()->first().qualifiedName(), u"prod/backup"_s);
        QTRY_COMPARE(m_workspace->endpoints().endpoints().size(), 1);
        QCOMPARE(m_workspace->endpoints().endpoints().first().endpointName, u"box"_s);
        QTRY_COMPARE_WITH_TIMEOUT(runCount(), 3, 10'000);
        const auto page = wait(m_workspace->runs().page({}, 0, 10));
        QVERIFY(page);
        QCOMPARE(page->first().endpoint, u"box"_s);
        QCOMPARE(page->first().outcome, Outcome::Failure);
        // They are those of the manifest.
        QCOMPARE(page->first().jobId, m_workspace->jobs().jobs()->first().manifest.job()->id);
        // Its output was not in the list.
        const auto run = wait(m_workspace->runs().run(page->first().id));
        QVERIFY(run);
        QCOMPARE(run->outputHead, QByteArray("no space\n"));
    }

    void hearsOfNews()
    {
        m_files.flush();
        takeKept();
        checkIn(u"success"_s);
        QTRY_COMPARE_WITH_TIMEOUT(runCount(), 4, 10'000);
        m_files.flush();
        const QStringList kept = takeKept();
        // What is wanted is on the disk before the place behind the news of it.
        QVERIFY2(kept.contains(u"runs.json"_s) &&
                     kept.indexOf(u"runs.json"_s) < kept.lastIndexOf(u"cursor"_s),
                 qPrintable(kept.join(u", "_s)));
        m_server->api("PUT", u"/api/jobs/prod/backup"_s, QJsonObject{{u"paused"_s, true}});
        const auto isPaused = [this] {
            const auto jobs = m_workspace->jobs().jobs();
            return !jobs->isEmpty() && jobs->first().manifest.job() && jobs->first().manifest.job()->paused;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isPaused(), 10'000);
        m_server->api("PATCH", u"/api/endpoints/"_s + QString::number(m_agent[u"endpoint_id"].toInteger()),
                      QJsonObject{{u"name"_s, u"crate"_s}});
        QTRY_COMPARE_WITH_TIMEOUT(m_workspace->endpoints().endpoints().value(0).endpointName, u"crate"_s,
                                  10'000);
        QTRY_COMPARE(runCount({.endpoint = u"crate"_s}), 4);
        QCOMPARE(runCount({.endpoint = u"box"_s}), 0);
    }

    void tellsNamesakesApart()
    {
        const auto namesOf = [this](auto nameOf) {
            QStringList names;
            for (const AgentStatus &each : m_workspace->endpoints().endpoints())
                names += nameOf(each);
            return names;
        };
        const auto shown = [&] { return namesOf([](const AgentStatus &each) { return each.endpointName; }); };
        const qint64 first = m_agent[u"endpoint_id"].toInteger();
        const qint64 second =
            m_server
                ->api("POST", u"/api/endpoints/enroll"_s, QJsonObject{{u"name"_s, u"crate"_s}},
                      m_server->enrollmentToken())[u"endpoint_id"]
                .toInteger();
        const QStringList both{u"crate #%1"_s.arg(first), u"crate #%1"_s.arg(second)};
        QTRY_COMPARE_WITH_TIMEOUT(shown(), both, 10'000);
        QCOMPARE(namesOf([](const AgentStatus &each) { return each.ownName(); }),
                 QStringList({u"crate"_s, u"crate"_s}));
        QTRY_COMPARE(runCount({.endpoint = both.first()}), 4);
        m_server->api("DELETE", u"/api/endpoints/%1"_s.arg(second));
        QTRY_COMPARE_WITH_TIMEOUT(shown(), QStringList{u"crate"_s}, 10'000);
        QTRY_COMPARE(runCount({.endpoint = u"crate"_s}), 4);
    }

    void givesCommands()
    {
        const QString crate = m_workspace->endpoints().endpoints().value(0).id;
        QVERIFY(wait(m_workspace->endpoints().syncNow(crate)));
        const QJsonValue waiting = m_server->api(
            "GET", u"/api/endpoints/%1/commands?timeout=0"_s.arg(m_agent[u"endpoint_id"].toInteger()), {},
            m_agent[u"token"].toString());
        QCOMPARE(waiting[u"commands"][0][u"type"].toString(), u"sync-now"_s);
        const auto nobody = wait(m_workspace->endpoints().syncNow(u"nobody"_s));
        QVERIFY(!nobody);
    }

    void worksWithoutTheServer()
    {
        m_server->kill();
        QTRY_COMPARE_WITH_TIMEOUT(m_workspace->session()->state(), HostedSession::State::Offline, 20'000);
        QCOMPARE(runCount(), 4);
        const QByteArray edited = QByteArray(manifest).replace("0 2", "0 5");
        QVERIFY(wait(m_workspace->jobs().write({{u"prod/backup.yaml"_s, edited}})));
        QVERIFY(wait(m_workspace->jobs().commit({u"prod/backup.yaml"_s}, u"Later"_s)));
        QVERIFY(!wait(m_workspace->jobs().push()));
        QTRY_COMPARE(m_workspace->jobs().branch().ahead, 1);

        // A console that is started meanwhile knows what was known.
        m_workspace.reset();
        auto again = openWorkspace(m_info, m_files);
        QVERIFY(again);
        m_workspace = std::move(*again);
        QTRY_COMPARE(m_workspace->jobs().branch().ahead, 1);
        QCOMPARE(m_workspace->endpoints().endpoints().value(0).endpointName, u"crate"_s);
        QCOMPARE(runCount(), 4);

        QVERIFY(m_server->start());
        QTRY_COMPARE_WITH_TIMEOUT(m_workspace->session()->state(), HostedSession::State::Live, 20'000);
        const auto pushed = wait(m_workspace->jobs().push());
        QVERIFY2(pushed, pushed ? "" : qPrintable(pushed.error().text()));
        QVERIFY(m_server->api("GET", u"/api/jobs/prod/backup"_s)[u"yaml"].toString().contains(u"0 5"));
        // And what happened meanwhile comes.
        checkIn(u"success"_s);
        QTRY_COMPARE_WITH_TIMEOUT(runCount(), 5, 10'000);
    }

    void readsRunsThatItHeardOfButHasNot()
    {
        // As when the console ended between an event and the runs that it tells of.
        const qint64 known = runCount();
        m_workspace.reset();
        const QString history = QFileInfo(m_info.checkout).path() + u"/history.db"_s;
        for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
            QFile::remove(history + suffix);
        auto again = openWorkspace(m_info, m_files);
        QVERIFY(again);
        m_workspace = std::move(*again);
        QTRY_COMPARE_WITH_TIMEOUT(runCount(), known, 10'000);
    }

    void readsLateRunsBelowManyKnownOnes()
    {
        const qint64 known = runCount();
        checkInMany(1100, QDateTime::currentDateTimeUtc().addSecs(-3600));
        QTRY_COMPARE_WITH_TIMEOUT(runCount(), known + 1100, 30'000);
        // More than are read one by one, and none of them on the first page.
        checkInMany(120, QDateTime::currentDateTimeUtc().addDays(-20));
        QTRY_COMPARE_WITH_TIMEOUT(runCount(), known + 1220, 30'000);

        // What was heard of and not read is known to the next console, unless all has to be read again.
        const QString file = QFileInfo(m_info.checkout).path() + u"/runs.json"_s;
        const auto isWhole = [&file] { return readFile(file).valueOr({}).contains("\"deep\":false"); };
        QTRY_VERIFY_WITH_TIMEOUT(isWhole(), 10'000);
        m_workspace.reset();
        checkInMany(70, QDateTime::currentDateTimeUtc().addDays(-20));
        QVERIFY(isWhole());
        auto again = openWorkspace(m_info, m_files);
        QVERIFY(again);
        m_workspace = std::move(*again);
        QTRY_COMPARE_WITH_TIMEOUT(runCount(), known + 1290, 30'000);
    }

    void followsWhatARunWrites()
    {
        QJsonObject run{{u"job_name"_s, u"backup"_s},
                        {u"namespace"_s, u"prod"_s},
                        {u"client_run_id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
                        {u"started_at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)}};
        const auto tell = [&](const QString &status, const QString &part, const QString &output, int bytes) {
            run[u"status"_s] = status;
            run[u"output_head"_s] = run[u"output_tail"_s] = QJsonValue();
            run[part] = output;
            run[u"output_bytes"_s] = bytes;
            m_server->api(
                "POST", u"/api/runs/check-in/batch"_s,
                QJsonObject{{u"endpoint_id"_s, m_agent[u"endpoint_id"]}, {u"runs"_s, QJsonArray{run}}},
                m_agent[u"token"].toString());
        };
        RunStore &store = m_workspace->runs();
        const auto newest = [&store] { return wait(store.page({}, 0, 1)).valueOr({}).value(0); };
        tell(u"running"_s, u"output_tail"_s, u"first\n"_s, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(newest().outcome, Outcome::Running, 10'000);
        const qint64 id = newest().id;
        QTRY_COMPARE(wait(store.run(id)).valueOr({}).outputTail, QByteArray("first\n"));

        QTest::qWait(1200); // until its beginning is told
        QSignalSpy changed(&store, &RunStore::changed), grew(&store, &RunStore::outputGrew);
        store.watch(id);
        QTRY_COMPARE(grew.size(), 1); // what was known
        tell(u"running"_s, u"output_tail"_s, u"the last\n"_s, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(grew.size(), 2, 10'000);
        QCOMPARE(wait(store.run(id)).valueOr({}).outputTail, QByteArray("the last\n"));
        QCOMPARE(wait(store.run(id)).valueOr({}).outputBytes, 30'000);
        QTest::qWait(1200);
        QCOMPARE(changed.size(), 0); // nor does looking at it change anything
        QCOMPARE(grew.size(), 2);
        tell(u"success"_s, u"output_head"_s, u"all of it\n"_s, 10);
        QTRY_COMPARE_WITH_TIMEOUT(newest().outcome, Outcome::Success, 10'000);
        QCOMPARE(wait(store.run(id)).valueOr({}).outputHead, QByteArray("all of it\n"));
        store.watch(0);
    }

    void saysWhenItIsSignedOut()
    {
        // Whoever signs in anew goes on with the same workspace.
        const QString password = u"another horse"_s;
        m_server->api(
            "POST", u"/api/auth/password"_s,
            QJsonObject{{u"current_password"_s, ServerProcess::password()}, {u"new_password"_s, password}});
        QTRY_COMPARE_WITH_TIMEOUT(m_workspace->session()->state(), HostedSession::State::SignedOut, 60'000);
        const QString token =
            m_server
                ->api("POST", u"/api/auth/login"_s,
                      QJsonObject{{u"username"_s, u"ann"_s}, {u"password"_s, password}})[u"access_token"]
                .toString();
        GitCredentials credentials;
        credentials.username = u"ann"_s;
        credentials.secret = token.toUtf8();
        useCredentials(*m_workspace, credentials);
        QTRY_COMPARE_WITH_TIMEOUT(m_workspace->session()->state(), HostedSession::State::Live, 10'000);
    }

    void registers()
    {
        ServerProcess open({u"--registration"_s, u"open"_s});
        QVERIFY(open.start());
        ConnectPanel panel;
        QSignalSpy connected(&panel, &ConnectPanel::connected);
        auto *user = panel.findChild<QLineEdit *>(u"connectUser"_s);
        auto *email = panel.findChild<QLineEdit *>(u"connectEmail"_s);
        auto *start = panel.findChild<QPushButton *>(u"connectStart"_s);
        auto *banner = panel.findChild<Banner *>();
        panel.show();
        QVERIFY(!email->isVisible());
        panel.findChild<QCheckBox *>(u"connectRegister"_s)->click();
        QVERIFY(email->isVisible());
        panel.findChild<QLineEdit *>(u"connectAddress"_s)->setText(open.url());
        user->setText(u"ann"_s);
        panel.findChild<QLineEdit *>(u"connectSecret"_s)->setText(u"another horse"_s);
        QVERIFY(!start->isEnabled());
        email->setText(u"bob@example.org"_s);
        start->click();
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 10'000); // ann is taken
        QVERIFY(connected.isEmpty());
        user->setText(u"bob"_s);
        QVERIFY(start->isEnabled());
        start->click();
        QVERIFY(!banner->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!connected.isEmpty() || banner->isVisible(), 20'000);
        QVERIFY2(!connected.isEmpty(), qPrintable(banner->text()));
        QVERIFY(connected.first().first().value<WorkspaceInfo>().name.startsWith(u"bob"_s));
    }

    void cleanupTestCase() { m_workspace.reset(); }

private:
    QStringList takeKept()
    {
        const QMutexLocker lock(&m_mutex);
        return std::exchange(m_kept, {});
    }

    void fill(ConnectPanel &panel, const QString &password) const
    {
        panel.findChild<QLineEdit *>(u"connectAddress"_s)->setText(m_server->url());
        panel.findChild<QLineEdit *>(u"connectUser"_s)->setText(u"ann"_s);
        panel.findChild<QLineEdit *>(u"connectSecret"_s)->setText(password);
        panel.findChild<QPushButton *>(u"connectStart"_s)->click();
    }

    void checkIn(const QString &status) const
    {
        m_server->api("POST", u"/api/runs/check-in"_s,
                      QJsonObject{{u"endpoint_id"_s, m_agent[u"endpoint_id"]},
                                  {u"job_name"_s, u"backup"_s},
                                  {u"namespace"_s, u"prod"_s},
                                  {u"client_run_id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
                                  {u"status"_s, status},
                                  {u"exit_code"_s, status == u"success" ? 0 : 3},
                                  {u"output"_s, u"no space\n"_s}},
                      m_agent[u"token"].toString());
    }

    void checkInMany(int count, const QDateTime &begin) const
    {
        constexpr int inOneRequest = 250; // a line of curl's file of arguments has a bound
        QJsonArray runs;
        for (int i = 0; i < count; ++i) {
            const QString at = begin.addSecs(i).toString(Qt::ISODate);
            runs.append(QJsonObject{{u"job_name"_s, u"backup"_s},
                                    {u"namespace"_s, u"prod"_s},
                                    {u"client_run_id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
                                    {u"status"_s, u"success"_s},
                                    {u"started_at"_s, at},
                                    {u"finished_at"_s, at},
                                    {u"exit_code"_s, 0}});
            if (runs.size() < inOneRequest && i + 1 < count)
                continue;
            m_server->api("POST", u"/api/runs/check-in/batch"_s,
                          QJsonObject{{u"endpoint_id"_s, m_agent[u"endpoint_id"]}, {u"runs"_s, runs}},
                          m_agent[u"token"].toString());
            runs = {};
        }
    }

    [[nodiscard]] qint64 runCount(const RunFilter &filter = {}) const
    {
        return wait(m_workspace->runs().count(filter)).valueOr(-1);
    }

    std::unique_ptr<GuiFixture> m_fixture;
    std::unique_ptr<ServerProcess> m_server;
    QJsonValue m_agent;
    WorkspaceInfo m_info;
    QMutex m_mutex;
    QStringList m_kept; ///< names of files in the order in which they came to the disk
    StateWriter m_files{[this](const QString &path, const std::optional<QByteArray> &content) {
        const QMutexLocker lock(&m_mutex);
        m_kept.append(QFileInfo(path).fileName());
        if (content)
            return writeFileAtomically(path, *content);
        QFile::remove(path);
        return Result<void>();
    }};
    std::unique_ptr<Workspace> m_workspace;
};

QTEST_MAIN(HostedWorkspaceTest)
#include "hosted_test.moc"
