// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/schedule/taskxml.h"
#include "shared/schedule/zonedata.h"

#include <QtTest>
#include <QXmlStreamReader>

using namespace crontopus;
using namespace Qt::Literals::StringLiterals;

namespace {
Plan planOf(const char *expression)
{
    JobSchedule job;
    job.zone = *zoneRules("Europe/Berlin");
    job.schedules = {*Schedule::parse(expression)};
    return compilePlan(job, *job.zone, Target::TaskScheduler, 1'795'000'000);
}

/// `Path/To/Element=text` of every leaf, in order.
QStringList leaves(const QByteArray &document)
{
    QXmlStreamReader xml(document);
    QStringList path, found;
    QString text;
    bool leaf = false;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            path << xml.name().toString();
            text.clear();
            leaf = true;
            break;
        case QXmlStreamReader::Characters:
            text += xml.text();
            break;
        case QXmlStreamReader::EndElement:
            if (leaf)
                found << path.mid(1).join(u'/') + u'=' + text;
            leaf = false;
            path.removeLast();
            break;
        default:
            break;
        }
    }
    if (xml.hasError())
        found.prepend(u"ERROR "_s + xml.errorString());
    return found;
}
} // namespace

class TaskXmlTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTriggers_data();
    void writesTriggers();
    void textCannotBreakOut();
};

void TaskXmlTest::writesTriggers_data()
{
    QTest::addColumn<QStringList>("expected");
    const QString calendar = u"Triggers/CalendarTrigger/"_s;
    QTest::newRow("0 9 * * *") << QStringList{calendar + u"StartBoundary=2020-01-01T09:00:00"_s,
                                              calendar + u"ScheduleByDay/DaysInterval=1"_s};
    QTest::newRow("0 9-17 * * 1") << QStringList{calendar + u"Repetition/Interval=PT60M"_s,
                                                 calendar + u"Repetition/Duration=PT510M"_s,
                                                 calendar + u"ScheduleByWeek/DaysOfWeek/Monday="_s};
    QTest::newRow("0 9 1,31 2,12 *") << QStringList{
        calendar + u"ScheduleByMonth/DaysOfMonth/Day=1"_s, calendar + u"ScheduleByMonth/DaysOfMonth/Day=31"_s,
        calendar + u"ScheduleByMonth/Months/February="_s, calendar + u"ScheduleByMonth/Months/December="_s};
    QTest::newRow("0 9 * 6 0") << QStringList{calendar + u"ScheduleByMonthDayOfWeek/Weeks/Week=1"_s,
                                              calendar + u"ScheduleByMonthDayOfWeek/Weeks/Week=Last"_s,
                                              calendar + u"ScheduleByMonthDayOfWeek/DaysOfWeek/Sunday="_s,
                                              calendar + u"ScheduleByMonthDayOfWeek/Months/June="_s};
    QTest::newRow("*/20 * * * *") << QStringList{u"Triggers/TimeTrigger/Repetition/Interval=PT20M"_s,
                                                 u"Triggers/TimeTrigger/StartBoundary=2020-01-01T00:00:00"_s};
    QTest::newRow("@reboot") << QStringList{u"Triggers/BootTrigger/Enabled=true"_s};
}

void TaskXmlTest::writesTriggers()
{
    QFETCH(QStringList, expected);
    const QStringList found = leaves(taskXml(planOf(QTest::currentDataTag()), {u"job"_s, u"run.exe"_s, {}}));
    for (const QString &leaf : expected)
        QVERIFY2(found.contains(leaf), qPrintable(leaf + u" not in\n"_s + found.join(u'\n')));
    QVERIFY(found.contains(u"Actions/Exec/Command=run.exe"_s));
    QVERIFY(!found.join(u' ').contains(u"Duration=PT0M"_s));
}

void TaskXmlTest::textCannotBreakOut()
{
    const QString hostile = u"]]></Command><Exec>&\"'\u0001\u0008\uFFFE %PATH% \U0001F419"_s + QChar(0xd800);
    const QByteArray xml = taskXml(planOf("0 9 * * *"), {hostile, hostile, hostile, hostile});
    const QStringList found = leaves(xml);
    QVERIFY2(!found.first().startsWith(u"ERROR"_s), qPrintable(found.first()));
    const QString clean = u"]]></Command><Exec>&\"' %PATH% \U0001F419"_s;
    QVERIFY(found.contains(u"Actions/Exec/Command="_s + clean));
    QVERIFY(found.contains(u"Actions/Exec/Arguments="_s + clean));
    QVERIFY(found.contains(u"Actions/Exec/WorkingDirectory="_s + clean));
    QVERIFY(found.contains(u"RegistrationInfo/Description="_s + clean));
}

QTEST_GUILESS_MAIN(TaskXmlTest)
#include "tst_taskxml.moc"
