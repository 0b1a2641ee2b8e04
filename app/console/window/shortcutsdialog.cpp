// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/window/shortcutsdialog.h"

#include "app/console/theme/theme.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
ShortcutsDialog::ShortcutsDialog(const QList<Group> &groups, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"shortcutsDialog"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);

    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setHorizontalSpacing(3 * Theme::grid);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Group &group : groups) {
        if (group.keys.isEmpty())
            continue;
        auto *title = new QLabel(group.title);
        title->setFont(Theme::font(Theme::Type::Strong));
        title->setContentsMargins(0, row > 0 ? 12 : 0, 0, 0);
        grid->addWidget(title, row++, 0, 1, 2);
        for (const auto &[keys, what] : group.keys) {
            auto *key = new QLabel(keys);
            key->setFont(Theme::font(Theme::Type::Mono));
            grid->addWidget(key, row, 0);
            grid->addWidget(new QLabel(what), row++, 1);
        }
    }
    grid->setRowStretch(row, 1);

    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scroll);
    layout->addWidget(buttons);
    resize(440, 520);
}
} // namespace crontopus
