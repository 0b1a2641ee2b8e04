// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/alerts/alertspage.h"
#include "app/console/endpoint/endpointpage.h"
#include "app/console/runs/runspage.h"
#include "app/console/widgets/linklabel.h"
#include "app/console/widgets/recordtable.h"
#include "tests/gui/fixture/pagewindow.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;
using crontopus::test::child;

class AlertsPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<test::GuiFixture>();
        m_window = std::make_unique<test::PageWindow>(*m_fixture, m_fixture->makeWorkspace());
        m_page = m_window->page<AlertsPage>();
        m_table = child<RecordTable>(m_page, u"alertsTable"_s);
        QList<RunRecord> runs = test::sampleRuns();
        for (int i = 0; i < runs.size(); ++i) {
            // The newest of two jobs failed.
            const QDateTime recent = QDateTime::currentDateTimeUtc().addSecs(-6 * 60);
            if ((runs[i].jobName == u"report" || runs[i].jobName == u"import-orders") &&
                runs[i].startedAt > recent)
                runs[i].outcome = Outcome::Failure;
        }
        m_fixture->runs->setRuns(runs);
        QTRY_COMPARE(m_table->shownCount(), 2);
    }
    void cleanup()
    {
        m_window.reset();
        m_fixture.reset();
    }

    void theSidebarCountsWhatIsOpen()
    {
        const int page = int(m_window->window().currentView()->pages().indexOf(m_page));
        QCOMPARE(m_window->window().currentView()->badge(page).count, 2);
        QVERIFY(m_window->window().currentView()->badge(page).alarming);
        child<QAction>(m_page, u"acknowledge"_s)->trigger();
        QCOMPARE(m_window->window().currentView()->badge(page).count, 1);
        QCOMPARE(m_table->shownCount(), 1);
    }

    void keysWorkInTheList()
    {
        m_table->setFocus();
        QTest::keyClick(m_table, Qt::Key_A);
        QTRY_COMPARE(m_table->shownCount(), 1);
        QTest::keyClick(m_table, Qt::Key_S);
        QTRY_COMPARE(m_table->shownCount(), 0);
        child<QComboBox>(m_page, u"alertsShown"_s)->setCurrentIndex(1);
        QCOMPARE(m_table->shownCount(), 2);
        QVERIFY(!child<QAction>(m_page, u"acknowledge"_s)->isEnabled());
        QTest::keyClick(m_table, Qt::Key_O);
        QTRY_COMPARE(m_table->shownCount(), 1);
    }

    void anEmptyListSaysWhyAndOffersAll()
    {
        auto *filter = m_page->findChild<QLineEdit *>();
        filter->setText(u"nothing like it"_s);
        QTRY_COMPARE(m_table->shownCount(), 0);
        QTRY_VERIFY(!m_table->isVisible());
        child<QAction>(m_page, u"showAllAlerts"_s)->trigger();
        QTRY_COMPARE(m_table->shownCount(), 2);
        QTRY_VERIFY(m_table->isVisible());
    }

    void linksLeadToRunJobAndEndpoint()
    {
        MainWindow &window = m_window->window();
        QTest::keyClick(child<LinkLabel>(m_page, u"alertRun"_s), Qt::Key_Return);
        QVERIFY(qobject_cast<RunsPage *>(window.currentView()->currentPage()));
        m_window->page<AlertsPage>();
        QTest::keyClick(child<LinkLabel>(m_page, u"alertEndpoint"_s), Qt::Key_Return);
        QVERIFY(qobject_cast<EndpointPage *>(window.currentView()->currentPage()));
        window.open({ConsoleLink::Kind::Alert, m_table->currentKey()});
        QCOMPARE(window.currentView()->currentPage(), m_page);
    }

    void bothThemesCanBeLookedAt()
    {
        const QString directory = qEnvironmentVariable("CRONTOPUS_SCREENSHOTS");
        for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            m_fixture->theme->setMode(mode);
            const QPixmap picture = m_window->window().grab();
            QVERIFY(!picture.isNull());
            if (!directory.isEmpty())
                picture.save(u"%1/alerts-%2.png"_s.arg(directory).arg(int(mode)));
        }
    }

private:
    std::unique_ptr<test::GuiFixture> m_fixture;
    std::unique_ptr<test::PageWindow> m_window;
    AlertsPage *m_page = nullptr;
    RecordTable *m_table = nullptr;
};

QTEST_MAIN(AlertsPageTest)
#include "page_test.moc"
