// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/workspaces/workspaceregistry.h"
#include "shared/base/error.h"
#include "shared/git/repository.h"

#include <QFuture>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace crontopus {
class Banner;
class BusyBar;
class SignInForm;

/// The form that clones a repository: address, folder, how to sign in; progress and errors in place.
class ClonePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ClonePanel(QWidget *parent = nullptr);
    ~ClonePanel() override;

Q_SIGNALS:
    void cloned(const crontopus::WorkspaceInfo &workspace);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void updateFields();
    void suggestFolder();
    void start();
    void finish(const Result<QString> &result);

    QLineEdit *m_url = nullptr, *m_folder = nullptr;
    SignInForm *m_signIn = nullptr;
    QPushButton *m_clone = nullptr, *m_back = nullptr;
    BusyBar *m_busy = nullptr;
    Banner *m_banner = nullptr;
    QFuture<Result<QString>> m_running;
};
} // namespace crontopus
