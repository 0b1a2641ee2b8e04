// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agent/runner/format/spoolrecord.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace crontopus::test {
/// A state directory and the real crontopus-run.
class RunnerFixture final
{
public:
    static constexpr char jobId[] = "7b0c3c5e-5d0a-4f0e-9a53-0d7f3c1c2b11";

    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }
    [[nodiscard]] QString spool() const { return path(QStringLiteral("spool")); }
    [[nodiscard]] static QString program() { return QStringLiteral(CRONTOPUS_BIN_DIR "/crontopus-run"); }

    [[nodiscard]] RunFile job(const std::string &command) const
    {
        RunFile job;
        job.jobId = jobId;
        job.ns = "production";
        job.name = "backup";
        job.spoolDir = spool().toStdString();
        job.lockDir = path(QStringLiteral("locks")).toStdString();
        job.command = command;
        return job;
    }

    void write(const RunFile &job) const { writeText(QByteArray::fromStdString(job.serialize())); }
    void writeText(const QByteArray &text) const
    {
        QDir(m_dir.path()).mkpath(QStringLiteral("jobs"));
        QFile file(path(QStringLiteral("jobs/")) + QLatin1String(jobId));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write the run file");
    }

    [[nodiscard]] QStringList arguments(const QStringList &more = {}) const
    {
        return QStringList{QLatin1String(jobId), QStringLiteral("--state"), m_dir.path()} + more;
    }

    struct Finished
    {
        int exitCode = -1;
        QByteArray out, err;
    };
    Finished run(const RunFile &job, const QStringList &more = {}) const
    {
        write(job);
        return start(more);
    }
    Finished start(const QStringList &more = {}) const
    {
        QProcess process;
        process.start(program(), arguments(more));
        if (!process.waitForFinished(30'000))
            qFatal("the runner hangs");
        const bool normal = process.exitStatus() == QProcess::NormalExit;
        return {normal ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    [[nodiscard]] QList<SpoolRecord> records(const QString &suffix) const
    {
        QList<SpoolRecord> found;
        const QDir dir(spool());
        for (const QString &name : dir.entryList({QStringLiteral("*.") + suffix}, QDir::Files, QDir::Time)) {
            QFile file(dir.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray text = file.readAll();
            auto record = SpoolRecord::parse({text.constData(), std::size_t(text.size())});
            if (!record)
                qFatal("unreadable record: %s", record.error().message.c_str());
            found << *record;
        }
        return found;
    }
    /// The one finished record; removes what is in the spool.
    [[nodiscard]] SpoolRecord take() const
    {
        const auto all = records(QStringLiteral("finished"));
        QDir(spool()).removeRecursively();
        if (all.size() != 1)
            qFatal("%d finished records, not one", int(all.size()));
        return all.first();
    }

private:
    QTemporaryDir m_dir;
};
} // namespace crontopus::test
