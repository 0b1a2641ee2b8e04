// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/widgets/filteredit.h"

#include "app/console/theme/theme.h"

#include <QAction>
#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
FilterEdit::FilterEdit(const QString &placeholder, QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    addAction(Theme::icon(u"filter"_s, Theme::Role::MutedText), QLineEdit::LeadingPosition);
    setMinimumWidth(160);
    setMaximumWidth(320);
    m_delay.setSingleShot(true);
    m_delay.setInterval(60);
    connect(this, &QLineEdit::textChanged, &m_delay, qOverload<>(&QTimer::start));
    connect(&m_delay, &QTimer::timeout, this, [this] { Q_EMIT filterChanged(text()); });
}

void FilterEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (!text().isEmpty())
            clear();
        else if (m_target)
            m_target->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_target &&
        (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        m_target->setFocus(Qt::OtherFocusReason);
        return;
    }
    QLineEdit::keyPressEvent(event);
}
} // namespace crontopus
