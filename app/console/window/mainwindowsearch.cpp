// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/palette/commandpalette.h"
#include "app/console/theme/statuslook.h"
#include "app/console/theme/theme.h"
#include "app/console/theme/timetext.h"
#include "app/console/window/mainwindow.h"
#include "app/console/window/workspaceview.h"
#include "app/console/workspace.h"
#include "shared/base/async.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

// What the palette finds besides commands: the workspace's jobs and endpoints at once, runs a moment later.
namespace crontopus {
namespace {
constexpr int runsFound = 5;
constexpr qsizetype shortestName = 2;
} // namespace

void MainWindow::addThings(QList<PaletteItem> &items)
{
    const Workspace &workspace = m_lastView->workspace();
    const QIcon endpointIcon = Theme::icon(u"endpoint"_s);
    const QList<AgentStatus> endpoints = workspace.endpoints().endpoints();
    for (const AgentStatus &endpoint : endpoints) {
        items.append({endpoint.endpointName,
                      endpoint.hostname == endpoint.endpointName
                          ? tr("Endpoint")
                          : tr("Endpoint on %1").arg(endpoint.hostname),
                      {},
                      endpointIcon,
                      [this, name = endpoint.endpointName] {
                          open({ConsoleLink::Kind::Endpoint, name});
                      },
                      true,
                      2});
    }
    const QIcon jobIcon = Theme::icon(u"jobs"_s);
    const bool canRun = workspace.endpoints().capabilities().noRunning.isEmpty() && !endpoints.isEmpty();
    const QIcon runIcon = Theme::icon(u"play"_s);
    const auto jobs = workspace.jobs().jobs();
    items.reserve(items.size() + 2 * jobs->size());
    for (const JobEntry &job : *jobs) {
        if (canRun && job.manifest.job() && !job.manifest.job()->discovered()) {
            items.append({tr("Run %1 now").arg(job.manifest.name()),
                          job.manifest.ns(),
                          {},
                          runIcon,
                          [this, name = job.qualifiedName()] { runNow(name); },
                          true,
                          -4});
        }
        items.append({job.manifest.name(),
                      job.manifest.ns(),
                      {},
                      jobIcon,
                      [this, name = job.qualifiedName()] {
                          open({ConsoleLink::Kind::Job, name});
                      },
                      true,
                      0});
    }
}

PaletteItem MainWindow::runItem(const RunRecord &run)
{
    const StatusLook look = statusLook(run.outcome);
    return {tr("Run %1: %2").arg(QString::number(run.id), run.jobName),
            u"%1 · %2 · %3"_s.arg(look.word, relativeTime(run.startedAt), run.endpoint),
            {},
            Theme::icon(look.icon, look.role),
            [this, id = QString::number(run.id)] {
                open({ConsoleLink::Kind::Run, id});
            },
            true,
            0};
}

void MainWindow::searchRuns(const QString &pattern)
{
    if (!m_lastView)
        return;
    RunStore &runs = m_lastView->workspace().runs();
    static const QRegularExpression number(u"^\\s*#?(\\d{1,18})\\s*$"_s);
    if (const auto match = number.match(pattern); match.hasMatch()) {
        onResult(runs.run(match.captured(1).toLongLong()), this,
                 [this, pattern](const Result<RunRecord> &run) {
                     if (run)
                         m_palette->showFound(pattern, {runItem(*run)});
                 });
        return;
    }
    RunFilter filter;
    filter.nameContains = pattern.trimmed();
    if (filter.nameContains.size() < shortestName)
        return;
    onResult(runs.page(filter, 0, runsFound), this, [this, pattern](const Result<QList<RunRecord>> &found) {
        QList<PaletteItem> items;
        for (const RunRecord &run : found ? *found : QList<RunRecord>())
            items.append(runItem(run));
        m_palette->showFound(pattern, items);
    });
}
} // namespace crontopus
