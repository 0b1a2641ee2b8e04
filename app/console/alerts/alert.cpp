// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/alerts/alert.h"

#include "app/console/theme/timetext.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::Alert)
};

int rank(Alert::Kind kind)
{
    switch (kind) {
    case Alert::Kind::Silent:
        return 0;
    case Alert::Kind::Failure:
        return 1;
    case Alert::Kind::Missed:
        break;
    }
    return 2;
}
} // namespace

QString alertKindName(Alert::Kind kind)
{
    switch (kind) {
    case Alert::Kind::Failure:
        return u"failure"_s;
    case Alert::Kind::Missed:
        return u"missed"_s;
    case Alert::Kind::Silent:
        break;
    }
    return u"silent"_s;
}

QString Alert::key() const
{
    return u"%1:%2@%3"_s.arg(alertKindName(kind), job, endpoint);
}

StatusLook statusLook(Alert::Kind kind)
{
    switch (kind) {
    case Alert::Kind::Failure:
        return {u"failure"_s, u"✗"_s, Words::tr("Failed"), Theme::Role::Failure};
    case Alert::Kind::Missed:
        return {u"late"_s, u"◷"_s, Words::tr("Missed"), Theme::Role::Late};
    case Alert::Kind::Silent:
        break;
    }
    return {u"disconnected"_s, u"○"_s, Words::tr("Silent"), Theme::Role::Warning};
}

QString alertText(const Alert &alert)
{
    switch (alert.kind) {
    case Alert::Kind::Failure:
        return alert.count > 1
                   ? Words::tr("Failed %n times in a row on %1", nullptr, alert.count).arg(alert.endpoint)
                   : Words::tr("Failed on %1").arg(alert.endpoint);
    case Alert::Kind::Missed:
        return Words::tr("Should have started %1").arg(exactTime(alert.since));
    case Alert::Kind::Silent:
        break;
    }
    return Words::tr("No sign of life since %1").arg(exactTime(alert.since));
}

bool isMoreUrgent(const Alert &a, const Alert &b)
{
    if (a.kind != b.kind)
        return rank(a.kind) < rank(b.kind);
    return a.lastAt != b.lastAt ? a.lastAt > b.lastAt : a.key() < b.key();
}

QDateTime tomorrowMorning(const QDateTime &now)
{
    return QDateTime(now.toLocalTime().date().addDays(1), QTime(8, 0)).toUTC();
}
} // namespace crontopus
