// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/check/findings.h"
#include "server/commands/session.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::server::Check)
};
using Level = Finding::Level;

/// Unlike Session's: makes nothing, and does not bring the schema up to date.
Result<std::unique_ptr<Sql>> openAsItIs(const ServerConfig &config)
{
    auto url = DatabaseUrl::parse(config.databaseUrl());
    if (!url)
        return url.error();
    if (!url->sqlitePath().isEmpty() && !QFileInfo::exists(url->sqlitePath()))
        return Error{
            Error::Code::NotFound, Words::tr("There is no database at %1.").arg(url->shown()),
            Words::tr(
                "Name the right place with --data or --database, or begin with: crontopus-server init")};
    return url->open();
}

void show(const Findings &findings)
{
    for (const Finding &finding : findings) {
        const QString label = finding.level == Level::Good   ? Words::tr("ok")
                              : finding.level == Level::Note ? Words::tr("note")
                                                             : Words::tr("PROBLEM");
        print(u"%1  %2"_s.arg(label, -7).arg(finding.text));
        if (!finding.wayOut.isEmpty())
            print(u"         "_s + finding.wayOut);
    }
}
} // namespace

int runCheck(const QStringList &arguments)
{
    Session session(
        u"check"_s, Session::Options::All,
        Words::tr("Look whether all is well: database, repositories, files, certificate. Changes nothing; a "
                  "server may be running. Exit code 1 when something needs doing."));
    if (const auto exit = session.begin(arguments))
        return *exit;
    const ServerConfig &config = session.config();
    Findings all;
    const auto take = [&all](const Findings &findings) {
        show(findings);
        all += findings;
    };
    if (const auto good = config.check(); !good)
        take({{Level::Problem, good.error().message, good.error().hint}});
    if (auto became = session.workAsOwner(); !became)
        return fail(became.error());
    if (auto sql = openAsItIs(config); !sql) {
        take({{Level::Problem, sql.error().message, sql.error().hint}});
    } else {
        const Findings ofDatabase = checkDatabase(**sql);
        take(ofDatabase);
        if (ofDatabase.last().level != Level::Problem || ofDatabase.size() > 1)
            take(checkRepositories(config, **sql));
    }
    take(checkFiles(config));
    const auto problems = std::count_if(
        all.begin(), all.end(), [](const Finding &finding) { return finding.level == Level::Problem; });
    if (problems == 0)
        return Ok;
    print(Words::tr("Problems: %1").arg(problems));
    return Failed;
}
} // namespace crontopus::server
