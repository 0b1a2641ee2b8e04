// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/output.h"

#include "app/cli/command.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTextStream>

#include <algorithm>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/ioctl.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace crontopus::cli {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::cli)
};

constexpr int kLeastColumn = 8;

void write(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout);
}
} // namespace

std::optional<int> parseArguments(QCommandLineParser &parser, const QString &command,
                                  const QStringList &arguments)
{
    const QCommandLineOption help({u"h"_s, u"help"_s}, Words::tr("Show this help."));
    parser.addOption(help);
    if (!parser.parse(QStringList{u"crontopus"_s} + arguments)) {
        printError(parser.errorText());
        return Usage;
    }
    if (!parser.isSet(help))
        return std::nullopt;
    // Qt names the program as it was called; people call the command.
    QString text = parser.helpText();
    text.replace(QCoreApplication::arguments().constFirst() + u' ', u"crontopus "_s + command + u' ');
    write(text.toLocal8Bit());
    return Ok;
}

void printError(const QString &message)
{
    QTextStream(stderr) << u"crontopus: "_s << message << u'\n';
}

void printLine(const QString &text)
{
    write(text.toLocal8Bit() + '\n');
}

void printJson(const QJsonObject &object)
{
    write(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void printJson(const QJsonArray &array)
{
    write(QJsonDocument(array).toJson(QJsonDocument::Indented));
}

int terminalWidth()
{
#ifdef Q_OS_UNIX
    winsize size{};
    if (isatty(STDOUT_FILENO) && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0)
        return size.ws_col;
#endif
    return 0;
}

QString tableText(const QStringList &header, const QList<QStringList> &rows, int width)
{
    QList<QStringList> all = rows;
    if (!header.isEmpty())
        all.prepend(header);
    QList<qsizetype> widths;
    for (const QStringList &row : all) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    const auto total = [&widths] {
        qsizetype sum = 2 * std::max<qsizetype>(widths.size() - 1, 0);
        for (const qsizetype column : widths)
            sum += column;
        return sum;
    };
    while (width > 0 && !widths.isEmpty() && total() > width) {
        const auto widest = std::max_element(widths.begin(), widths.end());
        if (*widest <= kLeastColumn)
            break;
        --*widest;
    }
    QString text;
    for (const QStringList &row : all) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QString cell = row[i].size() > widths[i] ? row[i].left(widths[i] - 1) + u'…' : row[i];
            line += cell.leftJustified(widths[i] + 2);
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

void printTable(const QStringList &header, const QList<QStringList> &rows)
{
    write(tableText(header, rows, terminalWidth()).toLocal8Bit());
}
} // namespace crontopus::cli
