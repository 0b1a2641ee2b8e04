// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>

namespace crontopus {
/// The look of the console: colours, fonts and icons. One object lives in main() (and in a GUI test); what
/// widgets need are the static functions, which answer for the theme of the moment.
///
/// A switch of the theme sets the application's palette, so that every widget gets
/// QEvent::PaletteChange; widgets that keep colours of their own ask again then. Icons follow by themselves.
class Theme final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Theme)

public:
    enum class Mode { System, Light, Dark };

    /// What a colour is for. The text roles reach WCAG AA (4.5:1) on Window, Surface and Chrome; tests
    /// compute it.
    enum class Role {
        Window,  ///< background of pages and lists
        Surface, ///< raised: fields, buttons, panels, banners
        Chrome,  ///< sidebar and top bar
        Border,  ///< lines between things
        Stripe,  ///< every second row
        Text,
        MutedText,
        Accent,     ///< links, focus, the one main button
        AccentText, ///< on Accent
        Selection,
        SelectionText,
        Success,           ///< green
        Failure,           ///< red
        Warning,           ///< orange
        Late,              ///< yellow
        Running,           ///< cyan
        AddedBackground,   ///< lines of a diff
        RemovedBackground, ///< lines of a diff
    };

    /// Two sizes and two weights, and the monospaced one for code, commands and cron.
    enum class Type { Body, Strong, Heading, Mono };

    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }
    /// Points; 0 is the system's own size.
    void setFontSize(int points);
    [[nodiscard]] int fontSize() const { return m_fontSize; }

    [[nodiscard]] static bool isDark();
    [[nodiscard]] static QColor color(Role role);
    [[nodiscard]] static QColor color(Role role, bool dark);
    /// `name` is a file of resources/icons without its ending. Painted in the widget's text colour, or in
    /// `role`; disabled and selected states included. An unknown name is a programming error (asserted).
    [[nodiscard]] static QIcon icon(const QString &name);
    [[nodiscard]] static QIcon icon(const QString &name, Role role);
    [[nodiscard]] static bool hasIcon(const QString &name);
    [[nodiscard]] static QFont font(Type type);
    /// With figures of equal width where the font and Qt can do it.
    [[nodiscard]] static QFont tabular(QFont font);
    /// The grid: everything is spaced by multiples of this, in device independent pixels.
    static constexpr int grid = 8;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] bool wantsDark() const;
    void apply();

    Mode m_mode = Mode::System;
    int m_fontSize = 0;
    bool m_systemIsDark = false;
    QFont m_systemFont;
};
} // namespace crontopus
