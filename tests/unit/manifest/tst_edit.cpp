// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/manifest/edit.h"
#include "shared/manifest/manifest.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;

Q_DECLARE_METATYPE(crontopus::FieldValue)

/// What setField() writes, byte for byte.
class TestEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesExactly_data();
    void writesExactly();
    void refuses_data();
    void refuses();
    void newManifestIsValid_data();
    void newManifestIsValid();
};

namespace {
using Map = QMap<QString, QString>;
const FieldValue remove_ = RemoveField{};

FieldValue plain(const QString &text)
{
    return PlainScalar{text};
}
FieldValue text(const QString &value)
{
    return value;
}
} // namespace

void TestEdit::writesExactly_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("path");
    QTest::addColumn<FieldValue>("value");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const char *before, const QString &path, const FieldValue &value,
                        const char *after) {
        QTest::newRow(name) << QByteArray(before) << path << value << QByteArray(after);
    };
    // Scalars keep how they are written.
    row("plain", "a: 1 # c\nb: 2\n", u"a"_s, text(u"x"_s), "a: x # c\nb: 2\n");
    row("single quotes", "a: 'x' # c\n", u"a"_s, text(u"it's"_s), "a: 'it''s' # c\n");
    row("double quotes", "a: \"x\"  # c\n", u"a"_s, text(u"q\"\\"_s), "a: \"q\\\"\\\\\"  # c\n");
    row("number", "a:   3\n", u"a"_s, plain(u"5"_s), "a:   5\n");
    row("boolean", "a: {b: true} # x\n", u"a.b"_s, plain(u"false"_s), "a: {b: false} # x\n");
    row("same", "a: \"x\"\n", u"a"_s, text(u"x"_s), "a: \"x\"\n");
    row("same number as text", "a: 80\n", u"a"_s, text(u"80"_s), "a: 80\n");
    row("text where a number was", "a: 80\n", u"a"_s, text(u"81"_s), "a: \"81\"\n");
    row("anchor without alias", "a: &x 1\nb: 2\n", u"a"_s, plain(u"3"_s), "a: &x 3\nb: 2\n");
    row("tag goes with its value", "a: !!str 1\n", u"a"_s, plain(u"3"_s), "a: 3\n");
    row("alias is replaced", "a: &x 1\nb: *x # c\n", u"b"_s, plain(u"3"_s), "a: &x 1\nb: 3 # c\n");
    row("empty value", "a: # c\nb: 2\n", u"a"_s, text(u"x"_s), "a: x # c\nb: 2\n");
    row("null", "a: ~ # c\n", u"a"_s, text(u"x"_s), "a: x # c\n");
    row("on the next line", "a:\n  x\nb: 1\n", u"a"_s, text(u"w"_s), "a:\n  w\nb: 1\n");
    row("several plain lines", "a: x\n  y # c\nb: 1\n", u"a"_s, text(u"z"_s), "a: z # c\nb: 1\n");
    row("no last newline", "a: 1\nb: x", u"b"_s, text(u"w"_s), "a: 1\nb: w");
    row("byte order mark",
        "\xEF\xBB\xBF"
        "a: x\n",
        u"a"_s, text(u"w"_s),
        "\xEF\xBB\xBF"
        "a: w\n");
    row("carriage returns", "a: x\r\nb: 1\r\n", u"a"_s, text(u"w"_s), "a: w\r\nb: 1\r\n");
    // Blocks.
    row("one line to several", "a: x # c\nb: 1\n", u"a"_s, text(u"p\nq\n"_s), "a: | # c\n  p\n  q\nb: 1\n");
    row("several lines without end", "a: x\n", u"a"_s, text(u"p\nq"_s), "a: |-\n  p\n  q\n");
    row("literal keeps indent", "a: |\n      x\n      y\n\nb: 1\n", u"a"_s, text(u"p\n\nq\n"_s),
        "a: |\n      p\n\n      q\n\nb: 1\n");
    row("literal keeps comment", "a: |- # c\n  x\nb: 1\n", u"a"_s, text(u"p\nq\n"_s),
        "a: | # c\n  p\n  q\nb: 1\n");
    row("literal to one line stays", "a: |\n  x\n  y\nb: 1\n", u"a"_s, text(u"p"_s), "a: |-\n  p\nb: 1\n");
    row("literal to number", "a: |\n  x\n  y\nb: 1\n", u"a"_s, plain(u"3"_s), "a: 3\nb: 1\n");
    row("folded to literal", "a: >\n  x\n  y\nb: 1\n", u"a"_s, text(u"p\nq\n"_s), "a: |\n  p\n  q\nb: 1\n");
    row("literal with carriage returns", "a: x\r\nb: 1\r\n", u"a"_s, text(u"p\nq\n"_s),
        "a: |\r\n  p\r\n  q\r\nb: 1\r\n");
    row("literal cannot end a file without newline", "b: 1\na: x", u"a"_s, text(u"p\nq\n"_s),
        "b: 1\na: \"p\\nq\\n\"");
    row("several lines in a flow map", "{a: x}\n", u"a"_s, text(u"p\nq"_s), "{a: \"p\\nq\"}\n");
    row("first line indented", "a: x\n", u"a"_s, text(u" p\nq"_s), "a: \" p\\nq\"\n");
    // New fields.
    row("appended", "a: 1 # c\n# d\n", u"b"_s, text(u"x"_s), "a: 1 # c\nb: x\n# d\n");
    row("appended without last newline", "a: 1", u"b"_s, text(u"x"_s), "a: 1\nb: x");
    row("appended with carriage return", "a: 1\r\n", u"b"_s, text(u"x"_s), "a: 1\r\nb: x\r\n");
    row("nested parents", "a:\n    b: 1\n", u"c.d.e"_s, plain(u"5"_s),
        "a:\n    b: 1\nc:\n    d:\n        e: 5\n");
    row("below an empty parent", "spec: # c\nb: 1\n", u"spec.x"_s, plain(u"5"_s),
        "spec: # c\n  x: 5\nb: 1\n");
    row("into a flow map", "a: {b: 1} # c\n", u"a.c"_s, text(u"x, y"_s), "a: {b: 1, c: \"x, y\"} # c\n");
    row("into an empty flow map", "a: {} # c\n", u"a.c"_s, text(u"x"_s), "a: {c: x} # c\n");
    row("in the table's order", "spec:\n  schedule: \"@daily\"\n  command: x\n", u"spec.timezone"_s,
        text(u"UTC"_s), "spec:\n  schedule: \"@daily\"\n  timezone: UTC\n  command: x\n");
    row("behind a block", "spec:\n  command: |\n    x\n\n  foo: 1\n", u"spec.timeout"_s, text(u"5m"_s),
        "spec:\n  command: |\n    x\n  timeout: 5m\n\n  foo: 1\n");
    row("map", "a: 1\n", u"b"_s, Map{{u"x"_s, u"1"_s}, {u"w"_s, u"z"_s}}, "a: 1\nb:\n  w: z\n  x: \"1\"\n");
    row("list", "a: 1\n", u"b"_s, QStringList{u"x"_s, u"- y"_s}, "a: 1\nb:\n  - x\n  - \"- y\"\n");
    row("list at the key's column", "l:\n- 1\na: 1\n", u"b"_s, QStringList{u"x"_s},
        "l:\n- 1\na: 1\nb:\n- x\n");
    row("list of maps", "spec: {}\nmetadata:\n  a: b\n", u"metadata.l[0].k"_s, text(u"x"_s),
        "spec: {}\nmetadata:\n  a: b\n  l:\n    - k: x\n");
    row("next map of a list", "l:\n  - a: 1\n    b: 2\n", u"l[1].k"_s, text(u"x"_s),
        "l:\n  - a: 1\n    b: 2\n  - k: x\n");
    row("key in a map of a list", "l:\n  - a: 1\n", u"l[0].k"_s, text(u"x"_s), "l:\n  - a: 1\n    k: x\n");
    row("key with dot", "a:\n  b: 1\n", u"a.\"c.d\""_s, text(u"x"_s), "a:\n  b: 1\n  c.d: x\n");
    row("own key over a merged one", "d: &d {x: 1}\na:\n  <<: *d\n", u"a.x"_s, plain(u"2"_s),
        "d: &d {x: 1}\na:\n  <<: *d\n  x: 2\n");
    // Lists.
    row("item", "l:\n  - a # 1\n  - 'b' # 2\n", u"l[1]"_s, text(u"c"_s), "l:\n  - a # 1\n  - 'c' # 2\n");
    row("item appended", "l:\n  - 'a' # 1\nz: 1\n", u"l"_s, QStringList{u"a"_s, u"b"_s},
        "l:\n  - 'a' # 1\n  - 'b'\nz: 1\n");
    row("item in front", "l:\n  - b # 1\nz: 1\n", u"l"_s, QStringList{u"a"_s, u"b"_s},
        "l:\n  - a\n  - b # 1\nz: 1\n");
    row("item out of the middle", "l:\n  - a # 1\n  - b # 2\n  - c # 3\n", u"l"_s,
        QStringList{u"a"_s, u"c"_s}, "l:\n  - a # 1\n  - c # 3\n");
    row("flow item appended", "l: [a, 'b'] # x\n", u"l"_s, QStringList{u"a"_s, u"b"_s, u"c"_s},
        "l: [a, 'b', 'c'] # x\n");
    row("flow item removed", "l: [a, b, c]\n", u"l"_s, QStringList{u"a"_s, u"c"_s}, "l: [a, c]\n");
    row("flow last item removed", "l: [a, b]\n", u"l[1]"_s, remove_, "l: [a]\n");
    row("list emptied", "l:\n  - a\nz: 1\n", u"l"_s, QStringList{}, "l: []\nz: 1\n");
    row("empty flow list filled", "l: []\n", u"l"_s, QStringList{u"a"_s}, "l: [a]\n");
    row("one expression to two", "spec:\n  schedule: '1 2 * * *' # c\n", u"spec.schedule"_s,
        QStringList{u"1 2 * * *"_s, u"@daily"_s},
        "spec:\n  schedule: # c\n    - '1 2 * * *'\n    - '@daily'\n");
    row("one expression stays one", "spec:\n  schedule: '1 2 * * *' # c\n", u"spec.schedule"_s,
        QStringList{u"@daily"_s}, "spec:\n  schedule: '@daily' # c\n");
    row("list to text", "spec:\n  schedule: # c\n    - a # 1\n    - b\n  z: 1\n", u"spec.schedule"_s,
        text(u"@daily"_s), "spec:\n  schedule: \"@daily\" # c\n  z: 1\n");
    // Maps.
    row("entry", "e:\n  A: '1' # a\n  B: '2' # b\n", u"e"_s,
        Map{{u"A"_s, u"1"_s}, {u"B"_s, u"3"_s}, {u"C"_s, u"4"_s}},
        "e:\n  A: '1' # a\n  B: '3' # b\n  C: \"4\"\n");
    row("entry gone", "e:\n  A: '1' # a\n  B: '2' # b\n", u"e"_s, Map{{u"B"_s, u"2"_s}},
        "e:\n  B: '2' # b\n");
    row("other entries", "e:\n  A: x\nz: 1\n", u"e"_s, Map{{u"B"_s, u"2"_s}}, "e:\n  B: \"2\"\nz: 1\n");
    row("numbers stay as they are", "e: {A: 1, B: 2}\n", u"e"_s, Map{{u"A"_s, u"1"_s}, {u"B"_s, u"3"_s}},
        "e: {A: 1, B: \"3\"}\n");
    // Removing.
    row("removed", "a: 1 # c\n# d\nb: 2\n", u"a"_s, remove_, "# d\nb: 2\n");
    row("removed block", "a:\n  # x\n  b: |\n    y\n\nc: 1\n", u"a"_s, remove_, "\nc: 1\n");
    row("removed last without newline", "a: 1\nb: 2", u"b"_s, remove_, "a: 1");
    row("removed last with carriage return", "a: 1\r\nb: 2", u"b"_s, remove_, "a: 1");
    row("removed with its parent", "a: 1\nb:\n  c:\n    d: 1\n", u"b.c.d"_s, remove_, "a: 1\n");
    row("removed what is not there", "a: 1\n", u"b.c"_s, remove_, "a: 1\n");
    row("removed from flow", "{a: 1, b: 2, c: 3}\n", u"b"_s, remove_, "{a: 1, c: 3}\n");
    row("removed behind a dash", "l:\n  - a: 1\n    b: 2\n", u"l[0].a"_s, remove_, "l:\n  -\n    b: 2\n");
    row("removed item", "l:\n  - a\n  # c\n  - b\n", u"l[0]"_s, remove_, "l:\n  # c\n  - b\n");
    row("removed the only one", "a: 1\n", u"a"_s, remove_, "{}\n");
    // Words that YAML would read otherwise.
    for (const char *word :
         {"yes", "No", "null", "~",    "1.0",  "0x1F",   "1_000",       "12:30", "2026-01-01",
          "",    " a", "a ",   "a: b", "a #b", "@daily", "*/5 * * * *", "&a",    "%a",
          "`a",  "!a", "|",    ">",    "- a",  "?",      ": a",         "a:",    "#a",
          "{a",  "[a", "]",    ",a",   "---",  "=",      "<<",          ".inf",  "true"}) {
        QTest::addRow("quoted %s", word) << QByteArray("a: x\n") << u"a"_s << text(QString::fromLatin1(word))
                                         << QByteArray("a: \"" + QByteArray(word) + "\"\n");
    }
    row("no quotes needed", "a: x\n", u"a"_s, text(u"/bin/a -b --c=d e:f"_s), "a: /bin/a -b --c=d e:f\n");
    row("umlauts and emoji", "a: x\n", u"a"_s, text(u"Größe 🎉"_s), "a: Größe 🎉\n");
    row("control characters", "a: x\n", u"a"_s, text(QString(u"a\tb\x01\u0085\u2028\x7f"_s)),
        "a: \"a\\tb\\x01\\x85\\u2028\\x7f\"\n");
}

void TestEdit::writesExactly()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, path);
    QFETCH(FieldValue, value);
    QFETCH(QByteArray, after);
    const auto result = setField(before, path, value);
    QVERIFY2(result, result ? "" : qPrintable(result.error().text()));
    QCOMPARE(*result, after);
    if (path.endsWith(u']') && value == remove_)
        return; // the next item is in its place
    const auto again = setField(*result, path, value);
    QVERIFY2(again, again ? "" : qPrintable(again.error().text()));
    QCOMPARE(*again, after);
}

void TestEdit::refuses_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("path");
    QTest::addColumn<FieldValue>("value");
    QTest::newRow("no map") << QByteArray("- a\n") << u"a"_s << text(u"x"_s);
    QTest::newRow("empty") << QByteArray() << u"a"_s << text(u"x"_s);
    QTest::newRow("broken") << QByteArray("a: [\n") << u"a"_s << text(u"x"_s);
    QTest::newRow("below a scalar") << QByteArray("a: 1\n") << u"a.b"_s << text(u"x"_s);
    QTest::newRow("below an alias") << QByteArray("x: &x {b: 1}\na: *x\n") << u"a.b"_s << text(u"x"_s);
    QTest::newRow("shared by an alias") << QByteArray("x: &x {b: 1}\na: *x\n") << u"x.b"_s << text(u"x"_s);
    QTest::newRow("removing what an alias needs") << QByteArray("x: &x 1\na: *x\n") << u"x"_s << remove_;
    QTest::newRow("merged in") << QByteArray("x: &x {b: 1}\na: {<<: *x, c: 1}\n") << u"a.b"_s << remove_;
    QTest::newRow("beyond the end") << QByteArray("a: [1]\n") << u"a[2]"_s << text(u"x"_s);
    QTest::newRow("index of a map") << QByteArray("a: {b: 1}\n") << u"a[0]"_s << text(u"x"_s);
    QTest::newRow("path") << QByteArray("a: 1\n") << u"a..b"_s << text(u"x"_s);
}

void TestEdit::refuses()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, path);
    QFETCH(FieldValue, value);
    const auto result = setField(before, path, value);
    QVERIFY(!result);
    QCOMPARE(result.error().code, Error::Code::InvalidInput);
    QVERIFY(!result.error().message.isEmpty());
}

void TestEdit::newManifestIsValid_data()
{
    QTest::addColumn<QString>("schedule");
    QTest::addColumn<QString>("command");
    QTest::newRow("plain") << u"0 2 * * *"_s << u"/usr/bin/backup --all"_s;
    QTest::newRow("quotes") << u"@daily"_s << u"echo \"it's\": # 100%"_s;
    QTest::newRow("lines") << u"*/5 * * * *"_s << u"set -e\necho 1\n"_s;
}

void TestEdit::newManifestIsValid()
{
    QFETCH(QString, schedule);
    QFETCH(QString, command);
    const Manifest manifest =
        Manifest::parse(newManifest(u"ops"_s, u"backup"_s, schedule, command), {u"ops/backup.yaml"_s, {}});
    QVERIFY2(manifest.job(), manifest.text().constData());
    QVERIFY(manifest.diagnostics().isEmpty());
    QCOMPARE(manifest.job()->qualifiedName(), u"ops/backup"_s);
    QCOMPARE(manifest.job()->scheduleTexts, QStringList{schedule});
    QCOMPARE(manifest.job()->command, command);
}

QTEST_APPLESS_MAIN(TestEdit)
#include "tst_edit.moc"
