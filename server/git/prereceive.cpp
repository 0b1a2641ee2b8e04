// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/git/prereceive.h"

#include "server/git/githooks.h"
#include "server/git/pushcheck.h"

#include <QDir>
#include <QFile>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
constexpr qint64 maxInput = 1024 * 1024;

Result<PushVerdict> judge()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return Error{Error::Code::Io, input.errorString()};
    auto updates = parseRefUpdates(input.read(maxInput));
    if (!updates)
        return updates.error();
    // Git starts hooks in the repository.
    const QString directory =
        QDir::cleanPath(QDir().absoluteFilePath(qEnvironmentVariable("GIT_DIR", u"."_s)));
    auto repository = GitRepository::open(directory);
    if (!repository)
        return repository.error();
    // What is pushed lies apart until this says yes.
    if (const QString quarantine = qEnvironmentVariable("GIT_QUARANTINE_PATH"); !quarantine.isEmpty()) {
        if (auto added = repository->addObjectDirectory(quarantine); !added)
            return added.error();
    }
    PushRules rules;
    rules.tenant = qEnvironmentVariable(hookTenantVariable);
    rules.rejectInvalid = qEnvironmentVariable(hookRuleVariable) != hookRuleWarn;
    return checkPush(*repository, *updates, rules);
}
} // namespace

int runPreReceive()
{
    const auto verdict = judge();
    if (!verdict) {
        std::fprintf(stderr, "error: %s\n", verdict.error().text().toUtf8().constData());
        return 1;
    }
    for (const QString &message : verdict->messages)
        std::fprintf(stderr, "%s\n", message.toUtf8().constData());
    return verdict->accepted ? 0 : 1;
}
} // namespace crontopus::server
