// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/widgets/banner.h"
#include "app/console/widgets/busybar.h"
#include "app/console/widgets/diffview.h"
#include "app/console/widgets/emptystate.h"
#include "app/console/widgets/filteredit.h"
#include "app/console/widgets/linklabel.h"
#include "app/console/widgets/messagebar.h"
#include "app/console/widgets/section.h"
#include "app/console/widgets/statusdelegate.h"
#include "app/console/widgets/viewsetup.h"
#include "tests/gui/fixture/guifixture.h"

#include <QAction>
#include <QHeaderView>
#include <QPromise>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QTextBlock>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;

class TestWidgets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<test::GuiFixture>(); }
    void cleanupTestCase() { m_fixture.reset(); }

    void aBannerSaysWhatIsWrongAndOffersTheWayOut()
    {
        QWidget parent;
        Banner banner(&parent);
        QVERIFY(banner.isHidden());
        QAction retry(u"Try again"_s);
        retry.setObjectName(u"retry"_s);
        QSignalSpy tried(&retry, &QAction::triggered);
        banner.show(Error{Error::Code::Network, u"No route to git.example.com."_s, u"Check the network."_s});
        banner.addButton(&retry);
        QVERIFY(!banner.isHidden());
        QCOMPARE(banner.text(), u"No route to git.example.com. Check the network."_s);
        test::child<QPushButton>(&banner, u"retryButton"_s)->click();
        QCOMPARE(tried.size(), 1);

        banner.show(Banner::Kind::Note, u"Something else"_s);
        QVERIFY(test::child<QPushButton>(&banner, u"retryButton"_s)->isHidden());

        QSignalSpy dismissed(&banner, &Banner::dismissed);
        test::child<QAbstractButton>(&banner, u"bannerClose"_s)->click();
        QVERIFY(banner.isHidden());
        QCOMPARE(dismissed.size(), 1);
    }

    void nothingIsShownForQuickWork()
    {
        QWidget parent;
        BusyBar bar(&parent);
        parent.show();
        QPromise<int> promise;
        promise.start();
        bar.watch(promise.future(), u"Cloning"_s);
        QTest::qWait(20);
        QVERIFY(!bar.isVisible());
        promise.finish();
        QTest::qWait(150);
        QVERIFY(!bar.isVisible());
    }

    void longWorkCanBeCancelled()
    {
        QWidget parent;
        BusyBar bar(&parent);
        parent.show();
        QPromise<int> promise;
        promise.start();
        bar.watch(promise.future(), u"Cloning"_s);
        QTRY_VERIFY(bar.isVisible());
        auto *cancel = test::child<QPushButton>(&bar, u"busyCancel"_s);
        QVERIFY(!cancel->isVisible());
        QTRY_VERIFY(cancel->isVisible());
        cancel->click();
        QVERIFY(promise.isCanceled());
        promise.finish();
        QTRY_VERIFY(!bar.isVisible());
    }

    void escapeEmptiesTheFilterThenLeavesIt()
    {
        QWidget window;
        QTreeView list(&window);
        FilterEdit filter(u"Filter jobs"_s, &window);
        filter.setTarget(&list);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        filter.setFocus();
        QSignalSpy changed(&filter, &FilterEdit::filterChanged);
        QTest::keyClicks(&filter, u"back"_s);
        QTRY_COMPARE(changed.size(), 1); // four keys, one filtering
        QCOMPARE(changed.first().first().toString(), u"back"_s);
        QTest::keyClick(&filter, Qt::Key_Escape);
        QCOMPARE(filter.text(), QString());
        QVERIFY(filter.hasFocus());
        QTest::keyClick(&filter, Qt::Key_Escape);
        QVERIFY(list.hasFocus());
    }

    void aMessageOffersUndo()
    {
        MessageBar bar;
        QAction undo(u"Undo"_s);
        QSignalSpy undone(&undo, &QAction::triggered);
        bar.show(u"backup-db was deleted"_s, &undo);
        QCOMPARE(bar.text(), u"backup-db was deleted"_s);
        test::child<QPushButton>(&bar, u"messageUndo"_s)->click();
        QCOMPARE(undone.size(), 1);
        QVERIFY(bar.isHidden());
        bar.show(u"Copied"_s);
        QVERIFY(test::child<QPushButton>(&bar, u"messageUndo"_s)->isHidden());
    }

    void sectionsRememberWhetherTheyAreFolded()
    {
        {
            Section section(u"Notes"_s);
            section.setContent(new QWidget);
            section.rememberAs(u"test/section"_s);
            QVERIFY(section.isExpanded());
            section.setExpanded(false);
        }
        Section again(u"Notes"_s);
        again.rememberAs(u"test/section"_s);
        QVERIFY(!again.isExpanded());
    }

    void aDiffHasSignsHeadersAndColours()
    {
        DiffView view;
        GitFileDiff diff;
        diff.oldPath = diff.newPath = u"production/backup.yaml"_s;
        diff.hunks = {{u"@@ -7,2 +7,2 @@"_s,
                       {{GitDiffLine::Kind::Context, 7, 7, u"spec:"_s},
                        {GitDiffLine::Kind::Removed, 8, 0, u"  schedule: 0 2 * * *"_s},
                        {GitDiffLine::Kind::Added, 0, 8, u"  schedule: 0 3 * * *"_s}}}};
        view.setDiff({diff});
        const QStringList lines = view.toPlainText().split(u'\n');
        QCOMPARE(lines.value(0), u"production/backup.yaml"_s);
        QCOMPARE(lines.value(2), u"  spec:"_s);
        QCOMPARE(lines.value(3), u"-   schedule: 0 2 * * *"_s);
        QCOMPARE(lines.value(4), u"+   schedule: 0 3 * * *"_s);
        const auto background = [&](int line) {
            return view.document()->findBlockByNumber(line).blockFormat().background().color();
        };
        QCOMPARE(background(3), Theme::color(Theme::Role::RemovedBackground));
        QCOMPARE(background(4), Theme::color(Theme::Role::AddedBackground));

        m_fixture->theme->setMode(Theme::Mode::Dark);
        QCOMPARE(background(4), Theme::color(Theme::Role::AddedBackground, true));
        m_fixture->theme->setMode(Theme::Mode::Light);
    }

    void listsRememberTheirColumns()
    {
        QStandardItemModel model(3, 4);
        {
            QTreeView view;
            view.setModel(&model);
            setUpView(&view, u"test"_s);
            view.header()->resizeSection(1, 77);
            view.header()->setSectionHidden(2, true);
            view.sortByColumn(3, Qt::DescendingOrder);
            QTest::qWait(350);
        }
        QTreeView view;
        view.setModel(&model);
        setUpView(&view, u"test"_s);
        QCOMPARE(view.header()->sectionSize(1), 77);
        QVERIFY(view.header()->isSectionHidden(2));
        QCOMPARE(view.header()->sortIndicatorSection(), 3);
        QCOMPARE(view.header()->sortIndicatorOrder(), Qt::DescendingOrder);
    }

    void linksWorkFromTheKeyboard()
    {
        LinkLabel link(u"production/backup-db"_s);
        QSignalSpy activated(&link, &LinkLabel::activated);
        QTest::keyClick(&link, Qt::Key_Return);
        QTest::mouseClick(&link, Qt::LeftButton);
        QCOMPARE(activated.size(), 2);
    }

    void anEmptyStateOffersTheFirstStep()
    {
        QAction step(u"New job"_s);
        step.setObjectName(u"newJob"_s);
        QSignalSpy taken(&step, &QAction::triggered);
        EmptyState state(u"jobs"_s, u"No jobs yet"_s, u"A job is a command and a time."_s);
        state.addStep(&step);
        auto *button = test::child<QPushButton>(&state, u"newJobButton"_s);
        button->click();
        QCOMPARE(taken.size(), 1);
        step.setEnabled(false);
        QVERIFY(!button->isEnabled());
    }

private:
    std::unique_ptr<test::GuiFixture> m_fixture;
};

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
