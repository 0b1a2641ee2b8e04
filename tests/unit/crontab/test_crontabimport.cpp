// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/crontab/crontabcommand.h"
#include "shared/crontab/crontabimport.h"
#include "shared/manifest/manifest.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;

namespace {
QByteArray sample(const QString &name)
{
    QFile file(QStringLiteral(CRONTOPUS_TEST_DATA "/crontabs/") + name + u".crontab"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Job jobOf(const ImportedLine &line, const QString &timezone = {})
{
    const auto text = importedManifest(line, u"imported"_s, line.suggestedName, timezone, u"test"_s);
    if (!text) {
        qWarning("%s", qPrintable(text.error().message));
        return {};
    }
    const Manifest manifest = Manifest::parse(*text, {u"imported/%1.yaml"_s.arg(line.suggestedName), {}});
    return manifest.job().value_or(Job{});
}
} // namespace

class TestCrontabImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCommandsAsCronDoes_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("shell");
        QTest::addColumn<QString>("command");
        const QString sh;
        QTest::newRow("plain") << u"run --all"_s << sh << u"run --all"_s;
        QTest::newRow("escaped percent") << uR"(date +\%F)"_s << sh << u"date +%F"_s;
        QTest::newRow("input") << u"mail ada%Hello%World"_s << sh
                               << u"printf '%s\\n' 'Hello\nWorld' | mail ada"_s;
        QTest::newRow("quote in the input") << u"cat%it's"_s << sh << uR"(printf '%s\n' 'it'\''s' | cat)"_s;
        QTest::newRow("escaped in the input")
            << uR"(cat%5\% of a\b)"_s << sh << uR"(printf '%s\n' '5% of a\b' | cat)"_s;
        QTest::newRow("input of several commands")
            << u"cd /tmp && cat%x"_s << sh << uR"(printf '%s\n' 'x' | sh -c 'cd /tmp && cat')"_s;
        QTest::newRow("nothing behind the percent") << u"cat%"_s << sh << u"cat"_s;
        QTest::newRow("line end at the end") << u"cat%a%"_s << sh << uR"(printf '%s\n' 'a' | cat)"_s;
        QTest::newRow("backslashes") << uR"(a\b \\ c)"_s << sh << uR"(a\b \ c)"_s;
        QTest::newRow("backslash, then input") << uR"(cat \\%x)"_s << sh << uR"(printf '%s\n' 'x' | cat \)"_s;
        QTest::newRow("another shell") << u"[[ a == a ]] && echo 'x'"_s << u"/bin/bash"_s
                                       << uR"(/bin/bash -c '[[ a == a ]] && echo '\''x'\''')"_s;
        QTest::newRow("another shell with input")
            << u"read x; echo $x%y"_s << u"/bin/bash"_s
            << uR"(printf '%s\n' 'y' | /bin/bash -c 'read x; echo $x')"_s;
        QTest::newRow("a shell that is none")
            << u"x"_s << u"/bin/sh; rm -rf ~"_s << uR"('/bin/sh; rm -rf ~' -c 'x')"_s;
        QTest::newRow("sh") << u"a; b"_s << u"/bin/sh"_s << u"a; b"_s;
    }
    void readsCommandsAsCronDoes()
    {
        QFETCH(QString, line);
        QFETCH(QString, shell);
        QTEST(commandOfCrontabLine(line, shell), "command");
    }

    void variablesHoldForTheLinesBelow()
    {
        const auto lines = CrontabImport::read("0 1 * * * first\n"
                                               "PATH=/opt/bin:/usr/bin\n"
                                               "MAILTO = \"ada@example.com\"\n"
                                               "HOME=/srv/app\n"
                                               "0 2 * * * second\n"
                                               "PATH=/bin\nMAILTO=\"\"\n"
                                               "0 3 * * * third\n")
                               .entries();
        QCOMPARE(lines.size(), 3);
        QVERIFY(jobOf(lines[0]).env.isEmpty());
        const Job second = jobOf(lines[1]);
        QCOMPARE(second.env.value(u"PATH"_s), u"/opt/bin:/usr/bin"_s);
        QCOMPARE(second.env.value(u"MAILTO"_s), u"ada@example.com"_s);
        QCOMPARE(second.workingDir, u"/srv/app"_s);
        QCOMPARE(second.env.value(u"HOME"_s), u"/srv/app"_s);
        QVERIFY(lines[1].notes.join(u' ').contains(u"ada@example.com"_s));
        const Job third = jobOf(lines[2]);
        QCOMPARE(third.env.value(u"PATH"_s), u"/bin"_s);
        QCOMPARE(third.env.value(u"MAILTO"_s, u"missing"_s), QString());
        QVERIFY(lines[2].notes.isEmpty());
    }

    void timeZonesAndDelays()
    {
        const auto lines = CrontabImport::read(sample(u"env-cron-tz"_s)).entries();
        QCOMPARE(lines.size(), 3);
        QCOMPARE(jobOf(lines[0]).timezone, QString());
        QCOMPARE(jobOf(lines[0], u"Europe/Berlin"_s).timezone, u"Europe/Berlin"_s);
        QCOMPARE(jobOf(lines[1], u"Europe/Berlin"_s).timezone, u"Asia/Tokyo"_s);
        QCOMPARE(jobOf(lines[2]).timezone, u"UTC"_s);
        QVERIFY(!jobOf(lines[1]).env.contains(u"CRON_TZ"_s));
        const auto delayed = CrontabImport::read(sample(u"env-random-delay"_s)).entries();
        QCOMPARE(jobOf(delayed.value(0)).jitterSeconds, 45 * 60);
    }

    void macrosStay()
    {
        const auto lines = CrontabImport::read(sample(u"macros"_s)).entries();
        QStringList schedules;
        for (const ImportedLine &line : lines)
            schedules += jobOf(line).scheduleTexts;
        QCOMPARE(schedules,
                 QStringList({u"@reboot"_s, u"@daily"_s, u"@hourly"_s, u"@midnight"_s, u"@annually"_s}));
    }

    void commentsBecomeNames_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("comment");
        QTest::newRow("comment") << QByteArray("# Nightly backup\n0 2 * * * /opt/b.sh") << u"nightly-backup"_s
                                 << u"Nightly backup"_s;
        QTest::newRow("ansible") << sample(u"ansible"_s) << u"backup"_s << u"backup"_s;
        QTest::newRow("umlauts") << QByteArray("# Täglich aufräumen\n0 2 * * * x") << u"ta-glich-aufra-umen"_s
                                 << u"Täglich aufräumen"_s;
        QTest::newRow("header") << sample(u"debian-header"_s) << u"tar"_s << QString();
        QTest::newRow("blank line between")
            << QByteArray("# About all\n\n0 2 * * * /opt/sync.sh") << u"sync"_s << QString();
        QTest::newRow("switched off")
            << QByteArray("# 0 1 * * * old\n0 2 * * * /opt/sync.sh") << u"sync"_s << QString();
        QTest::newRow("long") << QByteArray("# This tells a long story of why the job below exists at all\n"
                                            "0 2 * * * /opt/sync.sh")
                              << u"sync"_s << u"This tells a long story of why the job below exists at all"_s;
        QTest::newRow("three") << sample(u"three-comments"_s) << u"four"_s << u"four"_s;
    }
    void commentsBecomeNames()
    {
        QFETCH(QByteArray, text);
        const auto lines = CrontabImport::read(text).entries();
        QVERIFY(!lines.isEmpty());
        if (QByteArray(QTest::currentDataTag()) != "umlauts")
            QTEST(lines.first().suggestedName, "name");
        QVERIFY(isValidName(lines.first().suggestedName));
        QTEST(lines.first().comment, "comment");
    }

    void userColumn_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("source");
        QTest::addColumn<bool>("column");
        QTest::newRow("etc") << sample(u"etc-crontab"_s) << QString() << true;
        QTest::newRow("certbot") << sample(u"certbot"_s) << QString() << true;
        QTest::newRow("user's own") << sample(u"one-job"_s) << QString() << false;
        QTest::newRow("by its path") << sample(u"one-job"_s) << u"/etc/cron.d/x"_s << true;
        QTest::newRow("only some") << QByteArray("0 1 * * * root x\n0 2 * * * y z\n") << QString() << false;
        QTest::newRow("empty") << QByteArray() << QString() << false;
    }
    void userColumn()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, source);
        QTEST(CrontabImport::read(text, source).userColumn, "column");
    }

    void systemCrontab()
    {
        const auto lines = CrontabImport::read(sample(u"etc-crontab"_s)).entries();
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].user, u"root"_s);
        QCOMPARE(lines[0].suggestedName, u"run-parts"_s);
        QCOMPARE(lines[0].schedule, u"17 * * * *"_s);
        QCOMPARE(jobOf(lines[0]).command, u"cd / && run-parts --report /etc/cron.hourly"_s);
        QCOMPARE(jobOf(lines[0]).annotations.value(u"found-user"_s), u"root"_s);
        QVERIFY(lines[0].notes.join(u' ').contains(u"root"_s));
        QCOMPARE(jobOf(lines[1]).command,
                 u"test -x /usr/sbin/anacron || { cd / && run-parts --report /etc/cron.daily; }"_s);
        const auto alone =
            CrontabImport::read("0 1 * * * root\n", {}, CrontabImport::UserColumn::Yes).entries();
        QVERIFY(!alone.first().canBeTaken());
    }

    void linesThatCannotBeTaken()
    {
        const auto lines = CrontabImport::read(sample(u"invalid-lines"_s)).lines;
        for (const ImportedLine &line : lines) {
            if (line.kind == CrontabLine::Kind::Environment)
                continue;
            QVERIFY2(!line.canBeTaken() && !line.problem.isEmpty(), qPrintable(line.text));
        }
        const auto latin1 = CrontabImport::read(sample(u"latin1"_s)).entries();
        QVERIFY(latin1.first().problem.contains(u"UTF-8"_s));
        const auto unknown = CrontabImport::read(sample(u"steps-and-lists"_s)).entries();
        QVERIFY(!unknown.first().problem.isEmpty());
        const auto ours = CrontabImport::read(
            "*/5 * * * * /usr/bin/crontopus-run 1b4e28ba-2fa1-11d2-883f-0016d3cca427 # CRONTOPUS:a/b\n");
        QVERIFY(!ours.lines.first().canBeTaken() && !ours.lines.first().problem.isEmpty());
        // Not for cron's eyes alone: the manifest would be refused.
        const auto never = CrontabImport::read("0 0 31 2 * x\n").entries();
        QVERIFY(!never.first().canBeTaken() || !importedManifest(never.first(), u"a"_s, u"b"_s, {}, {}));
    }

    void everySampleIsReadAndExplained()
    {
        QDirIterator files(QStringLiteral(CRONTOPUS_TEST_DATA "/crontabs"), {u"*.crontab"_s}, QDir::Files);
        int taken = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray text = file.readAll();
            const CrontabImport import = CrontabImport::read(text, file.fileName());
            QCOMPARE(import.lines.size(), text.count('\n') + (text.isEmpty() || text.endsWith('\n') ? 0 : 1));
            for (const ImportedLine &line : import.entries()) {
                const auto manifest =
                    importedManifest(line, u"imported"_s, line.suggestedName, {}, file.fileName());
                if (manifest)
                    ++taken;
                else
                    QVERIFY2(!manifest.error().message.isEmpty(), qPrintable(file.fileName()));
                // Blanks, CR and a byte order mark are no reason to refuse what cron would run.
                const QStringList odd{u"crlf"_s,          u"bom"_s,  u"tabs"_s,
                                      u"double-blanks"_s, u"utf8"_s, u"no-last-newline"_s};
                if (odd.contains(QFileInfo(file.fileName()).completeBaseName()))
                    QVERIFY2(manifest,
                             qPrintable(file.fileName() + (manifest ? QString() : manifest.error().message)));
            }
        }
        QVERIFY(taken > 40);
    }
};

QTEST_APPLESS_MAIN(TestCrontabImport)
#include "test_crontabimport.moc"
