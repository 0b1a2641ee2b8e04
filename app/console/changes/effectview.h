// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/changes/changeset.h"
#include "app/console/theme/theme.h"
#include "shared/store/agentstatus.h"

#include <QPlainTextEdit>

namespace crontopus {
/// "What this does on this machine": native lines that appear, change and vanish, and the next runs of each
/// job before and after.
class EffectView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit EffectView(QWidget *parent = nullptr);

    void setEffects(const QList<PendingFile> &files, const std::optional<AgentPlan> &plan,
                    const QString &problem);

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();
    void addJob(const PendingFile &file);
    void addPlanned(const PlannedChange &change);
    void addRuns(const PendingFile &file);
    void line(const QString &text, Theme::Role color, std::optional<Theme::Role> background = {},
              bool strong = false);

    QList<PendingFile> m_files;
    std::optional<AgentPlan> m_plan;
    QString m_problem;
    bool m_first = true;
};
} // namespace crontopus
