// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/runs/runcomparison.h"

#include "app/console/runs/outputtext.h"
#include "app/console/runs/runtext.h"
#include "app/console/theme/timetext.h"
#include "app/console/widgets/banner.h"
#include "app/console/widgets/diffview.h"
#include "app/console/widgets/linklabel.h"
#include "app/console/widgets/statusdelegate.h"
#include "app/console/workspace.h"
#include "shared/base/async.h"
#include "shared/git/repository.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
enum Row {
    StartedRow,
    OutcomeRow,
    DurationRow,
    ExitRow,
    AttemptRow,
    TriggerRow,
    JobRow,
    EndpointRow,
    CommitRow
};

void emphasize(QWidget *widget, bool differs)
{
    widget->setFont(Theme::font(differs ? Theme::Type::Strong : Theme::Type::Body));
}
} // namespace

RunComparison::RunComparison(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_problem(new Banner(this))
    , m_slower(new QLabel(this))
    , m_outputNote(new QLabel(this))
    , m_diff(new DiffView(this))
{
    setObjectName(u"runComparison"_s);
    m_problem->setClosable(false);
    m_slower->setObjectName(u"runComparisonDuration"_s);
    m_outputNote->setObjectName(u"runComparisonOutput"_s);
    m_outputNote->setProperty("muted", true);
    m_outputNote->setContentsMargins(2 * Theme::grid, Theme::grid / 2, Theme::grid, Theme::grid / 2);
    m_diff->setObjectName(u"runComparisonDiff"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_problem);
    layout->addWidget(makeFacts());
    layout->addWidget(m_outputNote);
    layout->addWidget(m_diff, 1);
}

QWidget *RunComparison::makeFacts()
{
    auto *facts = new QWidget(this);
    auto *grid = new QGridLayout(facts);
    grid->setContentsMargins(2 * Theme::grid, Theme::grid, Theme::grid, Theme::grid / 2);
    grid->setHorizontalSpacing(3 * Theme::grid);
    grid->setVerticalSpacing(Theme::grid / 4);
    const QStringList names{tr("Started"), tr("Outcome"), tr("Duration"), tr("Exit"),  tr("Attempt"),
                            tr("Trigger"), tr("Job"),     tr("Endpoint"), tr("Commit")};
    for (int row = 0; row < names.size(); ++row) {
        auto *label = new QLabel(names.at(row), facts);
        label->setProperty("muted", true);
        grid->addWidget(label, row, 0);
    }
    for (std::size_t side = 0; side < m_sides.size(); ++side)
        makeSide(m_sides[side], grid, int(side) + 1);
    grid->addWidget(m_slower, DurationRow, 3);
    grid->setColumnStretch(3, 1);
    return facts;
}

void RunComparison::makeSide(Side &side, QGridLayout *grid, int column)
{
    QWidget *parent = grid->parentWidget();
    const auto text = [&](Row row) {
        auto *label = new QLabel(parent);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(label, row, column);
        return label;
    };
    const auto link = [&](Row row, ConsoleLink::Kind kind, auto target) {
        auto *label = new LinkLabel({}, parent);
        connect(label, &LinkLabel::activated, this, [this, kind, target] {
            Q_EMIT linkActivated({kind, target()});
        });
        grid->addWidget(label, row, column);
        return label;
    };
    const Side *of = &side;
    side.started = link(StartedRow, ConsoleLink::Kind::Run, [of] { return QString::number(of->run.id); });
    side.job = link(JobRow, ConsoleLink::Kind::Job, [of] { return qualifiedName(of->run); });
    side.endpoint = link(EndpointRow, ConsoleLink::Kind::Endpoint, [of] { return of->run.endpoint; });
    side.commit = link(CommitRow, ConsoleLink::Kind::Commit, [of] { return of->run.commit; });
    side.outcome = new StatusLabel(parent);
    grid->addWidget(side.outcome, OutcomeRow, column);
    side.duration = text(DurationRow);
    side.exit = text(ExitRow);
    side.attempt = text(AttemptRow);
    side.trigger = text(TriggerRow);
    grid->setColumnMinimumWidth(column, 24 * Theme::grid);
}

void RunComparison::setRuns(qint64 older, qint64 newer)
{
    if (m_ids == std::array{older, newer})
        return;
    m_ids = {older, newer};
    ++m_generation;
    m_problem->clear();
    m_diff->setDiff({});
    m_outputNote->clear();
    m_slower->clear();
    for (std::size_t side = 0; side < m_sides.size(); ++side) {
        m_sides[side].run = {};
        load(side);
    }
}

void RunComparison::load(std::size_t side)
{
    onResult(m_workspace.runs().run(m_ids[side]), this,
             [this, side, generation = m_generation](const Result<RunRecord> &run) {
                 if (generation != m_generation)
                     return;
                 if (run)
                     showRun(side, *run);
                 else
                     m_problem->show(run.error());
             });
}

void RunComparison::showRun(std::size_t index, const RunRecord &run)
{
    Side &side = m_sides[index];
    side.run = run;
    side.started->setText(exactTime(run.startedAt));
    side.outcome->setLook(statusLook(run.outcome));
    side.duration->setText(run.finishedAt.isValid() ? durationText(run.durationMs()) : tr("still running"));
    side.exit->setText(exitText(run));
    side.attempt->setText(QString::number(run.attempt));
    side.trigger->setText(triggerText(run.trigger));
    side.job->setText(qualifiedName(run));
    side.endpoint->setText(run.endpoint);
    side.commit->setText(run.commit.left(8));
    if (m_sides[0].run.id > 0 && m_sides[1].run.id > 0)
        showDifference();
}

void RunComparison::showDifference()
{
    const RunRecord &before = m_sides[0].run, &after = m_sides[1].run;
    for (const Side &side : m_sides) {
        emphasize(side.exit, exitText(before) != exitText(after));
        emphasize(side.attempt, before.attempt != after.attempt);
        emphasize(side.trigger, before.trigger != after.trigger);
        emphasize(side.job, qualifiedName(before) != qualifiedName(after));
        emphasize(side.endpoint, before.endpoint != after.endpoint);
        emphasize(side.commit, before.commit != after.commit);
    }
    if (before.durationMs() >= 0 && after.durationMs() >= 0) {
        const qint64 longer = after.durationMs() - before.durationMs();
        m_slower->setText(longer == 0  ? tr("the same")
                          : longer > 0 ? tr("%1 longer").arg(durationText(longer))
                                       : tr("%1 shorter").arg(durationText(-longer)));
    }
    const auto compare = [before, after](TaskControl &) {
        return Result<GitFileDiff>(
            diffTexts(shownOutput(before).text.toUtf8(), shownOutput(after).text.toUtf8(), tr("Output")));
    };
    onResult(runAsync(compare), this, [this, generation = m_generation](const Result<GitFileDiff> &diff) {
        if (generation != m_generation || !diff)
            return;
        const bool wrote = m_sides[0].run.outputBytes > 0 || m_sides[1].run.outputBytes > 0;
        m_diff->setVisible(!diff->hunks.isEmpty());
        m_outputNote->setText(!diff->hunks.isEmpty() ? tr("What the newer run wrote instead:")
                              : wrote                ? tr("Both wrote the same.")
                                                     : tr("Neither wrote anything."));
        m_diff->setDiff(diff->hunks.isEmpty() ? QList<GitFileDiff>() : QList{*diff});
        layout()->setAlignment(m_outputNote, m_diff->isHidden() ? Qt::AlignTop : Qt::Alignment());
    });
}
} // namespace crontopus
