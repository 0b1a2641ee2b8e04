// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/theme/statuslook.h"
#include "app/console/theme/theme.h"
#include "tests/gui/fixture/guifixture.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;

namespace {
/// Relative luminance and contrast as WCAG 2.1 defines them.
double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a), lb = luminance(b);
    return (qMax(la, lb) + 0.05) / (qMin(la, lb) + 0.05);
}

int pixelsOf(const QImage &image, const QColor &color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return count;
}
} // namespace

class TestTheme final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<test::GuiFixture>(); }
    void cleanupTestCase() { m_fixture.reset(); }

    void textReachesContrastAA_data()
    {
        using Role = Theme::Role;
        QTest::addColumn<int>("text");
        QTest::addColumn<int>("background");
        QTest::addColumn<bool>("dark");
        for (const bool dark : {false, true}) {
            const auto add = [dark](Role text, Role background) {
                QTest::addRow("%d on %d, %s", int(text), int(background), dark ? "dark" : "light")
                    << int(text) << int(background) << dark;
            };
            for (const Role background : {Role::Window, Role::Surface, Role::Chrome, Role::Stripe}) {
                for (const Role text : {Role::Text, Role::MutedText, Role::Accent, Role::Success,
                                        Role::Failure, Role::Warning, Role::Late, Role::Running})
                    add(text, background);
            }
            for (const Role background : {Role::AddedBackground, Role::RemovedBackground})
                add(Role::Text, background);
            add(Role::SelectionText, Role::Selection);
            add(Role::AccentText, Role::Accent);
            add(Role::AccentText, Role::Failure); // the alarming badge
        }
    }
    void textReachesContrastAA()
    {
        QFETCH(int, text);
        QFETCH(int, background);
        QFETCH(bool, dark);
        const double ratio =
            contrast(Theme::color(Theme::Role(text), dark), Theme::color(Theme::Role(background), dark));
        QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
    }

    void statusShapesStandOutOnTheSelection()
    {
        using Role = Theme::Role;
        for (const bool dark : {false, true}) {
            for (const Role role : {Role::Success, Role::Failure, Role::Warning, Role::Late, Role::Running}) {
                const double ratio = contrast(Theme::color(role, dark), Theme::color(Role::Selection, dark));
                QVERIFY2(ratio >= 3.0, qPrintable(u"%1 %2"_s.arg(int(role)).arg(ratio)));
            }
        }
    }

    void switchingTheThemeReachesWidgetsAtOnce()
    {
        QLabel label(u"text"_s);
        label.show();
        m_fixture->theme->setMode(Theme::Mode::Light);
        QCOMPARE(label.palette().color(QPalette::WindowText), Theme::color(Theme::Role::Text, false));
        m_fixture->theme->setMode(Theme::Mode::Dark);
        QVERIFY(Theme::isDark());
        QCOMPARE(label.palette().color(QPalette::WindowText), Theme::color(Theme::Role::Text, true));
        m_fixture->theme->setMode(Theme::Mode::Light);
    }

    void iconsFollowTheThemeAndTheirRole()
    {
        const QIcon plain = Theme::icon(u"jobs"_s);
        const QIcon red = Theme::icon(u"jobs"_s, Theme::Role::Failure);
        for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            m_fixture->theme->setMode(mode);
            QVERIFY(pixelsOf(plain.pixmap(48).toImage(), Theme::color(Theme::Role::Text)) > 50);
            QVERIFY(pixelsOf(red.pixmap(48).toImage(), Theme::color(Theme::Role::Failure)) > 50);
        }
        m_fixture->theme->setMode(Theme::Mode::Light);
    }

    void iconsHaveTheSizeThatIsAskedFor()
    {
        for (const int size : {12, 16, 20, 24, 48, 64})
            QCOMPARE(Theme::icon(u"jobs"_s).pixmap(QSize(size, size), 1.0).size(), QSize(size, size));
    }

    void everyStatusHasAShapeAndAWordOfItsOwn()
    {
        const auto check = [](const QList<StatusLook> &looks) {
            QSet<QString> shapes, words;
            for (const StatusLook &look : looks) {
                QVERIFY2(Theme::hasIcon(look.icon), qPrintable(look.icon));
                QVERIFY(!look.word.isEmpty() && !look.glyph.isEmpty());
                shapes.insert(look.icon);
                words.insert(look.word);
            }
            QCOMPARE(shapes.size(), looks.size());
            QCOMPARE(words.size(), looks.size());
        };
        QList<StatusLook> outcomes, syncs, healths;
        for (int i = int(Outcome::Running); i <= int(Outcome::Skipped); ++i)
            outcomes.append(statusLook(Outcome(i)));
        for (int i = int(SyncState::Synced); i <= int(SyncState::Unknown); ++i)
            syncs.append(statusLook(SyncState(i)));
        for (int i = int(Health::Healthy); i <= int(Health::Unknown); ++i)
            healths.append(statusLook(Health(i)));
        check(outcomes);
        check(syncs);
        check(healths);
    }

    void theStyleSheetHasNoForgottenNames()
    {
        QVERIFY(!qApp->styleSheet().isEmpty());
        QVERIFY(!qApp->styleSheet().contains(u'@'));
    }

    void theFontSizeReachesTheApplication()
    {
        m_fixture->theme->setFontSize(15);
        QCOMPARE(QApplication::font().pointSize(), 15);
        QCOMPARE(Theme::font(Theme::Type::Mono).pointSize(), 15);
        QVERIFY(Theme::font(Theme::Type::Heading).pointSizeF() > 15);
        m_fixture->theme->setFontSize(0);
    }

private:
    std::unique_ptr<test::GuiFixture> m_fixture;
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
