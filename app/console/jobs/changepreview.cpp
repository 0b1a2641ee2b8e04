// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/jobs/changepreview.h"

#include "app/console/changes/commitpanel.h"
#include "app/console/changes/effectview.h"
#include "app/console/changes/pendingmodel.h"
#include "app/console/jobs/previewplan.h"
#include "app/console/theme/statuslook.h"
#include "app/console/theme/theme.h"
#include "app/console/widgets/busybar.h"
#include "app/console/widgets/diffview.h"
#include "app/console/workspace.h"
#include "shared/base/async.h"
#include "shared/schedule/zonedata.h"

#include <QLabel>
#include <QListWidget>
#include <QSet>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr qsizetype maxFilesShown = 200;
constexpr qsizetype maxEffectsShown = 50; ///< reckoning next runs takes a while
constexpr qsizetype maxSummary = 72;

/// A file that goes and the one that comes for it are one job that moves.
bool isMove(const FileEdits &edits, qsizetype i)
{
    return i + 1 < edits.size() && !edits[i].after && !edits[i + 1].before;
}
QString filledIn(const QString &summary, const QList<PendingFile> &files)
{
    if (!summary.contains(u"%1"_s))
        return summary;
    QStringList subjects;
    for (const PendingFile &file : files)
        subjects.append(file.subject());
    const QString all = summary.arg(subjects.join(u", "_s));
    return all.size() <= maxSummary || files.size() == 1 ? all : summary.arg(u"%1 jobs"_s.arg(files.size()));
}
} // namespace

ChangePreview::ChangePreview(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_list(new QListWidget(this))
    , m_count(new QLabel(this))
    , m_uncommitted(new QLabel(this))
    , m_diff(new DiffView(this))
    , m_effects(new EffectView(this))
    , m_panel(new CommitPanel(this))
    , m_bar(new BusyBar(this))
{
    setObjectName(u"changePreview"_s);
    m_list->setObjectName(u"previewFiles"_s);
    m_list->setAccessibleName(tr("Files that change"));
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_diff->setObjectName(u"previewDiff"_s);
    m_diff->setAccessibleName(tr("Difference"));
    m_effects->setObjectName(u"previewEffects"_s);
    for (QWidget *view : std::initializer_list<QWidget *>{m_diff, m_effects})
        view->setStyleSheet(u"border:none"_s);
    m_count->setObjectName(u"previewCount"_s);
    m_count->setProperty("muted", true);
    m_count->setContentsMargins(Theme::grid, Theme::grid / 2, Theme::grid, Theme::grid / 2);
    m_uncommitted->setObjectName(u"previewUncommitted"_s);
    m_uncommitted->setProperty("muted", true);
    m_uncommitted->setWordWrap(true);
    m_uncommitted->setContentsMargins(2 * Theme::grid, Theme::grid / 2, Theme::grid, 0);

    auto *tabs = new QTabWidget(this);
    tabs->setObjectName(u"previewTabs"_s);
    tabs->setDocumentMode(true);
    tabs->addTab(m_diff, tr("Difference"));
    tabs->addTab(m_effects, tr("What this does"));
    auto *files = new QWidget(this);
    auto *column = new QVBoxLayout(files);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_count);
    column->addWidget(m_list, 1);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(files);
    splitter->addWidget(tabs);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({240, 600});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_uncommitted);
    layout->addWidget(m_panel);

    connect(m_list, &QListWidget::currentRowChanged, this, &ChangePreview::showCurrent);
    connect(m_panel, &CommitPanel::commitRequested, this, &ChangePreview::commitRequested);
    clear();
}

QList<QAction *> ChangePreview::actions() const
{
    return m_panel->actions().first(1);
}

QString ChangePreview::message() const
{
    return m_panel->message();
}

void ChangePreview::focusMessage()
{
    m_panel->focusSummary();
}

QString ChangePreview::subject() const
{
    return m_jobs == 1 ? m_files.first().subject() : tr("%n jobs", nullptr, m_jobs);
}

void ChangePreview::setBusy(bool busy)
{
    m_busy = busy;
    updateState();
}

void ChangePreview::clear()
{
    ++m_request;
    m_asked.cancel();
    take(Answer{});
}

void ChangePreview::show(const MakeEdits &make, const QString &summary)
{
    m_asked.cancel();
    m_asked = runAsync([make, summary, tenant = m_workspace.jobs().tenant(),
                        endpoints = m_workspace.endpoints().endpoints()](TaskControl &) {
        return compare(make, summary, tenant, endpoints);
    });
    m_bar->watch(m_asked, tr("Comparing"));
    onResult(m_asked, this, [this, request = ++m_request](const Result<Answer> &answer) {
        if (request != m_request)
            return;
        take(answer);
        Q_EMIT answered(answer ? QString() : answer.error().text());
    });
}

/// In another thread.
Result<ChangePreview::Answer> ChangePreview::compare(const MakeEdits &make, const QString &summary,
                                                     const QString &tenant,
                                                     const QList<AgentStatus> &endpoints)
{
    Answer answer;
    auto edits = make();
    if (!edits)
        return edits.error();
    answer.edits = *edits;
    const auto zone = systemZoneRules();
    QList<PendingFile> all;
    for (qsizetype i = 0; i < edits->size(); ++i) {
        const FileEdit first = edits->at(i);
        const bool move = isMove(*edits, i);
        const FileEdit last = move ? edits->at(++i) : first;
        PendingFile file;
        file.path = last.path;
        if (first.before)
            file.before = Manifest::parse(*first.before, {first.path, tenant, zone});
        if (last.after)
            file.after = Manifest::parse(*last.after, {last.path, tenant, zone});
        file.state = move            ? GitFileStatus::State::Renamed
                     : !first.before ? GitFileStatus::State::Added
                     : !last.after   ? GitFileStatus::State::Deleted
                                     : GitFileStatus::State::Modified;
        // What was broken before is not this edit's fault.
        if (file.after && (!file.before || file.before->job())) {
            for (Diagnostic diagnostic : file.after->diagnostics()) {
                diagnostic.path = file.path;
                if (diagnostic.severity == Diagnostic::Severity::Error)
                    answer.errors.append(diagnostic);
            }
        }
        ++answer.jobs;
        if (answer.files.size() < maxFilesShown) {
            file.diff =
                diffTexts(first.before.value_or(QByteArray()), last.after.value_or(QByteArray()), last.path);
            if (move)
                file.diff.oldPath = first.path;
            answer.files.append(file);
        }
        all.append(std::move(file));
    }
    answer.summary = all.isEmpty()       ? QString()
                     : summary.isEmpty() ? proposedSummary(all)
                                         : filledIn(summary, all);
    answer.plan = previewPlan(answer.files.first(std::min(answer.files.size(), maxEffectsShown)), endpoints,
                              *zone, QDateTime::currentDateTimeUtc());
    return answer;
}

void ChangePreview::take(const Result<Answer> &result)
{
    const Answer answer = result ? *result : Answer{};
    const int row = m_list->currentRow();
    m_edits = answer.edits;
    m_files = answer.files;
    m_jobs = answer.jobs;
    m_list->clear();
    for (const PendingFile &file : std::as_const(m_files)) {
        const StatusLook look = statusLook(file.state);
        auto *item = new QListWidgetItem(Theme::icon(look.icon, look.role), file.path, m_list);
        item->setToolTip(u"%1: %2"_s.arg(look.word, file.path));
    }
    m_count->setText(m_jobs > m_files.size() ? tr("The first %1 of %2 jobs").arg(m_files.size()).arg(m_jobs)
                                             : tr("Jobs that change: %1").arg(m_jobs));
    const qsizetype effects = std::min(m_files.size(), maxEffectsShown);
    m_effects->setEffects(m_files.first(effects), answer.plan,
                          m_jobs > effects ? tr("The first %1 of %2 jobs").arg(effects).arg(m_jobs)
                                           : QString());
    m_list->setCurrentRow(std::max(0, std::min(row, m_list->count() - 1)));
    showCurrent();
    m_panel->setProposal(answer.summary);
    m_panel->setErrors(answer.errors);

    QSet<QString> changed;
    const auto jobs = m_workspace.jobs().jobs();
    for (const JobEntry &entry : *jobs) {
        if (entry.fileState != GitFileStatus::State::Unchanged)
            changed.insert(entry.manifest.path());
    }
    QSet<QString> both;
    for (const FileEdit &edit : std::as_const(m_edits)) {
        if (changed.contains(edit.path))
            both.insert(edit.path);
    }
    const auto uncommitted = int(both.size());
    m_uncommitted->setVisible(uncommitted > 0);
    m_uncommitted->setText(
        tr("%n of these files have edits that are not committed yet. They go into this commit too.", nullptr,
           uncommitted));
    updateState();
}

void ChangePreview::showCurrent()
{
    const int row = m_list->currentRow();
    if (row >= 0 && row < m_files.size())
        m_diff->setDiff({m_files.at(row).diff});
    else
        m_diff->setDiff({});
}

void ChangePreview::updateState()
{
    m_panel->setState(int(m_edits.size()), false, m_busy);
}
} // namespace crontopus
