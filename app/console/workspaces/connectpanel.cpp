// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/workspaces/connectpanel.h"

#include "app/console/theme/theme.h"
#include "app/console/widgets/banner.h"
#include "app/console/widgets/busybar.h"
#include "app/console/workspaces/credentials.h"
#include "shared/base/async.h"
#include "shared/base/files.h"
#include "shared/git/repository.h"
#include "shared/hosted/jobmirror.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
const QString tokenPrefix = u"ctp_"_s;

QString accountsRoot()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/crontopus/accounts"_s;
}

QString checkoutIn(const QString &directory)
{
    return directory + u"/manifests"_s;
}
} // namespace

ConnectPanel::ConnectPanel(QWidget *parent)
    : QWidget(parent)
    , m_address(new QLineEdit(this))
    , m_user(new QLineEdit(this))
    , m_secret(new QLineEdit(this))
    , m_email(new QLineEdit(this))
    , m_register(new QCheckBox(tr("I have no account there yet: make one"), this))
    , m_remember(new QCheckBox(tr("Remember me on this computer"), this))
    , m_trust(new QCheckBox(this))
    , m_trustGit(new QCheckBox(this))
    , m_connect(new QPushButton(tr("Connect"), this))
    , m_back(new QPushButton(tr("Back"), this))
    , m_busy(new BusyBar(this))
    , m_banner(new Banner(this))
{
    auto *title = new QLabel(tr("Connect to a server"), this);
    title->setFont(Theme::font(Theme::Type::Heading));
    m_address->setObjectName(u"connectAddress"_s);
    m_address->setPlaceholderText(u"https://crontopus.example.com"_s);
    m_user->setObjectName(u"connectUser"_s);
    m_user->setPlaceholderText(tr("not needed with an API token"));
    m_secret->setObjectName(u"connectSecret"_s);
    m_secret->setEchoMode(QLineEdit::Password);
    m_register->setObjectName(u"connectRegister"_s);
    m_email->setObjectName(u"connectEmail"_s);
    m_remember->setChecked(true);
    m_remember->setToolTip(tr("In the keychain, or where there is none in a file that only I can read"));
    m_trust->setObjectName(u"connectTrust"_s);
    m_trust->hide();
    m_trustGit->setObjectName(u"connectTrustGit"_s);
    m_trustGit->hide();
    m_connect->setObjectName(u"connectStart"_s);
    m_connect->setProperty("primary", true);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setVerticalSpacing(Theme::grid);
    form->addRow(tr("&Address"), m_address);
    form->addRow(tr("&User"), m_user);
    form->addRow(tr("&Password or token"), m_secret);
    form->addRow(tr("&E-mail"), m_email);
    form->addRow(m_register);
    form->addRow(m_remember);
    m_emailLabel = form->labelForField(m_email);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_connect);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(2 * Theme::grid);
    layout->addWidget(title);
    layout->addWidget(m_banner);
    layout->addWidget(m_trust);
    layout->addWidget(m_trustGit);
    layout->addLayout(form);
    layout->addWidget(m_busy);
    layout->addLayout(buttons);
    layout->addStretch();

    for (const QLineEdit *edit : {m_address, m_user, m_secret, m_email}) {
        connect(edit, &QLineEdit::textChanged, this, &ConnectPanel::updateFields);
        connect(edit, &QLineEdit::returnPressed, m_connect, &QPushButton::click);
    }
    // Another server has another certificate.
    connect(m_address, &QLineEdit::textChanged, this, [this] {
        m_certificate.clear();
        m_trust->setChecked(false);
        m_trust->hide();
        m_gitHost.clear();
        m_trustGit->setChecked(false);
        m_trustGit->hide();
    });
    connect(m_register, &QCheckBox::toggled, this, &ConnectPanel::updateFields);
    connect(m_connect, &QPushButton::clicked, this, &ConnectPanel::start);
    connect(m_back, &QPushButton::clicked, this, &ConnectPanel::cancelled);
    setFocusProxy(m_address);
    updateFields();
}

ConnectPanel::~ConnectPanel()
{
    m_asking.cancel();
    m_cloning.cancel();
}

void ConnectPanel::updateFields()
{
    const bool isNew = m_register->isChecked();
    const bool isToken = !isNew && m_secret->text().startsWith(tokenPrefix);
    m_email->setVisible(isNew);
    m_emailLabel->setVisible(isNew);
    m_user->setPlaceholderText(isNew ? QString() : tr("not needed with an API token"));
    m_connect->setText(isNew ? tr("Create account") : tr("Connect"));
    m_connect->setEnabled(!isRunning() && !m_address->text().trimmed().isEmpty() &&
                          !m_secret->text().isEmpty() && (isToken || !m_user->text().trimmed().isEmpty()) &&
                          (!isNew || !m_email->text().trimmed().isEmpty()));
}

void ConnectPanel::start()
{
    m_banner->clear();
    const auto address = ApiAddress::parse(m_address->text());
    if (!address) {
        m_banner->show(address.error());
        return;
    }
    m_client = std::make_unique<ApiClient>(*address);
    if (m_trust->isChecked())
        m_client->trust(m_certificate);
    if (m_register->isChecked())
        makeAccount();
    else if (m_secret->text().startsWith(tokenPrefix))
        whoAmI(m_secret->text().trimmed());
    else
        signIn();
}

void ConnectPanel::makeAccount()
{
    m_asking = m_client->post(u"/api/auth/register"_s, QJsonObject{{u"email"_s, m_email->text().trimmed()},
                                                                   {u"username"_s, m_user->text().trimmed()},
                                                                   {u"password"_s, m_secret->text()}});
    m_busy->watch(m_asking, tr("Making an account at %1").arg(m_client->address().host()));
    updateFields();
    onResult(m_asking, this, [this](const ApiResult &answer) {
        if (!answer) {
            fail(answer.error().error, answer.error().certificate);
            return;
        }
        // It is there now, also when signing in fails.
        m_register->setChecked(false);
        signIn();
    });
}

void ConnectPanel::signIn()
{
    m_asking = m_client->post(u"/api/auth/login"_s, QJsonObject{{u"username"_s, m_user->text().trimmed()},
                                                                {u"password"_s, m_secret->text()}});
    m_busy->watch(m_asking, tr("Signing in at %1").arg(m_client->address().host()));
    updateFields();
    onResult(m_asking, this, [this](const ApiResult &answer) {
        if (answer)
            whoAmI((*answer)[u"access_token"].toString());
        else if (answer.error().isSignedOut())
            fail({Error::Code::Authentication, tr("The server does not know this user with this password.")});
        else
            fail(answer.error().error, answer.error().certificate);
    });
}

void ConnectPanel::whoAmI(const QString &token)
{
    m_client->setToken(token);
    m_asking = m_client->get(u"/api/auth/me"_s);
    m_busy->watch(m_asking, tr("Reading the account"));
    updateFields();
    onResult(m_asking, this, [this, token](const ApiResult &answer) {
        if (!answer) {
            fail(answer.error().error, answer.error().certificate);
            return;
        }
        const Account account{HostedAccount::fromApi(*answer), token};
        if (mayClone(account))
            findPlace(account);
    });
}

bool ConnectPanel::mayClone(const Account &account)
{
    if (account.gitUrl.isEmpty()) // then its jobs go through the API
        return true;
    const QString host = QUrl(account.gitUrl).host();
    const GitTrust trust = gitTrust(m_client->address(), account.gitUrl);
    if (trust == GitTrust::Yes || (trust == GitTrust::Ask && m_trustGit->isChecked() && m_gitHost == host))
        return true;
    if (trust == GitTrust::No) {
        fail(
            {Error::Code::Authentication,
             tr("The server keeps its jobs at %1, an address that could be read on the way or is another "
                "server's. Your token is not sent there.")
                 .arg(withoutUserInfo(account.gitUrl)),
             tr("Connect by the server's own address, or ask its administrator to set its public address.")});
        return false;
    }
    fail({Error::Code::Authentication, tr("The server keeps its jobs at another host: %1.").arg(host),
          tr("If its administrator confirms that, let your token be sent there.")});
    m_gitHost = host;
    m_trustGit->setText(tr("Send my token to %1 too").arg(host));
    m_trustGit->setChecked(false);
    m_trustGit->show();
    return false;
}

void ConnectPanel::findPlace(const Account &account)
{
    const QString own = accountDirectory(accountsRoot(), m_client->address(), account);
    const QString shared = sharedAccountDirectory(accountsRoot(), m_client->address(), account);
    const QString owner = ownerOf(shared);
    if (QFileInfo::exists(own) || !QFileInfo::exists(checkoutIn(shared)) ||
        (!owner.isEmpty() && owner != account.user)) {
        cloneManifests(account, own);
        return;
    }
    const QByteArray kept = credentialsFor(QFileInfo(checkoutIn(shared)).canonicalFilePath()).secret;
    if (!owner.isEmpty() || kept.isEmpty()) {
        cloneManifests(account, owner == account.user || account.user == account.tenant ? shared : own);
        return;
    }
    // It may hold edits of whoever made it, which nobody else must send: its token tells who that is.
    m_asking = m_client->getText(u"/api/auth/me"_s, {}, QString::fromUtf8(kept));
    onResult(m_asking, this, [this, account, own, shared](const ApiResult &answer) {
        const QJsonObject me =
            answer ? QJsonDocument::fromJson(answer->toString().toUtf8()).object() : QJsonObject();
        cloneManifests(account, HostedAccount::fromApi(me).user == account.user ? shared : own);
    });
}

void ConnectPanel::cloneManifests(const Account &account, const QString &directory)
{
    GitCredentials credentials{account.tenant, account.token.toUtf8(), {}, {}, {}};
    if (m_trust->isChecked())
        credentials.certificate = m_certificate;
    m_cloning = runAsync([directory, account, credentials](TaskControl &control) -> Result<QString> {
        if (auto made = makePrivateDirectory(directory); !made)
            return made.error();
        if (auto noted = setOwner(directory, account.user); !noted)
            return noted.error();
        const QString checkout = checkoutIn(directory);
        // What is there may hold edits that were never pushed.
        if (const auto there = GitRepository::open(checkout))
            return checkout;
        if (account.gitUrl.isEmpty())
            return JobMirror::create(directory);
        auto repository = GitRepository::clone(account.gitUrl, checkout, {}, credentials, control);
        if (!repository)
            return repository.error();
        return checkout;
    });
    m_busy->watch(m_cloning, tr("Reading the jobs"));
    updateFields();
    onResult(
        m_cloning, this,
        [this, account](const Result<QString> &checkout) {
            if (checkout)
                finish(account, *checkout);
            else
                fail(checkout.error());
        },
        [this] { updateFields(); });
}

void ConnectPanel::finish(const Account &account, const QString &checkout)
{
    const GitCredentials credentials{account.tenant, account.token.toUtf8(), {}, {}, {}};
    // If that fails the workspace asks to sign in again the next time.
    keepCredentials(QFileInfo(checkout).canonicalFilePath(), credentials, m_remember->isChecked());
    m_secret->clear();
    WorkspaceInfo info{tr("%1 at %2").arg(account.user, m_client->address().host()), checkout, {}, {}};
    info.apiUrl = m_client->address().text();
    if (m_trust->isChecked())
        info.certificate = m_certificate;
    updateFields();
    Q_EMIT connected(info);
}

void ConnectPanel::fail(const Error &error, const QByteArray &certificate)
{
    m_asking = {};
    m_cloning = {};
    updateFields();
    m_banner->show(error);
    m_trustGit->hide();
    if (certificate.isEmpty() && m_trust->isChecked())
        return; // trusted, and something else failed
    m_certificate = certificate;
    m_trust->setChecked(false);
    m_trust->setVisible(!certificate.isEmpty());
    m_trust->setText(tr("Trust this certificate: I have compared its fingerprint"));
}

void ConnectPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}
} // namespace crontopus
