// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/page.h"
#include "shared/store/agentstatus.h"

#include <QFrame>

class QLabel;
class QStackedWidget;

namespace crontopus {
class Banner;
class EndpointChooser;
class RecordTable;
class RunWatch;
class RunWatchView;

/// Jobs that are started by hand, below the page that is shown: where, when there is a choice, and then live
/// how each does. Hidden until somebody starts one.
class RunNowPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit RunNowPanel(Workspace &workspace, QWidget *parent = nullptr);

    /// `jobs` as `namespace/name`. `endpoint` by its id; empty: where they are scheduled, and asks when that
    /// is on several.
    void start(const QStringList &jobs, const QString &endpoint);
    [[nodiscard]] const QList<RunWatch *> &watches() const { return m_watches; }

Q_SIGNALS:
    void linkActivated(const crontopus::ConsoleLink &link);

private:
    void run(const QStringList &jobs, const QStringList &endpointIds);
    [[nodiscard]] QList<AgentStatus> placesOf(const QString &job) const;
    void watch(const AgentStatus &endpoint, const QString &job);
    void list();
    void clear();
    void dismiss();

    Workspace &m_workspace;
    QList<RunWatch *> m_watches; ///< newest first
    int m_next = 0;
    QLabel *m_title = nullptr;
    Banner *m_problem = nullptr;
    QStackedWidget *m_stack = nullptr;
    EndpointChooser *m_chooser = nullptr;
    RecordTable *m_table = nullptr;
    RunWatchView *m_view = nullptr;
    QAction *m_clear = nullptr, *m_close = nullptr;
};
} // namespace crontopus
