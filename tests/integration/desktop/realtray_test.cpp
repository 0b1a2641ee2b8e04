// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/desktop/desktopfixture.h"

#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;

/// With a tray that people use: trayer takes the icon in; in such a tray Qt shows notifications itself.
class RealTrayTest final : public test::DesktopFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &program : {u"trayer"_s, u"xwininfo"_s}) {
            if (QStandardPaths::findExecutable(program).isEmpty())
                QSKIP(qPrintable(u"there is no "_s + program));
        }
        m_tray.start(u"trayer"_s, {u"--edge"_s, u"top"_s, u"--align"_s, u"left"_s, u"--height"_s, u"24"_s,
                                   u"--heighttype"_s, u"pixel"_s});
        QVERIFY(m_tray.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(windows().contains(u"trayer"_s), 10'000);
        makeWorkspace();
    }

    void theTrayTakesTheIconIn()
    {
        QCOMPARE(count(iconSize), 0);
        start(m_console, {u"--hidden"_s});
        QTRY_COMPARE_WITH_TIMEOUT(count(iconSize), 1, 20'000);
        QCOMPARE(count(balloonSize), 0);
    }

    void aFailureIsShown()
    {
        addRun(Outcome::Failure);
        QTRY_COMPARE_WITH_TIMEOUT(count(balloonSize), 1, 20'000);
        // The console's own window stays hidden.
        QCOMPARE(count(iconSize), 1);
    }

    void cleanupTestCase()
    {
        endConsole();
        m_tray.kill();
        m_tray.waitForFinished();
    }

private:
    inline static const QString iconSize = u"22x22"_s, balloonSize = u"[1-4][0-9][0-9]x[0-9][0-9]"_s;

    static QString windows()
    {
        QProcess process;
        process.start(u"xwininfo"_s, {u"-root"_s, u"-tree"_s});
        process.waitForFinished(5000);
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    /// Windows of the console with this size in pixels.
    static qsizetype count(const QString &size)
    {
        return windows().count(QRegularExpression(u"\"crontopus-console\"\\) +%1\\+"_s.arg(size)));
    }

    QProcess m_tray;
};

QTEST_GUILESS_MAIN(RealTrayTest)
#include "realtray_test.moc"
