// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/workspaces/workspacemenu.h"

#include "app/console/theme/theme.h"

#include <QActionGroup>
#include <QCheckBox>
#include <QDir>
#include <QInputDialog>
#include <QMessageBox>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
WorkspaceMenu::WorkspaceMenu(WorkspaceRegistry &registry, QWidget *parent)
    : QMenu(parent), m_registry(registry)
{
    setObjectName(u"workspaceMenu"_s);
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &WorkspaceMenu::fill);
}

void WorkspaceMenu::fill()
{
    clear();
    auto *group = new QActionGroup(this);
    for (const WorkspaceInfo &info : m_registry.workspaces()) {
        QAction *action = addAction(info.name);
        action->setCheckable(true);
        action->setChecked(info.name == m_current);
        action->setToolTip(QDir::toNativeSeparators(info.checkout));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, info] { Q_EMIT chosen(info); });
    }
    if (!m_registry.workspaces().isEmpty())
        addSeparator();
    addAction(Theme::icon(u"add"_s), tr("Add a workspace…"), this, &WorkspaceMenu::addRequested);
    if (m_current.isEmpty())
        return;
    addAction(Theme::icon(u"edit"_s), tr("Rename “%1”…").arg(m_current), this, &WorkspaceMenu::rename);
    addAction(Theme::icon(u"trash"_s), tr("Remove “%1” from the list…").arg(m_current), this,
              &WorkspaceMenu::remove);
}

void WorkspaceMenu::rename()
{
    if (m_current.isEmpty())
        return;
    auto *dialog = new QInputDialog(window());
    dialog->setObjectName(u"renameWorkspace"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename the workspace"));
    dialog->setLabelText(tr("Name"));
    dialog->setTextValue(m_current);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, from = m_current](const QString &to) {
        if (m_registry.rename(from, to))
            Q_EMIT renamed(from, to.trimmed());
    });
    dialog->open();
}

void WorkspaceMenu::remove()
{
    const WorkspaceInfo *found = m_registry.find(m_current);
    if (!found)
        return;
    const WorkspaceInfo info = *found;
    auto *box =
        new QMessageBox(QMessageBox::Question, tr("Remove the workspace"),
                        tr("Remove “%1” from the list?").arg(info.name), QMessageBox::Cancel, window());
    box->setObjectName(u"removeWorkspace"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("The files in %1 stay as they are.").arg(QDir::toNativeSeparators(info.checkout)));
    QAbstractButton *confirm = box->addButton(tr("Remove"), QMessageBox::AcceptRole);
    confirm->setObjectName(u"confirmRemove"_s);
    QCheckBox *uninstall = nullptr;
    if (!info.agentConfig.isEmpty()) {
        uninstall = new QCheckBox(tr("Also end its agent and take its jobs out of this machine's scheduler"));
        box->setCheckBox(uninstall);
    }
    connect(box, &QMessageBox::buttonClicked, this,
            [this, info, confirm, uninstall](QAbstractButton *button) {
                if (button != confirm)
                    return;
                m_registry.remove(info.name);
                Q_EMIT removed(info, uninstall && uninstall->isChecked());
            });
    box->open();
}
} // namespace crontopus
