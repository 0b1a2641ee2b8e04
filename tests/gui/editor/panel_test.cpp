// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/editor/editorpanel.h"
#include "app/console/editor/manifestdocument.h"
#include "app/console/editor/problemslist.h"
#include "app/console/editor/schedulefield.h"
#include "app/console/widgets/banner.h"
#include "tests/gui/fixture/guifixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;

class EditorPanelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<test::GuiFixture>(); }

    void init()
    {
        m_workspace = m_fixture->makeWorkspace();
        m_panel = std::make_unique<EditorPanel>(m_workspace->jobs());
        m_panel->resize(1100, 700);
        m_panel->show();
        m_panel->edit(entry(u"production/backup-db.yaml"_s));
        m_text = test::child<QPlainTextEdit>(m_panel.get(), u"yamlEdit"_s);
    }
    void cleanup() { m_panel.reset(); }

    void textEditsShowInTheForm()
    {
        setText(text().replace(u"timeout: 2h"_s, u"timeout: 45m"_s));
        QTRY_COMPARE(field(u"spec.timeout"_s)->text(), u"45m"_s);
    }

    void formEditsAreUndoneWithTheText()
    {
        const QString before = text();
        field(u"spec.timeout"_s)->selectAll();
        QTest::keyClicks(field(u"spec.timeout"_s), u"15m"_s);
        QVERIFY(text().contains(u"timeout: 15m"_s));
        QVERIFY(m_panel->isModified());
        m_panel->document().undo();
        QCOMPARE(text(), before);
        QCOMPARE(field(u"spec.timeout"_s)->text(), u"2h"_s);
        QVERIFY(!m_panel->isModified());
        m_panel->document().redo();
        QVERIFY(text().contains(u"timeout: 15m"_s));
    }

    void clearingAFieldRemovesIt()
    {
        field(u"spec.timeout"_s)->selectAll();
        QTest::keyClick(field(u"spec.timeout"_s), Qt::Key_Delete);
        QVERIFY(!text().contains(u"timeout"_s));
    }

    void brokenYamlIsMarkedAndTheFormWaits()
    {
        auto *form = test::child<QScrollArea>(m_panel.get(), u"manifestForm"_s);
        setText(text() + u"  bad: [1, 2\n"_s);
        QTRY_VERIFY(m_panel->document().isBroken());
        QVERIFY(!form->widget()->isEnabled());
        QVERIFY(test::child<Banner>(m_panel.get(), u"brokenNote"_s)->isVisible());
        QCOMPARE(field(u"metadata.name"_s)->text(), u"backup-db"_s);
        QVERIFY(test::child<ProblemsList>(m_panel.get(), u"problems"_s)->topLevelItemCount() > 0);
        bool squiggle = false;
        for (const auto &mark : m_text->extraSelections())
            squiggle |= mark.format.underlineStyle() == QTextCharFormat::WaveUnderline;
        QVERIFY(squiggle);
        m_panel->document().undo();
        QTRY_VERIFY(form->widget()->isEnabled());
    }

    void errorsStandAtTheirField()
    {
        setText(text().replace(u"attempts: 2"_s, u"attempts: many"_s));
        QTRY_VERIFY(!test::child<QLabel>(m_panel.get(), u"spec.retry.attempts.error"_s)->text().isEmpty());
    }

    void nameClashIsTold()
    {
        setText(text().replace(u"name: backup-db"_s, u"name: import-orders"_s));
        QTRY_VERIFY(hasCode(u"name.duplicate"_s));
    }

    void changeOnDiskLosesNothing()
    {
        setText(text().replace(u"timeout: 2h"_s, u"timeout: 45m"_s));
        m_panel->document().flush();
        auto files = m_fixture->jobs->files();
        files[u"production/backup-db.yaml"_s].replace("Nightly", "Hourly");
        m_fixture->jobs->setFiles(files);
        QVERIFY(text().contains(u"45m"_s));
        QVERIFY(test::child<Banner>(m_panel.get(), u"editorBanner"_s)->isVisible());
        m_panel->document().replaceWith(files.value(u"production/backup-db.yaml"_s));
        QVERIFY(text().contains(u"Hourly"_s));
        m_panel->document().undo();
        QVERIFY(text().contains(u"45m"_s));
    }

    void scheduleFieldExplainsWhatIsTyped()
    {
        auto *schedule = test::child<ScheduleField>(m_panel.get(), u"scheduleField"_s);
        auto *expression = test::child<QLineEdit>(schedule, u"expression"_s);
        auto *words = test::child<QLabel>(schedule, u"scheduleWords"_s);
        QVERIFY(words->text().contains(u"02:00"_s));
        expression->selectAll();
        QTest::keyClicks(expression, u"0 25 * * *"_s);
        QVERIFY(!schedule->schedule());
        QVERIFY(!test::child<QLabel>(schedule, u"scheduleError"_s)->text().isEmpty());
    }

private:
    [[nodiscard]] JobEntry entry(const QString &path) const
    {
        for (const JobEntry &entry : *m_workspace->jobs().jobs()) {
            if (entry.manifest.path() == path)
                return entry;
        }
        qFatal("no %s", qPrintable(path));
    }
    [[nodiscard]] QString text() const { return m_text->toPlainText(); }
    void setText(const QString &text)
    {
        QTextCursor cursor(m_text->document());
        cursor.select(QTextCursor::Document);
        cursor.insertText(text);
    }
    [[nodiscard]] QLineEdit *field(const QString &path) const
    {
        return test::child<QLineEdit>(m_panel.get(), path);
    }
    [[nodiscard]] bool hasCode(const QString &code) const
    {
        const Diagnostics &all = m_panel->document().diagnostics();
        return std::any_of(all.begin(), all.end(), [&](const Diagnostic &d) { return d.code == code; });
    }

    std::unique_ptr<test::GuiFixture> m_fixture;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<EditorPanel> m_panel;
    QPlainTextEdit *m_text = nullptr;
};

QTEST_MAIN(EditorPanelTest)
#include "panel_test.moc"
