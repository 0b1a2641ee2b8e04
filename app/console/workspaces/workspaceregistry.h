// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QString>

namespace crontopus {
/// What is needed to open a local workspace again.
struct WorkspaceInfo
{
    QString name;        ///< unique among the workspaces
    QString checkout;    ///< absolute path of the Git working tree
    QString agentConfig; ///< absolute path; empty: this machine has no agent for it yet
    QString stateDir;    ///< absolute path of the agent's directory; empty with agentConfig
    QString apiUrl = {}; ///< of the server; empty: a local workspace. The checkout is a clone of its own then
    QByteArray certificate = {}; ///< SHA-256 of the server's, when a person chose to trust it
    bool operator==(const WorkspaceInfo &) const = default;
};

/// The workspaces that the user has added, most recently opened first. Kept in the settings.
class WorkspaceRegistry final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkspaceRegistry)

public:
    explicit WorkspaceRegistry(QObject *parent = nullptr);

    [[nodiscard]] const QList<WorkspaceInfo> &workspaces() const { return m_workspaces; }
    /// By name, else by the path of the checkout; null when there is none.
    [[nodiscard]] const WorkspaceInfo *find(const QString &nameOrPath) const;

    /// Puts it first; one with the same checkout is replaced (and keeps its name). The name is made unique.
    /// Returns it as it was stored.
    WorkspaceInfo add(WorkspaceInfo info);
    /// Stores other paths under the name; does nothing when there is none.
    void update(const WorkspaceInfo &info);
    /// False when `to` is empty or taken.
    bool rename(const QString &from, const QString &to);
    /// Forgets it; nothing on disk is touched.
    void remove(const QString &name);
    void markOpened(const QString &name);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] qsizetype indexOf(const QString &name) const;
    void save();

    QList<WorkspaceInfo> m_workspaces;
};
} // namespace crontopus
