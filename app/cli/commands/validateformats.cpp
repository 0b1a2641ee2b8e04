// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/validateformats.h"

#include "app/cli/output.h"

#include <QCoreApplication>
#include <QDir>
#include <QTextStream>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::cli {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::cli)
};

int count(const ValidationReport &report, Diagnostic::Severity severity)
{
    return int(std::count_if(report.diagnostics.begin(), report.diagnostics.end(),
                             [severity](const Diagnostic &d) { return d.severity == severity; }));
}

void printText(const ValidationReport &report)
{
    for (const Diagnostic &diagnostic : report.diagnostics)
        printLine(toText(diagnostic));
    QTextStream(stderr) << Words::tr("%n manifest(s)", nullptr, report.files) << u", "_s
                        << Words::tr("%n error(s)", nullptr, count(report, Diagnostic::Severity::Error))
                        << u", "_s
                        << Words::tr("%n warning(s)", nullptr, count(report, Diagnostic::Severity::Warning))
                        << u'\n';
}

void printReportJson(const ValidationReport &report)
{
    QJsonArray list;
    for (const Diagnostic &diagnostic : report.diagnostics)
        list += toJson(diagnostic);
    printJson(QJsonObject{{u"files"_s, report.files},
                          {u"errors"_s, count(report, Diagnostic::Severity::Error)},
                          {u"warnings"_s, count(report, Diagnostic::Severity::Warning)},
                          {u"diagnostics"_s, list}});
}

/// A property ends at `:` or `,`, a message at the line's end.
QString githubEscaped(QString text, bool property)
{
    text.replace(u'%', u"%25"_s).replace(u'\r', u"%0D"_s).replace(u'\n', u"%0A"_s);
    if (property)
        text.replace(u':', u"%3A"_s).replace(u',', u"%2C"_s);
    return text;
}

void printGithub(const ValidationReport &report)
{
    for (const Diagnostic &d : report.diagnostics) {
        const QString kind = d.severity == Diagnostic::Severity::Error     ? u"error"_s
                             : d.severity == Diagnostic::Severity::Warning ? u"warning"_s
                                                                           : u"notice"_s;
        QString place = u"file="_s + githubEscaped(d.path, true);
        if (d.line > 0)
            place +=
                u",line=%1,col=%2,endLine=%3,endColumn=%4"_s.arg(d.line).arg(d.column).arg(d.endLine).arg(
                    d.endColumn);
        printLine(u"::%1 %2,title=%3::%4"_s.arg(kind, place, githubEscaped(d.code, true),
                                                githubEscaped(d.message, false)));
    }
}

void printSarif(const ValidationReport &report)
{
    QJsonArray results, rules;
    QStringList codes;
    for (const Diagnostic &d : report.diagnostics) {
        if (!codes.contains(d.code)) {
            codes += d.code;
            rules += QJsonObject{{u"id"_s, d.code}};
        }
        const QString uri = QDir::isAbsolutePath(d.path)
                                ? QUrl::fromLocalFile(d.path).toString(QUrl::FullyEncoded)
                                : QString::fromLatin1(QUrl::toPercentEncoding(d.path, "/"));
        QJsonObject location{{u"artifactLocation"_s, QJsonObject{{u"uri"_s, uri}}}};
        if (d.line > 0)
            location.insert(u"region"_s, QJsonObject{{u"startLine"_s, d.line},
                                                     {u"startColumn"_s, d.column},
                                                     {u"endLine"_s, d.endLine},
                                                     {u"endColumn"_s, d.endColumn}});
        const QString level = d.severity == Diagnostic::Severity::Info ? u"note"_s : severityName(d.severity);
        results += QJsonObject{{u"ruleId"_s, d.code},
                               {u"level"_s, level},
                               {u"message"_s, QJsonObject{{u"text"_s, d.message}}},
                               {u"locations"_s, QJsonArray{QJsonObject{{u"physicalLocation"_s, location}}}}};
    }
    const QJsonObject driver{{u"name"_s, u"crontopus"_s},
                             {u"version"_s, QCoreApplication::applicationVersion()},
                             {u"informationUri"_s, u"https://crontopus.com"_s},
                             {u"rules"_s, rules}};
    const QJsonObject run{{u"tool"_s, QJsonObject{{u"driver"_s, driver}}},
                          {u"columnKind"_s, u"utf16CodeUnits"_s},
                          {u"results"_s, results}};
    printJson(QJsonObject{{u"$schema"_s, u"https://json.schemastore.org/sarif-2.1.0.json"_s},
                          {u"version"_s, u"2.1.0"_s},
                          {u"runs"_s, QJsonArray{run}}});
}
} // namespace

std::optional<ValidationFormat> validationFormat(const QString &name)
{
    if (name == u"text")
        return ValidationFormat::Text;
    if (name == u"json")
        return ValidationFormat::Json;
    if (name == u"github")
        return ValidationFormat::Github;
    if (name == u"sarif")
        return ValidationFormat::Sarif;
    return {};
}

void printReport(const ValidationReport &report, ValidationFormat format)
{
    switch (format) {
    case ValidationFormat::Text:
        return printText(report);
    case ValidationFormat::Json:
        return printReportJson(report);
    case ValidationFormat::Github:
        return printGithub(report);
    case ValidationFormat::Sarif:
        return printSarif(report);
    }
}
} // namespace crontopus::cli
