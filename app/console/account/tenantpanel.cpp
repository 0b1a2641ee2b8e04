// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/account/tenantpanel.h"

#include "app/console/theme/theme.h"
#include "app/console/theme/timetext.h"
#include "app/console/widgets/actionbutton.h"
#include "app/console/widgets/confirmation.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
TenantPanel::TenantPanel(AccountStore &store, QWidget *parent)
    : StorePanel(store, parent)
    , m_save(new QAction(Theme::icon(u"save"_s), tr("Save the settings"), this))
    , m_copyKey(new QAction(Theme::icon(u"copy"_s), tr("Copy"), this))
    , m_showKey(new QAction(Theme::icon(u"eye"_s), tr("Show"), this))
    , m_renew(new QAction(Theme::icon(u"refresh"_s), tr("Renew"), this))
{
    m_save->setObjectName(u"saveTenant"_s);
    m_copyKey->setObjectName(u"copyPingKey"_s);
    m_showKey->setObjectName(u"showPingKey"_s);
    m_renew->setObjectName(u"renewPingKey"_s);
    m_showKey->setCheckable(true);
    column()->addWidget(makeSettings());
    column()->addWidget(makePingKey());
    column()->addStretch(1);
    connect(m_save, &QAction::triggered, this, &TenantPanel::save);
    setAccount({});
}

QWidget *TenantPanel::makeSettings()
{
    auto *content = new QWidget(this);
    content->setMaximumWidth(640);
    m_name = new QLineEdit(content);
    m_name->setObjectName(u"tenantName"_s);
    m_name->setMaxLength(255);
    m_days = new QSpinBox(content);
    m_days->setObjectName(u"retentionDays"_s);
    m_days->setRange(1, 3650);
    m_days->setSuffix(tr(" days"));
    m_runs = new QSpinBox(content);
    m_runs->setObjectName(u"retentionRuns"_s);
    m_runs->setRange(0, 1'000'000);
    m_reject = new QCheckBox(tr("Refuse pushes with invalid manifests"), content);
    m_reject->setObjectName(u"rejectPushes"_s);
    m_reject->setToolTip(tr("Otherwise they are accepted with a warning, and the last good version stays."));
    auto *title = new QLabel(tr("Settings of the tenant"), content);
    title->setFont(Theme::font(Theme::Type::Strong));
    auto *button = new QHBoxLayout;
    button->addWidget(new ActionButton(m_save, ActionButton::Kind::Primary, content));
    button->addStretch(1);
    auto *form = new QFormLayout(content);
    form->setContentsMargins(2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid, Theme::grid);
    form->setHorizontalSpacing(2 * Theme::grid);
    form->setVerticalSpacing(Theme::grid);
    form->addRow(title);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Keep runs for"), m_days);
    form->addRow(tr("but of each job at least"), m_runs);
    form->addRow({}, m_reject);
    form->addRow({}, button);
    const auto check = [this] {
        m_save->setEnabled(m_account.isAdmin() && !m_name->text().trimmed().isEmpty() &&
                           edited() != m_settings);
    };
    connect(m_name, &QLineEdit::textChanged, this, check);
    connect(m_days, &QSpinBox::valueChanged, this, check);
    connect(m_runs, &QSpinBox::valueChanged, this, check);
    connect(m_reject, &QCheckBox::toggled, this, check);
    return content;
}

QWidget *TenantPanel::makePingKey()
{
    m_keyPart = new QWidget(this);
    m_keyPart->setMaximumWidth(640);
    auto *title = new QLabel(tr("Ping key"), m_keyPart);
    title->setFont(Theme::font(Theme::Type::Strong));
    m_key = new QLineEdit(m_keyPart);
    m_key->setObjectName(u"pingKey"_s);
    m_key->setReadOnly(true);
    m_key->setFont(Theme::font(Theme::Type::Mono));
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setAccessibleName(tr("Address to ping, with the key"));
    m_keyNote = new QLabel(m_keyPart);
    m_keyNote->setProperty("muted", true);
    m_keyNote->setWordWrap(true);
    m_confirmation = new Confirmation(m_keyPart);
    auto *row = new QHBoxLayout;
    row->addWidget(m_key, 1);
    row->addWidget(new ActionButton(m_showKey, ActionButton::Kind::Normal, m_keyPart));
    row->addWidget(new ActionButton(m_copyKey, ActionButton::Kind::Normal, m_keyPart));
    row->addWidget(new ActionButton(m_renew, ActionButton::Kind::Normal, m_keyPart));
    auto *layout = new QVBoxLayout(m_keyPart);
    layout->setContentsMargins(2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid);
    layout->setSpacing(Theme::grid);
    layout->addWidget(title);
    layout->addLayout(row);
    layout->addWidget(m_confirmation);
    layout->addWidget(m_keyNote);
    connect(m_showKey, &QAction::toggled, this, [this](bool shown) {
        m_key->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        m_showKey->setText(shown ? tr("Hide") : tr("Show"));
    });
    connect(m_copyKey, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(m_key->text());
        Q_EMIT message(tr("Copied."));
    });
    connect(m_renew, &QAction::triggered, this, &TenantPanel::renew);
    return m_keyPart;
}

void TenantPanel::setAccount(const Account &account)
{
    m_account = account;
    for (QWidget *field : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_days),
                           static_cast<QWidget *>(m_runs), static_cast<QWidget *>(m_reject)})
        field->setEnabled(account.isAdmin());
    m_save->setEnabled(false);
    m_renew->setEnabled(account.isAdmin());
    m_keyPart->setVisible(mayPing());
    if (isVisible() && m_key->text().isEmpty())
        loadPingKey();
}

bool TenantPanel::mayPing() const
{
    return m_account.scopes.contains(u"write:jobs"_s);
}

void TenantPanel::load()
{
    if (edited() != m_settings && !m_settings.id.isEmpty())
        return; // edits are not thrown away by a look at another page
    ask(store().tenant(), tr("Reading the settings"), [this](const TenantSettings &settings) {
        show(settings);
        loadPingKey();
    });
}

void TenantPanel::loadPingKey()
{
    if (mayPing())
        ask(store().pingKey(), tr("Reading the ping key"), [this](const PingKey &key) { show(key); });
}

void TenantPanel::show(const TenantSettings &settings)
{
    m_settings = settings;
    m_name->setText(settings.name);
    m_days->setValue(settings.retentionDays);
    m_runs->setValue(settings.retentionRuns);
    m_reject->setChecked(settings.rejectInvalidPushes);
    m_save->setEnabled(false);
}

void TenantPanel::show(const PingKey &key)
{
    m_key->setText(key.url);
    m_key->setCursorPosition(0);
    m_keyNote->setText(tr("Whoever has this address can report runs of every job that is pinged by name: add "
                          "“/” and the job's name. Made %1.")
                           .arg(exactTime(key.createdAt)));
}

TenantSettings TenantPanel::edited() const
{
    return {m_settings.id, m_name->text().trimmed(), m_reject->isChecked(), m_days->value(), m_runs->value()};
}

void TenantPanel::save()
{
    m_save->setEnabled(false);
    ask(
        store().setTenant(edited()), tr("Saving"),
        [this](const TenantSettings &settings) {
            show(settings);
            Q_EMIT message(tr("Saved."));
        },
        [this] { m_save->setEnabled(true); });
}

void TenantPanel::renew()
{
    m_confirmation->ask(
        tr("Everything that pings with the old key is refused at once, until it has the new one."),
        tr("Renew the key"), [this] {
            ask(store().renewPingKey(), tr("Renewing"), [this](const PingKey &key) {
                show(key);
                Q_EMIT message(tr("The ping key is a new one."));
            });
        });
}
} // namespace crontopus
