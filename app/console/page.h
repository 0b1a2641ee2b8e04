// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QIcon>
#include <QList>
#include <QStringList>
#include <QWidget>

namespace crontopus {
class Workspace;

/// A link inside the console: `job:production/backup-db`, `run:1234`, `endpoint:web-1`, `commit:<id>`.
/// `Changes` and `Deploy` need no target: what is not committed yet, and how machines are added; `Alert`
/// takes the alert's key, or none; `Endpoint` an id or a name; `RunsBetween` two times in ISO 8601 with a `/`
/// between them; `NewJob` and `Jobs` none. Any page may ask the window to follow one.
struct ConsoleLink
{
    enum class Kind {
        Job,
        JobHistory,
        Jobs,
        NewJob,
        Run,
        RunsOfJob,
        RunsBetween,
        Endpoint,
        Commit,
        Changes,
        Alert,
        Deploy
    };
    Kind kind = Kind::Job;
    QString target;
};

/// Target of a link to the changes that begins with the conflict that waits to be settled.
inline const QString settleTarget = QStringLiteral("settle");

/// One page of the main window, made once per workspace. The sidebar shows its badge; the command palette
/// shows commands(). What it is called is in pages.h.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(Workspace &workspace, QWidget *parent = nullptr) : QWidget(parent), m_workspace(workspace)
    {
    }

    /// Actions with text, shortcut and icon; the window adds them to itself while the page is shown.
    [[nodiscard]] virtual QList<QAction *> commands() const { return {}; }
    /// Shows the thing, when it is this page's kind; false otherwise.
    virtual bool open(const ConsoleLink &link)
    {
        Q_UNUSED(link)
        return false;
    }
    /// May the page go away? Asks about unsaved edits where there are some.
    virtual bool mayClose() { return true; }
    /// Files that were dropped on the window; false: nothing for this page.
    virtual bool importFiles(const QStringList &paths)
    {
        Q_UNUSED(paths)
        return false;
    }
    /// Ctrl+F and `/`.
    virtual void focusFilter() {}

Q_SIGNALS:
    void badgeChanged(int count, bool alarming);
    void linkActivated(const crontopus::ConsoleLink &link);
    /// Starts jobs (`namespace/name`) by hand. `endpoint` by its id; empty: the window asks where there is a
    /// choice.
    void runRequested(const QStringList &jobs, const QString &endpoint);
    /// A short line for the window's message bar; `undo` (may be null) is offered as a button.
    void message(const QString &text, QAction *undo = nullptr);

protected:
    [[nodiscard]] Workspace &workspace() const { return m_workspace; }

private:
    Workspace &m_workspace;
};
} // namespace crontopus
