// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/account/userspanel.h"

#include "app/console/account/accountpanel.h"
#include "app/console/widgets/actionbutton.h"
#include "app/console/widgets/confirmation.h"
#include "app/console/widgets/filteredit.h"
#include "app/console/widgets/recordtable.h"

#include <QAction>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr int shortestName = 3, longestName = 50, shortestPassword = 8;

StatusLook lookOf(const AccountUser &user)
{
    return user.active ? StatusLook{u"success"_s, u"✓"_s, UsersPanel::tr("Active"), Theme::Role::Success}
                       : StatusLook{u"lock"_s, u"⊘"_s, UsersPanel::tr("Locked out"), Theme::Role::Warning};
}

void fillRoles(QComboBox *box)
{
    for (const QString &role : {u"viewer"_s, u"user"_s, u"admin"_s})
        box->addItem(roleWord(role), role);
}
} // namespace

UsersPanel::UsersPanel(AccountStore &store, QWidget *parent)
    : StorePanel(store, parent)
    , m_filter(new FilterEdit(tr("Filter users"), this))
    , m_table(new RecordTable({tr("User"), tr("State"), tr("Role"), tr("E-mail")}, {220, 120, 120, 300},
                              u"users"_s, this))
    , m_lower(new QStackedWidget(this))
    , m_new(new QAction(Theme::icon(u"add"_s), tr("New user"), this))
    , m_create(new QAction(Theme::icon(u"user"_s), tr("Add the user"), this))
    , m_cancel(new QAction(tr("Cancel"), this))
    , m_lock(new QAction(Theme::icon(u"lock"_s), tr("Lock out"), this))
    , m_remove(new QAction(Theme::icon(u"trash"_s), tr("Delete"), this))
{
    m_table->setObjectName(u"users"_s);
    m_table->setAccessibleName(tr("Users"));
    m_new->setObjectName(u"newUser"_s);
    m_create->setObjectName(u"createUser"_s);
    m_lock->setObjectName(u"lockUser"_s);
    m_remove->setObjectName(u"deleteUser"_s);
    connect(m_new, &QAction::triggered, this, &UsersPanel::startNew);
    connect(m_create, &QAction::triggered, this, &UsersPanel::create);
    connect(m_cancel, &QAction::triggered, this, [this] { m_lower->setCurrentIndex(0); });
    connect(m_remove, &QAction::triggered, this, &UsersPanel::remove);
    connect(m_lock, &QAction::triggered, this, [this] {
        if (const AccountUser *user = current()) {
            AccountUser changed = *user;
            changed.active = !user->active;
            change(changed);
        }
    });
    connect(m_table, &RecordTable::selected, this, &UsersPanel::showDetail);
    connect(m_filter, &FilterEdit::filterChanged, m_table, &RecordTable::setFilter);
    m_filter->setTarget(m_table);

    auto *splitter = new QSplitter(Qt::Vertical, this);
    auto *upper = new QWidget(splitter);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(2 * Theme::grid, Theme::grid, Theme::grid, Theme::grid);
    m_filter->setFixedWidth(240);
    bar->addWidget(m_filter);
    bar->addStretch(1);
    bar->addWidget(new ActionButton(m_new, ActionButton::Kind::Primary, upper));
    auto *list = new QVBoxLayout(upper);
    list->setContentsMargins({});
    list->setSpacing(0);
    list->addLayout(bar);
    list->addWidget(m_table, 1);
    splitter->addWidget(upper);
    splitter->addWidget(m_lower);
    m_lower->addWidget(makeDetail());
    m_lower->addWidget(makeForm());
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1);
    column()->addWidget(splitter, 1);
    showDetail();
}

QWidget *UsersPanel::makeDetail()
{
    auto *content = new QWidget(m_lower);
    m_title = new QLabel(content);
    m_title->setFont(Theme::font(Theme::Type::Strong));
    m_title->setTextFormat(Qt::PlainText);
    m_role = new QComboBox(content);
    m_role->setObjectName(u"userRole"_s);
    m_role->setAccessibleName(tr("Role"));
    fillRoles(m_role);
    connect(m_role, &QComboBox::activated, this, [this] {
        if (const AccountUser *user = current()) {
            AccountUser changed = *user;
            changed.role = m_role->currentData().toString();
            change(changed);
        }
    });
    m_confirmation = new Confirmation(content);
    auto *row = new QHBoxLayout;
    row->addWidget(m_title, 1);
    row->addWidget(m_role);
    row->addWidget(new ActionButton(m_lock, ActionButton::Kind::Normal, content));
    row->addWidget(new ActionButton(m_remove, ActionButton::Kind::Normal, content));
    auto *note =
        new QLabel(tr("Viewers only read; users write too; admins also manage users and settings."), content);
    note->setProperty("muted", true);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid);
    layout->setSpacing(Theme::grid);
    layout->addLayout(row);
    layout->addWidget(m_confirmation);
    layout->addWidget(note);
    layout->addStretch(1);
    return content;
}

QWidget *UsersPanel::makeForm()
{
    auto *content = new QWidget(m_lower);
    content->setMaximumWidth(560);
    m_newName = new QLineEdit(content);
    m_newName->setObjectName(u"newUserName"_s);
    m_newName->setMaxLength(longestName);
    m_newEmail = new QLineEdit(content);
    m_newEmail->setObjectName(u"newUserEmail"_s);
    m_newPassword = new QLineEdit(content);
    m_newPassword->setObjectName(u"newUserPassword"_s);
    m_newPassword->setEchoMode(QLineEdit::Password);
    m_newPassword->setPlaceholderText(tr("at least %1 characters").arg(shortestPassword));
    m_newRole = new QComboBox(content);
    m_newRole->setObjectName(u"newUserRole"_s);
    fillRoles(m_newRole);
    QFormLayout *form = startForm(content, tr("New user"), m_cancel);
    form->setVerticalSpacing(Theme::grid);
    form->addRow(tr("User name"), m_newName);
    form->addRow(tr("E-mail"), m_newEmail);
    form->addRow(tr("Password"), m_newPassword);
    form->addRow(tr("Role"), m_newRole);
    addFormButtons(form, m_create, m_cancel);
    for (QLineEdit *edit : {m_newName, m_newEmail, m_newPassword}) {
        connect(edit, &QLineEdit::textChanged, this, &UsersPanel::checkForm);
        connect(edit, &QLineEdit::returnPressed, m_create, &QAction::trigger);
    }
    return content;
}

QWidget *UsersPanel::filter() const
{
    return m_filter;
}

void UsersPanel::load()
{
    ask(store().users(), tr("Reading the users"),
        [this](const QList<AccountUser> &users) { showUsers(users); });
}

void UsersPanel::showUsers(const QList<AccountUser> &users)
{
    m_users = users;
    QList<Record> records;
    for (const AccountUser &user : users)
        records.append({QString::number(user.id),
                        {{user.username, user.username},
                         RecordCell::status(lookOf(user)),
                         {roleWord(user.role)},
                         {user.email, user.email}}});
    m_table->setRecords(records);
    showDetail();
}

const AccountUser *UsersPanel::current() const
{
    return withId(m_users, m_table->currentKey().toLongLong());
}

void UsersPanel::showDetail()
{
    const AccountUser *user = current();
    m_confirmation->cancel();
    m_role->setEnabled(user);
    m_lock->setEnabled(user);
    m_remove->setEnabled(user);
    m_title->setText(user ? user->username : tr("Select a user to change or delete it."));
    m_lock->setText(user && !user->active ? tr("Let in again") : tr("Lock out"));
    if (user)
        m_role->setCurrentIndex(m_role->findData(user->role));
}

void UsersPanel::startNew()
{
    for (QLineEdit *edit : {m_newName, m_newEmail, m_newPassword})
        edit->clear();
    m_newRole->setCurrentIndex(m_newRole->findData(u"user"_s));
    checkForm();
    m_lower->setCurrentIndex(1);
    m_newName->setFocus();
}

void UsersPanel::checkForm()
{
    m_create->setEnabled(m_newName->text().trimmed().size() >= shortestName &&
                         m_newEmail->text().contains(u'@') &&
                         m_newPassword->text().size() >= shortestPassword);
}

void UsersPanel::create()
{
    m_create->setEnabled(false);
    AccountUser user;
    user.username = m_newName->text().trimmed();
    user.email = m_newEmail->text().trimmed();
    user.role = m_newRole->currentData().toString();
    ask(
        store().createUser(user, m_newPassword->text()), tr("Adding the user"),
        [this](const AccountUser &made) {
            m_newPassword->clear();
            m_lower->setCurrentIndex(0);
            Q_EMIT message(tr("%1 may sign in now.").arg(made.username));
            load();
        },
        [this] { checkForm(); });
}

void UsersPanel::change(const AccountUser &user)
{
    // Also when it was refused: the page shows what is.
    ask(
        store().updateUser(user), tr("Changing the user"), [this] { load(); }, [this] { showDetail(); });
}

void UsersPanel::remove()
{
    const AccountUser *user = current();
    if (!user)
        return;
    m_confirmation->ask(
        tr("%1 can sign in no more, and the tokens that they made stop working.").arg(user->username),
        tr("Delete the user"), [this, id = user->id] {
            ask(store().deleteUser(id), tr("Deleting"), [this] {
                Q_EMIT message(tr("Deleted."));
                load();
            });
        });
}
} // namespace crontopus
