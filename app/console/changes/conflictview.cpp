// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/changes/conflictview.h"

#include "app/console/changes/fieldchoices.h"
#include "app/console/theme/theme.h"
#include "app/console/widgets/actionbutton.h"
#include "app/console/widgets/banner.h"
#include "shared/git/mergetexts.h"
#include "shared/manifest/manifest.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
void showSide(QPlainTextEdit *edit, const QByteArray &text, bool deleted)
{
    edit->setPlainText(deleted ? QString() : QString::fromUtf8(text));
    edit->setPlaceholderText(deleted ? ConflictView::tr("Deleted on this side") : QString());
}
} // namespace

ConflictView::ConflictView(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_fields(new FieldChoices(this))
    , m_problem(new Banner(this))
    , m_count(new QLabel(this))
{
    setObjectName(u"conflictView"_s);
    makeActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(2 * Theme::grid, Theme::grid, Theme::grid, Theme::grid);
    top->setSpacing(Theme::grid);
    top->addWidget(m_count, 1);
    top->addWidget(new ActionButton(m_cancel, ActionButton::Kind::Normal, this));
    top->addWidget(new ActionButton(m_finish, ActionButton::Kind::Primary, this));
    layout->addLayout(top);
    layout->addWidget(m_problem);

    auto *sides = new QSplitter(Qt::Horizontal, this);
    sides->addWidget(makeSide(tr("Before both"), u"conflictBase"_s, m_base));
    sides->addWidget(makeSide(tr("Mine"), u"conflictOurs"_s, m_ours));
    sides->addWidget(makeSide(tr("Theirs"), u"conflictTheirs"_s, m_theirs));

    auto *merged = makeSide(tr("Merged: edit until it is right"), u"conflictMerged"_s, m_merged);
    m_merged->setReadOnly(false);
    auto *choices = new QHBoxLayout;
    choices->setContentsMargins(2 * Theme::grid, Theme::grid, Theme::grid, Theme::grid);
    choices->setSpacing(Theme::grid);
    for (QAction *action : {m_useOurs, m_useTheirs, m_useMerged})
        choices->addWidget(new ActionButton(action, ActionButton::Kind::Normal, this));
    choices->addStretch(1);
    static_cast<QVBoxLayout *>(merged->layout())->addLayout(choices);

    connect(m_fields, &FieldChoices::settled, this, [this](const QByteArray &text) {
        m_merged->setPlainText(QString::fromUtf8(text));
        m_problem->clear();
    });
    static_cast<QVBoxLayout *>(merged->layout())->insertWidget(0, m_fields);
    auto *texts = new QSplitter(Qt::Vertical, this);
    texts->addWidget(sides);
    texts->addWidget(merged);
    auto *all = new QSplitter(Qt::Horizontal, this);
    m_list->setObjectName(u"conflictFiles"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIconSize({16, 16});
    all->addWidget(m_list);
    all->addWidget(texts);
    all->setStretchFactor(0, 0);
    all->setStretchFactor(1, 1);
    all->setSizes({28 * Theme::grid, 100 * Theme::grid});
    layout->addWidget(all, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &ConflictView::showConflict);
}

void ConflictView::makeActions()
{
    const auto make = [this](const QString &name, const QString &text) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        return action;
    };
    m_useOurs = make(u"useOurs"_s, tr("Use mine"));
    m_useTheirs = make(u"useTheirs"_s, tr("Use theirs"));
    m_useMerged = make(u"useMerged"_s, tr("Use the merged text"));
    m_finish = make(u"finishPull"_s, tr("Finish the pull"));
    m_cancel = make(u"cancelPull"_s, tr("Cancel the pull"));
    m_cancel->setToolTip(tr("Leaves everything as it was before the pull"));
    const auto current = [this] { return m_conflicts.value(m_list->currentRow()); };
    connect(m_useOurs, &QAction::triggered, this, [this, current] {
        const GitConflict conflict = current();
        resolve(conflict.oursDeleted ? std::nullopt : std::optional(conflict.ours), tr("mine"));
    });
    connect(m_useTheirs, &QAction::triggered, this, [this, current] {
        const GitConflict conflict = current();
        resolve(conflict.theirsDeleted ? std::nullopt : std::optional(conflict.theirs), tr("theirs"));
    });
    connect(m_useMerged, &QAction::triggered, this, &ConflictView::useMerged);
    connect(m_cancel, &QAction::triggered, this, &ConflictView::cancelled);
    connect(m_finish, &QAction::triggered, this, [this] {
        Resolutions resolutions;
        for (const GitConflict &conflict : std::as_const(m_conflicts))
            resolutions.append({conflict.path, m_resolved.value(conflict.path)});
        Q_EMIT finished(resolutions);
    });
}

QWidget *ConflictView::makeSide(const QString &title, const QString &name, QPlainTextEdit *&edit)
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto *label = new QLabel(title, side);
    label->setProperty("muted", true);
    label->setContentsMargins(Theme::grid, Theme::grid / 2, Theme::grid, Theme::grid / 2);
    layout->addWidget(label);
    edit = new QPlainTextEdit(side);
    edit->setObjectName(name);
    edit->setReadOnly(true);
    edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    edit->setFont(Theme::font(Theme::Type::Mono));
    layout->addWidget(edit, 1);
    return side;
}

void ConflictView::setConflicts(const QList<GitConflict> &conflicts)
{
    m_path.clear();
    m_conflicts = conflicts;
    m_resolved.clear();
    m_how.clear();
    m_drafts.clear();
    m_chosen.clear();
    m_problem->clear();
    m_list->clear();
    for (const GitConflict &conflict : conflicts) {
        m_list->addItem(conflict.path);
        const auto merged = mergeTexts(conflict.base, conflict.ours, conflict.theirs);
        m_drafts.insert(conflict.path, QString::fromUtf8(merged ? merged->text : conflict.ours));
    }
    updateList();
    m_list->setCurrentRow(0);
}

void ConflictView::showConflict(int row)
{
    if (!m_path.isEmpty()) {
        m_drafts[m_path] = m_merged->toPlainText();
        m_chosen[m_path] = m_fields->choices();
    }
    const GitConflict conflict = m_conflicts.value(row);
    m_path = conflict.path;
    showSide(m_base, conflict.base, false);
    showSide(m_ours, conflict.ours, conflict.oursDeleted);
    showSide(m_theirs, conflict.theirs, conflict.theirsDeleted);
    m_fields->setConflict(conflict);
    m_fields->setChoices(m_chosen.value(conflict.path));
    m_merged->setPlainText(m_drafts.value(conflict.path));
    m_useOurs->setText(conflict.oursDeleted ? tr("Delete, as I did") : tr("Use mine"));
    m_useTheirs->setText(conflict.theirsDeleted ? tr("Delete, as they did") : tr("Use theirs"));
    m_problem->clear();
}

void ConflictView::useMerged()
{
    QByteArray text = m_merged->toPlainText().toUtf8();
    if (hasConflictMarks(text)) {
        m_problem->show(
            Banner::Kind::Warning,
            tr("The merged text still has the marks <<<<<<< and >>>>>>>. Keep one side of each."));
        return;
    }
    // The editor knows only one kind of line end.
    if (m_conflicts.value(m_list->currentRow()).ours.contains("\r\n"))
        text.replace("\n", "\r\n");
    resolve(text, tr("edited"));
}

void ConflictView::resolve(const std::optional<QByteArray> &text, const QString &how)
{
    m_problem->clear();
    if (text && isManifestPath(m_path)) {
        const Manifest manifest = Manifest::parse(*text, {m_path, {}});
        if (hasErrors(manifest.diagnostics()))
            m_problem->show(
                Banner::Kind::Warning,
                tr("Chosen, but the file has errors: %1").arg(manifest.diagnostics().first().message));
    }
    m_resolved.insert(m_path, text);
    m_how.insert(m_path, how);
    updateList();
    const bool clean = m_problem->text().isEmpty();
    for (int row = 0; clean && row < m_conflicts.size(); ++row) {
        if (!m_resolved.contains(m_conflicts.at(row).path)) {
            m_list->setCurrentRow(row);
            break;
        }
    }
}

void ConflictView::updateList()
{
    for (int row = 0; row < m_conflicts.size(); ++row) {
        const QString &path = m_conflicts.at(row).path;
        const bool resolved = m_resolved.contains(path);
        m_list->item(row)->setText(resolved ? u"%1  (%2)"_s.arg(path, m_how.value(path)) : path);
        m_list->item(row)->setIcon(resolved ? Theme::icon(u"success"_s, Theme::Role::Success)
                                            : Theme::icon(u"warning"_s, Theme::Role::Warning));
    }
    m_count->setText(tr("The pull met edits that disagree with yours. %1 of %2 files settled.")
                         .arg(m_resolved.size())
                         .arg(m_conflicts.size()));
    m_finish->setEnabled(isResolved() && !m_conflicts.isEmpty());
}
} // namespace crontopus
