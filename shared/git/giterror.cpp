// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/git/giterror.h"

#include "shared/git/libgit2compat.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::git {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::GitRepository)
};

Error::Code codeOf(int code, int errorClass, const QString &detail)
{
    switch (code) {
    case GIT_ENOTFOUND:
    case GIT_EUNBORNBRANCH:
        return Error::Code::NotFound;
    case GIT_EEXISTS:
        return Error::Code::Exists;
    case GIT_EAUTH:
    case GIT_ECERTIFICATE:
        return Error::Code::Authentication;
    case GIT_ECONFLICT:
    case GIT_EMERGECONFLICT:
    case GIT_ENONFASTFORWARD:
    case GIT_EUNCOMMITTED:
        return Error::Code::Conflict;
    case GIT_EUSER:
        return Error::Code::Cancelled;
    case GIT_ELOCKED:
        return Error::Code::Busy;
    case GIT_EOWNER:
        return Error::Code::Permission;
    case GIT_EINVALIDSPEC:
    case GIT_EAMBIGUOUS:
        return Error::Code::InvalidInput;
    default:
        break;
    }
    // libgit2 has no codes of its own for what the system said; its texts end in strerror's.
    if (detail.contains("No space left"_L1) || detail.contains("Disk quota"_L1))
        return Error::Code::Full;
    if (detail.contains("Permission denied"_L1) || detail.contains("Read-only file system"_L1))
        return Error::Code::Permission;
    switch (errorClass) {
    case GIT_ERROR_HTTP:
        return detail.contains("401"_L1) || detail.contains("403"_L1) || detail.contains("authenticat"_L1)
                   ? Error::Code::Authentication
                   : Error::Code::Network;
    case GIT_ERROR_SSH:
        return detail.contains("authenticat"_L1) || detail.contains("passphrase"_L1) ||
                       detail.contains("callback returned"_L1)
                   ? Error::Code::Authentication
                   : Error::Code::Network;
    case GIT_ERROR_NET:
    case GIT_ERROR_SSL:
        return Error::Code::Network;
    case GIT_ERROR_NOMEMORY:
        return Error::Code::Full;
    case GIT_ERROR_INVALID:
        return Error::Code::InvalidInput;
    default:
        return Error::Code::Io;
    }
}

QString hintFor(int code, Error::Code mapped)
{
    if (code == GIT_EOWNER) {
        return Words::tr("It belongs to another user. If you trust it, run "
                         "`git config --global --add safe.directory <path>`.");
    }
    switch (mapped) {
    case Error::Code::Busy:
        return Words::tr(
            "Another program is using the repository; try again in a moment, or remove its stale "
            ".lock file.");
    case Error::Code::Full:
        return Words::tr("Make room and try again.");
    case Error::Code::Authentication:
        return Words::tr("Check the user name, the token or the key.");
    case Error::Code::Network:
        return Words::tr("Check the address and the network, then try again.");
    default:
        return {};
    }
}
} // namespace

Error lastError(const QString &what, int code)
{
    static const QRegularExpression userInfo(u"://[^/@\\s]*@"_s);
    QString detail = QString::fromUtf8(lastErrorMessage()).trimmed();
    detail.replace(userInfo, u"://"_s);
    const Error::Code mapped = codeOf(code, lastErrorClass(), detail);
    if (detail.isEmpty())
        return {mapped, what + u'.', hintFor(code, mapped)};
    const QString end = detail.endsWith(u'.') ? QString() : u"."_s;
    return {mapped, u"%1: %2%3"_s.arg(what, detail, end), hintFor(code, mapped)};
}
} // namespace crontopus::git
