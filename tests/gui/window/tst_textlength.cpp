// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/page.h"
#include "tests/gui/fixture/pagewindow.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QStackedWidget>
#include <QStyle>
#include <QTableView>
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

/// The real window at 1280 × 800 with words 40 % longer than the English ones.
class TestTextLength final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsCutOff()
    {
        LongerWords longer;
        QCoreApplication::installTranslator(&longer);
        test::GuiFixture fixture;
        test::PageWindow page(fixture, fixture.makeWorkspace());
        QVERIFY(page.isExposed());
        MainWindow &window = page.window();
        // It fits itself to the screen, which is small offscreen.
        QTest::qWait(400);
        window.resize(1280, 800);
        QStringList problems;
        const auto look = [&window, &problems](const QString &name) {
            QTest::qWait(200);
            for (const QString &problem : problemsOf(&window))
                problems << name + u": "_s + problem;
            if (window.size() != QSize(1280, 800))
                problems
                    << u"%1: the window grew to %2 × %3"_s.arg(name).arg(window.width()).arg(window.height());
        };
        for (int i = 0; i < window.currentView()->pages().size(); ++i) {
            window.currentView()->showPage(i);
            look(QString::fromLatin1(window.currentView()->pages().at(i)->metaObject()->className()));
        }
        window.showSettings();
        look(u"settings"_s);
        problems.removeDuplicates();
        QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.join(u'\n')));
    }

    void emptyStartFitsToo()
    {
        LongerWords longer;
        QCoreApplication::installTranslator(&longer);
        test::GuiFixture fixture;
        WorkspaceRegistry registry;
        MainWindow window(*fixture.theme, registry,
                          [](const WorkspaceInfo &) -> Result<std::unique_ptr<Workspace>> {
                              return Error{Error::Code::NotFound, u"none"_s};
                          });
        window.resize(1280, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTest::qWait(100);
        const QStringList problems = problemsOf(&window);
        QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.join(u'\n')));
    }
};

QTEST_MAIN(TestTextLength)
#include "tst_textlength.moc"
