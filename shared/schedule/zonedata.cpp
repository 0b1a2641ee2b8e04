// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/schedule/zonedata.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QMutex>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::ZoneData)
};

using Rules = std::shared_ptr<const ZoneRules>;

/// Spellings of one zone, from the `backward` file of the IANA database. A platform's table may have any one
/// of them only (Windows has the older ones, a slimmed-down tzdata the newer ones).
constexpr const char *kAliases[][2] = {
    {"Africa/Asmara", "Africa/Asmera"},
    {"America/Argentina/Buenos_Aires", "America/Buenos_Aires"},
    {"America/Argentina/Catamarca", "America/Catamarca"},
    {"America/Argentina/Cordoba", "America/Cordoba"},
    {"America/Argentina/Jujuy", "America/Jujuy"},
    {"America/Argentina/Mendoza", "America/Mendoza"},
    {"America/Atikokan", "America/Coral_Harbour"},
    {"America/Indiana/Indianapolis", "America/Indianapolis"},
    {"America/Kentucky/Louisville", "America/Louisville"},
    {"America/Nuuk", "America/Godthab"},
    {"America/Adak", "US/Aleutian"},
    {"America/Anchorage", "US/Alaska"},
    {"America/Chicago", "US/Central"},
    {"America/Denver", "US/Mountain"},
    {"America/Detroit", "US/Michigan"},
    {"America/Los_Angeles", "US/Pacific"},
    {"America/New_York", "US/Eastern"},
    {"America/Phoenix", "US/Arizona"},
    {"America/Halifax", "Canada/Atlantic"},
    {"America/Toronto", "Canada/Eastern"},
    {"America/Winnipeg", "Canada/Central"},
    {"America/Edmonton", "Canada/Mountain"},
    {"America/Vancouver", "Canada/Pacific"},
    {"America/St_Johns", "Canada/Newfoundland"},
    {"America/Sao_Paulo", "Brazil/East"},
    {"America/Manaus", "Brazil/West"},
    {"America/Havana", "Cuba"},
    {"America/Jamaica", "Jamaica"},
    {"America/Mexico_City", "Mexico/General"},
    {"America/Santiago", "Chile/Continental"},
    {"Asia/Dhaka", "Asia/Dacca"},
    {"Asia/Ho_Chi_Minh", "Asia/Saigon"},
    {"Asia/Hong_Kong", "Hongkong"},
    {"Asia/Jerusalem", "Israel"},
    {"Asia/Kathmandu", "Asia/Katmandu"},
    {"Asia/Kolkata", "Asia/Calcutta"},
    {"Asia/Macau", "Asia/Macao"},
    {"Asia/Makassar", "Asia/Ujung_Pandang"},
    {"Asia/Seoul", "ROK"},
    {"Asia/Shanghai", "PRC"},
    {"Asia/Singapore", "Singapore"},
    {"Asia/Taipei", "ROC"},
    {"Asia/Tehran", "Iran"},
    {"Asia/Thimphu", "Asia/Thimbu"},
    {"Asia/Tokyo", "Japan"},
    {"Asia/Ulaanbaatar", "Asia/Ulan_Bator"},
    {"Asia/Yangon", "Asia/Rangoon"},
    {"Atlantic/Faroe", "Atlantic/Faeroe"},
    {"Atlantic/Reykjavik", "Iceland"},
    {"Africa/Cairo", "Egypt"},
    {"Africa/Tripoli", "Libya"},
    {"Australia/Adelaide", "Australia/South"},
    {"Australia/Brisbane", "Australia/Queensland"},
    {"Australia/Darwin", "Australia/North"},
    {"Australia/Hobart", "Australia/Tasmania"},
    {"Australia/Lord_Howe", "Australia/LHI"},
    {"Australia/Melbourne", "Australia/Victoria"},
    {"Australia/Perth", "Australia/West"},
    {"Australia/Sydney", "Australia/NSW"},
    {"Europe/Dublin", "Eire"},
    {"Europe/Istanbul", "Turkey"},
    {"Europe/Kyiv", "Europe/Kiev"},
    {"Europe/Lisbon", "Portugal"},
    {"Europe/London", "GB"},
    {"Europe/Moscow", "W-SU"},
    {"Europe/Warsaw", "Poland"},
    {"Pacific/Auckland", "NZ"},
    {"Pacific/Chatham", "NZ-CHAT"},
    {"Pacific/Chuuk", "Pacific/Truk"},
    {"Pacific/Honolulu", "US/Hawaii"},
    {"Pacific/Kanton", "Pacific/Enderbury"},
    {"Pacific/Pohnpei", "Pacific/Ponape"},
};

bool isUtcName(const QByteArray &name)
{
    static const QByteArrayList names{"UTC",       "Etc/UTC",   "GMT",          "Etc/GMT",   "Zulu",
                                      "Etc/Zulu",  "UCT",       "Etc/UCT",      "Universal", "Etc/Universal",
                                      "GMT0",      "Etc/GMT0",  "GMT+0",        "GMT-0",     "Etc/GMT+0",
                                      "Etc/GMT-0", "Greenwich", "Etc/Greenwich"};
    return names.contains(name);
}

/// Qt also reads `UTC+01:00`, and any word as a POSIX rule (`Nowhere` would be UTC): names only, here.
QTimeZone namedZone(const QByteArray &name)
{
    static const QRegularExpression pattern(u"^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$"_s);
    const QString text = QString::fromUtf8(name);
    if (!pattern.match(text).hasMatch() || name.startsWith("UTC+") || name.startsWith("UTC-"))
        return {};
#ifdef Q_OS_UNIX
    for (const QString &directory : {u"/usr/share/zoneinfo/"_s, u"/usr/lib/zoneinfo/"_s}) {
        if (QFileInfo(directory).isDir())
            return QFileInfo(directory + text).isFile() ? QTimeZone(name) : QTimeZone();
    }
#endif
    return QTimeZone(name);
}

QTimeZone platformZone(const QByteArray &name)
{
    if (QTimeZone zone = namedZone(name); zone.isValid())
        return zone;
    for (const auto &pair : kAliases) {
        for (int i = 0; i < 2; ++i) {
            if (name != pair[i])
                continue;
            if (QTimeZone zone = namedZone(pair[1 - i]); zone.isValid())
                return zone;
        }
    }
    return {};
}

/// Qt 6.4 lists transitions up to 2037 only, where 32-bit tables end, though it knows the offsets after that.
/// So those are looked for: probes closer together than any zone's rules, then bisection.
void appendLaterTransitions(const QTimeZone &zone, std::int64_t from, std::int64_t until, std::int32_t offset,
                            std::vector<ZoneTransition> &transitions)
{
    constexpr std::int64_t probe = 20 * 86400;
    const auto offsetAt = [&zone](std::int64_t time) {
        return std::int32_t(zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(time, Qt::UTC)));
    };
    for (std::int64_t time = from; time < until; time += probe) {
        const std::int32_t later = offsetAt(time + probe);
        if (later == offset)
            continue;
        std::int64_t before = time;
        std::int64_t after = time + probe;
        while (after - before > 1) {
            const std::int64_t middle = before + (after - before) / 2;
            (offsetAt(middle) == offset ? before : after) = middle;
        }
        transitions.push_back({after, later});
        offset = later;
    }
}

Rules readRules(const QByteArray &name, const QTimeZone &zone)
{
    const QDateTime from(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime until(QDate(2100, 1, 1), QTime(0, 0), Qt::UTC);
    const std::int32_t initial = zone.offsetFromUtc(from);
    std::vector<ZoneTransition> transitions;
    std::int32_t offset = initial;
    if (zone.hasTransitions()) {
        const QTimeZone::OffsetDataList list = zone.transitions(from.addSecs(1), until);
        transitions.reserve(std::size_t(list.size()));
        std::int64_t last = from.toSecsSinceEpoch();
        for (const QTimeZone::OffsetData &data : list) {
            last = data.atUtc.toSecsSinceEpoch();
            // A new name or daylight saving flag alone moves no clock.
            if (data.offsetFromUtc == offset)
                continue;
            offset = data.offsetFromUtc;
            transitions.push_back({last, offset});
        }
        const QDateTime listed(QDate(2037, 1, 1), QTime(0, 0), Qt::UTC);
        appendLaterTransitions(zone, std::max<std::int64_t>(last, listed.toSecsSinceEpoch()),
                               until.toSecsSinceEpoch(), offset, transitions);
    }
    return std::make_shared<const ZoneRules>(name.toStdString(), initial, std::move(transitions),
                                             from.toSecsSinceEpoch(), until.toSecsSinceEpoch());
}

/// `Europe/Berlin` from `/usr/share/zoneinfo/Europe/Berlin`.
QByteArray nameFromPath(const QString &path)
{
    const qsizetype at = path.indexOf(u"/zoneinfo/"_s);
    if (at < 0)
        return {};
    QString name = path.mid(at + 10);
    for (const QString &flavour : {u"posix/"_s, u"right/"_s}) {
        if (name.startsWith(flavour))
            name.remove(0, flavour.size());
    }
    return name.toUtf8();
}
} // namespace

Result<std::shared_ptr<const ZoneRules>> zoneRules(const QByteArray &ianaName)
{
    static QMutex mutex;
    static QHash<QByteArray, Rules> cache;
    const QMutexLocker lock(&mutex);
    if (const auto known = cache.constFind(ianaName); known != cache.constEnd())
        return *known;

    Rules rules;
    if (isUtcName(ianaName)) {
        const ZoneRules utc = ZoneRules::utc();
        rules = std::make_shared<const ZoneRules>(ianaName.toStdString(), 0, std::vector<ZoneTransition>{},
                                                  utc.validFrom(), utc.validUntil());
    } else {
        const QTimeZone zone = platformZone(ianaName);
        if (!zone.isValid()) {
            return Error{Error::Code::NotFound,
                         Words::tr("There is no time zone `%1`.").arg(QString::fromUtf8(ianaName)),
                         Words::tr("Use an IANA name such as Europe/Berlin.")};
        }
        rules = readRules(ianaName, zone);
    }
    cache.insert(ianaName, rules);
    return rules;
}

QByteArray systemZoneName()
{
#ifdef Q_OS_UNIX
    // As the C library does: TZ first, then /etc/localtime. Qt would do the same, but some versions of it
    // take a stale /etc/timezone for the truth.
    QByteArray tz = qgetenv("TZ");
    if (tz.startsWith(':'))
        tz.remove(0, 1);
    if (tz.startsWith('/'))
        tz = nameFromPath(QString::fromUtf8(tz));
    if (!tz.isEmpty() && zoneRules(tz))
        return tz;
    if (qEnvironmentVariableIsEmpty("TZ")) {
        const QFileInfo localtime(u"/etc/localtime"_s);
        QByteArray name = nameFromPath(localtime.symLinkTarget());
        if (name.isEmpty() || !zoneRules(name))
            name = nameFromPath(localtime.canonicalFilePath());
        if (!name.isEmpty() && zoneRules(name))
            return name;
    }
#endif
    const QByteArray name = QTimeZone::systemTimeZoneId();
    return !name.isEmpty() && zoneRules(name) ? name : QByteArray("UTC");
}

std::shared_ptr<const ZoneRules> systemZoneRules()
{
    return *zoneRules(systemZoneName());
}

QStringList zoneNames()
{
    QStringList names;
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    names.reserve(ids.size());
    for (const QByteArray &id : ids) {
        if (!id.startsWith("UTC+") && !id.startsWith("UTC-"))
            names.append(QString::fromLatin1(id));
    }
    for (const auto &pair : kAliases) {
        for (const char *name : pair)
            names.append(QString::fromLatin1(name));
    }
    names.append(u"UTC"_s);
    names.sort();
    names.removeDuplicates();
    return names;
}
} // namespace crontopus
