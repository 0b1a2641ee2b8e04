// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/widgets/banner.h"

#include "app/console/theme/theme.h"
#include "app/console/widgets/actionbutton.h"
#include "shared/base/error.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
Theme::Role roleOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Success:
        return Theme::Role::Success;
    case Banner::Kind::Warning:
        return Theme::Role::Warning;
    case Banner::Kind::Error:
        return Theme::Role::Failure;
    case Banner::Kind::Note:
        break;
    }
    return Theme::Role::Running;
}

QString iconOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Success:
        return u"synced"_s;
    case Banner::Kind::Warning:
    case Banner::Kind::Error:
        return u"warning"_s;
    case Banner::Kind::Note:
        break;
    }
    return u"info"_s;
}
} // namespace

Banner::Banner(QWidget *parent) : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setObjectName(u"bannerText"_s);
    auto *close = new QToolButton(this);
    close->setIcon(Theme::icon(u"close"_s));
    close->setToolTip(tr("Hide this message"));
    close->setAccessibleName(tr("Hide this message"));
    close->setObjectName(u"bannerClose"_s);
    connect(close, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT dismissed();
    });
    m_close = close;
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(Theme::grid);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->setSpacing(Theme::grid);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_buttons);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    m_icon->setContentsMargins(0, 4, 0, 0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void Banner::show(Kind kind, const QString &text)
{
    m_kind = kind;
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    m_text->setText(text);
    setAccessibleName(text);
    updateLook();
    setVisible(true);
}

void Banner::show(const Error &error)
{
    show(Kind::Error, error.text());
}

void Banner::addButton(QAction *action)
{
    m_buttons->addWidget(new ActionButton(action, ActionButton::Kind::Normal, this), 0, Qt::AlignTop);
}

void Banner::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

QString Banner::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void Banner::clear()
{
    hide();
}

void Banner::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const QColor color = Theme::color(roleOf(m_kind));
    QColor tint = color;
    tint.setAlphaF(0.10F);
    painter.fillRect(rect(), Theme::color(Theme::Role::Window));
    painter.fillRect(rect(), tint);
    painter.fillRect(0, 0, 3, height(), color);
}

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateLook();
}

void Banner::updateLook()
{
    m_icon->setPixmap(Theme::icon(iconOf(m_kind), roleOf(m_kind)).pixmap(16, 16));
}
} // namespace crontopus
