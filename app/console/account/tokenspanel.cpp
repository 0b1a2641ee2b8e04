// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/account/tokenspanel.h"

#include "app/console/theme/timetext.h"
#include "app/console/widgets/actionbutton.h"
#include "app/console/widgets/confirmation.h"
#include "app/console/widgets/emptystate.h"
#include "app/console/widgets/filteredit.h"
#include "app/console/widgets/recordtable.h"
#include "app/console/widgets/secretpanel.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::TokensPanel)
};

StatusLook lookOf(const ApiToken &token)
{
    if (token.expired)
        return {u"timeout"_s, u"◔"_s, Words::tr("Expired"), Theme::Role::MutedText};
    return {u"success"_s, u"✓"_s, Words::tr("Valid"), Theme::Role::Success};
}

/// Scopes with their words, in rows of two.
QList<std::pair<QString, QString>> scopeWords()
{
    return {{u"read:runs"_s, Words::tr("Read runs")},
            {u"read:jobs"_s, Words::tr("Read jobs")},
            {u"read:agents"_s, Words::tr("Read endpoints")},
            {u"read:tokens"_s, Words::tr("List tokens")},
            {u"write:jobs"_s, Words::tr("Change and run jobs")},
            {u"write:agents"_s, Words::tr("Change endpoints")},
            {u"write:tokens"_s, Words::tr("Make and revoke tokens")},
            {u"admin:*"_s, Words::tr("Everything, users and settings too")}};
}
} // namespace

TokensPanel::TokensPanel(AccountStore &store, QWidget *parent)
    : StorePanel(store, parent)
    , m_filter(new FilterEdit(tr("Filter tokens"), this))
    , m_table(
          new RecordTable({tr("Name"), tr("State"), tr("Scopes"), tr("Expires"), tr("Last used"), tr("Made")},
                          {220, 100, 260, 100, 100, 100}, u"apiTokens"_s, this))
    , m_stack(new QStackedWidget(this))
    , m_lower(new QStackedWidget(this))
    , m_new(new QAction(Theme::icon(u"add"_s), tr("New token"), this))
    , m_create(new QAction(Theme::icon(u"lock"_s), tr("Make the token"), this))
    , m_cancel(new QAction(tr("Cancel"), this))
    , m_rename(new QAction(Theme::icon(u"edit"_s), tr("Rename"), this))
    , m_revoke(new QAction(Theme::icon(u"trash"_s), tr("Revoke"), this))
{
    m_table->setObjectName(u"apiTokens"_s);
    m_table->setAccessibleName(tr("API tokens"));
    m_new->setObjectName(u"newToken"_s);
    m_create->setObjectName(u"createToken"_s);
    m_rename->setObjectName(u"renameToken"_s);
    m_revoke->setObjectName(u"revokeToken"_s);
    connect(m_new, &QAction::triggered, this, &TokensPanel::startNew);
    connect(m_create, &QAction::triggered, this, &TokensPanel::create);
    connect(m_rename, &QAction::triggered, this, &TokensPanel::rename);
    connect(m_revoke, &QAction::triggered, this, &TokensPanel::revoke);
    connect(m_cancel, &QAction::triggered, this, [this] {
        m_lower->setCurrentIndex(0);
        showTokens(m_tokens);
    });
    connect(m_table, &RecordTable::selected, this, &TokensPanel::showDetail);
    connect(m_filter, &FilterEdit::filterChanged, m_table, &RecordTable::setFilter);
    m_filter->setTarget(m_table);

    column()->addWidget(m_stack, 1);
    auto *splitter = new QSplitter(Qt::Vertical, m_stack);
    auto *upper = new QWidget(splitter);
    auto *list = new QVBoxLayout(upper);
    list->setContentsMargins({});
    list->setSpacing(0);
    list->addWidget(makeBar());
    list->addWidget(m_table, 1);
    splitter->addWidget(upper);
    splitter->addWidget(m_lower);
    m_lower->addWidget(makeDetail());
    m_lower->addWidget(makeForm());
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    auto *empty =
        new EmptyState(u"lock"_s, tr("No tokens yet"),
                       tr("A program or the command line signs in with a token of its own, which can "
                          "do no more than its scopes say and can be revoked alone."),
                       m_stack);
    empty->addStep(m_new);
    m_stack->addWidget(splitter);
    m_stack->addWidget(empty);
    setAccount({});
    showDetail();
}

QWidget *TokensPanel::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(2 * Theme::grid, Theme::grid, Theme::grid, Theme::grid);
    row->addWidget(m_filter);
    m_filter->setFixedWidth(240);
    row->addStretch(1);
    row->addWidget(new ActionButton(m_new, ActionButton::Kind::Primary, bar));
    return bar;
}

QWidget *TokensPanel::makeDetail()
{
    auto *content = new QWidget;
    content->setMaximumWidth(960);
    m_name = new QLineEdit(content);
    m_name->setObjectName(u"tokenName"_s);
    m_name->setMaxLength(255);
    m_name->setAccessibleName(tr("Name"));
    m_facts = new QLabel(content);
    m_facts->setObjectName(u"tokenFacts"_s);
    m_facts->setWordWrap(true);
    m_facts->setProperty("muted", true);
    m_secret = new SecretPanel(content);
    m_confirmation = new Confirmation(content);
    connect(m_secret, &SecretPanel::message, this, &StorePanel::message);
    connect(m_secret, &SecretPanel::cleared, this, [this] { m_made = 0; });
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &text) {
        const ApiToken *token = current();
        m_rename->setEnabled(token && !text.trimmed().isEmpty() && text.trimmed() != token->name);
    });
    connect(m_name, &QLineEdit::returnPressed, m_rename, &QAction::trigger);
    auto *row = new QHBoxLayout;
    row->addWidget(m_name, 1);
    row->addWidget(new ActionButton(m_rename, ActionButton::Kind::Normal, content));
    row->addWidget(new ActionButton(m_revoke, ActionButton::Kind::Normal, content));
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid);
    layout->setSpacing(Theme::grid);
    layout->addLayout(row);
    layout->addWidget(m_confirmation);
    layout->addWidget(m_secret);
    layout->addWidget(m_facts);
    layout->addStretch(1);
    return scrolled(content, m_lower);
}

QWidget *TokensPanel::makeForm()
{
    auto *content = new QWidget;
    content->setMaximumWidth(720);
    m_newName = new QLineEdit(content);
    m_newName->setObjectName(u"newTokenName"_s);
    m_newName->setMaxLength(255);
    m_newName->setPlaceholderText(tr("what it is for, e.g. nightly report"));
    m_term = new QComboBox(content);
    m_term->setObjectName(u"newTokenTerm"_s);
    fillTerms(m_term, 90);
    auto *boxes = new QGridLayout;
    boxes->setHorizontalSpacing(3 * Theme::grid);
    const auto scopes = scopeWords();
    const int rows = int(scopes.size() + 1) / 2;
    for (int i = 0; i < scopes.size(); ++i) {
        auto *box = new QCheckBox(scopes.at(i).second, content);
        box->setObjectName(scopes.at(i).first);
        box->setToolTip(scopes.at(i).first);
        connect(box, &QCheckBox::toggled, this, &TokensPanel::checkForm);
        boxes->addWidget(box, i % rows, i / rows);
        m_scopes.append(box);
    }
    QFormLayout *form = startForm(content, tr("New token"), m_cancel);
    form->addRow(tr("Name"), m_newName);
    form->addRow(tr("May"), boxes);
    form->addRow(tr("Expires"), m_term);
    addFormButtons(form, m_create, m_cancel);
    connect(m_newName, &QLineEdit::textChanged, this, &TokensPanel::checkForm);
    connect(m_newName, &QLineEdit::returnPressed, m_create, &QAction::trigger);
    return scrolled(content, m_lower);
}

QWidget *TokensPanel::filter() const
{
    return m_filter;
}

void TokensPanel::setAccount(const Account &account)
{
    for (QCheckBox *box : std::as_const(m_scopes))
        box->setEnabled(account.scopes.contains(box->objectName()));
}

void TokensPanel::load()
{
    // A list from before a token was made does not have it, and would take its secret away.
    ask(store().apiTokens(), tr("Reading the tokens"),
        [this, request = ++m_request](const QList<ApiToken> &tokens) {
            if (request == m_request)
                showTokens(tokens);
        });
}

void TokensPanel::showTokens(const QList<ApiToken> &tokens)
{
    m_tokens = tokens;
    QList<Record> records;
    for (const ApiToken &token : tokens) {
        const QString scopes = token.scopes.join(u", "_s);
        records.append({QString::number(token.id),
                        {{token.name, token.name},
                         RecordCell::status(lookOf(token)),
                         {scopes, scopes},
                         RecordCell::time(token.expiresAt, tr("never")),
                         RecordCell::time(token.lastUsedAt, tr("never")),
                         RecordCell::time(token.createdAt, {})}});
    }
    m_table->setRecords(records);
    if (m_made > 0)
        m_table->select(QString::number(m_made));
    if (m_lower->currentIndex() == 0)
        m_stack->setCurrentIndex(tokens.isEmpty() ? 1 : 0);
    showDetail();
}

const ApiToken *TokensPanel::current() const
{
    return withId(m_tokens, m_table->currentKey().toLongLong());
}

void TokensPanel::showDetail()
{
    const ApiToken *token = current();
    m_confirmation->cancel();
    if (m_made > 0 && (!token || token->id != m_made))
        m_secret->clear(); // of another token than the one that is looked at
    m_name->setEnabled(token);
    m_revoke->setEnabled(token);
    m_rename->setEnabled(false);
    m_name->setText(token ? token->name : QString());
    m_facts->setText(token ? tr("May: %1").arg(token->scopes.join(u", "_s))
                           : tr("Select a token to rename or revoke it."));
}

void TokensPanel::startNew()
{
    m_newName->clear();
    for (QCheckBox *box : std::as_const(m_scopes))
        box->setChecked(false);
    checkForm();
    m_lower->setCurrentIndex(1);
    m_stack->setCurrentIndex(0);
    m_newName->setFocus();
}

QStringList TokensPanel::chosenScopes() const
{
    QStringList scopes;
    for (const QCheckBox *box : m_scopes) {
        if (box->isChecked())
            scopes += box->objectName();
    }
    return scopes;
}

void TokensPanel::checkForm()
{
    m_create->setEnabled(!m_newName->text().trimmed().isEmpty() && !chosenScopes().isEmpty());
}

void TokensPanel::create()
{
    m_create->setEnabled(false); // pressed twice, it would make two
    ask(
        store().createApiToken(m_newName->text().trimmed(), chosenScopes(), chosenTerm(m_term)),
        tr("Making the token"),
        [this](const NewToken &made) {
            m_table->select({});
            m_lower->setCurrentIndex(0);
            m_made = made.id;
            m_secret->show(tr("The token “%1”:").arg(made.name), made.secret);
            load();
        },
        [this] { checkForm(); });
}

void TokensPanel::rename()
{
    if (const ApiToken *token = current())
        ask(store().renameApiToken(token->id, m_name->text().trimmed()), tr("Renaming"), [this] {
            Q_EMIT message(tr("Renamed."));
            load();
        });
}

void TokensPanel::revoke()
{
    const ApiToken *token = current();
    if (!token)
        return;
    m_confirmation->ask(tr("Whatever uses “%1” is signed out at once.").arg(token->name),
                        tr("Revoke the token"), [this, id = token->id] {
                            ask(store().revokeApiToken(id), tr("Revoking"), [this] {
                                Q_EMIT message(tr("Revoked."));
                                load();
                            });
                        });
}
} // namespace crontopus
