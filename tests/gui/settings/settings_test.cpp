// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/settings/settings.h"
#include "tests/gui/fixture/guifixture.h"

#include <QElapsedTimer>
#include <QLockFile>
#include <QSettings>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;

class SettingsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<test::GuiFixture>(); }
    void init()
    {
        Settings().clear();
        Settings::reload();
    }

    void isThereAtOnceAndOnTheDiskSoon()
    {
        Settings().setValue(u"a/b"_s, QStringList{u"x"_s, u"y"_s});
        QCOMPARE(Settings().value(u"a/b"_s).toStringList(), (QStringList{u"x"_s, u"y"_s}));
        QTRY_COMPARE(QSettings().value(u"a/b"_s).toStringList(), (QStringList{u"x"_s, u"y"_s}));
        QCOMPARE(Settings().value(u"other"_s, 7).toInt(), 7);
        Settings::reload();
        QCOMPARE(Settings().value(u"a/b"_s).toStringList(), (QStringList{u"x"_s, u"y"_s}));
    }

    void theLastOfSeveralStays()
    {
        for (int i = 0; i < 100; ++i)
            Settings().setValue(u"n"_s, i);
        Settings::reload();
        QCOMPARE(QSettings().value(u"n"_s).toInt(), 99);
    }

    void removesAllBelow()
    {
        Settings().setValue(u"group/1/name"_s, u"x"_s);
        Settings().setValue(u"grouped"_s, u"y"_s);
        Settings().remove(u"group"_s);
        Settings().setValue(u"group/2/name"_s, u"z"_s);
        QVERIFY(!Settings().value(u"group/1/name"_s).isValid());
        Settings::reload();
        QVERIFY(!QSettings().contains(u"group/1/name"_s));
        QCOMPARE(QSettings().value(u"grouped"_s).toString(), u"y"_s);
        QCOMPARE(QSettings().value(u"group/2/name"_s).toString(), u"z"_s);
    }

    void nobodyWaitsForTheDisk()
    {
        constexpr int soonMs = 500;
        Settings().setValue(u"n"_s, 1);
        Settings::reload();
        const QString file = QSettings().fileName();
        QLockFile busy(file + u".lock"_s); // as long as it is held QSettings waits
        QVERIFY(busy.lock());
        QElapsedTimer took;
        took.start();
        Settings().setValue(u"n"_s, 2);
        QTest::qSleep(50); // now it waits
        Settings().setValue(u"n"_s, 3);
        QCOMPARE(Settings().value(u"n"_s).toInt(), 3);
        QVERIFY(took.elapsed() < soonMs);
        QTest::qSleep(soonMs);
        busy.unlock();
        Settings::reload();
        QCOMPARE(QSettings().value(u"n"_s).toInt(), 3);
    }

private:
    std::unique_ptr<test::GuiFixture> m_fixture;
};

QTEST_MAIN(SettingsTest)
#include "settings_test.moc"
