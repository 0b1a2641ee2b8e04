// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/jobs/jobedits.h"
#include <QMap>
#include <QSet>
#include <QStringList>

#include <vector>

namespace crontopus {
/// Where a job runs. Both empty: on every endpoint.
struct Assignment
{
    QStringList endpoints;             ///< names
    QMap<QString, QStringList> labels; ///< all must match, each with one of its values

    [[nodiscard]] bool isEverywhere() const { return endpoints.isEmpty() && labels.isEmpty(); }
    bool operator==(const Assignment &) const = default;
};
[[nodiscard]] Assignment assignmentOf(const Job &job);

// Changes of many jobs as changes of their files, and nothing else: no I/O, safe in any thread, a tenth of a
// millisecond a job. Jobs that are so already are left out of the answer; broken files that cannot be edited
// are an error that names them.

/// Empty: the machine's own.
[[nodiscard]] Result<FileEdits> setTimezone(const std::vector<JobRowPtr> &rows, const QString &timezone);
/// `15m`; empty: none.
[[nodiscard]] Result<FileEdits> setTimeout(const std::vector<JobRowPtr> &rows, const QString &timeout);
/// Sets these labels and takes those away; the others stay.
[[nodiscard]] Result<FileEdits> setLabels(const std::vector<JobRowPtr> &rows,
                                          const QMap<QString, QString> &set, const QStringList &remove);
[[nodiscard]] Result<FileEdits> assign(const std::vector<JobRowPtr> &rows, const Assignment &assignment);

/// The jobs' files in the directory of another namespace. `metadata.id` is written where there was none, so
/// that the job stays the same one, with its runs. Conflict when a name or file is there already; `all` are
/// the workspace's jobs.
[[nodiscard]] Result<FileEdits> moveJobs(const std::vector<JobRowPtr> &rows, const QString &ns,
                                         const std::vector<JobRowPtr> &all);
/// As moveJobs(), within the namespace.
[[nodiscard]] Result<FileEdits> renameJob(const JobRow &row, const QString &name,
                                          const std::vector<JobRowPtr> &all);

/// Names and files of jobs, to find free ones.
class TakenNames final
{
public:
    explicit TakenNames(const std::vector<JobRowPtr> &rows);
    TakenNames() = default;

    void add(const QString &ns, const QString &name, const QString &path);
    [[nodiscard]] bool contains(const QString &ns, const QString &name) const;
    [[nodiscard]] bool containsPath(const QString &path) const { return m_paths.contains(path); }
    /// `name`, or the first free `name-2`, `name-3` ….
    [[nodiscard]] QString free(const QString &ns, const QString &name) const;

private:
    QSet<QString> m_names, m_paths;
};
} // namespace crontopus
