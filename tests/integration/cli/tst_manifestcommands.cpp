// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr auto good = "apiVersion: v1\n"
                      "kind: Job\n"
                      "metadata:\n"
                      "  name: backup # nightly\n"
                      "spec:\n"
                      "  schedule: '0 2 * * *'\n"
                      "  command: run\n";

struct Answer
{
    int code = -1;
    QByteArray out, err;
};

/// `crontopus validate` and `crontopus manifest set`, the real program on real files.
class ManifestCommandsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void validFilesAreClean();
    void errorsAreToldWithTheirPlace();
    void warningsAloneAreNoFailure();
    void whatCannotBeReadIsTwo();
    void wholeRepositoriesAreChecked();
    void duplicatesAreFound();
    void namespaceComesFromTheRepository();
    void machineFormatsAreWellFormed();
    void githubFormatEscapes();
    void wrongArgumentsAreRefused_data();
    void wrongArgumentsAreRefused();
    void setChangesOnlyItsFields();
    void setTypesValues_data();
    void setTypesValues();
    void unsetTakesAway();
    void setIsAllOrNothing();
    void setKeepsTheMode();
    void setRefusesToBreakAManifest();
    void setMayRepairAManifest();

private:
    Answer crontopus(const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_dir->path());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(CRONTOPUS_BIN_DIR) + u"/crontopus"_s, arguments);
        if (!process.waitForFinished(30000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    void write(const QString &path, const QByteArray &text) const
    {
        const QString absolute = m_dir->filePath(path);
        QDir().mkpath(QFileInfo(absolute).path());
        QFile file(absolute);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    QByteArray read(const QString &path) const
    {
        QFile file(m_dir->filePath(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void ManifestCommandsTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void ManifestCommandsTest::validFilesAreClean()
{
    write(u"ops/a.yaml"_s, good);
    const Answer answer = crontopus({u"validate"_s, u"ops/a.yaml"_s});
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.out, QByteArray());
    QCOMPARE(answer.err, QByteArray("1 manifest(s), 0 error(s), 0 warning(s)\n"));
}

void ManifestCommandsTest::errorsAreToldWithTheirPlace()
{
    write(u"ops/a.yaml"_s, QByteArray(good).replace("0 2 * * *", "0 25 * * *"));
    const Answer answer = crontopus({u"validate"_s, u"ops/a.yaml"_s});
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.out.startsWith("ops/a.yaml:6:16: error: ") && answer.out.endsWith(" [schedule.range]\n"),
             answer.out);
}

void ManifestCommandsTest::warningsAloneAreNoFailure()
{
    write(u"ops/a.yaml"_s, QByteArray(good) + "  timout: 5m\n");
    const Answer answer = crontopus({u"validate"_s, u"ops/a.yaml"_s});
    QCOMPARE(answer.code, 0);
    QVERIFY2(answer.out.contains("warning") && answer.out.contains("`timeout`"), answer.out);
}

void ManifestCommandsTest::whatCannotBeReadIsTwo()
{
    write(u"ops/a.yaml"_s, QByteArray(good).replace("0 2 * * *", "x"));
    const Answer answer = crontopus({u"validate"_s, u"ops/a.yaml"_s, u"ops/none.yaml"_s});
    QCOMPARE(answer.code, 2);
    QVERIFY2(answer.err.contains("ops/none.yaml"), answer.err);
    QVERIFY2(answer.out.contains("ops/a.yaml"), answer.out);
}

void ManifestCommandsTest::wholeRepositoriesAreChecked()
{
    write(u"repo/.git/x/job.yaml"_s, "broken: [");
    write(u"repo/ops/a.yaml"_s, good);
    write(u"repo/web/deep/b.yml"_s, "broken: [");
    write(u"repo/readme.yaml"_s, "broken: [");
    const Answer all = crontopus({u"validate"_s, u"repo"_s});
    QCOMPARE(all.code, 1);
    QVERIFY2(all.out.startsWith("repo/web/deep/b.yml:"), all.out);
    QCOMPARE(all.out.count('\n'), 1);
    QVERIFY2(all.err.startsWith("2 manifest(s), 1 error(s)"), all.err);
    const Answer part = crontopus({u"validate"_s, u"repo/ops"_s});
    QCOMPARE(part.code, 0);
    QVERIFY2(part.err.startsWith("1 manifest(s)"), part.err);
}

void ManifestCommandsTest::duplicatesAreFound()
{
    write(u"ops/a.yaml"_s, good);
    write(u"ops/b.yaml"_s, good);
    const Answer answer = crontopus({u"validate"_s, u"."_s});
    QCOMPARE(answer.code, 1);
    QCOMPARE(answer.out.count("[name.duplicate]"), 2);
}

void ManifestCommandsTest::namespaceComesFromTheRepository()
{
    const QByteArray text = QByteArray(good).replace("name: backup", "namespace: web\n  name: backup");
    write(u"outside/a.yaml"_s, text);
    QCOMPARE(crontopus({u"validate"_s, u"outside/a.yaml"_s}).out, QByteArray());
    write(u"repo/.git/HEAD"_s, "x");
    write(u"repo/ops/a.yaml"_s, text);
    const Answer answer = crontopus({u"validate"_s, u"repo/ops/a.yaml"_s});
    QVERIFY2(answer.out.contains("[namespace.mismatch]"), answer.out);
}

void ManifestCommandsTest::machineFormatsAreWellFormed()
{
    write(u"ops/a b.yaml"_s, QByteArray(good).replace("0 2 * * *", "0 25 * * *"));
    const Answer json = crontopus({u"validate"_s, u"--format"_s, u"json"_s, u"ops/a b.yaml"_s});
    QCOMPARE(json.code, 1);
    const QJsonObject report = QJsonDocument::fromJson(json.out).object();
    QCOMPARE(report["files"_L1].toInt(), 1);
    QCOMPARE(report["errors"_L1].toInt(), 1);
    const QJsonObject first = report["diagnostics"_L1].toArray().at(0).toObject();
    QCOMPARE(first["code"_L1].toString(), u"schedule.range"_s);
    QCOMPARE(first["line"_L1].toInt(), 6);
    QCOMPARE(first["field"_L1].toString(), u"spec.schedule"_s);

    const Answer sarif = crontopus({u"validate"_s, u"--format"_s, u"sarif"_s, u"ops/a b.yaml"_s});
    const QJsonObject log = QJsonDocument::fromJson(sarif.out).object();
    QCOMPARE(log["version"_L1].toString(), u"2.1.0"_s);
    const QJsonObject result = log["runs"_L1].toArray().at(0)["results"_L1].toArray().at(0).toObject();
    QCOMPARE(result["ruleId"_L1].toString(), u"schedule.range"_s);
    QCOMPARE(result["level"_L1].toString(), u"error"_s);
    const QJsonObject place = result["locations"_L1].toArray().at(0)["physicalLocation"_L1].toObject();
    QCOMPARE(place["artifactLocation"_L1]["uri"_L1].toString(), u"ops/a%20b.yaml"_s);
    QCOMPARE(place["region"_L1]["startLine"_L1].toInt(), 6);
}

void ManifestCommandsTest::githubFormatEscapes()
{
    write(u"ops/a,b.yaml"_s, QByteArray(good).replace("0 2 * * *", "100% 2 * * *"));
    const Answer answer = crontopus({u"validate"_s, u"--format"_s, u"github"_s, u"ops/a,b.yaml"_s});
    QVERIFY2(answer.out.startsWith("::error file=ops/a%2Cb.yaml,line=6,col="), answer.out);
    QVERIFY2(answer.out.contains("100%25"), answer.out);
    QCOMPARE(answer.out.count('\n'), 1);
}

void ManifestCommandsTest::wrongArgumentsAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing to validate") << QStringList{u"validate"_s};
    QTest::newRow("format") << QStringList{u"validate"_s, u"--format"_s, u"xml"_s, u"."_s};
    QTest::newRow("nothing to set") << QStringList{u"manifest"_s, u"set"_s, u"a.yaml"_s};
    QTest::newRow("no equals sign") << QStringList{u"manifest"_s, u"set"_s, u"a.yaml"_s, u"spec.command"_s};
}

void ManifestCommandsTest::wrongArgumentsAreRefused()
{
    QFETCH(QStringList, arguments);
    const Answer answer = crontopus(arguments);
    QCOMPARE(answer.code, 64);
    QVERIFY(!answer.err.isEmpty());
}

void ManifestCommandsTest::setChangesOnlyItsFields()
{
    write(u"a.yaml"_s, good);
    const Answer answer = crontopus({u"manifest"_s, u"set"_s, u"a.yaml"_s, u"metadata.name=other"_s,
                                     u"spec.schedule=*/5 * * * *"_s, u"spec.retry.attempts=5"_s});
    QVERIFY2(answer.code == 0, answer.err);
    QCOMPARE(read(u"a.yaml"_s),
             QByteArray(good).replace("backup", "other").replace("0 2 * * *", "*/5 * * * *") +
                 "  retry:\n    attempts: 5\n");
}

void ManifestCommandsTest::setTypesValues_data()
{
    QTest::addColumn<QString>("assignment");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("boolean") << u"spec.enabled=false"_s << QByteArray("  enabled: false\n");
    QTest::newRow("text of digits") << u"spec.env.COUNT=\"5\""_s << QByteArray("    COUNT: \"5\"\n");
    QTest::newRow("number") << u"spec.env.COUNT=5"_s << QByteArray("    COUNT: 5\n");
    QTest::newRow("empty") << u"spec.env.COUNT="_s << QByteArray("    COUNT: \"\"\n");
    QTest::newRow("equals sign") << u"spec.env.COUNT=a=b"_s << QByteArray("    COUNT: a=b\n");
    QTest::newRow("quoted key") << u"metadata.labels.\"a.b=c\"=d"_s << QByteArray("    a.b=c: d\n");
    QTest::newRow("list") << u"spec.args=[a, \"b c\"]"_s << QByteArray("  args:\n    - a\n    - b c\n");
    QTest::newRow("map") << u"spec.env={A: x}"_s << QByteArray("  env:\n    A: x\n");
    QTest::newRow("brackets in a text") << u"spec.workingDir=[x]"_s << QByteArray("  workingDir: \"[x]\"\n");
    QTest::newRow("duration") << u"spec.timeout=15m"_s << QByteArray("  timeout: 15m\n");
}

void ManifestCommandsTest::setTypesValues()
{
    QFETCH(QString, assignment);
    QFETCH(QByteArray, line);
    write(u"a.yaml"_s, good);
    const Answer answer = crontopus({u"manifest"_s, u"set"_s, u"a.yaml"_s, assignment});
    QVERIFY2(answer.code == 0, answer.err);
    QVERIFY2(read(u"a.yaml"_s).contains(line), read(u"a.yaml"_s));
}

void ManifestCommandsTest::unsetTakesAway()
{
    write(u"a.yaml"_s, QByteArray(good) + "  env:\n    A: x\n");
    const Answer answer = crontopus({u"manifest"_s, u"set"_s, u"a.yaml"_s, u"--unset"_s, u"spec.env.A"_s});
    QVERIFY2(answer.code == 0, answer.err);
    QCOMPARE(read(u"a.yaml"_s), QByteArray(good));
}

void ManifestCommandsTest::setIsAllOrNothing()
{
    write(u"a.yaml"_s, good);
    const Answer answer =
        crontopus({u"manifest"_s, u"set"_s, u"a.yaml"_s, u"spec.command=x"_s, u"spec.command.deeper=y"_s});
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.err.contains("spec.command"), answer.err);
    QCOMPARE(read(u"a.yaml"_s), QByteArray(good));
}

void ManifestCommandsTest::setKeepsTheMode()
{
    write(u"a.yaml"_s, good);
    const auto mode = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup |
                      QFileDevice::ReadOther | QFileDevice::ExeOwner;
    QVERIFY(QFile::setPermissions(m_dir->filePath(u"a.yaml"_s), mode));
    const auto before = QFile::permissions(m_dir->filePath(u"a.yaml"_s));
    QCOMPARE(crontopus({u"manifest"_s, u"set"_s, u"a.yaml"_s, u"spec.command=x"_s}).code, 0);
    QCOMPARE(QFile::permissions(m_dir->filePath(u"a.yaml"_s)), before);
}

void ManifestCommandsTest::setRefusesToBreakAManifest()
{
    write(u"a.yaml"_s, good);
    const Answer answer = crontopus({u"manifest"_s, u"set"_s, u"a.yaml"_s, u"spec.schedule=0 0 31 2 *"_s});
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.err.contains("[schedule.never-fires]"), answer.err);
    QCOMPARE(read(u"a.yaml"_s), QByteArray(good));
}

void ManifestCommandsTest::setMayRepairAManifest()
{
    write(u"a.yaml"_s, QByteArray(good).replace("0 2 * * *", "x"));
    QCOMPARE(crontopus({u"manifest"_s, u"set"_s, u"a.yaml"_s, u"spec.schedule=0 2 * * *"_s}).code, 0);
    QCOMPARE(read(u"a.yaml"_s), QByteArray(good));
}
} // namespace

QTEST_GUILESS_MAIN(ManifestCommandsTest)
#include "tst_manifestcommands.moc"
