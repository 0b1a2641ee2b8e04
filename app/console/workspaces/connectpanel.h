// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/workspaces/workspaceregistry.h"
#include "shared/api/apiclient.h"
#include "shared/hosted/hostedaccount.h"

#include <QFuture>
#include <QWidget>

#include <memory>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace crontopus {
class Banner;
class BusyBar;

/// The form that connects to a server: address, user and password or an API token, or a new account. It signs
/// in, clones the account's manifests and gives a workspace. A certificate that is not trusted is shown with
/// its fingerprint, and taken only when a person says so.
class ConnectPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectPanel(QWidget *parent = nullptr);
    ~ConnectPanel() override;

Q_SIGNALS:
    void connected(const crontopus::WorkspaceInfo &workspace);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Account : HostedAccount
    {
        QString token;
    };

    void updateFields();
    void start();
    void makeAccount();
    void signIn();
    void whoAmI(const QString &token);
    /// May the token go where the jobs are? Says why not.
    bool mayClone(const Account &account);
    void findPlace(const Account &account);
    void cloneManifests(const Account &account, const QString &directory);
    void finish(const Account &account, const QString &checkout);
    void fail(const Error &error, const QByteArray &certificate = {});
    [[nodiscard]] bool isRunning() const { return m_asking.isRunning() || m_cloning.isRunning(); }

    QLineEdit *m_address = nullptr, *m_user = nullptr, *m_secret = nullptr, *m_email = nullptr;
    QWidget *m_emailLabel = nullptr;
    QCheckBox *m_register = nullptr;
    QCheckBox *m_remember = nullptr, *m_trust = nullptr, *m_trustGit = nullptr;
    QPushButton *m_connect = nullptr, *m_back = nullptr;
    BusyBar *m_busy = nullptr;
    Banner *m_banner = nullptr;
    std::unique_ptr<ApiClient> m_client;
    QString m_gitHost;        ///< asked about, which gets the token if the box is ticked
    QByteArray m_certificate; ///< seen and not trusted, unless the box is ticked
    QFuture<ApiResult> m_asking;
    QFuture<Result<QString>> m_cloning;
};
} // namespace crontopus
