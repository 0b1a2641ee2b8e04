// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/store/accountstore.h"

#include <QWidget>

class QAction;
class QLabel;
class QPlainTextEdit;
class QTabBar;

namespace crontopus {
/// How to connect a machine: for each platform a command line that asks for the token, so that it stands in
/// no shell history and no list of processes, and the installer as a file with the token inside.
class InstallPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit InstallPanel(AccountStore &store, QWidget *parent = nullptr);

    /// Empty: it is not known any more, so no file can be made.
    void setToken(const QString &token);
    /// False: the service hands out none in a way that keeps the token to itself; how to go on is said.
    void setOffered(bool offered);
    [[nodiscard]] AccountStore::Platform platform() const;

Q_SIGNALS:
    void saveRequested(crontopus::AccountStore::Platform platform, const QString &path);
    void message(const QString &text);

private:
    void update();
    void choosePath();

    AccountStore &m_store;
    QString m_token;
    bool m_isOffered = true;
    QTabBar *m_platforms = nullptr;
    QWidget *m_buttons = nullptr;
    QPlainTextEdit *m_command = nullptr;
    QLabel *m_note = nullptr, *m_saveNote = nullptr;
    QAction *m_copy = nullptr, *m_save = nullptr;
};

/// The line to paste into a terminal of that platform; `url` gives the installer.
[[nodiscard]] QString installCommand(AccountStore::Platform platform, const QString &url);
} // namespace crontopus
