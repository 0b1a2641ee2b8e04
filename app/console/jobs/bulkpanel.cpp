// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/jobs/bulkpanel.h"

#include "app/console/editor/pairsedit.h"
#include "app/console/jobs/assignmentedit.h"
#include "app/console/jobs/changepreview.h"
#include "app/console/jobs/jobwriter.h"
#include "app/console/theme/theme.h"
#include "app/console/widgets/actionbutton.h"
#include "app/console/workspace.h"
#include "shared/schedule/duration.h"
#include "shared/schedule/zonedata.h"

#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr int previewDelayMs = 150;

// All is made where it stays: a widget that gets another parent is styled and laid out once more.

QComboBox *editableCombo(const QString &name, const QString &accessibleName, QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setObjectName(name);
    combo->setAccessibleName(accessibleName);
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->completer()->setFilterMode(Qt::MatchContains);
    combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    combo->setMinimumContentsLength(12);
    return combo;
}

QStringList words(const QString &text)
{
    QStringList result;
    for (const QString &word : text.split(u',', Qt::SkipEmptyParts)) {
        if (!word.trimmed().isEmpty())
            result.append(word.trimmed());
    }
    return result;
}

QLabel *note(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setProperty("muted", true);
    return label;
}
} // namespace

BulkPanel::BulkPanel(Workspace &workspace, JobWriter &writer, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_writer(writer), m_title(new QLabel(this))
{
    setObjectName(u"bulkPanel"_s);
    auto *back = new QAction(Theme::icon(u"back"_s), tr("Back"), this);
    back->setObjectName(u"bulkBack"_s);
    back->setShortcut(Qt::Key_Escape);
    back->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QAction::triggered, this, &BulkPanel::leave);
    addAction(back);

    auto *header = new QWidget(this);
    header->setObjectName(u"pageHeader"_s);
    auto *head = new QHBoxLayout(header);
    head->setContentsMargins(Theme::grid, Theme::grid, 2 * Theme::grid, Theme::grid);
    head->addWidget(new ActionButton(back, ActionButton::Kind::Flat, this));
    m_title->setObjectName(u"bulkTitle"_s);
    m_title->setFont(Theme::font(Theme::Type::Strong));
    head->addWidget(m_title, 1);

    auto *splitter = new QSplitter(Qt::Horizontal, this);
    makeFields(splitter);
    m_preview = new ChangePreview(workspace, splitter);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({320, 900});
    const QList<QAction *> commits = m_preview->actions();
    for (QAction *action : commits)
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addActions(commits);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(splitter, 1);

    m_delay.setSingleShot(true);
    m_delay.setInterval(previewDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &BulkPanel::preview);
    connect(m_preview, &ChangePreview::commitRequested, this, &BulkPanel::commit);
    connect(m_preview, &ChangePreview::answered, this, [this](const QString &problem) {
        m_problem->setText(!problem.isEmpty()             ? problem
                           : m_preview->edits().isEmpty() ? tr("All of them are so already.")
                                                          : QString());
    });
    connect(&writer, &JobWriter::done, this, [this] {
        if (std::exchange(m_committing, false))
            leave();
    });
    connect(&writer, &JobWriter::failed, this, [this](const Error &error) {
        if (std::exchange(m_committing, false))
            m_problem->setText(error.text());
    });
    connect(&writer, &JobWriter::stateChanged, this, [this] { m_preview->setBusy(m_writer.isBusy()); });
}

void BulkPanel::addPage(const std::function<QList<QWidget *>(QWidget *page)> &make)
{
    auto *page = new QWidget(m_pages);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::grid);
    const QList<QWidget *> contents = make(page);
    for (QWidget *content : contents)
        layout->addWidget(content);
    layout->addStretch(1);
    m_pages->addWidget(page);
}

void BulkPanel::addNote(const QString &text)
{
    addPage([&text](QWidget *page) { return QList<QWidget *>{note(text, page)}; });
}

void BulkPanel::makeFields(QSplitter *splitter)
{
    auto *scroll = new QScrollArea(splitter);
    auto *fields = new QWidget(scroll);
    scroll->setWidget(fields);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setMinimumWidth(280);
    m_operation = new QComboBox(fields);
    m_operation->setObjectName(u"bulkOperation"_s);
    m_operation->setAccessibleName(tr("What to do"));
    m_pages = new QStackedWidget(fields);
    const std::tuple<Operation, QString, QString> operations[] = {
        {Operation::Pause, tr("Pause"), u"pause"_s},
        {Operation::Resume, tr("Resume"), u"play"_s},
        {Operation::Enable, tr("Enable"), u"success"_s},
        {Operation::Disable, tr("Disable"), u"disabled"_s},
        {Operation::Timezone, tr("Set the time zone"), u"globe"_s},
        {Operation::Timeout, tr("Set the timeout"), u"timeout"_s},
        {Operation::Labels, tr("Change labels"), u"tag"_s},
        {Operation::Assign, tr("Assign to endpoints"), u"endpoint"_s},
        {Operation::Move, tr("Move to a namespace"), u"folder"_s},
        {Operation::Delete, tr("Delete"), u"trash"_s},
    };
    for (const auto &[operation, text, icon] : operations)
        m_operation->addItem(Theme::icon(icon), text, int(operation));

    addNote(tr("Paused jobs keep their place in the scheduler but do not run."));
    addNote(tr("They run again at their times."));
    addNote(tr("They get their place in the scheduler again."));
    addNote(tr("Disabled jobs are taken out of the scheduler; their files stay."));
    addPage([this](QWidget *page) {
        m_timezone = editableCombo(u"bulkTimezone"_s, tr("Time zone"), page);
        m_timezone->addItem(QString());
        m_timezone->addItems(zoneNames());
        m_timezone->lineEdit()->setPlaceholderText(tr("The machine's own time zone"));
        return QList<QWidget *>{m_timezone};
    });
    addPage([this](QWidget *page) {
        m_timeout = new QLineEdit(page);
        m_timeout->setObjectName(u"bulkTimeout"_s);
        m_timeout->setAccessibleName(tr("Timeout"));
        m_timeout->setPlaceholderText(tr("15m, 2h; empty: none"));
        return QList<QWidget *>{m_timeout};
    });
    addPage([this](QWidget *page) {
        m_labels = new PairsEdit(page);
        m_labels->setObjectName(u"bulkLabels"_s);
        m_labels->setAccessibleName(tr("Labels to set"));
        m_removeLabels = new QLineEdit(page);
        m_removeLabels->setObjectName(u"bulkRemoveLabels"_s);
        m_removeLabels->setAccessibleName(tr("Labels to take away"));
        m_removeLabels->setPlaceholderText(tr("Names to take away, by commas"));
        return QList<QWidget *>{m_labels, m_removeLabels};
    });
    addPage([this](QWidget *page) {
        m_assignment = new AssignmentEdit(page);
        return QList<QWidget *>{m_assignment};
    });
    addPage([this](QWidget *page) {
        m_namespace = editableCombo(u"bulkNamespace"_s, tr("Namespace"), page);
        auto *what = note(tr("The files move to the namespace's directory; a name of your own makes a new "
                             "one. The jobs stay the same ones: their id is written down, so that their "
                             "runs stay with them."),
                          page);
        return QList<QWidget *>{m_namespace, what};
    });
    addNote(tr("Their files are deleted and they leave the scheduler. Undo, or reverting the commit, "
               "brings them back."));

    m_problem = new QLabel(fields);
    m_problem->setObjectName(u"bulkProblem"_s);
    m_problem->setWordWrap(true);
    auto *layout = new QVBoxLayout(fields);
    layout->setContentsMargins(2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid, Theme::grid);
    layout->setSpacing(2 * Theme::grid);
    layout->addWidget(m_operation);
    layout->addWidget(m_pages);
    layout->addWidget(m_problem);
    layout->addStretch(1);

    connect(m_operation, &QComboBox::currentIndexChanged, this, &BulkPanel::operationChanged);
    const auto later = [this] { m_delay.start(); };
    connect(m_timezone, &QComboBox::currentTextChanged, this, later);
    connect(m_namespace, &QComboBox::currentTextChanged, this, later);
    connect(m_timeout, &QLineEdit::textChanged, this, later);
    connect(m_removeLabels, &QLineEdit::textChanged, this, later);
    connect(m_labels, &PairsEdit::edited, this, later);
    connect(m_assignment, &AssignmentEdit::edited, this, later);
}

void BulkPanel::start(std::vector<JobRowPtr> jobs, std::vector<JobRowPtr> all, const QStringList &namespaces,
                      Operation operation, const QString &target)
{
    m_jobs = std::move(jobs);
    m_all = std::move(all);
    m_title->setText(m_jobs.size() == 1 ? m_jobs.front()->entry.qualifiedName()
                                        : tr("%n jobs", nullptr, int(m_jobs.size())));
    m_assignment->setEndpoints(m_workspace.endpoints().endpoints());
    const Job *first = m_jobs.empty() ? nullptr : m_jobs.front()->job();
    const bool sameAssignment = first && std::all_of(m_jobs.begin(), m_jobs.end(), [&](const JobRowPtr &row) {
                                    return row->job() && assignmentOf(*row->job()) == assignmentOf(*first);
                                });
    m_assignment->setAssignment(sameAssignment ? assignmentOf(*first) : Assignment());
    m_labels->setPairs({});
    m_removeLabels->clear();
    m_timeout->clear();
    m_timezone->setCurrentText(first ? first->timezone : QString());
    m_namespace->clear();
    m_namespace->addItems(namespaces);
    m_namespace->setCurrentText(target);
    m_operation->setCurrentIndex(m_operation->findData(int(operation)));
    operationChanged();
    m_delay.stop();
    preview();
    m_operation->setFocus(Qt::OtherFocusReason);
}

BulkPanel::Operation BulkPanel::operation() const
{
    return Operation(m_operation->currentData().toInt());
}

void BulkPanel::operationChanged()
{
    m_pages->setCurrentIndex(m_operation->currentIndex());
    // The stack is as high as its highest page otherwise, and the problem far below.
    for (int i = 0; i < m_pages->count(); ++i)
        m_pages->widget(i)->setSizePolicy(QSizePolicy::Preferred, i == m_pages->currentIndex()
                                                                      ? QSizePolicy::Preferred
                                                                      : QSizePolicy::Ignored);
    m_pages->adjustSize();
    m_delay.start();
}

QString BulkPanel::problem() const
{
    switch (operation()) {
    case Operation::Timezone: {
        const QString zone = m_timezone->currentText().trimmed();
        return zone.isEmpty() || zoneNames().contains(zone) ? QString()
                                                            : tr("“%1” is no time zone.").arg(zone);
    }
    case Operation::Timeout: {
        const QString text = m_timeout->text().trimmed();
        return text.isEmpty() || parseDuration(text.toStdString())
                   ? QString()
                   : tr("“%1” is no duration: write 90s, 15m or 2h.").arg(text);
    }
    case Operation::Labels:
        return m_labels->pairs().isEmpty() && words(m_removeLabels->text()).isEmpty()
                   ? tr("Name a label to set or to take away.")
                   : QString();
    case Operation::Assign:
        return m_assignment->problem();
    case Operation::Move:
        return m_namespace->currentText().trimmed().isEmpty() ? tr("Choose or name a namespace.") : QString();
    default:
        return {};
    }
}

void BulkPanel::preview()
{
    if (const QString what = problem(); !what.isEmpty()) {
        m_problem->setText(operation() == Operation::Assign ? QString() : what); // which says it itself
        m_preview->clear();
        return;
    }
    using Edit = std::function<Result<FileEdits>(const std::vector<JobRowPtr> &)>;
    Edit edit;
    switch (operation()) {
    case Operation::Pause:
    case Operation::Resume:
        edit = [pause = operation() == Operation::Pause](const auto &jobs) { return setPaused(jobs, pause); };
        break;
    case Operation::Enable:
    case Operation::Disable:
        edit = [on = operation() == Operation::Enable](const auto &jobs) {
            return crontopus::setEnabled(jobs, on);
        };
        break;
    case Operation::Timezone:
        edit = [zone = m_timezone->currentText().trimmed()](const auto &jobs) {
            return setTimezone(jobs, zone);
        };
        break;
    case Operation::Timeout:
        edit = [text = m_timeout->text().trimmed()](const auto &jobs) { return setTimeout(jobs, text); };
        break;
    case Operation::Labels:
        edit = [set = m_labels->pairs(), remove = words(m_removeLabels->text())](const auto &jobs) {
            return setLabels(jobs, set, remove);
        };
        break;
    case Operation::Assign:
        edit = [assignment = m_assignment->assignment()](const auto &jobs) {
            return assign(jobs, assignment);
        };
        break;
    case Operation::Move:
        edit = [ns = m_namespace->currentText().trimmed(), all = m_all](const auto &jobs) {
            return moveJobs(jobs, ns, all);
        };
        break;
    case Operation::Delete:
        edit = [](const auto &jobs) { return Result<FileEdits>(deleteJobs(jobs)); };
        break;
    }
    m_preview->show([edit, jobs = m_jobs] { return edit(jobs); }, summary());
}

// Not translated: it goes into the repository, which people of other languages read too.
QString BulkPanel::summary() const
{
    switch (operation()) {
    case Operation::Pause:
        return u"Pause %1"_s;
    case Operation::Resume:
        return u"Resume %1"_s;
    case Operation::Enable:
        return u"Enable %1"_s;
    case Operation::Disable:
        return u"Disable %1"_s;
    case Operation::Timezone:
        return u"Set time zone of %1"_s;
    case Operation::Timeout:
        return u"Set timeout of %1"_s;
    case Operation::Labels:
        return u"Change labels of %1"_s;
    case Operation::Assign:
        return u"Assign %1"_s;
    case Operation::Delete:
        return u"Remove %1"_s;
    case Operation::Move:
        break;
    }
    const QString ns = m_namespace->currentText().trimmed();
    return m_jobs.size() == 1 ? u"Move %1 to %2"_s.arg(m_jobs.front()->entry.qualifiedName(), ns)
                              : u"Move %1 jobs to %2"_s.arg(m_jobs.size()).arg(ns);
}

QString BulkPanel::deed() const
{
    switch (operation()) {
    case Operation::Pause:
        return tr("Paused %1");
    case Operation::Resume:
        return tr("Resumed %1");
    case Operation::Enable:
        return tr("Enabled %1");
    case Operation::Disable:
        return tr("Disabled %1");
    case Operation::Move:
        return tr("Moved %1");
    case Operation::Delete:
        return tr("Deleted %1");
    default:
        return tr("Changed %1");
    }
}

void BulkPanel::commit()
{
    if (m_delay.isActive() || m_writer.isBusy() || m_preview->edits().isEmpty())
        return;
    m_committing = true;
    m_writer.commit(m_preview->edits(), deed().arg(m_preview->subject()), m_preview->message());
}

void BulkPanel::leave()
{
    m_preview->clear();
    m_jobs.clear();
    m_all.clear();
    Q_EMIT closed();
}
} // namespace crontopus
