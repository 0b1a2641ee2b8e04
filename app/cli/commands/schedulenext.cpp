// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/commands/list.h"
#include "app/cli/commands/scheduleoptions.h"
#include "app/cli/output.h"
#include "shared/schedule/explain.h"
#include "shared/schedule/zonedata.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonDocument>

#include <fstream>
#include <iostream>
#include <string>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::cli {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::cli)
};

constexpr int kDefaultCount = 5;
constexpr int kMaxCount = 100'000;
/// A stream may hold any number of expressions; only so many parsed ones are kept.
constexpr qsizetype kMaxCached = 20'000;

QJsonArray timesAfter(const JobSchedule &job, std::int64_t from, int count)
{
    QJsonArray times;
    auto time = job.next(from);
    for (; time && times.size() < count; time = job.next(*time))
        times.append(utcText(*time));
    return times;
}

/// Answers one line of `--batch` after the other.
class Batch final
{
public:
    explicit Batch(std::shared_ptr<const ZoneRules> zone, std::int64_t now)
        : m_zone(std::move(zone)), m_now(now)
    {
    }

    QJsonObject answer(const QByteArray &line)
    {
        QJsonParseError syntax{};
        const QJsonDocument document = QJsonDocument::fromJson(line, &syntax);
        if (!document.isObject()) {
            return fault(syntax.error == QJsonParseError::NoError
                             ? Words::tr("The line is not a JSON object.")
                             : syntax.errorString());
        }
        const QJsonObject request = document.object();
        if (!request["expr"_L1].isString())
            return fault(Words::tr("`expr` is missing or not a text."));

        JobSchedule job;
        job.zone = m_zone;
        if (const QJsonValue tz = request["tz"_L1]; !tz.isUndefined() && !tz.isNull()) {
            const auto zone = zoneRules(tz.toString().toUtf8());
            if (!zone)
                return fault(zone.error().text());
            job.zone = *zone;
        }
        const QString expression = request["expr"_L1].toString();
        auto known = m_parsed.constFind(expression);
        if (known == m_parsed.constEnd()) {
            if (m_parsed.size() >= kMaxCached)
                m_parsed.clear();
            known = m_parsed.insert(expression, Schedule::parse(expression.toStdString()));
        }
        if (!*known)
            return fault(describe(known->error()));
        job.schedules.push_back(**known);

        std::int64_t from = m_now;
        if (const QJsonValue value = request["from"_L1]; !value.isUndefined() && !value.isNull()) {
            const auto time = readTime(value.toString(), *job.zone);
            if (!time)
                return fault(time.error().text());
            from = *time;
        }
        int count = kDefaultCount;
        if (const QJsonValue value = request["count"_L1]; !value.isUndefined() && !value.isNull()) {
            count = value.toInt(-1);
            if (count < 1 || count > kMaxCount)
                return fault(Words::tr("`count` must be a whole number from 1 to %1.").arg(kMaxCount));
        }
        return {{u"expr"_s, expression},
                {u"tz"_s, QString::fromStdString(job.zone->name())},
                {u"from"_s, utcText(from)},
                {u"next"_s, timesAfter(job, from, count)}};
    }

    [[nodiscard]] bool faults() const { return m_faults; }

private:
    QJsonObject fault(const QString &message)
    {
        m_faults = true;
        return {{u"error"_s, message}};
    }

    std::shared_ptr<const ZoneRules> m_zone;
    std::int64_t m_now;
    bool m_faults = false;
    QHash<QString, Result<Schedule, ScheduleError>> m_parsed;
};

int runBatch(const QString &path, std::shared_ptr<const ZoneRules> zone, std::int64_t now)
{
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    std::ifstream file;
    if (path != u"-") {
        file.open(QFile::encodeName(path).constData(), std::ios::binary);
        if (!file) {
            printError(Words::tr("`%1` cannot be read.").arg(path));
            return Unreadable;
        }
    }
    std::istream &in = path == u"-" ? std::cin : file;
    Batch batch(std::move(zone), now);
    std::string line;
    while (std::getline(in, line)) {
        const QByteArray bytes = QByteArray::fromRawData(line.data(), qsizetype(line.size()));
        if (bytes.trimmed().isEmpty())
            continue;
        const QByteArray answer = QJsonDocument(batch.answer(bytes)).toJson(QJsonDocument::Compact) + '\n';
        std::cout.write(answer.constData(), answer.size());
        // Whoever asks line by line waits for each answer; a file doesn't.
        if (in.rdbuf()->in_avail() <= 0)
            std::cout.flush();
    }
    std::cout.flush();
    return batch.faults() ? Problems : Ok;
}
} // namespace

int runScheduleNext(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Shows when a schedule fires next, daylight saving included.\n\n"
                  "With --batch, reads one JSON object a line, {\"expr\", \"tz\", \"from\", "
                  "\"count\"}, all but expr optional, and answers each with a line "
                  "{\"expr\", \"tz\", \"from\", \"next\": [times in UTC]} or {\"error\"}."));
    addScheduleArguments(parser);
    addFromOption(parser);
    parser.addOption(
        {{u"n"_s, u"count"_s}, Words::tr("How many times to show (default: 5)."), Words::tr("N")});
    parser.addOption({u"json"_s, Words::tr("Print JSON.")});
    parser.addOption(
        {u"batch"_s, Words::tr("Answer the lines of FILE (`-`: standard input)."), Words::tr("FILE")});
    if (const auto leave = parseArguments(parser, u"schedule next"_s, arguments))
        return *leave;
    if (parser.isSet(u"batch"_s)) {
        auto zone = parser.isSet(u"tz"_s) ? zoneRules(parser.value(u"tz"_s).toUtf8())
                                          : Result<std::shared_ptr<const ZoneRules>>(systemZoneRules());
        const auto from = zone ? readFrom(parser, **zone) : Result<std::int64_t>(zone.error());
        if (!from) {
            printError(from.error().text());
            return Usage;
        }
        return runBatch(parser.value(u"batch"_s), *zone, *from);
    }

    const auto job = readSchedule(parser);
    if (!job)
        return job.error();
    const auto from = readFrom(parser, *job->zone);
    bool isNumber = true;
    const int count = parser.isSet(u"count"_s) ? parser.value(u"count"_s).toInt(&isNumber) : kDefaultCount;
    if (!from || !isNumber || count < 1 || count > kMaxCount) {
        printError(from ? Words::tr("--count must be a whole number from 1 to %1.").arg(kMaxCount)
                        : from.error().text());
        return Usage;
    }
    if (parser.isSet(u"json"_s)) {
        printJson(QJsonObject{{u"expr"_s, QString::fromStdString(job->schedules.front().text())},
                              {u"tz"_s, QString::fromStdString(job->zone->name())},
                              {u"from"_s, utcText(*from)},
                              {u"next"_s, timesAfter(*job, *from, count)}});
        return Ok;
    }
    auto time = job->next(*from);
    if (!time)
        printLine(Words::tr("It fires at no time that the clock could tell."));
    for (int i = 0; time && i < count; ++i, time = job->next(*time))
        printLine(localText(*time, *job->zone));
    return Ok;
}
} // namespace crontopus::cli
