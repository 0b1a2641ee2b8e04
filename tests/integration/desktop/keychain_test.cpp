// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/workspaces/credentials.h"

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QTest>

#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;

namespace {
const QString checkout = u"/somewhere/manifests"_s;
} // namespace

/// Secrets in a real keychain: inkeychain.sh runs the functions one by one, each in a process of its own, as
/// one start of the console after the other.
class KeychainTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QSettings::setDefaultFormat(QSettings::IniFormat); }

    void keeps()
    {
        std::optional<KeptIn> where;
        keepCredentials(checkout, {u"ada"_s, "s3cret <&\"é", u"/key"_s, "phrase", {}}, true, this,
                        [&](const Result<KeptIn> &kept) { where = kept.valueOr(KeptIn::Nowhere); });
        QTRY_VERIFY_WITH_TIMEOUT(where.has_value(), 20'000);
        QCOMPARE(*where, KeptIn::Keychain);
        QFile file(credentialsFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(!text.contains("s3cret") && !text.contains("phrase"), text.constData());
    }

    void reads()
    {
        QCOMPARE(credentialsFor(checkout).username, u"ada"_s);
        QVERIFY(credentialsFor(checkout).secret.isEmpty());
        std::optional<GitCredentials> found;
        QVERIFY(
            loadCredentials(checkout, this, [&](const GitCredentials &credentials) { found = credentials; }));
        QTRY_VERIFY_WITH_TIMEOUT(found.has_value(), 20'000);
        QCOMPARE(found->secret, QByteArray("s3cret <&\"é"));
        QCOMPARE(found->sshPassphrase, QByteArray("phrase"));
        QCOMPARE(credentialsFor(checkout).sshKeyPath, u"/key"_s);
        QVERIFY(!loadCredentials(checkout, this, {}));
    }

    void forgets()
    {
        keepCredentials(checkout, {u"ada"_s, "other", {}, {}, {}}, false);
        // secret-tool is not there everywhere: what is asked once more must not be found.
        QFile file(credentialsFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QTest::qWait(1000);
        file.write("{\"" + checkout.toUtf8() + "\":{\"keychain\":true}}");
    }

    void findsNothing()
    {
        std::optional<GitCredentials> found;
        QVERIFY(
            loadCredentials(checkout, this, [&](const GitCredentials &credentials) { found = credentials; }));
        QTRY_VERIFY_WITH_TIMEOUT(found.has_value(), 20'000);
        QVERIFY(found->secret.isEmpty());
    }
};

QTEST_MAIN(KeychainTest)
#include "keychain_test.moc"
