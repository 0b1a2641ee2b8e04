// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/palette/palettemodel.h"
#include "app/console/theme/theme.h"
#include "app/console/window/diagnostics.h"
#include "app/console/window/mainwindow.h"
#include "app/console/window/shortcutsdialog.h"
#include "app/console/window/workspaceview.h"
#include "app/console/workspace.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// The window's commands: their actions and keys, the palette's items, the help, the about box.
namespace crontopus {
namespace {
constexpr int maxPages = 9;
} // namespace

void MainWindow::addCommand(const QString &name, const QString &text, const QString &icon,
                            const QList<QKeySequence> &keys, void (MainWindow::*run)())
{
    auto *action = new QAction(Theme::icon(icon), text, this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    m_commands.append(action);
    m_keys.insert(action, keys);
}

void MainWindow::makeActions()
{
    addCommand(u"commandPalette"_s, tr("Search or command"), u"search"_s, {Qt::CTRL | Qt::Key_K},
               &MainWindow::openPalette);
    addCommand(u"focusFilter"_s, tr("Filter the list"), u"filter"_s,
               {QKeySequence(Qt::Key_Slash), QKeySequence(QKeySequence::Find)}, &MainWindow::focusFilter);
    addCommand(u"refresh"_s, tr("Refresh"), u"refresh"_s, {Qt::Key_F5}, &MainWindow::refresh);
    addCommand(u"goBack"_s, tr("Back"), u"back"_s, {Qt::ALT | Qt::Key_Left}, &MainWindow::goBack);
    addCommand(u"addWorkspace"_s, tr("Add a workspace"), u"add"_s, {}, &MainWindow::showStart);
    addCommand(u"signIn"_s, tr("Sign in to the remote"), u"lock"_s, {}, &MainWindow::signIn);
    addCommand(u"showSettings"_s, tr("Settings"), u"settings"_s, {Qt::CTRL | Qt::Key_Comma},
               &MainWindow::showSettings);
    addCommand(u"switchTheme"_s, tr("Switch between light and dark"), u"eye"_s, {}, &MainWindow::switchTheme);
    addCommand(u"showShortcuts"_s, tr("Keyboard shortcuts"), u"keyboard"_s,
               {QKeySequence(Qt::Key_Question), QKeySequence(Qt::Key_F1)}, &MainWindow::showShortcuts);
    addCommand(u"showAbout"_s, tr("About Crontopus"), u"info"_s, {}, &MainWindow::showAbout);
    addCommand(u"copyDiagnostics"_s, tr("Copy diagnostics"), u"copy"_s, {}, &MainWindow::copyDiagnostics);
    auto *quit = new QAction(Theme::icon(u"close"_s), tr("Quit"), this);
    quit->setObjectName(u"quit"_s);
    quit->setShortcut(Qt::CTRL | Qt::Key_Q);
    connect(quit, &QAction::triggered, this, &MainWindow::quit);
    addAction(quit);
    m_commands.append(quit);
    m_keys.insert(quit, {quit->shortcut()});

    for (int i = 0; i < maxPages; ++i) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), this);
        connect(shortcut, &QShortcut::activated, this, [this, i] { showEntry(i); });
    }
}

void MainWindow::updateCommands()
{
    for (const QPointer<QAction> &action : std::as_const(m_pageActions)) {
        if (action)
            removeAction(action);
    }
    m_pageActions.clear();
    QList<QKeySequence> taken;
    if (const WorkspaceView *view = currentView(); view && view->currentPage()) {
        const QList<QAction *> commands = view->currentPage()->commands();
        for (QAction *action : commands) {
            addAction(action);
            m_pageActions.append(action);
            taken += action->shortcuts();
        }
    }
    // Two actions with one key would mean that neither gets it: the page's comes first.
    for (QAction *action : std::as_const(m_commands)) {
        QList<QKeySequence> keys = m_keys.value(action);
        keys.removeIf([&](const QKeySequence &key) { return taken.contains(key); });
        action->setShortcuts(keys);
    }
}

QList<PaletteItem> MainWindow::paletteItems()
{
    QList<PaletteItem> items;
    const auto keysOf = [](const QAction *action) {
        return action->shortcut().toString(QKeySequence::NativeText);
    };
    const auto addAction = [&](QAction *action, const QString &context, int rank, auto before) {
        if (action->isSeparator() || action->text().isEmpty())
            return;
        items.append({action->text().remove(u'&'), context, keysOf(action), action->icon(),
                      [action = QPointer(action), before] {
                          before();
                          if (action)
                              action->trigger();
                      },
                      action->isEnabled(), rank});
    };
    if (WorkspaceView *view = m_lastView) {
        const QList<Page *> pages = view->pages();
        for (int i = 0; i < pages.size(); ++i) {
            const PageEntry &entry = view->entry(i);
            const auto show = [this, view = QPointer(view), i] {
                if (!view)
                    return;
                view->showPage(i);
                showWidget(view);
            };
            items.append({tr("Go to %1").arg(entry.title),
                          {},
                          u"Ctrl+%1"_s.arg(i + 1),
                          Theme::icon(entry.iconName),
                          show,
                          true,
                          20});
            const QList<QAction *> commands = pages.at(i)->commands();
            for (QAction *action : commands)
                addAction(action, entry.title, i == view->currentIndex() ? 24 : 16, show);
        }
        addThings(items);
    }
    for (QAction *action : std::as_const(m_commands)) {
        if (action->objectName() != u"commandPalette")
            addAction(action, {}, 12, [] {});
    }
    for (const WorkspaceInfo &info : m_registry.workspaces()) {
        if (!m_lastView || m_lastView->info().name != info.name) {
            items.append({tr("Switch to %1").arg(info.name),
                          tr("Workspace"),
                          {},
                          Theme::icon(u"workspace"_s),
                          [this, info] { openWorkspace(info); },
                          true,
                          8});
        }
    }
    // With nothing typed the list starts with what can be done right here.
    std::stable_sort(items.begin(), items.end(),
                     [](const PaletteItem &a, const PaletteItem &b) { return a.rank > b.rank; });
    return items;
}

void MainWindow::showShortcuts()
{
    QList<ShortcutsDialog::Group> groups;
    const auto keysOf = [](const QAction *action) {
        return QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)
            .replace(u"; "_s, u", "_s);
    };
    ShortcutsDialog::Group everywhere{tr("Everywhere"),
                                      {{u"Ctrl+1…9"_s, tr("Pages")}, {u"Esc"_s, tr("Back")}}};
    for (const QAction *action : std::as_const(m_commands)) {
        const QString keys =
            QKeySequence::listToString(m_keys.value(const_cast<QAction *>(action)), QKeySequence::NativeText);
        if (!keys.isEmpty())
            everywhere.keys.append({keys, action->text()});
    }
    groups.append(everywhere);
    if (m_lastView) {
        const QList<Page *> pages = m_lastView->pages();
        for (int i = 0; i < pages.size(); ++i) {
            ShortcutsDialog::Group group{m_lastView->entry(i).title, {}};
            const QList<QAction *> commands = pages.at(i)->commands();
            for (const QAction *action : commands) {
                if (!action->shortcut().isEmpty())
                    group.keys.append({keysOf(action), action->text().remove(u'&')});
            }
            groups.append(group);
        }
    }
    (new ShortcutsDialog(groups, this))->open();
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(this);
    box->setObjectName(u"aboutBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Crontopus"));
    box->setIconPixmap(QPixmap(u":/app/crontopus-64.png"_s));
    box->setText(tr("<b>Crontopus %1</b>").arg(QApplication::applicationVersion()));
    box->setInformativeText(tr("Scheduled jobs on many machines, from manifests in Git.<br>"
                               "Free software under the GNU General Public License, version 3 or later.<br>"
                               "With Qt %1.")
                                .arg(QString::fromLatin1(qVersion())));
    QAbstractButton *copy = box->addButton(tr("Copy diagnostics"), QMessageBox::ActionRole);
    copy->setObjectName(u"copyDiagnostics"_s);
    box->addButton(QMessageBox::Close);
    connect(copy, &QAbstractButton::clicked, this, &MainWindow::copyDiagnostics);
    box->open();
}

void MainWindow::copyDiagnostics()
{
    QGuiApplication::clipboard()->setText(diagnosticsText(workspaces()));
    showMessage(tr("Versions, settings and the end of the log are in the clipboard, without secrets."));
}
} // namespace crontopus
