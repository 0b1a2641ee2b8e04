// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/page.h"
#include "app/console/palette/commandpalette.h"
#include "app/console/runs/runspage.h"
#include "app/console/window/settingspage.h"
#include "app/console/window/sidebar.h"
#include "tests/gui/fixture/pagewindow.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;
using crontopus::test::child;

class TestMainWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<test::GuiFixture>();
        m_opened = 0;
    }
    void cleanup() { m_fixture.reset(); }

    void firstStartOffersThreeWays()
    {
        WorkspaceRegistry registry;
        MainWindow window(*m_fixture->theme, registry, opener());
        window.show();
        for (const QString &name : {u"openCheckout"_s, u"cloneRepository"_s, u"startDemo"_s})
            QVERIFY(child<QAbstractButton>(&window, name)->isVisible());
        QVERIFY(!window.currentView());
    }

    void cloneFormShowsWhatTheWayOfSigningInNeeds()
    {
        WorkspaceRegistry registry;
        MainWindow window(*m_fixture->theme, registry, opener());
        window.show();
        child<QAbstractButton>(&window, u"cloneRepository"_s)->click();
        auto *url = child<QLineEdit>(&window, u"cloneUrl"_s);
        QVERIFY(url->isVisible());
        QVERIFY(!child<QPushButton>(&window, u"cloneStart"_s)->isEnabled());
        url->setText(u"git@git.example.com:team/nightly.git"_s);
        QVERIFY(child<QLineEdit>(&window, u"cloneFolder"_s)->text().endsWith(u"nightly"));
        QVERIFY(child<QPushButton>(&window, u"cloneStart"_s)->isEnabled());
        auto *signIn = child<QComboBox>(&window, u"signInWay"_s);
        QVERIFY(!child<QLineEdit>(&window, u"signInSecret"_s)->isVisible());
        signIn->setCurrentIndex(1);
        QVERIFY(child<QLineEdit>(&window, u"signInUser"_s)->isVisible());
        QVERIFY(!child<QLineEdit>(&window, u"signInKey"_s)->isVisible());
        signIn->setCurrentIndex(2);
        QVERIFY(!child<QLineEdit>(&window, u"signInUser"_s)->isVisible());
        QVERIFY(child<QLineEdit>(&window, u"signInKey"_s)->isVisible());
    }

    void firstStartNeedsNoMouse()
    {
        WorkspaceRegistry registry;
        MainWindow window(*m_fixture->theme, registry, opener());
        window.show();
        activate(window);
        QTRY_COMPARE(window.focusWidget(), child<QWidget>(&window, u"openCheckout"_s));
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
        QTest::keyClick(window.focusWidget(), Qt::Key_Return);
        QVERIFY(child<QLineEdit>(&window, u"cloneUrl"_s)->isVisible());
        QTest::keyClick(window.focusWidget(), Qt::Key_Escape);
        QVERIFY(child<QWidget>(&window, u"openCheckout"_s)->isVisible());
    }

    void aWorkspaceThatCannotBeOpenedSaysWhyOnTheStartPage()
    {
        WorkspaceRegistry registry;
        MainWindow window(*m_fixture->theme, registry,
                          [](const WorkspaceInfo &) -> Result<std::unique_ptr<Workspace>> {
                              return Error{Error::Code::NotFound, u"There is no repository in /nowhere."_s};
                          });
        window.show();
        window.openWorkspace({u"gone"_s, u"/nowhere"_s, {}, {}});
        QVERIFY(!window.currentView());
        QVERIFY(registry.workspaces().isEmpty());
        bool found = false;
        for (const QLabel *label : window.findChildren<QLabel *>(u"bannerText"_s))
            found = found || (label->isVisible() && label->text() == u"There is no repository in /nowhere.");
        QVERIFY(found);
    }

    void controlAndANumberSwitchesPages()
    {
        test::PageWindow page(*m_fixture, m_fixture->makeWorkspace());
        MainWindow &window = page.window();
        activate(window);
        const auto count = int(window.currentView()->pages().size());
        for (int i = count - 1; i >= 0; --i) {
            QTest::keyClick(&window, Qt::Key(Qt::Key_1 + i), Qt::ControlModifier);
            QCOMPARE(window.currentView()->currentIndex(), i);
            QVERIFY(child<QAbstractButton>(&window, u"sidebarEntry%1"_s.arg(i))->isChecked());
        }
    }

    void aPageBeginsWithItsList()
    {
        test::PageWindow page(*m_fixture, m_fixture->makeWorkspace());
        MainWindow &window = page.window();
        activate(window);
        for (const auto &[key, list] :
             {std::pair(Qt::Key_2, u"jobTree"_s), std::pair(Qt::Key_3, u"runsTable"_s)}) {
            QTest::keyClick(&window, key, Qt::ControlModifier);
            QCOMPARE(window.focusWidget(), child<QWidget>(&window, list));
        }
    }

    void pagesAreMadeOneAfterTheOther()
    {
        WorkspaceRegistry registry;
        MainWindow window(*m_fixture->theme, registry, opener());
        window.openWorkspace({u"sample"_s, m_fixture->directory(), {}, {}});
        const WorkspaceView *view = window.currentView();
        QCOMPARE(view->findChildren<Page *>(), QList<Page *>{view->currentPage()});
        QTRY_COMPARE(view->findChildren<Page *>().size(), view->pageCount());
    }

    void fitsASmallScreenInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QString();
        for (const char *language : {"de", "es", "fr", "ja", "zh_CN"})
            QTest::newRow(language) << u":/i18n/crontopus_%1.qm"_s.arg(QLatin1StringView(language));
    }

    void fitsASmallScreenInEveryLanguage()
    {
        QFETCH(const QString, language);
        QTranslator translator;
        if (!language.isEmpty()) {
            QVERIFY(translator.load(language));
            QCoreApplication::installTranslator(&translator);
        }
        test::PageWindow page(*m_fixture, m_fixture->makeWorkspace());
        MainWindow &window = page.window();
        for (int i = 0; i < window.currentView()->pages().size(); ++i) {
            window.currentView()->showPage(i);
            QTest::qWait(50);
            QVERIFY2(window.minimumSizeHint().width() <= 1100 && window.minimumSizeHint().height() <= 700,
                     qPrintable(u"page %1: %2 × %3"_s.arg(i)
                                    .arg(window.minimumSizeHint().width())
                                    .arg(window.minimumSizeHint().height())));
        }
    }

    void escapeGoesBackToWhereOneWas()
    {
        test::PageWindow page(*m_fixture, m_fixture->makeWorkspace());
        MainWindow &window = page.window();
        activate(window);
        window.currentView()->showPage(1);
        window.currentView()->showPage(2);
        window.showSettings();
        QVERIFY(!window.currentView());
        QTest::keyClick(&window, Qt::Key_Escape);
        QVERIFY(window.currentView());
        QCOMPARE(window.currentView()->currentIndex(), 2);
        QTest::keyClick(&window, Qt::Key_Escape);
        QCOMPARE(window.currentView()->currentIndex(), 1);
    }

    void thePaletteDoesWhatIsTyped()
    {
        test::PageWindow page(*m_fixture, m_fixture->makeWorkspace());
        MainWindow &window = page.window();
        activate(window);
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        auto *palette = child<CommandPalette>(&window, u"commandPalette"_s);
        QVERIFY(palette->isVisible());
        auto *edit = child<QLineEdit>(palette, u"paletteEdit"_s);
        QTest::keyClicks(edit, u"settings"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(!palette->isVisible());
        QVERIFY(child<SettingsPage>(&window, u"settingsPage"_s)->isVisible());
    }

    void thePaletteFindsJobsByName()
    {
        test::PageWindow page(*m_fixture, m_fixture->makeWorkspace());
        MainWindow &window = page.window();
        activate(window);
        window.openPalette();
        QTest::keyClicks(child<QLineEdit>(&window, u"paletteEdit"_s), u"backup-db"_s);
        const QAbstractItemModel *model = child<QListView>(&window, u"paletteList"_s)->model();
        QCOMPARE(model->index(0, 0).data().toString(), u"backup-db"_s);
        QTest::keyClick(child<QLineEdit>(&window, u"paletteEdit"_s), Qt::Key_Escape);
        QVERIFY(!child<CommandPalette>(&window, u"commandPalette"_s)->isVisible());
    }

    void thePaletteFindsEndpointsAndRuns()
    {
        test::PageWindow page(*m_fixture, m_fixture->makeWorkspace());
        MainWindow &window = page.window();
        activate(window);
        window.openPalette();
        auto *edit = child<QLineEdit>(&window, u"paletteEdit"_s);
        const QAbstractItemModel *model = child<QListView>(&window, u"paletteList"_s)->model();
        const auto titles = [model] {
            QStringList result;
            for (int row = 0; row < model->rowCount(); ++row)
                result.append(model->index(row, 0).data().toString());
            return result;
        };
        QTest::keyClicks(edit, u"web-1"_s);
        QVERIFY(titles().contains(u"web-1"_s));
        edit->setText(u"#3"_s);
        QTRY_VERIFY(titles().contains(runTitle(3)));
        edit->setText(u"9999999"_s); // no such run
        QTest::qWait(300);
        QVERIFY(titles().filter(u"Run 9"_s).isEmpty());
        edit->setText(u"import-orders"_s);
        QTRY_COMPARE(titles().filter(u": import-orders"_s).size(), 5);
        QCOMPARE(titles().first(), u"import-orders"_s); // the job, where it was
        edit->setText(u"zz"_s);
        QTest::qWait(300);
        QVERIFY(titles().filter(u"Run "_s).isEmpty());
        edit->setText(u"3"_s);
        QTRY_VERIFY(titles().contains(runTitle(3)));
        child<QListView>(&window, u"paletteList"_s)
            ->setCurrentIndex(model->index(int(titles().indexOf(runTitle(3))), 0));
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY(qobject_cast<RunsPage *>(window.currentView()->currentPage()));
    }

    void everyCommandWithAKeyIsInThePaletteAndInTheHelp()
    {
        test::PageWindow page(*m_fixture, m_fixture->makeWorkspace());
        MainWindow &window = page.window();
        window.openPalette();
        const QAbstractItemModel *model = child<QListView>(&window, u"paletteList"_s)->model();
        QStringList titles;
        for (int row = 0; row < model->rowCount(); ++row)
            titles.append(model->index(row, 0).data().toString());
        child<QAction>(&window, u"showShortcuts"_s)->trigger();
        auto *help = child<QDialog>(&window, u"shortcutsDialog"_s);
        QStringList helped;
        for (const QLabel *label : help->findChildren<QLabel *>())
            helped.append(label->text());
        for (const Page *each : window.currentView()->pages()) {
            for (const QAction *action : each->commands()) {
                const QString title = action->text().remove(u'&');
                QVERIFY2(titles.contains(title), qPrintable(title));
                if (!action->shortcut().isEmpty())
                    QVERIFY2(helped.contains(title), qPrintable(title));
            }
        }
        help->close();
    }

    void noTwoActionsOfAPageShareAKey()
    {
        test::PageWindow page(*m_fixture, m_fixture->makeWorkspace());
        MainWindow &window = page.window();
        for (int i = 0; i < window.currentView()->pages().size(); ++i) {
            window.currentView()->showPage(i);
            QHash<QString, QString> taken;
            for (const QAction *action : window.actions()) {
                for (const QKeySequence &key : action->shortcuts()) {
                    const QString text = key.toString();
                    QVERIFY2(!taken.contains(text),
                             qPrintable(u"%1: %2 and %3"_s.arg(text, taken.value(text), action->text())));
                    taken.insert(text, action->text());
                }
            }
        }
    }

    void theThemeIsChosenInTheSettingsAndKept()
    {
        WorkspaceRegistry registry;
        {
            MainWindow window(*m_fixture->theme, registry, opener());
            window.showSettings();
            child<QComboBox>(&window, u"themeChoice"_s)->setCurrentIndex(int(Theme::Mode::Dark));
            QVERIFY(Theme::isDark());
        }
        m_fixture->theme->setMode(Theme::Mode::Light);
        SettingsPage::applyKept(*m_fixture->theme);
        QVERIFY(Theme::isDark());
    }

    void thePageIsRememberedPerWorkspace()
    {
        WorkspaceRegistry registry;
        const WorkspaceInfo info{u"sample"_s, m_fixture->directory(), {}, {}};
        {
            MainWindow window(*m_fixture->theme, registry, opener());
            window.openWorkspace(info);
            window.currentView()->showPage(2);
            window.close();
        }
        MainWindow again(*m_fixture->theme, registry, opener());
        again.openWorkspace(info);
        QCOMPARE(again.currentView()->currentIndex(), 2);
    }

    void workspacesStayOpenSideBySide()
    {
        WorkspaceRegistry registry;
        MainWindow window(*m_fixture->theme, registry, opener());
        const WorkspaceInfo one{u"one"_s, m_fixture->directory(), {}, {}};
        const WorkspaceInfo two{u"two"_s, m_fixture->directory() + u"/config"_s, {}, {}};
        window.openWorkspace(one);
        const auto *first = window.currentView();
        window.currentView()->showPage(1);
        window.openWorkspace(two);
        QVERIFY(window.currentView() != first);
        QCOMPARE(registry.workspaces().first().name, u"two"_s);
        window.openWorkspace(*registry.find(u"one"_s));
        QCOMPARE(window.currentView(), first);
        QCOMPARE(window.currentView()->currentIndex(), 1);
        QCOMPARE(m_opened, 2);
    }

    void removingAWorkspaceAsksAndForgetsIt()
    {
        WorkspaceRegistry registry;
        MainWindow window(*m_fixture->theme, registry, opener());
        window.show();
        window.openWorkspace({u"one"_s, m_fixture->directory(), {}, {}});
        auto *menu = child<QMenu>(&window, u"workspaceMenu"_s);
        Q_EMIT menu->aboutToShow();
        menu->actions().last()->trigger();
        auto *box = child<QMessageBox>(&window, u"removeWorkspace"_s);
        QCOMPARE(registry.workspaces().size(), 1);
        child<QAbstractButton>(box, u"confirmRemove"_s)->click();
        QVERIFY(registry.workspaces().isEmpty());
        QVERIFY(!window.currentView());
    }

    void withoutAnAgentTheWorkspaceOffersToSetOneUp()
    {
        test::PageWindow page(*m_fixture, workspaceWithoutAgent());
        QVERIFY(child<QPushButton>(&page.window(), u"setUpAgentButton"_s)->isVisible());
    }

    void theTopBarTellsGitAndAgentState()
    {
        auto workspace = m_fixture->makeWorkspace();
        test::PageWindow page(*m_fixture, std::move(workspace));
        const auto *git = child<QToolButton>(&page.window(), u"gitButton"_s);
        QVERIFY(git->isVisible());
        QVERIFY2(git->text().contains(u"main  ↑0 ↓0"), qPrintable(git->text()));
        QCOMPARE(child<QToolButton>(&page.window(), u"agentButton"_s)->text(), u"Live"_s);
        m_fixture->jobs->commit({u"production/backup-db.yaml"_s}, u"Edit"_s);
        QVERIFY2(git->text().contains(u"↑1"), qPrintable(git->text()));
        AgentStatus stopped = m_fixture->endpoints->endpoints().first();
        stopped.pid = 0;
        m_fixture->endpoints->setEndpoints({stopped});
        QCOMPARE(child<QToolButton>(&page.window(), u"agentButton"_s)->text(), u"Offline"_s);
    }

    void everythingThatCanHaveTheFocusHasAName()
    {
        test::PageWindow page(*m_fixture, m_fixture->makeWorkspace());
        MainWindow &window = page.window();
        for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
            if (button->focusPolicy() == Qt::NoFocus || !button->isVisibleTo(&window))
                continue;
            QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                     qPrintable(button->objectName() + u' ' +
                                QString::fromLatin1(button->parentWidget()->metaObject()->className())));
        }
    }

private:
    [[nodiscard]] QString runTitle(qint64 id) const
    {
        return u"Run %1: %2"_s.arg(id).arg(m_fixture->runs->run(id).result()->jobName);
    }
    WorkspaceOpener opener()
    {
        return [this](const WorkspaceInfo &info) -> Result<std::unique_ptr<Workspace>> {
            ++m_opened;
            return m_fixture->makeWorkspace(info.name);
        };
    }

    std::unique_ptr<Workspace> workspaceWithoutAgent()
    {
        auto workspace = m_fixture->makeWorkspace();
        m_fixture->endpoints->setEndpoints({});
        return workspace;
    }

    static void activate(MainWindow &window)
    {
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }

    std::unique_ptr<test::GuiFixture> m_fixture;
    int m_opened = 0;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
