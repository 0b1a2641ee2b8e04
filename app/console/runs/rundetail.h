// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/page.h"
#include "shared/store/runrecord.h"

class QGridLayout;
class QLabel;
class QPlainTextEdit;
class QTabWidget;

namespace crontopus {
class Banner;
class DiffView;
class LinkLabel;
class OutputView;
class StatusLabel;

/// One run: how it went, what it wrote, the manifest it ran from, and what changed in that since the job last
/// succeeded.
class RunDetail final : public QWidget
{
    Q_OBJECT

public:
    explicit RunDetail(Workspace &workspace, QWidget *parent = nullptr);

    /// 0 shows nothing.
    void setRun(qint64 id);
    [[nodiscard]] const RunRecord &run() const { return m_run; }
    [[nodiscard]] QAction *runAgainAction() const { return m_runAgain; }
    void focusSearch();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

Q_SIGNALS:
    void linkActivated(const crontopus::ConsoleLink &link);
    void message(const QString &text);
    void runRequested(const QStringList &jobs, const QString &endpoint);

private:
    QWidget *makeHeader();
    void load();
    void showRun(const RunRecord &run);
    void watch();
    void showFacts();
    void loadTab();
    void loadManifest();
    void loadChanges();
    void showChangesSince(const RunRecord &success);
    void runAgain();

    Workspace &m_workspace;
    qint64 m_id = 0;
    RunRecord m_run;
    int m_generation = 0; ///< answers for another run are dropped
    bool m_manifestLoaded = false, m_changesLoaded = false;

    StatusLabel *m_status = nullptr;
    LinkLabel *m_job = nullptr, *m_commit = nullptr, *m_endpoint = nullptr;
    QLabel *m_started = nullptr, *m_scheduled = nullptr, *m_duration = nullptr, *m_attempt = nullptr;
    QLabel *m_trigger = nullptr;
    Banner *m_problem = nullptr;
    QTabWidget *m_tabs = nullptr;
    OutputView *m_output = nullptr;
    QPlainTextEdit *m_manifest = nullptr;
    Banner *m_manifestProblem = nullptr;
    QLabel *m_changesNote = nullptr;
    LinkLabel *m_lastSuccess = nullptr;
    DiffView *m_changes = nullptr;
    qint64 m_lastSuccessId = 0;
    QAction *m_runAgain = nullptr;
};
} // namespace crontopus
