// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/deploy/deploypanel.h"

#include "app/console/deploy/installpanel.h"
#include "app/console/theme/timetext.h"
#include "app/console/widgets/actionbutton.h"
#include "app/console/widgets/confirmation.h"
#include "app/console/widgets/emptystate.h"
#include "app/console/widgets/filteredit.h"
#include "app/console/widgets/recordtable.h"
#include "app/console/widgets/secretpanel.h"
#include "shared/base/files.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QFormLayout>
#include <QHideEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::DeployPanel)
};

StatusLook lookOf(const EnrollmentToken &token)
{
    if (token.expiresAt.isValid() && token.expiresAt <= QDateTime::currentDateTimeUtc())
        return {u"timeout"_s, u"◔"_s, Words::tr("Expired"), Theme::Role::MutedText};
    if (token.isUsedUp())
        return {u"disabled"_s, u"⊖"_s, Words::tr("Used up"), Theme::Role::MutedText};
    return {u"success"_s, u"✓"_s, Words::tr("Valid"), Theme::Role::Success};
}

QString usesOf(const EnrollmentToken &token)
{
    return token.maxUses ? Words::tr("%1 of %2").arg(token.usedCount).arg(*token.maxUses)
                         : QLocale().toString(token.usedCount);
}
} // namespace

DeployPanel::DeployPanel(AccountStore &store, FilterEdit *filter, QWidget *parent)
    : StorePanel(store, parent)
    , m_table(
          new RecordTable({tr("Name"), tr("State"), tr("Used"), tr("Expires"), tr("Last used"), tr("Made")},
                          {260, 110, 90, 110, 110, 110}, u"enrollmentTokens"_s, this))
    , m_stack(new QStackedWidget(this))
    , m_lower(new QStackedWidget(this))
    , m_new(new QAction(Theme::icon(u"add"_s), tr("New enrollment token"), this))
    , m_create(new QAction(Theme::icon(u"lock"_s), tr("Make the token"), this))
    , m_cancel(new QAction(tr("Cancel"), this))
    , m_revoke(new QAction(Theme::icon(u"trash"_s), tr("Revoke"), this))
{
    m_table->setObjectName(u"enrollmentTokens"_s);
    m_table->setAccessibleName(tr("Enrollment tokens"));
    m_new->setObjectName(u"newEnrollmentToken"_s);
    m_new->setShortcut(Qt::Key_N);
    m_create->setObjectName(u"createEnrollmentToken"_s);
    m_revoke->setObjectName(u"revokeEnrollmentToken"_s);
    m_revoke->setShortcut(Qt::Key_Delete);
    connect(m_new, &QAction::triggered, this, &DeployPanel::startNew);
    connect(m_create, &QAction::triggered, this, &DeployPanel::create);
    connect(m_cancel, &QAction::triggered, this, [this] {
        m_lower->setCurrentIndex(0);
        showTokens(m_tokens);
    });
    connect(m_revoke, &QAction::triggered, this, &DeployPanel::revoke);
    connect(m_table, &RecordTable::selected, this, &DeployPanel::showDetail);
    connect(filter, &FilterEdit::filterChanged, m_table, &RecordTable::setFilter);
    filter->setTarget(m_table);

    column()->addWidget(m_stack, 1);
    auto *splitter = new QSplitter(Qt::Vertical, m_stack);
    splitter->addWidget(m_table);
    splitter->addWidget(m_lower);
    m_lower->addWidget(makeDetail());
    m_lower->addWidget(makeForm());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto *empty =
        new EmptyState(u"deploy"_s, tr("Connect the first machine"),
                       tr("A machine enrolls with a token that you make here. Its agent then keeps its "
                          "scheduler as the manifests say, and reports every run."),
                       this);
    empty->addStep(m_new);
    m_stack->addWidget(splitter);
    m_stack->addWidget(empty);
    showDetail();
}

QWidget *DeployPanel::makeForm()
{
    auto *content = new QWidget;
    content->setMaximumWidth(560);
    m_name = new QLineEdit(content);
    m_name->setObjectName(u"enrollmentName"_s);
    m_name->setMaxLength(255);
    m_name->setPlaceholderText(tr("e.g. web servers"));
    m_term = new QComboBox(content);
    m_term->setObjectName(u"enrollmentTerm"_s);
    fillTerms(m_term, 7);
    m_uses = new QSpinBox(content);
    m_uses->setObjectName(u"enrollmentUses"_s);
    m_uses->setRange(0, 1'000'000);
    m_uses->setSpecialValueText(tr("any number"));
    QFormLayout *form = startForm(content, tr("New enrollment token"), m_cancel);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Expires"), m_term);
    form->addRow(tr("Machines"), m_uses);
    addFormButtons(form, m_create, m_cancel);
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_create->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_name, &QLineEdit::returnPressed, m_create, &QAction::trigger);
    return scrolled(content, m_lower);
}

QWidget *DeployPanel::makeDetail()
{
    auto *content = new QWidget;
    m_title = new QLabel(content);
    m_title->setFont(Theme::font(Theme::Type::Strong));
    m_title->setTextFormat(Qt::PlainText);
    m_facts = new QLabel(content);
    m_facts->setObjectName(u"enrollmentFacts"_s);
    m_facts->setProperty("muted", true);
    m_facts->setWordWrap(true);
    m_secret = new SecretPanel(content);
    m_confirmation = new Confirmation(content);
    m_install = new InstallPanel(store(), content);
    connect(m_secret, &SecretPanel::message, this, &StorePanel::message);
    connect(m_secret, &SecretPanel::cleared, this, [this] {
        m_made = 0;
        m_install->setToken({});
    });
    connect(m_install, &InstallPanel::message, this, &StorePanel::message);
    connect(m_install, &InstallPanel::saveRequested, this, &DeployPanel::saveInstaller);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_facts, 1);
    head->addWidget(new ActionButton(m_revoke, ActionButton::Kind::Normal, content));
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(2 * Theme::grid, Theme::grid, 2 * Theme::grid, Theme::grid);
    layout->setSpacing(Theme::grid);
    layout->addLayout(head);
    layout->addWidget(m_confirmation);
    layout->addWidget(m_secret);
    layout->addWidget(m_install);
    layout->addStretch(1);
    return scrolled(content, m_lower);
}

void DeployPanel::hideEvent(QHideEvent *event)
{
    StorePanel::hideEvent(event);
    if (!event->spontaneous())
        m_confirmation->cancel();
}

void DeployPanel::load()
{
    // A list from before a token was made does not have it, and would take its secret away.
    ask(store().enrollmentTokens(), tr("Reading the tokens"),
        [this, request = ++m_request](const QList<EnrollmentToken> &tokens) {
            if (request == m_request)
                showTokens(tokens);
        });
    if (m_isAsked)
        return;
    onResult(store().whoAmI(), this, [this](const Result<Account> &account) {
        m_isAsked = account.ok();
        if (account)
            m_install->setOffered(account->hasInstallers);
    });
}

void DeployPanel::showTokens(const QList<EnrollmentToken> &tokens)
{
    m_tokens = tokens;
    QList<Record> records;
    for (const EnrollmentToken &token : tokens)
        records.append({QString::number(token.id),
                        {{token.name, token.name},
                         RecordCell::status(lookOf(token)),
                         {usesOf(token), {}, token.usedCount},
                         RecordCell::time(token.expiresAt, tr("never")),
                         RecordCell::time(token.lastUsedAt, tr("never")),
                         RecordCell::time(token.createdAt, {})}});
    m_table->setRecords(records);
    if (m_made > 0)
        m_table->select(QString::number(m_made));
    if (m_lower->currentIndex() == 0)
        m_stack->setCurrentIndex(tokens.isEmpty() ? 1 : 0);
    showDetail();
}

const EnrollmentToken *DeployPanel::current() const
{
    return withId(m_tokens, m_table->currentKey().toLongLong());
}

void DeployPanel::showDetail()
{
    const EnrollmentToken *token = current();
    m_revoke->setEnabled(token);
    m_confirmation->cancel();
    if (m_made > 0 && (!token || token->id != m_made))
        m_secret->clear(); // of another token than the one that is looked at
    if (!token) {
        m_title->setText(tr("Set up a machine"));
        m_facts->setText(tr("Select a token, or make one."));
        return;
    }
    m_title->setText(token->name);
    m_facts->setText(tr("%1 · used %2").arg(lookOf(*token).word, usesOf(*token)));
}

void DeployPanel::startNew()
{
    m_name->clear();
    m_create->setEnabled(false);
    m_uses->setValue(1);
    m_lower->setCurrentIndex(1);
    m_stack->setCurrentIndex(0);
    m_name->setFocus();
}

void DeployPanel::create()
{
    if (!m_create->isEnabled())
        return;
    m_create->setEnabled(false); // pressed twice, it would make two
    const std::optional<int> uses = m_uses->value() > 0 ? std::optional(m_uses->value()) : std::nullopt;
    ask(
        store().createEnrollmentToken(m_name->text().trimmed(), chosenTerm(m_term), uses),
        tr("Making the token"),
        [this](const NewToken &made) {
            m_table->select({});
            m_lower->setCurrentIndex(0);
            m_made = made.id;
            m_secret->show(tr("The token “%1”:").arg(made.name), made.secret);
            m_install->setToken(made.secret);
            load();
        },
        [this] { m_create->setEnabled(true); });
}

void DeployPanel::revoke()
{
    const EnrollmentToken *token = current();
    if (!token)
        return;
    m_confirmation->ask(
        tr("No machine can enroll with “%1” any more. Machines that did stay connected.").arg(token->name),
        tr("Revoke the token"), [this, id = token->id] {
            ask(store().revokeEnrollmentToken(id), tr("Revoking"), [this] {
                Q_EMIT message(tr("Revoked."));
                load();
            });
        });
}

void DeployPanel::saveInstaller(AccountStore::Platform platform, const QString &path)
{
    ask(store().installer(platform, m_secret->secret()), tr("Fetching the installer"),
        [this, path](const QByteArray &script) {
            ask(runAsync([path, script](TaskControl &) { return writeFileAtomically(path, script); }),
                tr("Saving"),
                [this, path] { Q_EMIT message(tr("Saved as %1.").arg(QDir::toNativeSeparators(path))); });
        });
}
} // namespace crontopus
