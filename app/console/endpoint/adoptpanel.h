// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/endpoint/adoption.h"
#include "app/console/page.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace crontopus {
class Banner;
class LinkLabel;

/// One entry found on the machine, and the way to make a job of it: name, namespace, one commit.
class AdoptPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit AdoptPanel(Workspace &workspace, QWidget *parent = nullptr);

    /// The machine on which entries to come were found.
    void setEndpoint(const AgentStatus &status);
    void setEntry(const ForeignEntry &entry);

Q_SIGNALS:
    void linkActivated(const crontopus::ConsoleLink &link);
    void message(const QString &text);

private:
    void check();
    void adopt();
    void commit(const Adoption &adoption);
    void adoptAtServer();
    [[nodiscard]] QString explanation() const;
    /// Why it cannot be adopted so; empty: it can.
    [[nodiscard]] QString problemOf(const Adoption &wanted) const;
    [[nodiscard]] QString problemAtServer() const;
    [[nodiscard]] bool isAdopted() const;
    void showAdopted(const Adoption &adoption);
    [[nodiscard]] Adoption adoption() const;

    Workspace &m_workspace;
    const bool m_atServer; ///< the server has its manifest already, and moves it
    AgentStatus m_status;
    ForeignEntry m_entry;
    QPlainTextEdit *m_raw = nullptr;
    QLineEdit *m_namespace = nullptr, *m_name = nullptr;
    QCheckBox *m_takeOver = nullptr;
    QLabel *m_explanation = nullptr;
    Banner *m_banner = nullptr;
    QAction *m_adopt = nullptr, *m_copyLine = nullptr, *m_showJob = nullptr;
    QString m_adopted; ///< qualified name
    bool m_busy = false;
};
} // namespace crontopus
