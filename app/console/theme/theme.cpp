// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/theme/theme.h"

#include "app/console/theme/iconengine.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleHints>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
struct RoleColor
{
    const char *name; ///< `@name@` in the style sheet
    QRgb light, dark;
};

// Indexed by Theme::Role. Dark is Dracula's palette; its red and comment grey are lightened, and the greys of
// light darkened, until they reach 4.5:1 on every background.
constexpr std::array<RoleColor, 18> colors{{
    {"window", 0xffffffff, 0xff282a36},
    {"surface", 0xfff5f5f9, 0xff343746},
    {"chrome", 0xffeeeef4, 0xff21222c},
    {"border", 0xffd6d7e2, 0xff44475a},
    {"stripe", 0xfffafafc, 0xff2b2d3a},
    {"text", 0xff1f2130, 0xfff8f8f2},
    {"muted", 0xff5b5f75, 0xffb0b4cb},
    {"accent", 0xff6a3fcf, 0xffbd93f9},
    {"accenttext", 0xffffffff, 0xff21222c},
    {"selection", 0xffe3dbfa, 0xff474a66},
    {"selectiontext", 0xff1f2130, 0xfff8f8f2},
    {"success", 0xff17722f, 0xff50fa7b},
    {"failure", 0xffc3232f, 0xffff7b7b},
    {"warning", 0xff954a00, 0xffffb86c},
    {"late", 0xff735d00, 0xfff1fa8c},
    {"running", 0xff0a657f, 0xff8be9fd},
    {"added", 0xffe2f5e6, 0xff26423a},
    {"removed", 0xfffbe6e8, 0xff4b2f3c},
}};

bool s_dark = false;
QFont s_baseFont;

bool looksDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QPalette makePalette(bool dark)
{
    const auto of = [dark](Theme::Role role) { return Theme::color(role, dark); };
    using Role = Theme::Role;
    QPalette palette;
    palette.setColor(QPalette::Window, of(Role::Window));
    palette.setColor(QPalette::WindowText, of(Role::Text));
    palette.setColor(QPalette::Base, of(Role::Window));
    palette.setColor(QPalette::AlternateBase, of(Role::Stripe));
    palette.setColor(QPalette::Text, of(Role::Text));
    palette.setColor(QPalette::PlaceholderText, of(Role::MutedText));
    palette.setColor(QPalette::Button, of(Role::Surface));
    palette.setColor(QPalette::ButtonText, of(Role::Text));
    palette.setColor(QPalette::BrightText, of(Role::Failure));
    palette.setColor(QPalette::Highlight, of(Role::Selection));
    palette.setColor(QPalette::HighlightedText, of(Role::SelectionText));
    palette.setColor(QPalette::Link, of(Role::Accent));
    palette.setColor(QPalette::LinkVisited, of(Role::Accent));
    palette.setColor(QPalette::ToolTipBase, of(Role::Surface));
    palette.setColor(QPalette::ToolTipText, of(Role::Text));
    palette.setColor(QPalette::Light, of(Role::Surface).lighter(dark ? 115 : 100));
    palette.setColor(QPalette::Midlight, of(Role::Surface));
    palette.setColor(QPalette::Mid, of(Role::Border));
    palette.setColor(QPalette::Dark, of(Role::Border));
    palette.setColor(QPalette::Shadow, of(Role::Border).darker(130));
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    palette.setColor(QPalette::Accent, of(Role::Accent));
#endif
    QColor faded = of(Role::MutedText);
    faded.setAlphaF(0.65F);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faded);
    return palette;
}

QString makeStyleSheet(bool dark)
{
    QFile file(u":/theme/console.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    for (std::size_t i = 0; i < colors.size(); ++i)
        sheet.replace(u'@' + QLatin1StringView(colors[i].name) + u'@',
                      Theme::color(Theme::Role(i), dark).name());
    return sheet;
}
} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent), m_systemIsDark(looksDark(QApplication::palette())), m_systemFont(QApplication::font())
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto *hints = QGuiApplication::styleHints();
    if (hints->colorScheme() != Qt::ColorScheme::Unknown)
        m_systemIsDark = hints->colorScheme() == Qt::ColorScheme::Dark;
    connect(hints, &QStyleHints::colorSchemeChanged, this, [this](Qt::ColorScheme scheme) {
        m_systemIsDark = scheme == Qt::ColorScheme::Dark;
        if (m_mode == Mode::System)
            apply();
    });
#endif
    apply();
}

Theme::~Theme() = default;

void Theme::setMode(Mode mode)
{
    if (m_mode == mode)
        return;
    m_mode = mode;
    apply();
}

void Theme::setFontSize(int points)
{
    if (m_fontSize == points)
        return;
    m_fontSize = points;
    apply();
}

bool Theme::wantsDark() const
{
    return m_mode == Mode::System ? m_systemIsDark : m_mode == Mode::Dark;
}

void Theme::apply()
{
    s_dark = wantsDark();
    QFont base = m_systemFont;
    if (m_fontSize > 0)
        base.setPointSize(m_fontSize);
    s_baseFont = tabular(base);
    QApplication::setFont(s_baseFont);
    QApplication::setPalette(makePalette(s_dark));
    qApp->setStyleSheet(makeStyleSheet(s_dark));
    Q_EMIT changed();
}

bool Theme::isDark()
{
    return s_dark;
}

QColor Theme::color(Role role)
{
    return color(role, s_dark);
}

QColor Theme::color(Role role, bool dark)
{
    const RoleColor &entry = colors.at(std::size_t(role));
    return QColor::fromRgb(dark ? entry.dark : entry.light);
}

QIcon Theme::icon(const QString &name)
{
    Q_ASSERT_X(hasIcon(name), "Theme::icon", qPrintable(name));
    return QIcon(new IconEngine(name, std::nullopt));
}

QIcon Theme::icon(const QString &name, Role role)
{
    Q_ASSERT_X(hasIcon(name), "Theme::icon", qPrintable(name));
    return QIcon(new IconEngine(name, role));
}

bool Theme::hasIcon(const QString &name)
{
    return QFile::exists(u":/icons/%1-16.png"_s.arg(name));
}

QFont Theme::font(Type type)
{
    QFont result = s_baseFont;
    switch (type) {
    case Type::Body:
        break;
    case Type::Strong:
        result.setWeight(QFont::DemiBold);
        break;
    case Type::Heading:
        result.setWeight(QFont::DemiBold);
        result.setPointSizeF(s_baseFont.pointSizeF() * 1.35);
        break;
    case Type::Mono:
        result = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        result.setPointSizeF(s_baseFont.pointSizeF());
        break;
    }
    return result;
}

QFont Theme::tabular(QFont font) // NOLINT(performance-unnecessary-value-param): changed by newer Qt
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature("tnum", 1);
#endif
    return font;
}
} // namespace crontopus
