// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/runs/ansitext.h"

#include <array>
#include <span>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr char Escape = '\x1b';

AnsiColour paletteOrRgb(int index)
{
    if (index < 16)
        return {AnsiColour::Kind::Palette, quint32(index)};
    if (index >= 232) {
        const quint32 grey = quint32(8 + (index - 232) * 10);
        return {AnsiColour::Kind::Rgb, grey << 16 | grey << 8 | grey};
    }
    static constexpr std::array<quint32, 6> Steps{0, 95, 135, 175, 215, 255};
    const auto cube = std::size_t(index - 16);
    return {AnsiColour::Kind::Rgb, Steps[cube / 36] << 16 | Steps[cube / 6 % 6] << 8 | Steps[cube % 6]};
}

class AnsiParser final
{
public:
    explicit AnsiParser(const QByteArray &output) : m_bytes(output.constData()), m_size(output.size())
    {
        m_result.text.reserve(m_size);
    }

    AnsiText parse()
    {
        while (m_pos < m_size) {
            const auto byte = uchar(m_bytes[m_pos]);
            if (byte >= 0x20 && byte < 0x7f)
                takeAscii();
            else if (byte >= 0x80)
                takeMultiByte();
            else
                takeControl(byte);
        }
        closeSpan();
        return std::move(m_result);
    }

private:
    void takeAscii()
    {
        const qsizetype from = m_pos;
        while (m_pos < m_size && uchar(m_bytes[m_pos]) >= 0x20 && uchar(m_bytes[m_pos]) < 0x7f)
            ++m_pos;
        m_result.text += QLatin1StringView(m_bytes + from, m_pos - from);
    }

    /// Bytes of the valid UTF-8 sequence at the position (RFC 3629); 0 when there is none.
    [[nodiscard]] int sequenceLength(char32_t *codePoint) const
    {
        const auto at = [this](qsizetype i) { return uchar(m_bytes[m_pos + i]); };
        const uchar lead = at(0);
        const int length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
        if (lead < 0xc2 || lead > 0xf4 || m_pos + length > m_size)
            return 0;
        char32_t value = lead & (0xff >> (length + 1));
        for (int i = 1; i < length; ++i) {
            if ((at(i) & 0xc0) != 0x80)
                return 0;
            value = value << 6 | (at(i) & 0x3f);
        }
        const bool overlong = (length == 3 && value < 0x800) || (length == 4 && value < 0x10000);
        if (overlong || value > 0x10ffff || (value >= 0xd800 && value < 0xe000))
            return 0;
        *codePoint = value;
        return length;
    }

    void takeMultiByte()
    {
        char32_t c = 0;
        const int length = sequenceLength(&c);
        if (length == 0) {
            escaped(u"\\x%1"_s.arg(uchar(m_bytes[m_pos]), 2, 16, '0'_L1));
            ++m_pos;
            return;
        }
        m_pos += length;
        const bool reorders = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0x200e ||
                              c == 0x200f || c == 0x061c;
        const bool breaksLine = c == 0x2028 || c == 0x2029;
        if (c < 0xa0 || reorders || breaksLine || c == 0xfeff || (c & 0xfffe) == 0xfffe ||
            (c >= 0xfdd0 && c <= 0xfdef))
            escaped(u"<U+%1>"_s.arg(uint(c), 4, 16, '0'_L1).toUpper());
        else if (c < 0x10000)
            m_result.text += QChar(char16_t(c));
        else
            m_result.text += QChar::fromUcs4(c);
    }

    void takeControl(uchar byte)
    {
        switch (byte) {
        case '\n':
        case '\t':
            m_result.text += QLatin1Char(char(byte));
            ++m_pos;
            if (byte == '\n')
                m_lineStart = m_result.text.size();
            return;
        case '\r':
            ++m_pos;
            // At the end of the output the line was not begun anew yet, so it stays.
            if (m_pos < m_size && m_bytes[m_pos] != '\n' && m_bytes[m_pos] != '\r')
                restartLine();
            return;
        case uchar(Escape):
            takeEscape();
            return;
        default:
            escaped(byte == 0x7f ? QString(QChar(u'\u2421')) : QString(QChar(char16_t(0x2400 + byte))));
            ++m_pos;
        }
    }

    void restartLine()
    {
        m_result.text.truncate(m_lineStart);
        QList<AnsiSpan> &spans = m_result.spans;
        while (!spans.isEmpty() && spans.last().start >= m_lineStart)
            spans.removeLast();
        if (!spans.isEmpty())
            spans.last().length = qMin(spans.last().length, m_lineStart - spans.last().start);
        m_spanStart = qMin(m_spanStart, m_lineStart);
    }

    void takeEscape()
    {
        ++m_pos;
        if (m_pos >= m_size)
            return;
        const char kind = m_bytes[m_pos];
        if (kind == '[') {
            ++m_pos;
            takeControlSequence();
        } else if (kind == ']' || kind == 'P' || kind == '^' || kind == '_' || kind == 'X') {
            ++m_pos;
            skipString();
        } else {
            while (m_pos < m_size && m_bytes[m_pos] >= 0x20 && m_bytes[m_pos] <= 0x2f)
                ++m_pos;
            if (m_pos < m_size && m_bytes[m_pos] >= 0x30 && m_bytes[m_pos] <= 0x7e)
                ++m_pos;
        }
    }

    /// OSC and its kin end with BEL or ESC \. One that never ends must not swallow all that follows.
    void skipString()
    {
        for (qsizetype i = m_pos; i < m_size && m_bytes[i] != '\n'; ++i) {
            if (m_bytes[i] == '\a') {
                m_pos = i + 1;
                return;
            }
            if (m_bytes[i] == Escape && i + 1 < m_size && m_bytes[i + 1] == '\\') {
                m_pos = i + 2;
                return;
            }
        }
    }

    void takeControlSequence()
    {
        const qsizetype from = m_pos;
        while (m_pos < m_size && m_bytes[m_pos] >= 0x20 && m_bytes[m_pos] <= 0x3f)
            ++m_pos;
        if (m_pos >= m_size)
            return;
        const char final = m_bytes[m_pos];
        if (final < 0x40 || final > 0x7e)
            return; // torn: what follows is text again
        if (final == 'm')
            applySgr(QLatin1StringView(m_bytes + from, m_pos - from));
        ++m_pos;
    }

    void applySgr(QLatin1StringView text)
    {
        std::vector<int> codes;
        int value = 0;
        for (const char c : text) {
            if (c >= '0' && c <= '9') {
                value = qMin(value * 10 + (c - '0'), 9999);
            } else if (c == ';' || c == ':') {
                codes.push_back(value);
                value = 0;
            } else {
                return; // private sequences such as ESC [ > 4 m are not about looks
            }
        }
        codes.push_back(value);

        AnsiStyle style = m_style;
        for (std::size_t i = 0; i < codes.size(); ++i) {
            const int code = codes[i];
            if (code == 38 || code == 48)
                i += extendedColour(std::span(codes).subspan(i),
                                    code == 38 ? style.foreground : style.background);
            else
                applyCode(style, code);
        }
        if (style != m_style) {
            closeSpan();
            m_style = style;
        }
    }

    /// `38;5;n` or `38;2;r;g;b`; returns how many codes beyond the first were used.
    static std::size_t extendedColour(std::span<const int> codes, AnsiColour &colour)
    {
        if (codes.size() >= 3 && codes[1] == 5) {
            if (codes[2] < 256)
                colour = paletteOrRgb(codes[2]);
            return 2;
        }
        if (codes.size() >= 5 && codes[1] == 2) {
            const auto part = [&](std::size_t i) { return quint32(qMin(codes[i], 255)); };
            colour = {AnsiColour::Kind::Rgb, part(2) << 16 | part(3) << 8 | part(4)};
            return 4;
        }
        return codes.size() - 1;
    }

    static void applyCode(AnsiStyle &style, int code)
    {
        const auto palette = [](int index) { return AnsiColour{AnsiColour::Kind::Palette, quint32(index)}; };
        if (code >= 30 && code <= 37)
            style.foreground = palette(code - 30);
        else if (code >= 40 && code <= 47)
            style.background = palette(code - 40);
        else if (code >= 90 && code <= 97)
            style.foreground = palette(code - 90 + 8);
        else if (code >= 100 && code <= 107)
            style.background = palette(code - 100 + 8);
        else
            applyAttribute(style, code);
    }

    static void applyAttribute(AnsiStyle &style, int code)
    {
        switch (code) {
        case 0:
            style = {};
            break;
        case 1:
            style.bold = true;
            break;
        case 2:
            style.faint = true;
            break;
        case 3:
            style.italic = true;
            break;
        case 4:
        case 21:
            style.underline = true;
            break;
        case 7:
            style.inverse = true;
            break;
        case 9:
            style.strike = true;
            break;
        case 22:
            style.bold = style.faint = false;
            break;
        case 23:
            style.italic = false;
            break;
        case 24:
            style.underline = false;
            break;
        case 27:
            style.inverse = false;
            break;
        case 29:
            style.strike = false;
            break;
        case 39:
            style.foreground = {};
            break;
        case 49:
            style.background = {};
            break;
        default:
            break;
        }
    }

    void closeSpan()
    {
        const qsizetype end = m_result.text.size();
        if (m_style != AnsiStyle{} && end > m_spanStart) {
            QList<AnsiSpan> &spans = m_result.spans;
            // Random bytes must not cost a span each.
            if (!spans.isEmpty() && spans.last().style == m_style &&
                spans.last().start + spans.last().length == m_spanStart)
                spans.last().length = end - spans.last().start;
            else
                spans.append({m_spanStart, end - m_spanStart, m_style});
        }
        m_spanStart = end;
    }

    void escaped(const QString &shown)
    {
        closeSpan();
        m_style.escaped = true;
        m_result.text += shown;
        closeSpan();
        m_style.escaped = false;
    }

    const char *m_bytes;
    qsizetype m_size;
    qsizetype m_pos = 0;
    qsizetype m_lineStart = 0;
    qsizetype m_spanStart = 0;
    AnsiStyle m_style;
    AnsiText m_result;
};
} // namespace

AnsiText AnsiText::parse(const QByteArray &output)
{
    return AnsiParser(output).parse();
}
} // namespace crontopus
