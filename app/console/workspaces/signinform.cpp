// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/workspaces/signinform.h"

#include "app/console/workspaces/credentials.h"
#include "shared/base/files.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
SignInForm::SignInForm(QFormLayout *form, QWidget *parent)
    : QObject(parent)
    , m_form(form)
    , m_way(new QComboBox(parent))
    , m_user(new QLineEdit(parent))
    , m_key(new QLineEdit(parent))
    , m_secret(new QLineEdit(parent))
    , m_remember(new QCheckBox(tr("Remember, in the keychain or in a file that only I can read"), parent))
{
    m_way->setObjectName(u"signInWay"_s);
    m_way->addItems({tr("Nothing, or the SSH agent"), tr("User name and token"), tr("SSH key file")});
    m_user->setObjectName(u"signInUser"_s);
    m_key->setObjectName(u"signInKey"_s);
    m_key->setPlaceholderText(u"~/.ssh/id_ed25519"_s);
    m_secret->setObjectName(u"signInSecret"_s);
    m_secret->setEchoMode(QLineEdit::Password);
    m_remember->setObjectName(u"signInRemember"_s);
    m_remember->setToolTip(QDir::toNativeSeparators(credentialsFile()));
    form->addRow(tr("Sign in with"), m_way);
    form->addRow(tr("&User name"), m_user);
    form->addRow(tr("&Key file"), m_key);
    form->addRow(tr("&Token"), m_secret);
    form->addRow(QString(), m_remember);
    connect(m_way, &QComboBox::currentIndexChanged, this, &SignInForm::update);
    for (const QLineEdit *edit : {m_user, m_key, m_secret})
        connect(edit, &QLineEdit::returnPressed, this, &SignInForm::submitted);
    update();
}

void SignInForm::setWay(Way way)
{
    m_way->setCurrentIndex(int(way));
    (way == Way::SshKey ? m_key : m_user)->setFocus();
}

SignInForm::Way SignInForm::way() const
{
    return Way(m_way->currentIndex());
}

void SignInForm::setCredentials(const GitCredentials &credentials)
{
    m_user->setText(credentials.username);
    m_key->setText(credentials.sshKeyPath);
    if (!credentials.sshKeyPath.isEmpty())
        m_way->setCurrentIndex(int(Way::SshKey));
    else if (!credentials.username.isEmpty() || !credentials.secret.isEmpty())
        m_way->setCurrentIndex(int(Way::Password));
}

GitCredentials SignInForm::credentials() const
{
    GitCredentials result;
    if (way() == Way::Password) {
        result.username = m_user->text().trimmed();
        result.secret = m_secret->text().toUtf8();
    } else if (way() == Way::SshKey) {
        result.sshKeyPath = expandHome(m_key->text().trimmed());
        result.sshPassphrase = m_secret->text().toUtf8();
    }
    return result;
}

bool SignInForm::remember() const
{
    return m_remember->isChecked() && way() != Way::Nothing;
}

void SignInForm::clearSecret()
{
    m_secret->clear();
}

void SignInForm::update()
{
    const auto showRow = [this](QLineEdit *field, bool shown) {
        field->setVisible(shown);
        m_form->labelForField(field)->setVisible(shown);
    };
    showRow(m_user, way() == Way::Password);
    showRow(m_key, way() == Way::SshKey);
    showRow(m_secret, way() != Way::Nothing);
    m_remember->setVisible(way() != Way::Nothing);
    static_cast<QLabel *>(m_form->labelForField(m_secret))
        ->setText(way() == Way::SshKey ? tr("&Passphrase") : tr("&Token"));
}
} // namespace crontopus
