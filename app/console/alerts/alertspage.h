// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/alerts/alertengine.h"
#include "app/console/page.h"

class QComboBox;
class QLabel;
class QMenu;
class QSplitter;
class QStackedWidget;

namespace crontopus {
class EmptyState;
class FilterEdit;
class LinkLabel;
class RecordTable;
class StatusLabel;

/// Where one sees what is wrong: the run, else the job, else the endpoint.
[[nodiscard]] ConsoleLink linkToCause(const Alert &alert);

/// What needs somebody: the list of alerts, and one of them with the way to its run, job and endpoint.
class AlertsPage final : public Page
{
    Q_OBJECT

public:
    explicit AlertsPage(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] static QString title() { return tr("Alerts"); }
    [[nodiscard]] static QString iconName() { return QStringLiteral("alerts"); }
    [[nodiscard]] QList<QAction *> commands() const override;
    bool open(const ConsoleLink &link) override;
    void focusFilter() override;

private:
    enum class Shown { Open, Quiet, All };

    void makeActions();
    QWidget *makeHeader();
    QWidget *makeDetail();
    void fill();
    void showDetail();
    void updateEmptyState();
    void updateBadge();
    void follow();
    [[nodiscard]] const Alert *current() const;

    AlertEngine &m_engine;
    QAction *m_acknowledge = nullptr, *m_snoozeHour = nullptr, *m_snoozeTomorrow = nullptr;
    QAction *m_snoozeFixed = nullptr, *m_reopen = nullptr, *m_follow = nullptr;
    QAction *m_showAll = nullptr;
    FilterEdit *m_filter = nullptr;
    QComboBox *m_shown = nullptr;
    QLabel *m_count = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QSplitter *m_splitter = nullptr;
    RecordTable *m_table = nullptr;
    QWidget *m_detail = nullptr;
    StatusLabel *m_status = nullptr;
    QLabel *m_text = nullptr, *m_state = nullptr, *m_since = nullptr, *m_last = nullptr;
    LinkLabel *m_job = nullptr, *m_endpoint = nullptr, *m_run = nullptr;
    QList<Alert> m_alerts; ///< those that the choice shows
};
} // namespace crontopus
