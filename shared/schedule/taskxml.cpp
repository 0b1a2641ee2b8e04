// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/schedule/taskxml.h"

#include <QDateTime>
#include <QXmlStreamWriter>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
/// Repetitions have to begin in the past, or they wait for tomorrow.
constexpr QLatin1StringView kFirstDay("2020-01-01");

constexpr std::array<const char *, 12> kMonths{"January",   "February", "March",    "April",
                                               "May",       "June",     "July",     "August",
                                               "September", "October",  "November", "December"};
constexpr std::array<const char *, 7> kWeekdays{"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                "Thursday", "Friday", "Saturday"};

/// Without the characters that XML 1.0 has no place for.
QString xmlText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            clean += c;
            clean += text[++i];
        } else if ((c >= u' ' || c == u'\t' || c == u'\n' || c == u'\r') && !c.isSurrogate() &&
                   c < QChar(0xfffe)) {
            clean += c;
        }
    }
    return clean;
}

void writeMonths(QXmlStreamWriter &xml, std::uint16_t months)
{
    xml.writeStartElement(u"Months"_s);
    for (std::size_t month = 1; month <= kMonths.size(); ++month) {
        if (months >> month & 1)
            xml.writeEmptyElement(QLatin1StringView(kMonths[month - 1]));
    }
    xml.writeEndElement();
}

void writeWeekdays(QXmlStreamWriter &xml, std::uint8_t days)
{
    xml.writeStartElement(u"DaysOfWeek"_s);
    for (std::size_t day = 0; day < kWeekdays.size(); ++day) {
        if (days >> day & 1)
            xml.writeEmptyElement(QLatin1StringView(kWeekdays[day]));
    }
    xml.writeEndElement();
}

void writeDays(QXmlStreamWriter &xml, const TaskTrigger &trigger)
{
    switch (trigger.kind) {
    case TaskTrigger::Kind::Time:
    case TaskTrigger::Kind::Boot:
        return;
    case TaskTrigger::Kind::Daily:
        xml.writeStartElement(u"ScheduleByDay"_s);
        xml.writeTextElement(u"DaysInterval"_s, u"1"_s);
        break;
    case TaskTrigger::Kind::Weekly:
        xml.writeStartElement(u"ScheduleByWeek"_s);
        xml.writeTextElement(u"WeeksInterval"_s, u"1"_s);
        writeWeekdays(xml, trigger.daysOfWeek);
        break;
    case TaskTrigger::Kind::Monthly:
        xml.writeStartElement(u"ScheduleByMonth"_s);
        xml.writeStartElement(u"DaysOfMonth"_s);
        for (int day = 1; day <= 31; ++day) {
            if (trigger.daysOfMonth >> day & 1)
                xml.writeTextElement(u"Day"_s, QString::number(day));
        }
        xml.writeEndElement();
        writeMonths(xml, trigger.months);
        break;
    case TaskTrigger::Kind::MonthlyDayOfWeek:
        xml.writeStartElement(u"ScheduleByMonthDayOfWeek"_s);
        xml.writeStartElement(u"Weeks"_s);
        for (const QString &week : {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"Last"_s})
            xml.writeTextElement(u"Week"_s, week);
        xml.writeEndElement();
        writeWeekdays(xml, trigger.daysOfWeek);
        writeMonths(xml, trigger.months);
        break;
    }
    xml.writeEndElement();
}

void writeTrigger(QXmlStreamWriter &xml, const TaskTrigger &trigger)
{
    if (trigger.kind == TaskTrigger::Kind::Boot) {
        xml.writeStartElement(u"BootTrigger"_s);
        xml.writeTextElement(u"Enabled"_s, u"true"_s);
        xml.writeEndElement();
        return;
    }
    const bool isTime = trigger.kind == TaskTrigger::Kind::Time;
    xml.writeStartElement(isTime ? u"TimeTrigger"_s : u"CalendarTrigger"_s);
    if (trigger.repeatMinutes > 0) {
        xml.writeStartElement(u"Repetition"_s);
        xml.writeTextElement(u"Interval"_s, u"PT%1M"_s.arg(trigger.repeatMinutes));
        if (trigger.repeatForSeconds > 0) {
            const int seconds = trigger.repeatForSeconds % 60;
            xml.writeTextElement(u"Duration"_s, u"PT%1M"_s.arg(trigger.repeatForSeconds / 60) +
                                                    (seconds > 0 ? u"%1S"_s.arg(seconds) : QString()));
        }
        xml.writeTextElement(u"StopAtDurationEnd"_s, u"false"_s);
        xml.writeEndElement();
    }
    // Without an offset: local time, whatever daylight saving does.
    const QString start = isTime ? QDateTime::fromSecsSinceEpoch(trigger.at.value_or(0), Qt::UTC)
                                       .toString(u"yyyy-MM-dd'T'HH:mm:ss"_s)
                                 : u"%1T%2:%3:00"_s.arg(kFirstDay)
                                       .arg(trigger.hour, 2, 10, QLatin1Char('0'))
                                       .arg(trigger.minute, 2, 10, QLatin1Char('0'));
    xml.writeTextElement(u"StartBoundary"_s, start);
    xml.writeTextElement(u"Enabled"_s, u"true"_s);
    writeDays(xml, trigger);
    xml.writeEndElement();
}

void writeSettings(QXmlStreamWriter &xml)
{
    // Order and names of the schema's settingsType. Overlapping runs, time limits and the like are the
    // runner's business, so nothing here may hold a start back.
    xml.writeStartElement(u"Settings"_s);
    xml.writeTextElement(u"MultipleInstancesPolicy"_s, u"Parallel"_s);
    xml.writeTextElement(u"DisallowStartIfOnBatteries"_s, u"false"_s);
    xml.writeTextElement(u"StopIfGoingOnBatteries"_s, u"false"_s);
    xml.writeTextElement(u"AllowHardTerminate"_s, u"true"_s);
    xml.writeTextElement(u"StartWhenAvailable"_s, u"false"_s);
    xml.writeTextElement(u"RunOnlyIfNetworkAvailable"_s, u"false"_s);
    xml.writeTextElement(u"AllowStartOnDemand"_s, u"true"_s);
    xml.writeTextElement(u"Enabled"_s, u"true"_s);
    xml.writeTextElement(u"Hidden"_s, u"false"_s);
    xml.writeTextElement(u"RunOnlyIfIdle"_s, u"false"_s);
    xml.writeTextElement(u"WakeToRun"_s, u"false"_s);
    xml.writeTextElement(u"ExecutionTimeLimit"_s, u"PT0S"_s);
    xml.writeTextElement(u"Priority"_s, u"7"_s);
    xml.writeEndElement();
}
} // namespace

QByteArray taskXml(const Plan &plan, const TaskAction &action)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeStartElement(u"Task"_s);
    xml.writeAttribute(u"version"_s, u"1.2"_s);
    xml.writeDefaultNamespace(u"http://schemas.microsoft.com/windows/2004/02/mit/task"_s);
    xml.writeStartElement(u"RegistrationInfo"_s);
    xml.writeTextElement(u"Description"_s, xmlText(action.name));
    xml.writeEndElement();
    xml.writeStartElement(u"Triggers"_s);
    for (const TaskTrigger &trigger : plan.triggers)
        writeTrigger(xml, trigger);
    xml.writeEndElement();
    writeSettings(xml);
    xml.writeStartElement(u"Actions"_s);
    xml.writeStartElement(u"Exec"_s);
    xml.writeTextElement(u"Command"_s, xmlText(action.command));
    if (!action.arguments.isEmpty())
        xml.writeTextElement(u"Arguments"_s, xmlText(action.arguments));
    if (!action.workingDirectory.isEmpty())
        xml.writeTextElement(u"WorkingDirectory"_s, xmlText(action.workingDirectory));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}
} // namespace crontopus
