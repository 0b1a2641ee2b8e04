// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/git/githooks.h"

#include "shared/base/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QUuid>

#include <cstdio>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::server::GitHttpBackend)
};

constexpr char preReceive[] = "#!/bin/sh\n"
                              "exec \"$CRONTOPUS_HOOK_PROGRAM\" hook pre-receive\n";
constexpr char postReceive[] =
    "#!/bin/sh\n"
    "while read -r line; do printf '%s\\n' \"$line\"; done >> \"$CRONTOPUS_PUSH_REPORT\"\n";

const std::pair<QString, QByteArray> hooks[] = {{u"pre-receive"_s, preReceive},
                                                {u"post-receive"_s, postReceive}};

/// There in one step and ready to run: another server may be using the one of before.
Result<void> writeHook(const QString &path, const QByteArray &text)
{
    if (const auto there = readFile(path);
        there && *there == text && ::access(QFile::encodeName(path), X_OK) == 0)
        return {};
    const QString scratch = path + u'-' + QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (auto written = writeFileAtomically(scratch, text); !written)
        return written;
    if (!QFile::setPermissions(scratch, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner) ||
        std::rename(QFile::encodeName(scratch), QFile::encodeName(path)) != 0) {
        QFile::remove(scratch);
        return Error{Error::Code::Io, Words::tr("Cannot write %1.").arg(path)};
    }
    return {};
}
} // namespace

Result<void> writeHooks(const QString &directory)
{
    if (auto made = makePrivateDirectory(directory); !made)
        return made;
    for (const auto &[name, text] : hooks) {
        if (auto written = writeHook(directory + u'/' + name, text); !written)
            return written;
    }
    return checkHooks(directory);
}

Result<void> checkHooks(const QString &directory)
{
    for (const auto &[name, text] : hooks) {
        const QString path = directory + u'/' + name;
        if (::access(QFile::encodeName(path), X_OK) != 0) {
            return Error{
                Error::Code::Permission, Words::tr("%1 cannot be run.").arg(path),
                Words::tr("Put the data directory on a file system that is not mounted with `noexec`.")};
        }
    }
    return {};
}
} // namespace crontopus::server
