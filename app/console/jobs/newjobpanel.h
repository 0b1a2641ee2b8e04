// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/store/jobstore.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;

namespace crontopus {
class Banner;
class ScheduleField;

/// Asks for the four things that a job cannot be without, and says at once what is wrong with them.
class NewJobPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit NewJobPanel(JobStore &store, QWidget *parent = nullptr);

    void start(const QString &ns);

Q_SIGNALS:
    void closed();
    void created(const QString &path, const QByteArray &text);

private:
    void check();
    void create();

    JobStore &m_store;
    QComboBox *m_namespace = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_command = nullptr;
    ScheduleField *m_schedule = nullptr;
    QLabel *m_problem = nullptr;
    Banner *m_banner = nullptr;
    QAction *m_create = nullptr;
};
} // namespace crontopus
