// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/runnow/runwatchview.h"

#include "app/console/runnow/runwatch.h"
#include "app/console/runnow/runwatchtext.h"
#include "app/console/runs/outputview.h"
#include "app/console/widgets/actionbutton.h"
#include "app/console/widgets/statusdelegate.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
RunWatchView::RunWatchView(QWidget *parent)
    : QWidget(parent)
    , m_state(new StatusLabel(this))
    , m_what(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_output(new OutputView(this))
    , m_cancel(new QAction(Theme::icon(u"stop"_s), tr("Stop waiting"), this))
    , m_open(new QAction(Theme::icon(u"runs"_s), tr("Show the run"), this))
{
    setObjectName(u"runWatch"_s);
    m_sentence->setObjectName(u"runWatchSentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_what->setTextFormat(Qt::PlainText);
    m_what->setFont(Theme::font(Theme::Type::Strong));
    m_what->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setObjectName(u"runWatchCancel"_s);
    m_open->setObjectName(u"runWatchOpen"_s);
    connect(m_cancel, &QAction::triggered, this, [this] {
        if (m_watch)
            m_watch->cancel();
    });
    connect(m_open, &QAction::triggered, this, [this] {
        if (m_watch)
            Q_EMIT linkActivated({ConsoleLink::Kind::Run, QString::number(m_watch->run().id)});
    });

    auto *top = new QHBoxLayout;
    top->setSpacing(Theme::grid);
    top->addWidget(m_state);
    top->addWidget(m_what, 1);
    top->addWidget(new ActionButton(m_open, ActionButton::Kind::Normal, this));
    top->addWidget(new ActionButton(m_cancel, ActionButton::Kind::Normal, this));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::grid, Theme::grid, Theme::grid, 0);
    layout->setSpacing(Theme::grid);
    layout->addLayout(top);
    layout->addWidget(m_sentence);
    layout->addWidget(m_progress);
    layout->addWidget(m_output, 1);
    layout->addStretch();
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &RunWatchView::update);
    setWatch(nullptr);
}

void RunWatchView::setWatch(RunWatch *watch)
{
    if (m_watch)
        m_watch->disconnect(this);
    m_watch = watch;
    m_shown = {};
    m_output->clear();
    if (watch)
        connect(watch, &RunWatch::changed, this, &RunWatchView::update);
    update();
}

void RunWatchView::update()
{
    setVisible(m_watch);
    if (!m_watch || m_watch->isOver())
        m_tick.stop();
    else if (!m_tick.isActive())
        m_tick.start();
    if (!m_watch)
        return;
    const RunRecord &run = m_watch->run();
    const bool finished = m_watch->state() == RunWatch::State::Finished;
    m_state->setLook(lookOf(*m_watch));
    const QString what = tr("%1 on %2").arg(m_watch->job(), m_watch->endpointName());
    m_what->setText(what);
    m_what->setToolTip(what);
    m_sentence->setText(sentenceOf(*m_watch));
    m_progress->setVisible(!m_watch->isOver());
    m_cancel->setVisible(!m_watch->isOver());
    m_cancel->setText(m_watch->state() == RunWatch::State::Queued ? tr("Withdraw") : tr("Stop waiting"));
    m_open->setVisible(run.id != 0);
    m_output->setVisible(finished);
    if (finished && m_shown != run.runId) {
        m_shown = run.runId;
        m_output->setRun(run);
    }
}
} // namespace crontopus
