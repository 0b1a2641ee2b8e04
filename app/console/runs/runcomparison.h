// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/page.h"
#include "shared/store/runrecord.h"

#include <array>

class QGridLayout;
class QLabel;

namespace crontopus {
class Banner;
class DiffView;
class LinkLabel;
class StatusLabel;

/// Two runs side by side: how each went, what differs, and how their outputs differ.
class RunComparison final : public QWidget
{
    Q_OBJECT

public:
    explicit RunComparison(Workspace &workspace, QWidget *parent = nullptr);

    void setRuns(qint64 older, qint64 newer);

Q_SIGNALS:
    void linkActivated(const crontopus::ConsoleLink &link);

private:
    struct Side
    {
        RunRecord run;
        LinkLabel *started = nullptr, *job = nullptr, *endpoint = nullptr, *commit = nullptr;
        StatusLabel *outcome = nullptr;
        QLabel *duration = nullptr, *exit = nullptr, *attempt = nullptr, *trigger = nullptr;
    };

    QWidget *makeFacts();
    void makeSide(Side &side, QGridLayout *grid, int column);
    void load(std::size_t side);
    void showRun(std::size_t side, const RunRecord &run);
    void showDifference();

    Workspace &m_workspace;
    std::array<qint64, 2> m_ids{};
    std::array<Side, 2> m_sides;
    int m_generation = 0; ///< answers for other runs are dropped
    Banner *m_problem = nullptr;
    QLabel *m_slower = nullptr, *m_outputNote = nullptr;
    DiffView *m_diff = nullptr;
};
} // namespace crontopus
