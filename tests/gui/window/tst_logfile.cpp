// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/window/logfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;

class TestLogFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { qInstallMessageHandler(nullptr); }

    void linesAreInTheFileAtOnce()
    {
        const QTemporaryDir directory;
        startLogFile(directory.path());
        qWarning("the disk is full");
        QFile file(logFilePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("warning default: the disk is full\n"));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void oldFilesAreKeptButNotForever()
    {
        const QTemporaryDir directory;
        startLogFile(directory.path(), 1000);
        const QByteArray line(60, 'x');
        for (int i = 0; i < 45; ++i)
            qInfo("%s", line.constData());
        const QStringList files = QDir(directory.path()).entryList(QDir::Files);
        QCOMPARE(files, (QStringList{u"console.log"_s, u"console.log.1"_s, u"console.log.2"_s}));
        for (const QString &name : files)
            QVERIFY(QFileInfo(directory.filePath(name)).size() <= 1000);
    }
};

QTEST_GUILESS_MAIN(TestLogFile)
#include "tst_logfile.moc"
