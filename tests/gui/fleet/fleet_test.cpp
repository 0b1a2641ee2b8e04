// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/deploy/deploypage.h"
#include "app/console/editor/pairsedit.h"
#include "app/console/endpoint/endpointpage.h"
#include "app/console/jobs/jobspage.h"
#include "app/console/palette/palettemodel.h"
#include "app/console/runnow/runnowpanel.h"
#include "app/console/runnow/runwatch.h"
#include "app/console/runs/runspage.h"
#include "app/console/widgets/banner.h"
#include "app/console/widgets/confirmation.h"
#include "app/console/widgets/recordtable.h"
#include "shared/base/statewriter.h"
#include "shared/hosted/hostedsession.h"
#include "tests/gui/fixture/pagewindow.h"
#include "tests/gui/fleet/fleetfixture.h"
#include "tests/integration/agent/privatecron.h"
#include "tests/support/waiting.h"

#include <QAction>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTabWidget>

#include <algorithm>

using namespace crontopus;
using namespace crontopus::test;
using namespace Qt::Literals::StringLiterals;

namespace {
QString manifest(const QString &name)
{
    return u"apiVersion: v1\nkind: Job\nmetadata:\n  name: %1\nspec:\n  schedule: \"0 3 1 1 *\"\n"
           "  timezone: UTC\n  command: \"echo says %1\"\n  agent:\n    selector: {fleet: real}\n"_s.arg(
               name);
}

/// Row of a table in which a cell of the column shows this; -1: none.
int rowWith(const QTableView *table, const QString &text, int column = 0)
{
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, column).data().toString() == text)
            return row;
    }
    return -1;
}
} // namespace

/// The console's fleet on the real window, against the real server with one real agent and some machines that
/// exist at the server alone. Each test goes on where the one before ended.
class FleetTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture = std::make_unique<GuiFixture>();
        m_server = std::make_unique<ServerProcess>();
        QVERIFY(m_server->start());
        QVERIFY(installCrontab("# mine\n5 4 * * 1 /usr/bin/old-backup --all\n"));
        addJob(u"hello"_s);
        auto workspace = connectTo(*m_server, u"ann"_s, m_files);
        QVERIFY(workspace);
        m_workspace = workspace.get();
        m_window = std::make_unique<PageWindow>(*m_fixture, std::move(workspace));
        QVERIFY(m_window->isExposed());
        m_page = m_window->page<EndpointPage>();
        QTRY_COMPARE_WITH_TIMEOUT(m_workspace->session()->state(), HostedSession::State::Live, 10'000);
    }

    void init() { m_page = m_window->page<EndpointPage>(); }

    void offersToDeployWhereThereIsNoMachine()
    {
        MainWindow &window = m_window->window();
        auto *banner = child<Banner>(&window, u"agentBanner"_s);
        QTRY_VERIFY(banner->isVisible());
        QVERIFY2(banner->text().contains(u"No machine is enrolled"), qPrintable(banner->text()));
        QVERIFY(!banner->findChild<QPushButton *>(u"setUpAgentButton"_s));
        QVERIFY(!m_page->findChild<RecordTable *>(u"machines"_s)->isVisible());
        shot(u"none"_s);
        QTRY_VERIFY(action(u"fleetDeploy"_s)->isEnabled());
        QTRY_VERIFY(banner->findChild<QPushButton *>(u"deployAgentButton"_s));
        banner->findChild<QPushButton *>(u"deployAgentButton"_s)->click();
        QVERIFY(qobject_cast<DeployPage *>(window.currentView()->currentPage()));
        m_page = m_window->page<EndpointPage>();
    }

    void showsTheMachine()
    {
        QVERIFY(m_agent.start(*m_server, u"box"_s, u"fleet: real"_s));
        QTRY_COMPARE_WITH_TIMEOUT(machines()->shownCount(), 1, 20'000);
        QTRY_VERIFY(!child<Banner>(&m_window->window(), u"agentBanner"_s)->isVisible());
        // The server commits what was found on the machine, which leaves it one behind till its next sync:
        // that is an hour away here, unless somebody asks for it.
        QTRY_VERIFY_WITH_TIMEOUT(discoveredJobs() > 0, 20'000);
        action(u"syncNow"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(cell(u"box"_s, 2), u"Synced"_s, 20'000);
        QCOMPARE(cell(u"box"_s, 1), u"Online"_s);
        QCOMPARE(cell(u"box"_s, 7), u"linux"_s);
        QCOMPARE(cell(u"box"_s, 10), u"fleet=real"_s);
        QVERIFY(!cell(u"box"_s, 3).isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(rowWith(instances(), u"ops/hello"_s) >= 0, 10'000);
        QTRY_VERIFY(instances()->model()->index(0, 4).data().toString() != u"–"_s); // its next run
        // Facts that only a machine itself can have are not asked of one far away.
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            QVERIFY2(label->text() != u"Next sync" && label->text() != u"Scheduler",
                     qPrintable(label->text()));
        shot(u"one"_s);
    }

    void renamesAndLabels()
    {
        child<QTabWidget>(m_page, u"endpointTabs"_s)->setCurrentIndex(2);
        auto *name = child<QLineEdit>(m_page, u"machineName"_s);
        auto *labels = child<PairsEdit>(m_page, u"machineLabels"_s);
        QCOMPARE(name->text(), u"box"_s);
        QVERIFY(!action(u"saveMachine"_s)->isEnabled());
        name->setText(u"crate"_s);
        QVERIFY(labels->pairs().isEmpty()); // its own label is no one else's
        labels->setItem(0, 0, new QTableWidgetItem(u"rack"_s));
        QVERIFY(labels->rowCount() > 1);
        labels->setItem(0, 1, new QTableWidgetItem(u"7"_s));
        // News of the machine leave the edit alone.
        QVERIFY(wait(m_workspace->endpoints().refresh()));
        QCOMPARE(name->text(), u"crate"_s);
        shot(u"machine"_s);
        action(u"saveMachine"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(rowWith(machines(), u"crate"_s) >= 0, 10'000);
        QCOMPARE(cell(u"crate"_s, 10), u"fleet=real, rack=7"_s);
        const QJsonValue told = m_server->api("GET", u"/api/endpoints"_s)[u"agents"][0];
        QCOMPARE(told[u"name"].toString(), u"crate"_s);
        QCOMPARE(told[u"labels"][u"rack"].toString(), u"7"_s);
        QCOMPARE(child<QLabel>(m_page, u"endpointName"_s)->text(), u"crate"_s);
        QTRY_VERIFY(!action(u"saveMachine"_s)->isEnabled());
        // What the server refuses is said where it was typed.
        labels->item(0, 0)->setText(u"no good name/"_s + QString(300, u'x'));
        action(u"saveMachine"_s)->trigger();
        QTRY_VERIFY(child<Banner>(m_page, u"machineProblem"_s)->isVisible());
        action(u"resetMachine"_s)->trigger();
        QCOMPARE(labels->pairs().value(u"rack"_s), u"7"_s);
    }

    void tellsWhatIsBehindAndSyncs()
    {
        child<QTabWidget>(m_page, u"endpointTabs"_s)->setCurrentIndex(0);
        addJob(u"late"_s);
        QTRY_COMPARE_WITH_TIMEOUT(cell(u"crate"_s, 2), u"1 behind"_s, 10'000);
        const auto late = [this] { return rowWith(instances(), u"ops/late"_s); };
        QTRY_VERIFY(late() >= 0);
        instances()->selectRow(late());
        QCOMPARE(instances()->model()->index(late(), 1).data().toString(), u"Missing"_s);
        QVERIFY(child<QLabel>(m_page, u"entryNote"_s)->text().contains(u"has not synced"_s));
        QVERIFY(!action(u"runInstance"_s)->isEnabled());
        QVERIFY(!crontabText().contains("ops/late"));
        shot(u"behind"_s);
        action(u"syncNow"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(crontabText().contains("# CRONTOPUS:ops/late"), 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(cell(u"crate"_s, 2), u"Synced"_s, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(instances()->model()->index(late(), 1).data().toString(), u"Synced"_s,
                                  10'000);
        QVERIFY(!child<Banner>(m_page, u"endpointFailure"_s)->isVisible());
    }

    void runsAJobAndShowsWhatComesOfIt()
    {
        instances()->selectRow(rowWith(instances(), u"ops/hello"_s));
        QTRY_VERIFY(action(u"runInstance"_s)->isEnabled());
        action(u"runInstance"_s)->trigger();
        QTRY_VERIFY(panel()->isVisible());
        QVERIFY(newest());
        // The agent's answer, not the end of some time.
        QTRY_COMPARE_WITH_TIMEOUT(newest()->state(), RunWatch::State::Starting, 10'000);
        QVERIFY(child<QAction>(panel(), u"runWatchCancel"_s)->isVisible());
        shot(u"starting"_s);
        QTRY_VERIFY(RealAgent::runByHand(u"ops/hello"_s));
        QTRY_COMPARE_WITH_TIMEOUT(newest()->state(), RunWatch::State::Finished, 20'000);
        QCOMPARE(newest()->run().outcome, Outcome::Success);
        QCOMPARE(newest()->run().exitCode, std::optional(0));
        QVERIFY2(sentence().contains(u"exit 0"), qPrintable(sentence()));
        auto *output = panel()->findChild<QPlainTextEdit *>(u"runOutput"_s);
        QVERIFY(output);
        QTRY_COMPARE(output->toPlainText().trimmed(), u"says hello"_s);
        QVERIFY(!child<QAction>(panel(), u"runWatchCancel"_s)->isVisible());
        shot(u"finished"_s);
        child<QAction>(panel(), u"runWatchOpen"_s)->trigger();
        QTRY_VERIFY(qobject_cast<RunsPage *>(m_window->window().currentView()->currentPage()));
        m_page = m_window->page<EndpointPage>();
        // The machine's own list knows of it.
        QTRY_COMPARE_WITH_TIMEOUT(
            instances()->model()->index(rowWith(instances(), u"ops/hello"_s), 2).data().toString(),
            u"Healthy"_s, 10'000);
        child<QAction>(panel(), u"runNowClose"_s)->trigger();
        QVERIFY(!panel()->isVisible());
    }

    void asksWhereAndWaitsForAMachineThatIsAway()
    {
        m_other = enroll(*m_server, u"away"_s);
        report(*m_server, m_other, {u"ops/hello"_s});
        QTRY_COMPARE_WITH_TIMEOUT(machines()->shownCount(), 2, 10'000);
        QVERIFY(changeDatabase(*m_server, {u"UPDATE endpoints SET last_heartbeat = 1000, enrolled_at = 1000 "
                                           "WHERE id = %1"_s.arg(m_other.id)}));
        QVERIFY(wait(m_workspace->endpoints().refresh()));
        QTRY_COMPARE(cell(u"away"_s, 1), u"Offline"_s);

        runFromTheJobsPage();
        auto *choices = child<QListWidget>(panel(), u"endpointChoices"_s);
        QTRY_VERIFY(choices->isVisible());
        QCOMPARE(choices->count(), 2);
        QVERIFY(!child<QAction>(panel(), u"runChosen"_s)->isEnabled());
        shot(u"choice"_s);
        choose(choices, u"away"_s);
        QTRY_COMPARE_WITH_TIMEOUT(newest()->state(), RunWatch::State::Queued, 10'000);
        QTRY_VERIFY2(newest()->expiresAt().isValid(), qPrintable(sentence()));
        QVERIFY2(sentence().contains(u"away is offline"), qPrintable(sentence()));
        QVERIFY2(sentence().contains(u"if that is before"), qPrintable(sentence()));
        shot(u"queued"_s);
        child<QAction>(panel(), u"runWatchCancel"_s)->trigger();
        QTRY_COMPARE(newest()->state(), RunWatch::State::Withdrawn);
        QCOMPARE(waiting().size(), 0); // it is not told any more

        // One that it says no to.
        runFromTheJobsPage();
        choose(choices, u"away"_s);
        QTRY_COMPARE_WITH_TIMEOUT(waiting().size(), 1, 10'000);
        m_server->api(
            "POST", m_other.path(u"/commands/%1/ack"_s.arg(waiting().first()[u"id"].toInteger())),
            QJsonObject{{u"status"_s, u"failed"_s}, {u"message"_s, u"There is no such job here."_s}},
            m_other.token);
        QTRY_COMPARE_WITH_TIMEOUT(newest()->state(), RunWatch::State::Failed, 10'000);
        QVERIFY2(sentence().contains(u"no such job here"), qPrintable(sentence()));

        // And one for which it is never back.
        runFromTheJobsPage();
        choose(choices, u"away"_s);
        QTRY_COMPARE_WITH_TIMEOUT(newest()->state(), RunWatch::State::Queued, 10'000);
        QVERIFY(changeDatabase(*m_server, {u"UPDATE commands SET expires_at = %1"_s.arg(
                                              QDateTime::currentMSecsSinceEpoch() - 1000)}));
        QTRY_COMPARE_WITH_TIMEOUT(newest()->state(), RunWatch::State::Expired, 20'000);
        QVERIFY2(sentence().contains(u"will not be started"), qPrintable(sentence()));
        QCOMPARE(panel()->watches().size(), 3); // the first was over when the panel was closed
        shot(u"several"_s);
        child<QAction>(panel(), u"runNowClear"_s)->trigger();
        QVERIFY(panel()->watches().isEmpty());
        m_page = m_window->page<EndpointPage>();
    }

    void startsFromThePalette()
    {
        m_window->window().openPalette();
        auto *list = m_window->window().findChild<QAbstractItemView *>(u"paletteList"_s);
        QVERIFY(list);
        auto *typed = m_window->window().findChild<QLineEdit *>(u"paletteEdit"_s);
        QVERIFY(typed);
        typed->setText(u"run hello now"_s);
        QTRY_COMPARE(list->model()->index(0, 0).data().toString(), u"Run hello now"_s);
        QTest::keyClick(typed, Qt::Key_Return);
        QTRY_VERIFY(child<QListWidget>(panel(), u"endpointChoices"_s)->isVisible());
        child<QAction>(panel(), u"chooseNone"_s)->trigger();
        QVERIFY(!panel()->isVisible());
    }

    void tellsWhyAJobIsNotRight()
    {
        report(*m_server, m_other, {u"ops/hello"_s}, u"The zone Mars/Olympus is not known here."_s);
        QTRY_COMPARE_WITH_TIMEOUT(cell(u"away"_s, 6), u"1"_s, 10'000);
        QVERIFY(m_page->open({ConsoleLink::Kind::Endpoint, QString::number(m_other.id)}));
        QTRY_COMPARE(child<QLabel>(m_page, u"endpointName"_s)->text(), u"away"_s);
        QTRY_VERIFY(rowWith(instances(), u"ops/hello"_s) >= 0);
        instances()->selectRow(rowWith(instances(), u"ops/hello"_s));
        QVERIFY(child<QLabel>(m_page, u"entryNote"_s)->text().contains(u"Mars/Olympus"_s));
    }

    void adoptsWhatWasFound()
    {
        QVERIFY(m_page->open({ConsoleLink::Kind::Endpoint, u"crate"_s}));
        child<QTabWidget>(m_page, u"endpointTabs"_s)->setCurrentIndex(1);
        auto *found = child<QTableView>(m_page, u"foreignEntries"_s);
        const QString command = u"/usr/bin/old-backup --all"_s;
        QTRY_VERIFY_WITH_TIMEOUT(rowWith(found, command) >= 0, 20'000);
        // The schedule comes from the manifest that the server made of it.
        QTRY_COMPARE_WITH_TIMEOUT(found->model()->index(rowWith(found, command), 1).data().toString(),
                                  u"5 4 * * 1"_s, 20'000);
        found->selectRow(rowWith(found, command));
        QTRY_VERIFY(action(u"adopt"_s)->isEnabled());
        child<QLineEdit>(m_page, u"adoptNamespace"_s)->setText(u"Not Good"_s);
        QVERIFY(!action(u"adopt"_s)->isEnabled());
        child<QLineEdit>(m_page, u"adoptNamespace"_s)->setText(u"ops"_s);
        shot(u"adopt"_s);
        action(u"adopt"_s)->trigger();
        const auto adopted = [this] {
            int status = 0;
            const QJsonValue job = m_server->api("GET", u"/api/jobs/ops/old-backup"_s, {}, {}, &status);
            return status == 200 ? job[u"manifest"] : QJsonValue();
        };
        QTRY_VERIFY_WITH_TIMEOUT(adopted().isObject(), 10'000);
        // It was found on one machine of the fleet, and does not begin to run on the others.
        const QString name = u"crate"_s;
        QCOMPARE(adopted()[u"spec"][u"agent"][u"endpoints"].toArray(), QJsonArray{name});
        QTRY_COMPARE_WITH_TIMEOUT(found->model()->index(rowWith(found, command), 3).data().toString(),
                                  u"ops/old-backup"_s, 10'000);
        QVERIFY(!action(u"adopt"_s)->isEnabled());
        child<QTabWidget>(m_page, u"endpointTabs"_s)->setCurrentIndex(0);
    }

    void knowsMachinesByTheirIdsAlone()
    {
        // Two of one name are two …
        const SimulatedMachine twin = enroll(*m_server, u"away"_s);
        QTRY_COMPARE_WITH_TIMEOUT(machines()->shownCount(), 3, 10'000);
        QVERIFY(m_page->open({ConsoleLink::Kind::Endpoint, QString::number(twin.id)}));
        QCOMPARE(machines()->currentKey(), QString::number(twin.id));
        child<QLineEdit>(m_page, u"machineName"_s)->setText(u"twin"_s);
        action(u"saveMachine"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(rowWith(machines(), u"twin"_s) >= 0, 10'000);
        QVERIFY(rowWith(machines(), u"away"_s) >= 0);
        QCOMPARE(m_server->api("GET", twin.path())[u"name"].toString(), u"twin"_s);
        QCOMPARE(m_server->api("GET", m_other.path())[u"name"].toString(), u"away"_s);

        // … and two of one machine id are one: the later takes over, the earlier is let in no more.
        const SimulatedMachine first = enroll(*m_server, u"clone-1"_s, u"same"_s);
        QTRY_COMPARE_WITH_TIMEOUT(machines()->shownCount(), 4, 10'000);
        const SimulatedMachine second = enroll(*m_server, u"clone-2"_s, u"same"_s);
        QCOMPARE(second.id, first.id);
        QTRY_VERIFY_WITH_TIMEOUT(rowWith(machines(), u"clone-2"_s) >= 0, 10'000);
        QCOMPARE(rowWith(machines(), u"clone-1"_s), -1);
        QCOMPARE(machines()->shownCount(), 4);
        QCOMPARE(statusOf(first), 401);
        QCOMPARE(statusOf(second), 200);
        m_twin = twin;
    }

    void revokesOnlyWhatIsNamed()
    {
        QVERIFY(m_page->open({ConsoleLink::Kind::Endpoint, QString::number(m_twin.id)}));
        action(u"revokeMachine"_s)->trigger();
        auto *confirmation = m_page->findChild<Confirmation *>();
        QTRY_VERIFY(confirmation->isVisible());
        auto *typed = confirmation->findChild<QLineEdit *>();
        QVERIFY(typed && typed->isVisible());
        const auto deed = [&] {
            for (auto *button : confirmation->findChildren<QPushButton *>()) {
                if (button->text() == u"Revoke")
                    return button;
            }
            return static_cast<QPushButton *>(nullptr);
        };
        QVERIFY(deed() && !deed()->isEnabled());
        // Another machine is another question.
        QVERIFY(m_page->open({ConsoleLink::Kind::Endpoint, u"crate"_s}));
        QVERIFY(!confirmation->isVisible());
        QVERIFY(m_page->open({ConsoleLink::Kind::Endpoint, QString::number(m_twin.id)}));
        action(u"revokeMachine"_s)->trigger();
        typed->setText(u"twin"_s);
        shot(u"revoke"_s);
        QVERIFY(deed()->isEnabled());
        deed()->click();
        QTRY_COMPARE_WITH_TIMEOUT(rowWith(machines(), u"twin"_s), -1, 10'000);
        QCOMPARE(statusOf(m_twin), 401);
        QCOMPARE(m_server->api("GET", m_twin.path())[u"status"].toString(), u"revoked"_s);
        QVERIFY(!machines()->currentKey().isEmpty());
    }

    void aViewerOnlyLooks()
    {
        m_server->api("POST", u"/api/users"_s,
                      QJsonObject{{u"username"_s, u"vic"_s},
                                  {u"email"_s, u"vic@example.org"_s},
                                  {u"password"_s, ServerProcess::password()},
                                  {u"role"_s, u"viewer"_s}});
        auto workspace = connectTo(*m_server, u"vic"_s, m_files);
        QVERIFY(workspace);
        Workspace *store = workspace.get();
        PageWindow window(*m_fixture, std::move(workspace));
        auto *page = window.page<EndpointPage>();
        auto *list = child<RecordTable>(page, u"machines"_s);
        QTRY_COMPARE_WITH_TIMEOUT(list->shownCount(), 3, 20'000);
        QVERIFY(page->open({ConsoleLink::Kind::Endpoint, u"crate"_s}));
        auto *jobs = child<QTableView>(page, u"managedEntries"_s);
        QTRY_VERIFY(rowWith(jobs, u"ops/hello"_s) >= 0);
        jobs->selectRow(rowWith(jobs, u"ops/hello"_s));
        QTRY_VERIFY(store->endpoints().capabilities().noManaging.contains(u"only look"_s));
        for (const QString &name :
             {u"syncNow"_s, u"runInstance"_s, u"revokeMachine"_s, u"saveMachine"_s, u"fleetDeploy"_s}) {
            QVERIFY2(!child<QAction>(page, name)->isEnabled(), qPrintable(name));
            QVERIFY2(child<QAction>(page, name)->toolTip().contains(u"only look"_s), qPrintable(name));
        }
        QVERIFY(child<QLineEdit>(page, u"machineName"_s)->isReadOnly());
        child<QTabWidget>(page, u"endpointTabs"_s)->setCurrentIndex(2);
        QVERIFY(child<Banner>(page, u"machineReason"_s)->isVisible());
        shot(u"viewer"_s, &window.window());
        auto *jobsPage = window.page<JobsPage>();
        QVERIFY(jobsPage->open({ConsoleLink::Kind::Job, u"ops/hello"_s}));
        QTRY_VERIFY(child<QAction>(jobsPage, u"runJobs"_s)->toolTip().contains(u"only look"_s));
        QVERIFY(!child<QAction>(jobsPage, u"runJobs"_s)->isEnabled());

        // It is the server that refuses, not the window alone.
        const QString id = list->currentKey();
        const auto refused = [](const auto &result) {
            return !result && result.error().code == Error::Code::Permission;
        };
        QVERIFY(refused(wait(store->endpoints().syncNow(id))));
        QVERIFY(refused(wait(store->endpoints().runNow(id, u"ops/hello"_s))));
        QVERIFY(refused(wait(store->endpoints().describe(id, u"mine"_s, {}))));
        QVERIFY(refused(wait(store->endpoints().revoke(id))));
        QVERIFY(refused(wait(store->endpoints().adopt(id, u"old-backup"_s, u"ops"_s))));
    }

    void saysWhenTheServerIsAway()
    {
        m_server->kill();
        QTRY_COMPARE_WITH_TIMEOUT(m_workspace->session()->state(), HostedSession::State::Offline, 20'000);
        QTRY_VERIFY(!action(u"syncNow"_s)->isEnabled());
        QVERIFY(action(u"syncNow"_s)->toolTip().contains(u"cannot be reached"_s));
        QCOMPARE(machines()->shownCount(), 3);
        QVERIFY(m_server->start());
        QTRY_COMPARE_WITH_TIMEOUT(m_workspace->session()->state(), HostedSession::State::Live, 30'000);
        QTRY_VERIFY(action(u"syncNow"_s)->isEnabled());
    }

    void holdsFiveHundred()
    {
        QStringList statements;
        const QString longName = u"a-machine-with-a-very-long-name-that-somebody-in-a-hurry-has-chosen"_s;
        for (int i = 0; i < 500; ++i) {
            const qint64 heard = QDateTime::currentMSecsSinceEpoch() - qint64(i % 50) * 7000;
            statements.append(
                u"INSERT INTO endpoints (tenant_id, name, hostname, platform, version, labels, own_labels, "
                "state, last_heartbeat, enrolled_at, created_at, updated_at) SELECT id, '%1', "
                "'host-%2.example.net', '%3', '0.1.%4', '{\"rack\":\"%5\"}', '{}', '%6', %7, %7, %7, %7 FROM "
                "tenants LIMIT 1"_s
                    .arg(i % 25 == 0 ? u"%1-%2"_s.arg(longName).arg(i)
                                     : u"web-%1"_s.arg(i, 3, 10, QChar(u'0')))
                    .arg(i)
                    .arg(i % 7 == 0 ? u"windows"_s : u"linux"_s)
                    .arg(i % 3)
                    .arg(i % 12)
                    .arg(i % 9 == 0
                             ? u"{\"last_sync_at\":\"2026-11-25T20:00:00Z\",\"errors\":[\"Cannot reach the "
                               "repository.\"]}"_s
                             : u"{\"last_sync_at\":\"2026-11-25T20:00:00Z\",\"errors\":[]}"_s)
                    .arg(heard));
        }
        statements.append(
            u"INSERT INTO job_instances (tenant_id, endpoint_id, namespace, job_name, status, source, "
            "last_seen) SELECT tenant_id, id, 'ops', 'hello', 'scheduled', 'crontopus', 1 FROM endpoints "
            "WHERE "
            "name LIKE 'web-%'"_s);
        QVERIFY(changeDatabase(*m_server, statements));
        QElapsedTimer clock;
        clock.start();
        QVERIFY(wait(m_workspace->endpoints().refresh()));
        QTRY_COMPARE(machines()->shownCount(), 503);
        qInfo("503 machines with their jobs read and shown in %lld ms", clock.elapsed());
        QVERIFY(clock.elapsed() < 10'000);
        // Not a request a machine, which the server's rate limit would cut off.
        QVERIFY(m_page->open({ConsoleLink::Kind::Endpoint, u"web-123"_s}));
        QTRY_VERIFY(rowWith(instances(), u"ops/hello"_s) >= 0);
        shot(u"many"_s);
        child<QLineEdit>(m_page, u"fleetFilter"_s)->setText(u"rack=11"_s);
        QTRY_COMPARE(machines()->shownCount(), 41);
        QCOMPARE(child<QLabel>(m_page, u"fleetCount"_s)->text(), u"41 of 503"_s);
        // What the filter hides is shown all the same when a link leads there.
        QVERIFY(m_page->open({ConsoleLink::Kind::Endpoint, u"web-001"_s}));
        QCOMPARE(cell(u"web-001"_s, 0), u"web-001"_s);
        QVERIFY(m_page->open({ConsoleLink::Kind::Endpoint,
                              u"a-machine-with-a-very-long-name-that-somebody-in-a-hurry-has-chosen-100"_s}));
        shot(u"long"_s);
        runFromTheJobsPage();
        shot(u"manychoices"_s);
        child<QAction>(panel(), u"chooseNone"_s)->trigger();
    }

    void cleanupTestCase()
    {
        m_agent.stop();
        m_window.reset();
        m_server.reset();
    }

private:
    [[nodiscard]] qsizetype discoveredJobs() const
    {
        const auto jobs = m_window->window().currentWorkspace()->jobs().jobs();
        return std::count_if(jobs->cbegin(), jobs->cend(),
                             [](const JobEntry &job) { return job.manifest.ns() == u"discovered"; });
    }
    [[nodiscard]] QAction *action(const QString &name) const { return child<QAction>(m_page, name); }
    [[nodiscard]] RecordTable *machines() const { return child<RecordTable>(m_page, u"machines"_s); }
    [[nodiscard]] QTableView *instances() const { return child<QTableView>(m_page, u"managedEntries"_s); }
    [[nodiscard]] QString cell(const QString &machine, int column) const
    {
        return machines()->model()->index(rowWith(machines(), machine), column).data().toString();
    }
    [[nodiscard]] RunNowPanel *panel() const
    {
        return child<RunNowPanel>(&m_window->window(), u"runNowPanel"_s);
    }
    [[nodiscard]] RunWatch *newest() const { return panel()->watches().value(0); }
    [[nodiscard]] QString sentence() const { return child<QLabel>(panel(), u"runWatchSentence"_s)->text(); }
    [[nodiscard]] QJsonArray waiting() const
    {
        return m_server->api("GET", m_other.path(u"/commands?timeout=0"_s), {}, m_other.token)[u"commands"]
            .toArray();
    }
    [[nodiscard]] int statusOf(const SimulatedMachine &machine) const
    {
        int status = 0;
        m_server->api("GET", machine.path(), {}, machine.token, &status);
        return status;
    }

    void addJob(const QString &name) const
    {
        m_server->api("POST", u"/api/jobs"_s,
                      QJsonObject{{u"manifest"_s, manifest(name)}, {u"namespace"_s, u"ops"_s}});
    }

    void runFromTheJobsPage()
    {
        auto *jobs = m_window->page<JobsPage>();
        QVERIFY(jobs->open({ConsoleLink::Kind::Job, u"ops/hello"_s}));
        QTRY_VERIFY(child<QAction>(jobs, u"runJobs"_s)->isEnabled());
        child<QAction>(jobs, u"runJobs"_s)->trigger();
        QTRY_VERIFY(child<QListWidget>(panel(), u"endpointChoices"_s)->isVisible());
    }

    void choose(QListWidget *choices, const QString &machine) const
    {
        const qsizetype before = panel()->watches().size();
        for (int row = 0; row < choices->count(); ++row) {
            if (choices->item(row)->text().startsWith(machine))
                choices->item(row)->setCheckState(Qt::Checked);
        }
        child<QAction>(panel(), u"runChosen"_s)->trigger();
        QCOMPARE(panel()->watches().size(), before + 1);
    }

    /// Both themes, to look at, where the environment says a directory.
    void shot(const QString &name, MainWindow *window = nullptr) const
    {
        const QString directory = qEnvironmentVariable("CRONTOPUS_SCREENSHOTS");
        if (directory.isEmpty())
            return;
        QTest::qWait(300);
        for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            m_fixture->theme->setMode(mode);
            const QPixmap picture = (window ? window : &m_window->window())->grab();
            picture.save(u"%1/fleet-%2-%3.png"_s.arg(directory, name,
                                                     mode == Theme::Mode::Dark ? u"dark"_s : u"light"_s));
        }
    }

    std::unique_ptr<GuiFixture> m_fixture;
    std::unique_ptr<ServerProcess> m_server;
    StateWriter m_files;
    std::unique_ptr<PageWindow> m_window;
    Workspace *m_workspace = nullptr;
    EndpointPage *m_page = nullptr;
    RealAgent m_agent;
    SimulatedMachine m_other, m_twin;
};

int main(int argc, char **argv)
{
    // Before any thread starts.
    if (const QString why = enterPrivateCron(); !why.isEmpty()) {
        qInfo("SKIP: %s", qPrintable(why));
        return 77;
    }
    const QApplication application(argc, argv);
    FleetTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "fleet_test.moc"
