// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/workspaces/clonepanel.h"

#include "app/console/theme/theme.h"
#include "app/console/widgets/banner.h"
#include "app/console/widgets/busybar.h"
#include "shared/base/files.h"

#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
/// `https://host/team/jobs.git` → `jobs`.
QString repositoryName(const QString &url)
{
    QString path = url.trimmed();
    while (path.endsWith(u'/'))
        path.chop(1);
    static const QRegularExpression lastPart(u"([^/:\\\\]+?)(\\.git)?$"_s);
    return lastPart.match(path).captured(1);
}
} // namespace

ClonePanel::ClonePanel(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout)
    , m_url(new QLineEdit(this))
    , m_folder(new QLineEdit(this))
    , m_signIn(new QComboBox(this))
    , m_user(new QLineEdit(this))
    , m_secret(new QLineEdit(this))
    , m_key(new QLineEdit(this))
    , m_clone(new QPushButton(tr("Clone"), this))
    , m_back(new QPushButton(tr("Back"), this))
    , m_busy(new BusyBar(this))
    , m_banner(new Banner(this))
{
    auto *title = new QLabel(tr("Clone a repository"), this);
    title->setFont(Theme::font(Theme::Type::Heading));
    m_url->setObjectName(u"cloneUrl"_s);
    m_url->setPlaceholderText(u"https://git.example.com/team/jobs.git"_s);
    m_folder->setObjectName(u"cloneFolder"_s);
    m_signIn->setObjectName(u"cloneSignIn"_s);
    m_signIn->addItems({tr("Nothing, or the SSH agent"), tr("User name and token"), tr("SSH key file")});
    m_user->setObjectName(u"cloneUser"_s);
    m_secret->setObjectName(u"cloneSecret"_s);
    m_secret->setEchoMode(QLineEdit::Password);
    m_key->setObjectName(u"cloneKey"_s);
    m_key->setPlaceholderText(u"~/.ssh/id_ed25519"_s);
    m_clone->setObjectName(u"cloneStart"_s);
    m_clone->setProperty("primary", true);

    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setVerticalSpacing(Theme::grid);
    m_form->addRow(tr("&Address"), m_url);
    m_form->addRow(tr("&Folder"), m_folder);
    m_form->addRow(tr("Sign in with"), m_signIn);
    m_form->addRow(tr("&User name"), m_user);
    m_form->addRow(tr("&Key file"), m_key);
    m_form->addRow(tr("&Token"), m_secret);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_clone);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(2 * Theme::grid);
    layout->addWidget(title);
    layout->addWidget(m_banner);
    layout->addLayout(m_form);
    layout->addWidget(m_busy);
    layout->addLayout(buttons);
    layout->addStretch();

    connect(m_url, &QLineEdit::textChanged, this, &ClonePanel::suggestFolder);
    connect(m_url, &QLineEdit::textChanged, this, &ClonePanel::updateFields);
    connect(m_folder, &QLineEdit::textChanged, this, &ClonePanel::updateFields);
    connect(m_signIn, &QComboBox::currentIndexChanged, this, &ClonePanel::updateFields);
    connect(m_clone, &QPushButton::clicked, this, &ClonePanel::start);
    for (QLineEdit *edit : {m_url, m_folder, m_user, m_secret, m_key})
        connect(edit, &QLineEdit::returnPressed, m_clone, &QPushButton::click);
    connect(m_back, &QPushButton::clicked, this, &ClonePanel::cancelled);
    setFocusProxy(m_url);
    suggestFolder();
    updateFields();
}

ClonePanel::~ClonePanel()
{
    m_running.cancel();
}

void ClonePanel::updateFields()
{
    const int signIn = m_signIn->currentIndex();
    const auto showRow = [this](QLineEdit *field, bool shown) {
        field->setVisible(shown);
        m_form->labelForField(field)->setVisible(shown);
    };
    showRow(m_user, signIn == Password);
    showRow(m_key, signIn == SshKey);
    showRow(m_secret, signIn != Nothing);
    static_cast<QLabel *>(m_form->labelForField(m_secret))
        ->setText(signIn == SshKey ? tr("&Passphrase") : tr("&Token"));
    m_clone->setEnabled(!m_running.isRunning() && !m_url->text().trimmed().isEmpty() &&
                        !m_folder->text().trimmed().isEmpty());
}

void ClonePanel::suggestFolder()
{
    if (m_folder->isModified())
        return;
    const QString name = repositoryName(m_url->text());
    m_folder->setText(QDir::toNativeSeparators(u"~/crontopus/"_s + name));
}

GitCredentials ClonePanel::credentials() const
{
    GitCredentials result;
    switch (m_signIn->currentIndex()) {
    case Password:
        result.username = m_user->text().trimmed();
        result.secret = m_secret->text().toUtf8();
        break;
    case SshKey:
        result.sshKeyPath = expandHome(m_key->text().trimmed());
        result.sshPassphrase = m_secret->text().toUtf8();
        break;
    default:
        break;
    }
    return result;
}

void ClonePanel::start()
{
    m_banner->clear();
    const QString url = m_url->text().trimmed();
    const QString folder =
        QDir::cleanPath(expandHome(QDir::fromNativeSeparators(m_folder->text().trimmed())));
    m_running = runAsync([url, folder, credentials = credentials()](TaskControl &control) -> Result<QString> {
        if (!QDir().mkpath(QFileInfo(folder).path())) {
            return Error{Error::Code::Permission, tr("The folder %1 cannot be made.").arg(folder),
                         tr("Choose another one.")};
        }
        auto repository = GitRepository::clone(url, folder, {}, credentials, control);
        if (!repository)
            return repository.error();
        return repository->workTree();
    });
    m_busy->watch(m_running, tr("Cloning %1").arg(withoutUserInfo(url)));
    updateFields();
    m_running.then(this, [this](const Result<QString> &result) { finish(result); }).onCanceled(this, [this] {
        updateFields();
    });
}

void ClonePanel::finish(const Result<QString> &result)
{
    m_running = {};
    updateFields();
    if (!result) {
        m_banner->show(result.error());
        if (result.error().code == Error::Code::Authentication && m_signIn->currentIndex() == Nothing) {
            m_signIn->setCurrentIndex(m_url->text().startsWith("http"_L1) ? Password : SshKey);
            (m_user->isVisible() ? m_user : m_key)->setFocus();
        }
        return;
    }
    m_secret->clear();
    Q_EMIT cloned({repositoryName(m_url->text()), *result, {}, {}});
}
} // namespace crontopus
