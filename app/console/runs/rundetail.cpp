// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/runs/rundetail.h"

#include "app/console/runs/outputview.h"
#include "app/console/runs/runtext.h"
#include "app/console/theme/timetext.h"
#include "app/console/widgets/actionbutton.h"
#include "app/console/widgets/banner.h"
#include "app/console/widgets/diffview.h"
#include "app/console/widgets/factgrid.h"
#include "app/console/widgets/linklabel.h"
#include "app/console/widgets/statusdelegate.h"
#include "app/console/workspace.h"
#include "shared/base/async.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr int factsPerRow = 3;

enum Tab { OutputTab, ManifestTab, ChangesTab };

QVBoxLayout *bareLayout(QWidget *parent)
{
    auto *layout = new QVBoxLayout(parent);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    return layout;
}
} // namespace

RunDetail::RunDetail(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_problem(new Banner(this))
    , m_tabs(new QTabWidget(this))
    , m_output(new OutputView(this))
    , m_manifest(new QPlainTextEdit(this))
    , m_manifestProblem(new Banner(this))
    , m_changesNote(new QLabel(this))
    , m_lastSuccess(new LinkLabel({}, this))
    , m_changes(new DiffView(this))
    , m_runAgain(new QAction(Theme::icon(u"play"_s), tr("Run again"), this))
{
    setObjectName(u"runDetail"_s);
    auto *layout = bareLayout(this);
    layout->addWidget(makeHeader());
    m_problem->setClosable(false);
    layout->addWidget(m_problem);
    layout->addWidget(m_tabs, 1);

    m_tabs->setObjectName(u"runTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_output, tr("Output"));

    m_manifest->setReadOnly(true);
    m_manifest->setFrameShape(QFrame::NoFrame);
    m_manifest->setFont(Theme::font(Theme::Type::Mono));
    m_manifest->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_manifest->setObjectName(u"runManifest"_s);
    m_manifestProblem->setClosable(false);
    auto *manifest = new QWidget(this);
    auto *manifestLayout = bareLayout(manifest);
    manifestLayout->addWidget(m_manifestProblem);
    manifestLayout->addWidget(m_manifest, 1);
    m_tabs->addTab(manifest, tr("Manifest"));

    auto *changes = new QWidget(this);
    auto *changesLayout = bareLayout(changes);
    auto *note = new QHBoxLayout;
    note->setContentsMargins(Theme::grid, Theme::grid, Theme::grid, Theme::grid);
    note->addWidget(m_changesNote);
    note->addWidget(m_lastSuccess, 1);
    changesLayout->addLayout(note);
    changesLayout->addWidget(m_changes, 1);
    m_changesNote->setObjectName(u"runChangesNote"_s);
    m_tabs->addTab(changes, tr("Since the last success"));

    m_runAgain->setObjectName(u"runAgain"_s);
    m_runAgain->setToolTip(tr("Start this job once more, now, on the same endpoint"));
    connect(m_runAgain, &QAction::triggered, this, &RunDetail::runAgain);
    connect(m_tabs, &QTabWidget::currentChanged, this, &RunDetail::loadTab);
    connect(m_lastSuccess, &LinkLabel::activated, this, [this] {
        Q_EMIT linkActivated({ConsoleLink::Kind::Run, QString::number(m_lastSuccessId)});
    });
    connect(&m_workspace.runs(), &RunStore::changed, this, [this] {
        if (m_id > 0 && m_run.outcome == Outcome::Running)
            load();
    });
    connect(&m_workspace.runs(), &RunStore::outputGrew, this, [this] {
        if (m_id > 0)
            load();
    });
    m_runAgain->setEnabled(false);
}

QWidget *RunDetail::makeHeader()
{
    auto *header = new QWidget(this);
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins(2 * Theme::grid, Theme::grid, Theme::grid, Theme::grid);
    layout->setSpacing(Theme::grid);

    m_status = new StatusLabel(header);
    m_job = new LinkLabel({}, header);
    m_job->setFont(Theme::font(Theme::Type::Strong));
    m_job->setObjectName(u"runJob"_s);
    connect(m_job, &LinkLabel::activated, this, [this] {
        Q_EMIT linkActivated({ConsoleLink::Kind::Job, qualifiedName(m_run)});
    });
    auto *top = new QHBoxLayout;
    top->setSpacing(2 * Theme::grid);
    top->addWidget(m_job);
    top->addWidget(m_status);
    top->addStretch(1);
    top->addWidget(new ActionButton(m_runAgain, ActionButton::Kind::Normal, header));
    layout->addLayout(top);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::grid);
    grid->setVerticalSpacing(Theme::grid / 2);
    const auto label = [header] {
        auto *result = new QLabel(header);
        result->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return result;
    };
    m_started = label();
    m_scheduled = label();
    m_duration = label();
    m_attempt = label();
    m_trigger = label();
    m_endpoint = new LinkLabel({}, header);
    m_commit = new LinkLabel({}, header);
    connect(m_endpoint, &LinkLabel::activated, this, [this] {
        Q_EMIT linkActivated({ConsoleLink::Kind::Endpoint, m_run.endpoint});
    });
    connect(m_commit, &LinkLabel::activated, this, [this] {
        Q_EMIT linkActivated({ConsoleLink::Kind::Commit, m_run.commit});
    });
    addFact(grid, tr("Started"), m_started, factsPerRow);
    addFact(grid, tr("Scheduled"), m_scheduled, factsPerRow);
    addFact(grid, tr("Duration"), m_duration, factsPerRow);
    addFact(grid, tr("Attempt"), m_attempt, factsPerRow);
    addFact(grid, tr("Trigger"), m_trigger, factsPerRow);
    addFact(grid, tr("Endpoint"), m_endpoint, factsPerRow);
    addFact(grid, tr("Commit"), m_commit, factsPerRow);
    grid->setColumnStretch(2 * factsPerRow, 1);
    layout->addLayout(grid);
    return header;
}

void RunDetail::setRun(qint64 id)
{
    if (id == m_id)
        return;
    m_id = id;
    ++m_generation;
    m_manifestLoaded = m_changesLoaded = false;
    watch();
    if (id > 0)
        load();
}

void RunDetail::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    watch();
}

void RunDetail::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    watch();
}

/// What a run that goes on writes is asked for only while somebody can see it.
void RunDetail::watch()
{
    const bool goesOn = m_run.id == m_id && m_run.outcome == Outcome::Running;
    m_workspace.runs().watch(isVisible() && goesOn ? m_id : 0);
}

void RunDetail::load()
{
    onResult(m_workspace.runs().run(m_id), this,
             [this, generation = m_generation](const Result<RunRecord> &run) {
                 if (generation != m_generation)
                     return;
                 if (run)
                     showRun(*run);
                 else
                     m_problem->show(run.error());
             });
}

void RunDetail::showRun(const RunRecord &run)
{
    m_run = run;
    showFacts();
    m_output->setRun(run);
    watch();
    loadTab();
}

void RunDetail::showFacts()
{
    const StatusLook look = statusLook(m_run.outcome);
    QString outcome = look.word;
    if (m_run.signalNumber > 0)
        outcome = tr("%1, %2").arg(look.word, signalText(m_run.signalNumber));
    else if (m_run.exitCode && *m_run.exitCode != 0)
        outcome = tr("%1, exit %2").arg(look.word).arg(*m_run.exitCode);
    m_status->setLook(look, outcome);
    m_job->setText(qualifiedName(m_run));
    m_started->setText(exactTime(m_run.startedAt));
    m_started->setToolTip(relativeTime(m_run.startedAt));
    const QString late = latenessText(m_run);
    m_scheduled->setText(late.isEmpty() ? tr("not by the schedule") : late);
    m_scheduled->setToolTip(exactTime(m_run.scheduledAt));
    m_duration->setText(m_run.finishedAt.isValid() ? durationText(m_run.durationMs()) : tr("still running"));
    m_duration->setToolTip(exactTime(m_run.finishedAt));
    m_attempt->setText(QString::number(m_run.attempt));
    m_trigger->setText(triggerText(m_run.trigger));
    m_endpoint->setText(m_run.endpoint);
    m_commit->setText(m_run.commit.left(8));
    m_commit->setToolTip(m_run.commit);
    if (m_run.errorMessage.isEmpty())
        m_problem->clear();
    else
        m_problem->show(m_run.outcome == Outcome::Skipped ? Banner::Kind::Note : Banner::Kind::Error,
                        m_run.errorMessage);
    m_runAgain->setEnabled(!m_run.endpoint.isEmpty());
}

void RunDetail::loadTab()
{
    if (m_run.id == 0 || m_run.id != m_id)
        return;
    if (m_tabs->currentIndex() == ManifestTab && !std::exchange(m_manifestLoaded, true))
        loadManifest();
    else if (m_tabs->currentIndex() == ChangesTab && !std::exchange(m_changesLoaded, true))
        loadChanges();
}

void RunDetail::loadManifest()
{
    m_manifest->clear();
    m_manifestProblem->clear();
    if (m_run.commit.isEmpty() || m_run.manifestPath.isEmpty()) {
        m_manifestProblem->show(Banner::Kind::Note, tr("The run does not tell which version it ran from."));
        return;
    }
    onResult(m_workspace.jobs().fileAt(m_run.commit, m_run.manifestPath), this,
             [this, generation = m_generation](const Result<QByteArray> &text) {
                 if (generation != m_generation)
                     return;
                 if (text)
                     m_manifest->setPlainText(QString::fromUtf8(*text));
                 else
                     m_manifestProblem->show(text.error());
             });
}

void RunDetail::loadChanges()
{
    m_changes->setDiff({});
    m_changesNote->setText({});
    m_lastSuccess->setText({});
    RunFilter filter;
    filter.jobId = m_run.jobId;
    filter.outcomes = {Outcome::Success};
    filter.until = m_run.startedAt;
    onResult(m_workspace.runs().page(filter, 0, 1), this,
             [this, generation = m_generation](const Result<QList<RunRecord>> &runs) {
                 if (generation != m_generation)
                     return;
                 if (!runs)
                     m_changesNote->setText(runs.error().text());
                 else if (runs->isEmpty())
                     m_changesNote->setText(tr("The job never succeeded before this run."));
                 else
                     showChangesSince(runs->first());
             });
}

void RunDetail::showChangesSince(const RunRecord &success)
{
    m_lastSuccessId = success.id;
    m_lastSuccess->setText(tr("run of %1").arg(exactTime(success.startedAt)));
    if (success.commit == m_run.commit || success.commit.isEmpty() || m_run.commit.isEmpty()) {
        m_changesNote->setText(tr("The manifest is the same as at the last success,"));
        return;
    }
    onResult(m_workspace.jobs().diff(success.commit, m_run.commit, {m_run.manifestPath}), this,
             [this, generation = m_generation](const Result<QList<GitFileDiff>> &files) {
                 if (generation != m_generation)
                     return;
                 if (!files) {
                     m_changesNote->setText(files.error().text());
                     return;
                 }
                 m_changesNote->setText(files->isEmpty()
                                            ? tr("The manifest is the same as at the last success,")
                                            : tr("The manifest has changed since the last success,"));
                 m_changes->setDiff(*files);
             });
}

void RunDetail::runAgain()
{
    const AgentStatus *endpoint = findEndpoint(m_workspace.endpoints().endpoints(), m_run.endpoint);
    Q_EMIT runRequested({qualifiedName(m_run)}, endpoint ? endpoint->id : QString());
}

void RunDetail::focusSearch()
{
    m_tabs->setCurrentIndex(OutputTab);
    m_output->focusSearch();
}
} // namespace crontopus
