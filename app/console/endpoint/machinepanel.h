// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/store/endpointstore.h"

#include <QWidget>

class QAction;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace crontopus {
class Banner;
class BusyBar;
class Confirmation;
class PairsEdit;

/// What the server says about one machine of a fleet, to change: its name, its labels, and whether it belongs
/// to the fleet at all.
class MachinePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit MachinePanel(EndpointStore &store, QWidget *parent = nullptr);

    void setEndpoint(const AgentStatus &status);
    [[nodiscard]] QAction *revokeAction() const { return m_revoke; }

Q_SIGNALS:
    void message(const QString &text);

private:
    void take();
    void update();
    void save();
    void askToRevoke();
    void revoke(const QString &id, const QString &name);
    [[nodiscard]] bool isEdited() const;

    EndpointStore &m_store;
    AgentStatus m_status;
    bool m_busy = false;
    Banner *m_problem = nullptr, *m_reason = nullptr;
    BusyBar *m_busyBar = nullptr;
    Confirmation *m_confirmation = nullptr;
    QFormLayout *m_form = nullptr;
    QLineEdit *m_name = nullptr;
    PairsEdit *m_labels = nullptr;
    QLabel *m_machineLabels = nullptr, *m_machineId = nullptr;
    QAction *m_save = nullptr, *m_reset = nullptr, *m_revoke = nullptr;
};
} // namespace crontopus
