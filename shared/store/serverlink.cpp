// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/store/serverlink.h"

#include "shared/base/files.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr std::array names{"none"_L1, "enrolling"_L1, "connected"_L1, "unreachable"_L1, "revoked"_L1};
constexpr qint64 maxBytes = 64 * 1024;

QString fileOf(const QString &stateDir)
{
    return stateDir + u"/backend.json"_s;
}
} // namespace

QJsonObject toJson(const ServerLink &link)
{
    return {{u"state"_s, QString(names.at(std::size_t(link.state)))},
            {u"apiUrl"_s, link.apiUrl},
            {u"endpointId"_s, link.endpointId},
            {u"lastContactAt"_s, link.lastContactAt.isValid()
                                     ? QJsonValue(link.lastContactAt.toUTC().toString(Qt::ISODateWithMs))
                                     : QJsonValue()},
            {u"undelivered"_s, link.undelivered},
            {u"problem"_s, link.problem}};
}

ServerLink serverLinkFromJson(const QJsonObject &json)
{
    ServerLink link;
    const QString state = json[u"state"_s].toString();
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (state == names.at(i))
            link.state = ServerLink::State(i);
    }
    link.apiUrl = json[u"apiUrl"_s].toString();
    link.endpointId = json[u"endpointId"_s].toInteger();
    link.lastContactAt = QDateTime::fromString(json[u"lastContactAt"_s].toString(), Qt::ISODateWithMs);
    link.undelivered = json[u"undelivered"_s].toInteger();
    link.problem = json[u"problem"_s].toString();
    return link;
}

ServerLink readServerLink(const QString &stateDir)
{
    const auto content = readFile(fileOf(stateDir), maxBytes);
    if (!content)
        return {};
    ServerLink link = serverLinkFromJson(QJsonDocument::fromJson(*content).object());
    if (link.lastContactAt.isValid() && link.state == ServerLink::State::Connected)
        link.lastContactAt = std::max(link.lastContactAt, QFileInfo(fileOf(stateDir)).lastModified().toUTC());
    return link;
}

Result<void> writeServerLink(const QString &stateDir, const ServerLink &link)
{
    return writeFileAtomically(fileOf(stateDir), QJsonDocument(toJson(link)).toJson());
}

void touchServerLink(const QString &stateDir)
{
    QFile file(fileOf(stateDir));
    if (file.open(QIODevice::ReadWrite))
        file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
}
} // namespace crontopus
