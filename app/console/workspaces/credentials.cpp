// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/workspaces/credentials.h"

#include "shared/base/files.h"

#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr qint64 maxFileBytes = 1024 * 1024;

QHash<QString, GitCredentials> &ofThisSession()
{
    static QHash<QString, GitCredentials> all;
    return all;
}

QJsonObject readKept()
{
    const auto text = readFile(credentialsFile(), maxFileBytes);
    return text ? QJsonDocument::fromJson(*text).object() : QJsonObject();
}
} // namespace

QString credentialsFile()
{
    return QFileInfo(QSettings().fileName()).path() + "/credentials.json"_L1;
}

GitCredentials credentialsFor(const QString &checkout)
{
    if (const auto found = ofThisSession().constFind(checkout); found != ofThisSession().cend())
        return *found;
    const QJsonObject kept = readKept().value(checkout).toObject();
    GitCredentials result;
    result.username = kept.value("username"_L1).toString();
    result.secret = kept.value("secret"_L1).toString().toUtf8();
    result.sshKeyPath = kept.value("sshKey"_L1).toString();
    result.sshPassphrase = kept.value("sshPassphrase"_L1).toString().toUtf8();
    return result;
}

Result<void> keepCredentials(const QString &checkout, const GitCredentials &credentials, bool remember)
{
    ofThisSession().insert(checkout, credentials);
    QJsonObject all = readKept();
    if (!remember && !all.contains(checkout))
        return {};
    all.remove(checkout);
    if (remember) {
        all.insert(checkout, QJsonObject{{"username"_L1, credentials.username},
                                         {"secret"_L1, QString::fromUtf8(credentials.secret)},
                                         {"sshKey"_L1, credentials.sshKeyPath},
                                         {"sshPassphrase"_L1, QString::fromUtf8(credentials.sshPassphrase)}});
    }
    if (const auto made = makePrivateDirectory(QFileInfo(credentialsFile()).path()); !made)
        return made;
    return writeFileAtomically(credentialsFile(), QJsonDocument(all).toJson(QJsonDocument::Compact));
}
} // namespace crontopus
