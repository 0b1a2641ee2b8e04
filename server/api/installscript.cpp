// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/installscript.h"

#include "shared/base/files.h"

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
/// Nothing in these can end a quoted word of a shell or of PowerShell, nor a YAML text in double quotes.
QString harmless(const QString &text)
{
    QString clean;
    for (const QChar c : text) {
        if (c.unicode() < 0x80 && (c.isLetterOrNumber() || u":/._-~%[]@?=&+"_s.contains(c)))
            clean += c;
    }
    return clean;
}
} // namespace

std::optional<InstallPlatform> installPlatform(QStringView word)
{
    if (word == u"linux")
        return InstallPlatform::Linux;
    if (word == u"macos")
        return InstallPlatform::MacOs;
    if (word == u"windows")
        return InstallPlatform::Windows;
    return std::nullopt;
}

HttpResponse installScript(InstallPlatform platform, const QUrl &server, const QString &gitUrl,
                           const QString &enrollmentToken)
{
    const bool windows = platform == InstallPlatform::Windows;
    const QString name = windows ? u"install.ps1"_s : u"install.sh"_s;
    QString script = QString::fromUtf8(readFile(u":/crontopus/install/"_s + name).valueOr(QByteArray()));
    script.replace(u"@API_URL@"_s, harmless(server.toString(QUrl::StripTrailingSlash)));
    script.replace(u"@GIT_URL@"_s, harmless(gitUrl));
    script.replace(u"@TOKEN@"_s, harmless(enrollmentToken));
    const QByteArray type = windows ? "text/plain; charset=utf-8" : "text/x-shellscript; charset=utf-8";
    return {200,
            {{"Content-Type", type},
             {"Content-Disposition", "attachment; filename=\"crontopus-" + name.toLatin1() + '"'}},
            script.toUtf8()};
}
} // namespace crontopus::server
