// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace crontopus {
/// A colour that a program's output asks for (ECMA-48 SGR; 256 and true colours as in xterm's ctlseqs).
struct AnsiColour
{
    enum class Kind : quint8 { Default, Palette, Rgb };
    Kind kind = Kind::Default;
    quint32 value = 0; ///< Palette: 0–15, for the theme to choose; Rgb: 0xRRGGBB
    bool operator==(const AnsiColour &) const = default;
};

struct AnsiStyle
{
    AnsiColour foreground, background;
    bool bold = false, faint = false, italic = false, underline = false, inverse = false, strike = false;
    bool escaped = false; ///< not text of the program: `\xNN` for a byte that is no UTF-8, and the like
    bool operator==(const AnsiStyle &) const = default;
};

/// `length` UTF-16 code units from `start` look like `style`; what no span covers is plain.
struct AnsiSpan
{
    qsizetype start = 0, length = 0;
    AnsiStyle style;
    bool operator==(const AnsiSpan &) const = default;
};

/// What a job wrote, made safe to show.
///
/// SGR sequences become spans; all other escape sequences are dropped. Bytes that are no UTF-8 show as
/// `\xNN`, control characters as their pictures (␀), characters that reorder text (U+202E and its kin) as
/// `<U+202E>`. CR LF is a line end; a lone CR starts the line anew, as a progress bar in a terminal does.
struct AnsiText
{
    QString text;
    QList<AnsiSpan> spans; ///< in order, not overlapping

    /// About 100 MB a second; no state is kept between calls.
    [[nodiscard]] static AnsiText parse(const QByteArray &output);
};
} // namespace crontopus
