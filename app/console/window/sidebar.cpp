// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/window/sidebar.h"

#include "app/console/theme/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
class Sidebar::Entry final : public QAbstractButton
{
public:
    Entry(QString iconName, const QString &title, QWidget *parent)
        : QAbstractButton(parent), m_iconName(std::move(iconName))
    {
        setText(title);
        setAccessibleName(title);
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::TabFocus);
    }

    void setBadge(int count, bool alarming)
    {
        m_badge = count;
        m_alarming = alarming;
        setAccessibleDescription(count > 0 ? QLocale().toString(count) : QString());
        update();
    }

    [[nodiscard]] QSize sizeHint() const override { return {176, fontMetrics().height() + 16}; }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        if (isChecked() || underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(Theme::color(isChecked() ? Theme::Role::Selection : Theme::Role::Surface));
            painter.drawRoundedRect(box, 5, 5);
        }
        if (hasFocus()) {
            painter.setPen(Theme::color(Theme::Role::Accent));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(box, 5, 5);
        }
        const auto role = isChecked() ? Theme::Role::SelectionText : Theme::Role::MutedText;
        Theme::icon(m_iconName, role).paint(&painter, QRect(10, (height() - 16) / 2, 16, 16));

        int right = width() - 10;
        if (m_badge > 0) {
            const QString text = QLocale().toString(m_badge);
            const int textWidth = fontMetrics().horizontalAdvance(text);
            if (m_alarming) {
                const QRectF pill(right - textWidth - 12, (height() - fontMetrics().height()) / 2.0 - 1,
                                  textWidth + 12, fontMetrics().height() + 2);
                painter.setPen(Qt::NoPen);
                painter.setBrush(Theme::color(Theme::Role::Failure));
                painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
                painter.setPen(Theme::color(Theme::Role::AccentText));
                painter.drawText(pill, Qt::AlignCenter, text);
                right = int(pill.left());
            } else {
                painter.setPen(Theme::color(role));
                painter.drawText(QRect(0, 0, right, height()), Qt::AlignVCenter | Qt::AlignRight, text);
                right -= textWidth;
            }
        }
        painter.setPen(Theme::color(isChecked() ? Theme::Role::SelectionText : Theme::Role::Text));
        const QRect place(36, 0, right - 36 - 8, height());
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                         fontMetrics().elidedText(text(), Qt::ElideRight, place.width()));
    }

private:
    QString m_iconName;
    int m_badge = 0;
    bool m_alarming = false;
};

Sidebar::Sidebar(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    setObjectName(u"sidebar"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::grid, Theme::grid, Theme::grid, Theme::grid);
    layout->setSpacing(0);
    m_top = new QVBoxLayout;
    m_foot = new QVBoxLayout;
    m_top->setSpacing(2);
    m_foot->setSpacing(2);
    layout->addLayout(m_top);
    layout->addStretch();
    layout->addLayout(m_foot);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    connect(m_group, &QButtonGroup::idClicked, this, &Sidebar::activated);
}

int Sidebar::addEntry(const QString &iconName, const QString &title, const QString &shortcut, bool atFoot)
{
    auto *entry = new Entry(iconName, title, this);
    entry->setToolTip(shortcut.isEmpty() ? title : u"%1 (%2)"_s.arg(title, shortcut));
    const int id = int(m_entries.size());
    entry->setObjectName(u"sidebarEntry%1"_s.arg(id));
    m_entries.append(entry);
    m_group->addButton(entry, id);
    (atFoot ? m_foot : m_top)->addWidget(entry);
    return id;
}

void Sidebar::setBadge(int id, int count, bool alarming)
{
    if (id >= 0 && id < m_entries.size())
        m_entries.at(id)->setBadge(count, alarming);
}

void Sidebar::setCurrent(int id)
{
    if (id >= 0 && id < m_entries.size())
        m_entries.at(id)->setChecked(true);
}

void Sidebar::clear()
{
    for (Entry *entry : std::as_const(m_entries)) {
        m_group->removeButton(entry);
        delete entry;
    }
    m_entries.clear();
}
} // namespace crontopus
