// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/jobs/bulkedits.h"
#include "app/console/jobs/previewplan.h"
#include "shared/schedule/zonedata.h"
#include "tests/gui/fixture/guifixture.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;

namespace {
JobRowPtr rowOf(const QString &path, const QByteArray &text)
{
    const Manifest manifest = Manifest::parse(text, {path, u"local"_s});
    return makeJobRow({manifest, GitFileStatus::State::Unchanged, manifest.diagnostics()}, {}, {}, 0);
}

std::vector<JobRowPtr> sampleRows()
{
    std::vector<JobRowPtr> rows;
    const auto files = test::sampleManifests();
    for (auto it = files.cbegin(); it != files.cend(); ++it)
        rows.push_back(rowOf(it.key(), it.value()));
    return rows;
}

JobRowPtr named(const std::vector<JobRowPtr> &rows, const QString &path)
{
    for (const JobRowPtr &row : rows) {
        if (row->path() == path)
            return row;
    }
    qFatal("there is no %s", qPrintable(path));
}

Job jobAfter(const FileEdit &edit)
{
    const Manifest manifest = Manifest::parse(edit.after.value_or(QByteArray()), {edit.path, u"local"_s});
    return manifest.job().value_or(Job{});
}
} // namespace

class JobEditsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timezoneAndTimeout()
    {
        const auto rows = sampleRows();
        const JobRowPtr backup = named(rows, u"production/backup-db.yaml"_s);
        const auto set = setTimezone({backup, named(rows, u"tools/ping.yaml"_s)}, u"Asia/Tokyo"_s);
        QVERIFY(set);
        QCOMPARE(set->size(), 2);
        QCOMPARE(jobAfter(set->at(0)).timezone, u"Asia/Tokyo"_s);
        QCOMPARE(jobAfter(set->at(1)).timezone, u"Asia/Tokyo"_s);
        QVERIFY(setTimezone({backup}, backup->job()->timezone)->isEmpty());
        QCOMPARE(jobAfter(setTimezone({backup}, {})->first()).timezone, QString());
        QCOMPARE(jobAfter(setTimeout({backup}, u"15m"_s)->first()).timeoutSeconds, 900);
    }

    void labelsKeepTheOthers()
    {
        const JobRowPtr row =
            rowOf(u"a/b.yaml"_s, "apiVersion: v1\nkind: Job\nmetadata:\n  name: b\n  labels:\n"
                                 "    team: web # ours\n    old: x\nspec:\n  schedule: '@daily'\n"
                                 "  command: x\n");
        const auto edits =
            setLabels({row}, {{u"tier"_s, u"gold"_s}, {u"a.b/c"_s, u"1"_s}}, {u"old"_s, u"absent"_s});
        QVERIFY(edits);
        const QMap<QString, QString> wanted{
            {u"team"_s, u"web"_s}, {u"tier"_s, u"gold"_s}, {u"a.b/c"_s, u"1"_s}};
        QCOMPARE(jobAfter(edits->first()).labels, wanted);
        QVERIFY(edits->first().after->contains("team: web # ours"));
    }

    void assignmentsGoThereAndBack()
    {
        const JobRowPtr row = named(sampleRows(), u"tools/ping.yaml"_s);
        const Assignment wanted{{u"web-1"_s, u"web-2"_s},
                                {{u"platform"_s, {u"linux"_s}}, {u"tier"_s, {u"a"_s, u"b"_s}}}};
        const auto edits = assign({row}, wanted);
        QVERIFY(edits);
        QCOMPARE(assignmentOf(jobAfter(edits->first())), wanted);
        const JobRowPtr assigned = rowOf(row->path(), *edits->first().after);
        QVERIFY(assign({assigned}, wanted)->isEmpty());
        const auto other = assign({assigned}, {{}, {{u"zone"_s, {u"eu"_s}}}});
        QCOMPARE(assignmentOf(jobAfter(other->first())), (Assignment{{}, {{u"zone"_s, {u"eu"_s}}}}));
        const auto everywhere = assign({assigned}, {});
        QCOMPARE(*everywhere->first().after, row->entry.manifest.text());
    }

    void movedJobsStayTheSame()
    {
        const auto rows = sampleRows();
        const JobRowPtr row = named(rows, u"staging/cleanup.yaml"_s);
        const auto edits = moveJobs({row}, u"production"_s, rows);
        QVERIFY(edits);
        QCOMPARE(edits->size(), 2);
        QCOMPARE(edits->at(0).path, u"staging/cleanup.yaml"_s);
        QVERIFY(!edits->at(0).after);
        QCOMPARE(edits->at(1).path, u"production/cleanup.yaml"_s);
        const Job moved = jobAfter(edits->at(1));
        QCOMPARE(moved.ns, u"production"_s);
        QCOMPARE(moved.id, row->job()->id);
        QVERIFY(moveJobs({row}, u"staging"_s, rows)->isEmpty());
        QCOMPARE(moveJobs({row}, u"Bad Name"_s, rows).error().code, Error::Code::InvalidInput);
    }

    void moveNeverOverwrites()
    {
        const auto one = rowOf(u"a/x.yaml"_s, test::sampleManifests().value(u"tools/ping.yaml"_s));
        const auto two = rowOf(u"b/x.yaml"_s, test::sampleManifests().value(u"tools/ping.yaml"_s));
        QCOMPARE(moveJobs({one}, u"b"_s, {one, two}).error().code, Error::Code::Conflict);
        // Two of them to one place, where there is nothing yet.
        QCOMPARE(moveJobs({one, two}, u"c"_s, {one, two}).error().code, Error::Code::Conflict);
    }

    void namespaceFieldFollows()
    {
        const auto row = rowOf(u"a/deep/x.yaml"_s,
                               "apiVersion: v1\nkind: Job\nmetadata:\n  name: x\n  namespace: a\nspec:\n"
                               "  schedule: '@daily'\n  command: x\n");
        const auto edits = moveJobs({row}, u"b"_s, {row});
        QCOMPARE(edits->last().path, u"b/deep/x.yaml"_s);
        const Manifest manifest = Manifest::parse(*edits->last().after, {edits->last().path, u"local"_s});
        QVERIFY(manifest.diagnostics().isEmpty());
    }

    void renaming()
    {
        const auto rows = sampleRows();
        const JobRowPtr row = named(rows, u"staging/cleanup.yaml"_s);
        const auto edits = renameJob(*row, u"tidy"_s, rows);
        QCOMPARE(edits->last().path, u"staging/tidy.yaml"_s);
        QCOMPARE(jobAfter(edits->last()).name, u"tidy"_s);
        QCOMPARE(jobAfter(edits->last()).id, row->job()->id);
        QCOMPARE(renameJob(*row, u"report"_s, rows).error().code, Error::Code::Conflict);
        QCOMPARE(renameJob(*row, u"No"_s, rows).error().code, Error::Code::InvalidInput);
        QVERIFY(renameJob(*row, u"cleanup"_s, rows)->isEmpty());
    }

    void previewTellsEndpointsAndEntries()
    {
        const QByteArray text = "apiVersion: v1\nkind: Job\nmetadata:\n  name: x\nspec:\n"
                                "  schedule: '0 2 * * *'\n  command: x\n";
        const auto row = rowOf(u"a/x.yaml"_s, text);
        const auto named = [](const QString &name, const QString &platform) {
            AgentStatus status;
            status.endpointName = status.hostname = name;
            status.platform = platform;
            status.scheduler = u"crontab"_s;
            return status;
        };
        const QList<AgentStatus> endpoints{named(u"web-1"_s, u"linux"_s), named(u"web-2"_s, u"linux"_s),
                                           named(u"pc"_s, u"windows"_s)};
        const auto plan = [&](const QByteArray &after) {
            PendingFile file;
            file.path = row->path();
            file.before = row->entry.manifest;
            if (!after.isEmpty())
                file.after = Manifest::parse(after, {row->path(), {}});
            return previewPlan({file}, endpoints, *systemZoneRules(), QDateTime::currentDateTimeUtc())
                .changes;
        };
        QVERIFY(plan(text).isEmpty());
        const auto assigned = plan(*assign({row}, {{u"web-2"_s}, {}})->first().after);
        QCOMPARE(assigned.size(), 1);
        QVERIFY(assigned.first().before.contains(u"0 2 * * *  on web-1"_s));
        QVERIFY(assigned.first().after.isEmpty());
        const auto later = plan(QByteArray(text).replace("0 2", "5 2"));
        QVERIFY(later.first().before.contains(u"0 2 * * *  on web-1, web-2"_s));
        QVERIFY(later.first().after.contains(u"5 2 * * *  on web-1, web-2"_s));
        QCOMPARE(plan({}).first().kind, PlannedChange::Kind::Remove);
        QVERIFY(plan("[").isEmpty()); // a broken file changes nothing
    }

    void brokenFilesAreNamed()
    {
        const auto row = rowOf(u"a/x.yaml"_s, "[\n");
        const auto edits = setTimezone({row}, u"UTC"_s);
        QVERIFY(!edits);
        QVERIFY(edits.error().message.contains(u"a/x.yaml"_s));
    }
};

QTEST_APPLESS_MAIN(JobEditsTest)
#include "edits_test.moc"
