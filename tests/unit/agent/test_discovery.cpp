// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/discovery/discovery.h"
#include "shared/crontab/suggestname.h"
#include "shared/manifest/manifest.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;

class TestDiscovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void environmentAndMacrosAreNoJobs();
    void findsCronFilesAndTimers();
    void suggestsValidNames_data();
    void suggestsValidNames();
};

void TestDiscovery::environmentAndMacrosAreNoJobs()
{
    const auto found =
        systemCrontabEntries("SHELL=/bin/sh\nPATH=/a:/b\n# 1 * * * * root x\n17 *\t* * *\troot\tcd / && run\n"
                             "@daily www-data /opt/daily --x\nMAILTO = root\n",
                             u"/etc/crontab"_s);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].line, 4);
    QCOMPARE(found[0].user, u"root"_s);
    QCOMPARE(found[0].schedule, u"17 * * * *"_s);
    QCOMPARE(found[0].command, u"cd / && run"_s);
    QCOMPARE(found[1].schedule, u"@daily"_s);
    QCOMPARE(found[1].user, u"www-data"_s);
    QCOMPARE(found[1].suggestedName, u"daily"_s);
}

void TestDiscovery::findsCronFilesAndTimers()
{
    QTemporaryDir root;
    const auto write = [&root](const QString &path, const QByteArray &text) {
        QDir().mkpath(QFileInfo(root.filePath(path)).path());
        QFile file(root.filePath(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write(u"etc/crontab"_s, "1 1 * * * root a\n");
    write(u"etc/cron.d/good"_s, "2 2 * * * root b\n");
    write(u"etc/cron.d/backup.dpkg-old"_s, "3 3 * * * root c\n");
    write(u"etc/systemd/system/t.timer"_s, "[Timer]\nOnCalendar=\nOnCalendar=daily\nOnBootSec=5min\n");
    write(u"etc/systemd/system/t.service"_s, "[Service]\nUser=www\nExecStart=/opt/t \\\n  --all\n");
    write(u"home/.config/systemd/user/crontopus-x.timer"_s, "[Timer]\nOnCalendar=daily\n");
    const Discovery discovery(root.path(), root.filePath(u"home"_s));
    const QByteArray before = discovery.fingerprint();
    const auto found = discovery.find();
    QCOMPARE(found.size(), 3);
    QCOMPARE(found[1].source, u"/etc/cron.d/good"_s);
    QCOMPARE(found[2].source, u"systemd"_s);
    QCOMPARE(found[2].schedule, u"daily; OnBootSec=5min"_s);
    QCOMPARE(found[2].user, u"www"_s);
    QVERIFY(found[2].command.startsWith(u"/opt/t"_s));
    write(u"etc/cron.d/new"_s, "2 2 * * * root b\n");
    QVERIFY(discovery.fingerprint() != before);
}

void TestDiscovery::suggestsValidNames_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("name");
    QTest::newRow("script") << u"/usr/bin/python3 /opt/Import_Orders.py --all"_s << u"import-orders"_s;
    QTest::newRow("environment") << u"A=b /opt/backup.sh"_s << u"backup"_s;
    QTest::newRow("nothing") << u"---"_s << u"job"_s;
    QTest::newRow("not latin") << u"日本語"_s << u"job"_s;
    QTest::newRow("long") << QString(500, u'x') << QString(63, u'x');
}

void TestDiscovery::suggestsValidNames()
{
    QFETCH(QString, command);
    QFETCH(QString, name);
    QCOMPARE(suggestName(command), name);
    QVERIFY(isValidName(suggestName(command)));
}

QTEST_GUILESS_MAIN(TestDiscovery)
#include "test_discovery.moc"
