// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/diagnostic.h"

#include <QTreeWidget>

namespace crontopus {
/// What is wrong with a manifest, line by line; empty and hidden when nothing is.
class ProblemsList final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ProblemsList(QWidget *parent = nullptr);

    void setDiagnostics(const Diagnostics &diagnostics);
    /// "2 errors, 1 warning"; "No problems".
    [[nodiscard]] static QString summary(const Diagnostics &diagnostics);

Q_SIGNALS:
    void activatedAt(int line, int column);

private:
    Diagnostics m_diagnostics;
};
} // namespace crontopus
