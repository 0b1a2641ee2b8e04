// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/manifest/manifest.h"
#include "shared/manifest/yamltree.h"
#include "shared/schedule/zonedata.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;

namespace {
const ManifestContext context{u"ops/backup.yaml"_s, u"acme"_s};

/// A manifest with these lines in its spec.
QByteArray withSpec(const QByteArray &lines)
{
    return "apiVersion: v1\nkind: Job\nmetadata:\n  name: backup\nspec:\n" + lines;
}

QByteArray withMore(const QByteArray &lines)
{
    return withSpec("  schedule: \"0 2 * * *\"\n  command: run\n" + lines);
}

QString summary(const Manifest &manifest)
{
    QStringList lines;
    for (const Diagnostic &d : manifest.diagnostics())
        lines += toText(d);
    return lines.join(u'\n');
}
} // namespace

class TestManifest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaults();
    void everyFieldIsRead();
    void reports_data();
    void reports();
    void hostileTexts_data();
    void hostileTexts();
    void anchorBombIsStoppedEarly();
    void endsOfRangesAreExact();
    void columnsCountUtf16();
    void nameOfABrokenFile();
    void idsAreStable();
    void tenantAndNamespace();
    void atInTheJobsZone_data();
    void atInTheJobsZone();
    void graceRule();
    void validNames_data();
    void validNames();
    void manifestPaths_data();
    void manifestPaths();
};

void TestManifest::defaults()
{
    const Manifest manifest = Manifest::parse(withMore({}), context);
    QVERIFY2(manifest.job(), qPrintable(summary(manifest)));
    QVERIFY(manifest.diagnostics().isEmpty());
    const Job &job = *manifest.job();
    QCOMPARE(job.qualifiedName(), u"ops/backup"_s);
    QCOMPARE(job.tenant, u"acme"_s);
    QVERIFY(job.enabled && !job.paused && !job.catchUp && job.checkin.enabled && !job.retry.enabled);
    QCOMPARE(job.checkin.timeoutSeconds, 3600);
    QCOMPARE(job.retry.attempts, 3);
    QCOMPARE(job.retry.backoff, Backoff::Exponential);
    QCOMPARE(job.killAfterSeconds, 10);
    QCOMPARE(job.timeoutSeconds, 0);
    QCOMPARE(job.concurrency, Concurrency::Allow);
    QCOMPARE(job.graceSeconds, -1);
    QVERIFY(job.schedule.zoneIsMachines && job.schedule.zone && job.schedule.schedules.size() == 1);
    QVERIFY(job.platforms.isEmpty() && job.endpoints.isEmpty() && job.selector.isEmpty() &&
            job.alerts.isEmpty());
}

void TestManifest::everyFieldIsRead()
{
    QFile file(QStringLiteral(CRONTOPUS_TEST_DATA "/manifests/valid/every-field.yaml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Manifest manifest = Manifest::parse(file.readAll(), context);
    QVERIFY2(manifest.job(), qPrintable(summary(manifest)));
    const Job &job = *manifest.job();
    QCOMPARE(job.id, QUuid(u"6f1c2b9e-0d3a-4f5b-8c7d-1e2f3a4b5c6d"_s));
    QCOMPARE(job.annotations.value(u"note"_s), u"Two\nlines.\n"_s);
    QCOMPARE(job.scheduleTexts.size(), 3);
    QCOMPARE(job.schedule.schedules.size(), 3U);
    QCOMPARE(job.timezone, u"America/New_York"_s);
    QVERIFY(!job.schedule.zoneIsMachines);
    QCOMPARE(job.args, (QStringList{u"a"_s, u"b c"_s, u"d"_s}));
    QCOMPARE(job.workingDir, u"/var/lib/x"_s);
    QCOMPARE(job.env.value(u"A"_s), u"1"_s);
    QCOMPARE(job.selector.value(u"role"_s), (QStringList{u"primary"_s, u"standby"_s}));
    QCOMPARE(job.selector.value(u"hostname"_s), QStringList{u"db1"_s});
    QCOMPARE(job.endpoints, (QStringList{u"db1"_s, u"db2"_s}));
    QCOMPARE(job.platforms, (QList<Platform>{Platform::Linux, Platform::Darwin}));
    QCOMPARE(job.timeoutSeconds, 5400);
    QCOMPARE(job.concurrency, Concurrency::Replace);
    QCOMPARE(job.jitterSeconds, 90);
    QVERIFY(job.catchUp && job.retry.enabled);
    QCOMPARE(job.retry.attempts, 5);
    QCOMPARE(job.retry.initialIntervalSeconds, 2);
    QCOMPARE(job.retry.maxIntervalSeconds, 300);
    QCOMPARE(job.retry.multiplier, 1.5);
    QCOMPARE(job.checkin.secret, u"${CHECKIN_SECRET}"_s);
    QCOMPARE(job.checkin.timeoutSeconds, 7200);
    QVERIFY(!job.checkin.ping);
    QCOMPARE(job.graceSeconds, 600);
    QCOMPARE(job.alerts.size(), 2);
    QCOMPARE(job.alerts[0].after, 3);
    QCOMPARE(job.alerts[0].channels, (QStringList{u"mail"_s, u"chat"_s}));
    QCOMPARE(job.alerts[1].on, AlertOn::Missed);
}

void TestManifest::reports_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("says"); // part of the message
    const auto row = [](const char *name, const QByteArray &text, const char *code, const QString &field,
                        int line, const char *says) {
        QTest::newRow(name) << text << QString::fromLatin1(code) << field << line << QString::fromUtf8(says);
    };
    const auto more = [](const char *lines) { return withMore(lines); };
    const auto spec = [](const char *lines) { return withSpec(lines); };
    row("version", more("").replace("v1", "v2"), "value.enum", u"apiVersion"_s, 1, "use v1");
    row("kind missing", more("").replace("kind: Job\n", ""), "field.required", u"kind"_s, 1, "Job");
    row("name missing", more("").replace("  name: backup", "  labels: {}"), "field.required",
        u"metadata.name"_s, 4, "metadata.name");
    row("name", more("").replace("backup", "Back_Up"), "name.pattern", u"metadata.name"_s, 4, "lower-case");
    row("id", more("").replace("name:", "id: 123\n  name:"), "id.invalid", u"metadata.id"_s, 4, "UUID");
    row("namespace", more("").replace("name:", "namespace: web\n  name:"), "namespace.mismatch",
        u"metadata.namespace"_s, 4, "`ops`");
    row("tenant", more("").replace("name:", "tenant: other\n  name:"), "tenant.mismatch",
        u"metadata.tenant"_s, 4, "`acme`");
    row("unknown", more("  timout: 5m\n"), "field.unknown", u"spec.timout"_s, 8, "`timeout`");
    row("unknown far", more("  zzzzzzz: 5m\n"), "field.unknown", u"spec.zzzzzzz"_s, 8, "kept");
    row("schedule missing", spec("  command: x\n"), "field.required", u"spec.schedule"_s, 6, "spec.at");
    row("schedule empty list", spec("  command: x\n  schedule: []\n"), "field.required", u"spec.schedule"_s,
        7, "empty");
    row("schedule and at", more("  at: 2027-01-01 00:00\n"), "field.conflict", u"spec.at"_s, 8, "exclude");
    row("never", spec("  command: x\n  schedule: 0 0 31 2 *\n"), "schedule.never-fires", u"spec.schedule"_s,
        7, "");
    row("fields", spec("  command: x\n  schedule: 0 0 * *\n"), "schedule.syntax", u"spec.schedule"_s, 7, "");
    row("macro", spec("  command: x\n  schedule: '@fortnightly'\n"), "schedule.unknown-macro",
        u"spec.schedule"_s, 7, "");
    row("second of list", spec("  command: x\n  schedule:\n    - 0 0 * * *\n    - 0 24 * * *\n"),
        "schedule.range", u"spec.schedule[1]"_s, 9, "24");
    row("zone", more("  timezone: Europe/Berlim\n"), "timezone.unknown", u"spec.timezone"_s, 8,
        "Europe/Berlin");
    row("at", spec("  command: x\n  at: tomorrow\n"), "at.invalid", u"spec.at"_s, 7, "2026-03-01 04:00");
    row("at seconds", spec("  command: x\n  at: 2027-01-01 00:00:30\n"), "at.invalid", u"spec.at"_s, 7,
        "whole minute");
    row("at zone", spec("  command: x\n  at: 2027-01-01T00:00:00Z\n"), "at.invalid", u"spec.at"_s, 7,
        "spec.timezone");
    row("at skipped", spec("  command: x\n  timezone: Europe/Berlin\n  at: 2027-03-28 02:30\n"), "at.skipped",
        u"spec.at"_s, 8, "Daylight");
    row("command missing", spec("  schedule: 0 0 * * *\n"), "field.required", u"spec.command"_s, 6,
        "spec.http");
    row("command null", spec("  schedule: 0 0 * * *\n  command:\n"), "field.required", u"spec.command"_s, 7,
        "");
    row("command blank", spec("  schedule: 0 0 * * *\n  command: ' '\n"), "value.empty", u"spec.command"_s, 7,
        "");
    row("command list", spec("  schedule: 0 0 * * *\n  command: [a]\n"), "field.type", u"spec.command"_s, 7,
        "a text");
    row("command nul", spec("  schedule: 0 0 * * *\n  command: \"a\\0b\"\n"), "value.nul", u"spec.command"_s,
        7, "NUL");
    row("two kinds", more("  script: {interpreter: sh, source: x}\n"), "field.conflict", u"spec.script"_s, 8,
        "exclude");
    row("args type", more("  args: a b\n"), "field.type", u"spec.args"_s, 8, "list");
    row("args nul", more("  args: [\"a\\0\"]\n"), "value.nul", u"spec.args[0]"_s, 8, "NUL");
    row("args of maps", more("  args: [{a: b}]\n"), "field.type", u"spec.args[0]"_s, 8, "text");
    row("args with http", spec("  schedule: 0 0 * * *\n  args: [a]\n  http: {url: 'http://a'}\n"),
        "field.ignored", u"spec.args"_s, 7, "");
    row("directory", more("  workingDir: \"a\\nb\"\n"), "value.line", u"spec.workingDir"_s, 8, "single line");
    row("env name", more("  env:\n    A=B: x\n"), "env.name", u"spec.env.\"A=B\""_s, 9, "A=B");
    row("env digit", more("  env: {1A: x}\n"), "env.name", u"spec.env.1A"_s, 8, "digit");
    row("env newline", more("  env: {\"A\\nB\": x}\n"), "env.name", u"spec.env.\"A\nB\""_s, 8, "");
    row("env list", more("  env: [A]\n"), "field.type", u"spec.env"_s, 8, "map");
    row("boolean text", more("  enabled: \"true\"\n"), "field.type", u"spec.enabled"_s, 8, "quotes");
    row("boolean of old", more("  enabled: yes\n"), "value.boolean", u"spec.enabled"_s, 8, "true");
    row("integer", more("  retry: {attempts: many}\n"), "field.type", u"spec.retry.attempts"_s, 8,
        "whole number");
    row("integer range", more("  retry: {attempts: 1000}\n"), "value.range", u"spec.retry.attempts"_s, 8,
        "0 to 100");
    row("number", more("  retry: {multiplier: 0.5}\n"), "value.range", u"spec.retry.multiplier"_s, 8,
        "1 to 100");
    row("not a number", more("  retry: {multiplier: .nan}\n"), "field.type", u"spec.retry.multiplier"_s, 8,
        "number");
    row("intervals", more("  retry: {initialInterval: 5m, maxInterval: 1m}\n"), "value.range",
        u"spec.retry.maxInterval"_s, 8, "shorter");
    row("duration", more("  timeout: 5 minutes\n"), "duration.invalid", u"spec.timeout"_s, 8, "15m");
    row("duration zero", more("  timeout: 0\n"), "value.range", u"spec.timeout"_s, 8, "");
    row("enum", more("  concurrency: forbidd\n"), "value.enum", u"spec.concurrency"_s, 8, "`forbid`");
    row("platform", more("  platforms: [linux, beos]\n"), "value.enum", u"spec.platforms[1]"_s, 8, "darwin");
    row("alerts", more("  alerts: {on: failure}\n"), "field.type", u"spec.alerts"_s, 8, "list");
    row("alert without on", more("  alerts:\n    - after: 2\n"), "field.required", u"spec.alerts[0].on"_s, 9,
        "missed");
    row("alert unknown", more("  alerts:\n    - on: failure\n      chanels: [a]\n"), "field.unknown",
        u"spec.alerts[0].chanels"_s, 10, "`channels`");
    row("selector", more("  agent: {selector: {a: {b: c}}}\n"), "field.type", u"spec.agent.selector.a"_s, 8,
        "list");
    row("secret", more("  checkin: {secret: hunter2}\n"), "secret.literal", u"spec.checkin.secret"_s, 8,
        "${VAR}");
    row("ping with a command", more("  checkin: {ping: true}\n"), "field.ignored", u"spec.command"_s, 7,
        "spec.checkin.ping");
    row("ping without a schedule", spec("  checkin: {ping: true}\n"), "field.required", u"spec.schedule"_s, 6,
        "spec.schedule");
    row("no ping, no command", spec("  schedule: 0 0 * * *\n  checkin: {ping: false}\n"), "field.required",
        u"spec.command"_s, 6, "spec.command");
    row("url", spec("  schedule: 0 0 * * *\n  http: {url: 'ftp://a'}\n"), "http.url", u"spec.http.url"_s, 7,
        "https");
    row("url user", spec("  schedule: 0 0 * * *\n  http: {url: 'http://u:p@a'}\n"), "http.url",
        u"spec.http.url"_s, 7, "spec.http.auth");
    row("header", spec("  schedule: 0 0 * * *\n  http: {url: 'http://a', headers: {X: \"a\\r\\nY: b\"}}\n"),
        "http.header", u"spec.http.headers.X"_s, 7, "one line");
    row("expect", spec("  schedule: 0 0 * * *\n  http: {url: 'http://a', expect: [2xx]}\n"), "http.expect",
        u"spec.http.expect[0]"_s, 7, "200-299");
    row("method", spec("  schedule: 0 0 * * *\n  http: {url: 'http://a', method: get}\n"), "value.enum",
        u"spec.http.method"_s, 7, "`GET`");
    row("interpreter", spec("  schedule: 0 0 * * *\n  script: {interpreter: -c, source: x}\n"),
        "script.interpreter", u"spec.script.interpreter"_s, 7, "bash");
    row("script without source", spec("  schedule: 0 0 * * *\n  script: {interpreter: sh}\n"),
        "field.required", u"spec.script.source"_s, 7, "");
    row("duplicate key", more("  command: again\n"), "yaml.duplicate-key", {}, 8, "`command`");
    row("two documents", more("---\na: b\n"), "yaml.multiple-documents", {}, 8, "own");
    row("no map", "- a\n", "field.type", {}, 1, "apiVersion");
    row("key", "? [a]\n: b\n", "yaml.key", {}, 1, "text");
    row("merge", more("  <<: 5\n"), "yaml.merge", {}, 8, "alias");
}

void TestManifest::reports()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, code);
    QFETCH(QString, field);
    QFETCH(int, line);
    QFETCH(QString, says);
    const Manifest manifest = Manifest::parse(text, context);
    QVERIFY2(manifest.diagnostics().size() == 1, qPrintable(summary(manifest)));
    const Diagnostic &d = manifest.diagnostics().first();
    QCOMPARE(d.code, code);
    QCOMPARE(d.field, field);
    QCOMPARE(d.line, line);
    QCOMPARE(d.path, context.path);
    QVERIFY2(d.message.contains(says), qPrintable(d.message));
    QCOMPARE(manifest.job().has_value(), d.severity != Diagnostic::Severity::Error);
}

void TestManifest::hostileTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QByteArray &text, const char *code) {
        QTest::newRow(name) << text << QString::fromLatin1(code);
    };
    row("nothing", "", "yaml.empty");
    row("comments alone", "# a\n\n", "yaml.empty");
    row("ten megabytes", QByteArray(10'000'000, 'a'), "yaml.too-large");
    row("one long line", "a: " + QByteArray(1'000'000, 'b'), "field.required");
    row(
        "many keys",
        [] {
            QByteArray text;
            for (int i = 0; i < 20'000; ++i)
                text += 'k' + QByteArray::number(i) + ": 1\n";
            return text;
        }(),
        "yaml.too-many-nodes");
    row("flow depth", QByteArray(100'000, '['), "yaml.too-deep");
    row(
        "block depth",
        [] {
            QByteArray text;
            for (int i = 0; i < 100; ++i)
                text += QByteArray(i, ' ') + "a:\n";
            return text;
        }(),
        "yaml.too-deep");
    row("compact depth", QByteArray("- ").repeated(10'000) + "a", "yaml.too-deep");
    row("cycle", "a: &a [*a]\n", "yaml.cyclic-alias");
    row("cycle of maps", "a: &a\n  b: &b\n    c: *a\n", "yaml.cyclic-alias");
    row("unknown alias", "a: *b\n", "yaml.syntax");
    row("nul", QByteArray("a: \0b", 5), "yaml.control-character");
    row("what yaml-cpp takes for the end", "a: 1\n\x04rm: -rf\n", "yaml.control-character");
    row("lone carriage return", "a: 1\rb: 2\n", "yaml.control-character");
    row("latin 1", "a: \xE4\n", "yaml.encoding");
    row("utf-16",
        QByteArray("\xFF\xFE"
                   "a\0",
                   4),
        "yaml.control-character");
    row("program",
        QByteArray("\x7F"
                   "ELF\x02\x01\x01\0",
                   8),
        "yaml.control-character");
    row("tab", "a:\n\tb: 1\n", "yaml.syntax");
    row("open quote", "a: \"b\n", "yaml.syntax");
    row("open bracket", "a: [b\n", "yaml.syntax");
    row("stray bracket", "a: 1\n]\n", "yaml.syntax");
    row("colon in text", "a: b: c\n", "yaml.syntax");
    row("bad indent", "a:\n    b: 1\n  c: 2\n", "yaml.syntax");
    row("at sign", "a: @b\n", "yaml.syntax");
}

void TestManifest::hostileTexts()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, code);
    QElapsedTimer timer;
    timer.start();
    const Manifest manifest = Manifest::parse(text, context);
    QVERIFY2(timer.elapsed() < 5000, "takes too long");
    QVERIFY(!manifest.job());
    const Diagnostics &all = manifest.diagnostics();
    QVERIFY2(std::any_of(all.begin(), all.end(), [&](const Diagnostic &d) { return d.code == code; }),
             qPrintable(summary(manifest).left(500)));
    QVERIFY(!all.first().message.isEmpty());
}

void TestManifest::anchorBombIsStoppedEarly()
{
    QByteArray text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < 30; ++i) {
        const QByteArray alias = "*a" + QByteArray::number(i - 1);
        text += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [" +
                (alias + ", ").repeated(9) + alias + "]\n";
    }
    const Manifest manifest = Manifest::parse(text, context);
    QCOMPARE(manifest.diagnostics().size(), 1);
    QCOMPARE(manifest.diagnostics().first().code, u"yaml.too-many-nodes"_s);
    QCOMPARE(manifest.diagnostics().first().line, 4);
}

void TestManifest::endsOfRangesAreExact()
{
    const QByteArray text = withMore("  args:\n    - a # c\n    - \"b\\\"\"\n  env: {A: x y , B: 'it''s'}\n"
                                     "  script: |\n    one\n\n    two\n\n  paused: false\n");
    const Manifest manifest = Manifest::parse(text, context);
    const auto range = [&](const QString &path) {
        const auto found = manifest.rangeOf(path);
        return found ? u"%1:%2-%3:%4"_s.arg(found->line)
                           .arg(found->column)
                           .arg(found->endLine)
                           .arg(found->endColumn)
                     : u"none"_s;
    };
    QCOMPARE(range(u"spec.args"_s), u"9:5-10:12"_s);
    QCOMPARE(range(u"spec.args[0]"_s), u"9:7-9:8"_s);
    QCOMPARE(range(u"spec.args[1]"_s), u"10:7-10:12"_s);
    QCOMPARE(range(u"spec.env"_s), u"11:8-11:29"_s);
    QCOMPARE(range(u"spec.env.A"_s), u"11:12-11:15"_s);
    QCOMPARE(range(u"spec.env.B"_s), u"11:21-11:28"_s);
    QCOMPARE(range(u"spec.script"_s), u"12:11-15:8"_s);
    QCOMPARE(range(u"spec.paused"_s), u"17:11-17:16"_s);
    QCOMPARE(range(u"spec.none"_s), u"none"_s);
}

void TestManifest::columnsCountUtf16()
{
    const Manifest manifest = Manifest::parse(withMore("  env: {\"🎉ä\": x, B: y}\n"), context);
    const auto range = manifest.rangeOf(u"spec.env.B"_s);
    QVERIFY(range);
    QCOMPARE(range->column, 22);
}

void TestManifest::nameOfABrokenFile()
{
    QCOMPARE(Manifest::parse("metadata:\n  name: known\nspec: [", context).name(), u"known"_s);
    QCOMPARE(Manifest::parse("spec: [", context).name(), u"backup"_s);
    QCOMPARE(Manifest::parse("spec: [", context).ns(), u"ops"_s);
}

void TestManifest::idsAreStable()
{
    const QByteArray text = withMore({});
    const QUuid id = Manifest::parse(text, context).job()->id;
    QCOMPARE(Manifest::parse(text, context).job()->id, id);
    QCOMPARE(Manifest::parse("# moved\n" + text, {u"ops/deeper/other.yml"_s, u"acme"_s}).job()->id, id);
    QVERIFY(Manifest::parse(text, {u"web/backup.yaml"_s, u"acme"_s}).job()->id != id);
    QVERIFY(Manifest::parse(text, {u"ops/backup.yaml"_s, u"other"_s}).job()->id != id);
    QCOMPARE(id.version(), QUuid::Sha1);
    // Written down: it must never change.
    QCOMPARE(stableJobId(u"local"_s, u"ops"_s, u"backup"_s).toString(QUuid::WithoutBraces),
             u"c78beef1-c270-57da-980b-6438e8b70e1c"_s);
}

void TestManifest::tenantAndNamespace()
{
    const QByteArray text = withMore({}).replace("name:", "tenant: acme\n  namespace: web\n  name:");
    const Manifest local = Manifest::parse(text, {u"a.yaml"_s, u"local"_s});
    QVERIFY(local.job());
    QCOMPARE(local.job()->tenant, u"acme"_s);
    QCOMPARE(local.job()->ns, u"web"_s);
    const Manifest hosted = Manifest::parse(text, {u"ops/a.yaml"_s, u"other"_s});
    QCOMPARE(hosted.job()->tenant, u"other"_s);
    QCOMPARE(hosted.job()->ns, u"ops"_s);
}

void TestManifest::atInTheJobsZone_data()
{
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("utc");
    QTest::newRow("winter") << u"2027-01-10 04:00"_s << u"Europe/Berlin"_s << u"2027-01-10T03:00:00Z"_s;
    QTest::newRow("summer") << u"2027-07-10T04:00"_s << u"Europe/Berlin"_s << u"2027-07-10T02:00:00Z"_s;
    QTest::newRow("gap: right after it")
        << u"2027-03-28 02:30"_s << u"Europe/Berlin"_s << u"2027-03-28T01:00:00Z"_s;
    QTest::newRow("twice: the first")
        << u"2027-10-31 02:30"_s << u"Europe/Berlin"_s << u"2027-10-31T00:30:00Z"_s;
    QTest::newRow("half hour gap") << u"2027-10-03 02:15"_s << u"Australia/Lord_Howe"_s
                                   << u"2027-10-02T15:30:00Z"_s;
    QTest::newRow("east") << u"2027-01-01 00:00"_s << u"Pacific/Kiritimati"_s << u"2026-12-31T10:00:00Z"_s;
}

void TestManifest::atInTheJobsZone()
{
    QFETCH(QString, at);
    QFETCH(QString, zone);
    QFETCH(QString, utc);
    const Manifest manifest = Manifest::parse(
        withSpec("  command: x\n  at: \"" + at.toUtf8() + "\"\n  timezone: " + zone.toUtf8() + "\n"),
        context);
    QVERIFY2(manifest.job(), qPrintable(summary(manifest)));
    QCOMPARE(*manifest.job()->schedule.at, QDateTime::fromString(utc, Qt::ISODate).toSecsSinceEpoch());
}

void TestManifest::graceRule()
{
    const auto grace = [](const QByteArray &lines) {
        return effectiveGraceSeconds(*Manifest::parse(withSpec("  command: x\n" + lines), context).job(),
                                     1'800'000'000);
    };
    QCOMPARE(grace("  schedule: 0 0 * * *\n"), 300);
    QCOMPARE(grace("  schedule: '*/2 * * * *'\n"), 60);
    QCOMPARE(grace("  schedule: '*/2 * * * *'\n  grace: 1h\n"), 3600);
    QCOMPARE(grace("  schedule: '@reboot'\n"), 300);
}

void TestManifest::validNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("valid");
    QTest::newRow("letter") << u"a"_s << true;
    QTest::newRow("digits") << u"0a-9"_s << true;
    QTest::newRow("63") << QString(63, u'a') << true;
    QTest::newRow("64") << QString(64, u'a') << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("upper") << u"aB"_s << false;
    QTest::newRow("hyphen first") << u"-a"_s << false;
    QTest::newRow("hyphen last") << u"a-"_s << false;
    QTest::newRow("dots") << u".."_s << false;
    QTest::newRow("slash") << u"a/b"_s << false;
    QTest::newRow("newline") << u"a\n"_s << false;
    QTest::newRow("umlaut") << u"ä"_s << false;
    QTest::newRow("other digits") << u"٣"_s << false;
}

void TestManifest::validNames()
{
    QFETCH(QString, name);
    QTEST(isValidName(name), "valid");
}

void TestManifest::manifestPaths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("counts");
    QTest::newRow("yaml") << u"ops/a.yaml"_s << true;
    QTest::newRow("yml") << u"ops/deep/er/a.yml"_s << true;
    QTest::newRow("no namespace") << u"a.yaml"_s << false;
    QTest::newRow("other") << u"ops/a.json"_s << false;
    QTest::newRow("hidden file") << u"ops/.a.yaml"_s << false;
    QTest::newRow("hidden directory") << u".github/a.yaml"_s << false;
    QTest::newRow("up") << u"../a.yaml"_s << false;
    QTest::newRow("absolute") << u"/ops/a.yaml"_s << false;
}

void TestManifest::manifestPaths()
{
    QFETCH(QString, path);
    QTEST(isManifestPath(path), "counts");
}

QTEST_APPLESS_MAIN(TestManifest)
#include "tst_manifest.moc"
