// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/store/jobstore.h"

#include <QWidget>

class QAction;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace crontopus {
class Banner;
class ScheduleField;

/// Asks for the four things that a job cannot be without, and says at once what is wrong with them. A
/// template answers what it can.
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
    void useTemplate();
    void check();
    [[nodiscard]] QString templateId() const;
    [[nodiscard]] Result<QByteArray> manifest() const;
    void create();

    JobStore &m_store;
    QComboBox *m_namespace = nullptr;
    QComboBox *m_template = nullptr;
    QLabel *m_about = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_command = nullptr;
    ScheduleField *m_schedule = nullptr;
    QLabel *m_problem = nullptr;
    Banner *m_banner = nullptr;
    QAction *m_create = nullptr;
    QFormLayout *m_form = nullptr;
    QString m_proposedName;   ///< of the template; a name that was typed is left alone
    bool m_hasCommand = true; ///< a template may have a script or a request instead
};
} // namespace crontopus
