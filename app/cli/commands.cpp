// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"

#include "app/cli/commands/list.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::cli {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::cli)
};
} // namespace

const QList<Command> &commands()
{
    // clang-format off
    static const QList<Command> all{
        {u"jobs list"_s, Words::tr("the jobs of a repository, with their next runs"), runJobsList},
        {u"jobs show"_s, Words::tr("a job's manifest"), runJobsShow},
        {u"jobs diff"_s, Words::tr("what was edited since the last commit, or between two"), runJobsDiff},
        {u"jobs history"_s, Words::tr("the commits that changed a job"), runJobsHistory},
        {u"validate"_s, Words::tr("check manifests, files or whole repositories"), runValidate},
        {u"manifest set"_s, Words::tr("set fields of a manifest, leaving the rest as it is"), runManifestSet},
        {u"runs list"_s, Words::tr("the runs of this machine's jobs, newest first"), runRunsList},
        {u"runs show"_s, Words::tr("one run, with what it wrote"), runRunsShow},
        {u"schedule next"_s, Words::tr("when a schedule fires next"), runScheduleNext},
        {u"schedule explain"_s, Words::tr("a schedule in words, with what to look out for"), runScheduleExplain},
        {u"schedule plan"_s, Words::tr("what a native scheduler gets for a schedule"), runSchedulePlan},
        {u"demo create"_s, Words::tr("make a repository of example jobs to try things with"), runDemoCreate},
        {u"demo status"_s, Words::tr("the demo's jobs and last runs"), runDemoStatus},
    };
    // clang-format on
    return all;
}
} // namespace crontopus::cli
