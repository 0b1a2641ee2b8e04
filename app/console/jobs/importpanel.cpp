// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/jobs/importpanel.h"

#include "app/console/jobs/changepreview.h"
#include "app/console/jobs/jobwriter.h"
#include "app/console/theme/theme.h"
#include "app/console/widgets/actionbutton.h"
#include "app/console/widgets/busybar.h"
#include "app/console/workspace.h"
#include "shared/base/async.h"
#include "shared/base/files.h"
#include "shared/schedule/zonedata.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDirIterator>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr qint64 maxFileBytes = 4 * 1024 * 1024;
constexpr qsizetype maxFiles = 10'000;
constexpr int previewDelayMs = 150;

/// In another thread.
Result<QList<ImportSource>> readFiles(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        QDirIterator inside(path, {u"*.yaml"_s, u"*.yml"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (inside.hasNext() && files.size() < maxFiles)
            files.append(inside.next());
    }
    files.sort();
    QList<ImportSource> sources;
    for (const QString &file : std::as_const(files)) {
        const auto text = readFile(file, maxFileBytes);
        if (!text)
            return text.error();
        sources.append({file, *text});
    }
    return sources;
}

QComboBox *editableCombo(const QString &name, const QString &accessibleName, int characters)
{
    auto *combo = new QComboBox;
    combo->setObjectName(name);
    combo->setAccessibleName(accessibleName);
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->completer()->setFilterMode(Qt::MatchContains);
    combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    combo->setMinimumContentsLength(characters);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return combo;
}
} // namespace

ImportPanel::ImportPanel(Workspace &workspace, JobWriter &writer, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_writer(writer)
    , m_stack(new QStackedWidget(this))
    , m_preview(new ChangePreview(workspace, this))
    , m_bar(new BusyBar(this))
{
    setObjectName(u"importPanel"_s);
    auto *back = new QAction(Theme::icon(u"back"_s), tr("Back"), this);
    back->setObjectName(u"importBack"_s);
    back->setShortcut(Qt::Key_Escape);
    m_choose = new QAction(Theme::icon(u"file"_s), tr("Choose files"), this);
    m_choose->setObjectName(u"importChoose"_s);
    m_choose->setShortcut(QKeySequence::Open);
    m_readPasted = new QAction(Theme::icon(u"search"_s), tr("Read it"), this);
    m_readPasted->setObjectName(u"importRead"_s);
    m_readPasted->setShortcut(Qt::CTRL | Qt::Key_Return);
    m_readPasted->setEnabled(false);
    m_takeAll = new QAction(tr("All"), this);
    m_takeAll->setObjectName(u"importAll"_s);
    m_takeNone = new QAction(tr("None"), this);
    m_takeNone->setObjectName(u"importNone"_s);
    connect(back, &QAction::triggered, this, &ImportPanel::leave);
    connect(m_choose, &QAction::triggered, this, &ImportPanel::chooseFiles);
    connect(m_readPasted, &QAction::triggered, this, [this] { addText(m_paste->toPlainText()); });
    connect(m_takeAll, &QAction::triggered, this, [this] { m_model.setAllChosen(true); });
    connect(m_takeNone, &QAction::triggered, this, [this] { m_model.setAllChosen(false); });

    auto *header = new QWidget(this);
    header->setObjectName(u"pageHeader"_s);
    auto *head = new QHBoxLayout(header);
    head->setContentsMargins(Theme::grid, Theme::grid, 2 * Theme::grid, Theme::grid);
    head->addWidget(new ActionButton(back, ActionButton::Kind::Flat, this));
    auto *title = new QLabel(tr("Import jobs"), this);
    title->setFont(Theme::font(Theme::Type::Strong));
    head->addWidget(title, 1);
    head->addWidget(new ActionButton(m_choose, ActionButton::Kind::Normal, this));

    m_stack->addWidget(makeStart());
    m_stack->addWidget(makeFound());
    m_problem = new QLabel(this);
    m_problem->setObjectName(u"importProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(2 * Theme::grid, Theme::grid, 2 * Theme::grid, Theme::grid);
    m_problem->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(m_bar);
    layout->addWidget(m_problem);
    layout->addWidget(m_stack, 1);

    QList<QAction *> actions{back, m_choose, m_readPasted};
    actions += m_preview->actions();
    for (QAction *action : std::as_const(actions))
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addActions({back, m_choose});
    // The same keys read what was pasted, and later commit.
    m_stack->widget(0)->addAction(m_readPasted);
    m_stack->widget(1)->addActions(m_preview->actions());

    m_delay.setSingleShot(true);
    m_delay.setInterval(previewDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &ImportPanel::preview);
    connect(&m_model, &ImportModel::choiceChanged, this, [this] { m_delay.start(); });
    connect(m_preview, &ChangePreview::commitRequested, this, &ImportPanel::commit);
    const auto showProblem = [this](const QString &text) {
        m_problem->setText(text);
        m_problem->setVisible(!text.isEmpty());
    };
    connect(m_preview, &ChangePreview::answered, this, showProblem);
    connect(&writer, &JobWriter::done, this, [this] {
        if (std::exchange(m_committing, false))
            leave();
    });
    connect(&writer, &JobWriter::failed, this, [this, showProblem](const Error &error) {
        if (std::exchange(m_committing, false))
            showProblem(error.text());
    });
    connect(&writer, &JobWriter::stateChanged, this, [this] { m_preview->setBusy(m_writer.isBusy()); });
}

QWidget *ImportPanel::makeStart()
{
    auto *page = new QWidget;
    auto *text = new QLabel(tr("Drop files anywhere on the window, choose them, or paste the output of "
                               "“crontab -l” here. Crontabs and manifests are told apart by themselves."));
    text->setWordWrap(true);
    text->setProperty("muted", true);
    m_paste = new QPlainTextEdit;
    m_paste->setObjectName(u"importPaste"_s);
    m_paste->setAccessibleName(tr("Crontab or manifest"));
    m_paste->setFont(Theme::font(Theme::Type::Mono));
    m_paste->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_paste->setPlaceholderText(
        u"MAILTO=ops@example.com\n# Nightly backup\n0 2 * * * /usr/local/bin/backup --all"_s);
    m_paste->setTabChangesFocus(true);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(3 * Theme::grid, 2 * Theme::grid, 3 * Theme::grid, 2 * Theme::grid);
    layout->setSpacing(Theme::grid);
    layout->addWidget(text);
    layout->addWidget(m_paste, 1);
    layout->addWidget(new ActionButton(m_readPasted, ActionButton::Kind::Primary, page), 0, Qt::AlignLeft);
    connect(m_paste, &QPlainTextEdit::textChanged, this,
            [this] { m_readPasted->setEnabled(!m_paste->document()->isEmpty()); });
    return page;
}

QWidget *ImportPanel::makeFound()
{
    m_namespace = editableCombo(u"importNamespace"_s, tr("Namespace"), 14);
    m_timezone = editableCombo(u"importTimezone"_s, tr("Time zone"), 16);
    m_timezone->addItem(QString());
    m_timezone->addItems(zoneNames());
    m_timezone->lineEdit()->setPlaceholderText(tr("The machine's own time zone"));
    m_userColumn = new QCheckBox(tr("With a user column"));
    m_userColumn->setObjectName(u"importUserColumn"_s);
    m_userColumn->setToolTip(tr("As in /etc/crontab and /etc/cron.d"));
    m_replace = new QCheckBox(tr("Replace jobs of the same name"));
    m_replace->setObjectName(u"importReplace"_s);
    m_count = new QLabel;
    m_count->setObjectName(u"importCount"_s);
    m_count->setProperty("muted", true);
    m_warning =
        new QLabel(tr("Cron goes on with its own lines: take them out of the crontab once the jobs are "
                      "scheduled, or they run twice."));
    m_warning->setProperty("muted", true);
    m_warning->setWordWrap(true);

    auto *options = new QHBoxLayout;
    options->setContentsMargins(2 * Theme::grid, Theme::grid, 2 * Theme::grid, Theme::grid);
    options->setSpacing(Theme::grid);
    options->addWidget(new QLabel(tr("Namespace")));
    options->addWidget(m_namespace);
    options->addSpacing(Theme::grid);
    options->addWidget(m_timezone);
    options->addStretch(1);
    auto *ways = new QHBoxLayout;
    ways->setContentsMargins(2 * Theme::grid, 0, 2 * Theme::grid, Theme::grid);
    ways->setSpacing(2 * Theme::grid);
    ways->addWidget(m_userColumn);
    ways->addWidget(m_replace);
    ways->addStretch(1);
    auto *second = new QHBoxLayout;
    second->setContentsMargins(2 * Theme::grid, 0, 2 * Theme::grid, Theme::grid);
    second->setSpacing(Theme::grid);
    second->addWidget(m_warning, 1);
    second->addStretch(0);
    second->addWidget(m_count);
    second->addWidget(new ActionButton(m_takeAll, ActionButton::Kind::Flat));
    second->addWidget(new ActionButton(m_takeNone, ActionButton::Kind::Flat));

    m_table = new QTreeView;
    m_table->setObjectName(u"importTable"_s);
    m_table->setAccessibleName(tr("What was found"));
    m_table->setModel(&m_model);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->header()->setStretchLastSection(true);
    const int widths[] = {250, 130, 360, 120};
    for (int i = 0; i < 4; ++i)
        m_table->header()->resizeSection(i, widths[i]);

    auto *found = new QWidget;
    auto *layout = new QVBoxLayout(found);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(options);
    layout->addLayout(ways);
    layout->addLayout(second);
    layout->addWidget(m_table, 1);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(found);
    splitter->addWidget(m_preview);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({330, 360});

    connect(m_namespace, &QComboBox::currentTextChanged, this, &ImportPanel::nameAll);
    connect(m_replace, &QCheckBox::toggled, this, &ImportPanel::nameAll);
    connect(m_timezone, &QComboBox::currentTextChanged, this, [this] { m_delay.start(); });
    connect(m_userColumn, &QCheckBox::clicked, this, [this] {
        m_columnAsked = true;
        read();
    });
    return splitter;
}

void ImportPanel::start(std::vector<JobRowPtr> all, const QStringList &namespaces, const QString &ns)
{
    m_all = std::move(all);
    m_sources.clear();
    m_model.setItems({});
    m_paste->clear();
    m_problem->hide();
    m_columnAsked = false;
    m_replace->setChecked(false);
    m_namespace->clear();
    m_namespace->addItems(namespaces);
    m_namespace->setCurrentText(!ns.isEmpty()          ? ns
                                : namespaces.isEmpty() ? u"imported"_s
                                                       : namespaces.first());
    m_stack->setCurrentIndex(0);
    m_paste->setFocus(Qt::OtherFocusReason);
}

void ImportPanel::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Import jobs"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("All files (*)"), tr("Manifests (*.yaml *.yml)")});
    connect(dialog, &QFileDialog::filesSelected, this, &ImportPanel::addFiles);
    dialog->open();
}

void ImportPanel::addFiles(const QStringList &paths)
{
    auto future = runAsync([paths](TaskControl &) { return readFiles(paths); });
    m_bar->watch(future, tr("Reading"));
    onResult(future, this, [this](const Result<QList<ImportSource>> &sources) {
        if (sources) {
            take(*sources);
            return;
        }
        m_problem->setText(sources.error().text());
        m_problem->show();
    });
}

void ImportPanel::addText(const QString &text)
{
    take({{QString(), text.toUtf8()}});
}

void ImportPanel::take(const QList<ImportSource> &sources)
{
    m_sources += sources;
    read();
}

void ImportPanel::read()
{
    const auto column = !m_columnAsked              ? CrontabImport::UserColumn::Guess
                        : m_userColumn->isChecked() ? CrontabImport::UserColumn::Yes
                                                    : CrontabImport::UserColumn::No;
    struct Found
    {
        QList<ImportItem> items;
        bool userColumn = false;
    };
    auto future = runAsync([sources = m_sources, column](TaskControl &) -> Result<Found> {
        Found found{importItems(sources, column), false};
        for (const ImportSource &source : sources)
            found.userColumn |= !looksLikeManifest(source) &&
                                CrontabImport::read(source.text, source.path, column).userColumn;
        return found;
    });
    m_bar->watch(future, tr("Reading"));
    onResult(future, this, [this, request = ++m_request](const Result<Found> &found) {
        if (request != m_request)
            return;
        m_userColumn->setChecked(found->userColumn);
        showFound(found->items);
    });
}

void ImportPanel::showFound(const QList<ImportItem> &items)
{
    m_model.setItems(items);
    const bool crontab = m_model.hasCrontabLines();
    m_userColumn->setVisible(crontab);
    m_timezone->setVisible(crontab);
    m_warning->setVisible(crontab && m_model.takeableCount() > 0);
    m_replace->setVisible(m_model.hasManifests());
    const QString found = tr("Jobs found: %1").arg(m_model.takeableCount());
    m_count->setText(m_model.problemCount() == 0
                         ? found
                         : tr("%1, cannot be taken: %2").arg(found).arg(m_model.problemCount()));
    m_stack->setCurrentIndex(1);
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->setCurrentIndex(m_model.firstTakeable());
    nameAll();
}

void ImportPanel::nameAll()
{
    m_model.setNames(m_all, m_namespace->currentText().trimmed(), m_replace->isChecked());
    m_delay.start();
}

QString ImportPanel::proposedMessage() const
{
    const qsizetype count = m_model.choices().size();
    const QString file = m_sources.size() == 1 ? QFileInfo(m_sources.first().path).fileName() : QString();
    QString summary =
        count == 1 ? u"Import %1"_s.arg(m_model.choices().first().name) : u"Import %1 jobs"_s.arg(count);
    if (!file.isEmpty())
        summary += u" from "_s + file.left(32);
    else if (m_model.hasCrontabLines())
        summary += u" from a crontab"_s;
    return summary;
}

void ImportPanel::preview()
{
    const QString zone = m_timezone->currentText().trimmed();
    const QList<ImportChoice> choices = m_model.choices();
    const QString problem =
        !zone.isEmpty() && !zoneNames().contains(zone) ? tr("“%1” is no time zone.").arg(zone) : QString();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty() || choices.isEmpty()) {
        m_preview->clear();
        return;
    }
    m_preview->show([choices, zone, all = m_all,
                     replace = m_replace->isChecked()] { return importEdits(choices, zone, all, replace); },
                    proposedMessage());
}

void ImportPanel::commit()
{
    if (m_delay.isActive() || m_writer.isBusy() || m_preview->edits().isEmpty())
        return;
    m_committing = true;
    m_writer.commit(m_preview->edits(), tr("Imported %1").arg(m_preview->subject()), m_preview->message());
}

void ImportPanel::leave()
{
    m_preview->clear();
    m_model.setItems({});
    m_sources.clear();
    m_all.clear();
    Q_EMIT closed();
}
} // namespace crontopus
