// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/gitsandbox.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;

namespace {
QByteArray manifest(const QByteArray &name, const QByteArray &more = {})
{
    return "apiVersion: v1\nkind: Job\nmetadata:\n  name: " + name +
           "\nspec:\n  schedule: \"0 2 * * *\"\n  command: \"true\"\n" + more;
}
} // namespace

class JobsCommandsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_repo = m_box.path(u"repo"_s);
        m_box.git(m_box.path(), {u"init"_s, u"-q"_s, m_repo});
        m_box.commitFile(m_repo, u"prod/backup.yaml"_s, manifest("backup"), u"Add backup"_s);
        m_box.commitFile(m_repo, u"prod/backup.yaml"_s, manifest("backup", "  jitter: 5m\n"), u"Spread"_s);
        m_box.commitFile(m_repo, u"test/off.yaml"_s, manifest("off", "  enabled: false\n"), u"Add off"_s);
        m_box.commitFile(m_repo, u"test/same.yaml"_s, manifest("same"), u"Add same"_s);
        m_box.commitFile(m_repo, u"prod/same.yaml"_s, manifest("same"), u"Add same too"_s);
    }

    void listShowsEveryJob()
    {
        QCOMPARE(run({u"list"_s}), 0);
        const QList<QByteArray> lines = m_out.split('\n');
        QVERIFY(lines[0].startsWith("NAMESPACE"));
        QVERIFY(lines[1].startsWith("prod") && lines[1].contains("backup") &&
                lines[1].contains("0 2 * * *") && lines[1].contains("02:00") &&
                lines[1].contains("unchanged"));
        QVERIFY(m_out.contains("disabled"));
    }

    void listTellsInvalidOnes()
    {
        m_box.write(m_repo + u"/prod/broken.yaml"_s, "kind: Job\n");
        QCOMPARE(run({u"list"_s, u"--json"_s}), 1);
        const QJsonArray jobs = QJsonDocument::fromJson(m_out).array();
        QCOMPARE(jobs.size(), 5);
        QCOMPARE(jobs[1][u"state"_s].toString(), u"invalid"_s);
        QCOMPARE(jobs[1][u"file"_s].toString(), u"untracked"_s);
        QVERIFY(jobs[0][u"next"_s].toString().endsWith(u"Z"_s));
        QVERIFY(m_err.contains("prod/broken.yaml"));
        QFile::remove(m_repo + u"/prod/broken.yaml"_s);
    }

    void showPrintsTheFile_data()
    {
        QTest::addColumn<QString>("job");
        QTest::newRow("qualified") << u"prod/backup"_s;
        QTest::newRow("name") << u"backup"_s;
        QTest::newRow("path") << u"prod/backup.yaml"_s;
    }
    void showPrintsTheFile()
    {
        QFETCH(QString, job);
        QCOMPARE(run({u"show"_s, job}), 0);
        QCOMPARE(m_out, manifest("backup", "  jitter: 5m\n"));
    }

    void showAsksWhichWhenANameIsNotUnique()
    {
        QCOMPARE(run({u"show"_s, u"same"_s}), 64);
        QVERIFY(m_err.contains("prod/same, test/same"));
        QCOMPARE(run({u"show"_s, u"nothing"_s}), 1);
    }

    void diffIsGits()
    {
        QCOMPARE(run({u"diff"_s}), 0);
        QCOMPARE(m_out, QByteArray());
        m_box.write(m_repo + u"/prod/backup.yaml"_s, manifest("backup", "  jitter: 9m\n"));
        QCOMPARE(run({u"diff"_s}), 1);
        QCOMPARE(m_out, m_box.git(m_repo, {u"diff"_s, u"HEAD"_s}));
        m_box.git(m_repo, {u"checkout"_s, u"-q"_s, u"."_s});
        QCOMPARE(run({u"diff"_s, u"--from"_s, u"HEAD~4"_s, u"--to"_s, u"HEAD~3"_s, u"backup"_s}), 1);
        QCOMPARE(m_out, m_box.git(m_repo, {u"diff"_s, u"HEAD~4"_s, u"HEAD~3"_s}));
        QCOMPARE(run({u"diff"_s, u"--from"_s, u"nope"_s}), 2);
    }

    void historyListsTheCommitsOfAJob()
    {
        QCOMPARE(run({u"history"_s, u"backup"_s, u"--json"_s}), 0);
        const QJsonArray commits = QJsonDocument::fromJson(m_out).array();
        QCOMPARE(commits.size(), 2);
        QCOMPARE(commits[0][u"message"_s].toString().trimmed(), u"Spread"_s);
        QCOMPARE(run({u"history"_s, u"backup"_s, u"-n"_s, u"1"_s}), 0);
        QCOMPARE(m_out.count('\n'), 2);
    }

    void saysWhenThereIsNoRepository()
    {
        QProcess process;
        process.start(QStringLiteral(CRONTOPUS_BIN_DIR) + u"/crontopus"_s,
                      {u"jobs"_s, u"list"_s, u"--repo"_s, m_box.path(u"nowhere"_s)});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(process.readAllStandardError().contains("nowhere"));
    }

private:
    int run(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral(CRONTOPUS_BIN_DIR) + u"/crontopus"_s,
                      QStringList{u"jobs"_s} + arguments + QStringList{u"--repo"_s, m_repo});
        process.waitForFinished();
        m_out = process.readAllStandardOutput();
        m_err = process.readAllStandardError();
        return process.exitCode();
    }

    test::GitSandbox m_box;
    QString m_repo;
    QByteArray m_out, m_err;
};

QTEST_GUILESS_MAIN(JobsCommandsTest)
#include "tst_jobscommands.moc"
