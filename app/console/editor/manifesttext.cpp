// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/editor/manifesttext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
const QByteArray utf8Bom = QByteArrayLiteral("\xef\xbb\xbf");
}

ManifestText ManifestText::decode(const QByteArray &bytes)
{
    ManifestText result;
    result.m_bom = bytes.startsWith(utf8Bom);
    const QString raw = QString::fromUtf8(result.m_bom ? bytes.sliced(utf8Bom.size()) : bytes);

    qsizetype crlfs = 0;
    qsizetype start = 0;
    for (qsizetype end = raw.indexOf(u'\n'); end >= 0; end = raw.indexOf(u'\n', start)) {
        const bool crlf = end > start && raw.at(end - 1) == u'\r';
        result.m_lines.append(raw.sliced(start, end - start - (crlf ? 1 : 0)));
        result.m_crlf.append(crlf);
        crlfs += crlf ? 1 : 0;
        start = end + 1;
    }
    result.m_lines.append(raw.sliced(start));
    result.m_mostlyCrlf = crlfs * 2 > result.m_crlf.size();
    result.m_text = result.m_lines.join(u'\n');

    const bool strangeLineEnds = std::any_of(result.m_text.begin(), result.m_text.end(), [](QChar c) {
        return c == u'\r' || c == QChar::ParagraphSeparator || c == QChar::LineSeparator ||
               c == QChar(0xfdd0) || c == QChar(0xfdd1);
    });
    result.m_lossless = !strangeLineEnds && result.encode(result.m_text) == bytes;
    return result;
}

QByteArray ManifestText::encode(const QString &edited) const
{
    const QStringList lines = edited.split(u'\n');
    const qsizetype common = std::min(lines.size(), m_lines.size());
    qsizetype head = 0;
    while (head < common && lines.at(head) == m_lines.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < common - head && lines.at(lines.size() - 1 - tail) == m_lines.at(m_lines.size() - 1 - tail))
        ++tail;

    QByteArray bytes = m_bom ? utf8Bom : QByteArray();
    bytes.reserve(edited.size() + 16);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        bytes += lines.at(i).toUtf8();
        if (i + 1 == lines.size())
            break;
        bool crlf = m_mostlyCrlf;
        if (i < head && i < m_crlf.size())
            crlf = m_crlf.at(i);
        else if (const qsizetype old = m_lines.size() - (lines.size() - i);
                 i >= lines.size() - tail && old >= 0 && old < m_crlf.size())
            crlf = m_crlf.at(old);
        bytes += crlf ? "\r\n" : "\n";
    }
    return bytes;
}
} // namespace crontopus
