// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/widgets/confirmation.h"

#include "app/console/theme/theme.h"
#include "app/console/widgets/actionbutton.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
Confirmation::Confirmation(QWidget *parent)
    : QFrame(parent)
    , m_question(new QLabel(this))
    , m_typed(new QLineEdit(this))
    , m_do(new QAction(Theme::icon(u"trash"_s), {}, this))
    , m_cancel(new QAction(tr("Cancel"), this))
{
    setObjectName(u"panel"_s);
    m_question->setWordWrap(true);
    m_question->setTextFormat(Qt::PlainText);
    m_typed->setObjectName(u"confirmName"_s);
    m_do->setObjectName(u"confirm"_s);
    m_cancel->setObjectName(u"confirmCancel"_s);
    m_cancel->setShortcut(Qt::Key_Escape);
    m_cancel->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_cancel);
    connect(m_typed, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_do->setEnabled(text == m_wanted); });
    connect(m_typed, &QLineEdit::returnPressed, m_do, &QAction::trigger);
    connect(m_do, &QAction::triggered, this, [this] {
        hide();
        if (const auto confirmed = std::exchange(m_confirmed, {}))
            confirmed();
    });
    connect(m_cancel, &QAction::triggered, this, &Confirmation::cancel);
    auto *row = new QHBoxLayout;
    row->addWidget(m_typed, 1);
    row->addWidget(new ActionButton(m_do, ActionButton::Kind::Primary, this));
    row->addWidget(new ActionButton(m_cancel, ActionButton::Kind::Normal, this));
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::grid, Theme::grid, 2 * Theme::grid, Theme::grid);
    layout->setSpacing(Theme::grid);
    layout->addWidget(m_question);
    layout->addLayout(row);
    hide();
}

void Confirmation::ask(const QString &question, const QString &deed, std::function<void()> confirmed,
                       const QString &typed)
{
    m_question->setText(question);
    m_do->setText(deed);
    m_confirmed = std::move(confirmed);
    m_wanted = typed;
    m_typed->clear();
    m_typed->setVisible(!typed.isEmpty());
    m_typed->setPlaceholderText(typed);
    m_typed->setAccessibleName(tr("Type %1 to confirm").arg(typed));
    m_do->setEnabled(typed.isEmpty());
    show();
    if (typed.isEmpty())
        findChild<QWidget *>(u"confirmCancelButton"_s)->setFocus();
    else
        m_typed->setFocus();
}

void Confirmation::cancel()
{
    m_confirmed = {};
    m_typed->clear();
    hide();
}
} // namespace crontopus
