// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/tray/notification.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::Notification)
};

constexpr int namedAlerts = 3;

ConsoleLink linkTo(const Alert &alert)
{
    if (alert.runId > 0)
        return {ConsoleLink::Kind::Run, QString::number(alert.runId)};
    return {ConsoleLink::Kind::Alert, alert.key()};
}
} // namespace

Notification notificationFor(const QList<Alert> &alerts)
{
    const Alert &first = alerts.first();
    if (alerts.size() == 1)
        return {u"%1: %2"_s.arg(first.subject(), statusLook(first.kind).word), alertText(first),
                linkTo(first)};
    QStringList lines;
    for (const Alert &alert : alerts.first(std::min<qsizetype>(namedAlerts, alerts.size())))
        lines.append(u"%1: %2"_s.arg(alert.subject(), statusLook(alert.kind).word));
    if (alerts.size() > namedAlerts)
        lines.append(Words::tr("and %n more", nullptr, int(alerts.size()) - namedAlerts));
    return {Words::tr("%n alerts", nullptr, int(alerts.size())),
            lines.join(u'\n'),
            {ConsoleLink::Kind::Alert, {}}};
}
} // namespace crontopus
