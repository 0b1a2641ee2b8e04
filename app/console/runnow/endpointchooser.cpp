// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/runnow/endpointchooser.h"

#include "app/console/theme/statuslook.h"
#include "app/console/theme/theme.h"
#include "app/console/widgets/actionbutton.h"
#include "app/console/widgets/filteredit.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr int IdRole = Qt::UserRole;
constexpr qsizetype manyEndpoints = 8; ///< more are worth a filter
} // namespace

EndpointChooser::EndpointChooser(QWidget *parent)
    : QWidget(parent)
    , m_question(new QLabel(this))
    , m_filter(new FilterEdit(tr("Filter endpoints"), this))
    , m_list(new QListWidget(this))
    , m_run(new QAction(Theme::icon(u"play"_s), tr("Run"), this))
    , m_all(new QAction(tr("Check all"), this))
    , m_cancel(new QAction(tr("Cancel"), this))
{
    setObjectName(u"endpointChooser"_s);
    m_list->setObjectName(u"endpointChoices"_s);
    m_list->setAccessibleName(tr("Endpoints"));
    m_run->setObjectName(u"runChosen"_s);
    m_all->setObjectName(u"chooseAll"_s);
    m_cancel->setObjectName(u"chooseNone"_s);
    m_cancel->setShortcut(Qt::Key_Escape);
    m_cancel->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_cancel);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setFont(Theme::font(Theme::Type::Strong));
    m_question->setWordWrap(true);
    m_filter->setTarget(m_list);
    m_filter->setFixedWidth(240);
    connect(m_filter, &FilterEdit::filterChanged, this, &EndpointChooser::filter);
    connect(m_list, &QListWidget::itemChanged, this, &EndpointChooser::update);
    connect(m_list, &QListWidget::itemActivated, this, [](QListWidgetItem *item) {
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
    connect(m_all, &QAction::triggered, this, [this] {
        for (int row = 0; row < m_list->count(); ++row) {
            if (!m_list->item(row)->isHidden())
                m_list->item(row)->setCheckState(Qt::Checked);
        }
    });
    connect(m_run, &QAction::triggered, this, [this] { Q_EMIT chosen(m_jobs, checkedIds()); });
    connect(m_cancel, &QAction::triggered, this, &EndpointChooser::cancelled);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::grid);
    buttons->addWidget(new ActionButton(m_run, ActionButton::Kind::Primary, this));
    buttons->addWidget(new ActionButton(m_all, ActionButton::Kind::Normal, this));
    buttons->addWidget(new ActionButton(m_cancel, ActionButton::Kind::Normal, this));
    buttons->addStretch(1);
    buttons->addWidget(m_filter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::grid, Theme::grid, 2 * Theme::grid, Theme::grid);
    layout->setSpacing(Theme::grid);
    layout->addWidget(m_question);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
}

void EndpointChooser::ask(const QStringList &jobs, const QList<AgentStatus> &endpoints)
{
    m_jobs = jobs;
    m_question->setText(jobs.size() == 1 ? tr("Where shall %1 run?").arg(jobs.first())
                                         : tr("Where shall these %n jobs run?", nullptr, int(jobs.size())));
    m_filter->clear();
    m_filter->setVisible(endpoints.size() > manyEndpoints);
    m_list->clear();
    for (const AgentStatus &endpoint : endpoints) {
        const bool online = endpoint.pid != 0;
        auto *item = new QListWidgetItem(
            online ? endpoint.endpointName
                   : tr("%1 – offline, starts when it is back").arg(endpoint.endpointName),
            m_list);
        item->setIcon(Theme::icon(online ? u"connected"_s : statusLook(Health::Offline).icon,
                                  online ? Theme::Role::Success : Theme::Role::Warning));
        item->setData(IdRole, endpoint.id);
        item->setToolTip(endpoint.hostname);
        item->setCheckState(Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
    m_list->setFocus(Qt::OtherFocusReason);
    update();
}

void EndpointChooser::filter(const QString &text)
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!m_list->item(row)->text().contains(text, Qt::CaseInsensitive));
}

QStringList EndpointChooser::checkedIds() const
{
    QStringList ids;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            ids.append(m_list->item(row)->data(IdRole).toString());
    }
    return ids;
}

void EndpointChooser::update()
{
    const auto count = int(checkedIds().size());
    m_run->setEnabled(count > 0);
    m_run->setText(count < 2 ? tr("Run") : tr("Run on %n machines", nullptr, count));
}
} // namespace crontopus
