// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QLabel;

namespace crontopus {
/// Below the list when several jobs are selected: how many, and what can be done to them. Hidden otherwise.
class SelectionBar final : public QWidget
{
    Q_OBJECT

public:
    /// The actions stay the caller's.
    explicit SelectionBar(const QList<QAction *> &actions, QWidget *parent = nullptr);

    void setCount(int jobs);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text = nullptr;
};
} // namespace crontopus
