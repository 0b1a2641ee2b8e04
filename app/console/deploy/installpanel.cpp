// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/deploy/installpanel.h"

#include "app/console/theme/theme.h"
#include "app/console/widgets/actionbutton.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
using Platform = AccountStore::Platform;
} // namespace

QString installCommand(Platform platform, const QString &address)
{
    const QString url = QString(address).replace(u'\'', u"%27"_s); // stands in quotes
    if (platform == Platform::Windows)
        return u"$t = Read-Host -AsSecureString 'Token'; "
               "Invoke-RestMethod '%1' -Headers @{Authorization = 'Bearer ' + "
               "[Net.NetworkCredential]::new('', $t).Password} | Invoke-Expression"_s.arg(url);
    // printf is part of the shell, and curl reads the header from its input: no process has the token among
    // its arguments.
    return u"sh -c 'printf \"Token: \" >&2; stty -echo; read -r t; stty echo; echo >&2; "
           "printf \"Authorization: Bearer %s\\n\" \"$t\" | curl -fsS -H @- \"$1\" | sh' sh '%1'"_s.arg(url);
}

InstallPanel::InstallPanel(AccountStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_platforms(new QTabBar(this))
    , m_command(new QPlainTextEdit(this))
    , m_note(new QLabel(this))
    , m_saveNote(new QLabel(this))
    , m_copy(new QAction(Theme::icon(u"copy"_s), tr("Copy the command"), this))
    , m_save(new QAction(Theme::icon(u"save"_s), tr("Save installer…"), this))
{
    setObjectName(u"installPanel"_s);
    m_platforms->setObjectName(u"installPlatforms"_s);
    for (const QString &name : {u"Linux"_s, u"macOS"_s, u"Windows"_s})
        m_platforms->addTab(name);
    m_platforms->setExpanding(false);
    m_platforms->setAccessibleName(tr("Platform"));
    m_command->setObjectName(u"installCommand"_s);
    m_command->setReadOnly(true);
    m_command->setFont(Theme::font(Theme::Type::Mono));
    m_command->setFixedHeight(9 * Theme::grid);
    m_command->setAccessibleName(tr("Command"));
    m_command->setTabChangesFocus(true);
    m_copy->setObjectName(u"copyCommand"_s);
    m_save->setObjectName(u"saveInstaller"_s);
    m_note->setObjectName(u"installNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QLabel *label : {m_note, m_saveNote}) {
        label->setWordWrap(true);
        label->setProperty("muted", true);
    }
    connect(m_platforms, &QTabBar::currentChanged, this, &InstallPanel::update);
    connect(m_save, &QAction::triggered, this, &InstallPanel::choosePath);
    connect(m_copy, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(m_command->toPlainText());
        Q_EMIT message(tr("Copied. Paste it into a terminal of the machine, then give it the token."));
    });
    m_buttons = new QWidget(this);
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins({});
    buttons->addWidget(new ActionButton(m_copy, ActionButton::Kind::Normal, m_buttons));
    buttons->addWidget(new ActionButton(m_save, ActionButton::Kind::Normal, m_buttons));
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::grid);
    layout->addWidget(m_platforms);
    layout->addWidget(m_note);
    layout->addWidget(m_command);
    layout->addWidget(m_buttons);
    layout->addWidget(m_saveNote);
    update();
}

void InstallPanel::setOffered(bool offered)
{
    m_isOffered = offered;
    update();
}

void InstallPanel::setToken(const QString &token)
{
    m_token = token;
    update();
}

Platform InstallPanel::platform() const
{
    return Platform(m_platforms->currentIndex());
}

void InstallPanel::update()
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_platforms, m_command, m_buttons, m_saveNote})
        part->setVisible(m_isOffered);
    m_save->setEnabled(m_isOffered && !m_token.isEmpty());
    if (!m_isOffered) {
        m_note->setText(tr("This service hands out its installers only for a token that stands in an "
                           "address, where logs keep it. Install the agent's package instead, write into "
                           "~/.crontopus/agent.yaml, readable by you alone:\n\n"
                           "backend: {api_url: \"%1\", enrollment_token: …}\n"
                           "git: {url: …}\n\n"
                           "and start crontopus-agent run.")
                            .arg(m_store.serverUrl()));
        return;
    }
    m_command->setPlainText(installCommand(platform(), m_store.installerUrl(platform())));
    m_note->setText(
        platform() == Platform::Windows
            ? tr("In PowerShell, as the user whose jobs it shall run. The command asks for the token, so "
                 "that it is kept in no history. The agent must be installed.")
            : tr("In a terminal, as the user whose jobs it shall run. The command asks for the token: it "
                 "stands in no shell history and no list of processes. The agent's package must be "
                 "installed."));
    m_saveNote->setText(
        m_token.isEmpty()
            ? tr("An installer holds the token, which is known only right after it was made.")
            : tr("The file holds the token and is readable by you alone. Delete it when it has run."));
}

void InstallPanel::choosePath()
{
    const Platform chosen = platform();
    auto *dialog = new QFileDialog(this, tr("Save installer"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(chosen == Platform::Windows ? u"crontopus-install.ps1"_s : u"crontopus-install.sh"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, chosen](const QString &path) { Q_EMIT saveRequested(chosen, path); });
    dialog->open();
}
} // namespace crontopus
