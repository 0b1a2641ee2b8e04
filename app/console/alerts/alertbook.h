// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/alerts/alertrules.h"
#include "shared/base/error.h"

#include <QSqlDatabase>

#include <memory>

namespace crontopus {
/// What is known of alerts between two starts of the console: the list with what the user did about it, and
/// since when jobs are watched. One SQLite file for all workspaces. Thousands of jobs and a busy disk take
/// their time: keep() may be called in another thread than the rest, one at a time.
class AlertBook final
{
    Q_DISABLE_COPY_MOVE(AlertBook)

public:
    /// `directory` empty: nothing is kept. A file that cannot be used is an error; it is left alone.
    [[nodiscard]] static Result<std::unique_ptr<AlertBook>> open(const QString &directory,
                                                                 const QString &workspace);
    ~AlertBook();

    /// As they were when it was opened.
    [[nodiscard]] const QList<Alert> &alerts() const { return m_alerts; }
    [[nodiscard]] const WatchedJobs &watched() const { return m_watched; }
    /// Replaces both, in one step.
    Result<void> keep(const QList<Alert> &alerts, const WatchedJobs &watched);

private:
    AlertBook(QString connection, QString workspace);
    [[nodiscard]] Result<void> prepare(const QString &path);
    void read();
    [[nodiscard]] bool write(const QSqlDatabase &database, const QList<Alert> &alerts,
                             const WatchedJobs &watched);
    [[nodiscard]] QSqlDatabase db() const { return QSqlDatabase::database(m_connection, false); }

    QString m_connection, m_workspace;
    bool m_inFile = false;
    QList<Alert> m_alerts;
    WatchedJobs m_watched;
};
} // namespace crontopus
