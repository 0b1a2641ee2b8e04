// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/instance/applink.h"
#include "app/console/instance/singleinstance.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;

class InstanceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linksAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("target");
        QTest::newRow("job") << u"crontopus://job/production/backup-db"_s << int(ConsoleLink::Kind::Job)
                             << u"production/backup-db"_s;
        QTest::newRow("run") << u"crontopus://run/1234"_s << int(ConsoleLink::Kind::Run) << u"1234"_s;
        QTest::newRow("endpoint") << u"crontopus://endpoint/web-1.example.com"_s
                                  << int(ConsoleLink::Kind::Endpoint) << u"web-1.example.com"_s;
    }
    void linksAreRead()
    {
        QFETCH(const QString, text);
        const auto link = parseAppLink(text);
        QVERIFY(link.ok());
        QTEST(int(link->kind), "kind");
        QTEST(link->target, "target");
    }

    void hostileLinksAreErrors_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"",
                                 "crontopus:",
                                 "crontopus://",
                                 "crontopus://job",
                                 "crontopus://job/",
                                 "crontopus://job/a",
                                 "crontopus://job/a/",
                                 "crontopus://job/a/b/",
                                 "crontopus://job/a/b/c",
                                 "crontopus://job/../b",
                                 "crontopus://job/a/%2e%2e",
                                 "crontopus://job/a/b?x=1",
                                 "crontopus://job/a/b#x",
                                 "crontopus://job/a/b\n",
                                 "crontopus://job/a/b --demo",
                                 "crontopus://u:p@job/a/b",
                                 "crontopus://job:80/a/b",
                                 "CRONTOPUS://job/a/b",
                                 "crontopus://job/A/b",
                                 "crontopus://job/-a/b",
                                 "crontopus://run/0",
                                 "crontopus://run/-1",
                                 "crontopus://run/1x",
                                 "crontopus://run/0x10",
                                 "crontopus://run/9999999999999999999",
                                 "crontopus://run/1;quit",
                                 "crontopus://endpoint/",
                                 "crontopus://endpoint/../x",
                                 "crontopus://endpoint/a/b",
                                 "crontopus://endpoint/<b>x",
                                 "crontopus://commit/abc",
                                 "crontopus://quit/now",
                                 "http://job/a/b",
                                 "file:///etc/passwd",
                                 "crontopus://job/\u0430/b"})
            QTest::newRow(*text ? text : "empty") << QString::fromUtf8(text);
        QTest::newRow("long") << u"crontopus://job/a/"_s + QString(100'000, u'b');
        QTest::newRow("null") << u"crontopus://run/1"_s + QChar(0) + u"2"_s;
    }
    void hostileLinksAreErrors()
    {
        QFETCH(const QString, text);
        const auto link = parseAppLink(text);
        QVERIFY(!link.ok());
        QVERIFY(link.error().message.size() < 300);
        QVERIFY(!link.error().message.contains(u'\n') && !link.error().message.contains(QChar(0)));
    }

    void aSecondStartHandsOverItsArguments()
    {
        QTemporaryDir directory;
        SingleInstance first(directory.path());
        QVERIFY(first.start({}));
        const auto mode = QFileInfo(directory.filePath(u"console.socket"_s)).permissions();
        QVERIFY(!(mode & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
        QSignalSpy again(&first, &SingleInstance::startedAgain);

        SingleInstance second(directory.path());
        QSignalSpy handedOver(&second, &SingleInstance::handedOver);
        const QStringList arguments{u"--workspace"_s, u"/tmp/ä b"_s, u"crontopus://run/1"_s};
        QVERIFY(!second.start(arguments));
        QTRY_COMPARE(again.size(), 1);
        QCOMPARE(again.first().first().toStringList(), arguments);
        QTRY_COMPARE(handedOver.size(), 1);
    }

    void afterACrashTheNextOneIsFirst()
    {
        QTemporaryDir directory;
        QFile left(directory.filePath(u"console.socket"_s));
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        SingleInstance first(directory.path());
        QVERIFY(first.start({}));
        SingleInstance second(directory.path());
        QSignalSpy handedOver(&second, &SingleInstance::handedOver);
        QVERIFY(!second.start({}));
        QTRY_COMPARE(handedOver.size(), 1);
    }

    void garbageIsRefusedAndHurtsNobody_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("GET / HTTP/1.1\r\n\r\n");
        QTest::newRow("huge count") << QByteArray::fromHex("43525031ffffffff");
        QTest::newRow("too much") << QByteArray(1'000'000, 'x');
    }
    void garbageIsRefusedAndHurtsNobody()
    {
        QFETCH(const QByteArray, bytes);
        QTemporaryDir directory;
        SingleInstance first(directory.path());
        QVERIFY(first.start({}));
        QSignalSpy again(&first, &SingleInstance::startedAgain);
        QLocalSocket socket;
        socket.connectToServer(directory.filePath(u"console.socket"_s));
        QVERIFY(socket.waitForConnected(1000));
        socket.write(bytes);
        socket.flush();
        QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QLocalSocket::UnconnectedState, 8000);
        QVERIFY(again.isEmpty());
        SingleInstance second(directory.path());
        QVERIFY(!second.start({u"--x"_s}));
        QTRY_COMPARE(again.size(), 1);
    }
};

QTEST_MAIN(InstanceTest)
#include "instance_test.moc"
