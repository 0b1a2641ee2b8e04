// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/store/agentstatus.h"

#include <QWidget>

class QAction;
class QLabel;
class QListWidget;

namespace crontopus {
class FilterEdit;

/// Where a job is to start, when it could be on several machines. Nothing is chosen beforehand.
class EndpointChooser final : public QWidget
{
    Q_OBJECT

public:
    explicit EndpointChooser(QWidget *parent = nullptr);

    void ask(const QStringList &jobs, const QList<AgentStatus> &endpoints);
    [[nodiscard]] QStringList jobs() const { return m_jobs; }

Q_SIGNALS:
    void chosen(const QStringList &jobs, const QStringList &endpointIds);
    void cancelled();

private:
    void filter(const QString &text);
    void update();
    [[nodiscard]] QStringList checkedIds() const;

    QStringList m_jobs;
    QLabel *m_question = nullptr;
    FilterEdit *m_filter = nullptr;
    QListWidget *m_list = nullptr;
    QAction *m_run = nullptr, *m_all = nullptr, *m_cancel = nullptr;
};
} // namespace crontopus
