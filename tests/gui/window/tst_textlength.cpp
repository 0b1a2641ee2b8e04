// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/account/accountpage.h"
#include "app/console/admin/adminpage.h"
#include "app/console/deploy/deploypage.h"
#include "app/console/jobs/jobspage.h"
#include "shared/hosted/hostedaccountstore.h"
#include "tests/gui/fixture/pagewindow.h"
#include "tests/support/serverprocess.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QStackedWidget>
#include <QStyle>
#include <QTableView>
#include <QTabWidget>
#include <QTest>
#include <QTranslator>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;

namespace {
constexpr QChar mark = u'·'; // tells the words that were lengthened from names, paths and times

/// Every word that people read, 40 % longer: about what a translation may need.
class LongerWords final : public QTranslator
{
public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        QString text = QString::fromUtf8(source);
        // "1st" and ", " are no words.
        if (!QByteArrayView(context).startsWith("crontopus::") ||
            QByteArrayView(context).endsWith("::Explain") || text.trimmed().size() < 3)
            return text;
        qsizetype end = text.size();
        while (end > 0 && (text.at(end - 1).isSpace() || text.at(end - 1) == u'%'))
            --end;
        QString more;
        for (qsizetype missing = (text.size() * 4 + 9) / 10; missing > 0; --missing)
            more += missing % 6 == 0 ? u' ' : mark;
        return text.insert(end, more);
    }
};

bool isOurs(const QString &text)
{
    return text.contains(mark);
}

/// What of this widget's own words is cut off; empty when all of it can be read.
QString cutOff(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget); label && isOurs(label->text())) {
        if (label->wordWrap())
            return label->heightForWidth(label->width()) > label->height() ? label->text() : QString();
        return label->minimumSizeHint().width() > label->width() ? label->text() : QString();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget);
        button && isOurs(button->text())) {
        if (button->property("toolButtonStyle").isValid() &&
            button->property("toolButtonStyle").toInt() == Qt::ToolButtonIconOnly && !button->icon().isNull())
            return {};
        const QSize least = button->minimumSizeHint();
        return (least.isValid() ? least : button->sizeHint()).width() > button->width() ? button->text()
                                                                                        : QString();
    }
    if (const auto *header = qobject_cast<const QHeaderView *>(widget);
        header && header->orientation() == Qt::Horizontal && header->model()) {
        for (int section = 0; section < header->count(); ++section) {
            const QString text = header->model()->headerData(section, Qt::Horizontal).toString();
            if (!header->isSectionHidden(section) && isOurs(text) &&
                header->sectionSizeHint(section) > header->sectionSize(section))
                return u"header %1: %2 of %3 px"_s.arg(text)
                    .arg(header->sectionSize(section))
                    .arg(header->sectionSizeHint(section));
        }
    }
    return {};
}

bool isText(const QWidget *widget)
{
    return qobject_cast<const QLabel *>(widget) || qobject_cast<const QAbstractButton *>(widget);
}

/// Two of the words in one layout that stand on each other.
QString overlap(const QWidget *parent)
{
    if (!parent->layout())
        return {};
    QList<QWidget *> texts;
    for (QObject *object : parent->children()) {
        auto *widget = qobject_cast<QWidget *>(object);
        if (widget && widget->isVisible() && isText(widget) && parent->layout()->indexOf(widget) >= 0)
            texts << widget;
    }
    for (qsizetype i = 0; i < texts.size(); ++i) {
        for (qsizetype k = i + 1; k < texts.size(); ++k) {
            if (texts.at(i)->geometry().intersects(texts.at(k)->geometry()))
                return u"%1 and %2 overlap in %3"_s.arg(texts.at(i)->objectName(), texts.at(k)->objectName(),
                                                        parent->objectName());
        }
    }
    return {};
}

QStringList problemsOf(const QWidget *window)
{
    QStringList problems;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        const QString where =
            QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
        if (const QString text = cutOff(widget); !text.isEmpty())
            problems << u"%1 (%2 px): %3"_s.arg(where).arg(widget->width()).arg(text);
        if (const QString text = overlap(widget); !text.isEmpty())
            problems << text;
    }
    return problems;
}
} // namespace

/// A window at 1280 × 800 with words 40 % longer than the English ones, and what of them cannot be read.
class LongWindow final
{
public:
    explicit LongWindow(MainWindow &window) : m_window(window)
    {
        // It fits itself to the screen, which is small offscreen.
        QTest::qWait(400);
        window.resize(1280, 800);
    }

    void look(const QString &name)
    {
        QTest::qWait(200);
        for (const QString &problem : problemsOf(&m_window))
            m_problems << name + u": "_s + problem;
        if (m_window.size() != QSize(1280, 800))
            m_problems
                << u"%1: the window grew to %2 × %3"_s.arg(name).arg(m_window.width()).arg(m_window.height());
    }

    /// All pages with all their tabs.
    void lookAtPages()
    {
        WorkspaceView *view = m_window.currentView();
        const QList<Page *> pages = view->pages();
        for (int i = 0; i < pages.size(); ++i) {
            view->showPage(i);
            const QString name = view->entry(i).title;
            look(name);
            for (QTabWidget *tabs : pages.at(i)->findChildren<QTabWidget *>()) {
                for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
                    tabs->setCurrentIndex(tab);
                    look(name + u" / "_s + tabs->tabText(tab));
                }
            }
        }
    }

    /// What an action of the page that is shown opens.
    void lookAt(const QString &action)
    {
        test::child<QAction>(m_window.currentView()->currentPage(), action)->trigger();
        look(action);
    }

    [[nodiscard]] QString problems()
    {
        m_problems.removeDuplicates();
        return m_problems.isEmpty() ? QString() : u'\n' + m_problems.join(u'\n');
    }

private:
    MainWindow &m_window;
    QStringList m_problems;
};

class TestTextLength final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::installTranslator(&m_longer);
        m_fixture = std::make_unique<test::GuiFixture>();
    }
    void cleanupTestCase() { m_fixture.reset(); }

    void pagesOfALocalWorkspace()
    {
        test::PageWindow page(*m_fixture, m_fixture->makeWorkspace());
        QVERIFY(page.isExposed());
        LongWindow window(page.window());
        window.lookAtPages();
        page.window().showSettings();
        window.look(u"settings"_s);
        QVERIFY2(window.problems().isEmpty(), qPrintable(window.problems()));
    }

    void panelsOverTheJobs()
    {
        test::PageWindow page(*m_fixture, m_fixture->makeWorkspace());
        QVERIFY(page.isExposed());
        LongWindow window(page.window());
        auto *tree = test::child<QTreeView>(page.page<JobsPage>(), u"jobTree"_s);
        QTRY_VERIFY(tree->model()->rowCount() > 0);
        tree->selectAll();
        window.look(u"several selected"_s);
        for (const QString &action : {u"bulkEdit"_s, u"assignJobs"_s, u"moveJobs"_s, u"importJobs"_s})
            window.lookAt(action);
        page.window().open({ConsoleLink::Kind::Job, u"production/backup-db"_s});
        window.lookAt(u"editJob"_s);
        page.window().open({ConsoleLink::Kind::NewJob, {}});
        window.look(u"new job"_s);
        QVERIFY2(window.problems().isEmpty(), qPrintable(window.problems()));
    }

    void pagesOfAServer()
    {
        test::ServerProcess server({u"--rate-limits"_s, u"off"_s});
        QVERIFY(server.start());
        ApiClient client(*ApiAddress::parse(server.url()));
        client.setToken(server.token());
        auto workspace = m_fixture->makeWorkspace();
        workspace->setAccount(std::make_unique<HostedAccountStore>(client));
        test::PageWindow page(*m_fixture, std::move(workspace));
        QVERIFY(page.isExposed());
        LongWindow window(page.window());
        QTRY_VERIFY(qobject_cast<AdminPage *>(page.window().currentView()->pages().last()));
        window.lookAtPages();
        auto *deploy = page.page<DeployPage>();
        window.lookAt(u"newEnrollmentToken"_s);
        test::child<QLineEdit>(deploy, u"enrollmentName"_s)->setText(u"web servers"_s);
        test::child<QAction>(deploy, u"createEnrollmentToken"_s)->trigger();
        QTRY_VERIFY(test::child<QLineEdit>(deploy, u"secret"_s)->isVisible());
        window.look(u"enrollment token"_s);
        page.page<AccountPage>();
        window.lookAt(u"newApiToken"_s);
        QVERIFY2(window.problems().isEmpty(), qPrintable(window.problems()));
    }

    void startAndHelp()
    {
        WorkspaceRegistry registry;
        MainWindow main(*m_fixture->theme, registry,
                        [](const WorkspaceInfo &) -> Result<std::unique_ptr<Workspace>> {
                            return Error{Error::Code::NotFound, u"none"_s};
                        });
        main.show();
        QVERIFY(QTest::qWaitForWindowExposed(&main));
        LongWindow window(main);
        window.look(u"start"_s);
        for (const QString &button : {u"cloneRepository"_s, u"connectServer"_s}) {
            test::child<QAbstractButton>(&main, button)->click();
            window.look(button);
            main.showStart();
        }
        test::child<QAction>(&main, u"showShortcuts"_s)->trigger();
        auto *help = test::child<QDialog>(&main, u"shortcutsDialog"_s);
        QTRY_VERIFY(help->isVisible());
        const QStringList problems = problemsOf(help);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        help->close();
        QVERIFY2(window.problems().isEmpty(), qPrintable(window.problems()));
    }

private:
    LongerWords m_longer;
    std::unique_ptr<test::GuiFixture> m_fixture;
};

QTEST_MAIN(TestTextLength)
#include "tst_textlength.moc"
