// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/crontab/crontabimport.h"
#include "shared/manifest/manifest.h"
#include "tests/integration/agent/privatecron.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;

namespace {
constexpr int cronTimeoutMs = 130'000;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

/// The same lines, run by the real cron and as the jobs that they become, do the same.
class TestCrontabImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jobsDoWhatCronDid()
    {
        QTemporaryDir byCron, byJob;
        QVERIFY(QFile::setPermissions(byCron.path(), QFile::Permissions(0x7777)));
        const QByteArray text = "OUT=" + byCron.path().toLocal8Bit() +
                                "\nMAILTO=\"\"\n"
                                "* * * * * cat > $OUT/input%one%two \\% a\\\\b\n"
                                "* * * * * cd /tmp && { pwd; cat; } > $OUT/several%x%\n"
                                "* * * * * printf '\\%s' 'a\\\\nb' \\\\\\%c > $OUT/backslashes\n"
                                "* * * * * echo \"[$MAILTO]\" '#' # comment\\% > $OUT/nothing\n"
                                "* * * * * echo \"[$MAILTO]\" '#' > $OUT/mailto # comment\n"
                                "* * * * * wc -c > $OUT/empty%\n"
                                "GREETING='  two  blanks '\n"
                                "* * * * * echo \"$GREETING\" > $OUT/quoted\n"
                                "PATH=$PATH:/opt/x\n"
                                "* * * * * echo \"$PATH\" > $OUT/path\n"
                                "PATH=/usr/bin:/bin\n"
                                "HOME=/var\n"
                                "* * * * * echo \"$HOME $(/bin/pwd)\" > $OUT/home\n"
                                "SHELL=/bin/bash\n"
                                "* * * * * [[ abc == a* ]] && echo \"it's $SHELL\" > $OUT/bash\n"
                                "* * * * * while read l; do echo \"<$l>\"; done > $OUT/bash-input%a%b\n";
        QVERIFY(test::installCrontab(text));
        QProcess cron;
        cron.start(u"/usr/sbin/cron"_s, {u"-f"_s});
        QVERIFY(cron.waitForStarted());
        const QStringList wanted{u"input"_s,  u"several"_s, u"backslashes"_s, u"mailto"_s, u"empty"_s,
                                 u"quoted"_s, u"path"_s,    u"home"_s,        u"bash"_s,   u"bash-input"_s};
        QTRY_VERIFY_WITH_TIMEOUT(
            std::all_of(wanted.cbegin(), wanted.cend(),
                        [&](const QString &name) { return !contentOf(byCron.filePath(name)).isEmpty(); }),
            cronTimeoutMs);
        cron.terminate();
        cron.waitForFinished();

        const QList<ImportedLine> lines = CrontabImport::read(text).entries();
        QCOMPARE(lines.size(), wanted.size() + 1);
        for (const ImportedLine &line : lines) {
            const auto manifest = importedManifest(line, u"a"_s, u"b"_s, {}, {});
            QVERIFY2(manifest, qPrintable(line.text));
            const Job job = *Manifest::parse(*manifest, {u"a/b.yaml"_s, {}}).job();
            QProcess shell;
            QProcessEnvironment environment;
            environment.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
            for (auto it = job.env.cbegin(); it != job.env.cend(); ++it)
                environment.insert(it.key(), it.value());
            environment.insert(u"OUT"_s, byJob.path());
            shell.setProcessEnvironment(environment);
            shell.setWorkingDirectory(job.workingDir.isEmpty() ? QDir::homePath() : job.workingDir);
            shell.setStandardInputFile(QProcess::nullDevice());
            shell.start(u"/bin/sh"_s, {u"-c"_s, job.command});
            QVERIFY(shell.waitForFinished());
        }
        for (const QString &name : wanted)
            QCOMPARE(contentOf(byJob.filePath(name)), contentOf(byCron.filePath(name)));
    }

    void cleanupTestCase() { test::removeCrontab(); }
};

int main(int argc, char *argv[])
{
    if (const QString problem = test::enterPrivateCron(); !problem.isEmpty()) {
        qInfo("skipped: %s", qPrintable(problem));
        return 77;
    }
    QCoreApplication application(argc, argv);
    TestCrontabImport test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_crontabimport.moc"
