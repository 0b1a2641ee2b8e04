// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/widgets/actionbutton.h"

#include "app/console/theme/theme.h"

#include <QAction>
#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
ActionButton::ActionButton(QAction *action, Kind kind, QWidget *parent)
    : QPushButton(parent), m_action(action), m_kind(kind)
{
    // As dynamic properties the style sheet sees them; Qt's own "flat" and "default" mean more than a look.
    if (kind != Kind::Normal)
        setProperty(kind == Kind::Primary ? "primary" : "flat", true);
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &ActionButton::follow);
    connect(action, &QObject::destroyed, this, &QObject::deleteLater);
    if (!action->objectName().isEmpty())
        setObjectName(action->objectName() + "Button"_L1);
    follow();
}

void ActionButton::keyPressEvent(QKeyEvent *event)
{
    // Outside of dialogs Qt's buttons listen to Space alone.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

void ActionButton::follow()
{
    setText(m_action->text());
    if (m_kind != Kind::Primary)
        setIcon(m_action->icon());
    QString tip = m_action->toolTip();
    if (!m_action->shortcut().isEmpty())
        tip += u" (%1)"_s.arg(m_action->shortcut().toString(QKeySequence::NativeText));
    setToolTip(tip);
    setEnabled(m_action->isEnabled());
    setVisible(m_action->isVisible());
}
} // namespace crontopus
