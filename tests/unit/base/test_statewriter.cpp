// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/base/files.h"
#include "shared/base/statewriter.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

using namespace crontopus;
using namespace Qt::Literals::StringLiterals;

namespace {
using Changes = QList<std::pair<QString, QByteArray>>; ///< in the order in which they reached the disk

/// A disk that takes nothing until it is told to.
class SlowDisk final
{
public:
    StateWriter::Disk disk()
    {
        return [this](const QString &path, const std::optional<QByteArray> &content) -> Result<void> {
            m_begun.release();
            m_allowed.acquire();
            if (path == m_broken)
                return Error{Error::Code::Full, u"no room for "_s + path};
            m_changes.append({path, content.value_or("removed")});
            return {};
        };
    }
    /// Of one change.
    void waitForBegin() { m_begun.acquire(); }
    void allow(int changes = 1000) { m_allowed.release(changes); }
    void breakFile(const QString &path) { m_broken = path; }
    [[nodiscard]] Changes changes() const { return m_changes; }

private:
    QSemaphore m_begun, m_allowed;
    QString m_broken;
    Changes m_changes;
};

StateWriter::Content text(const QByteArray &text)
{
    return [text] { return text; };
}

/// What one number after the other leaves: never more in `second` than in `first`.
int writeUntilKilled(const QString &directory)
{
    StateWriter writer;
    for (int i = 1;; ++i) {
        (void)writer.write(directory + u"/first"_s, text(QByteArray::number(i)));
        (void)writer.write(directory + u"/second"_s, text(QByteArray::number(i)));
        if (i % 50 == 0)
            writer.flush(); // or memory fills
    }
}
} // namespace

class TestStateWriter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesInTheOrderGiven()
    {
        SlowDisk disk;
        {
            StateWriter writer(disk.disk());
            for (const char *each : {"1", "2", "3"}) {
                (void)writer.write(u"d/a"_s, text(each));
                (void)writer.write(u"d/b"_s, text(each));
            }
            (void)writer.remove(u"d/a"_s);
            disk.allow();
        }
        QCOMPARE(disk.changes(), (Changes{{u"d/a"_s, "1"},
                                          {u"d/b"_s, "1"},
                                          {u"d/a"_s, "2"},
                                          {u"d/b"_s, "2"},
                                          {u"d/a"_s, "3"},
                                          {u"d/b"_s, "3"},
                                          {u"d/a"_s, "removed"}}));
    }

    void joinsOnlyNeighboursThatWereNotBegun()
    {
        SlowDisk disk;
        StateWriter writer(disk.disk());
        (void)writer.write(u"d/a"_s, text("begun"));
        disk.waitForBegin();
        (void)writer.write(u"d/a"_s, text("left out"));
        (void)writer.write(u"d/a"_s, text("passed by b"));
        (void)writer.write(u"d/b"_s, text("b"));
        const auto replaced = writer.write(u"d/a"_s, text("left out too"));
        (void)writer.write(u"d/a"_s, text("last"));
        disk.allow();
        writer.flush();
        QCOMPARE(
            disk.changes(),
            (Changes{{u"d/a"_s, "begun"}, {u"d/a"_s, "passed by b"}, {u"d/b"_s, "b"}, {u"d/a"_s, "last"}}));
        QVERIFY(replaced.isFinished());
        QVERIFY(replaced.result());
    }

    void returnsBeforeTheDiskHasAnswered()
    {
        SlowDisk disk;
        StateWriter writer(disk.disk());
        const auto written = writer.write(u"d/a"_s, text("a"));
        disk.waitForBegin();
        QVERIFY(!written.isFinished());
        disk.allow();
        QVERIFY(written.result());
    }

    void readsWhatIsStillToBeWritten()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"state"_s);
        QVERIFY(writeFileAtomically(path, "old"));
        SlowDisk disk;
        StateWriter writer(disk.disk());
        QCOMPARE(*writer.read(path), "old");
        (void)writer.write(path, text("begun"));
        disk.waitForBegin();
        QCOMPARE(*writer.read(path), "begun");
        (void)writer.write(path, text("newest"));
        QCOMPARE(*writer.read(path), "newest");
        (void)writer.remove(path);
        QCOMPARE(writer.read(path).error().code, Error::Code::NotFound);
        disk.allow();
        writer.flush();
        QCOMPARE(*writer.read(path), "old"); // this disk keeps nothing
    }

    void writesAllBeforeItEnds()
    {
        QTemporaryDir dir;
        {
            StateWriter writer;
            for (int i = 0; i < 50; ++i)
                (void)writer.write(dir.filePath(QString::number(i)), text(QByteArray::number(i)));
        }
        for (int i = 0; i < 50; ++i)
            QCOMPARE(*readFile(dir.filePath(QString::number(i))), QByteArray::number(i));
        QCOMPARE(QFile::permissions(dir.filePath(u"0"_s)) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
                 QFileDevice::Permissions());
        StateWriter writer;
        QVERIFY(writer.remove(dir.filePath(u"0"_s)).result());
        QVERIFY(!QFile::exists(dir.filePath(u"0"_s)));
        QVERIFY(writer.remove(dir.filePath(u"0"_s)).result());
    }

    void tellsWhatCouldNotBeWritten()
    {
        QTemporaryDir dir;
        StateWriter writer;
        const QString path = dir.filePath(u"missing/state"_s);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"Cannot write .*state"_s));
        const auto written = writer.write(path, text("x"));
        QVERIFY(!written.result());
        QVERIFY(written.result().error().message.contains(path));
    }

    void keepsNothingAheadOfWhatFailed()
    {
        SlowDisk disk;
        disk.allow();
        disk.breakFile(u"d/wanted"_s);
        StateWriter writer(disk.disk());
        QTest::ignoreMessage(QtWarningMsg, "no room for d/wanted");
        QTest::ignoreMessage(QtWarningMsg, "d/cursor is not kept, since d/wanted could not be.");
        QVERIFY(!writer.write(u"d/wanted"_s, text("7")).result());
        QVERIFY(!writer.write(u"d/cursor"_s, text("after 7")).result());
        QVERIFY(writer.write(u"other/cursor"_s, text("3")).result());
        disk.breakFile({});
        QVERIFY(writer.write(u"d/wanted"_s, text("7, 8")).result());
        QVERIFY(writer.write(u"d/cursor"_s, text("after 8")).result());
        QCOMPARE(disk.changes(),
                 (Changes{{u"other/cursor"_s, "3"}, {u"d/wanted"_s, "7, 8"}, {u"d/cursor"_s, "after 8"}}));
    }

    void leavesNoLaterFileWithoutAnEarlierOneWhenKilled()
    {
        int both = 0;
        for (int round = 0; round < 20; ++round) {
            QTemporaryDir dir;
            QProcess program;
            program.start(QCoreApplication::applicationFilePath(), {u"--until-killed"_s, dir.path()});
            QVERIFY(program.waitForStarted());
            QTRY_VERIFY(QFile::exists(dir.filePath(u"second"_s)));
            QTest::qSleep(round);
            program.kill();
            QVERIFY(program.waitForFinished());
            const int first = readFile(dir.filePath(u"first"_s)).valueOr({}).toInt();
            const int second = readFile(dir.filePath(u"second"_s)).valueOr({}).toInt();
            QVERIFY2(first == second || first == second + 1,
                     qPrintable(u"%1 and %2"_s.arg(first).arg(second)));
            both += second > 1 ? 1 : 0;
        }
        QVERIFY(both > 0); // something was killed on its way
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (QCoreApplication::arguments().value(1) == u"--until-killed")
        return writeUntilKilled(QCoreApplication::arguments().value(2));
    TestStateWriter test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_statewriter.moc"
