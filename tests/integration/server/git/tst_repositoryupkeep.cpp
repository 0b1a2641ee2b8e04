// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/git/repositoryupkeep.h"
#include "server/manifests/jobservice.h"
#include "tests/support/gitsandbox.h"

#include <QDirIterator>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;
using namespace crontopus::server;

/// With the real git.
class TestRepositoryUpkeep final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packsWhatTheApiWrote()
    {
        JobService jobs(m_box.path(u"repositories"_s));
        const GitPerson ada{u"Ada"_s, u"ada@example.org"_s};
        for (const QString &tenant : {u"busy"_s, u"quiet"_s})
            QVERIFY(jobs.repositories().create(tenant, ada).ok());
        const QString busy = *jobs.repositories().path(u"busy"_s),
                      quiet = *jobs.repositories().path(u"quiet"_s);
        // Each job leaves four objects: its file, two directories, the commit.
        JobFields fields;
        fields.schedule = QStringList{u"@daily"_s};
        fields.command = u"true"_s;
        constexpr int many = 40;
        int count = 0;
        while (filesIn(busy + u"/objects/17"_s) <= many) {
            fields.name = u"job-%1"_s.arg(count % 20);
            fields.command = u"true %1"_s.arg(count);
            const auto change = count < 20
                                    ? jobs.create(u"busy"_s, fields, ada)
                                    : jobs.update(u"busy"_s, u"default"_s, *fields.name, fields, {}, ada);
            QVERIFY(change.ok());
            ++count;
        }
        fields.name = u"only"_s;
        QVERIFY(jobs.create(u"quiet"_s, fields, ada).ok());
        const int before = filesIn(quiet + u"/objects"_s);

        RepositoryUpkeep upkeep(QStandardPaths::findExecutable(u"git"_s), m_box.path(u"repositories"_s));
        QSignalSpy finished(&upkeep, &RepositoryUpkeep::finished);
        upkeep.start();
        upkeep.start(); // one round at a time
        QVERIFY(finished.wait(60'000));
        QCOMPARE(finished.first().first().toInt(), 1);
        QVERIFY2(filesIn(busy + u"/objects"_s) < 20,
                 qPrintable(QString::number(filesIn(busy + u"/objects"_s))));
        QCOMPARE(filesIn(quiet + u"/objects"_s), before);
        QCOMPARE(QProcess::execute(u"git"_s, {u"-c"_s, u"safe.directory=*"_s, u"--git-dir"_s, busy, u"fsck"_s,
                                              u"--strict"_s, u"--no-progress"_s}),
                 0);

        // The same object goes on reading and writing there.
        QCOMPARE(jobs.list(u"busy"_s)->size(), 20);
        QVERIFY(jobs.create(u"busy"_s, fields, ada).ok());
        QCOMPARE(jobs.history(u"busy"_s, u"default"_s, u"job-0"_s, 1)->size(), 1);

        upkeep.start();
        QVERIFY(finished.wait(60'000));
        QCOMPARE(finished.size(), 2);
        QCOMPARE(finished.last().first().toInt(), 0);
    }

private:
    static int filesIn(const QString &directory)
    {
        int count = 0;
        for (QDirIterator files(directory, QDir::Files, QDirIterator::Subdirectories); files.hasNext();
             files.next())
            ++count;
        return count;
    }

    test::GitSandbox m_box;
};

QTEST_GUILESS_MAIN(TestRepositoryUpkeep)
#include "tst_repositoryupkeep.moc"
