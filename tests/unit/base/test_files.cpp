// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/base/files.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace crontopus;
using namespace Qt::Literals::StringLiterals;

class TestFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesPrivateFilesAtomically()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"state"_s);
        QVERIFY(writeFileAtomically(path, "one"));
        QVERIFY(writeFileAtomically(path, QByteArray("two\0x", 5)));
        QCOMPARE(*readFile(path), QByteArray("two\0x", 5));
        QCOMPARE(QFile::permissions(path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
                 QFileDevice::Permissions());
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void keepsTheOldFileWhenThereIsNoRoom()
    {
#ifdef Q_OS_UNIX
        QTemporaryDir dir;
        const QString path = dir.filePath(u"state"_s);
        QVERIFY(writeFileAtomically(path, "old"));
        // A bound on file sizes fails a write as a full disk does.
        const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit small{4096, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
        const auto written = writeFileAtomically(path, QByteArray(1 << 20, 'x'));
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, oldHandler);
        QVERIFY(!written);
        QVERIFY(written.error().message.contains(path));
        QCOMPARE(*readFile(path), QByteArray("old"));
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
#else
        QSKIP("needs resource limits");
#endif
    }

    void refusesToReplaceWhatIsNoRegularFile()
    {
        QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkdir(u"sub"_s));
        QVERIFY(!writeFileAtomically(dir.filePath(u"sub"_s), "x"));
        QVERIFY(QFileInfo(dir.filePath(u"sub"_s)).isDir());
    }

    void saysWhichFileIsMissing()
    {
        const auto content = readFile(u"/nonexistent/file"_s);
        QVERIFY(!content);
        QCOMPARE(content.error().code, Error::Code::NotFound);
        QVERIFY(content.error().message.contains(u"/nonexistent/file"_s));
    }

    void refusesFilesAboveTheBound()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"big"_s);
        QVERIFY(writeFileAtomically(path, QByteArray(101, 'x')));
        QVERIFY(readFile(path, 101));
        const auto refused = readFile(path, 100);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Full);
    }

    void boundsFilesWithoutASize()
    {
        if (!QFile::exists(u"/dev/zero"_s))
            QSKIP("no /dev/zero here");
        QCOMPARE(readFile(u"/dev/zero"_s, 1000).error().code, Error::Code::Full);
    }

    void makesPrivateDirectoriesWithParents()
    {
        QTemporaryDir dir;
        const QString deep = dir.filePath(u"a/b/c"_s);
        QVERIFY(makePrivateDirectory(deep));
        QVERIFY(makePrivateDirectory(deep));
        for (const QString &each : {u"a"_s, u"a/b"_s, u"a/b/c"_s})
            QCOMPARE(QFile::permissions(dir.filePath(each)) &
                         (QFileDevice::ReadGroup | QFileDevice::ExeOther),
                     QFileDevice::Permissions());
        QVERIFY(writeFileAtomically(dir.filePath(u"file"_s), {}));
        QVERIFY(!makePrivateDirectory(dir.filePath(u"file/below"_s)));
    }

    void expandsOnlyTheOwnHome_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("expanded");
        QTest::newRow("alone") << u"~"_s << QDir::homePath();
        QTest::newRow("below") << u"~/x/y"_s << QDir::homePath() + u"/x/y"_s;
        QTest::newRow("other user") << u"~bob/x"_s << u"~bob/x"_s;
        QTest::newRow("middle") << u"/a/~/x"_s << u"/a/~/x"_s;
        QTest::newRow("empty") << QString() << QString();
    }

    void expandsOnlyTheOwnHome()
    {
        QFETCH(QString, path);
        QTEST(expandHome(path), "expanded");
    }
};

QTEST_GUILESS_MAIN(TestFiles)
#include "test_files.moc"
