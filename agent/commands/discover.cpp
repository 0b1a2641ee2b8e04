// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/commands/session.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::agent {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::agent)
};
} // namespace

int runDiscover(const QStringList &arguments)
{
    Session session(u"discover"_s, Words::tr("List scheduled jobs of this machine that are not managed"));
    session.parser.addOption({u"json"_s, Words::tr("Print them as JSON.")});
    if (const auto exit = session.begin(arguments))
        return *exit;
    const auto cycle = session.makeCycle();
    if (!cycle)
        return fail(cycle.error());
    const auto actual = (*cycle)->scheduler().list();
    if (!actual)
        return fail(actual.error());
    const QList<ForeignEntry> found = actual->foreign + Discovery().find();
    QTextStream out(stdout);
    if (session.parser.isSet(u"json"_s)) {
        QJsonArray array;
        for (const ForeignEntry &entry : found)
            array.append(toJson(entry));
        out << QJsonDocument(array).toJson();
        return Ok;
    }
    for (const ForeignEntry &entry : found) {
        out << entry.source;
        if (entry.line > 0)
            out << ':' << entry.line;
        out << '\t' << entry.schedule << '\t' << (entry.user.isEmpty() ? u"-"_s : entry.user) << '\t'
            << entry.command << '\n';
    }
    return Ok;
}
} // namespace crontopus::agent
