// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/manifest/fields.h"
#include "shared/manifest/manifest.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;

namespace {
const QString source = QStringLiteral(CRONTOPUS_SOURCE_DIR);

QString read(const QString &path)
{
    QFile file(source + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString typeText(const Field &field)
{
    using T = Field::Type;
    switch (field.type) {
    case T::Map:
        return u"map"_s;
    case T::Integer:
        return u"whole number"_s;
    case T::Number:
        return u"number"_s;
    case T::Boolean:
        return u"boolean"_s;
    case T::Duration:
        return u"duration"_s;
    case T::Uuid:
        return u"UUID"_s;
    case T::Name:
        return u"name"_s;
    case T::Enum:
        return u'`' + field.values.join(u"`, `"_s) + u'`';
    case T::TextList:
        return field.values.isEmpty() ? u"list of texts"_s
                                      : u"list of `"_s + field.values.join(u"`, `"_s) + u'`';
    case T::TextOrList:
        return u"text or list of texts"_s;
    case T::TextMap:
        return u"map of texts"_s;
    case T::TextListMap:
        return u"map of texts or lists of texts"_s;
    case T::List:
        return u"list of maps"_s;
    case T::Text:
    case T::Any:
        break;
    }
    return u"text"_s;
}

QString fieldTable()
{
    QString table = u"| field | type | default | meaning |\n|---|---|---|---|\n"_s;
    for (const Field &field : manifestFields()) {
        QString type = typeText(field);
        if ((field.type == Field::Type::Integer || field.type == Field::Type::Number) && field.minimum &&
            field.maximum)
            type += u", %1 to %2"_s.arg(*field.minimum, 0, 'f', 0).arg(*field.maximum, 0, 'f', 0);
        const QString fallback = field.defaultText.isEmpty() ? QString() : u'`' + field.defaultText + u'`';
        table += u"| `%1`%2%3 | %4 | %5 | %6 |\n"_s.arg(field.path, field.required ? u"\\*"_s : QString(),
                                                        field.ours ? u"+"_s : QString(), type, fallback,
                                                        field.description);
    }
    return table;
}
} // namespace

/// The documentation says what the code does.
class TestDocs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldIsDocumented();
    void theExampleIsValid();
    void everyCodeIsDocumented();
};

void TestDocs::everyFieldIsDocumented()
{
    QString text = read(u"/docs/manifest.md"_s);
    const QString begin = u"<!-- fields: generated, see tests/unit/manifest/tst_docs.cpp -->\n"_s;
    const QString end = u"<!-- end of fields -->"_s;
    const qsizetype from = text.indexOf(begin) + begin.size(), to = text.indexOf(end);
    QVERIFY(from >= begin.size() && to >= from);
    if (qEnvironmentVariableIsSet("CRONTOPUS_UPDATE_GOLDEN")) {
        text.replace(from, to - from, fieldTable());
        QFile file(source + u"/docs/manifest.md"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return;
    }
    QVERIFY2(text.mid(from, to - from) == fieldTable(),
             "run CRONTOPUS_UPDATE_GOLDEN=1 build/dev/tests/tst_manifest_docs and commit what it writes");
}

void TestDocs::theExampleIsValid()
{
    const QString text = read(u"/docs/manifest.md"_s);
    const QString example = text.section(u"```yaml\n"_s, 1, 1).section(u"```"_s, 0, 0);
    const Manifest manifest = Manifest::parse(example.toUtf8(), {u"ops/nightly-backup.yaml"_s, {}});
    QVERIFY(manifest.job());
    QVERIFY(manifest.diagnostics().isEmpty());
}

void TestDocs::everyCodeIsDocumented()
{
    static const QRegularExpression literal(u"\"([a-z]+\\.[a-z0-9-]+)\""_s);
    QSet<QString> emitted;
    const QDir dir(source + u"/shared/manifest"_s);
    for (const QString &name : dir.entryList({u"*.cpp"_s})) {
        auto matches = literal.globalMatch(read(u"/shared/manifest/"_s + name));
        while (matches.hasNext()) {
            const QString word = matches.next().captured(1);
            if (!findField(word))
                emitted.insert(word);
        }
    }
    QVERIFY(emitted.size() > 30);
    static const QRegularExpression row(u"^\\| `([a-z]+\\.[a-z0-9-]+)` \\|"_s,
                                        QRegularExpression::MultilineOption);
    QSet<QString> documented;
    auto rows = row.globalMatch(read(u"/docs/diagnostics.md"_s));
    while (rows.hasNext())
        documented.insert(rows.next().captured(1));
    const QSet<QString> missing = emitted - documented, stale = documented - emitted;
    QVERIFY2(missing.isEmpty(), qPrintable(QStringList(missing.values()).join(u", "_s)));
    QVERIFY2(stale.isEmpty(), qPrintable(QStringList(stale.values()).join(u", "_s)));
}

QTEST_APPLESS_MAIN(TestDocs)
#include "tst_docs.moc"
