// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/widgets/messagebar.h"

#include "app/console/theme/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_text(new QLabel(this)), m_button(new QPushButton(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setObjectName(u"messageText"_s);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_button->setObjectName(u"messageUndo"_s);
    m_button->setAutoDefault(false);
    auto *close = new QToolButton(this);
    close->setIcon(Theme::icon(u"close"_s));
    close->setAccessibleName(tr("Hide this message"));
    close->setToolTip(tr("Hide this message"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 6, 4);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    layout->addWidget(close);
    m_hide.setSingleShot(true);
    connect(&m_hide, &QTimer::timeout, this, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        if (m_undo)
            m_undo->trigger();
    });
    hide();
}

void MessageBar::show(const QString &text, QAction *undo)
{
    m_undo = undo;
    m_text->setText(text);
    m_text->setToolTip(text);
    setAccessibleName(text);
    m_button->setVisible(undo);
    if (undo)
        m_button->setText(undo->text());
    setVisible(true);
    m_hide.start(undo ? 10000 : 5000);
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::enterEvent(QEnterEvent *event)
{
    m_hide.stop();
    QFrame::enterEvent(event);
}

void MessageBar::leaveEvent(QEvent *event)
{
    m_hide.start(3000);
    QFrame::leaveEvent(event);
}

void MessageBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Theme::Role::Surface));
    painter.fillRect(0, 0, width(), 1, Theme::color(Theme::Role::Border));
}
} // namespace crontopus
