// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/palette/palettemodel.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

class QLabel;
class QLineEdit;
class QListView;

namespace crontopus {
/// The list that Ctrl+K opens over the window: type a part of a command or a job, Enter does or shows it.
/// Goes away with Esc or when the focus leaves it.
class CommandPalette final : public QFrame
{
    Q_OBJECT

public:
    /// `window`: the widget that it lies over.
    explicit CommandPalette(QWidget *window);

    void open(QList<PaletteItem> items);
    /// The answer to searched(); too late for another pattern it is dropped.
    void showFound(const QString &pattern, const QList<PaletteItem> &found);

Q_SIGNALS:
    /// A moment after the last key: time to look where looking takes longer.
    void searched(const QString &pattern);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void place();
    void fit();
    void runCurrent();
    void dismiss();
    void moveSelection(int by);

    PaletteModel m_model;
    QTimer m_searchDelay;
    QLineEdit *m_edit = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_nothing = nullptr;
    QPointer<QWidget> m_focusBefore;
};
} // namespace crontopus
