// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QList>

#include <utility>

namespace crontopus {
/// The keys that work here, by place.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Group
    {
        QString title;
        QList<std::pair<QString, QString>> keys; ///< keys, what they do
    };

    explicit ShortcutsDialog(const QList<Group> &groups, QWidget *parent = nullptr);
};
} // namespace crontopus
