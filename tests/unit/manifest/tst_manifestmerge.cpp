// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/manifest/manifestmerge.h"

#include <QTest>

using namespace crontopus;
using namespace Qt::Literals::StringLiterals;

namespace {
const QByteArray base = "# nightly\napiVersion: v1\nkind: Job\nmetadata:\n  name: backup # keep\nspec:\n"
                        "  schedule: \"0 2 * * *\"\n  command: /bin/true\n  env: {A: x, B: y}\n";

QByteArray with(QByteArray text, const char *from, const char *to)
{
    return text.replace(from, to);
}
} // namespace

class TestManifestMerge final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesFieldsOfBothSides()
    {
        // Neighbouring lines, and two keys of one line: a merge by lines gives up here.
        const QByteArray ours = with(with(base, "0 2", "0 5"), "A: x", "A: z");
        const QByteArray theirs = with(with(base, "/bin/true", "/bin/false"), "B: y", "B: q");
        const auto merged = mergeManifests(base, ours, theirs);
        QVERIFY(merged);
        QVERIFY(merged->conflicts.isEmpty());
        QCOMPARE(merged->text, with(with(ours, "/bin/true", "/bin/false"), "B: y", "B: q"));
        QCOMPARE(cleanMerge(u"prod/backup.yaml"_s, base, ours, theirs), merged->text);
    }

    void keepsCommentsOfTheSideThatChangedThem()
    {
        const QByteArray commented = with(with(base, "# nightly", "# every night"), "0 2", "0 5");
        const QByteArray other = with(base, "/bin/true", "/bin/false");
        const QByteArray both = with(commented, "/bin/true", "/bin/false");
        QCOMPARE(mergeManifests(base, commented, other)->text, both);
        QCOMPARE(mergeManifests(base, other, commented)->text, both);
        // Both would lose something.
        QVERIFY(!mergeManifests(base, commented, with(base, "# keep", "# hold")));
    }

    void addsAndTakesAway()
    {
        const QByteArray ours = with(base, "  env: {A: x, B: y}\n", "");
        const QByteArray theirs = base + "  paused: true\n";
        const auto merged = mergeManifests(base, ours, theirs);
        QVERIFY(merged);
        QVERIFY(merged->conflicts.isEmpty());
        QCOMPARE(merged->text, ours + "  paused: true\n");
    }

    void asksForDisputedFields()
    {
        const QByteArray ours = with(with(base, "0 2", "0 5"), "A: x", "A: z");
        const QByteArray theirs = with(with(base, "0 2", "0 6"), "/bin/true", "/bin/false");
        auto merged = mergeManifests(base, ours, theirs);
        QVERIFY(merged);
        QCOMPARE(merged->conflicts.size(), 1);
        const FieldConflict &conflict = merged->conflicts.first();
        QCOMPARE(conflict.path, u"spec.schedule"_s);
        QVERIFY(conflict.ours->contains(u"0 5"_s) && conflict.theirs->contains(u"0 6"_s));
        QCOMPARE(merged->text, with(theirs, "A: x", "A: z"));
        merged = mergeManifests(base, ours, theirs, {{u"spec.schedule"_s, MergeSide::Ours}});
        QCOMPARE(merged->text, with(with(theirs, "A: x", "A: z"), "0 6", "0 5"));
        QVERIFY(!cleanMerge(u"prod/backup.yaml"_s, base, ours, theirs));
    }

    void disputesAFieldThatOneSideRemoved()
    {
        const QByteArray ours = with(base, "  env: {A: x, B: y}\n", "");
        const QByteArray theirs = with(base, "A: x", "A: z");
        const auto merged = mergeManifests(base, ours, theirs);
        QVERIFY(merged);
        QCOMPARE(merged->conflicts.size(), 1);
        QCOMPARE(merged->conflicts.first().path, u"spec.env"_s);
        QVERIFY(!merged->conflicts.first().ours);
    }

    void makesNoInvalidManifestByItself()
    {
        // Each is fine alone, but a job has either a schedule or a time.
        const QByteArray ours = with(base, "  schedule: \"0 2 * * *\"\n", "  at: 2030-01-02 03:04\n");
        const QByteArray theirs =
            with(base, "  command: /bin/true\n", "  command: /bin/true\n  timezone: UTC\n");
        QVERIFY(cleanMerge(u"prod/backup.yaml"_s, base, ours, theirs));
        const QByteArray http = with(base, "  command: /bin/true\n", "  http: {url: \"https://x.org\"}\n");
        const QByteArray script = base + "  script: {interpreter: bash, source: ls}\n";
        QVERIFY(!cleanMerge(u"prod/backup.yaml"_s, base, http, script));
    }
};

QTEST_GUILESS_MAIN(TestManifestMerge)
#include "tst_manifestmerge.moc"
