// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/widgets/secretpanel.h"

#include "app/console/theme/theme.h"
#include "app/console/widgets/actionbutton.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
SecretPanel::SecretPanel(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_secret(new QLineEdit(this))
    , m_copy(new QAction(Theme::icon(u"copy"_s), tr("Copy"), this))
    , m_done(new QAction(Theme::icon(u"close"_s), tr("I have kept it"), this))
{
    setObjectName(u"panel"_s);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_secret->setObjectName(u"secret"_s);
    m_secret->setReadOnly(true);
    m_secret->setFont(Theme::font(Theme::Type::Mono));
    m_secret->setAccessibleName(tr("Token"));
    m_copy->setObjectName(u"copySecret"_s);
    m_done->setObjectName(u"forgetSecret"_s);
    connect(m_copy, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(m_secret->text());
        Q_EMIT message(tr("Copied."));
    });
    connect(m_done, &QAction::triggered, this, &SecretPanel::clear);
    auto *note = new QLabel(tr("It is shown this once: nobody can show it again."), this);
    note->setProperty("muted", true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_secret, 1);
    row->addWidget(new ActionButton(m_copy, ActionButton::Kind::Primary, this));
    row->addWidget(new ActionButton(m_done, ActionButton::Kind::Normal, this));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::grid, Theme::grid, 2 * Theme::grid, Theme::grid);
    layout->setSpacing(Theme::grid);
    layout->addWidget(m_title);
    layout->addLayout(row);
    layout->addWidget(note);
    hide();
}

void SecretPanel::show(const QString &title, const QString &secret)
{
    m_title->setText(title);
    m_secret->setText(secret);
    m_secret->setCursorPosition(0);
    setVisible(true);
}

void SecretPanel::clear()
{
    m_secret->clear();
    hide();
    Q_EMIT cleared();
}

QString SecretPanel::secret() const
{
    return m_secret->text();
}
} // namespace crontopus
