// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace crontopus {
/// The bytes of a file as text for an editor, and the way back.
///
/// An editor knows lines only; this remembers what it cannot: a byte order mark and the end of each line.
/// encode(text()) gives the same bytes, whatever mixture of line ends they have, and after an edit the lines
/// before and after it keep theirs.
class ManifestText final
{
public:
    ManifestText() = default;
    [[nodiscard]] static ManifestText decode(const QByteArray &bytes);

    /// With `\n` at the line ends.
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] QByteArray encode(const QString &edited) const;
    /// False when the bytes are no UTF-8 (or hold characters that an editor takes for line ends): saving
    /// would change more than what was edited.
    [[nodiscard]] bool isLossless() const { return m_lossless; }

private:
    QString m_text;
    QStringList m_lines;
    QList<bool> m_crlf; ///< of each line but the last
    bool m_bom = false;
    bool m_mostlyCrlf = false;
    bool m_lossless = true;
};
} // namespace crontopus
