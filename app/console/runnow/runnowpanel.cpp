// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/runnow/runnowpanel.h"

#include "app/console/runnow/endpointchooser.h"
#include "app/console/runnow/runwatch.h"
#include "app/console/runnow/runwatchtext.h"
#include "app/console/runnow/runwatchview.h"
#include "app/console/widgets/actionbutton.h"
#include "app/console/widgets/banner.h"
#include "app/console/widgets/recordtable.h"
#include "app/console/workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
RunNowPanel::RunNowPanel(Workspace &workspace, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_title(new QLabel(tr("Run now"), this))
    , m_problem(new Banner(this))
    , m_stack(new QStackedWidget(this))
    , m_chooser(new EndpointChooser(this))
    , m_view(new RunWatchView(this))
    , m_clear(new QAction(tr("Clear what is over"), this))
    , m_close(new QAction(Theme::icon(u"close"_s), tr("Close"), this))
{
    setObjectName(u"runNowPanel"_s);
    m_problem->setObjectName(u"runNowProblem"_s);
    m_clear->setObjectName(u"runNowClear"_s);
    m_close->setObjectName(u"runNowClose"_s);
    m_title->setFont(Theme::font(Theme::Type::Strong));
    auto *header = new QWidget(this);
    header->setObjectName(u"pageHeader"_s);
    header->setAttribute(Qt::WA_StyledBackground);
    auto *top = new QHBoxLayout(header);
    top->setContentsMargins(2 * Theme::grid, Theme::grid / 2, Theme::grid, Theme::grid / 2);
    top->addWidget(m_title);
    top->addStretch(1);
    top->addWidget(new ActionButton(m_clear, ActionButton::Kind::Flat, header));
    top->addWidget(new ActionButton(m_close, ActionButton::Kind::Flat, header));

    m_table = new RecordTable({tr("State"), tr("Job"), tr("Machine"), tr("Asked")}, {105, 130, 90, 70},
                              u"runNow"_s, this);
    m_table->setObjectName(u"runNowList"_s);
    m_table->setAccessibleName(tr("Jobs started by hand"));
    m_table->setOrderFixed();
    auto *results = new QSplitter(Qt::Horizontal, m_stack);
    results->addWidget(m_table);
    results->addWidget(m_view);
    results->setStretchFactor(0, 2);
    results->setStretchFactor(1, 3);
    results->setChildrenCollapsible(false);
    m_stack->addWidget(results);
    m_stack->addWidget(m_chooser);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(m_problem);
    layout->addWidget(m_stack, 1);
    hide();

    connect(m_view, &RunWatchView::linkActivated, this, &RunNowPanel::linkActivated);
    connect(m_chooser, &EndpointChooser::chosen, this, &RunNowPanel::run);
    connect(m_chooser, &EndpointChooser::cancelled, this, [this] {
        m_stack->setCurrentIndex(0);
        setVisible(!m_watches.isEmpty());
    });
    connect(m_table, &RecordTable::selected, this, [this](const QString &key) {
        const auto found = std::find_if(m_watches.cbegin(), m_watches.cend(),
                                        [&key](const RunWatch *each) { return each->objectName() == key; });
        m_view->setWatch(found == m_watches.cend() ? nullptr : *found);
    });
    connect(m_clear, &QAction::triggered, this, &RunNowPanel::clear);
    connect(m_close, &QAction::triggered, this, &RunNowPanel::dismiss);
}

QList<AgentStatus> RunNowPanel::placesOf(const QString &job) const
{
    const QList<AgentStatus> all = m_workspace.endpoints().endpoints();
    return m_workspace.endpoints().capabilities().fleet ? endpointsOf(all, job) : all;
}

void RunNowPanel::start(const QStringList &jobs, const QString &endpoint)
{
    show();
    m_problem->clear();
    if (const QString why = m_workspace.endpoints().capabilities().noRunning; !why.isEmpty()) {
        m_problem->show(Banner::Kind::Error, why);
        return;
    }
    if (!endpoint.isEmpty()) {
        // It says itself when it has no such job.
        const QList<AgentStatus> all = m_workspace.endpoints().endpoints();
        if (const AgentStatus *named = findEndpoint(all, endpoint)) {
            m_stack->setCurrentIndex(0);
            for (const QString &job : jobs)
                watch(*named, job);
        }
        return;
    }
    QList<AgentStatus> places;
    QStringList nowhere;
    bool isChoice = false;
    for (const QString &job : jobs) {
        const QList<AgentStatus> here = placesOf(job);
        if (here.isEmpty())
            nowhere.append(job);
        isChoice |= here.size() > 1;
        for (const AgentStatus &place : here) {
            if (!findEndpoint(places, place.id))
                places.append(place);
        }
    }
    if (!nowhere.isEmpty())
        m_problem->show(Banner::Kind::Error,
                        tr("No machine has %1 in its scheduler.").arg(nowhere.join(u", "_s)));
    if (isChoice) {
        m_stack->setCurrentWidget(m_chooser);
        m_chooser->ask(jobs, places);
        return;
    }
    QStringList ids;
    for (const AgentStatus &place : std::as_const(places))
        ids.append(place.id);
    run(jobs, ids);
}

void RunNowPanel::run(const QStringList &jobs, const QStringList &endpointIds)
{
    m_stack->setCurrentIndex(0);
    for (const QString &job : jobs) {
        const QList<AgentStatus> places = placesOf(job);
        for (const QString &id : endpointIds) {
            if (const AgentStatus *endpoint = findEndpoint(places, id))
                watch(*endpoint, job);
        }
    }
    list();
}

void RunNowPanel::watch(const AgentStatus &endpoint, const QString &job)
{
    auto *watch = new RunWatch(
        m_workspace, endpoint, job,
        [this](const QUuid &run) {
            return std::any_of(m_watches.cbegin(), m_watches.cend(),
                               [&run](const RunWatch *each) { return each->run().runId == run; });
        },
        this);
    watch->setObjectName(QString::number(++m_next));
    connect(watch, &RunWatch::changed, this, &RunNowPanel::list);
    m_watches.prepend(watch);
    list();
    m_table->select(watch->objectName());
    watch->start();
}

void RunNowPanel::list()
{
    QList<Record> records;
    int over = 0;
    for (const RunWatch *each : std::as_const(m_watches)) {
        over += each->isOver() ? 1 : 0;
        records.append({each->objectName(),
                        {RecordCell::status(lookOf(*each)),
                         {each->job()},
                         {each->endpointName()},
                         RecordCell::time(each->askedAt(), {})}});
    }
    m_table->setRecords(records);
    m_table->setVisible(m_watches.size() > 1);
    const auto waiting = int(m_watches.size()) - over;
    m_title->setText(waiting > 1 ? tr("Run now – %n are waited for", nullptr, waiting) : tr("Run now"));
    m_clear->setVisible(m_watches.size() > 1 && over > 0);
}

void RunNowPanel::clear()
{
    for (const RunWatch *each : QList<RunWatch *>(m_watches)) {
        if (each->isOver()) {
            m_watches.removeOne(each);
            delete each;
        }
    }
    list();
    if (m_watches.isEmpty())
        hide();
    else if (m_table->currentKey().isEmpty())
        m_table->select(m_watches.first()->objectName());
}

/// What goes on is still followed, and is there with the next start.
void RunNowPanel::dismiss()
{
    m_problem->clear();
    m_stack->setCurrentIndex(0);
    clear();
    hide();
}
} // namespace crontopus
