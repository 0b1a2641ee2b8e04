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
        {u"jobs list"_s, Words::tr("the jobs of the server or a repository"), runJobsList},
        {u"jobs show"_s, Words::tr("a job's manifest"), runJobsShow},
        {u"jobs create"_s, Words::tr("make a job at the server"), runJobsCreate},
        {u"jobs update"_s, Words::tr("give a job at the server another manifest"), runJobsUpdate},
        {u"jobs delete"_s, Words::tr("delete a job at the server"), runJobsDelete},
        {u"jobs adopt"_s, Words::tr("make a discovered job one of yours"), runJobsAdopt},
        {u"jobs diff"_s, Words::tr("what was edited since the last commit, or between two"), runJobsDiff},
        {u"jobs history"_s, Words::tr("the commits that changed a job"), runJobsHistory},
        {u"jobs trigger"_s, Words::tr("the same as trigger"), runTrigger},
        {u"trigger"_s, Words::tr("have a job started now, wherever it is scheduled"), runTrigger},
        {u"namespaces list"_s, Words::tr("the server's namespaces"), runNamespacesList},
        {u"namespaces create"_s, Words::tr("make a namespace"), runNamespacesCreate},
        {u"namespaces delete"_s, Words::tr("delete an empty namespace"), runNamespacesDelete},
        {u"validate"_s, Words::tr("check manifests, files or whole repositories"), runValidate},
        {u"manifest set"_s, Words::tr("set fields of a manifest, leaving the rest as it is"), runManifestSet},
        {u"runs list"_s, Words::tr("runs of the server or this machine, newest first"), runRunsList},
        {u"runs show"_s, Words::tr("one run, with what it wrote"), runRunsShow},
        {u"runs by-job"_s, Words::tr("how each job fared lately"), runRunsByJob},
        {u"runs by-endpoint"_s, Words::tr("how each endpoint fared lately"), runRunsByEndpoint},
        {u"endpoints list"_s, Words::tr("the machines that run an agent (also: agents list)"), runEndpointsList},
        {u"endpoints show"_s, Words::tr("one machine, with what is scheduled there"), runEndpointsShow},
        {u"endpoints rename"_s, Words::tr("give a machine another name"), runEndpointsRename},
        {u"endpoints revoke"_s, Words::tr("take a machine's token away"), runEndpointsRevoke},
        {u"events"_s, Words::tr("what changes at the server, as it happens"), runEvents},
        {u"schedule next"_s, Words::tr("when a schedule fires next"), runScheduleNext},
        {u"schedule explain"_s, Words::tr("a schedule in words, with what to look out for"), runScheduleExplain},
        {u"schedule plan"_s, Words::tr("what a native scheduler gets for a schedule"), runSchedulePlan},
        {u"login"_s, Words::tr("sign in at a server"), runLogin},
        {u"logout"_s, Words::tr("end the session there"), runLogout},
        {u"whoami"_s, Words::tr("who you are at the server"), runWhoami},
        {u"tokens list"_s, Words::tr("your API tokens"), runTokensList},
        {u"tokens create"_s, Words::tr("make an API token for a program"), runTokensCreate},
        {u"tokens revoke"_s, Words::tr("take an API token away"), runTokensRevoke},
        {u"enroll-token list"_s, Words::tr("tokens that machines are enrolled with"), runEnrollTokenList},
        {u"enroll-token create"_s, Words::tr("make one"), runEnrollTokenCreate},
        {u"enroll-token revoke"_s, Words::tr("take one away"), runEnrollTokenRevoke},
        {u"demo create"_s, Words::tr("make a repository of example jobs to try things with"), runDemoCreate},
        {u"demo status"_s, Words::tr("the demo's jobs and last runs"), runDemoStatus},
    };
    // clang-format on
    return all;
}
} // namespace crontopus::cli
