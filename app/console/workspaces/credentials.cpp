// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/workspaces/credentials.h"

#include "shared/base/files.h"

#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QSettings>

#include <qt6keychain/keychain.h>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr qint64 maxFileBytes = 1024 * 1024;
const QString service = u"com.crontopus.console"_s;
const QString userKey = u"username"_s, sshKeyKey = u"sshKey"_s, keychainKey = u"keychain"_s;
const QString secretKey = u"secret"_s, passphraseKey = u"sshPassphrase"_s;

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

Result<void> writeKept(const QJsonObject &all)
{
    if (const auto made = makePrivateDirectory(QFileInfo(credentialsFile()).path()); !made)
        return made;
    return writeFileAtomically(credentialsFile(), QJsonDocument(all).toJson(QJsonDocument::Compact));
}

QByteArray secretsOf(const GitCredentials &credentials)
{
    return QJsonDocument(QJsonObject{{secretKey, QString::fromUtf8(credentials.secret)},
                                     {passphraseKey, QString::fromUtf8(credentials.sshPassphrase)}})
        .toJson(QJsonDocument::Compact);
}

void addSecrets(GitCredentials &credentials, const QJsonObject &secrets)
{
    credentials.secret = secrets.value(secretKey).toString().toUtf8();
    credentials.sshPassphrase = secrets.value(passphraseKey).toString().toUtf8();
}

Result<void> keepInFile(const QString &checkout, const GitCredentials &credentials, bool secretsToo)
{
    QJsonObject one{{userKey, credentials.username}, {sshKeyKey, credentials.sshKeyPath}};
    if (secretsToo) {
        one.insert(secretKey, QString::fromUtf8(credentials.secret));
        one.insert(passphraseKey, QString::fromUtf8(credentials.sshPassphrase));
    } else {
        one.insert(keychainKey, true);
    }
    QJsonObject all = readKept();
    all.insert(checkout, one);
    return writeKept(all);
}

Result<void> forget(const QString &checkout)
{
    QJsonObject all = readKept();
    const QJsonObject one = all.take(checkout).toObject();
    if (one.isEmpty())
        return {};
    if (one.value(keychainKey).toBool()) {
        auto *job = new QKeychain::DeletePasswordJob(service);
        job->setKey(checkout);
        job->start();
    }
    return writeKept(all);
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
    result.username = kept.value(userKey).toString();
    result.sshKeyPath = kept.value(sshKeyKey).toString();
    addSecrets(result, kept);
    return result;
}

bool loadCredentials(const QString &checkout, QObject *context,
                     std::function<void(const GitCredentials &)> use)
{
    if (ofThisSession().contains(checkout) ||
        !readKept().value(checkout).toObject().value(keychainKey).toBool())
        return false;
    auto *job = new QKeychain::ReadPasswordJob(service);
    job->setKey(checkout);
    QObject::connect(job, &QKeychain::Job::finished, context, [checkout, job, use = std::move(use)] {
        // What was typed meanwhile is newer.
        GitCredentials found = credentialsFor(checkout);
        if (job->error() == QKeychain::NoError && !ofThisSession().contains(checkout)) {
            addSecrets(found, QJsonDocument::fromJson(job->binaryData()).object());
            ofThisSession().insert(checkout, found);
        } else if (job->error() != QKeychain::NoError) {
            qWarning("The keychain does not give what it keeps for %s: %s", qPrintable(checkout),
                     qPrintable(job->errorString()));
        }
        use(found);
    });
    job->start();
    return true;
}

void keepCredentials(const QString &checkout, const GitCredentials &credentials, bool remember,
                     QObject *context, std::function<void(const Result<KeptIn> &)> kept)
{
    ofThisSession().insert(checkout, credentials);
    const auto tell = [context = QPointer(context), kept = std::move(kept)](const Result<void> &done,
                                                                            KeptIn where) {
        if (!done)
            qWarning("%s", qPrintable(done.error().text()));
        if (context && kept)
            kept(done ? Result<KeptIn>(where) : Result<KeptIn>(done.error()));
    };
    if (!remember) {
        tell(forget(checkout), KeptIn::Nowhere);
        return;
    }
    if (credentials.secret.isEmpty() && credentials.sshPassphrase.isEmpty()) {
        tell(keepInFile(checkout, credentials, true), KeptIn::File);
        return;
    }
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setKey(checkout);
    job->setBinaryData(secretsOf(credentials));
    QObject::connect(job, &QKeychain::Job::finished, job, [job, checkout, credentials, tell] {
        const bool inKeychain = job->error() == QKeychain::NoError;
        tell(keepInFile(checkout, credentials, !inKeychain), inKeychain ? KeptIn::Keychain : KeptIn::File);
    });
    job->start();
}
} // namespace crontopus
