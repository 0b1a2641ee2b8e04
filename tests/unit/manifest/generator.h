// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QRandomGenerator>
#include <QStringList>

namespace crontopus::test {
/// Valid manifests in random layout: indent, quotes, comments, blank lines, blocks and brackets, line ends.
/// The same seed gives the same text.
class ManifestGenerator final
{
public:
    explicit ManifestGenerator(quint32 seed) : m_random(seed) {}
    [[nodiscard]] QByteArray next();

private:
    using Pairs = QList<std::pair<QString, QString>>;

    bool chance(int percent) { return m_random.bounded(100) < percent; }
    QString pick(const QStringList &of) { return of[m_random.bounded(of.size())]; }
    void line(int depth, const QString &text);
    QString scalar(const QString &text, bool flow);
    void field(int depth, const QString &key, const QString &text);
    void list(int depth, const QString &key, const QStringList &items);
    void map(int depth, const QString &key, const Pairs &entries);
    void retry();
    void alerts();

    QRandomGenerator m_random;
    QString m_text;
    int m_indent = 2;
    bool m_zeroLists = false;
    int m_commentPercent = 0;
};
} // namespace crontopus::test
