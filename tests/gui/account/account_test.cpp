// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/account/accountpage.h"
#include "app/console/account/accountpanel.h"
#include "app/console/account/tenantpanel.h"
#include "app/console/account/tokenspanel.h"
#include "app/console/account/userspanel.h"
#include "app/console/admin/adminpage.h"
#include "app/console/admin/auditpanel.h"
#include "app/console/admin/tenantspanel.h"
#include "app/console/deploy/deploypage.h"
#include "app/console/deploy/installpanel.h"
#include "app/console/widgets/banner.h"
#include "app/console/widgets/recordtable.h"
#include "shared/hosted/hostedaccountstore.h"
#include "tests/gui/fixture/pagewindow.h"
#include "tests/support/serverprocess.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>

using namespace crontopus;
using namespace crontopus::test;
using namespace Qt::Literals::StringLiterals;

namespace {
QAction *action(const QObject *parent, const QString &name)
{
    return child<QAction>(parent, name);
}

/// The text of a cell of the row with this text in the first column; null when there is none.
QString cell(const RecordTable *table, const QString &name, int column)
{
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data().toString() == name)
            return table->model()->index(row, column).data().toString();
    }
    return {};
}

bool choose(RecordTable *table, const QString &name)
{
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data().toString() == name) {
            table->selectRow(row);
            return true;
        }
    }
    return false;
}
} // namespace

/// The pages over the account store, against the real server.
class AccountPagesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture = std::make_unique<GuiFixture>();
        m_server = std::make_unique<ServerProcess>(
            QStringList{u"--rate-limits"_s, u"off"_s, u"--registration"_s, u"open"_s});
        QVERIFY(m_server->start());
        m_client = std::make_unique<ApiClient>(*ApiAddress::parse(m_server->url()));
    }
    void init() { openAs(m_server->token()); }
    void cleanup() { m_window.reset(); }
    void cleanupTestCase()
    {
        m_client.reset();
        m_server.reset();
        m_fixture.reset();
    }

    void localWorkspacesHaveNoSuchPages()
    {
        m_window = std::make_unique<PageWindow>(*m_fixture, m_fixture->makeWorkspace());
        const WorkspaceView *view = m_window->window().currentView();
        for (int i = 0; i < view->pageCount(); ++i)
            QVERIFY(view->entry(i).title != u"Deploy" && view->entry(i).title != u"Account");
    }

    void enrollmentTokensAreShownOnceAndRevoked()
    {
        auto *page = m_window->page<DeployPage>();
        auto *table = child<RecordTable>(page, u"enrollmentTokens"_s);
        QVERIFY(action(page, u"newEnrollmentToken"_s)->isEnabled());
        action(page, u"newEnrollmentToken"_s)->trigger();
        QVERIFY(!action(page, u"createEnrollmentToken"_s)->isEnabled());
        child<QLineEdit>(page, u"enrollmentName"_s)->setText(u"web servers"_s);
        child<QSpinBox>(page, u"enrollmentUses"_s)->setValue(3);
        action(page, u"createEnrollmentToken"_s)->trigger();
        QTRY_COMPARE(cell(table, u"web servers"_s, 2), u"0 of 3"_s);
        auto *secret = child<QLineEdit>(page, u"secret"_s);
        QVERIFY(secret->isVisible());
        const QString token = secret->text();
        QVERIFY(token.startsWith(u"cet_"));
        QCOMPARE(table->currentKey().isEmpty(), false);
        action(page, u"copySecret"_s)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), token);

        // It works, and its use is counted.
        int status = 0;
        m_server->api("POST", u"/api/endpoints/enroll"_s, QJsonObject{{u"name"_s, u"web-1"_s}}, token,
                      &status);
        QVERIFY(status == 200 || status == 201);
        page->commands().last()->trigger(); // refresh
        QTRY_COMPARE(cell(table, u"web servers"_s, 2), u"1 of 3"_s);
        QVERIFY(secret->isVisible());

        // Forgotten by the page for good.
        action(page, u"forgetSecret"_s)->trigger();
        QVERIFY(!secret->isVisible());
        QVERIFY(secret->text().isEmpty());
        QVERIFY(!action(page, u"saveInstaller"_s)->isEnabled());

        action(page, u"revokeEnrollmentToken"_s)->trigger();
        QVERIFY(!cell(table, u"web servers"_s, 0).isNull()); // asks first
        action(page, u"confirm"_s)->trigger();
        QTRY_VERIFY(cell(table, u"web servers"_s, 0).isNull());
        m_server->api("POST", u"/api/endpoints/enroll"_s, QJsonObject{{u"name"_s, u"web-2"_s}}, token,
                      &status);
        QCOMPARE(status, 401);
    }

    void installersHoldTheTokenAndCommandsDoNot()
    {
        auto *page = m_window->page<DeployPage>();
        action(page, u"newEnrollmentToken"_s)->trigger();
        child<QLineEdit>(page, u"enrollmentName"_s)->setText(u"laptops"_s);
        action(page, u"createEnrollmentToken"_s)->trigger();
        auto *secret = child<QLineEdit>(page, u"secret"_s);
        QTRY_VERIFY(secret->isVisible());
        const QString token = secret->text();
        auto *command = child<QPlainTextEdit>(page, u"installCommand"_s);
        auto *platforms = child<QTabBar>(page, u"installPlatforms"_s);
        const QStringList words{u"script/linux"_s, u"script/macos"_s, u"script/windows"_s};
        for (int i = 0; i < words.size(); ++i) {
            platforms->setCurrentIndex(i);
            QVERIFY(command->toPlainText().contains(words.at(i)));
            QVERIFY(!command->toPlainText().contains(u"cet_"));
        }

        // The command as a shell runs it, the token on its input: the script comes, and misses the agent.
        platforms->setCurrentIndex(0);
        QProcess shell;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_fixture->directory());
        shell.setProcessEnvironment(environment);
        shell.start(u"sh"_s, {u"-c"_s, command->toPlainText()});
        shell.write(token.toUtf8() + '\n');
        shell.closeWriteChannel();
        QTRY_COMPARE(shell.state(), QProcess::NotRunning);
        const QByteArray said = shell.readAllStandardError();
        QVERIFY2(said.contains("crontopus-agent is not installed") || said.contains("Cannot"), said);

        platforms->setCurrentIndex(2);
        action(page, u"saveInstaller"_s)->trigger();
        auto *dialog = page->findChild<QFileDialog *>();
        QVERIFY(dialog);
        const QString path = m_fixture->directory() + u"/install.ps1"_s;
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray script = file.readAll();
        QVERIFY(script.contains(token.toUtf8()));
        QVERIFY(script.contains("icacls"));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void apiTokensDoWhatTheirBoxesSay()
    {
        auto *page = tab<TokensPanel>();
        auto *table = child<RecordTable>(page, u"apiTokens"_s);
        QTRY_VERIFY(child<QCheckBox>(page, u"read:runs"_s)->isEnabled());
        tab<AccountPanel>();
        action(m_window->page<AccountPage>(), u"newApiToken"_s)->trigger(); // from wherever one is
        QVERIFY(child<QLineEdit>(page, u"newTokenName"_s)->isVisible());
        child<QLineEdit>(page, u"newTokenName"_s)->setText(u"report"_s);
        QVERIFY(!action(page, u"createToken"_s)->isEnabled()); // without any scope
        child<QCheckBox>(page, u"read:runs"_s)->setChecked(true);
        action(page, u"createToken"_s)->trigger();
        QTRY_COMPARE(cell(table, u"report"_s, 2), u"read:runs"_s);
        const QString token = child<QLineEdit>(page, u"secret"_s)->text();
        int status = 0;
        m_server->api("GET", u"/api/runs"_s, {}, token, &status);
        QCOMPARE(status, 200);
        m_server->api("GET", u"/api/endpoints"_s, {}, token, &status);
        QCOMPARE(status, 403);

        child<QLineEdit>(page, u"tokenName"_s)->setText(u"nightly report"_s);
        action(page, u"renameToken"_s)->trigger();
        QTRY_VERIFY(!cell(table, u"nightly report"_s, 0).isNull());
        QVERIFY(choose(table, u"nightly report"_s));
        action(page, u"revokeToken"_s)->trigger();
        action(page, u"confirm"_s)->trigger();
        QTRY_VERIFY(cell(table, u"nightly report"_s, 0).isNull());
        m_server->api("GET", u"/api/runs"_s, {}, token, &status);
        QCOMPARE(status, 401);
    }

    void tellsWhoIsSignedInAndChangesThePassword()
    {
        auto *page = tab<AccountPanel>();
        QTRY_COMPARE(child<QLabel>(page, u"accountUser"_s)->text(), u"ann"_s);
        QVERIFY(child<QLabel>(page, u"accountRole"_s)->text().contains(u"server"));
        auto *current = child<QLineEdit>(page, u"currentPassword"_s);
        auto *wanted = child<QLineEdit>(page, u"newPassword"_s);
        auto *again = child<QLineEdit>(page, u"newPasswordAgain"_s);
        current->setText(u"wrong one"_s);
        wanted->setText(u"battery staple"_s);
        again->setText(u"battery stable"_s);
        QVERIFY(!action(page, u"changePassword"_s)->isEnabled());
        again->setText(u"battery staple"_s);
        action(page, u"changePassword"_s)->trigger();
        auto *failure = child<Banner>(page, u"failure"_s);
        QTRY_VERIFY(failure->isVisible());
        QVERIFY(failure->text().contains(u"current password"));
        QCOMPARE(wanted->text(), u"battery staple"_s); // what was typed stays
        current->setText(ServerProcess::password());
        action(page, u"changePassword"_s)->trigger();
        QTRY_VERIFY(wanted->text().isEmpty());
        QVERIFY(!failure->isVisible());
        int status = 0;
        m_server->api("POST", u"/api/auth/login"_s,
                      QJsonObject{{u"username"_s, u"ann"_s}, {u"password"_s, u"battery staple"_s}}, {},
                      &status);
        QCOMPARE(status, 200);
        m_server->api("POST", u"/api/auth/password"_s,
                      QJsonObject{{u"current_password"_s, u"battery staple"_s},
                                  {u"new_password"_s, ServerProcess::password()}},
                      {}, &status);
        QCOMPARE(status, 200);
    }

    void adminsKeepUsersAndOthersDoNot()
    {
        auto *page = tab<UsersPanel>();
        auto *table = child<RecordTable>(page, u"users"_s);
        QTRY_COMPARE(cell(table, u"ann"_s, 2), u"Admin"_s);
        action(page, u"newUser"_s)->trigger();
        child<QLineEdit>(page, u"newUserName"_s)->setText(u"bob"_s);
        child<QLineEdit>(page, u"newUserEmail"_s)->setText(u"bob@example.org"_s);
        child<QLineEdit>(page, u"newUserPassword"_s)->setText(u"hunter22222"_s);
        auto *role = child<QComboBox>(page, u"newUserRole"_s);
        role->setCurrentIndex(role->findData(u"viewer"_s));
        action(page, u"createUser"_s)->trigger();
        QTRY_COMPARE(cell(table, u"bob"_s, 2), u"Viewer"_s);
        const QString bob = signIn(u"bob"_s, u"hunter22222"_s);

        // The last admin must stay one: the page shows what is, and why.
        QVERIFY(choose(table, u"ann"_s));
        action(page, u"lockUser"_s)->trigger();
        QTRY_VERIFY(child<Banner>(page, u"failure"_s)->isVisible());
        QCOMPARE(cell(table, u"ann"_s, 1), u"Active"_s);

        openAs(bob);
        auto *tabs = child<QTabWidget>(m_window->page<AccountPage>(), u"accountTabs"_s);
        QTRY_COMPARE(child<QLabel>(tabs, u"accountUser"_s)->text(), u"bob"_s);
        QVERIFY(!tabs->isTabVisible(tabs->indexOf(tabs->findChild<UsersPanel *>())));
        QVERIFY(!child<QCheckBox>(tabs, u"write:jobs"_s)->isEnabled());
        QVERIFY(!child<QSpinBox>(tabs, u"retentionDays"_s)->isEnabled());

        openAs(m_server->token());
        page = tab<UsersPanel>();
        table = child<RecordTable>(page, u"users"_s);
        QTRY_VERIFY(choose(table, u"bob"_s));
        action(page, u"lockUser"_s)->trigger();
        QTRY_COMPARE(cell(table, u"bob"_s, 1), u"Locked out"_s);
        action(page, u"deleteUser"_s)->trigger();
        action(page, u"confirm"_s)->trigger();
        QTRY_VERIFY(cell(table, u"bob"_s, 0).isNull());
    }

    void tenantSettingsAndPingKey()
    {
        auto *page = tab<TenantPanel>();
        auto *days = child<QSpinBox>(page, u"retentionDays"_s);
        QTRY_VERIFY(days->isEnabled());
        auto *key = child<QLineEdit>(page, u"pingKey"_s);
        QTRY_VERIFY(key->text().contains(u"/ping/"));
        QCOMPARE(key->echoMode(), QLineEdit::Password);
        QVERIFY(!action(page, u"saveTenant"_s)->isEnabled());
        days->setValue(45);
        child<QCheckBox>(page, u"rejectPushes"_s)->toggle();
        const bool reject = child<QCheckBox>(page, u"rejectPushes"_s)->isChecked();
        QVERIFY(action(page, u"saveTenant"_s)->isEnabled());
        action(page, u"saveTenant"_s)->trigger();
        QTRY_COMPARE(m_server->api("GET", u"/api/tenant"_s)[u"retention_days"_s].toInt(), 45);
        QCOMPARE(m_server->api("GET", u"/api/tenant"_s)[u"push_validation"_s].toString(),
                 reject ? u"reject"_s : u"warn"_s);
        const QString before = key->text();
        action(page, u"renewPingKey"_s)->trigger();
        QCOMPARE(key->text(), before);
        action(page, u"confirm"_s)->trigger();
        QTRY_VERIFY(key->text() != before);
    }

    void tenantsAreSuspendedAndDeletedByName()
    {
        registerTenant(u"globex"_s);
        auto *page = adminPage()->findChild<TenantsPanel *>();
        auto *table = child<RecordTable>(page, u"tenants"_s);
        QTRY_VERIFY(choose(table, u"globex"_s));
        QCOMPARE(cell(table, u"globex"_s, 2), u"1"_s);
        action(page, u"suspendTenant"_s)->trigger();
        action(page, u"confirm"_s)->trigger();
        QTRY_COMPARE(cell(table, u"globex"_s, 1), u"Suspended"_s);
        action(page, u"suspendTenant"_s)->trigger();
        QTRY_COMPARE(cell(table, u"globex"_s, 1), u"Active"_s);

        action(page, u"deleteTenant"_s)->trigger();
        auto *typed = child<QLineEdit>(page, u"confirmName"_s);
        QVERIFY(typed->isVisible());
        typed->setText(u"globe"_s);
        QVERIFY(!action(page, u"confirm"_s)->isEnabled());
        typed->setText(u"globex"_s);
        action(page, u"confirm"_s)->trigger();
        QTRY_VERIFY(cell(table, u"globex"_s, 0).isNull());

        // One's own cannot go, and the page says so.
        QVERIFY(choose(table, u"ann"_s));
        action(page, u"deleteTenant"_s)->trigger();
        typed->setText(u"ann"_s);
        action(page, u"confirm"_s)->trigger();
        QTRY_VERIFY(child<Banner>(page, u"failure"_s)->isVisible());
        QVERIFY(!cell(table, u"ann"_s, 0).isNull());
    }

    void auditLogIsFilteredAndPaged()
    {
        for (int i = 0; i < 120; ++i)
            m_server->api("POST", u"/api/enrollment-tokens"_s,
                          QJsonObject{{u"name"_s, u"token-%1"_s.arg(i)}});
        AdminPage *admin = adminPage();
        auto *page = admin->findChild<AuditPanel *>();
        child<QTabWidget>(admin, u"adminTabs"_s)->setCurrentWidget(page);
        auto *table = child<RecordTable>(page, u"audit"_s);
        QTRY_COMPARE(table->model()->rowCount(), 100);
        QCOMPARE(table->model()->index(0, 3).data().toString(), u"token-119"_s); // newest first
        action(page, u"nextPage"_s)->trigger();
        QTRY_COMPARE(table->model()->index(0, 3).data().toString(), u"token-19"_s);
        auto *target = child<QLineEdit>(page, u"auditTarget"_s);
        target->setText(u"token-42"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->selectRow(0);
        QVERIFY(child<QPlainTextEdit>(page, u"auditDetail"_s)
                    ->toPlainText()
                    .contains(u"enrollment-token.create token-42"));
    }

    void othersDoNotAdministerTheServer()
    {
        registerTenant(u"initech"_s);
        openAs(signIn(u"initech"_s, ServerProcess::password()));
        auto *tabs = child<QTabWidget>(m_window->page<AccountPage>(), u"accountTabs"_s);
        QTRY_COMPARE(child<QLabel>(tabs, u"accountUser"_s)->text(), u"initech"_s);
        for (const Page *page : m_window->window().currentView()->pages())
            QVERIFY(!qobject_cast<const AdminPage *>(page));
    }

    void aServerThatIsGoneIsAnErrorAtItsPlace()
    {
        auto *page = m_window->page<DeployPage>();
        auto *table = child<RecordTable>(page, u"enrollmentTokens"_s);
        QTRY_VERIFY(table->model()->rowCount() > 0);
        const int rows = table->model()->rowCount();
        m_server->stop();
        page->commands().last()->trigger();
        auto *failure = child<Banner>(page, u"failure"_s);
        QTRY_VERIFY(failure->isVisible());
        QCOMPARE(table->model()->rowCount(), rows); // what was shown stays
        QVERIFY(m_server->start());
        page->commands().last()->trigger();
        QTRY_VERIFY(!failure->isVisible());
    }

private:
    void openAs(const QString &token)
    {
        m_window.reset();
        m_client->setToken(token);
        auto workspace = m_fixture->makeWorkspace();
        workspace->setAccount(std::make_unique<HostedAccountStore>(*m_client));
        m_window = std::make_unique<PageWindow>(*m_fixture, std::move(workspace));
        QVERIFY(m_window->isExposed());
    }

    template<typename Panel>
    Panel *tab()
    {
        auto *tabs = child<QTabWidget>(m_window->page<AccountPage>(), u"accountTabs"_s);
        auto *panel = tabs->findChild<Panel *>();
        if (!QTest::qWaitFor([&] { return tabs->isTabVisible(tabs->indexOf(panel)); }))
            qWarning("the tab does not come");
        tabs->setCurrentWidget(panel);
        return panel;
    }

    AdminPage *adminPage()
    {
        WorkspaceView *view = m_window->window().currentView();
        if (!QTest::qWaitFor([&] { return qobject_cast<AdminPage *>(view->pages().last()) != nullptr; }))
            qWarning("the page does not come");
        return m_window->page<AdminPage>();
    }

    QString signIn(const QString &user, const QString &password) const
    {
        return m_server
            ->api("POST", u"/api/auth/login"_s,
                  QJsonObject{{u"username"_s, user}, {u"password"_s, password}})[u"access_token"_s]
            .toString();
    }

    void registerTenant(const QString &name) const
    {
        m_server->api("POST", u"/api/auth/register"_s,
                      QJsonObject{{u"email"_s, name + u"@example.org"_s},
                                  {u"username"_s, name},
                                  {u"password"_s, ServerProcess::password()}});
    }

    std::unique_ptr<GuiFixture> m_fixture;
    std::unique_ptr<ServerProcess> m_server;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<PageWindow> m_window;
};

QTEST_MAIN(AccountPagesTest)
#include "account_test.moc"
