// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/page.h"
#include "shared/store/jobstore.h"

#include <QPointer>

class QLabel;
class QPlainTextEdit;
class QTableView;

namespace crontopus {
class Banner;
class CommitsModel;
class DiffView;
class LinkLabel;

/// The commits of the repository or of one job, and what each changed. An older version can be brought back
/// as an edit that is not committed yet.
class HistoryView final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryView(Workspace &workspace, QWidget *parent = nullptr);

    void showAll();
    /// `namespace/name`; false when there is no such job.
    bool showJob(const QString &qualifiedName);
    void showCommit(const QString &id);
    void refresh();
    [[nodiscard]] QList<QAction *> commands() const { return {m_goBack, m_copyId}; }

Q_SIGNALS:
    void message(const QString &text, QAction *undo);
    /// Files were written: there is something to commit.
    void wentBack();

private:
    void makeActions();
    void updateTitle(const QString &job);
    void currentChanged();
    void showDiff(const GitCommit &commit);
    void goBack();
    void writeVersions(const GitCommit &commit, const QStringList &paths);
    void write(const QList<FileChange> &changes, const QList<FileChange> &undo, const QString &summary);
    void selectWanted();

    Workspace &m_workspace;
    CommitsModel *m_model = nullptr;
    QTableView *m_view = nullptr;
    QLabel *m_title = nullptr;
    LinkLabel *m_all = nullptr;
    Banner *m_problem = nullptr;
    QLabel *m_message = nullptr;
    DiffView *m_diff = nullptr;
    QAction *m_goBack = nullptr, *m_copyId = nullptr;
    QPointer<QAction> m_undo;
    QString m_wanted;    ///< commit to select when it is loaded
    QStringList m_paths; ///< that the shown commit touched
    int m_request = 0;
};
} // namespace crontopus
