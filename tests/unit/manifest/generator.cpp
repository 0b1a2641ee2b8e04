// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generator.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::test {
namespace {
const QStringList words{u"run"_s,       u"/usr/bin/x --a=b"_s,
                        u"echo it's"_s, u"say \"x\""_s,
                        u"a: b"_s,      u"a #b"_s,
                        u"@x"_s,        u"*/5"_s,
                        u"yes"_s,       u"1.0"_s,
                        u"Größe"_s,     u"🎉 x"_s,
                        u"a, b"_s,      u"[x]"_s,
                        u"- x"_s,       u"back\\slash"_s};
const QStringList schedules{u"0 2 * * *"_s, u"*/15 * * * *"_s, u"@daily"_s, u"30 4 1,15 * MON-FRI"_s,
                            u"@every 10m"_s};

bool plainFits(const QString &text)
{
    static const QStringList odd{u"a: b"_s, u"a #b"_s, u"@x"_s,  u"*/5"_s,   u"yes"_s,
                                 u"1.0"_s,  u"[x]"_s,  u"- x"_s, u"@daily"_s};
    return !odd.contains(text) && !text.startsWith(u'*') && !text.startsWith(u'@');
}
} // namespace

void ManifestGenerator::line(int depth, const QString &text)
{
    while (chance(m_commentPercent / 2))
        m_text += chance(50) ? u"\n"_s : QString(m_random.bounded(8), u' ') + u"# note: \"x\n"_s;
    m_text += QString(depth * m_indent, u' ') + text;
    if (chance(m_commentPercent) && !text.contains(u'|'))
        m_text += u"   # "_s + pick(words);
    m_text += u'\n';
}

QString ManifestGenerator::scalar(const QString &text, bool flow)
{
    const bool brackets =
        std::any_of(text.begin(), text.end(), [](QChar c) { return u",[]{}:"_s.contains(c); });
    if (chance(50) && plainFits(text) && !(flow && brackets))
        return text;
    QString quoted = text;
    if (chance(50))
        return u'\'' + quoted.replace(u'\'', u"''"_s) + u'\'';
    return u'"' + quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

void ManifestGenerator::field(int depth, const QString &key, const QString &text)
{
    line(depth, key + u':' + QString(1 + (chance(20) ? 3 : 0), u' ') + scalar(text, false));
}

void ManifestGenerator::list(int depth, const QString &key, const QStringList &items)
{
    if (chance(40)) {
        QStringList parts;
        for (const QString &item : items)
            parts += scalar(item, true);
        return line(depth, key + u": ["_s + parts.join(chance(70) ? u", "_s : u" , "_s) + u']');
    }
    line(depth, key + u':');
    for (const QString &item : items)
        line(m_zeroLists ? depth : depth + 1, u"- "_s + scalar(item, false));
}

void ManifestGenerator::map(int depth, const QString &key, const Pairs &entries)
{
    if (chance(30)) {
        QStringList parts;
        for (const auto &[name, value] : entries)
            parts += name + u": "_s + scalar(value, true);
        return line(depth, key + u": {"_s + parts.join(u", "_s) + u'}');
    }
    line(depth, key + u':');
    for (const auto &[name, value] : entries)
        field(depth + 1, name, value);
}

void ManifestGenerator::retry()
{
    line(1, u"retry:"_s);
    line(2, u"enabled: true"_s);
    if (chance(50))
        line(2, u"attempts: 4"_s);
}

void ManifestGenerator::alerts()
{
    line(1, u"alerts:"_s);
    const int depth = m_zeroLists ? 1 : 2;
    for (int i = m_random.bounded(1, 3); i > 0; --i) {
        line(depth, u"- on: failure"_s);
        if (chance(60))
            m_text += QString(depth * m_indent + 2, u' ') + u"after: 2\n"_s;
    }
}

QByteArray ManifestGenerator::next()
{
    m_text.clear();
    m_indent = m_random.bounded(2, 5);
    m_zeroLists = chance(40);
    m_commentPercent = chance(60) ? m_random.bounded(60) : 0;
    if (chance(20))
        m_text += u"---\n"_s;
    line(0, u"apiVersion: v1"_s);
    line(0, u"kind: Job"_s);
    line(0, u"metadata:"_s);
    field(1, u"name"_s, u"job-%1"_s.arg(m_random.bounded(1000)));
    if (chance(50))
        map(1, u"labels"_s,
            {{u"team"_s, pick(words)}, {u"source"_s, u"hand"_s}, {u"\"a.b/c\""_s, pick(words)}});
    line(0, u"spec:"_s);

    QList<int> order{0, 1, 2, 3, 4, 5, 6, 7};
    std::shuffle(order.begin(), order.end(), m_random);
    for (const int part : order) {
        if (part > 1 && chance(40))
            continue;
        switch (part) {
        case 0:
            if (chance(70))
                field(1, u"schedule"_s, pick(schedules));
            else
                list(1, u"schedule"_s, {schedules[0], pick(schedules.mid(1))});
            break;
        case 1:
            if (chance(60)) {
                field(1, u"command"_s, pick(words));
            } else {
                m_text += QString(m_indent, u' ') + (chance(50) ? u"command: |\n"_s : u"command: |- # c\n"_s);
                for (int i = m_random.bounded(1, 4); i > 0; --i)
                    m_text += QString(2 * m_indent, u' ') + pick(words) + u"\n"_s +
                              (chance(20) && i > 1 ? u"\n"_s : u""_s);
            }
            break;
        case 2:
            list(1, u"args"_s, {pick(words), pick(words), pick(words)});
            break;
        case 3:
            map(1, u"env"_s, {{u"A"_s, pick(words)}, {u"B_C"_s, pick(words)}});
            break;
        case 4:
            field(1, u"timezone"_s, u"Europe/Berlin"_s);
            break;
        case 5:
            line(1, u"enabled: "_s + (chance(50) ? u"true"_s : u"false"_s));
            break;
        case 6:
            retry();
            break;
        default:
            alerts();
            break;
        }
    }
    if (chance(30))
        m_text += u"\n# the end\n"_s;
    if (chance(25))
        m_text.replace(u'\n', u"\r\n"_s);
    if (chance(25)) {
        while (m_text.endsWith(u'\n') || m_text.endsWith(u'\r'))
            m_text.chop(1);
    }
    return (chance(10) ? QByteArray("\xEF\xBB\xBF") : QByteArray()) + m_text.toUtf8();
}
} // namespace crontopus::test
