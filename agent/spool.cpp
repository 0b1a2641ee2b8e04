// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/spool.h"

#include "agent/runner/system.h"
#include "shared/base/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

#include <algorithm>
#include <optional>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
Q_LOGGING_CATEGORY(lcSpool, "crontopus.spool")

/// So many files at once: bounds memory after a long time without an agent.
constexpr int batchFiles = 200;
constexpr qint64 temporarySeconds = 24 * 3600;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::spool)
};

QString fromText(const std::string &text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QByteArray fromBytes(const std::string &bytes)
{
    return QByteArray(bytes.data(), qsizetype(bytes.size()));
}

QDateTime fromMs(std::int64_t ms)
{
    return ms > 0 ? QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC) : QDateTime();
}

/// Does the runner that wrote this started record still live?
bool runnerLives(const SpoolRecord &record)
{
    if (record.bootId != runner::bootId())
        return false;
    // The same process number may be another process by now; its start tells.
    return runner::processLives(record.runnerPid) &&
           runner::processStart(record.runnerPid) == record.runnerStart;
}

/// What a run has written before its end. Nobody misses one that cannot be read: the next comes soon.
std::optional<RunRecord> readOutput(const QString &path)
{
    const auto text = readFile(path, qint64(SpoolRecord::maxBytes));
    const auto record = text ? SpoolRecord::parse({text->constData(), std::size_t(text->size())})
                             : Result<SpoolRecord, FormatError>(FormatError{});
    if (!record || record->outcome != SpoolRecord::Outcome::Running)
        return std::nullopt;
    return fromSpool(*record);
}

/// One pass over the spool directory.
class Ingestion final
{
public:
    Ingestion(const QString &directory, HistoryDb &history) : m_directory(directory), m_history(history) {}

    Result<int> run()
    {
        if (!m_directory.exists())
            return 0;
        removeOldTemporaries();
        // Oldest first: of more than one batch, those that waited longest.
        const QStringList finished =
            m_directory.entryList({u"*.finished"_s}, QDir::Files | QDir::Hidden, QDir::Time | QDir::Reversed);
        for (const QString &name : finished) {
            takeFinished(name);
            if (m_done.size() >= batchFiles) {
                if (auto stored = store(); !stored)
                    return stored.error();
            }
        }
        if (auto stored = store(); !stored)
            return stored.error();
        const QStringList started = m_directory.entryList({u"*.started"_s}, QDir::Files | QDir::Hidden);
        for (const QString &name : started)
            takeStarted(name);
        if (auto stored = store(); !stored)
            return stored.error();
        return m_count;
    }

private:
    std::optional<SpoolRecord> read(const QString &name)
    {
        const auto text = readFile(m_directory.filePath(name), qint64(SpoolRecord::maxBytes));
        if (!text) {
            if (text.error().code == Error::Code::Full)
                putAside(name, text.error().message);
            else if (text.error().code != Error::Code::NotFound)
                qCWarning(lcSpool).noquote() << text.error().text();
            return std::nullopt;
        }
        auto record = SpoolRecord::parse({text->constData(), std::size_t(text->size())});
        if (!record) {
            putAside(name,
                     Words::tr("line %1: %2").arg(record.error().line).arg(fromText(record.error().message)));
            return std::nullopt;
        }
        if (QUuid::fromString(fromText(record->runId)).isNull()) {
            putAside(name, Words::tr("its run id is no UUID"));
            return std::nullopt;
        }
        return std::move(*record);
    }

    void takeFinished(const QString &name)
    {
        const auto record = read(name);
        if (!record)
            return;
        m_runs << fromSpool(*record);
        const QString base = QFileInfo(name).completeBaseName();
        m_done << name << base + u".started"_s << base + u".output"_s;
    }

    void takeStarted(const QString &name)
    {
        const auto record = read(name);
        if (!record)
            return;
        // In this order: a runner that is gone by now has left its finished record, if it ever does.
        const bool lives = runnerLives(*record);
        if (m_directory.exists(QFileInfo(name).completeBaseName() + u".finished"_s))
            return; // It has ended since we looked; the next pass takes both.
        RunRecord run = fromSpool(*record);
        const auto known = m_history.runByUuid(run.runId);
        if (!lives) {
            const QString output = QFileInfo(name).completeBaseName() + u".output"_s;
            if (const auto told = readOutput(m_directory.filePath(output)); told && told->runId == run.runId)
                takeOutput(run, *told);
            if (known)
                takeOutput(run, *known);
            run.outcome = Outcome::Failure;
            run.finishedAt = std::max(run.startedAt, QDateTime::currentDateTimeUtc());
            run.errorMessage =
                Words::tr("The runner was killed, or the machine went down, before the job ended.");
            m_done << name << output;
        }
        if (!known || (known->outcome == Outcome::Running && !lives))
            m_runs << run;
    }

    static void takeOutput(RunRecord &run, const RunRecord &from)
    {
        if (from.outputBytes <= run.outputBytes)
            return;
        run.outputHead = from.outputHead;
        run.outputTail = from.outputTail;
        run.outputBytes = from.outputBytes;
        run.attempt = from.attempt;
    }

    /// Only what is stored is deleted.
    Result<void> store()
    {
        std::sort(m_runs.begin(), m_runs.end(), [](const RunRecord &a, const RunRecord &b) {
            return std::tie(a.startedAt, a.runId) < std::tie(b.startedAt, b.runId);
        });
        if (auto stored = m_history.store(m_runs); !stored)
            return stored;
        for (const QString &name : std::as_const(m_done))
            QFile::remove(m_directory.filePath(name));
        m_count += int(m_runs.size());
        m_runs.clear();
        m_done.clear();
        return {};
    }

    void putAside(const QString &name, const QString &why)
    {
        const QString from = m_directory.filePath(name);
        const QString bad = m_directory.filePath(u"bad"_s);
        QString to = bad + u'/' + name;
        for (int n = 1; QFileInfo::exists(to); ++n)
            to = u"%1/%2.%3"_s.arg(bad, name).arg(n);
        if (makePrivateDirectory(bad) && QFile::rename(from, to)) {
            qCWarning(lcSpool).noquote()
                << Words::tr("%1 is no whole run record (%2); it is kept as %3.").arg(from, why, to);
        } else {
            qCWarning(lcSpool).noquote()
                << Words::tr("%1 is no whole run record (%2) and cannot be moved to %3.").arg(from, why, bad);
        }
    }

    void removeOldTemporaries()
    {
        const QDateTime limit = QDateTime::currentDateTimeUtc().addSecs(-temporarySeconds);
        const QStringList kinds{u"*.tmp"_s, u"*.output"_s};
        for (const QFileInfo &file : m_directory.entryInfoList(kinds, QDir::Files | QDir::Hidden)) {
            // With a started record it goes when that does.
            const bool needed =
                file.suffix() == u"output" && m_directory.exists(file.completeBaseName() + u".started"_s);
            if (!needed && file.lastModified() < limit)
                QFile::remove(file.filePath());
        }
    }

    QDir m_directory;
    HistoryDb &m_history;
    QList<RunRecord> m_runs;
    QStringList m_done; ///< files to delete once m_runs are stored
    int m_count = 0;
};
} // namespace

RunRecord fromSpool(const SpoolRecord &record)
{
    RunRecord run;
    run.runId = QUuid::fromString(fromText(record.runId));
    run.jobId = QUuid::fromString(fromText(record.jobId));
    run.jobName = fromText(record.name);
    run.ns = fromText(record.ns);
    run.endpoint = fromText(record.endpoint);
    run.commit = fromText(record.commit);
    run.manifestPath = fromText(record.manifestPath);
    run.trigger = fromText(record.trigger);
    run.scheduledAt = fromMs(record.scheduledAt * 1000);
    run.startedAt = QDateTime::fromMSecsSinceEpoch(record.startedAtMs, Qt::UTC);
    run.finishedAt = fromMs(record.finishedAtMs);
    run.attempt = record.attempt;
    switch (record.outcome) {
    case SpoolRecord::Outcome::Running:
        run.outcome = Outcome::Running;
        break;
    case SpoolRecord::Outcome::Success:
        run.outcome = Outcome::Success;
        break;
    case SpoolRecord::Outcome::Failure:
        run.outcome = Outcome::Failure;
        break;
    case SpoolRecord::Outcome::Timeout:
        run.outcome = Outcome::Timeout;
        break;
    case SpoolRecord::Outcome::Cancelled:
        run.outcome = Outcome::Cancelled;
        break;
    case SpoolRecord::Outcome::Skipped:
        run.outcome = Outcome::Skipped;
        break;
    }
    if (record.hasExitCode)
        run.exitCode = record.exitCode;
    run.signalNumber = record.signalNumber;
    run.outputHead = fromBytes(record.outputHead);
    run.outputTail = fromBytes(record.outputTail);
    run.outputBytes = record.outputBytes;
    run.errorMessage = fromText(record.errorMessage);
    return run;
}

Result<int> ingestSpool(const QString &directory, HistoryDb &history)
{
    return Ingestion(directory, history).run();
}

Result<int> ingestOutputs(const QString &directory, HistoryDb &history)
{
    const QDir spool(directory);
    int count = 0;
    QList<RunRecord> runs;
    const auto store = [&]() -> Result<void> {
        const auto stored = history.storeOutputs(runs);
        if (!stored)
            return stored.error();
        count += *stored;
        runs.clear();
        return {};
    };
    for (const QString &name : spool.entryList({u"*.output"_s}, QDir::Files | QDir::Hidden)) {
        if (auto run = readOutput(spool.filePath(name)))
            runs << *std::move(run);
        if (runs.size() < batchFiles)
            continue;
        if (auto stored = store(); !stored)
            return stored.error();
    }
    if (auto stored = store(); !stored)
        return stored.error();
    return count;
}
} // namespace crontopus
