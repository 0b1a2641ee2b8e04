// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/crontab/crontabdocument.h"

#include <QDirIterator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;
using Kind = CrontabLine::Kind;
using Job = CrontabDocument::Job;

namespace {
const QByteArray uuidText = "1b4e28ba-2fa1-11d2-883f-0016d3cca427";
const QUuid uuid = QUuid::fromString(u"1b4e28ba-2fa1-11d2-883f-0016d3cca427"_s);
const RunnerCall runner{"/usr/bin/crontopus-run", {}};

QUuid numbered(int number)
{
    return QUuid::createUuidV5(uuid, QByteArray::number(number));
}

QByteArray lineOf(int number, const QByteArray &schedule = "*/5 * * * *")
{
    return ourLine(schedule, runner, numbered(number), "ns/job-" + QByteArray::number(number));
}

Job job(int number, const QByteArray &schedule = "*/5 * * * *")
{
    return {numbered(number), {lineOf(number, schedule)}, false};
}

QByteArray rendered(const QByteArray &text, const QList<Job> &jobs, const QList<QByteArray> &once = {})
{
    return CrontabDocument::parse(text).withJobs(jobs, once);
}
} // namespace

class TestCrontab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsLinesApart_data();
    void tellsLinesApart();
    void foreignBytesSurvive_data();
    void foreignBytesSurvive();
    void addingTwiceIsAddingOnce();
    void changesInPlace();
    void severalLinesOfAJobKeepTheirPlaces();
    void duplicatedLineOfOursGoes();
    void keepLeavesLinesAsTheyAre();
    void takesOverTheOlderAgentsLine();
    void staysAboveLinesThatBreakIt();
    void onceLinesStayAndGo();
    void optionsAndOddPaths();
    void parsesEnvironment();
    void unterminatedLineOfOurs();
};

void TestCrontab::tellsLinesApart_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("kind");
    const auto row = [](const QByteArray &text, Kind kind) {
        QTest::addRow("%.60s", text.constData()) << text << int(kind);
    };
    row("", Kind::Blank);
    row(" \t", Kind::Blank);
    row("# x", Kind::Comment);
    row("  #x", Kind::Comment);
    row("A=b", Kind::Environment);
    row("\"A B\" = c", Kind::Environment);
    row("MAILTO=\"\"", Kind::Environment);
    row("0 5 * * * x", Kind::Entry);
    row("@daily x", Kind::Entry);
    row("@daily A=b x", Kind::Entry);
    row("0 5 * * * A=b x", Kind::Entry);
    row("0 5 * *", Kind::Invalid);
    row("0 5 * * *", Kind::Invalid);
    row("nonsense", Kind::Invalid);
    const QByteArray call = "/usr/bin/crontopus-run " + uuidText;
    row("*/5 * * * * " + call + " # CRONTOPUS:a/b", Kind::Ours);
    row("  */5  *\t* * * " + call + "  # CRONTOPUS:a/b \r", Kind::Ours);
    row("@reboot " + call + " --boot # CRONTOPUS:a/b", Kind::Ours);
    row("0 5 * * * " + call + " --state /a/b # CRONTOPUS:a/b", Kind::Ours);
    row("0 5 * * * '/a b/crontopus-run' " + uuidText + " --state '/c d' # CRONTOPUS:a/b", Kind::Ours);
    row("0 5 * * * " + call + " # CRONTOPUS:a/B", Kind::Entry);
    row("0 5 * * * " + call + " # CRONTOPUS:a", Kind::Entry);
    row("0 5 * * * " + call + " ; x # CRONTOPUS:a/b", Kind::Entry);
    row("0 5 * * * " + call, Kind::Entry);
    row("0 5 * * * /$(x)/crontopus-run " + uuidText + " # CRONTOPUS:a/b", Kind::Entry);
    row("#0 5 * * * " + call + " # CRONTOPUS:a/b", Kind::Comment);
    row("5 5 1 1 * [ $(date +\\%Y) = 2026 ] && /usr/bin/crontopus-run --manual " + uuidText +
            " # CRONTOPUS-ONCE:1234:a/b",
        Kind::Once);
    row("5 5 1 1 * [ $(date +\\%Y) = 2026 ] && rm -rf / --manual " + uuidText + " # CRONTOPUS-ONCE:1234:a/b",
        Kind::Entry);
    row("0 5 * * * /home/u/.crontopus/run-job CRONTOPUS:" + uuidText, Kind::Legacy);
    row("0 5 * * * /usr/bin/crontopus-agent run-job CRONTOPUS:" + uuidText, Kind::Legacy);
    row("0 5 * * * echo run-job CRONTOPUS:" + uuidText, Kind::Entry);
    row("0 5 * * * /x/run-job CRONTOPUS:" + uuidText + " # CRONTOPUS:" + uuidText, Kind::Entry);
    row("0 5 * * * echo CRONTOPUS:" + uuidText, Kind::Entry);
}

void TestCrontab::tellsLinesApart()
{
    QFETCH(QByteArray, text);
    QFETCH(int, kind);
    QCOMPARE(int(CrontabLine::parse(text).kind), kind);
}

void TestCrontab::foreignBytesSurvive_data()
{
    QTest::addColumn<QString>("path");
    QDirIterator files(QStringLiteral(CRONTOPUS_TEST_DATA "/crontabs"), {u"*.crontab"_s}, QDir::Files);
    int count = 0;
    for (; files.hasNext(); ++count) {
        files.next();
        QTest::addRow("%s", qPrintable(files.fileName())) << files.filePath();
    }
    QVERIFY(count >= 40);
}

void TestCrontab::foreignBytesSurvive()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray original = file.readAll();

    const QByteArray installed = rendered(original, {job(1), job(2), job(3)});
    for (int i = 1; i <= 3; ++i)
        QCOMPARE(installed.count(lineOf(i) + '\n'), 1);
    QCOMPARE(CrontabDocument::parse(installed).withoutOurs(), original);
    const QByteArray changed = rendered(installed, {job(1, "7 * * * *"), job(3), job(4)});
    QVERIFY(!changed.contains(lineOf(2)));
    QVERIFY(!changed.contains(lineOf(1)));
    QCOMPARE(changed.size(), installed.size() - 2); // `7` for `*/5`
    QCOMPARE(rendered(changed, {job(1, "7 * * * *"), job(3), job(4)}), changed);
    const QByteArray once = CrontabDocument::parse(changed).withLine(
        onceLine(QDateTime(QDate(2026, 5, 1), QTime(5, 5)), runner, "--manual", uuid, "a/b"));
    QCOMPARE(CrontabDocument::parse(once).withoutOurs(), original);
    QCOMPARE(rendered(changed, {}), original);
}

void TestCrontab::addingTwiceIsAddingOnce()
{
    const QByteArray once = rendered("# x\n", {job(1), job(2)});
    QCOMPARE(once, "# x\n" + lineOf(1) + '\n' + lineOf(2) + '\n');
    QCOMPARE(rendered(once, {job(2), job(1)}), once);
}

void TestCrontab::changesInPlace()
{
    const QByteArray text = "# a\n" + lineOf(1) + "\n# b\n" + lineOf(2) + "\n# c\n";
    QCOMPARE(rendered(text, {job(1, "1 1 * * *"), job(2)}),
             "# a\n" + lineOf(1, "1 1 * * *") + "\n# b\n" + lineOf(2) + "\n# c\n");
}

void TestCrontab::severalLinesOfAJobKeepTheirPlaces()
{
    const Job two{numbered(1), {lineOf(1, "1 1 * * *"), lineOf(1, "2 2 * * *")}, false};
    const QByteArray text = rendered("# x\n", {two});
    const Job other{numbered(1), {lineOf(1, "3 3 * * *"), lineOf(1, "1 1 * * *")}, false};
    QCOMPARE(rendered(text, {other}),
             "# x\n" + lineOf(1, "1 1 * * *") + '\n' + lineOf(1, "3 3 * * *") + '\n');
    QCOMPARE(rendered(text, {job(1, "2 2 * * *")}), "# x\n" + lineOf(1, "2 2 * * *") + '\n');
}

void TestCrontab::duplicatedLineOfOursGoes()
{
    const QByteArray line = lineOf(1) + '\n';
    QCOMPARE(rendered(line + "# x\n" + line, {job(1)}), line + "# x\n");
}

void TestCrontab::keepLeavesLinesAsTheyAre()
{
    const QByteArray text = lineOf(1, "9 9 * * *") + "\r\n# x\n" + lineOf(2) + '\n';
    QCOMPARE(rendered(text, {Job{numbered(1), {}, true}}), lineOf(1, "9 9 * * *") + "\r\n# x\n");
}

void TestCrontab::takesOverTheOlderAgentsLine()
{
    const QByteArray old =
        "*/5 * * * * /home/u/.crontopus/run-job CRONTOPUS:" + numbered(1).toByteArray(QUuid::WithoutBraces) +
        '\n';
    QCOMPARE(rendered("# a\n" + old + "# b\n", {job(1)}), "# a\n" + lineOf(1) + "\n# b\n");
    QCOMPARE(rendered("# a\n" + old + "# b\n", {}), QByteArray("# a\n# b\n"));
}

void TestCrontab::staysAboveLinesThatBreakIt()
{
    QCOMPARE(rendered("# a\nSHELL=/bin/false\n# b\n", {job(1)}),
             "# a\n" + lineOf(1) + "\nSHELL=/bin/false\n# b\n");
    QCOMPARE(rendered("SHELL=\"/bin/bash\"\n# b\n", {job(1)}),
             "SHELL=\"/bin/bash\"\n# b\n" + lineOf(1) + '\n');
    // Somebody put it above our line later: ours moves, theirs doesn't.
    QCOMPARE(rendered("# a\nCRON_TZ=Asia/Tokyo\n" + lineOf(1) + "\n# b\n", {job(1)}),
             "# a\n" + lineOf(1) + "\nCRON_TZ=Asia/Tokyo\n# b\n");
}

void TestCrontab::onceLinesStayAndGo()
{
    const QDateTime when(QDate(2026, 11, 20), QTime(21, 30));
    const QByteArray line = onceLine(when, runner, "--manual", numbered(1), "ns/job-1");
    const CrontabLine parsed = CrontabLine::parse(line);
    QCOMPARE(int(parsed.kind), int(Kind::Once));
    QCOMPARE(parsed.onceAt, when.toSecsSinceEpoch());
    QCOMPARE(parsed.jobId, numbered(1));
    QVERIFY(line.startsWith("30 21 20 11 * "));
    const QByteArray text = CrontabDocument::parse(lineOf(1) + '\n').withLine(line);
    QCOMPARE(text, lineOf(1) + '\n' + line + '\n');
    QCOMPARE(rendered(text, {job(1)}, {line}), text);
    QCOMPARE(rendered(text, {job(1)}), lineOf(1) + '\n');
}

void TestCrontab::optionsAndOddPaths()
{
    const RunnerCall odd{"/opt/50% off/crontopus-run", "/home/a b/.state"};
    const QByteArray line = ourLine("@reboot", odd, uuid, "a/b");
    QCOMPARE(line, "@reboot '/opt/50\\% off/crontopus-run' " + uuidText +
                       " --state '/home/a b/.state' --boot # CRONTOPUS:a/b");
    QCOMPARE(int(CrontabLine::parse(line).kind), int(Kind::Ours));

    const RunnerCall quotes{"/home/o'brien/bin/crontopus-run", "/home/o'brien/'; rm -rf '"};
    const QByteArray quoted = ourLine("5 * * * *", quotes, uuid, "a/b");
    QCOMPARE(quoted, "5 * * * * '/home/o'\\''brien/bin/crontopus-run' " + uuidText +
                         " --state '/home/o'\\''brien/'\\''; rm -rf '\\''' # CRONTOPUS:a/b");
    QCOMPARE(int(CrontabLine::parse(quoted).kind), int(Kind::Ours));
    QCOMPARE(CrontabLine::parse(quoted).jobId, uuid);
    const QByteArray once =
        onceLine(QDateTime(QDate(2026, 1, 2), QTime(3, 4)), quotes, "--manual", uuid, "a/b");
    QCOMPARE(int(CrontabLine::parse(once).kind), int(Kind::Once));
    QCOMPARE(int(CrontabLine::parse("5 * * * * '/a'\\''b # CRONTOPUS:a/b").kind), int(Kind::Entry));
}

void TestCrontab::parsesEnvironment()
{
    const QByteArray text = " \"MY NAME\" = 'a = b' ";
    const CrontabLine line = CrontabLine::parse(text);
    QCOMPARE(line.name.toByteArray(), QByteArray("MY NAME"));
    QCOMPARE(line.value.toByteArray(), QByteArray("a = b"));
}

void TestCrontab::unterminatedLineOfOurs()
{
    QCOMPARE(rendered("# x\n" + lineOf(1), {job(1), job(2)}), "# x\n" + lineOf(1) + '\n' + lineOf(2) + '\n');
    QCOMPARE(rendered("# x\n" + lineOf(1), {}), QByteArray("# x\n"));
}

QTEST_GUILESS_MAIN(TestCrontab)
#include "test_crontab.moc"
