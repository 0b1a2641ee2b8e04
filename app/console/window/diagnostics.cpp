// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/window/diagnostics.h"

#include "app/console/alerts/alertengine.h"
#include "app/console/window/logfile.h"
#include "app/console/workspace.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStyle>
#include <QSystemTrayIcon>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr qint64 logBytes = 64 * 1024;
constexpr qsizetype logLines = 100;

QString endOfLog()
{
    QFile file(logFilePath());
    if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    file.seek(std::max<qint64>(0, file.size() - logBytes));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    return lines.last(std::min(logLines, lines.size())).join(u'\n');
}
} // namespace

QString withoutSecrets(QString text)
{
    static const QRegularExpression inUrl(uR"(([a-z][a-z0-9+.-]*://)[^/\s@]+@)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression header(uR"(\b((?:proxy-)?authorization\s*[:=]\s*)[^\n]+)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bearer(uR"(\b(bearer|basic)\s+[A-Za-z0-9._~+/=-]{6,})"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression named(
        uR"(([\w-]*(?:password|passwd|passphrase|secret|token|api[_-]?key|private[_-]?key)[\w-]*["']?\s*[:=]\s*)("[^"\n]*"|'[^'\n]*'|[^\s,;&]+))"_s,
        QRegularExpression::CaseInsensitiveOption);
    text.replace(inUrl, u"\\1***@"_s);
    text.replace(header, u"\\1***"_s);
    text.replace(bearer, u"\\1 ***"_s);
    text.replace(named, u"\\1***"_s);
    return text;
}

QString diagnosticsText(const QList<Workspace *> &workspaces)
{
    // English, whatever the console speaks: it is for whoever looks into the fault.
    QStringList lines{u"Crontopus "_s + QApplication::applicationVersion(),
                      u"Qt %1 (built with %2), %3, style %4"_s.arg(
                          QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR),
                          QGuiApplication::platformName(), QApplication::style()->name()),
                      u"%1, kernel %2 %3, %4"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(),
                                                    QSysInfo::kernelVersion(),
                                                    QSysInfo::currentCpuArchitecture()),
                      u"Locale %1, tray %2"_s.arg(QLocale().name(), QSystemTrayIcon::isSystemTrayAvailable()
                                                                        ? u"available"_s
                                                                        : u"not available"_s)};
    for (Workspace *workspace : workspaces) {
        const auto jobs = workspace->jobs().jobs();
        lines.append(u"Workspace: %1 jobs, %2 alerts, branch %3"_s.arg(jobs ? jobs->size() : 0)
                         .arg(workspace->alerts().alerts().size())
                         .arg(workspace->jobs().branch().branch));
        for (const AgentStatus &status : workspace->endpoints().endpoints())
            lines.append(u"  Endpoint: agent %1 on %2, %3, %4, %5 entries, %6 errors"_s.arg(
                status.version, status.platform, status.scheduler,
                status.pid > 0 ? u"running"_s : u"not running"_s, QString::number(status.entries.size()),
                QString::number(status.errors.size())));
    }
    lines.append(u"\nEnd of the log:"_s);
    lines.append(endOfLog());
    QString text = withoutSecrets(lines.join(u'\n'));
    return text.replace(QDir::homePath(), u"~"_s);
}
} // namespace crontopus
