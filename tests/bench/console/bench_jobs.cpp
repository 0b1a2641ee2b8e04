// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/editor/manifestdocument.h"
#include "app/console/jobs/jobfiltermodel.h"
#include "app/console/jobs/jobtreemodel.h"
#include "app/console/workspace.h"
#include "tests/bench/bench.h"
#include "tests/gui/fixture/guifixture.h"

#include <QApplication>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;

namespace {
constexpr int jobCount = 5000;

std::vector<JobRowPtr> makeRows(const QList<JobEntry> &jobs)
{
    std::vector<JobRowPtr> rows;
    for (const JobEntry &entry : jobs)
        rows.push_back(makeJobRow(entry, {}, nullptr, QDateTime::currentSecsSinceEpoch()));
    return rows;
}

void row(const char *what, double seconds, const char *target)
{
    bench::row(what, bench::durationText(seconds), {}, {}, target);
}
} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    test::GuiFixture fixture;
    const auto workspace = fixture.makeWorkspace();
    fixture.jobs->setFiles(test::manyManifests(jobCount));
    const auto jobs = workspace->jobs().jobs();
    const std::vector<JobRowPtr> rows = makeRows(*jobs);

    JobTreeModel model;
    model.setRows(rows);
    JobFilterModel filter(model);
    filter.sort(JobTreeModel::NameColumn);
    // The proxy maps a namespace when it is asked for its rows, as an unfolded view does.
    bench::keep(filter.shownJobs());
    row("console: filter 5,000 jobs, on and off", bench::seconds([&] {
            for (const QString &text : {u"job-012"_s, QString()}) {
                filter.setFilter({text, {}});
                bench::keep(filter.shownJobs());
            }
        }),
        "< 50 ms");
    row("console: sort 5,000 jobs by next run", bench::seconds([&] {
                                                    filter.sort(JobTreeModel::NextRunColumn);
                                                    bench::keep(filter.shownJobs());
                                                    filter.sort(JobTreeModel::NameColumn);
                                                    bench::keep(filter.shownJobs());
                                                }) / 2,
        "< 50 ms");
    row("console: refresh of 5,000 jobs, one changed", bench::seconds([&] {
            auto next = rows;
            next[2500] = withNextRun(*rows[2500], QDateTime::currentSecsSinceEpoch());
            model.setRows(std::move(next));
        }),
        "< 16 ms");

    ManifestDocument document;
    const Manifest &edited = jobs->at(1234).manifest;
    document.load(edited.path(), edited.text(), u"local"_s);
    document.setOthers(*jobs);
    int variant = 0;
    row("console: edit to diagnostics, 5,000 manifests",
        bench::seconds(
            [&] {
                const Result<void> done =
                    document.setValue(u"spec.schedule"_s, u"%1 25 * * *"_s.arg(++variant % 60));
                bench::keep(done.ok());
                bench::keep(document.diagnostics().size());
            },
            20),
        "< 30 ms");
    return 0;
}
