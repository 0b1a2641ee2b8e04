// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/alerts/alertspage.h"

#include "app/console/theme/timetext.h"
#include "app/console/widgets/actionbutton.h"
#include "app/console/widgets/emptystate.h"
#include "app/console/widgets/factgrid.h"
#include "app/console/widgets/filteredit.h"
#include "app/console/widgets/linklabel.h"
#include "app/console/widgets/pageheader.h"
#include "app/console/widgets/recordtable.h"
#include "app/console/widgets/statusdelegate.h"
#include "app/console/workspace.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr qint64 snoozeSeconds = 3600;

QString stateText(const Alert &alert, const QDateTime &now)
{
    if (alert.isSnoozed(now))
        return alert.snoozedUntilFixed
                   ? AlertsPage::tr("Snoozed until fixed")
                   : AlertsPage::tr("Snoozed, again %1").arg(relativeTime(alert.snoozedUntil, now));
    if (alert.acknowledgedAt.isValid())
        return AlertsPage::tr("Acknowledged");
    return AlertsPage::tr("Open");
}
} // namespace

ConsoleLink linkToCause(const Alert &alert)
{
    if (alert.runId > 0)
        return {ConsoleLink::Kind::Run, QString::number(alert.runId)};
    if (!alert.job.isEmpty())
        return {ConsoleLink::Kind::Job, alert.job};
    return {ConsoleLink::Kind::Endpoint, alert.endpoint};
}

AlertsPage::AlertsPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_engine(workspace.alerts())
    , m_filter(new FilterEdit(tr("Filter alerts"), this))
    , m_shown(new QComboBox(this))
    , m_count(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(iconName(), {}, {}, this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_table(new RecordTable({tr("Trouble"), tr("Job or endpoint"), tr("What"), tr("Last"), tr("State")},
                              {110, 240, 340, 110, 160}, u"alerts"_s, this))
{
    setObjectName(u"alertsPage"_s);
    makeActions();
    m_table->setObjectName(u"alertsTable"_s);
    m_table->setAccessibleName(title());
    m_table->setOrderFixed();
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions({m_follow, m_acknowledge, m_snoozeHour, m_snoozeTomorrow, m_snoozeFixed, m_reopen});
    connect(m_table, &RecordTable::selected, this, &AlertsPage::showDetail);
    connect(m_table, &QAbstractItemView::activated, this, &AlertsPage::follow);
    m_filter->setTarget(m_table);
    connect(m_filter, &FilterEdit::filterChanged, this, [this](const QString &text) {
        m_table->setFilter(text);
        updateEmptyState();
    });
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(makeDetail());
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    m_empty->addStep(m_showAll);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_stack, 1);
    connect(&m_engine, &AlertEngine::changed, this, &AlertsPage::fill);
    fill();
}

void AlertsPage::makeActions()
{
    const auto add = [this](const QString &name, const QString &icon, const QString &text,
                            const QKeySequence &key, auto run) {
        auto *action = new QAction(Theme::icon(icon), text, this);
        action->setObjectName(name);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    m_follow = add(u"followAlert"_s, u"link"_s, tr("Show what is wrong"), {}, [this] { follow(); });
    m_acknowledge = add(u"acknowledge"_s, u"success"_s, tr("Acknowledge"), QKeySequence(Qt::Key_A),
                        [this] { m_engine.acknowledge(m_table->currentKey()); });
    m_snoozeHour = add(u"snoozeHour"_s, u"late"_s, tr("Snooze for 1 h"), QKeySequence(Qt::Key_S), [this] {
        m_engine.snoozeUntil(m_table->currentKey(), m_engine.now().addSecs(snoozeSeconds));
    });
    m_snoozeTomorrow =
        add(u"snoozeTomorrow"_s, u"late"_s, tr("Snooze until tomorrow"), QKeySequence(Qt::Key_T),
            [this] { m_engine.snoozeUntil(m_table->currentKey(), tomorrowMorning(m_engine.now())); });
    m_snoozeFixed = add(u"snoozeFixed"_s, u"late"_s, tr("Snooze until fixed"), QKeySequence(Qt::Key_F),
                        [this] { m_engine.snoozeUntilFixed(m_table->currentKey()); });
    m_reopen = add(u"reopen"_s, u"undo"_s, tr("Open again"), QKeySequence(Qt::Key_O),
                   [this] { m_engine.reopen(m_table->currentKey()); });
    m_showAll = add(u"showAllAlerts"_s, u"filter"_s, tr("Show all alerts"), {}, [this] {
        m_filter->clear();
        m_shown->setCurrentIndex(int(Shown::All));
    });
}

QWidget *AlertsPage::makeHeader()
{
    m_count->setObjectName(u"alertsCount"_s);
    m_count->setProperty("muted", true);
    m_shown->setObjectName(u"alertsShown"_s);
    m_shown->setAccessibleName(tr("Which alerts"));
    m_shown->addItems({tr("Open"), tr("Acknowledged and snoozed"), tr("All")});
    connect(m_shown, &QComboBox::currentIndexChanged, this, &AlertsPage::fill);
    m_filter->setFixedWidth(240);
    auto *header = new PageHeader(title(), this);
    header->row()->addWidget(m_count);
    header->row()->addStretch(1);
    header->row()->addWidget(m_shown);
    header->row()->addWidget(m_filter);
    return header;
}

QWidget *AlertsPage::makeDetail()
{
    m_detail = new QWidget(this);
    m_detail->setObjectName(u"alertDetail"_s);
    m_status = new StatusLabel(m_detail);
    m_text = new QLabel(m_detail);
    m_text->setObjectName(u"alertText"_s);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QLabel **label : {&m_state, &m_since, &m_last})
        *label = new QLabel(m_detail);
    m_job = new LinkLabel({}, m_detail);
    m_endpoint = new LinkLabel({}, m_detail);
    m_run = new LinkLabel({}, m_detail);
    m_job->setObjectName(u"alertJob"_s);
    m_endpoint->setObjectName(u"alertEndpoint"_s);
    m_run->setObjectName(u"alertRun"_s);
    const auto goTo = [this](ConsoleLink::Kind kind, auto target) {
        return [this, kind, target] {
            if (const Alert *alert = current())
                Q_EMIT linkActivated({kind, target(*alert)});
        };
    };
    connect(m_job, &LinkLabel::activated, this,
            goTo(ConsoleLink::Kind::Job, [](const Alert &alert) { return alert.job; }));
    connect(m_endpoint, &LinkLabel::activated, this,
            goTo(ConsoleLink::Kind::Endpoint, [](const Alert &alert) { return alert.endpoint; }));
    connect(m_run, &LinkLabel::activated, this,
            goTo(ConsoleLink::Kind::Run, [](const Alert &alert) { return QString::number(alert.runId); }));

    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::grid);
    head->addWidget(m_status);
    head->addWidget(m_text, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::grid);
    buttons->addWidget(new ActionButton(m_acknowledge, ActionButton::Kind::Primary, m_detail));
    for (QAction *action : {m_snoozeHour, m_snoozeTomorrow, m_snoozeFixed, m_reopen})
        buttons->addWidget(new ActionButton(action, ActionButton::Kind::Normal, m_detail));
    buttons->addStretch();
    auto *facts = new QGridLayout;
    addFact(facts, tr("Job"), m_job);
    addFact(facts, tr("Endpoint"), m_endpoint);
    addFact(facts, tr("Run"), m_run);
    addFact(facts, tr("State"), m_state);
    addFact(facts, tr("Since"), m_since);
    addFact(facts, tr("Last"), m_last);
    auto *layout = new QVBoxLayout(m_detail);
    layout->setContentsMargins(2 * Theme::grid, Theme::grid, 2 * Theme::grid, 2 * Theme::grid);
    layout->setSpacing(Theme::grid);
    layout->addLayout(head);
    layout->addLayout(facts);
    layout->addLayout(buttons);
    layout->addStretch();
    return m_detail;
}

void AlertsPage::fill()
{
    const QDateTime now = m_engine.now();
    const auto shown = Shown(m_shown->currentIndex());
    m_alerts.clear();
    QList<Record> records;
    for (const Alert &alert : m_engine.alerts()) {
        if (shown != Shown::All && alert.isOpen(now) != (shown == Shown::Open))
            continue;
        m_alerts.append(alert);
        records.append({alert.key(),
                        {RecordCell::status(statusLook(alert.kind)),
                         {alert.subject(), alert.subject()},
                         {alertText(alert), alertText(alert)},
                         RecordCell::time(alert.lastAt, {}),
                         {stateText(alert, now)}}});
    }
    m_table->setRecords(records);
    if (m_table->currentKey().isEmpty() && !m_alerts.isEmpty())
        m_table->select(m_alerts.first().key());
    showDetail();
    updateEmptyState();
    updateBadge();
}

const Alert *AlertsPage::current() const
{
    const QString key = m_table->currentKey();
    const auto found = std::find_if(m_alerts.cbegin(), m_alerts.cend(),
                                    [&key](const Alert &alert) { return alert.key() == key; });
    return found == m_alerts.cend() ? nullptr : &*found;
}

void AlertsPage::showDetail()
{
    const Alert *alert = current();
    m_detail->setVisible(alert);
    const QDateTime now = m_engine.now();
    const bool open = alert && alert->isOpen(now);
    for (QAction *action : {m_acknowledge, m_snoozeHour, m_snoozeTomorrow, m_snoozeFixed})
        action->setEnabled(open);
    m_reopen->setEnabled(alert && !open);
    m_follow->setEnabled(alert);
    if (!alert)
        return;
    m_status->setLook(statusLook(alert->kind));
    m_text->setText(alertText(*alert));
    m_job->setText(alert->job.isEmpty() ? u"–"_s : alert->job);
    m_job->setEnabled(!alert->job.isEmpty());
    m_endpoint->setText(alert->endpoint.isEmpty() ? u"–"_s : alert->endpoint);
    m_endpoint->setEnabled(!alert->endpoint.isEmpty());
    m_run->setText(alert->runId > 0 ? u"#%1"_s.arg(alert->runId) : u"–"_s);
    m_run->setEnabled(alert->runId > 0);
    m_state->setText(stateText(*alert, now));
    m_since->setText(exactTime(alert->since));
    m_last->setText(exactTime(alert->lastAt));
}

void AlertsPage::updateEmptyState()
{
    const int rows = m_table->shownCount();
    m_count->setText(QLocale().toString(rows));
    if (rows > 0) {
        m_stack->setCurrentWidget(m_splitter);
        return;
    }
    const bool hidesSome = !m_engine.alerts().isEmpty();
    if (hidesSome)
        m_empty->setText(tr("Nothing is open"), tr("Some alerts are acknowledged, snoozed or filtered out."));
    else
        m_empty->setText(tr("All is well"),
                         tr("Jobs that fail or do not start, and endpoints that fall silent, appear here."));
    m_showAll->setVisible(hidesSome);
    m_stack->setCurrentWidget(m_empty);
}

void AlertsPage::updateBadge()
{
    const int open = int(m_engine.openAlerts().size());
    Q_EMIT badgeChanged(open, open > 0);
}

void AlertsPage::follow()
{
    if (const Alert *alert = current())
        Q_EMIT linkActivated(linkToCause(*alert));
}

QList<QAction *> AlertsPage::commands() const
{
    return {m_follow, m_acknowledge, m_snoozeHour, m_snoozeTomorrow, m_snoozeFixed, m_reopen, m_showAll};
}

bool AlertsPage::open(const ConsoleLink &link)
{
    if (link.kind != ConsoleLink::Kind::Alert)
        return false;
    if (link.target.isEmpty())
        return true;
    m_filter->clear();
    m_shown->setCurrentIndex(int(Shown::All));
    m_table->select(link.target);
    return true;
}

void AlertsPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}
} // namespace crontopus
