// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/widgets/section.h"

#include "app/console/settings/settings.h"
#include "app/console/theme/theme.h"

#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
Section::Section(const QString &title, QWidget *parent)
    : QWidget(parent), m_button(new QToolButton(this)), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Theme::grid / 2);
    m_button->setCheckable(true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setStyleSheet(
        u"QToolButton:checked { background: transparent; } QToolButton { font-weight: 600; }"_s);
    m_layout->addWidget(m_button);
    connect(m_button, &QToolButton::toggled, this, [this](bool expanded) {
        m_button->setIcon(Theme::icon(expanded ? u"chevron-down"_s : u"chevron-right"_s));
        if (m_content)
            m_content->setVisible(expanded);
        Q_EMIT toggled(expanded);
    });
    m_button->setChecked(true);
    setTitle(title);
}

void Section::setContent(QWidget *content)
{
    delete m_content;
    m_content = content;
    m_layout->addWidget(content);
    content->setVisible(isExpanded());
}

void Section::setTitle(const QString &title)
{
    m_button->setText(title);
    setAccessibleName(title);
}

void Section::setExpanded(bool expanded)
{
    m_button->setChecked(expanded);
}

bool Section::isExpanded() const
{
    return m_button->isChecked();
}

void Section::rememberAs(const QString &settingsKey)
{
    setExpanded(Settings().value(settingsKey, isExpanded()).toBool());
    connect(this, &Section::toggled, this,
            [settingsKey](bool expanded) { Settings().setValue(settingsKey, expanded); });
}
} // namespace crontopus
