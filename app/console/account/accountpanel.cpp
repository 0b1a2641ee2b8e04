// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/account/accountpanel.h"

#include "app/console/theme/theme.h"
#include "app/console/widgets/actionbutton.h"

#include <QAction>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr int shortestPassword = 8;
} // namespace

QString roleWord(const QString &role)
{
    if (role == u"admin")
        return AccountPanel::tr("Admin");
    if (role == u"viewer")
        return AccountPanel::tr("Viewer");
    return role == u"user" ? AccountPanel::tr("User") : role;
}

AccountPanel::AccountPanel(AccountStore &store, QWidget *parent)
    : StorePanel(store, parent)
    , m_change(new QAction(Theme::icon(u"lock"_s), tr("Change the password"), this))
{
    auto *content = new QWidget(this);
    content->setMaximumWidth(640);
    const auto label = [content](const QString &name) {
        auto *result = new QLabel(content);
        result->setObjectName(name);
        result->setTextFormat(Qt::PlainText);
        result->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        return result;
    };
    m_user = label(u"accountUser"_s);
    m_email = label(u"accountEmail"_s);
    m_role = label(u"accountRole"_s);
    m_tenant = label(u"accountTenant"_s);
    m_server = label(u"accountServer"_s);
    m_git = label(u"accountGit"_s);
    m_server->setText(store.serverUrl());
    const auto password = [content](const QString &name) {
        auto *result = new QLineEdit(content);
        result->setObjectName(name);
        result->setEchoMode(QLineEdit::Password);
        result->setMaxLength(1024);
        return result;
    };
    m_current = password(u"currentPassword"_s);
    m_wanted = password(u"newPassword"_s);
    m_again = password(u"newPasswordAgain"_s);
    m_problem = new QLabel(content);
    m_problem->setObjectName(u"passwordProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setProperty("muted", true);
    m_change->setObjectName(u"changePassword"_s);
    const auto heading = [content](const QString &text) {
        auto *result = new QLabel(text, content);
        result->setFont(Theme::font(Theme::Type::Strong));
        return result;
    };
    m_elsewhere = new QLabel(tr("The password of this account cannot be changed from here."), content);
    m_elsewhere->setObjectName(u"passwordElsewhere"_s);
    m_elsewhere->setProperty("muted", true);
    auto *button = new QWidget(content);
    auto *row = new QHBoxLayout(button);
    row->setContentsMargins({});
    row->addWidget(new ActionButton(m_change, ActionButton::Kind::Primary, button));
    row->addStretch(1);
    m_form = new QFormLayout(content);
    m_form->setContentsMargins(2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid);
    m_form->setHorizontalSpacing(2 * Theme::grid);
    m_form->setVerticalSpacing(Theme::grid);
    m_form->addRow(heading(tr("Signed in as")));
    m_form->addRow(tr("User"), m_user);
    m_form->addRow(tr("E-mail"), m_email);
    m_form->addRow(tr("Role"), m_role);
    m_form->addRow(tr("Tenant"), m_tenant);
    m_form->addRow(tr("Server"), m_server);
    m_form->addRow(tr("Repository"), m_git);
    m_form->addItem(new QSpacerItem(0, 2 * Theme::grid));
    m_form->addRow(heading(tr("Password")));
    m_form->addRow(tr("Current one"), m_current);
    m_form->addRow(tr("New one"), m_wanted);
    m_form->addRow(tr("New one again"), m_again);
    m_form->addRow({}, m_problem);
    m_form->addRow({}, button);
    m_form->addRow({}, m_elsewhere);
    m_password = {m_current, m_wanted, m_again, m_problem, button};
    m_form->setRowVisible(m_elsewhere, false);
    column()->addWidget(content, 0, Qt::AlignTop);
    column()->addStretch(1);
    for (QLineEdit *edit : {m_current, m_wanted, m_again}) {
        connect(edit, &QLineEdit::textChanged, this, &AccountPanel::check);
        connect(edit, &QLineEdit::returnPressed, m_change, &QAction::trigger);
    }
    connect(m_change, &QAction::triggered, this, &AccountPanel::changePassword);
    check();
}

void AccountPanel::load()
{
    ask(store().whoAmI(), tr("Reading the account"), [this](const Account &account) {
        showAccount(account);
        Q_EMIT accountRead(account);
    });
}

void AccountPanel::showAccount(const Account &account)
{
    m_user->setText(account.user.username);
    m_email->setText(account.user.email);
    m_role->setText(account.administersServer ? tr("Admin, also of the server")
                                              : roleWord(account.user.role));
    m_tenant->setText(account.tenant);
    m_git->setText(account.gitUrl);
    m_form->setRowVisible(m_git, !account.gitUrl.isEmpty());
    for (QWidget *field : std::as_const(m_password))
        m_form->setRowVisible(field, account.hasSettings);
    m_form->setRowVisible(m_elsewhere, !account.hasSettings);
}

void AccountPanel::check()
{
    const QString wanted = m_wanted->text();
    QString problem = tr("Everything else that is signed in as you will have to sign in again.");
    bool good = false;
    if (!wanted.isEmpty() && wanted.size() < shortestPassword)
        problem = tr("At least %1 characters.").arg(shortestPassword);
    else if (!m_again->text().isEmpty() && m_again->text() != wanted)
        problem = tr("The two new ones differ.");
    else
        good = !wanted.isEmpty() && m_again->text() == wanted && !m_current->text().isEmpty();
    m_problem->setText(problem);
    m_change->setEnabled(good);
}

void AccountPanel::changePassword()
{
    m_change->setEnabled(false);
    ask(
        store().changePassword(m_current->text(), m_wanted->text()), tr("Changing the password"),
        [this] {
            for (QLineEdit *edit : {m_current, m_wanted, m_again})
                edit->clear();
            Q_EMIT message(tr("The password was changed."));
        },
        [this] { check(); });
}
} // namespace crontopus
