// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/manifest/fields.h"
#include "shared/manifest/manifest.h"

#include <QDir>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;

namespace {
const QString schemaPath = QStringLiteral(CRONTOPUS_SOURCE_DIR "/resources/schema/job.schema.json");

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Prints `valid` or `invalid` for each file, as YAML 1.2 and JSON Schema see it.
constexpr auto checker = R"(
import json, sys, yaml, jsonschema
class Loader(yaml.SafeLoader): pass
Loader.yaml_implicit_resolvers = {
    first: [(tag, rule) for tag, rule in rules if not tag.endswith((':timestamp', ':bool'))]
    for first, rules in yaml.SafeLoader.yaml_implicit_resolvers.items()}
import re
Loader.add_implicit_resolver('tag:yaml.org,2002:bool', re.compile('^(true|false)$'), list('tf'))
schema = json.load(open(sys.argv[1]))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
for path in sys.argv[2:]:
    document = yaml.load(open(path, 'rb'), Loader)
    errors = [e.message for e in validator.iter_errors(document)]
    print('invalid: ' + '; '.join(errors).replace('\n', ' ') if errors else 'valid')
)";
} // namespace

/// resources/schema/job.schema.json is generated, committed, and agrees with the parser.
class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void committedSchemaIsTheGeneratedOne();
    void schemaAgreesWithTheParser();
};

void TestSchema::committedSchemaIsTheGeneratedOne()
{
    const QByteArray generated = manifestJsonSchema();
    QVERIFY(QJsonDocument::fromJson(generated).isObject());
    if (qEnvironmentVariableIsSet("CRONTOPUS_UPDATE_GOLDEN")) {
        QFile file(schemaPath);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(generated);
    }
    QVERIFY2(read(schemaPath) == generated,
             "run CRONTOPUS_UPDATE_GOLDEN=1 build/dev/tests/tst_manifest_schema and commit what it writes");
}

void TestSchema::schemaAgreesWithTheParser()
{
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {u"-c"_s, u"import jsonschema, yaml"_s});
    if (!python.waitForFinished() || python.exitCode() != 0)
        QSKIP("needs python3-jsonschema and python3-yaml");
    QStringList paths;
    for (const QString &folder : {u"valid"_s, u"broken"_s}) {
        const QDir dir(QStringLiteral(CRONTOPUS_TEST_DATA "/manifests/") + folder);
        for (const QString &name : dir.entryList({u"*.yaml"_s}, QDir::Files, QDir::Name)) {
            // PyYAML takes no tab behind a key's colon, which YAML allows.
            if (name != u"tabs.yaml")
                paths += dir.filePath(name);
        }
    }
    python.start(u"/usr/bin/python3"_s,
                 QStringList{u"-c"_s, QString::fromLatin1(checker), schemaPath} + paths);
    QVERIFY(python.waitForFinished(60000));
    const QByteArray output = python.readAllStandardOutput();
    const QList<QByteArray> verdicts = output.trimmed().split('\n');
    QVERIFY2(verdicts.size() == paths.size(), output + python.readAllStandardError());
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const bool valid = Manifest::parse(read(paths[i]), {u"ops/x.yaml"_s, {}}).job().has_value();
        QVERIFY2(valid == (verdicts[i] == "valid"), paths[i].toUtf8() + ": " + verdicts[i]);
    }
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
