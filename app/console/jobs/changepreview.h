// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/changes/changeset.h"
#include "app/console/jobs/jobedits.h"

#include <QFuture>
#include <QWidget>

#include <functional>

class QLabel;
class QListWidget;

namespace crontopus {
class BusyBar;
class CommitPanel;
class DiffView;
class EffectView;
class Workspace;

/// What edits that are not written yet would do: the changed files, their difference, the runs before and
/// after; below it the message and the button of their one commit. Edits are made and compared in another
/// thread; of more than some hundred files the first are shown.
class ChangePreview final : public QWidget
{
    Q_OBJECT

public:
    /// Safe to call in any thread.
    using MakeEdits = std::function<Result<FileEdits>()>;

    explicit ChangePreview(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows what `make` answers, instead of anything asked before. `summary` is proposed for the commit;
    /// when empty one is made from the edits.
    void show(const MakeEdits &make, const QString &summary = {});
    void clear();
    /// Of show(), empty until it has answered.
    [[nodiscard]] const FileEdits &edits() const { return m_edits; }
    /// One for each job that changes.
    [[nodiscard]] int jobCount() const { return m_jobs; }
    /// Its name when it is one job, else how many, for people.
    [[nodiscard]] QString subject() const;
    [[nodiscard]] QString message() const;
    void setBusy(bool busy);
    void focusMessage();
    [[nodiscard]] QList<QAction *> actions() const;

Q_SIGNALS:
    void commitRequested();
    /// show() has answered; `problem` is empty when it went well.
    void answered(const QString &problem);

private:
    struct Answer
    {
        FileEdits edits;
        QList<PendingFile> files; ///< the first ones
        int jobs = 0;
        Diagnostics errors;
        QString summary;
        AgentPlan plan;
    };

    [[nodiscard]] static Result<Answer> compare(const MakeEdits &make, const QString &summary,
                                                const QString &tenant, const QList<AgentStatus> &endpoints);
    void take(const Result<Answer> &answer);
    void showCurrent();
    void updateState();

    Workspace &m_workspace;
    QListWidget *m_list = nullptr;
    QLabel *m_count = nullptr, *m_uncommitted = nullptr;
    DiffView *m_diff = nullptr;
    EffectView *m_effects = nullptr;
    CommitPanel *m_panel = nullptr;
    BusyBar *m_bar = nullptr;
    QFuture<Result<Answer>> m_asked;
    QList<PendingFile> m_files;
    FileEdits m_edits;
    int m_jobs = 0;
    quint64 m_request = 0;
    bool m_busy = false;
};
} // namespace crontopus
