// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/manifest/manifest.h"
#include "shared/store/historydb.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace crontopus::test {
using namespace Qt::Literals::StringLiterals;

/// A console of its own, with a workspace of one job whose runs the test makes.
class DesktopFixture : public QObject
{
    Q_OBJECT

protected:
    void makeWorkspace()
    {
        const QByteArray manifest = "apiVersion: v1\nkind: Job\nmetadata:\n  name: backup-db\nspec:\n"
                                    "  schedule: \"0 2 * * *\"\n  command: \"false\"\n";
        const QString path = u"production/backup-db.yaml"_s;
        m_job = *Manifest::parse(manifest, {path, u"local"_s}).job();
        const QString checkout = m_home.filePath(u"checkout"_s);
        QVERIFY(QDir().mkpath(checkout + u"/production"_s));
        QFile file(checkout + u'/' + path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(manifest);
        file.close();
        for (const QStringList &arguments :
             {QStringList{u"init"_s, u"-q"_s, u"-b"_s, u"main"_s}, QStringList{u"add"_s, u"."_s},
              QStringList{u"-c"_s, u"user.name=Ada"_s, u"-c"_s, u"user.email=ada@example.com"_s, u"commit"_s,
                          u"-qm"_s, u"Start"_s}}) {
            QProcess git;
            git.setWorkingDirectory(checkout);
            git.start(u"git"_s, arguments);
            QVERIFY(git.waitForFinished() && git.exitCode() == 0);
        }
        QVERIFY(QDir().mkpath(m_home.filePath(u"state"_s)));
        auto history = HistoryDb::open(m_home.filePath(u"state/history.db"_s), HistoryDb::Mode::ReadWrite);
        QVERIFY(history.ok());
        m_history = std::move(*history);
        addRun(Outcome::Success);

        QVERIFY(QDir().mkpath(m_home.filePath(u"config/crontopus"_s)));
        QSettings settings(m_home.filePath(u"config/crontopus/crontopus-console.ini"_s),
                           QSettings::IniFormat);
        settings.beginWriteArray(u"workspaces"_s, 1);
        settings.setArrayIndex(0);
        settings.setValue(u"name"_s, u"acme"_s);
        settings.setValue(u"checkout"_s, checkout);
        settings.setValue(u"stateDir"_s, m_home.filePath(u"state"_s));
        settings.endArray();
    }
    /// `launcher`: a program that becomes the console, with its arguments.
    void start(QProcess &process, const QStringList &arguments, const QStringList &launcher = {}) const
    {
        QStringList command = launcher;
        command << QStringLiteral(CRONTOPUS_BIN_DIR "/crontopus-console") << u"--config-dir"_s
                << m_home.filePath(u"config"_s) << arguments;
        const QString program = command.takeFirst();
        process.start(program, command);
        QVERIFY(process.waitForStarted());
    }
    void addRun(Outcome outcome)
    {
        RunRecord run;
        run.runId = QUuid::createUuid();
        run.jobId = m_job.id;
        run.ns = m_job.ns;
        run.jobName = m_job.name;
        run.endpoint = u"web-1"_s;
        run.startedAt = run.finishedAt = QDateTime::currentDateTimeUtc();
        run.outcome = outcome;
        run.exitCode = outcome == Outcome::Success ? 0 : 1;
        run.trigger = u"schedule"_s;
        QVERIFY(m_history->store({run}).ok());
    }

    QTemporaryDir m_home;
    QProcess m_console;
    std::unique_ptr<HistoryDb> m_history;
    Job m_job;

    void endConsole()
    {
        if (m_console.state() == QProcess::NotRunning)
            return;
        m_console.terminate();
        if (!m_console.waitForFinished(5000))
            m_console.kill();
        m_console.waitForFinished(5000);
    }
};
} // namespace crontopus::test
