// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/theme/theme.h"
#include "app/console/window/mainwindow.h"
#include "app/console/workspaces/openworkspace.h"
#include "app/console/workspaces/workspaceregistry.h"
#include "shared/base/statewriter.h"
#include "tests/bench/console/pulse.h"

#include <optional>

namespace crontopus::bench {
/// The console's window with the bench's workspace open, at whose server nobody is.
class BenchWindow final
{
public:
    explicit BenchWindow(const QString &cache)
        : m_window(m_theme, m_registry,
                   [this](const WorkspaceInfo &info) { return openWorkspace(info, m_files); })
    {
        m_window.setDataDirectory(cache);
        m_window.resize(1280, 800);
        m_window.show();
        WorkspaceInfo workspace{QStringLiteral("bench"), cache + QStringLiteral("/manifests"), {}, {}};
        workspace.apiUrl = QStringLiteral("http://127.0.0.1:9");
        m_pulse.emplace();
        m_window.openWorkspace(workspace);
        if (!m_window.currentView())
            qFatal("the workspace cannot be opened");
    }
    [[nodiscard]] MainWindow &window() { return m_window; }
    /// Since just before the workspace was opened.
    [[nodiscard]] Pulse &pulse() { return *m_pulse; }

private:
    Theme m_theme;
    WorkspaceRegistry m_registry;
    StateWriter m_files;
    MainWindow m_window;
    std::optional<Pulse> m_pulse;
};
} // namespace crontopus::bench
