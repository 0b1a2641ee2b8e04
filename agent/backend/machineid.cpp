// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/backend/machineid.h"

#include "shared/base/files.h"

#include <QCryptographicHash>
#include <QSysInfo>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr qint64 maxBytes = 1024;

QString fileIn(const QString &stateDir)
{
    return stateDir + u"/machine-id"_s;
}

QString hashOf(const QByteArray &id)
{
    const QByteArray plain = id.trimmed().toLower();
    if (plain.isEmpty())
        return {};
    return QString::fromLatin1(QCryptographicHash::hash(plain, QCryptographicHash::Sha256).toHex());
}
} // namespace

QString machineId(const QString &stateDir)
{
    const auto own = readFile(fileIn(stateDir), maxBytes);
    return hashOf(own ? *own : QSysInfo::machineUniqueId());
}

Result<QString> makeMachineId(const QString &stateDir)
{
    const QByteArray id = QUuid::createUuid().toByteArray(QUuid::Id128);
    if (auto made = makePrivateDirectory(stateDir); !made)
        return made.error();
    if (auto written = writeFileAtomically(fileIn(stateDir), id + '\n'); !written)
        return written.error();
    return hashOf(id);
}
} // namespace crontopus
