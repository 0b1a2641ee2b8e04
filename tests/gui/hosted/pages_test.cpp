// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/account/accountpage.h"
#include "app/console/account/tokenspanel.h"
#include "app/console/deploy/deploypage.h"
#include "app/console/endpoint/endpointpage.h"
#include "app/console/jobs/bulkpanel.h"
#include "app/console/jobs/changepreview.h"
#include "app/console/jobs/jobspage.h"
#include "app/console/jobs/jobtreeview.h"
#include "app/console/runs/runspage.h"
#include "app/console/widgets/banner.h"
#include "app/console/widgets/recordtable.h"
#include "app/console/workspaces/openworkspace.h"
#include "shared/base/statewriter.h"
#include "shared/hosted/hostedsession.h"
#include "tests/gui/fixture/connecting.h"
#include "tests/gui/fixture/pagewindow.h"
#include "tests/support/hostedservice.h"
#include "tests/support/waiting.h"

#include <QAction>
#include <QCheckBox>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTableView>
#include <QTabWidget>

using namespace crontopus;
using namespace crontopus::test;
using namespace Qt::Literals::StringLiterals;

namespace {
QByteArray job(const QByteArray &name)
{
    return "apiVersion: v1\nkind: Job\nmetadata:\n  name: " + name +
           "\nspec:\n  schedule: \"0 2 * * *\"\n  timezone: UTC\n  command: /bin/true\n";
}

QString cell(const QAbstractItemView *table, int row, int column)
{
    return table->model()->index(row, column).data().toString();
}

/// Row whose cell of the column shows this; -1: none.
int rowWith(const QAbstractItemView *table, const QString &text, int column = 0)
{
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (cell(table, row, column) == text)
            return row;
    }
    return -1;
}

QModelIndex indexOf(const QAbstractItemModel *tree, const QString &ns, const QString &name = {})
{
    for (int i = 0; i < tree->rowCount(); ++i) {
        const QModelIndex space = tree->index(i, 0);
        if (space.data().toString() != ns)
            continue;
        if (name.isEmpty())
            return space;
        for (int j = 0; j < tree->rowCount(space); ++j) {
            if (tree->index(j, 0, space).data().toString() == name)
                return tree->index(j, 0, space);
        }
    }
    return {};
}
} // namespace

/// The console's pages at a service that answers the hosted service's routes alone. Each test goes on where
/// the one before ended; none may leave an error behind, or ask for what the service has not.
class HostedPagesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture = std::make_unique<GuiFixture>();
        QVERIFY(m_service.start());
        m_service.jobs = {{u"prod/backup"_s, job("backup")}, {u"prod/import"_s, job("import")}};
        enrollMachine();
        const auto info = connectTo(m_service.url(), u"ann"_s, HostedService::password());
        QVERIFY(info);
        auto opened = openWorkspace(*info, m_files);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text()));
        m_workspace = opened->get();
        m_window = std::make_unique<PageWindow>(*m_fixture, std::move(*opened));
        QVERIFY(m_window->isExposed());
        QTRY_COMPARE_WITH_TIMEOUT(m_workspace->session()->state(), HostedSession::State::Live, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_workspace->jobs().jobs()->size(), 3, 10'000);
    }

    void cleanup()
    {
        const auto banners = m_window->window().findChildren<Banner *>();
        for (const Banner *banner : banners)
            QVERIFY2(!banner->isVisible() || banner->kind() != Banner::Kind::Error,
                     qPrintable(banner->text()));
        // A session finds out once that there are no events.
        QVERIFY2(m_service.misses == QStringList{u"GET /api/events"_s},
                 qPrintable(m_service.misses.join(u", "_s)));
    }

    void listsTheMachine()
    {
        auto *page = m_window->page<EndpointPage>();
        QTRY_COMPARE_WITH_TIMEOUT(machines()->model()->rowCount(), 1, 10'000);
        QCOMPARE(cell(machines(), 0, 0), u"web"_s);
        QCOMPARE(cell(machines(), 0, 1), u"Online"_s);
        QCOMPARE(cell(machines(), 0, 5), u"1"_s);
        QTRY_VERIFY(rowWith(instances(), u"prod/backup"_s) >= 0);
        // What such a service does not know is not made up.
        for (const QLabel *label : page->findChildren<QLabel *>())
            QVERIFY2(!label->text().contains(u"never"), qPrintable(label->text()));
    }

    void saysThatItCannotSyncOrRun()
    {
        auto *page = m_window->page<EndpointPage>();
        instances()->selectRow(rowWith(instances(), u"prod/backup"_s));
        QVERIFY(!action(page, u"syncNow"_s)->isEnabled());
        QVERIFY(action(page, u"syncNow"_s)->toolTip().contains(u"cannot tell machines to sync"_s));
        QVERIFY(!action(page, u"runInstance"_s)->isEnabled());
        QVERIFY(action(page, u"runInstance"_s)->toolTip().contains(u"when they are due"_s));
        auto *jobs = m_window->page<JobsPage>();
        QVERIFY(jobs->open({ConsoleLink::Kind::Job, u"prod/backup"_s}));
        QTRY_VERIFY(action(jobs, u"runJobs"_s)->toolTip().contains(u"when they are due"_s));
        QVERIFY(!action(jobs, u"runJobs"_s)->isEnabled());
        MainWindow &window = m_window->window();
        window.openPalette();
        auto *typed = child<QLineEdit>(&window, u"paletteEdit"_s);
        typed->setText(u"run backup now"_s);
        QVERIFY(rowWith(child<QAbstractItemView>(&window, u"paletteList"_s), u"Run backup now"_s) < 0);
        QTest::keyClick(typed, Qt::Key_Escape);
    }

    void renamesTheMachine()
    {
        auto *page = m_window->page<EndpointPage>();
        child<QTabWidget>(page, u"endpointTabs"_s)->setCurrentIndex(2);
        QVERIFY(!child<QWidget>(page, u"machineLabels"_s)->isVisible());
        const auto labels = page->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"keeps no labels"_s);
        }));
        child<QLineEdit>(page, u"machineName"_s)->setText(u"crate"_s);
        m_service.requests.clear();
        action(page, u"saveMachine"_s)->trigger();
        QTRY_COMPARE(cell(machines(), 0, 0), u"crate"_s);
        QCOMPARE(endpoint()[u"name"_s].toString(), u"crate"_s);
        // It alone is read again, of however many.
        const QString path = u"/api/endpoints/%1"_s.arg(m_id);
        QCOMPARE(m_service.requests.filter(u"/endpoints"_s),
                 (QStringList{u"PATCH "_s + path, u"GET "_s + path, u"GET "_s + path + u"/jobs"_s}));
    }

    void adoptsForThisMachineAlone()
    {
        auto *page = m_window->page<EndpointPage>();
        child<QTabWidget>(page, u"endpointTabs"_s)->setCurrentIndex(1);
        auto *found = child<QTableView>(page, u"foreignEntries"_s);
        QTRY_VERIFY(rowWith(found, u"/usr/bin/old-backup --all"_s) >= 0);
        QTRY_COMPARE(cell(found, 0, 1), u"5 4 * * 1"_s);
        found->selectRow(0);
        QTRY_VERIFY(action(page, u"adopt"_s)->isEnabled());
        child<QLineEdit>(page, u"adoptNamespace"_s)->setText(u"ops"_s);
        m_service.requests.clear();
        action(page, u"adopt"_s)->trigger();
        QTRY_VERIFY(m_service.jobs.contains(u"ops/old-backup"_s));
        QVERIFY(m_service.jobs.value(u"ops/old-backup"_s).contains("crate"));
        // At no time may other machines find it.
        QCOMPARE(m_service.requests.filter(u"POST "_s),
                 (QStringList{u"POST /api/endpoints/%1/assign-job"_s.arg(m_id),
                              u"POST /api/jobs/discovered/old-backup/adopt"_s}));
        QTRY_COMPARE(cell(found, 0, 3), u"ops/old-backup"_s); // without waiting for the next round
        child<QTabWidget>(page, u"endpointTabs"_s)->setCurrentIndex(0);
    }

    void assignsAJob()
    {
        auto *page = m_window->page<JobsPage>();
        auto *tree = page->findChild<JobTreeView *>();
        tree->setCurrentIndex(indexOf(tree->model(), u"prod"_s, u"import"_s));
        action(page, u"assignJobs"_s)->trigger();
        auto *panel = page->findChild<BulkPanel *>();
        child<QCheckBox>(panel, u"assignByName"_s)->setChecked(true);
        auto *names = child<QListWidget>(panel, u"assignNames"_s);
        QCOMPARE(names->item(0)->text(), u"crate"_s);
        names->item(0)->setCheckState(Qt::Checked);
        commitPreview();
        push();
        QCOMPARE(m_service.writes, QStringList{u"PUT prod/import"_s});
        QVERIFY(m_service.jobs.value(u"prod/import"_s).contains("crate"));
    }

    void makesAndDeletesNamespaces()
    {
        auto *page = m_window->page<JobsPage>();
        auto *tree = page->findChild<JobTreeView *>();
        m_service.requests.clear();
        m_service.writes.clear();
        action(page, u"newNamespaceAction"_s)->trigger();
        QTRY_VERIFY(tree->findChild<QLineEdit *>());
        auto *edit = tree->findChild<QLineEdit *>();
        edit->selectAll();
        QTest::keyClicks(edit, u"fresh"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY(indexOf(tree->model(), u"fresh"_s).isValid());
        // An empty one is this console's alone; the service makes it with its first job.
        QVERIFY(wait(m_workspace->jobs().write({{u"fresh/first.yaml"_s, job("first")}})));
        QVERIFY(wait(m_workspace->jobs().commit({u"fresh/first.yaml"_s}, u"First"_s)));
        push();
        QCOMPARE(m_service.writes, QStringList{u"POST fresh/first"_s});
        QTRY_VERIFY(indexOf(tree->model(), u"fresh"_s, u"first"_s).isValid());

        tree->setCurrentIndex(indexOf(tree->model(), u"fresh"_s));
        action(page, u"deleteJobs"_s)->trigger();
        commitPreview();
        push();
        QCOMPARE(m_service.writes.last(), u"DELETE fresh/first"_s);
        QTRY_VERIFY(!indexOf(tree->model(), u"fresh"_s).isValid());
    }

    void countsRunsByJobAndEndpoint()
    {
        auto *page = m_window->page<RunsPage>();
        page->showView(RunsPage::View::ByJob);
        auto *jobs = child<RecordTable>(page, u"runsByJob"_s);
        QTRY_COMPARE(jobs->model()->rowCount(), 2);
        const int backup = rowWith(jobs, u"prod/backup"_s, 1);
        QCOMPARE(cell(jobs, backup, 0), u"Warning"_s);
        QCOMPARE(cell(jobs, backup, 3), u"3"_s);
        QCOMPARE(cell(jobs, backup, 5), u"2"_s);
        page->showView(RunsPage::View::ByEndpoint);
        auto *endpoints = child<RecordTable>(page, u"runsByEndpoint"_s);
        QTRY_COMPARE(endpoints->model()->rowCount(), 1);
        QCOMPARE(cell(endpoints, 0, 3), u"4"_s);
    }

    void makesAndRevokesEnrollmentTokens()
    {
        auto *page = m_window->page<DeployPage>();
        auto *table = child<RecordTable>(page, u"enrollmentTokens"_s);
        QTRY_VERIFY(rowWith(table, u"machines"_s) >= 0);
        m_service.slow = u"GET /api/enrollment-tokens"_s;
        page->commands().last()->trigger(); // a list that comes late, and without the token
        action(page, u"newEnrollmentToken"_s)->trigger();
        child<QLineEdit>(page, u"enrollmentName"_s)->setText(u"laptops"_s);
        child<QSpinBox>(page, u"enrollmentUses"_s)->setValue(3);
        action(page, u"createEnrollmentToken"_s)->trigger();
        QTRY_VERIFY(rowWith(table, u"laptops"_s) >= 0);
        QCOMPARE(cell(table, rowWith(table, u"laptops"_s), 2), u"0 of 3"_s);
        QTest::qWait(1500);
        QVERIFY(child<QLineEdit>(page, u"secret"_s)->text().startsWith(u"cet_"_s));
        QVERIFY(rowWith(table, u"laptops"_s) >= 0);
        // Its installers want the token in the address, where it does not belong.
        QVERIFY(!child<QPlainTextEdit>(page, u"installCommand"_s)->isVisible());
        QVERIFY(!action(page, u"saveInstaller"_s)->isEnabled());
        QVERIFY(child<QLabel>(page, u"installNote"_s)->text().contains(m_service.url()));
        action(page, u"revokeEnrollmentToken"_s)->trigger();
        action(page, u"confirm"_s)->trigger();
        QTRY_VERIFY(rowWith(table, u"laptops"_s) < 0);
        QCOMPARE(m_service.tenants[u"ann"_s].enrollmentTokens.size(), 1);
    }

    void makesRenamesAndRevokesTokens()
    {
        auto *page = m_window->page<AccountPage>()->findChild<TokensPanel *>();
        auto *table = child<RecordTable>(page, u"apiTokens"_s);
        // The service names no scopes: they follow from the role.
        QTRY_VERIFY(child<QCheckBox>(page, u"write:jobs"_s)->isEnabled());
        action(page, u"newToken"_s)->trigger();
        child<QLineEdit>(page, u"newTokenName"_s)->setText(u"report"_s);
        child<QCheckBox>(page, u"read:runs"_s)->setChecked(true);
        action(page, u"createToken"_s)->trigger();
        QTRY_COMPARE(cell(table, rowWith(table, u"report"_s), 2), u"read:runs"_s);
        QVERIFY(child<QLineEdit>(page, u"secret"_s)->text().startsWith(u"ctp_"_s));
        child<QLineEdit>(page, u"tokenName"_s)->setText(u"nightly"_s);
        action(page, u"renameToken"_s)->trigger();
        QTRY_VERIFY(rowWith(table, u"nightly"_s) >= 0);
        table->selectRow(rowWith(table, u"nightly"_s));
        action(page, u"revokeToken"_s)->trigger();
        action(page, u"confirm"_s)->trigger();
        QTRY_VERIFY(m_service.tenants[u"ann"_s].apiTokens.isEmpty());
    }

    void showsTheAccountWithoutSettings()
    {
        auto *page = m_window->page<AccountPage>();
        auto *tabs = child<QTabWidget>(page, u"accountTabs"_s);
        QStringList shown;
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->isTabVisible(i))
                shown.append(tabs->tabText(i));
        }
        QCOMPARE(shown, (QStringList{u"Tokens"_s, u"You"_s}));
        tabs->setCurrentIndex(1);
        QTRY_COMPARE(child<QLabel>(page, u"accountRole"_s)->text(), u"Admin"_s);
        QVERIFY(!child<QLineEdit>(page, u"newPassword"_s)->isVisible());
        QVERIFY(child<QLabel>(page, u"passwordElsewhere"_s)->isVisible());
        QVERIFY(!child<QLabel>(page, u"accountGit"_s)->isVisible());
    }

    void revokesTheMachine()
    {
        auto *page = m_window->page<EndpointPage>();
        action(page, u"revokeMachine"_s)->trigger();
        child<QLineEdit>(page, u"confirmName"_s)->setText(u"crate"_s);
        m_service.requests.clear();
        action(page, u"confirm"_s)->trigger();
        QTRY_COMPARE(m_workspace->endpoints().endpoints().size(), 0);
        QCOMPARE(endpoint()[u"status"_s].toString(), u"revoked"_s);
    }

    void asksNoMoreThanItMust()
    {
        // No page that is opened leads to more than a handful of requests, and none to more while it is
        // looked at.
        const int pages = int(m_window->window().currentView()->pages().size());
        for (int i = 0; i < pages; ++i) {
            m_service.requests.clear();
            m_window->window().currentView()->showPage(i);
            QTest::qWait(1500);
            QVERIFY2(m_service.requests.size() <= 6, qPrintable(m_service.requests.join(u'\n')));
        }
        m_service.requests.clear();
        QTest::qWait(5000);
        QVERIFY2(m_service.requests.size() <= 4, qPrintable(m_service.requests.join(u'\n')));
    }

    void cleanupTestCase() { m_window.reset(); }

private:
    [[nodiscard]] static QAction *action(const QObject *parent, const QString &name)
    {
        return child<QAction>(parent, name);
    }
    RecordTable *machines() { return child<RecordTable>(m_window->page<EndpointPage>(), u"machines"_s); }
    QTableView *instances() { return child<QTableView>(m_window->page<EndpointPage>(), u"managedEntries"_s); }
    [[nodiscard]] QJsonObject endpoint() { return m_service.tenants[u"ann"_s].endpoints.value(m_id); }

    /// As its agent would.
    void enrollMachine()
    {
        ApiClient client(*ApiAddress::parse(m_service.url()));
        const auto tell = [&client](const QString &path, const QJsonObject &body) {
            const auto answer = wait(client.post(path, body));
            return answer ? *answer : QJsonValue();
        };
        client.setToken(HostedService::token());
        const QString token =
            tell(u"/api/enrollment-tokens"_s, {{u"name"_s, u"machines"_s}})[u"token"].toString();
        client.setToken(token);
        const QJsonValue made =
            tell(u"/api/endpoints/enroll"_s, {{u"name"_s, u"web"_s}, {u"platform"_s, u"linux"_s}});
        m_id = made[u"endpoint_id"].toInteger();
        client.setToken(made[u"token"].toString());
        const QString path = u"/api/endpoints/%1"_s.arg(m_id), command = u"/usr/bin/old-backup --all"_s;
        tell(path + u"/heartbeat"_s, {{u"version"_s, u"1.0"_s}});
        tell(path + u"/discovered-jobs"_s,
             {{u"jobs"_s, QJsonArray{QJsonObject{{u"name"_s, u"old-backup"_s},
                                                 {u"schedule"_s, u"5 4 * * 1"_s},
                                                 {u"command"_s, command}}}}});
        tell(path + u"/job-instances"_s,
             {{u"instances"_s, QJsonArray{QJsonObject{{u"job_name"_s, u"backup"_s},
                                                      {u"namespace"_s, u"prod"_s},
                                                      {u"status"_s, u"scheduled"_s},
                                                      {u"source"_s, u"git"_s}},
                                          QJsonObject{{u"job_name"_s, u"old-backup"_s},
                                                      {u"namespace"_s, u"discovered"_s},
                                                      {u"status"_s, u"scheduled"_s},
                                                      {u"source"_s, u"discovered"_s},
                                                      {u"original_command"_s, command}}}}});
        for (const auto &[name, status] : {std::pair(u"backup"_s, u"success"_s),
                                           {u"backup"_s, u"failure"_s},
                                           {u"backup"_s, u"timeout"_s},
                                           {u"import"_s, u"success"_s}})
            tell(u"/api/runs/check-in"_s, {{u"endpoint_id"_s, m_id},
                                           {u"job_name"_s, name},
                                           {u"namespace"_s, u"prod"_s},
                                           {u"status"_s, status}});
    }

    void commitPreview()
    {
        auto *panel = m_window->page<JobsPage>()->findChild<BulkPanel *>();
        auto *preview = panel->findChild<ChangePreview *>();
        auto *commit = child<QAction>(preview, u"commit"_s);
        QTRY_VERIFY(commit->isEnabled());
        const int ahead = m_workspace->jobs().branch().ahead;
        commit->trigger();
        QTRY_VERIFY(m_workspace->jobs().branch().ahead > ahead);
    }

    void push()
    {
        const auto pushed = wait(m_workspace->jobs().push());
        QVERIFY2(pushed, pushed ? "" : qPrintable(pushed.error().text()));
    }

    StateWriter m_files;
    std::unique_ptr<GuiFixture> m_fixture;
    HostedService m_service;
    qint64 m_id = 0; ///< of the machine
    Workspace *m_workspace = nullptr;
    std::unique_ptr<PageWindow> m_window;
};

QTEST_MAIN(HostedPagesTest)
#include "pages_test.moc"
