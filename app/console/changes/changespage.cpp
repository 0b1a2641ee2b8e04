// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/changes/changespage.h"

#include "app/console/changes/commitpanel.h"
#include "app/console/changes/effectview.h"
#include "app/console/changes/historyview.h"
#include "app/console/changes/pendingmodel.h"
#include "app/console/widgets/actionbutton.h"
#include "app/console/widgets/banner.h"
#include "app/console/widgets/busybar.h"
#include "app/console/widgets/diffview.h"
#include "app/console/widgets/emptystate.h"
#include "app/console/widgets/statusdelegate.h"
#include "app/console/widgets/viewsetup.h"
#include "app/console/workspace.h"
#include "shared/base/async.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
QVBoxLayout *bareLayout(QWidget *parent)
{
    auto *layout = new QVBoxLayout(parent);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    return layout;
}
} // namespace

ChangesPage::ChangesPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_model(new PendingModel(this))
    , m_stack(new QStackedWidget(this))
    , m_tabs(new QTabWidget(m_stack))
    , m_conflicts(new ConflictView(m_stack))
    , m_history(new HistoryView(workspace, m_tabs))
    , m_changesStack(new QStackedWidget(m_tabs))
    , m_empty(new EmptyState(iconName(), tr("Nothing to commit"),
                             tr("Edits of jobs wait here until you commit them. Everything is committed."),
                             m_changesStack))
    , m_problem(new Banner(this))
    , m_busyBar(new BusyBar(this))
{
    setObjectName(u"changesPage"_s);
    makeActions();
    auto *layout = bareLayout(this);
    layout->addWidget(makeHeader());
    layout->addWidget(m_busyBar);
    layout->addWidget(m_problem);
    m_changesStack->addWidget(makeChanges());
    m_changesStack->addWidget(m_empty);
    m_empty->addStep(m_pull);
    m_empty->addStep(m_push);
    m_tabs->setObjectName(u"changesTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_changesStack, tr("Changes"));
    m_tabs->addTab(m_history, tr("History"));
    m_stack->addWidget(m_tabs);
    m_stack->addWidget(m_conflicts);
    layout->addWidget(m_stack, 1);

    m_reloadDelay.setSingleShot(true);
    m_reloadDelay.setInterval(100);
    connect(&m_reloadDelay, &QTimer::timeout, this, &ChangesPage::reload);
    connect(&workspace.jobs(), &JobStore::changed, &m_reloadDelay, qOverload<>(&QTimer::start));
    connect(&workspace.jobs(), &JobStore::exchangeChanged, this, &ChangesPage::updateState);
    connect(&workspace.jobs(), &JobStore::failed, this,
            [this](const Error &error) { m_problem->show(error); });
    connect(&workspace.endpoints(), &EndpointStore::changed, this, &ChangesPage::loadPlan);
    connect(m_model, &PendingModel::checkedChanged, this, &ChangesPage::checkedChanged);
    connect(m_panel, &CommitPanel::commitRequested, this, &ChangesPage::commit);
    connect(m_conflicts, &ConflictView::finished, this, &ChangesPage::resolve);
    connect(m_conflicts, &ConflictView::cancelled, this, [this] {
        m_stack->setCurrentWidget(m_tabs);
        Q_EMIT message(tr("The pull was cancelled; everything is as it was."));
    });
    connect(m_history, &HistoryView::message, this, &Page::message);
    connect(m_history, &HistoryView::wentBack, this, [this] { m_tabs->setCurrentIndex(0); });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        if (tab == 1)
            m_history->refresh();
    });
    reload();
}

void ChangesPage::makeActions()
{
    const auto make = [this](const QString &name, const QString &icon, const QString &text,
                             const QKeySequence &shortcut = {}) {
        auto *action = new QAction(Theme::icon(icon), text, this);
        action->setObjectName(name);
        action->setShortcut(shortcut);
        return action;
    };
    m_pull = make(u"pull"_s, u"pull"_s, tr("Pull"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    m_push = make(u"push"_s, u"push"_s, tr("Push"), QKeySequence(Qt::CTRL | Qt::Key_P));
    m_discard = make(u"discard"_s, u"undo"_s, tr("Discard checked edits"));
    m_discardForGood = make(u"discardForGood"_s, u"trash"_s, tr("Discard for good"));
    m_refresh = make(u"refreshChanges"_s, u"refresh"_s, tr("Refresh changes"), QKeySequence(Qt::Key_F5));
    m_showHistory = make(u"showHistory"_s, u"history"_s, tr("Show history"));
    m_checkAll = make(u"checkAll"_s, u"success"_s, tr("Check all or none"));
    connect(m_pull, &QAction::triggered, this, &ChangesPage::pull);
    connect(m_push, &QAction::triggered, this, &ChangesPage::push);
    connect(m_discard, &QAction::triggered, this, &ChangesPage::discard);
    connect(m_discardForGood, &QAction::triggered, this, [this] {
        m_problem->clear();
        discardFiles(std::exchange(m_toDiscard, {}));
    });
    connect(m_refresh, &QAction::triggered, this, [this] { workspace().jobs().refresh(); });
    connect(m_showHistory, &QAction::triggered, this, [this] { open({ConsoleLink::Kind::Commit, {}}); });
    connect(m_checkAll, &QAction::triggered, this,
            [this] { m_model->setAllChecked(m_model->checkedFiles().size() < m_model->rowCount()); });
}

QWidget *ChangesPage::makeHeader()
{
    auto *header = new QWidget(this);
    header->setObjectName(u"pageHeader"_s);
    header->setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(2 * Theme::grid, Theme::grid, Theme::grid, Theme::grid);
    layout->setSpacing(Theme::grid);
    auto *title = new QLabel(this->title(), header);
    title->setFont(Theme::font(Theme::Type::Heading));
    m_branch = new QLabel(header);
    m_branch->setObjectName(u"branchState"_s);
    m_branch->setProperty("muted", true);
    layout->addWidget(title);
    layout->addWidget(m_branch, 1);
    layout->addWidget(new ActionButton(m_pull, ActionButton::Kind::Normal, header));
    layout->addWidget(new ActionButton(m_push, ActionButton::Kind::Normal, header));
    return header;
}

QWidget *ChangesPage::makeChanges()
{
    auto *changes = new QWidget(m_changesStack);
    auto *splitter = new QSplitter(Qt::Horizontal, changes);
    auto *left = new QWidget(splitter);
    auto *right = new QSplitter(Qt::Vertical, splitter);
    auto *effects = new QWidget(right);

    m_files = new QTableView(left);
    m_files->setObjectName(u"pendingFiles"_s);
    m_files->setModel(m_model);
    setUpView(m_files, u"pending"_s);
    m_files->setSortingEnabled(false);
    m_files->horizontalHeader()->setSectionResizeMode(PendingModel::FileColumn, QHeaderView::Stretch);
    m_files->setSelectionMode(QAbstractItemView::SingleSelection);
    m_files->setItemDelegateForColumn(PendingModel::StateColumn, new StatusDelegate(m_files));
    m_files->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_files->addActions({m_checkAll, m_discard});
    connect(m_files->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ChangesPage::currentChanged);

    auto *leftLayout = bareLayout(left);
    leftLayout->addWidget(m_files, 1);
    auto *under = new QHBoxLayout;
    under->setContentsMargins(Theme::grid, Theme::grid / 2, Theme::grid, Theme::grid / 2);
    under->addWidget(new ActionButton(m_checkAll, ActionButton::Kind::Flat, left));
    under->addStretch(1);
    under->addWidget(new ActionButton(m_discard, ActionButton::Kind::Flat, left));
    leftLayout->addLayout(under);

    m_diff = new DiffView(right);
    m_diff->setObjectName(u"pendingDiff"_s);
    m_effects = new EffectView(effects);
    auto *effectsLayout = bareLayout(effects);
    auto *caption = new QLabel(tr("What this does on this machine"), effects);
    caption->setFont(Theme::font(Theme::Type::Strong));
    caption->setContentsMargins(Theme::grid, Theme::grid / 2, Theme::grid, Theme::grid / 2);
    effectsLayout->addWidget(caption);
    effectsLayout->addWidget(m_effects, 1);

    right->addWidget(m_diff);
    right->addWidget(effects);
    right->setStretchFactor(0, 3);
    right->setStretchFactor(1, 2);
    right->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({42 * Theme::grid, 90 * Theme::grid});
    splitter->setChildrenCollapsible(false);

    m_panel = new CommitPanel(changes);
    auto *layout = bareLayout(changes);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_panel);
    return changes;
}

QList<QAction *> ChangesPage::commands() const
{
    return m_panel->actions() + m_history->commands() +
           QList<QAction *>{m_pull, m_push, m_discard, m_checkAll, m_showHistory, m_refresh};
}

void ChangesPage::focusFilter()
{
    m_panel->focusSummary();
}

bool ChangesPage::open(const ConsoleLink &link)
{
    if (link.kind == ConsoleLink::Kind::Changes) {
        m_tabs->setCurrentIndex(0);
        if (link.target == settleTarget && !m_conflicts->isVisible() && m_pull->isEnabled())
            pull();
        return true;
    }
    if (link.kind == ConsoleLink::Kind::Commit)
        m_history->showCommit(link.target);
    else if (link.kind != ConsoleLink::Kind::JobHistory || !m_history->showJob(link.target))
        return false;
    m_tabs->setCurrentIndex(1);
    return true;
}

void ChangesPage::reload()
{
    updateState();
    onResult(workspace().jobs().pendingDiff(), this,
             [this, request = ++m_request](const Result<QList<GitFileDiff>> &diffs) {
                 if (request != m_request)
                     return;
                 if (diffs)
                     loadBefore(pendingFiles(*diffs, *workspace().jobs().jobs()));
                 else
                     m_problem->show(diffs.error());
             });
}

void ChangesPage::loadBefore(QList<PendingFile> files)
{
    using Texts = QList<QFuture<Result<QByteArray>>>;
    Texts texts;
    for (const PendingFile &file : std::as_const(files)) {
        if (isManifestPath(file.path))
            texts.append(workspace().jobs().fileAt(u"HEAD"_s, file.path));
        else
            texts.append(QtFuture::makeReadyFuture(Result<QByteArray>(Error{Error::Code::NotFound, {}})));
    }
    if (texts.isEmpty()) {
        showFiles(files);
        return;
    }
    onResult(
        QtFuture::whenAll(texts.begin(), texts.end()), this,
        [this, request = m_request, files](const Texts &results) mutable {
            if (request != m_request)
                return;
            for (qsizetype i = 0; i < results.size(); ++i) {
                const Result<QByteArray> text = results.at(i).result();
                if (text)
                    files[i].before = Manifest::parse(*text, {files.at(i).path, workspace().jobs().tenant()});
            }
            showFiles(files);
        });
}

void ChangesPage::showFiles(const QList<PendingFile> &files)
{
    const QString current = m_model->files().value(m_files->currentIndex().row()).path;
    m_model->setFiles(files);
    const int row = std::max(0, m_model->rowOf(current));
    if (!files.isEmpty() && m_files->currentIndex().row() != row)
        m_files->selectRow(row);
    else
        currentChanged();
    m_changesStack->setCurrentIndex(files.isEmpty() ? 1 : 0);
    Q_EMIT badgeChanged(int(files.size()), false);
    updateState();
    loadPlan();
}

void ChangesPage::loadPlan()
{
    const QList<AgentStatus> endpoints = workspace().endpoints().endpoints();
    if (endpoints.isEmpty() || m_model->rowCount() == 0)
        return;
    onResult(workspace().endpoints().plan(endpoints.first().id), this,
             [this, request = ++m_planRequest](const Result<AgentPlan> &plan) {
                 if (request != m_planRequest)
                     return;
                 m_plan = plan ? std::optional(*plan) : std::nullopt;
                 m_planProblem = plan ? QString() : plan.error().text();
                 m_effects->setEffects(m_model->files(), m_plan, m_planProblem);
             });
}

void ChangesPage::checkedChanged()
{
    const QList<PendingFile> files = m_model->checkedFiles();
    m_panel->setProposal(proposedSummary(files));
    m_panel->setErrors(errorsOf(m_model->checkedPaths(), *workspace().jobs().jobs()));
    m_effects->setEffects(m_model->files(), m_plan, m_planProblem);
    updateState();
}

void ChangesPage::currentChanged()
{
    const int row = m_files->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount())
        m_diff->setDiff({});
    else
        m_diff->setDiff({m_model->files().at(row).diff});
}

void ChangesPage::updateState()
{
    const JobStore &jobs = workspace().jobs();
    const JobStore::Capabilities can = jobs.capabilities();
    const GitBranchState branch = jobs.branch();
    const bool remote = can.remote && !branch.upstream.isEmpty();
    QStringList parts{branch.branch.isEmpty() ? tr("detached") : branch.branch};
    if (!remote)
        parts.append(tr("no remote"));
    else if (branch.ahead == 0 && branch.behind == 0)
        parts.append(tr("same as %1").arg(branch.upstream));
    if (remote && branch.ahead > 0)
        parts.append(jobs.exchange().waiting ? tr("↑%1 waiting for the server").arg(branch.ahead)
                                             : tr("↑%1 to push").arg(branch.ahead));
    if (remote && branch.behind > 0)
        parts.append(tr("↓%1 to pull").arg(branch.behind));
    m_branch->setText(parts.join(u" · "_s));
    m_branch->setToolTip(branch.remoteUrl);
    m_pull->setEnabled(remote && !m_busy);
    m_push->setEnabled(can.remote && !m_busy && (branch.ahead > 0 || branch.upstream.isEmpty()));
    m_push->setText(branch.ahead > 0 ? tr("Push %1").arg(branch.ahead) : tr("Push"));
    const int checked = int(m_model->checkedFiles().size());
    m_discard->setEnabled(checked > 0 && !m_busy && !can.readOnly);
    m_panel->setState(can.readOnly ? 0 : checked, can.remote, m_busy);
}
} // namespace crontopus
