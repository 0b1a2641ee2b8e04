// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QFormLayout;
class QLabel;

namespace crontopus {
class Theme;

/// Choices about the console itself. Each but the language takes effect at once; there is nothing to save.
class SettingsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(Theme &theme, QWidget *parent = nullptr);

    /// Reads what is kept and applies it: at start, before the window is there.
    static void applyKept(Theme &theme);
    /// Keeps the theme's mode, when it was changed elsewhere.
    static void keep(const Theme &theme);

Q_SIGNALS:
    /// Times are shown in another way: lists should paint anew.
    void timesChanged();
    /// Tray or notifications.
    void desktopChanged();

private:
    void addLook(QFormLayout *form);
    void addLanguage(QFormLayout *form);
    void addDesktop(QFormLayout *form);
    void addAutostart(QFormLayout *form);
    void addAgent(QFormLayout *form);
    void showAgent(QLabel *label);

    Theme &m_theme;
};
} // namespace crontopus
