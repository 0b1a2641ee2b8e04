// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>
#include <QString>

#include <optional>

namespace crontopus {
class JobStore;

/// How far commits are behind the repository's head, of which the last some hundred are known.
class CommitAges final : public QObject
{
    Q_OBJECT

public:
    explicit CommitAges(JobStore &jobs, QObject *parent = nullptr);

    /// Commits that came after it, without those that only this checkout has; none: it is not known here.
    [[nodiscard]] std::optional<int> behind(const QString &commit) const;

Q_SIGNALS:
    void changed();

private:
    void read();

    JobStore &m_jobs;
    QString m_head;
    QHash<QString, int> m_places; ///< 0 is the head
};
} // namespace crontopus
