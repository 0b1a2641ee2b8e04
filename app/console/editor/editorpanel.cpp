// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/editor/editorpanel.h"

#include "app/console/editor/findbar.h"
#include "app/console/editor/manifestdocument.h"
#include "app/console/editor/manifestform.h"
#include "app/console/editor/problemslist.h"
#include "app/console/editor/yamledit.h"
#include "app/console/theme/theme.h"
#include "app/console/widgets/actionbutton.h"
#include "app/console/widgets/banner.h"
#include "app/console/widgets/busybar.h"
#include "shared/base/async.h"

#include <QAction>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
EditorPanel::EditorPanel(JobStore &store, QWidget *parent)
    : QWidget(parent), m_store(store), m_document(new ManifestDocument(this))
{
    makeCommands();
    // Each widget is made where it stays: Qt styles all in it anew when it moves.
    auto *rows = new QSplitter(Qt::Vertical, this);
    auto *sides = new QSplitter(Qt::Horizontal, rows);
    auto *left = new QWidget(sides), *right = new QWidget(sides), *below = new QWidget(rows);
    m_form = new ManifestForm(*m_document, left);
    m_form->setObjectName(u"manifestForm"_s);
    m_text = new YamlEdit(*m_document, right);
    m_text->setObjectName(u"yamlEdit"_s);
    m_find = new FindBar(*m_text, right);
    m_problems = new ProblemsList(below);
    m_problems->setObjectName(u"problems"_s);
    m_title = new QLabel(this);
    m_title->setFont(Theme::font(Theme::Type::Strong));
    m_state = new QLabel(this);
    m_state->setObjectName(u"editorState"_s);
    m_state->setProperty("muted", true);
    m_summary = new QLabel(below);
    m_summary->setProperty("muted", true);
    m_summary->setContentsMargins(Theme::grid, Theme::grid / 2, Theme::grid, Theme::grid / 2);
    m_banner = new Banner(this);
    m_banner->setObjectName(u"editorBanner"_s);
    m_brokenNote = new Banner(left);
    m_brokenNote->setObjectName(u"brokenNote"_s);
    m_busy = new BusyBar(this);

    auto *header = new QWidget(this);
    header->setObjectName(u"pageHeader"_s);
    auto *head = new QHBoxLayout(header);
    head->setContentsMargins(Theme::grid, Theme::grid, 2 * Theme::grid, Theme::grid);
    head->setSpacing(Theme::grid);
    head->addWidget(new ActionButton(m_back, ActionButton::Kind::Flat, this));
    head->addWidget(m_title);
    head->addWidget(m_state, 1);
    head->addWidget(new ActionButton(m_undo, ActionButton::Kind::Flat, this));
    head->addWidget(new ActionButton(m_redo, ActionButton::Kind::Flat, this));
    head->addWidget(new ActionButton(m_commit, ActionButton::Kind::Normal, this));
    head->addWidget(new ActionButton(m_save, ActionButton::Kind::Primary, this));

    const auto fill = [](QWidget *column, std::initializer_list<QWidget *> widgets, QWidget *stretched) {
        auto *layout = new QVBoxLayout(column);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        for (QWidget *widget : widgets)
            layout->addWidget(widget, widget == stretched ? 1 : 0);
    };
    fill(left, {m_brokenNote, m_form}, m_form);
    fill(right, {m_text, m_find}, m_text);
    fill(below, {m_summary, m_problems}, m_problems);
    sides->addWidget(left);
    sides->addWidget(right);
    sides->setChildrenCollapsible(false);
    sides->setSizes({460, 560});
    rows->addWidget(sides);
    rows->addWidget(below);
    rows->setStretchFactor(0, 1);
    rows->setSizes({600, 110});

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(m_busy);
    layout->addWidget(m_banner);
    layout->addWidget(rows, 1);

    connect(m_document, &ManifestDocument::parsed, this, &EditorPanel::follow);
    connect(m_document, &ManifestDocument::modifiedChanged, this, &EditorPanel::follow);
    connect(m_problems, &ProblemsList::activatedAt, m_text, &YamlEdit::goTo);
    connect(m_form, &ManifestForm::failed, m_banner, qOverload<const Error &>(&Banner::show));
    connect(&m_store, &JobStore::changed, this, &EditorPanel::takeStoreChange);
    follow();
}

EditorPanel::~EditorPanel() = default;

void EditorPanel::makeCommands()
{
    const auto make = [this](const QString &text, const QString &icon, const QKeySequence &keys, auto slot) {
        auto *action = new QAction(Theme::icon(icon), text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        m_commands.append(action);
        return action;
    };
    m_back = make(tr("Back"), u"back"_s, Qt::Key_Escape, [this] { leave(); });
    m_save = make(tr("Save"), u"save"_s, QKeySequence::Save, [this] { keep({}); });
    m_commit = make(tr("Commit…"), u"commit"_s, QKeySequence(Qt::CTRL | Qt::Key_Return),
                    [this] { keep([this] { Q_EMIT commitRequested(); }); });
    m_undo = make(tr("Undo"), u"undo"_s, QKeySequence::Undo, [this] { m_document->undo(); });
    m_redo = make(tr("Redo"), u"refresh"_s, QKeySequence::Redo, [this] { m_document->redo(); });
    // Ctrl+F is the window's, which asks the page.
    m_findAction = make(tr("Find and replace"), u"search"_s, {}, [this] { startFind(); });
    m_save->setObjectName(u"saveManifest"_s);
    m_back->setObjectName(u"leaveEditor"_s);
}

void EditorPanel::edit(const JobEntry &entry)
{
    m_banner->clear();
    m_find->hide();
    m_onDisk = entry.manifest.text();
    m_document->load(entry.manifest.path(), m_onDisk, m_store.tenant());
    if (const auto jobs = m_store.jobs())
        m_document->setOthers(*jobs);
    const auto capabilities = m_store.capabilities();
    m_text->setReadOnly(capabilities.readOnly);
    m_form->setReadOnly(capabilities.readOnly);
    m_commit->setVisible(capabilities.commits);
    if (capabilities.readOnly)
        m_banner->show(Banner::Kind::Note, m_store.readOnlyReason());
    else if (!m_document->isLossless())
        m_banner->show(Banner::Kind::Warning,
                       tr("This file holds bytes that are no UTF-8 text. Saving it replaces them."));
    follow();
    m_text->setFocus();
}

QString EditorPanel::path() const
{
    return m_document->path();
}

bool EditorPanel::isModified() const
{
    return m_document->isModified();
}

void EditorPanel::startFind()
{
    m_find->start();
}

void EditorPanel::follow()
{
    const Diagnostics &diagnostics = m_document->diagnostics();
    m_text->setDiagnostics(diagnostics);
    m_problems->setDiagnostics(diagnostics);
    m_summary->setText(ProblemsList::summary(diagnostics));
    m_title->setText(m_document->path());
    m_state->setText(isModified() ? tr("● Not saved") : QString());
    const bool writable = !m_store.capabilities().readOnly;
    m_save->setEnabled(isModified() && writable);
    m_undo->setEnabled(m_document->textDocument().isUndoAvailable());
    m_redo->setEnabled(m_document->textDocument().isRedoAvailable());
    if (m_document->isBroken()) {
        m_brokenNote->setClosable(false);
        m_brokenNote->show(Banner::Kind::Warning,
                           tr("The text is not valid YAML. The form shows the last values that could be "
                              "read; correct the text to use it again."));
    } else {
        m_brokenNote->clear();
    }
}

void EditorPanel::keep(std::function<void()> then)
{
    m_document->flush();
    if (!isModified()) {
        if (then)
            then();
        return;
    }
    const QByteArray before = m_onDisk;
    const QByteArray bytes = m_document->bytes();
    const QString path = m_document->path();
    // What the store will tell of this write is ours, not somebody else's.
    m_onDisk = bytes;
    auto future = m_store.write({{path, bytes}});
    m_busy->watch(future, tr("Saving…"));
    onResult(future, this, [this, before, bytes, path, then = std::move(then)](const Result<void> &result) {
        if (!result) {
            m_onDisk = before;
            m_banner->show(result.error());
            return;
        }
        m_banner->clear();
        if (path == m_document->path())
            m_document->markKept(bytes);
        follow();
        Q_EMIT kept(path, before, bytes);
        if (then)
            then();
    });
}

void EditorPanel::takeStoreChange()
{
    const auto jobs = m_store.jobs();
    if (!jobs || m_document->path().isEmpty() || !isVisibleTo(parentWidget()))
        return;
    m_document->setOthers(*jobs);
    const auto it = std::find_if(jobs->begin(), jobs->end(), [this](const JobEntry &entry) {
        return entry.manifest.path() == m_document->path();
    });
    const QByteArray now = it == jobs->end() ? QByteArray() : it->manifest.text();
    follow();
    if (now == m_onDisk)
        return;
    m_onDisk = now;
    if (now == m_document->bytes()) {
        m_document->markKept(now);
        return;
    }
    auto *take = new QAction(tr("Take the file"), m_banner);
    connect(take, &QAction::triggered, this, [this] {
        m_document->replaceWith(m_onDisk);
        m_banner->clear();
    });
    if (it == jobs->end()) {
        delete take;
        m_banner->show(Banner::Kind::Warning, tr("The file was deleted meanwhile. Saving writes it again."));
        m_document->textDocument().setModified(true);
        return;
    }
    if (!isModified()) { // nothing of ours to lose, and Undo brings the old text back
        delete take;
        m_document->replaceWith(now);
        m_banner->show(Banner::Kind::Note, tr("The file changed on disk; this is its new text."));
        return;
    }
    auto *mine = new QAction(tr("Keep mine"), m_banner);
    connect(mine, &QAction::triggered, m_banner, &Banner::clear);
    m_banner->show(Banner::Kind::Warning, tr("The file changed on disk while you were editing it. Taking it "
                                             "replaces your text; Undo brings yours back. Saving yours "
                                             "replaces the file."));
    m_banner->addButton(mine);
    m_banner->addButton(take);
}

void EditorPanel::leave()
{
    m_document->flush();
    if (m_find->isVisible()) {
        m_find->stop();
        return;
    }
    if (!isModified()) {
        Q_EMIT closed();
        return;
    }
    auto *save = new QAction(tr("Save"), m_banner);
    connect(save, &QAction::triggered, this, [this] { keep([this] { Q_EMIT closed(); }); });
    auto *discard = new QAction(tr("Discard my edits"), m_banner);
    discard->setObjectName(u"discardEdits"_s);
    connect(discard, &QAction::triggered, this, [this] {
        m_document->load(m_document->path(), m_onDisk, m_store.tenant());
        Q_EMIT closed();
    });
    m_banner->show(Banner::Kind::Warning, tr("Your edits are not saved."));
    m_banner->addButton(save);
    m_banner->addButton(discard);
}
} // namespace crontopus
