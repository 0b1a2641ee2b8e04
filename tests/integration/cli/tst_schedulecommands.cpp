// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace {
struct Answer
{
    int code = -1;
    QByteArray out, err;
};

Answer crontopus(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C"_s);
    environment.insert(u"TZ"_s, u"Europe/Berlin"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(CRONTOPUS_BIN_DIR) + u"/crontopus"_s, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(30000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}
} // namespace

class ScheduleCommandsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void batchAnswersAllReferenceVectors();
    void batchGoesOnAfterMalformedLines();
    void batchAnswersEachLineAtOnce();
    void nextPrintsLocalTimes();
    void nextPrintsJson();
    void explainSaysWordsAndCautions();
    void planPrintsEntriesAndGuard();
    void exitCodesTellWhatWentWrong_data();
    void exitCodesTellWhatWentWrong();
    void helpNamesTheCommand();
};

void ScheduleCommandsTest::batchAnswersAllReferenceVectors()
{
    QFile file(QStringLiteral(CRONTOPUS_TEST_DATA) + u"/cron-next.jsonl"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray input;
    QList<QJsonObject> vectors;
    while (!file.atEnd()) {
        vectors << QJsonDocument::fromJson(file.readLine()).object();
        QJsonObject request = vectors.last();
        request[u"count"_s] = request.take(u"next"_s).toArray().size();
        input += QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n';
    }
    QCOMPARE(vectors.size(), 300);
    const Answer answer = crontopus({u"schedule"_s, u"next"_s, u"--batch"_s, u"-"_s}, input);
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.err, QByteArray());
    const QList<QByteArray> lines = answer.out.trimmed().split('\n');
    QCOMPARE(lines.size(), vectors.size());
    for (qsizetype i = 0; i < lines.size(); ++i)
        QCOMPARE(QJsonDocument::fromJson(lines[i]).object(), vectors[i]);
}

void ScheduleCommandsTest::batchGoesOnAfterMalformedLines()
{
    const QByteArray good = R"({"expr":"0 0 * * *","tz":"UTC","from":"2027-01-01T12:00:00Z","count":1})";
    const QList<QByteArray> bad{"{",
                                "[1]",
                                "\xff\xfe",
                                R"({"tz":"UTC"})",
                                R"({"expr":5})",
                                R"({"expr":"0 0 31 2 *"})",
                                R"({"expr":"0 0 * * *","tz":"Nowhere"})",
                                R"({"expr":"0 0 * * *","from":"yesterday"})",
                                R"({"expr":"0 0 * * *","count":0})",
                                R"({"expr":"0 0 * * *","count":"many"})"};
    QByteArray input;
    for (const QByteArray &line : bad)
        input += line + "\n\n" + good + "\r\n";
    const Answer answer = crontopus({u"schedule"_s, u"next"_s, u"--batch"_s, u"-"_s}, input);
    QCOMPARE(answer.code, 1);
    const QList<QByteArray> lines = answer.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 2 * bad.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QJsonObject object = QJsonDocument::fromJson(lines[i]).object();
        if (i % 2 == 0)
            QVERIFY2(!object["error"_L1].toString().isEmpty(), lines[i]);
        else
            QCOMPARE(object["next"_L1].toArray(), QJsonArray{u"2027-01-02T00:00:00Z"_s});
    }
}

void ScheduleCommandsTest::batchAnswersEachLineAtOnce()
{
    QProcess process;
    process.start(QStringLiteral(CRONTOPUS_BIN_DIR) + u"/crontopus"_s,
                  {u"schedule"_s, u"next"_s, u"--batch"_s, u"-"_s});
    for (int i = 0; i < 3; ++i) {
        process.write("{\"expr\":\"@hourly\",\"tz\":\"UTC\"}\n");
        while (!process.canReadLine())
            QVERIFY(process.waitForReadyRead(10000));
        QVERIFY(process.readLine().contains("\"next\""));
    }
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(10000));
}

void ScheduleCommandsTest::nextPrintsLocalTimes()
{
    const QStringList command{
        u"schedule"_s, u"next"_s, u"30 2 * * *"_s, u"--from"_s, u"2027-10-30T12:00:00Z"_s, u"-n"_s, u"2"_s};
    QCOMPARE(crontopus(command).out,
             QByteArray("Sun 2027-10-31 02:30 +02:00\nMon 2027-11-01 02:30 +01:00\n"));
    QCOMPARE(crontopus(command + QStringList{u"--tz"_s, u"America/St_Johns"_s}).out,
             QByteArray("Sun 2027-10-31 02:30 -02:30\nMon 2027-11-01 02:30 -02:30\n"));
    // Without an offset the time is the zone's: half past twelve in Berlin.
    QCOMPARE(crontopus({u"schedule"_s, u"next"_s, u"@hourly"_s, u"--from"_s, u"2027-07-01T12:30:00"_s,
                        u"-n"_s, u"1"_s})
                 .out,
             QByteArray("Thu 2027-07-01 13:00 +02:00\n"));
}

void ScheduleCommandsTest::nextPrintsJson()
{
    const Answer answer =
        crontopus({u"schedule"_s, u"next"_s, u"0"_s, u"0"_s, u"*"_s, u"*"_s, u"*"_s, u"--tz"_s, u"UTC"_s,
                   u"--from"_s, u"2027-01-01T12:00:00Z"_s, u"--count"_s, u"1"_s, u"--json"_s});
    QCOMPARE(QJsonDocument::fromJson(answer.out).object(),
             (QJsonObject{{u"expr"_s, u"0 0 * * *"_s},
                          {u"tz"_s, u"UTC"_s},
                          {u"from"_s, u"2027-01-01T12:00:00Z"_s},
                          {u"next"_s, QJsonArray{u"2027-01-02T00:00:00Z"_s}}}));
}

void ScheduleCommandsTest::explainSaysWordsAndCautions()
{
    const Answer answer = crontopus({u"schedule"_s, u"explain"_s, u"30 2 * * *"_s, u"--tz"_s,
                                     u"Europe/Berlin"_s, u"--from"_s, u"2027-01-01T12:00:00Z"_s});
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.out,
             QByteArray("At 02:30, Europe/Berlin\n"
                        "On 2027-03-28 the clock skips 02:30: it runs at 03:00 instead.\n"
                        "On 2027-10-31 the time 02:30 comes twice: it runs the first time only.\n"));
}

void ScheduleCommandsTest::planPrintsEntriesAndGuard()
{
    const QStringList command{u"schedule"_s,         u"plan"_s,   u"30 1 * * *"_s,           u"--tz"_s,
                              u"America/New_York"_s, u"--from"_s, u"2026-11-20T21:00:00Z"_s, u"--target"_s};
    const Answer cron = crontopus(command + QStringList{u"crontab"_s});
    QCOMPARE(cron.out, QByteArray("30 6,7 * * *\n"));
    QVERIFY(cron.err.contains("guard"));
    const Answer systemd = crontopus(command + QStringList{u"systemd"_s});
    QVERIFY(systemd.out.startsWith("OnCalendar=*-*-* 01:30:00 America/New_York\n"));
    const Answer json =
        crontopus(command + QStringList{u"crontab"_s, u"--json"_s, u"--machine-tz"_s, u"America/New_York"_s});
    const QJsonObject plan = QJsonDocument::fromJson(json.out).object();
    QCOMPARE(plan["entries"_L1].toArray(), QJsonArray{u"30 1 * * *"_s});
    QCOMPARE(plan["guarded"_L1].toBool(), false);
    const Answer task =
        crontopus(command + QStringList{u"taskscheduler"_s, u"--command"_s, u"C:\\a & b.exe"_s});
    QXmlStreamReader xml(task.out);
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY(!xml.hasError());
    QVERIFY(task.out.contains("<Command>C:\\a &amp; b.exe</Command>"));
}

void ScheduleCommandsTest::exitCodesTellWhatWentWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char *name, const QStringList &arguments, int code, const char *message) {
        QTest::newRow(name) << QStringList{u"schedule"_s} + arguments << code << QByteArray(message);
    };
    row("bad expression", {u"next"_s, u"61 * * * *"_s}, 1, "Minute 61 is out of range: use 0 to 59.");
    row("no expression", {u"next"_s}, 64, "EXPR is missing");
    row("unknown zone", {u"next"_s, u"* * * * *"_s, u"--tz"_s, u"Nowhere"_s}, 64, "no time zone `Nowhere`");
    row("bad time", {u"next"_s, u"* * * * *"_s, u"--from"_s, u"now"_s}, 64, "`now` is not a time");
    row("bad count", {u"next"_s, u"* * * * *"_s, u"--count"_s, u"0"_s}, 64, "--count");
    row("unknown option", {u"explain"_s, u"* * * * *"_s, u"--colour"_s}, 64, "colour");
    row("unreadable batch", {u"next"_s, u"--batch"_s, u"/nonexistent/file"_s}, 2, "/nonexistent/file");
    row("bad target", {u"plan"_s, u"* * * * *"_s, u"--target"_s, u"launchd"_s}, 64, "--target");
}

void ScheduleCommandsTest::exitCodesTellWhatWentWrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, message);
    const Answer answer = crontopus(arguments);
    QTEST(answer.code, "code");
    QVERIFY2(answer.err.contains(message), answer.err);
    QCOMPARE(answer.out, QByteArray());
}

void ScheduleCommandsTest::helpNamesTheCommand()
{
    for (const QString &command : {u"next"_s, u"explain"_s, u"plan"_s}) {
        const Answer answer = crontopus({u"schedule"_s, command, u"--help"_s});
        QCOMPARE(answer.code, 0);
        QVERIFY2(answer.out.startsWith("Usage: crontopus schedule " + command.toLatin1() + ' '), answer.out);
    }
}

QTEST_GUILESS_MAIN(ScheduleCommandsTest)
#include "tst_schedulecommands.moc"
