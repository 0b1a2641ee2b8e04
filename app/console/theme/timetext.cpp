// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/theme/timetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
bool s_relative = true;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::timetext)
};

struct Unit
{
    qint64 seconds;
    const char *text;
};

constexpr std::array<Unit, 4> units{{
    {86400, QT_TRANSLATE_NOOP("crontopus::timetext", "%1 d")},
    {3600, QT_TRANSLATE_NOOP("crontopus::timetext", "%1 h")},
    {60, QT_TRANSLATE_NOOP("crontopus::timetext", "%1 m")},
    {1, QT_TRANSLATE_NOOP("crontopus::timetext", "%1 s")},
}};

/// The largest unit alone, rounded: near enough for "in 4 h".
QString roughSpan(qint64 seconds)
{
    for (std::size_t i = 0; i < units.size(); ++i) {
        const qint64 size = units[i].seconds;
        // 90 minutes read better as "90 m" than as "2 h".
        if (seconds >= size * (size == 3600 || size == 86400 ? 2 : 1) || size == 1)
            return Words::tr(units[i].text).arg((seconds + size / 2) / size);
    }
    return {};
}
} // namespace

QString relativeTime(const QDateTime &when, const QDateTime &now)
{
    if (!when.isValid())
        return {};
    if (!s_relative)
        return QLocale().toString(when.toLocalTime(), u"yyyy-MM-dd HH:mm:ss"_s);
    const qint64 milliseconds = now.msecsTo(when);
    const qint64 seconds = (qAbs(milliseconds) + 500) / 1000;
    if (seconds == 0)
        return Words::tr("now");
    return (milliseconds > 0 ? Words::tr("in %1") : Words::tr("%1 ago")).arg(roughSpan(seconds));
}

QString relativeTime(const QDateTime &when)
{
    return relativeTime(when, QDateTime::currentDateTimeUtc());
}

QString durationText(qint64 milliseconds)
{
    if (milliseconds < 0)
        return {};
    if (milliseconds < 1000)
        return Words::tr("%1 ms").arg(milliseconds);
    if (milliseconds < 10000 && milliseconds % 1000 >= 100)
        return Words::tr("%1 s").arg(QLocale().toString(double(milliseconds) / 1000, 'f', 1));
    qint64 rest = milliseconds / 1000;
    for (std::size_t i = 0; i < units.size(); ++i) {
        if (rest < units[i].seconds)
            continue;
        QString text = Words::tr(units[i].text).arg(rest / units[i].seconds);
        rest %= units[i].seconds;
        if (i + 1 < units.size() && rest / units[i + 1].seconds > 0)
            text += u' ' + Words::tr(units[i + 1].text).arg(rest / units[i + 1].seconds);
        return text;
    }
    return {};
}

QString exactTime(const QDateTime &when, const QTimeZone &zone)
{
    if (!when.isValid())
        return {};
    const QDateTime local = when.toTimeZone(zone);
    return u"%1 %2"_s.arg(QLocale().toString(local, u"ddd yyyy-MM-dd HH:mm:ss"_s),
                          local.timeZoneAbbreviation());
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

void setRelativeTimes(bool on)
{
    s_relative = on;
}

bool relativeTimes()
{
    return s_relative;
}
} // namespace crontopus
